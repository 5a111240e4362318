"""HCL on the pages: the names of Terraform, which Pulumi's host for HCL knows resources and functions by."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.generator.terraform import snake
from sdk.pages.tongues.tongue import MOST_SHOWN, block, given, object_types, required_first

_SCALARS: Final = {"string": "string", "integer": "number", "number": "number", "boolean": "bool", "any": "any"}
_VALUES: Final = {"string": '"string"', "integer": "0", "number": "0", "boolean": "false", "any": '"any"'}


class Hcl:
    """The words of HCL."""

    key: Final = "hcl"
    anchor: Final = "hcl"
    label: Final = "HCL"
    constants: Final = "HCL has no constants: write the value."
    fence: Final = "hcl"

    def __init__(self, package: Package) -> None:
        self._package = package

    def class_name(self, owner: Resource | Function) -> str:
        """Return the label of the block; that of a function has no `get`."""
        if isinstance(owner, Resource) and owner.is_provider:
            return self._package.name
        name = owner.name.removeprefix("get") if isinstance(owner, Function) else owner.name
        word = snake(name[:1].lower() + name[1:])
        return "_".join(part for part in (self._package.name, owner.module, word) if part)

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name with underscores."""
        return snake(name)

    def constant(self, owner: Enumeration, one: Constant) -> str:  # noqa: ARG002 - other languages look at it
        """Return the value as a text."""
        return f'"{one.value}"'

    def type_text(self, declared: Type) -> str:
        """Return the type."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"list({item})" if declared.kind == "array" else f"map({item})"
        return "object" if declared.token else _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the form of the block."""
        opening = (
            f'provider "{self._package.name}" {{'
            if resource.is_provider
            else f'resource "{self.class_name(resource)}" "name" {{'
        )
        options = [] if resource.is_provider else ["pulumi {\n  # options of Pulumi\n}"]
        return block(opening, ["# the inputs", *options], "}", "  ")

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return the block's name and its options."""
        if resource.is_provider:
            return (("alias", "string", "A name for this provider, where there is more than one."),)
        return (
            ("name", "string", "The name of the resource in your program. It must be unique there."),
            ("pulumi", "block", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a block with every input."""
        label = f"{snake(resource.name[:1].lower() + resource.name[1:])}_resource"
        opening = (
            f'provider "{self._package.name}" {{'
            if resource.is_provider
            else f'resource "{self.class_name(resource)}" "{label}" {{'
        )
        return block(opening, [self._entry(prop.name, prop.type) for prop in given(resource)], "}", "  ")

    def _entry(self, name: str, declared: Type) -> str:
        inner = declared.items if declared.kind == "array" and declared.items else declared
        if inner.token:
            shown = object_types(self._package, inner)[:MOST_SHOWN]
            return block(f"{snake(name)} {{", [self._entry(prop.name, prop.type) for prop in shown], "}", "  ")
        return f"{snake(name)} = {self._value(declared)}"

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return f"[{self._value(declared.items)}]"
        if declared.kind == "map" and declared.items:
            return block("{", [f'"string" = {self._value(declared.items)}'], "}", "  ")
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the block that imports: HCL has no way to read a resource without managing it."""
        return f'import {{\n  to = {self.class_name(resource)}.name\n  id = "<id>"\n}}'

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a block that imports, beside that of the resource."""
        kind = self.class_name(resource)
        return (
            f'import {{\n  to = {kind}.{name}\n  id = "{id_}"\n}}\n\n'
            f'resource "{kind}" "{name}" {{\n  # the inputs, as they are\n}}'
        )

    def signatures(self, function: Function) -> str:
        """Return the form of the data block."""
        arguments = [
            f"{snake(prop.name)} = null # {self.type_text(prop.type)}" for prop in required_first(function.arguments)
        ]
        return block(f'data "{self.class_name(function)}" "name" {{', arguments, "}", "  ")
