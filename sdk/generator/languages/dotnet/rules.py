"""C#: PascalCase names, a file for each resource and function with its args, in the official package's layout.

There is no formatter to rely on: the templates print four spaces, braces on lines of their own and comments of 120
columns.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from sdk.generator.docs import for_language, paragraphs
from sdk.generator.languages.dotnet.comments import documentation
from sdk.generator.languages.dotnet.types import Side, Writer, class_name, pascal_case
from sdk.generator.model import Package, Property
from sdk.generator.templates import Templates

_KEYWORDS: Final = frozenset(
    (
        *("abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const"),
        *("continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern"),
        *("false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface"),
        *("internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override"),
        *("params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short"),
        *("sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof"),
        *("uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while"),
    )
)
_CONFIG_READERS: Final[Mapping[str, str]] = {
    "string": "Get",
    "integer": "GetInt32",
    "number": "GetDouble",
    "boolean": "GetBoolean",
}
_ENVIRONMENT_READERS: Final[Mapping[str, str]] = {
    "integer": "GetEnvInt32",
    "number": "GetEnvDouble",
    "boolean": "GetEnvBoolean",
}
_USED: Final = (
    ("System", r"\b(Func|Type|Obsolete|OverflowException|Environment|InvalidOperationException|IEquatable)\b"),
    ("System.Collections.Generic", r"\b(List|Dictionary)<"),
    ("System.Collections.Immutable", r"\bImmutable(Array|Dictionary)\b"),
    ("System.ComponentModel", r"\bEditorBrowsable\b"),
    ("System.Globalization", r"\bCultureInfo\b"),
    ("System.IO", r"\bStreamReader\b"),
    ("System.Linq", r"\.(Select|Contains|FirstOrDefault)\("),
    ("System.Text.Json", r"\bUtf8JsonReader\b"),
    ("System.Text.Json.Serialization", r"\b(JsonConverter|JsonPropertyName)\b"),
    ("System.Threading.Tasks", r"\bTask<"),
    ("Pulumi", r"\b(Input|Output|CustomResourceOptions)\b|\[(OutputType|EnumType)\]"),
    ("Pulumi.Serialization", r"\[(Input|Output)"),
)
"""Namespaces that a file uses when it says one of these words outside of comments."""


class Dotnet:
    """The rules of the .NET SDK."""

    name: Final = "dotnet"
    taken: Final[frozenset[str]] = frozenset()
    taken_in_functions: Final[frozenset[str]] = frozenset({"Empty"})

    def property_name(self, name: str) -> str:
        """Return the name of a property."""
        return pascal_case(name)

    def constant_name(self, name: str) -> str:
        """Return the name of a static property of the struct."""
        return name

    def file_name(self, name: str) -> str:
        """Return the class, which names its file."""
        return name

    def print_package(self, package: Package, licence: str) -> dict[str, str]:
        """Return the texts of the SDK's files by path."""
        return _Printer(package).files(licence)

    def format_files(self, folder: Path) -> None:
        """Leave the files as they are: they are printed formatted."""


