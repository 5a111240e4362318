"""What a language is to a page: how it names things, and how it writes a call, a type and an example value."""

from collections.abc import Callable, Sequence
from typing import Protocol

from sdk.generator.model import Constant, Enumeration, Function, Package, Property, Resource, Type


class Tongue(Protocol):
    """One of the languages that a reader chooses from."""

    @property
    def key(self) -> str:
        """The word for it in the chooser's memory and in anchors: `csharp`."""

    @property
    def anchor(self) -> str:
        """The end of its anchors, as the Pulumi Registry writes them: `nodejs` for TypeScript."""

    @property
    def label(self) -> str:
        """What the chooser calls it: `C#`."""

    @property
    def fence(self) -> str:
        """The word behind the back-ticks of a block of code."""

    @property
    def constants(self) -> str:
        """How a program gives a constant to a property, in a sentence."""

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return how a program gives a constant to a property."""

    def class_name(self, owner: Resource | Function) -> str:
        """Return how a program names a resource's class or a function: `alicloud.pai.WorkspaceModel`."""

    def property_name(self, name: str, owner: str) -> str:
        """Return how a program writes a property that belongs to a class."""

    def type_text(self, declared: Type) -> str:
        """Return a type as a reader of that language knows it."""

    def constructor(self, resource: Resource) -> str:
        """Return the declaration of the constructor."""

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return the constructor's parameters: name, type, and what it is."""

    def example(self, resource: Resource) -> str:
        """Return a statement that gives every input a placeholder."""

    def lookup(self, resource: Resource) -> str:
        """Return the declaration of what looks up a resource that exists."""

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a statement that takes an existing object under management."""

    def signatures(self, function: Function) -> str:
        """Return the declarations of a function, plain and with outputs."""


def required_first(properties: Sequence[Property]) -> list[Property]:
    """Return properties as every list shows them: required ones first, then by name."""
    return sorted(properties, key=lambda prop: (not prop.required, prop.name))


def given(resource: Resource) -> list[Property]:
    """Return the inputs that an example shows: deprecated ones are left out."""
    return [prop for prop in required_first(resource.inputs) if not prop.deprecation]


def object_types(package: Package, declared: Type) -> list[Property]:
    """Return the properties of the object type that a type is."""
    return [prop for prop in required_first(package.types[declared.token].properties) if not prop.deprecation]


MOST_SHOWN = 8
"""Properties of a nested object that an example shows: the provider's endpoints are over a hundred."""


def indented(lines: str, pad: str) -> str:
    """Return lines with a pad before each that is not empty."""
    return "\n".join(pad + line if line else line for line in lines.split("\n"))


def block(opening: str, entries: Sequence[str], closing: str, pad: str) -> str:
    """Return entries between brackets, each on a line of its own."""
    return "\n".join([opening, *(indented(entry, pad) for entry in entries), closing])


Write = Callable[[Type], str]
