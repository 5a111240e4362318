"""YAML on the pages: types and functions by their short token."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, given, indented, object_types, required_first

_SCALARS: Final = {"string": "String", "integer": "Number", "number": "Number", "boolean": "Boolean", "any": "Any"}
_VALUES: Final = {"string": "string", "integer": "0", "number": "0", "boolean": "false", "any": "any"}


class Yaml:
    """The words of YAML."""

    key: Final = "yaml"
    anchor: Final = "yaml"
    label: Final = "YAML"
    constants: Final = "YAML has no constants: write the value."
    fence: Final = "yaml"

    def __init__(self, package: Package) -> None:
        self._package = package

    def class_name(self, owner: Resource | Function) -> str:
        """Return the token without its middle."""
        if isinstance(owner, Resource) and owner.is_provider:
            return owner.token
        return ":".join(part for part in (self._package.name, owner.module, owner.name) if part)

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name as it is."""
        return name

    def constant(self, owner: Enumeration, one: Constant) -> str:  # noqa: ARG002 - other languages look at it
        """Return the value."""
        return one.value

    def type_text(self, declared: Type) -> str:
        """Return the type as Pulumi YAML calls it."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"List<{item}>" if declared.kind == "array" else f"Map<{item}>"
        return "Property Map" if declared.token else _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the form of an entry below `resources`."""
        return f"type: {self.class_name(resource)}\nproperties: {{}} # the inputs\noptions: {{}} # options of Pulumi"

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:  # noqa: ARG002 - the same for all
        """Return properties and options."""
        return (
            ("properties", "Map", "The inputs, which are listed below."),
            ("options", "Map", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return an entry with every input."""
        variable = f"{resource.name[:1].lower()}{resource.name[1:]}Resource"
        fields = "\n".join(self._entry(prop.name, prop.type) for prop in given(resource))
        body = f"{variable}:\n  type: {self.class_name(resource)}\n  properties:\n{indented(fields, '    ')}"
        return f"resources:\n{indented(body, '  ')}"

    def _entry(self, name: str, declared: Type) -> str:
        value = self._value(declared)
        return (
            f"{name}: {value}" if "\n" not in value and declared.items is None else f"{name}:\n{indented(value, '  ')}"
        )

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return "- " + indented(self._value(declared.items), "  ").lstrip()
        if declared.kind == "map" and declared.items:
            return self._entry("string", declared.items)
        if declared.token:
            shown = object_types(self._package, declared)[:MOST_SHOWN]
            lines = "\n".join(self._entry(prop.name, prop.type) for prop in shown)
            return lines if len(shown) > 1 else f"{lines}\n".rstrip()
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return an entry that is looked up."""
        name = f"{resource.name[:1].lower()}{resource.name[1:]}"
        body = f"{name}:\n  type: {self.class_name(resource)}\n  get:\n    id: <id>"
        return f"resources:\n{indented(body, '  ')}"

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return an entry with the option import."""
        head = f"{name}:\n  type: {self.class_name(resource)}\n  properties: {{}} # the inputs, as they are\n"
        body = f'{head}  options:\n    import: "{id_}"'
        return f"resources:\n{indented(body, '  ')}"

    def signatures(self, function: Function) -> str:
        """Return the form of a call."""
        arguments = "\n".join(f"  {prop.name}: ..." for prop in required_first(function.arguments))
        head = f"fn::invoke:\n  function: {self.class_name(function)}"
        return f"{head}\n  arguments:\n{indented(arguments, '  ')}" if function.arguments else head
