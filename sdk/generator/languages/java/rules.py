"""Java: a class for each resource, its args and its state, with builders, and one for the functions of a module.

The files are laid out as google-java-format leaves them while they are printed (`layout`, `javadoc`), because the check
for stale files also runs where there is no Java. A test lets google-java-format itself judge the result.
"""

import json
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, Final

from sdk.generator.docs import for_language, paragraphs
from sdk.generator.languages.java import layout, names
from sdk.generator.languages.java.javadoc import javadoc
from sdk.generator.languages.java.types import (
    Side,
    class_name,
    config_reader,
    export_elements,
    folder,
    java_type,
    kept_type,
)
from sdk.generator.model import Function, ObjectType, Package, Property, Resource
from sdk.generator.templates import Templates

_LIBRARY: Final = (
    "com.pulumi.core.Output",
    "com.pulumi.core.TypeShape",
    "com.pulumi.core.annotations.CustomType",
    "com.pulumi.core.annotations.EnumType",
    "com.pulumi.core.annotations.Export",
    "com.pulumi.core.annotations.Import",
    "com.pulumi.core.annotations.ResourceType",
    "com.pulumi.core.internal.Codegen",
    "com.pulumi.exceptions.MissingRequiredPropertyException",
    "com.pulumi.deployment.Deployment",
    "com.pulumi.deployment.InvokeOptions",
    "com.pulumi.deployment.InvokeOutputOptions",
    "com.pulumi.resources.CustomResource",
    "com.pulumi.resources.CustomResourceOptions",
    "com.pulumi.resources.InvokeArgs",
    "com.pulumi.resources.ProviderResource",
    "com.pulumi.resources.Resource",
    "com.pulumi.resources.ResourceArgs",
    "java.io.IOException",
    "java.io.InputStream",
    "java.io.UncheckedIOException",
    "java.nio.charset.StandardCharsets",
    "java.util.List",
    "java.util.Map",
    "java.util.Objects",
    "java.util.Optional",
    "java.util.concurrent.CompletableFuture",
    "javax.annotation.Nullable",
)
_COMMENT: Final = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_DEPENDENCIES: Final = {
    "com.pulumi:pulumi": "1.36.1",
    "com.google.code.findbugs:jsr305": "3.0.2",  # javax.annotation.Nullable
}
_PLUGINS: Final = {
    "maven-clean-plugin": "3.4.0",
    "maven-compiler-plugin": "3.13.0",
    "maven-deploy-plugin": "3.1.3",
    "maven-install-plugin": "3.1.3",
    "maven-jar-plugin": "3.4.2",
    "maven-javadoc-plugin": "3.11.1",
    "maven-resources-plugin": "3.3.1",
    "maven-source-plugin": "3.3.1",
    "maven-surefire-plugin": "3.5.1",
}
"""Releases that run with Maven 3.8 and Java 17; without them each Maven would take others."""


