"""What another value of an input does, and what its removal does: the rules of Diff, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from pulumi_resource_alicloud.resources.vocabulary import Resource, SameAs

from sdk.generator.model import Property
from sdk.generator.model import Resource as Declared
from sdk.pages.facts import Facts


@dataclass(frozen=True, slots=True)
class Changed:
    """What happens to the object when an input changes."""

    name: str
    replaces: bool
    """Whether another value makes a new object. Inputs that go one way have both; `change` says which."""
    change: str
    """What another value does, in words."""
    removal: str
    """What happens when the input is taken out of the program, in words; "" where it must be given."""
    removal_replaces: bool = False


def of_resource(facts: Facts, resource: Declared) -> list[Changed]:
    """Return the inputs of a resource, required ones first, then by name."""
    record = facts.records[resource.token]
    computed = {prop.name for prop in resource.outputs if prop.required} | record.chosen
    ordered = sorted(resource.inputs, key=lambda prop: (not prop.required, prop.name))
    return [_of_input(facts, record, prop, computed) for prop in ordered]


def _of_input(facts: Facts, record: Resource, prop: Property, computed: set[str]) -> Changed:
    replaces = facts.replaces(record.token, prop.name)
    steps = record.one_way.get(prop.name)
    removal, removal_replaces = _removal(record, prop, computed, replaces=replaces)
    if steps:
        ways = " or ".join(f"from `{old}` to `{new}`" for old, new in sorted(steps))
        change = f"Updated in place {ways}. Any other change replaces the {record.title}: the API has no way back."
    elif prop.name in record.grows:
        change = (
            "New entries are added and values updated in place. Without an entry that was there the "
            f"{record.title} is replaced: the API cannot remove one."
        )
    elif replaces:
        change = f"Replaces the {record.title}: {_reason(record, prop.name)}."
    else:
        change = f"Updated in place, by {' and '.join(f'`{operation}`' for operation in _calls(record, prop.name))}."
    return Changed(
        prop.name,
        replaces or bool(steps) or prop.name in record.grows,
        change,
        "" if prop.required else removal,
        not prop.required and removal_replaces,
    )


def _calls(record: Resource, name: str) -> Iterator[str]:
    yield from (call.operation for call in record.update if name in call.when)
    if record.entries is not None and record.entries.property == name:
        yield record.entries.add
        yield record.entries.remove


def _reason(record: Resource, name: str) -> str:
    if record.wire_name(name) in {*record.id.parts, *record.id.qualifiers}:
        return f"it is part of what names the {record.title}"
    return "the API has no call that changes it"


def _removal(record: Resource, prop: Property, computed: set[str], *, replaces: bool) -> tuple[str, bool]:
    """Return what the removal of an input does, in words, and whether it replaces."""
    name = prop.name
    if name in record.kept:
        return f"It stays as it is: {record.kept[name]}.", False
    if replaces and name in computed:
        return "It stays as it is.", False
    if name in record.defaults:
        default = record.defaults[name]
        back = f"to what `{default.name}` is" if isinstance(default, SameAs) else f"to `{default}`"
        if name in record.one_way or replaces:
            return f"It goes back {back}, which replaces the {record.title} if it was another value.", True
        return f"It goes back {back}.", False
    if replaces or name in record.grows:
        return f"Replaces the {record.title}.", True
    if record.autoname is not None and record.autoname.property == name:
        return f"The {record.title} keeps its name.", False
    if name in computed:
        return "The service chooses it again.", False
    return ("All are removed." if name in record.sets else "It is cleared."), False


def order_of_replacement(record: Resource) -> str:
    """Return in which order an object and its successor are deleted and made, in words."""
    unique = record.unique
    if unique is not None and unique.freed == "after 14 days":
        return (
            f"The new {record.title} is made before the old one is deleted. A deleted {record.title} keeps its "
            f"`{unique.name}` for 14 days, so give another `{unique.name}` with the change that replaces, or give none."
        )
    if unique is not None:
        return (
            f"A new {record.title} with the same `{unique.name}` cannot be made while the old one is there. So the old "
            f"one is deleted first, unless the new one has another `{unique.name}`."
        )
    if record.create_overwrites:
        return f"The old {record.title} is deleted first if the new one has the same key."
    return f"The new {record.title} is made before the old one is deleted."
