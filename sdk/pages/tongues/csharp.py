"""C# on the pages: PascalCase names, the namespace as programs shorten it."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.languages.dotnet.rules import member
from sdk.generator.languages.dotnet.types import pascal_case
from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, block, given, object_types

_SCALARS: Final = {"string": "string", "integer": "int", "number": "double", "boolean": "bool", "any": "object"}
_VALUES: Final = {"string": '"string"', "integer": "0", "number": "0", "boolean": "false", "any": '"any"'}


class CSharp:
    """The words of C#."""

    key: Final = "csharp"
    anchor: Final = "csharp"
    label: Final = "C#"
    constants: Final = "A property takes what `ToString` returns."
    fence: Final = "csharp"

    def __init__(self, package: Package) -> None:
        self._package = package
        names = package.language["csharp"].get("namespaces", {})
        self._root = names.get(package.name, pascal_case(package.name))
        self._names = names

    def _home(self, module: str) -> str:
        return ".".join([self._root, *([self._names.get(module, pascal_case(module))] if module else [])])

    def class_name(self, owner: Resource | Function) -> str:
        """Return the class with its namespace; a function is one as well."""
        return f"{self._home(owner.module)}.{pascal_case(owner.name)}"

    def property_name(self, name: str, owner: str) -> str:
        """Return the name of the property, which cannot be that of its class."""
        return member(name, owner)

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return the text of the static property."""
        return f"{self._home(owner.module)}.{owner.name}.{one.name}.ToString()"

    def type_text(self, declared: Type) -> str:
        """Return the type."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"List<{item}>" if declared.kind == "array" else f"Dictionary<string, {item}>"
        if declared.token:
            nested = self._package.types[declared.token]
            suffix = "Args" if nested.given else "Result" if nested.answered else ""
            return f"{pascal_case(nested.name)}{suffix}"
        return _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the constructor in its class."""
        required = any(prop.required for prop in resource.inputs)
        args = f"{resource.name}Args args" if required else f"{resource.name}Args? args = null"
        base = "ProviderResource" if resource.is_provider else "CustomResource"
        return (
            f"public class {resource.name} : {base}\n{{\n"
            f"    public {resource.name}(string name, {args}, CustomResourceOptions? options = null);\n}}"
        )

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return name, args and options."""
        return (
            ("name", "string", "The name of the resource in your program. It must be unique there."),
            ("args", f"{resource.name}Args", "The inputs, which are listed below."),
            ("options", "CustomResourceOptions", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a statement with every input."""
        variable = f"{resource.name[:1].lower()}{resource.name[1:]}Resource"
        fields = [
            f"{member(prop.name, f'{resource.name}Args')} = {self._value(prop.type)}," for prop in given(resource)
        ]
        opening = f'var {variable} = new {self.class_name(resource)}("{variable}", new()\n{{'
        return block(opening, fields, "});", "    ")

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return block("new[]\n{", [f"{self._value(declared.items)},"], "}", "    ")
        if declared.kind == "map" and declared.items:
            return block("\n{", [f'{{ "string", {self._value(declared.items)} }},'], "}", "    ").lstrip("\n")
        if declared.token:
            nested = self._package.types[declared.token]
            name = f"{pascal_case(nested.name)}Args"
            entries = [
                f"{member(prop.name, name)} = {self._value(prop.type)},"
                for prop in object_types(self._package, declared)[:MOST_SHOWN]
            ]
            return block(f"new {self._home(nested.module)}.Inputs.{name}\n{{", entries, "}", "    ")
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the static method."""
        return (
            f"public class {resource.name} : CustomResource\n{{\n"
            f"    public static {resource.name} Get(string name, Input<string> id, {resource.name}State? state = null, "
            "CustomResourceOptions? options = null);\n}"
        )

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a constructor with the option ImportId."""
        return (
            f'var {name} = new {self.class_name(resource)}("{name}", new()\n{{\n    // the inputs, as they are\n}}, '
            f'new CustomResourceOptions {{ ImportId = "{id_}" }});'
        )

    def signatures(self, function: Function) -> str:
        """Return the plain form and the ones for outputs."""
        name = pascal_case(function.name)
        optional = ("? args = null" if function.is_lenient else " args") if function.arguments else ""
        plain, output, last = "", "", ""
        if function.arguments:
            plain, output, last = f"{name}Args{optional}, ", f"{name}InvokeArgs{optional}, ", f"{name}InvokeArgs args, "
        return (
            f"public static class {name}\n{{\n"
            f"    public static Task<{name}Result> InvokeAsync({plain}InvokeOptions? options = null);\n"
            f"    public static Output<{name}Result> Invoke({output}InvokeOptions? options = null);\n"
            f"    public static Output<{name}Result> Invoke({last}InvokeOutputOptions options);\n}}"
        )