class Java:
    """The rules of the Java SDK."""

    name: Final = "java"
    taken: Final[frozenset[str]] = frozenset()
    taken_in_functions: Final[frozenset[str]] = frozenset()

    def property_name(self, name: str) -> str:
        """Return the name of the method that gives and takes a property."""
        return names.getter(name)

    def constant_name(self, name: str) -> str:
        """Return the name of a constant."""
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
        settings = package.language["java"]
        self._base: str = settings["basePackage"]
        self._packages: dict[str, str] = settings.get("packages", {})
        self._root = f"{self._base}.{package.name}"
        types = package.types
        self._templates = Templates(
            Path(__file__).parent,
            names={
                "package": package,
                "root": self._root,
                "base": self._base,
                "dependencies": {**_DEPENDENCIES, **settings.get("dependencies", {})},
                "arguments": layout.arguments,
                "elements": layout.elements,
                "chain": layout.chain,
                "choice": layout.choice,
                "method": layout.method,
                "assign": layout.assign,
                "completion": completion,
                "configured": configured,
                "plugins": _PLUGINS,
                "export": lambda prop: export_elements(prop, types),
                "reader": lambda prop: config_reader(prop, types),
                "kept_type": lambda prop, side: kept_type(prop, types, side),
                "java_type": lambda declared, side: java_type(declared, types, side),
                "getter": names.getter,
                "resource_getter": names.resource_getter,
                "class_of_functions": class_of_functions,
                "comment": comment,
                "summary": summary,
                "of_inputs": lambda text, indent: javadoc(text, package.input_names, names.getter, indent),
            },
            filters={"field": names.field, "java": json.dumps, "pascal": pascal_case},
        )

    def files(self, licence: str) -> dict[str, str]:
        package = self._package
        sources, resources = (f"src/main/{kind}/{self._root.replace('.', '/')}" for kind in ("java", "resources"))
        files = {
            "LICENSE": licence,
            "README.md": self._templates.fill("README.md"),
            "pom.xml": self._templates.fill("pom.xml"),
            f"{resources}/plugin.json": json.dumps(package.plugin, indent=2) + "\n",
            f"{resources}/version.txt": package.version + "\n",
            f"{sources}/Config.java": self._source("", "Config.java"),
            f"{sources}/Utilities.java": self._source("", "Utilities.java"),
        }
        for resource in (package.provider, *package.resources):
            at = f"{sources}/{self._path(resource.module)}"
            files[f"{at}{resource.name}.java"] = self._source(resource.module, "Resource.java", resource=resource)
            files[f"{at}{resource.name}Args.java"] = self._args(
                resource.module, f"{resource.name}Args", resource.inputs, _said(resource), provider=resource.is_provider
            )
            if not resource.is_provider:
                files[f"{at}inputs/{resource.name}State.java"] = self._args(
                    f"{resource.module}.inputs",
                    f"{resource.name}State",
                    resource.state,
                    f"What is known of a {resource.name} that is looked up.",
                    required=False,
                )
        for declared in package.types.values():
            at = f"{sources}/{self._path(declared.module)}"
            if declared.given:
                name = class_name(declared, "given")
                place = f"{declared.module}.inputs"
                files[f"{at}inputs/{name}.java"] = self._args(place, name, declared.properties, declared.doc)
            if declared.received or declared.answered:
                name, where = class_name(declared, "received"), folder(declared, "received")
                files[f"{at}{where}/{name}.java"] = self._value(
                    f"{declared.module}.{where}", name, declared.properties, declared.doc
                )
        for enumeration in package.enumerations:
            place = f"{enumeration.module}.enums"
            files[f"{sources}/{self._path(enumeration.module)}enums/{enumeration.name}.java"] = self._source(
                place, "Enum.java", e=enumeration
            )
        for module in package.modules():
            if functions := package.functions_of(module):
                files |= self._functions(module, functions, f"{sources}/{self._path(module)}")
        return files

    def _functions(self, module: str, functions: Sequence[Function], at: str) -> dict[str, str]:
        holder = class_of_functions(module)
        body = self._source(module, "Functions.java", of=module, name=holder, functions=functions)
        files = {f"{at}{holder}.java": body}
        for function in functions:
            name = pascal_case(function.name)
            asked = f"Arguments of `{function.name}`."
            for suffix in ("Args", "PlainArgs") if function.arguments else ():
                files[f"{at}inputs/{name}{suffix}.java"] = self._args(
                    f"{module}.inputs",
                    f"{name}{suffix}",
                    function.arguments,
                    asked,
                    parent="InvokeArgs",
                    plain=suffix == "PlainArgs",
                )
            files[f"{at}outputs/{name}Result.java"] = self._value(
                f"{module}.outputs", f"{name}Result", function.results, f"Result of `{function.name}`."
            )
        return files

    def _value(self, module: str, name: str, properties: Sequence[Property], doc: str) -> str:
        return self._source(module, "Value.java", name=name, properties=properties, doc=doc)

    def _args(
        self,
        module: str,
        name: str,
        properties: Sequence[Property],
        doc: str,
        *,
        required: bool = True,
        provider: bool = False,
        parent: str = "ResourceArgs",
        plain: bool = False,
    ) -> str:
        """Return a class of arguments; plain ones are known, others may be outputs of something else."""
        values = {"required": required, "provider": provider, "parent": parent, "plain": plain}
        return self._source(module, "Args.java", name=name, properties=properties, doc=doc, **values)

    def _source(self, module: str, template: str, **values: Any) -> str:
        """Return a source file: its package, the imports of the classes that it names, and what a template prints."""
        body = self._templates.fill(template, **values)
        own = ".".join(part for part in (self._root, *self._parts(module)) if part)
        mentioned = set(re.findall(r"(?<![.\w@])@?([A-Z]\w*)", _COMMENT.sub("", body)))
        imports = sorted(
            name
            for name in (*_LIBRARY, *self._own_classes())
            if name.rpartition(".")[2] in mentioned and name.rpartition(".")[0] != own
        )
        head = f"// Generated from schema.json by `python -m sdk.generator`; edit that, not this.\npackage {own};\n\n"
        return head + "".join(f"import {name};\n" for name in imports) + ("\n" if imports else "") + body

    def _own_classes(self) -> list[str]:
        used: list[tuple[ObjectType, Side]] = []
        for declared in self._package.types.values():
            if declared.given:
                used.append((declared, "given"))
            if declared.received or declared.answered:
                used.append((declared, "received"))
        return [
            f"{self._root}.Utilities",
            *(self._qualified(each.module, f"inputs.{each.name}State") for each in self._package.resources),
            *(
                self._qualified(each.module, place.format(pascal_case(each.name)))
                for each in self._package.functions
                for place in ("inputs.{}Args", "inputs.{}PlainArgs", "outputs.{}Result")
            ),
            *(self._qualified(each.module, f"{folder(each, side)}.{class_name(each, side)}") for each, side in used),
        ]

    def _qualified(self, module: str, name: str) -> str:
        return ".".join([self._root, *self._parts(module), name])

    def _parts(self, module: str) -> list[str]:
        """Return the parts of a module's package; the first is what the schema calls it in Java."""
        first, _, rest = module.partition(".")
        return [part for part in (self._packages.get(first, first), rest) if part]

    def _path(self, module: str) -> str:
        return "".join(f"{part}/" for part in self._parts(module))


