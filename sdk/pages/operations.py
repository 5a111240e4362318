"""Which operations of the API the provider calls in each verb of a resource and for each function, and when."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pulumi_resource_alicloud.resources.vocabulary import Function, Resource


@dataclass(frozen=True, slots=True)
class Use:
    """An operation that a verb calls."""

    operation: str
    why: str
    always: bool = True
    """Whether every such verb calls it; otherwise `why` says when."""


def of_resource(record: Resource) -> Mapping[str, tuple[Use, ...]]:
    """Return the uses by verb: create, read, update and delete."""
    return {
        "create": tuple(_create(record)),
        "read": (Use(record.read.operation, f"reads the {record.title}"),),
        "update": tuple(_update(record)),
        "delete": tuple(_delete(record)),
    }


def _create(record: Resource) -> Iterator[Use]:
    read = record.read.operation
    if record.create_overwrites:
        yield Use(read, f"looks whether there is such a {record.title} already, because a create would overwrite it")
    yield Use(record.create.operation, f"makes the {record.title}")
    if record.ready is not None:
        yield Use(read, f"waits until the {record.title} is ready, and reads it back")
    elif not record.create_overwrites:
        yield Use(read, f"reads the {record.title} back until it shows what was written")
    if record.listing is not None and record.recognised_by and record.listing.operation != read:
        why = "looks for the object when the answer to the create call was lost"
        if record.unique is not None:
            why += f", and for the one that has the `{record.unique.name}` when it is taken"
        yield Use(record.listing.operation, why, always=False)


def _update(record: Resource) -> Iterator[Use]:
    for call in record.update:
        yield Use(call.operation, f"changes {_listed(call.when)}", always=False)
    entries = record.entries
    if entries is not None:
        yield Use(entries.add, f"adds or changes entries of `{entries.property}`", always=False)
        yield Use(entries.remove, f"removes entries of `{entries.property}`", always=False)
    if record.update or entries is not None:
        yield Use(record.read.operation, f"reads the {record.title} back until it shows the change")


def _delete(record: Resource) -> Iterator[Use]:
    yield Use(record.delete.operation, f"removes the {record.title}")
    if record.lingers:
        yield Use(record.read.operation, f"waits until the {record.title} is gone")


def _listed(names: frozenset[str]) -> str:
    words = [f"`{name}`" for name in sorted(names)]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def of_function(function: Function, resources: Mapping[str, Resource]) -> tuple[Use, ...]:
    """Return what a function calls."""
    if function.call is not None:
        return (Use(function.call.operation, "answers what the function tells"),)
    kind = function.of
    if kind is None or kind.listing is None:
        return ()
    if function.answers == "import file":
        reads = [Use(kind.read.operation, f"checks that the {kind.title} exists")] if kind.read else []
        lists = [
            Use(record.listing.operation, f"lists every {record.title}", always=False)
            for record in resources.values()
            if record is not kind and record.listing is not None
        ]
        return (*reads, *lists)
    listed = Use(kind.listing.operation, f"lists every {kind.title} that fits, page by page")
    if function.answers != "one":
        return (listed,)
    uses = [Use(listed.operation, listed.why, always=False)]
    if kind.read is not None and kind.read.operation != listed.operation:
        uses.append(Use(kind.read.operation, f"reads the {kind.title} when you give its ID", always=False))
    return tuple(uses)


def operations(uses: Iterable[Use]) -> list[str]:
    """Return the operations of uses, each once, in their order."""
    return list(dict.fromkeys(use.operation for use in uses))