class _Printer:
    def __init__(self, package: Package) -> None:
        self._package = package
        settings = package.language["csharp"]
        names: Mapping[str, str] = settings.get("namespaces", {})
        self._short = names.get(package.name, pascal_case(package.name))
        self._assembly = f"{settings['rootNamespace']}.{self._short}"
        self._folders = {
            module: names.get(module, pascal_case(module)) if module else ""
            for module in {
                *package.modules(),
                "",
                *(declared.module for declared in package.types.values()),
                *(enumeration.module for enumeration in package.enumerations),
            }
        }
        self._writer = Writer(
            package.types,
            {m: f"{self._assembly}.{folder}".rstrip(".") for m, folder in self._folders.items()},
        )
        self._templates = Templates(
            Path(__file__).parent,
            names={
                "package": package,
                "short": self._short,
                "assembly": self._assembly,
                "namespaces": self._writer.namespaces,
                "references": {"Pulumi": "3.*", **settings.get("packageReferences", {})},
                "writer": self._writer,
                "comment": comment,
                "summary": summary,
                "of_inputs": lambda text, indent: documentation(text, package.input_names, pascal_case, indent),
                "property": member,
                "parameter": parameter,
                "defaulted": defaulted,
                "configured": self.configured,
                "json_attributes": json_attributes,
            },
            filters={"literal": literal, "pascal": pascal_case, "in_csharp": in_csharp},
        )

    def files(self, licence: str) -> dict[str, str]:
        package = self._package
        received = {token for prop in package.config for token in self._inside(prop.type.objects)}
        config_types = [package.types[token] for token in sorted(received)]
        files = {
            "LICENSE": licence,
            "README.md": self._templates.fill("README.md"),
            f"{self._assembly}.csproj": self._templates.fill("project.csproj"),
            "pulumi-plugin.json": json.dumps(package.plugin, indent=2) + "\n",
            "version.txt": package.version + "\n",
            "Utilities.cs": self._source("Utilities.cs", self._assembly),
            "Config/Config.cs": self._source("Config.cs", self._assembly, types=config_types),
        }
        for resource in (package.provider, *package.resources):
            files[self._path(resource.module, f"{resource.name}.cs")] = self._source(
                "Resource.cs", self._writer.namespaces[resource.module], resource=resource
            )
        for function in package.functions:
            files[self._path(function.module, f"{pascal_case(function.name)}.cs")] = self._source(
                "Function.cs", self._writer.namespaces[function.module], function=function
            )
        for folder, side, tokens in self._nested():
            for declared in (package.types[token] for token in sorted(tokens)):
                name = class_name(declared, side)
                template = "Args.cs" if side else "Output.cs"
                files[self._path(declared.module, f"{folder}/{name}.cs")] = self._source(
                    template,
                    f"{self._writer.namespaces[declared.module]}.{folder}",
                    declared=declared,
                    name=name,
                    side=side,
                )
        for module in sorted({enumeration.module for enumeration in package.enumerations}):
            files[self._path(module, "Enums.cs")] = self._source(
                "Enums.cs", self._writer.namespaces[module], enumerations=package.enumerations_of(module)
            )
        return files

    def _nested(self) -> Iterable[tuple[str, Side, frozenset[str]]]:
        """Yield, for each form that nested types are printed in, the types that are used in that form."""
        resources = self._package.resources
        # A type that only a look-up knows has a plain form as well, as in the official package.
        given = [p for r in (self._package.provider, *resources) for p in (*r.inputs, *r.state)]
        yield "Inputs", "Args", self._reached(given)
        yield "Inputs", "GetArgs", self._reached(p for r in resources for p in r.state)
        received = (p for r in resources for p in r.outputs)
        yield "Outputs", "", self._reached((*received, *(p for f in self._package.functions for p in f.results)))

    def _reached(self, properties: Iterable[Property]) -> frozenset[str]:
        return frozenset(token for prop in properties for token in self._inside(prop.type.objects))

    def _inside(self, tokens: Collection[str]) -> frozenset[str]:
        """Return the types with those inside of them, at any depth."""
        found: set[str] = set()
        waiting = set(tokens)
        while waiting:
            token = waiting.pop()
            found.add(token)
            waiting |= {t for p in self._package.types[token].properties for t in p.type.objects} - found
        return frozenset(found)

    def _path(self, module: str, file: str) -> str:
        return "/".join(part for part in (*self._folders[module].split("."), file) if part)

    def _source(self, template: str, namespace: str, **values: Any) -> str:
        body = self._templates.fill(template, head="", **values).lstrip("\n")
        code = re.sub(r"//[^\n]*", "", body)
        used = "".join(f"using {name};\n" for name, words in _USED if re.search(words, code))
        note = "// Generated from schema.json by `python -m sdk.generator`; edit that, not this.\n"
        body = re.sub(r"\n+(    \}\n)", r"\n\1", body)
        return f"{note}\n{used}\nnamespace {namespace}\n{{\n{body}"

    def configured(self, prop: Property) -> str:
        """Return the expression that reads a configuration value, and its defaults where it is not set."""
        reader = _CONFIG_READERS.get(prop.type.kind)
        if reader is None:
            reader = f"GetObject<{self._writer.value(prop.type, 'Types', '')}>"
        return " ?? ".join([f"__stack.{reader}({literal(prop.name)})", *_defaults(prop)])


def member(name: str, owner: str) -> str:
    """Return the name of a property of a class; C# forbids that of the class itself."""
    pascal = pascal_case(name)
    return f"{pascal}Value" if pascal == owner else pascal


def parameter(name: str) -> str:
    """Return the name of a parameter."""
    return f"@{name}" if name in _KEYWORDS else name


def defaulted(prop: Property) -> str:
    """Return the expression of an input's default, empty when it has none."""
    found = _defaults(prop)
    if len(found) == 1 and prop.environment and prop.type.kind == "string":
        return found[0].replace("GetEnv", "InputFromEnv", 1)
    return " ?? ".join(found)


def json_attributes(prop: Property) -> str:
    """Return what lets a member of a configuration value be read: its name in JSON, which is not that in C#.

    Numbers may come as text, as hidden ones do, and texts as numbers.
    """
    found = [f"JsonPropertyName({literal(prop.name)})"]
    if prop.type.kind in {"integer", "number"}:
        found.append("JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)")
    elif prop.type.kind == "string":
        found.append("JsonConverter(typeof(TextConverter))")
    return f"[{', '.join(found)}]"


def _defaults(prop: Property) -> list[str]:
    found = []
    if prop.environment:
        reader = _ENVIRONMENT_READERS.get(prop.type.kind, "GetEnv")
        found.append(f"Utilities.{reader}({', '.join(map(literal, prop.environment))})")
    if prop.default is not None:
        found.append(literal(float(prop.default) if prop.type.kind == "number" else prop.default))
    return found


def literal(value: object) -> str:
    """Return a value in C#, whose plain strings have the escapes of JSON."""
    return json.dumps(value, ensure_ascii=False)


def in_csharp(text: str, names: Collection[str]) -> str:
    """Return a text of one line with the names of properties in C#."""
    return for_language(text, "csharp", names, pascal_case)


def summary(text: str) -> str:
    """Return the first paragraph of a description, for a line of a list."""
    return " ".join(next(paragraphs(in_csharp(text, ())))[0].split())


def comment(text: str, properties: Iterable[Property], indent: int) -> str:
    """Return a documentation comment, in which the properties have their names in C#."""
    known = {prop.name for prop in properties}
    return documentation(text, known, pascal_case, indent)
