"""Go: one package for each module, one file for each resource and function, printed as gofmt leaves it.

The files are laid out while they are printed (`text`), because the check for stale files also runs where there is no
Go. A test lets gofmt itself judge the result.
"""

import json
import re
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from sdk.generator.languages.go import text
from sdk.generator.languages.go.names import TAKEN, exported, private, with_article
from sdk.generator.languages.go.types import (
    Types,
    containers,
    defaulted_objects,
    function_name,
    has_pointer,
    optional_objects,
    package_name,
    resource_containers,
)
from sdk.generator.model import Function, Package, Property, Resource
from sdk.generator.templates import Templates

HERE: Final = Path(__file__).parent
HEADER: Final = "// Code generated from schema.json by sdk.generator. DO NOT EDIT.\n\n"
GO: Final = "1.25.11"
"""The oldest Go that the Pulumi SDK in go.mod works with."""

_IMPORTS: Final = {
    "config": "github.com/pulumi/pulumi/sdk/v3/go/pulumi/config",
    "context": "context",
    "fmt": "fmt",
    "os": "os",
    "pulumi": "github.com/pulumi/pulumi/sdk/v3/go/pulumi",
    "pulumirpc": "github.com/pulumi/pulumi/sdk/v3/proto/go",
    "reflect": "reflect",
    "semver": "github.com/blang/semver",
    "slices": "slices",
    "strconv": "strconv",
    "strings": "strings",
}
_NOT_CODE: Final = re.compile(r'"(?:\\.|[^"\\\n])*"|`[^`]*`|//[^\n]*')
_PARSERS: Final = {"integer": "strconv.Atoi", "number": "internal.Number", "boolean": "strconv.ParseBool"}
_CONFIG: Final = {"integer": ("int", "Int"), "number": ("float64", "Float64"), "boolean": ("bool", "Bool")}


class Go:
    """The rules of the Go SDK."""

    name: Final = "go"
    taken: Final = TAKEN
    taken_in_functions: Final = TAKEN

    def property_name(self, name: str) -> str:
        """Return the name of a field."""
        return exported(name)

    def constant_name(self, name: str) -> str:
        """Return how the name of a constant ends, which begins with that of its type."""
        return name

    def file_name(self, name: str) -> str:
        """Return the file that a resource is printed to."""
        return private(name)

    def print_package(self, package: Package, licence: str) -> dict[str, str]:
        """Return the texts of the SDK's files by path."""
        return _Printer(package).files(licence)

    def format_files(self, folder: Path) -> None:
        """Leave the files as they are: they are printed formatted."""


