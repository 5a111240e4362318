"""Java on the pages: arguments by builders, functions in the class of their module."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.languages.java.names import getter
from sdk.generator.languages.java.rules import class_of_functions, pascal_case
from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, given, indented, object_types

_SCALARS: Final = {"string": "String", "integer": "Integer", "number": "Double", "boolean": "Boolean", "any": "Object"}
_VALUES: Final = {"string": '"string"', "integer": "0", "number": "0.0", "boolean": "false", "any": '"any"'}


class Java:
    """The words of Java."""

    key: Final = "java"
    anchor: Final = "java"
    label: Final = "Java"
    constants: Final = (
        "A builder takes what `getValue` returns. The types are in the package `enums` beside the resources."
    )
    fence: Final = "java"

    def __init__(self, package: Package) -> None:
        self._package = package
        self._base = f"{package.language['java']['basePackage']}.{package.name}"

    def class_name(self, owner: Resource | Function) -> str:
        """Return the class with its package, or the method of a function."""
        home = ".".join(part for part in (self._base, owner.module) if part)
        if isinstance(owner, Function):
            return f"{home}.{class_of_functions(owner.module)}.{owner.name}"
        return f"{home}.{owner.name}"

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name of the method."""
        return getter(name)

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return the value of the constant."""
        return f"{owner.name}.{one.name}.getValue()"

    def type_text(self, declared: Type) -> str:
        """Return the type."""
        if declared.items:
            item = self.type_text(declared.items)
            return f"List<{item}>" if declared.kind == "array" else f"Map<String,{item}>"
        if declared.token:
            nested = self._package.types[declared.token]
            return pascal_case(nested.name) + ("Args" if nested.given else "")
        return _SCALARS[declared.kind]

    def constructor(self, resource: Resource) -> str:
        """Return the constructors in their class."""
        name = resource.name
        lines = [f"public {name}(String name, {name}Args args) {{ /* ... */ }}"]
        if not any(prop.required for prop in resource.inputs):
            lines.insert(0, f"public {name}(String name) {{ /* ... */ }}")
        lines.append(f"public {name}(String name, {name}Args args, CustomResourceOptions options) {{ /* ... */ }}")
        base = "ProviderResource" if resource.is_provider else "CustomResource"
        return f"public class {name} extends {base} {{\n" + "\n".join(f"  {line}" for line in lines) + "\n}"

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return name, args and options."""
        return (
            ("name", "String", "The name of the resource in your program. It must be unique there."),
            ("args", f"{resource.name}Args", "The inputs, which are listed below."),
            ("options", "CustomResourceOptions", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a statement with every input."""
        variable = f"{resource.name[:1].lower()}{resource.name[1:]}Resource"
        calls = "\n".join(
            f"    .{getter(prop.name)}({self._value(prop.type)})".replace("\n", "\n    ") for prop in given(resource)
        )
        return (
            f'var {variable} = new {resource.name}("{variable}",\n'
            f"  {resource.name}Args.builder()\n{calls}\n    .build());"
        )

    def _value(self, declared: Type) -> str:
        if declared.kind == "array" and declared.items:
            return self._value(declared.items)
        if declared.kind == "map" and declared.items:
            return f'Map.of("string", {self._value(declared.items)})'
        if declared.token:
            nested = self._package.types[declared.token]
            calls = [
                indented(f".{getter(prop.name)}({self._value(prop.type)})", "  ")
                for prop in object_types(self._package, declared)[:MOST_SHOWN]
            ]
            return "\n".join([f"{pascal_case(nested.name)}Args.builder()", *calls, "  .build()"])
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the static method."""
        name = resource.name
        return (
            f"public class {name} extends CustomResource {{\n"
            f"  public static {name} get(String name, Output<String> id, {name}State state, "
            "CustomResourceOptions options) { /* ... */ }\n}"
        )

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a constructor with the option importId."""
        return (
            f'var {name} = new {resource.name}("{name}",\n  {resource.name}Args.builder()\n'
            f"    // the inputs, as they are\n    .build(),\n"
            f'  CustomResourceOptions.builder().importId("{id_}").build());'
        )

    def signatures(self, function: Function) -> str:
        """Return the forms for outputs and the plain ones."""
        name, result = function.name, f"{pascal_case(function.name)}Result"
        args = f"{pascal_case(name)}Args" if function.arguments else "InvokeArgs"
        plain = f"{pascal_case(name)}PlainArgs" if function.arguments else "InvokeArgs"
        output, future = f"Output<{result}>", f"CompletableFuture<{result}>"
        forms = [f"{output} {name}()", f"{future} {name}Plain()"] if function.is_lenient else []
        forms += [
            f"{output} {name}({args} args)",
            f"{future} {name}Plain({plain} args)",
            f"{output} {name}({args} args, InvokeOptions options)",
            f"{output} {name}({args} args, InvokeOutputOptions options)",
            f"{future} {name}Plain({plain} args, InvokeOptions options)",
        ]
        body = "\n".join(f"  public static {form} {{ /* ... */ }}" for form in forms)
        return f"public final class {class_of_functions(function.module)} {{\n{body}\n}}"
