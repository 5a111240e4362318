"""Python on the pages: snake_case names, keyword arguments."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.languages.python.rules import pascal_case, snake_case
from sdk.generator.model import Constant, Enumeration, Function, Package, Property, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, block, given, object_types, required_first

_SCALARS: Final = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "any": "Any"}
_VALUES: Final = {"string": '"string"', "integer": "0", "number": "0.0", "boolean": "False", "any": '"any"'}


class Python:
    """The words of Python."""

    key: Final = "python"
    anchor: Final = "python"
    label: Final = "Python"
    constants: Final = "Give a constant where a string is asked for."
    fence: Final = "python"

    def __init__(self, package: Package) -> None:
        self._package = package

    def class_name(self, owner: Resource | Function) -> str:
        """Return the class or the function with its module."""
        name = snake_case(owner.name) if isinstance(owner, Function) else owner.name
        return ".".join(part for part in (self._package.name, owner.module, name) if part)

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name with underscores."""
        return snake_case(name)

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return the member of the class."""
        name = snake_case(one.name).upper()
        return ".".join(part for part in (self._package.name, owner.module, owner.name, name) if part)

    def type_text(self, declared: Type) -> str:
        """Return the type as an annotation."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"Sequence[{item}]" if declared.kind == "array" else f"Mapping[str, {item}]"
        if declared.token:
            nested = self._package.types[declared.token]
            suffix = "Args" if nested.given else "Result" if nested.answered else ""
            return f"{pascal_case(nested.name)}{suffix}"
        return _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the two overloads: one object of arguments, or keywords."""
        required = any(prop.required for prop in resource.inputs)
        args = f"{resource.name}Args" if required else f"Optional[{resource.name}Args] = None"
        head = ["resource_name: str,", f"args: {args},", "opts: Optional[pulumi.ResourceOptions] = None,"]
        keywords = [
            "resource_name: str,",
            "opts: Optional[pulumi.ResourceOptions] = None,",
            *self._keywords(given(resource)),
        ]
        return "\n\n".join(
            block(f"@overload\ndef {resource.name}(", lines, f") -> {resource.name}: ...", "    ")
            for lines in (head, keywords)
        )

    def _keywords(self, properties: Sequence[Property]) -> list[str]:
        return [f"{snake_case(prop.name)}: Optional[{self.type_text(prop.type)}] = None," for prop in properties]

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return resource_name, args and opts."""
        return (
            ("resource_name", "str", "The name of the resource in your program. It must be unique there."),
            (
                "args",
                f"{resource.name}Args",
                "The inputs, which are listed below, as one object; or give them by name.",
            ),
            ("opts", "ResourceOptions", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a statement with every input."""
        variable = f"{snake_case(resource.name)}_resource"
        fields = [f"{snake_case(prop.name)}={self._value(prop.type)}," for prop in given(resource)]
        opening = f"{variable} = {self.class_name(resource)}("
        return block(opening, [f'"{variable}",', *fields], ")", "    ")

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return f"[{self._value(declared.items)}]"
        if declared.kind == "map" and declared.items:
            return f'{{"string": {self._value(declared.items)}}}'
        if declared.token:
            shown = object_types(self._package, declared)[:MOST_SHOWN]
            entries = [f'"{snake_case(prop.name)}": {self._value(prop.type)},' for prop in shown]
            return block("{", entries, "}", "    ")
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the static method."""
        lines = [
            "resource_name: str,",
            "id: str,",
            "opts: Optional[pulumi.ResourceOptions] = None,",
            *self._keywords(required_first(resource.state)),
        ]
        return block("@staticmethod\ndef get(", lines, f") -> {resource.name}: ...", "    ")

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a constructor with the option `import_`."""
        return (
            f'{name} = {self.class_name(resource)}(\n    "{name}",\n    # the inputs, as they are\n'
            f'    opts=pulumi.ResourceOptions(import_="{id_}"),\n)'
        )

    def signatures(self, function: Function) -> str:
        """Return the plain form and the one for outputs."""
        name, result = snake_case(function.name), f"{pascal_case(function.name)}Result"
        keywords = self._keywords(required_first(function.arguments))
        forms = (
            ("", "pulumi.InvokeOptions", result),
            ("_output", "pulumi.InvokeOutputOptions", f"pulumi.Output[{result}]"),
        )
        return "\n\n".join(
            block(
                f"def {name}{suffix}(", [*keywords, f"opts: Optional[{options}] = None,"], f") -> {answer}: ...", "    "
            )
            for suffix, options, answer in forms
        )
