"""The Go types of properties: plain values, what a program may give for them, and outputs; and lists and maps of them.

Pulumi's own package has such types for scalars, for lists and maps of scalars and for those of these. All others are
declared beside the object type or resource that they are made of.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from sdk.generator.languages.go.names import exported
from sdk.generator.model import Function, Package, Property, Resource, Type

_SCALARS: Final[Mapping[str, tuple[str, str]]] = {
    "string": ("String", "string"),
    "integer": ("Int", "int"),
    "number": ("Float64", "float64"),
    "boolean": ("Bool", "bool"),
}
_SUFFIXES: Final[Mapping[str, str]] = {"array": "Array", "map": "Map"}
_PREFIXES: Final[Mapping[str, str]] = {"array": "[]", "map": "map[string]"}

_DEEPEST: Final = 2
"""Pulumi has lists of lists of scalars; what is deeper is an output of any value."""

Shape: TypeAlias = Literal["array", "map"]


@dataclass(frozen=True, slots=True)
class Container:
    """A list or a map whose type is declared by the package itself."""

    name: str
    shape: Shape
    element: str
    plain: str
    plain_element: str


@dataclass(frozen=True, slots=True)
class Types:
    """The types of a package as they are written in one of its modules."""

    package: Package
    module: str

    def name(self, declared: Type) -> str:
        """Return what a type's Input and Output have in common, and what its literals are made with."""
        if declared.kind == "any" or _depth(declared) > _DEEPEST:
            return "pulumi."
        if declared.items:
            return self.name(declared.items) + _SUFFIXES[declared.kind]
        if declared.kind != "object":
            return f"pulumi.{_SCALARS[declared.kind][0]}"
        return self._declared(declared.token)

    def plain(self, declared: Type) -> str:
        """Return the type of a value itself."""
        if declared.kind == "any":
            return "any"
        if declared.items:
            return _PREFIXES[declared.kind] + self.plain(declared.items)
        return _SCALARS[declared.kind][1] if declared.kind != "object" else self._declared(declared.token)

    def value(self, prop: Property, *, optional: bool) -> str:
        """Return the type of a property's value; what may be absent and could not be told from a zero is a pointer."""
        return f"*{self.plain(prop.type)}" if optional and has_pointer(prop.type) else self.plain(prop.type)

    def given(self, prop: Property, *, optional: bool) -> str:
        """Return the type of what a program gives for a property."""
        return f"{self._with_pointer(prop, optional=optional)}Input"

    def received(self, prop: Property, *, optional: bool) -> str:
        """Return the type of what a program receives."""
        name = self._with_pointer(prop, optional=optional)
        return "pulumi.AnyOutput" if name == "pulumi." else f"{name}Output"

    def _with_pointer(self, prop: Property, *, optional: bool) -> str:
        return self.name(prop.type) + ("Ptr" if optional and has_pointer(prop.type) else "")

    def _declared(self, token: str) -> str:
        declared = self.package.types[token]
        home = package_name(self.package, declared.module)
        name = exported(declared.name)
        return name if declared.module == self.module else f"{home}.{name}"


def _depth(declared: Type) -> int:
    """Return how many lists and maps are around a scalar."""
    return 0 if declared.items is None or declared.objects else 1 + _depth(declared.items)


def package_name(package: Package, module: str) -> str:
    """Return the name of a module's Go package."""
    return module.rpartition("/")[2] or package.name


def function_name(function: Function, package: Package) -> str:
    """Return the name of a function; where a resource is read by that name, it looks up."""
    name = exported(function.name)
    getters = {f"Get{exported(each.name)}" for each in package.resources if each.module == function.module}
    clash = any(printed in getters for printed in (name, f"{name}Args", f"{name}Result"))
    return f"Lookup{name.removeprefix('Get')}" if clash else name


def has_pointer(declared: Type) -> bool:
    """Tell whether the absence of a value needs a pointer; lists, maps and values of any type have nil."""
    return declared.items is None and declared.kind != "any"


def containers(package: Package, module: str) -> list[Container]:
    """Return the lists and maps of a module's own object types that properties of the package have."""
    types = Types(package, module)
    found: dict[str, Container] = {}
    for declared in (inner for prop in _properties(package) for inner in _containers(prop.type)):
        if declared.items and any(package.types[token].module == module for token in declared.objects):
            found[types.name(declared)] = Container(
                name=types.name(declared),
                shape="array" if declared.kind == "array" else "map",
                element=types.name(declared.items),
                plain=types.plain(declared),
                plain_element=types.plain(declared.items),
            )
    return [found[name] for name in sorted(found)]


def resource_containers(resource: Resource) -> list[Container]:
    """Return the list and the map of a resource, which programs make of several ones."""
    name = exported(resource.name)
    shapes: tuple[Shape, ...] = ("array", "map")
    return [
        Container(name + _SUFFIXES[shape], shape, name, f"{_PREFIXES[shape]}*{name}", f"*{name}") for shape in shapes
    ]


def optional_objects(package: Package) -> frozenset[str]:
    """Return the tokens of the object types that something may leave out, and that have a pointer type therefore."""
    properties = (p for r in _resources(package) for p in (*r.inputs, *r.outputs, *r.state))
    results = (p for f in package.functions for p in f.results)
    states = (p for r in package.resources for p in r.state)
    inner = (p for declared in package.types.values() for p in declared.properties)
    left_out = (p for p in (*properties, *results, *inner) if not p.required)
    return frozenset(p.type.token for p in (*left_out, *states) if p.type.kind == "object")


def defaulted_objects(package: Package) -> frozenset[str]:
    """Return the tokens of the object types that have properties with defaults, or others of these inside."""
    found: set[str] = set()
    while True:
        more = {
            token
            for token, declared in package.types.items()
            for p in declared.properties
            if p.environment or p.default is not None or (p.type.kind == "object" and p.type.token in found)
        }
        if more == found:
            return frozenset(found)
        found = more


def _resources(package: Package) -> Iterable[Resource]:
    return (package.provider, *package.resources)


def _properties(package: Package) -> Iterator[Property]:
    for resource in _resources(package):
        yield from (*resource.inputs, *resource.outputs, *resource.state)
    for function in package.functions:
        yield from function.results
    for declared in package.types.values():
        yield from declared.properties
    yield from package.config


def _containers(declared: Type) -> Iterator[Type]:
    if declared.items:
        yield declared
        yield from _containers(declared.items)