def class_of_functions(module: str) -> str:
    """Return the class that holds the functions of a module."""
    return f"{pascal_case(module)}Functions"


def pascal_case(name: str) -> str:
    """Write the name of a class."""
    return name[:1].upper() + name[1:]


def _said(resource: Resource) -> str:
    return f"What a program says about a {resource.name}."


def completion(prop: Property, field: str) -> list[str]:
    """Return the calls that complete what was given by a property's defaults."""
    return ["secret()" if prop.secret else "output()", f"arg({field})", *_defaults(prop), "getNullable()"]


def configured(prop: Property) -> list[str]:
    """Return the calls that read a configuration value, and its defaults where it is not set."""
    return ["config(stack)", *_defaults(prop), "get()"]


def _defaults(prop: Property) -> list[str]:
    calls = [f"env({', '.join(map(json.dumps, prop.environment))})"] if prop.environment else []
    if prop.default is not None:
        default = float(prop.default) if prop.type.kind == "number" else prop.default
        calls.append(f"def({json.dumps(default, ensure_ascii=False)})")
    return calls


def summary(text: str) -> str:
    """Return the first paragraph of a description, for a line of a list."""
    return " ".join(next(paragraphs(for_language(text, "java", (), names.getter)))[0].split())


def comment(
    text: str, properties: Collection[Property] | ObjectType, indent: int, *tags: tuple[str, str], deprecated: str = ""
) -> str:
    """Return a Javadoc comment, in which the properties have their names in Java."""
    named = properties.properties if isinstance(properties, ObjectType) else properties
    known = {prop.name for prop in named}
    marked = [*tags, ("deprecated", deprecated)] if deprecated else tags
    return javadoc(text, known, names.getter, indent, marked)
