"""The Java types of properties: as a program gives them, as it receives them, and as Pulumi's runtime is told them."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from sdk.generator.model import ObjectType, Property, Type

Side: TypeAlias = Literal["given", "received"]

_SCALARS: Final[Mapping[str, str]] = {
    "string": "String",
    "integer": "Integer",
    "number": "Double",
    "boolean": "Boolean",
    "any": "Object",
}
_CONFIG: Final = "config"
"""The module of the configuration's own types."""


def class_name(declared: ObjectType, side: Side) -> str:
    """Return the class of a nested type."""
    name = declared.name[:1].upper() + declared.name[1:]
    return f"{name}Args" if side == "given" else name


def folder(declared: ObjectType, side: Side) -> str:
    """Return the folder below the module of a nested type; the official package keeps configuration in `inputs`."""
    return "inputs" if side == "given" or declared.module == _CONFIG else "outputs"


def java_type(declared: Type, types: Mapping[str, ObjectType], side: Side) -> str:
    """Return the type of a value."""
    if declared.items:
        item = java_type(declared.items, types, side)
        return f"List<{item}>" if declared.kind == "array" else f"Map<String, {item}>"
    return class_name(types[declared.token], side) if declared.kind == "object" else _SCALARS[declared.kind]


def kept_type(prop: Property, types: Mapping[str, ObjectType], side: Side) -> str:
    """Return the type that a value is kept in; a number that an Integer may not hold is kept as a Double."""
    return "Double" if prop.wide else java_type(prop.type, types, side)


def export_elements(prop: Property, types: Mapping[str, ObjectType]) -> list[str]:
    """Return the elements of @Export: the name, the classes of the type, and the tree that they make."""
    classes: list[str] = []
    tree = _position("Double", classes) if prop.wide else _tree(prop.type, types, classes)
    named = [f"{name}.class" for name in classes]
    refs = named[0] if len(named) == 1 else f"{{{', '.join(named)}}}"
    return [f'name = "{prop.name}"', f"refs = {refs}", f'tree = "{tree if prop.type.items else f"[{tree}]"}"']


def _tree(declared: Type, types: Mapping[str, ObjectType], classes: list[str]) -> str:
    if not declared.items:
        return _position(java_type(declared, types, "received"), classes)
    if declared.kind == "array":
        return f"[{_position('List', classes)},{_tree(declared.items, types, classes)}]"
    return f"[{_position('Map', classes)},{_position('String', classes)},{_tree(declared.items, types, classes)}]"


def _position(name: str, classes: list[str]) -> str:
    if name not in classes:
        classes.append(name)
    return str(classes.index(name))


def config_reader(prop: Property, types: Mapping[str, ObjectType]) -> str:
    """Return the call of Pulumi's Codegen that reads a configuration value."""
    scalar = {"string": "stringProp", "integer": "integerProp", "number": "doubleProp", "boolean": "booleanProp"}
    if prop.type.kind in scalar:
        return f'{scalar[prop.type.kind]}("{prop.name}")'
    shape = _shape(prop.type, types) if prop.type.items else f"{java_type(prop.type, types, 'received')}.class"
    return f'objectProp("{prop.name}", {shape})'


def _shape(declared: Type, types: Mapping[str, ObjectType]) -> str:
    if not declared.items:
        return f"TypeShape.of({java_type(declared, types, 'received')}.class)"
    keys = "" if declared.kind == "array" else "String.class, "
    if not declared.items.items:
        maker = "list" if declared.kind == "array" else "map"
        return f"TypeShape.{maker}({keys}{java_type(declared.items, types, 'received')}.class)"
    raw = "List" if declared.kind == "array" else "Map"
    key = "" if declared.kind == "array" else ".addParameter(String.class)"
    whole = java_type(declared, types, "received")
    return f"TypeShape.<{whole}>builder({raw}.class){key}.addParameter({_shape(declared.items, types)}).build()"
