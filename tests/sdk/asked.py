"""What tests ask every function of schema.json with, what it answers them, and which of that a program reads back.

Values are made from the schema's types, so that a new function is called without a line here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from tests.tools.checkout import ROOT

Spec: TypeAlias = Mapping[str, Any]

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
TEXT: Final = "a text"
"""The value of every argument that is a text; the resource that comes before has it as its name."""
KEY: Final = "a-key"
"""The one key of every map."""
_SCALARS: Final[Mapping[str, Any]] = {"string": TEXT, "integer": 3, "number": 5368709120, "boolean": True}
_ANY: Final = "pulumi.json#/Any"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a program into an answer: a property, the first of a list, or what a map has under its key."""

    to: Literal["property", "first", "entry"]
    kind: str
    """Type of what it leads to: a scalar, any, array, map or object."""
    name: str = ""
    """Name of the property."""
    required: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """One function with arguments and answer, and the ways to the values of the answer."""

    token: str
    inputs: Spec
    required: frozenset[str]
    arguments: Mapping[str, Any]
    answer: Mapping[str, Any]
    ways: tuple[tuple[Step, ...], ...]

    @property
    def name(self) -> str:
        """Return the name without package and module."""
        return self.token.rpartition(":")[2]

    @property
    def read(self) -> list[Any]:
        """Return the values that a program must have read."""
        return [_value_at(self.answer, way) for way in self.ways]


def sample(spec: Spec) -> Any:
    """Return a value of a type."""
    if declared := _declared(spec):
        return {name: sample(inner) for name, inner in declared["properties"].items()}
    kind = _kind(spec)
    if kind == "array":
        return [sample(spec["items"])]
    if kind == "map":
        return {KEY: sample(spec.get("additionalProperties", {"type": "string"}))}
    return _SCALARS.get(kind, TEXT)


def _declared(spec: Spec) -> Any:
    reference = spec.get("$ref", _ANY)
    return None if reference == _ANY else SCHEMA["types"][reference.removeprefix("#/types/")]


def _kind(spec: Spec) -> str:
    if reference := spec.get("$ref"):
        return "any" if reference == _ANY else "object"
    return {"object": "map"}.get(spec["type"], str(spec["type"]))


def _ways(declared: Spec) -> Iterator[tuple[Step, ...]]:
    for name, spec in declared["properties"].items():
        step = Step("property", _kind(spec), name, name in declared.get("required", ()))
        for further in _further(spec):
            yield (step, *further)


def _further(spec: Spec) -> Iterator[tuple[Step, ...]]:
    kind = _kind(spec)
    if declared := _declared(spec):
        yield from _ways(declared)
    elif kind in {"array", "map"}:
        inner = spec["items"] if kind == "array" else spec.get("additionalProperties", {"type": "string"})
        for further in _further(inner):
            yield (Step("first" if kind == "array" else "entry", _kind(inner)), *further)
    else:
        yield ()


def _value_at(value: Any, way: tuple[Step, ...]) -> Any:
    for step in way:
        value = value[{"property": step.name, "first": 0, "entry": KEY}[step.to]]
    return value


def _asked(token: str, spec: Spec) -> Asked:
    asked = spec.get("inputs", {})
    return Asked(
        token=token,
        inputs=asked.get("properties", {}),
        required=frozenset(asked.get("required", ())),
        arguments={name: sample(inner) for name, inner in asked.get("properties", {}).items()},
        answer={name: sample(inner) for name, inner in spec["outputs"]["properties"].items()},
        ways=tuple(_ways(spec["outputs"])),
    )


FUNCTIONS: Final[Mapping[str, Asked]] = {token: _asked(token, spec) for token, spec in SCHEMA["functions"].items()}