class _Printer:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._root: str = package.language["go"]["importBasePath"]
        self._templates = Templates(
            HERE,
            names={
                "package": package,
                "root": self._root,
                "module": self._root.rpartition("/")[0],
                "go": GO,
                "exported": exported,
                "function_name": lambda function: function_name(function, package),
                "one_function": text.function,
                "summary": text.summary,
                "defaulted": defaulted_objects(package),
                "has_pointer": has_pointer,
                "required_rows": _required_rows,
                "parser": lambda prop: _PARSERS.get(prop.type.kind, "internal.Text"),
                # What is no scalar is kept as JSON text, and the official package returns that.
                "config_type": lambda prop: _CONFIG.get(prop.type.kind, ("string", ""))[0],
                "config_suffix": lambda prop: _CONFIG.get(prop.type.kind, ("string", ""))[1],
            },
            filters={
                "exported": exported,
                "private": private,
                "a": with_article,
                "comment": text.comment,
                "go": _literal,
                "tag": _tag,
            },
        )

    def files(self, licence: str) -> dict[str, str]:
        """Return the texts of the files by path."""
        package, name = self._package, self._root.rpartition("/")[2]
        files = {
            "LICENSE": licence,
            "README.md": self._templates.fill("README.md"),
            "go.mod": self._templates.fill("go.mod"),
            "go.sum": (HERE / "go.sum").read_text(encoding="utf-8"),
            # The language host looks for it at the module's root.
            "pulumi-plugin.json": json.dumps(package.plugin, indent=2) + "\n",
            f"{name}/doc.go": HEADER + self._templates.fill("doc.go"),
            f"{name}/init.go": self._source("", self._templates.fill("init.go")),
            f"{name}/provider.go": self._resource(package.provider),
            f"{name}/config/config.go": self._source(
                "config",
                self._templates.fill("config.go"),
                f"Package config reads the stack's configuration of {package.name}.",
            ),
            f"{name}/internal/internal.go": self._source(
                "internal",
                self._templates.fill("internal.go"),
                "Package internal is what the packages of this module have in common.",
            ),
        }
        for module in filter(None, package.modules()):
            files[f"{name}/{module}/init.go"] = self._module(module)
        for resource in package.resources:
            files[f"{name}/{resource.module}/{private(resource.name)}.go"] = self._resource(resource)
        for function in package.functions:
            files[f"{name}/{function.module}/{private(function.name)}.go"] = self._function(function)
        for module in {declared.module for declared in package.types.values()}:
            files[f"{name}/{module}/pulumiTypes.go".replace("//", "/")] = self._types(module)
        for module in {declared.module for declared in package.enumerations}:
            files[f"{name}/{module}/pulumiEnums.go".replace("//", "/")] = self._source(
                module, self._templates.fill("pulumiEnums.go", enumerations=package.enumerations_of(module))
            )
        return files

    def _module(self, module: str) -> str:
        own = [resource for resource in self._package.resources if resource.module == module]
        body = self._templates.fill("module.go", own=own, middles=[resource.token.split(":")[1] for resource in own])
        about = f"Package {package_name(self._package, module)} has the resources and functions of the module {module}."
        return self._source(module, body, about)

    def _resource(self, resource: Resource) -> str:
        types = Types(self._package, resource.module)
        body = self._templates.fill(
            "resource.go",
            resource=resource,
            types=types,
            containers=[] if resource.is_provider else resource_containers(resource),
            given=lambda prop: types.given(prop, optional=not prop.required),
            given_optional=partial(types.given, optional=True),
            args_rows=lambda props: _rows(props, lambda prop: types.value(prop, optional=not prop.required)),
            state_rows=lambda props: _rows(props, partial(types.value, optional=True)),
        )
        return self._source(resource.module, body)

    def _function(self, function: Function) -> str:
        body = self._templates.fill(
            "function.go",
            function=function,
            name=function_name(function, self._package),
            types=Types(self._package, function.module),
        )
        return self._source(function.module, body)

    def _types(self, module: str) -> str:
        body = self._templates.fill(
            "pulumiTypes.go",
            declared=[declared for declared in self._package.types.values() if declared.module == module],
            types=Types(self._package, module),
            containers=containers(self._package, module),
            optional=optional_objects(self._package),
        )
        return self._source(module, body)

    def _source(self, module: str, body: str, about: str = "") -> str:
        """Return a source file: its package, the imports of the packages that it uses, and the body."""
        used = {found[1] for found in re.finditer(r"(?<![\w.])([a-z]\w*)\.[A-Z]", _NOT_CODE.sub("", body))}
        known = _IMPORTS | {
            "internal": f"{self._root}/internal",
            self._package.name: self._root,
            **{package_name(self._package, each): f"{self._root}/{each}" for each in self._package.modules() if each},
        }
        paths = sorted(known[name] for name in used & known.keys())
        groups = [[path for path in paths if ("." in path) == remote] for remote in (False, True)]
        imports = "\n\n".join("\n".join(map(_imported, group)) for group in groups if group)
        head = text.comment(about, (), exported) + "\n" if about else ""
        head += f"package {package_name(self._package, module)}\n\nimport (\n{imports}\n)\n\n"
        return HEADER + head + _tidy(body)


def _imported(path: str) -> str:
    return f'\tpulumirpc "{path}"' if path == _IMPORTS["pulumirpc"] else f'\t"{path}"'


def _rows(properties: Sequence[Property], write: Callable[[Property], str]) -> str:
    return text.columns([(exported(prop.name), write(prop), _tag(prop)) for prop in properties])


def _required_rows(properties: Collection[Property]) -> str:
    rows = [(f'"{exported(prop.name)}":', f"given.{exported(prop.name)},") for prop in properties]
    return text.columns(rows, indent=2)


def _tag(prop: Property) -> str:
    return f'`pulumi:"{prop.name}"`'


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _tidy(body: str) -> str:
    """Return a text with at most one empty line in a row, and none at the end or before a closing brace."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"\n\s*\n(\t*\})", r"\n\1", body)).strip("\n") + "\n"
