"""Types of properties in TypeScript, on the side where a program gives them and on the side where it receives them."""

import json
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from sdk.generator.model import ObjectType, Property, Type

Side: TypeAlias = Literal["given", "received"]

_SCALARS: Final[Mapping[str, str]] = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "any": "any",
}
_SUFFIXES: Final[Mapping[str, str]] = {"integer": "Number", "number": "Number", "boolean": "Boolean"}


def class_name(name: str) -> str:
    """Write the name of an interface."""
    return name[:1].upper() + name[1:]


def member_name(name: str) -> str:
    """Write the name of a variable or a file."""
    return name[:1].lower() + name[1:]


def of_input(prop: Property, types: Mapping[str, ObjectType], *, optional: bool) -> str:
    """Return the type of what a program gives."""
    inner = _inner(prop.type, types, "given")
    return f"pulumi.Input<{inner} | undefined>" if optional else f"pulumi.Input<{inner}>"


def of_output(prop: Property, types: Mapping[str, ObjectType]) -> str:
    """Return the type of an output of a resource."""
    inner = _inner(prop.type, types, "received")
    return f"pulumi.Output<{inner}>" if prop.required else f"pulumi.Output<{inner} | undefined>"


def of_value(declared: Type, types: Mapping[str, ObjectType]) -> str:
    """Return the type of a value that is known."""
    return _inner(declared, types, "received")


def _inner(declared: Type, types: Mapping[str, ObjectType], side: Side) -> str:
    if declared.items:
        item = _inner(declared.items, types, side)
        item = f"pulumi.Input<{item}>" if side == "given" else item
        return f"{item}[]" if declared.kind == "array" else f"{{ [key: string]: {item} }}"
    if declared.kind == "object":
        namespace = {"given": "inputs", "received": "outputs"}[side]
        return f"{namespace}.{qualified(types[declared.token])}"
    return _SCALARS[declared.kind]


def qualified(declared: ObjectType, name: str = "") -> str:
    """Return the name of an interface, or another name beside it, with its module."""
    return ".".join(part for part in (declared.module, name or class_name(declared.name)) if part)


def provides_defaults(
    declared: ObjectType, types: Mapping[str, ObjectType], seen: frozenset[str] = frozenset()
) -> bool:
    """Tell whether a nested type has defaults, or one inside of it has."""
    seen |= {declared.token}
    return any(
        prop.default is not None
        or prop.environment
        or (prop.type.token and prop.type.token not in seen and provides_defaults(types[prop.type.token], types, seen))
        for prop in declared.properties
    )


def nested(prop: Property, types: Mapping[str, ObjectType]) -> str:
    """Return the name of the function that fills a nested type in; "" where it has no defaults."""
    if not prop.type.token or not provides_defaults(types[prop.type.token], types):
        return ""
    declared = types[prop.type.token]
    return qualified(declared, f"{member_name(declared.name)}ProvideDefaults")


def literal(value: object) -> str:
    """Write a value; texts have the quotes that need fewer backslashes."""
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value.count('"') > value.count("'"):
        return "'" + text[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
    return text


def default(prop: Property) -> str:
    """Return the expression for a value that was not given; "" where there is none."""
    parts = []
    if prop.environment:
        variables = ", ".join(json.dumps(name) for name in prop.environment)
        parts.append(f"utilities.getEnv{_SUFFIXES.get(prop.type.kind, '')}({variables})")
    if prop.default is not None:
        parts.append(literal(prop.default))
    return " ?? ".join(parts)


def configured(prop: Property, types: Mapping[str, ObjectType]) -> str:
    """Return the expression that reads a configuration value."""
    verb = "require" if prop.required else "get"
    if prop.type.kind in {"string", *_SUFFIXES}:
        read = f"__config.{verb}{_SUFFIXES.get(prop.type.kind, '')}({json.dumps(prop.name)})"
    else:
        read = f"__config.{verb}Object<{of_value(prop.type, types)}>({json.dumps(prop.name)})"
    return " ?? ".join(part for part in (read, default(prop)) if part)
