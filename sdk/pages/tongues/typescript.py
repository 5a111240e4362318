"""TypeScript on the pages: classes by their module, properties as the schema has them."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.languages.nodejs.types import class_name, member_name
from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, block, given, object_types

_SCALARS: Final = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "any": "any"}
_VALUES: Final = {"string": '"string"', "integer": "0", "number": "0", "boolean": "false", "any": '"any"'}


class TypeScript:
    """The words of TypeScript."""

    key: Final = "typescript"
    anchor: Final = "nodejs"
    label: Final = "TypeScript"
    constants: Final = "Give a constant where a string is asked for."
    fence: Final = "typescript"

    def __init__(self, package: Package) -> None:
        self._package = package

    def class_name(self, owner: Resource | Function) -> str:
        """Return the class or the function with its module."""
        name = member_name(owner.name) if isinstance(owner, Function) else owner.name
        return ".".join(part for part in (self._package.name, owner.module, name) if part)

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name as it is."""
        return name

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return the field of the object."""
        return ".".join(part for part in (self._package.name, owner.module, owner.name, one.name) if part)

    def type_text(self, declared: Type) -> str:
        """Return the type."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"{item}[]" if declared.kind == "array" else f"{{[key: string]: {item}}}"
        return class_name(self._package.types[declared.token].name) if declared.token else _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the constructor in its class."""
        optional = "" if any(prop.required for prop in resource.inputs) else "?"
        base = "ProviderResource" if resource.is_provider else "CustomResource"
        options = "ResourceOptions" if resource.is_provider else "CustomResourceOptions"
        return (
            f"declare class {resource.name} extends pulumi.{base} {{\n"
            f"    constructor(name: string, args{optional}: {resource.name}Args, opts?: pulumi.{options});\n}}"
        )

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return name, args and opts."""
        options = "ResourceOptions" if resource.is_provider else "CustomResourceOptions"
        return (
            ("name", "string", "The name of the resource in your program. It must be unique there."),
            ("args", f"{resource.name}Args", "The inputs, which are listed below."),
            ("opts", options, "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a statement with every input."""
        fields = [f"{prop.name}: {self._value(prop.type)}," for prop in given(resource)]
        variable = member_name(resource.name) + "Resource"
        return block(f'const {variable} = new {self.class_name(resource)}("{variable}", {{', fields, "});", "    ")

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return f"[{self._value(declared.items)}]"
        if declared.kind == "map" and declared.items:
            return block("{", [f'"string": {self._value(declared.items)},'], "}", "    ")
        if declared.token:
            shown = object_types(self._package, declared)[:MOST_SHOWN]
            return block("{", [f"{prop.name}: {self._value(prop.type)}," for prop in shown], "}", "    ")
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the static method."""
        return (
            f"declare class {resource.name} extends pulumi.CustomResource {{\n"
            f"    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: {resource.name}State, "
            f"opts?: pulumi.CustomResourceOptions): {resource.name};\n}}"
        )

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a constructor with the option `import`."""
        return (
            f'const {name} = new {self.class_name(resource)}("{name}", {{\n    // the inputs, as they are\n}}, '
            f'{{ import: "{id_}" }});'
        )

    def signatures(self, function: Function) -> str:
        """Return the plain form and the one for outputs."""
        name, kind = member_name(function.name), class_name(function.name)
        optional = "?" if function.is_lenient else ""
        lines = []
        for suffix, options, answer in (
            ("", "InvokeOptions", f"Promise<{kind}Result>"),
            ("Output", "InvokeOutputOptions", f"pulumi.Output<{kind}Result>"),
        ):
            args = f"args{optional}: {kind}{suffix}Args, " if function.arguments else ""
            lines.append(f"declare function {name}{suffix}({args}opts?: pulumi.{options}): {answer};")
        return "\n".join(lines)
