"""Go on the pages: exported names, structs of arguments."""

from collections.abc import Sequence
from typing import Final

from sdk.generator.languages.go.names import exported, private
from sdk.generator.languages.go.types import Types, function_name, package_name
from sdk.generator.model import Constant, Enumeration, Function, Package, Resource, Type
from sdk.pages.tongues.tongue import MOST_SHOWN, block, given, object_types

_VALUES: Final = {
    "string": 'pulumi.String("string")',
    "integer": "pulumi.Int(0)",
    "number": "pulumi.Float64(0)",
    "boolean": "pulumi.Bool(false)",
    "any": 'pulumi.Any("any")',
}


class Go:
    """The words of Go."""

    key: Final = "go"
    anchor: Final = "go"
    label: Final = "Go"
    constants: Final = "Give a constant where a string is asked for. In a list, put `pulumi.String` around it."
    fence: Final = "go"

    def __init__(self, package: Package) -> None:
        self._package = package

    def _home(self, module: str) -> str:
        return package_name(self._package, module)

    def class_name(self, owner: Resource | Function) -> str:
        """Return the struct or the function with its package."""
        name = function_name(owner, self._package) if isinstance(owner, Function) else exported(owner.name)
        return f"{self._home(owner.module)}.{name}"

    def property_name(self, name: str, owner: str) -> str:  # noqa: ARG002 - other languages look at it
        """Return the name of the field."""
        return exported(name)

    def constant(self, owner: Enumeration, one: Constant) -> str:
        """Return the constant with its package."""
        return f"{self._home(owner.module)}.{owner.name}{one.name}"

    def type_text(self, declared: Type) -> str:
        """Return the type of the value itself."""
        if declared.items:
            prefix = "[]" if declared.kind == "array" else "map[string]"
            return prefix + self.type_text(declared.items)
        if declared.token:
            nested = self._package.types[declared.token]
            return exported(nested.name) + ("" if nested.answered else "Args")
        return {"string": "string", "integer": "int", "number": "float64", "boolean": "bool", "any": "any"}[
            declared.kind
        ]

    def constructor(self, resource: Resource) -> str:
        """Return the function that makes the resource."""
        name = exported(resource.name)
        return (
            f"func New{name}(ctx *pulumi.Context, name string, args *{name}Args, opts ...pulumi.ResourceOption) "
            f"(*{name}, error)"
        )

    def parameters(self, resource: Resource) -> Sequence[tuple[str, str, str]]:
        """Return ctx, name, args and opts."""
        return (
            ("ctx", "*pulumi.Context", "The context that `pulumi.Run` gives to your program."),
            ("name", "string", "The name of the resource in your program. It must be unique there."),
            ("args", f"*{exported(resource.name)}Args", "The inputs, which are listed below."),
            ("opts", "...pulumi.ResourceOption", "Options that Pulumi has for every resource."),
        )

    def example(self, resource: Resource) -> str:
        """Return a statement with every input."""
        home, name = self._home(resource.module), exported(resource.name)
        variable = f"{private(resource.name)}Resource"
        fields = [f"{exported(prop.name)}: {self._value(prop.type, resource.module)}," for prop in given(resource)]
        opening = f'{variable}, err := {home}.New{name}(ctx, "{variable}", &{home}.{name}Args{{'
        return block(opening, fields, "})", "\t")

    def _value(self, declared: Type, module: str) -> str:
        types = Types(self._package, "-")
        if declared.kind == "array" and declared.items:
            return block(f"{types.name(declared)}{{", [f"{self._value(declared.items, module)},"], "}", "\t")
        if declared.kind == "map" and declared.items:
            return block(f"{types.name(declared)}{{", [f'"string": {self._value(declared.items, module)},'], "}", "\t")
        if declared.token:
            nested = self._package.types[declared.token]
            entries = [
                f"{exported(prop.name)}: {self._value(prop.type, module)},"
                for prop in object_types(self._package, declared)[:MOST_SHOWN]
            ]
            return block(f"&{self._home(nested.module)}.{exported(nested.name)}Args{{", entries, "}", "\t")
        return _VALUES[declared.kind]

    def lookup(self, resource: Resource) -> str:
        """Return the function that looks up."""
        name = exported(resource.name)
        return (
            f"func Get{name}(ctx *pulumi.Context, name string, id pulumi.IDInput, state *{name}State, "
            f"opts ...pulumi.ResourceOption) (*{name}, error)"
        )

    def importing(self, resource: Resource, name: str, id_: str) -> str:
        """Return a constructor with the option Import."""
        home, kind = self._home(resource.module), exported(resource.name)
        return (
            f'{name}, err := {home}.New{kind}(ctx, "{name}", &{home}.{kind}Args{{\n\t// the inputs, as they are\n}}, '
            f'pulumi.Import(pulumi.ID("{id_}")))'
        )

    def signatures(self, function: Function) -> str:
        """Return the plain form and the one for outputs."""
        name = function_name(function, self._package)
        plain = f"args *{name}Args, " if function.arguments else ""
        given_ = f"args {name}OutputArgs, " if function.arguments else ""
        return (
            f"func {name}(ctx *pulumi.Context, {plain}opts ...pulumi.InvokeOption) (*{name}Result, error)\n\n"
            f"func {name}Output(ctx *pulumi.Context, {given_}opts ...pulumi.InvokeOption) {name}ResultOutput"
        )
