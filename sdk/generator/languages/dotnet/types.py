"""The C# types of properties: as a program gives them, when it looks something up, and as it receives them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from sdk.generator.model import ObjectType, Property, Type

Side: TypeAlias = Literal["Args", "GetArgs", "", "Types"]
"""Suffix of a nested type where a program gives it, looks up by it or receives it; `Types` is the configuration."""

_SCALARS: Final[Mapping[str, str]] = {
    "string": "string",
    "integer": "int",
    "number": "double",
    "boolean": "bool",
    "any": "object",
}


def pascal_case(name: str) -> str:
    """Write the name of a class or property."""
    return name[:1].upper() + name[1:]


def class_name(declared: ObjectType, side: Side) -> str:
    """Return the class of a nested type; what functions answer is called a result."""
    return pascal_case(declared.name) + ("Result" if not side and declared.answered else side)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes types; it knows where the classes of nested types are."""

    types: Mapping[str, ObjectType]
    namespaces: Mapping[str, str]
    """The namespaces of the modules, each with all of its parts."""

    def value(self, declared: Type, side: Side, module: str) -> str:
        """Return the type of a value, in a file of a module."""
        if declared.items:
            item = self.value(declared.items, side, module)
            return f"ImmutableArray<{item}>" if declared.kind == "array" else f"ImmutableDictionary<string, {item}>"
        if declared.kind != "object":
            return _SCALARS[declared.kind]
        nested = self.types[declared.token]
        if side == "Types":
            return f"Types.{pascal_case(nested.name)}"
        folder = "Inputs" if side else "Outputs"
        near = "" if nested.module == module else f"global::{self.namespaces[nested.module]}."
        return f"{near}{folder}.{class_name(nested, side)}"

    def plain(self, declared: Type, side: Side, module: str) -> str:
        """Return the type of an argument whose value is known."""
        if declared.items:
            item = self.value(declared.items, side, module)
            return f"List<{item}>" if declared.kind == "array" else f"Dictionary<string, {item}>"
        return self.value(declared, side, module)

    def given(self, declared: Type, side: Side, module: str) -> str:
        """Return the type of an input, which may be an output of something else."""
        if declared.items:
            kind = "InputList" if declared.kind == "array" else "InputMap"
            return f"{kind}<{self.value(declared.items, side, module)}>"
        return f"Input<{self.value(declared, side, module)}>"

    def received(self, prop: Property, side: Side, module: str) -> str:
        """Return the type of a value that may be missing; a missing list is the default one."""
        missing = "" if prop.required or prop.type.kind == "array" else "?"
        return self.value(prop.type, side, module) + missing
