"""Check: everything that can be known before an apply, told at once. Calls nobody."""

from collections.abc import Callable, Mapping

from pulumi_resource_alicloud.lifecycle.autoname import MARK, Wish, explained, with_name
from pulumi_resource_alicloud.lifecycle.coercion import coerce_properties
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.paths import root
from pulumi_resource_alicloud.lifecycle.ports import Failure, Journal
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.secrecy import guard
from pulumi_resource_alicloud.lifecycle.validation import compile_rules, compile_validator
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, Value, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

_NO_WISH = Wish()
_PROPOSED = 100
"""Characters of a text that is worth proposing another one for: a longer one is no name."""
_ENDING = 6
"""Characters at the end of a name that often tell it from others."""


class Checker:
    """Checks the inputs of one resource; its validators are compiled once."""

    def __init__(self, record: Resource, declared: Declaration) -> None:
        self._record = record
        self._declared = declared
        self._validator = compile_validator(declared, record.rules)
        self._advice = compile_rules(record.advice)
        self._advice_when = {case: compile_rules(rules) for case, rules in record.advice_when.items()}

    def check(
        self, old: Properties, new: Properties, journal: Journal, wish: Wish = _NO_WISH
    ) -> tuple[Properties, list[Failure]]:
        """Return the inputs in their declared types, and what is wrong with them; `old` is as the state has it."""
        before = without_bridge_keys(old)
        given = coerce_properties(without_bridge_keys(new), self._declared.inputs)
        named, found = with_name(self._record, before, given, wish)
        marked = {name: named[name] for name in named if name == MARK}
        inputs = {name: value for name, value in named.items() if not name.startswith("__")}
        revealed = reveal(inputs)

        def stays(name: str) -> bool:
            return self._stays(name, before, inputs)

        found.extend(
            explained(self._record, given, inputs, wish, one)
            for one in self._validator.failures(revealed)
            if not stays(root(one.path))
        )
        found.extend(self._unaccompanied(revealed, stays))
        found.extend([] if marked else self._impossible_replacements(old, inputs))
        self._advise(stays, revealed, inputs, journal)
        return {**guard(inputs, self._declared.inputs), **marked}, found

    def _stays(self, name: str, old: Properties, new: Properties) -> bool:
        """Tell whether a property is as the state has it: the service has taken that, whatever rules say."""
        prop = self._declared.inputs.get(name)
        return bool(old) and prop is not None and alike(self._record, prop, old.get(name), new.get(name))

    def _advise(self, stays: Callable[[str], bool], revealed: Properties, new: Properties, journal: Journal) -> None:
        """Warn of what only documentation forbids, always or beside a certain value; of what is new or changed only."""
        advised = [("", one) for one in self._advice.failures(revealed) if not stays(root(one.path))]
        for (name, value), rules in self._advice_when.items():
            if revealed.get(name) == value:
                found = rules.failures(revealed)
                advised += [
                    (f" when {name} is {value}", one) for one in found if not (stays(root(one.path)) and stays(name))
                ]
        for case, one in advised:
            reason = f"{one.reason}{self._shorter(one.path, new)}"
            told = reason if reason.endswith("?") else f"{reason}{case}."
            journal.warn(f"{one.path}: {told} The documentation says so, but the service may accept the value.")

    def _shorter(self, name: str, inputs: Properties) -> str:
        """Return a proposal in place of a name that is longer than documentation says; none of a secret one."""
        most = self._record.advice.get(name, {}).get("maxLength", 0)
        value = inputs.get(name)
        if not isinstance(value, str) or not (most and most < len(value) <= _PROPOSED):
            return ""
        return f"; for example {value[: most - _ENDING]}{value[-_ENDING:]}"

    def _unaccompanied(self, inputs: Properties, stays: Callable[[str], bool]) -> list[Failure]:
        """Refuse a value whose companion is missing, unless the state has both so."""
        return [
            Failure(other, f"required when {name} is {value}, but not given")
            for (name, value), other in self._record.needs.items()
            if inputs.get(name) == value and is_absent(inputs.get(other)) and not (stays(name) and stays(other))
        ]

    def _impossible_replacements(self, old: Properties, new: Properties) -> list[Failure]:
        """Refuse a replacement whose name will not be free: neither order of create and delete can work."""
        unique = self._record.unique
        if not old or unique is None or unique.freed == "on delete":
            return []
        old, properties = without_bridge_keys(old), self._declared.inputs
        if not alike(self._record, properties[unique.name], old.get(unique.name), new.get(unique.name)):
            return []
        return [
            Failure(
                name,
                f"cannot change while {unique.name} stays '{reveal(new[unique.name])}': it takes a new "
                f"{self._record.title}, and the old one keeps its name until 14 days after it is deleted; "
                f"give {unique.name} a new value as well",
            )
            for name, prop in properties.items()
            if prop.replaces
            and name != unique.name
            and name in old
            and name in new
            and not alike(self._record, prop, old[name], new[name])
        ]


def without_bridge_keys(values: Mapping[str, Value]) -> Properties:
    """Leave out what the bridged plugin keeps beside properties: `__meta`, `__defaults`, `__pulumi_raw_state_delta`.

    `__defaults` stands inside of nested objects as well, and is a list there; an entry of a user's map is text.
    """
    return {name: _without_defaults(value) for name, value in values.items() if not name.startswith("__")}


def _without_defaults(value: Value) -> Value:
    if value.__class__ is str:  # most values are, and this runs for all of them
        return value
    match value:
        case Secret():
            return Secret(_without_defaults(value.value))
        case list():
            return [_without_defaults(item) for item in value]
        case dict():
            return {
                name: _without_defaults(item)
                for name, item in value.items()
                if name != "__defaults" or not isinstance(item, list)
            }
    return value
