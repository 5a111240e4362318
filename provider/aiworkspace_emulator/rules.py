"""What a value on the wire may be, and the checking of one value against its rule.

Only rules that the service itself enforces are written down; published lists that it ignores (framework names) are not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from aiworkspace_emulator.documents import read_json
from aiworkspace_emulator.refusals import invalid, missing


class Kind(Enum):
    """JSON shapes of parameters."""

    TEXT = "a string"
    INTEGER = "an integer"
    NUMBER = "a number"
    BOOLEAN = "a boolean"
    OBJECT = "a JSON object"
    TEXTS = "a list of strings"
    RECORD = "an object"
    RECORDS = "a list of objects"


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape and its limits; `fields` and `required` describe the objects of RECORD and RECORDS."""

    kind: Kind = Kind.TEXT
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None
    values: tuple[str, ...] = ()
    in_bytes: bool = False
    fields: Mapping[str, Rule] = field(default_factory=dict)
    required: frozenset[str] = frozenset()

    @property
    def is_never_empty(self) -> bool:
        """Whether the rule excludes an empty value."""
        return bool(self.values) or self.minimum is not None or self.kind is not Kind.TEXT


TEXT = Rule()
INTEGER = Rule(Kind.INTEGER)
NUMBER = Rule(Kind.NUMBER)
BOOLEAN = Rule(Kind.BOOLEAN)
OBJECT = Rule(Kind.OBJECT)
TEXTS = Rule(Kind.TEXTS)


def text(minimum: int | None = None, maximum: int | None = None, pattern: str | None = None) -> Rule:
    """A string of so many characters that matches a pattern as a whole."""
    return Rule(Kind.TEXT, minimum, maximum, pattern)


def one_of(*values: str) -> Rule:
    """One of a closed list of words, case-sensitive."""
    return Rule(Kind.TEXT, values=values)


def texts_of(*values: str) -> Rule:
    """A list of words from a closed list."""
    return Rule(Kind.TEXTS, minimum=1, values=values)


def integer(minimum: int, maximum: int | None = None) -> Rule:
    """A whole number within limits."""
    return Rule(Kind.INTEGER, minimum, maximum)


def serialised_object(maximum: int) -> Rule:
    """A free JSON object whose compact serialisation has at most so many bytes."""
    return Rule(Kind.OBJECT, maximum=maximum)


def record(**fields: Rule) -> Rule:
    """An object with named members."""
    return Rule(Kind.RECORD, fields=fields)


def records(required: str, **fields: Rule) -> Rule:
    """A list of objects with named members, some of them required."""
    return Rule(Kind.RECORDS, fields=fields, required=frozenset(required.split()))


PAIR_TEXT = Rule(Kind.TEXT, maximum=128, pattern=r"[^=,]*", in_bytes=True)
PAIR_KEY = Rule(Kind.TEXT, minimum=1, maximum=128, pattern=r"[^=,]+", in_bytes=True)
LABELS = records("Key", Key=PAIR_KEY, Value=PAIR_TEXT)

_PYTHON_TYPES: Mapping[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.INTEGER: (int,),
    Kind.NUMBER: (int, float),
    Kind.BOOLEAN: (bool,),
    Kind.OBJECT: (dict,),
    Kind.TEXTS: (list,),
    Kind.RECORD: (dict,),
    Kind.RECORDS: (list,),
}


def check(name: str, rule: Rule, value: Any) -> None:
    """Refuse a value that its rule does not allow."""
    fits = isinstance(value, _PYTHON_TYPES[rule.kind])
    if not fits or (isinstance(value, bool) and rule.kind is not Kind.BOOLEAN):
        raise invalid(name, f"it must be {rule.kind.value}")
    if rule.kind is Kind.RECORD:
        _check_record(name, rule, value)
    elif rule.kind is Kind.RECORDS:
        for position, item in enumerate(value):
            _check_record(f"{name}.{position + 1}", rule, item)
    elif rule.kind is Kind.TEXTS:
        _check_limits(name, rule, len(value), "items")
        for item in value:
            _check_word(name, rule, item)
    elif rule.kind is Kind.OBJECT:
        size = len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())
        _check_limits(name, rule, size, "bytes when serialized")
    elif rule.kind in {Kind.INTEGER, Kind.NUMBER}:
        _check_limits(name, rule, value, "")
    elif rule.kind is Kind.TEXT:
        _check_word(name, rule, value)
        length = len(value.encode()) if rule.in_bytes else len(value)
        _check_limits(name, rule, length, "bytes" if rule.in_bytes else "characters")


def parse(name: str, rule: Rule, raw: str) -> Any:
    """Turn the text of a query parameter into what its rule describes."""
    if rule.kind is Kind.TEXT:
        return raw
    if rule.kind is Kind.BOOLEAN:
        if raw.lower() not in {"true", "false"}:
            raise invalid(name, "it must be true or false")
        return raw.lower() == "true"
    if rule.kind is Kind.TEXTS:
        return raw.split(",")
    try:
        return int(raw) if rule.kind is Kind.INTEGER else read_json(raw.encode())
    except ValueError:
        raise invalid(name, f"it must be {rule.kind.value}") from None


def _check_record(name: str, rule: Rule, value: Any) -> None:
    if not isinstance(value, dict):
        raise invalid(name, f"it must be {Kind.RECORD.value}")
    for member, item in value.items():
        if member not in rule.fields:
            raise invalid(f"{name}.{member}", "no such field")
        if item is not None:
            check(f"{name}.{member}", rule.fields[member], item)
    for member in rule.required:
        if value.get(member) is None:
            raise missing(f"{name}.{member}")


def _check_word(name: str, rule: Rule, value: Any) -> None:
    if not isinstance(value, str):
        raise invalid(name, f"it must be {rule.kind.value}")
    if rule.values and value not in rule.values:
        raise invalid(name, f"it must be one of {', '.join(rule.values)}")
    if rule.pattern is not None and not re.fullmatch(rule.pattern, value):
        raise invalid(name, f"it must match {rule.pattern}")


def _check_limits(name: str, rule: Rule, amount: float, unit: str) -> None:
    if rule.minimum is not None and amount < rule.minimum:
        raise invalid(name, f"it must be at least {rule.minimum} {unit}".rstrip())
    if rule.maximum is not None and amount > rule.maximum:
        raise invalid(name, f"it must be at most {rule.maximum} {unit}".rstrip())
