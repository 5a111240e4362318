"""Node.js: a file for each resource and function, arguments as interfaces; printed as prettier leaves it.

The files are laid out while they are printed (`layout`, `tsdoc`), because the check for stale files also runs where
there is no Node. A test lets prettier itself judge the result.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sdk.generator import docs
from sdk.generator.languages.nodejs import layout, types
from sdk.generator.languages.nodejs.tsdoc import tsdoc
from sdk.generator.model import ObjectType, Package, Property, Resource
from sdk.generator.templates import Templates

# From 3.249 on @pulumi/pulumi wants Node 22; 3.248 is the last that runs on Node 20. The SDK works with both and takes
# the copy of the program that uses it: two copies in one process would not know each other's resources. So the range
# is open here, and closed below 3.249 in programs that are to run on Node 20.
_DEPENDENCIES: Final = {"@pulumi/pulumi": "^3.142.0"}
_DEVELOPMENT: Final = {"@types/node": "^20", "typescript": "^5.9.0"}
_NODE: Final = ">=20"

_IMPORTS: Final = {
    "pulumi": "@pulumi/pulumi",
    "inputs": "types/input",
    "outputs": "types/output",
    "utilities": "utilities",
}
_COMMENT: Final = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_EDITED: Final = "// Generated from schema.json by `python -m sdk.generator`; edit that, not this."


class Nodejs:
    """The rules of the Node.js SDK."""

    name: Final = "nodejs"
    taken: Final = frozenset({"id", "urn"})
    taken_in_functions: Final[frozenset[str]] = frozenset()

    def property_name(self, name: str) -> str:
        """Return the name of an argument and property, which is the schema's own."""
        return name

    def constant_name(self, name: str) -> str:
        """Return the name of a field of the object that holds the values."""
        return name

    def file_name(self, name: str) -> str:
        """Return the file that a class is printed to."""
        return types.member_name(name)

    def print_package(self, package: Package, licence: str) -> dict[str, str]:
        """Return the texts of the SDK's files by path."""
        return _Printer(package).files(licence)

    def format_files(self, folder: Path) -> None:
        """Leave the files as they are: they are printed formatted."""


class _Printer:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._settings = package.language["nodejs"]
        known = package.types
        self._templates = Templates(
            Path(__file__).parent,
            names={
                "package": package,
                "name": self._settings["packageName"],
                "listed": layout.listed,
                "exported_types": layout.exported_types,
                "names": layout.names,
                "table": layout.table,
                "assigned": layout.assigned,
                "declared": layout.declared,
                "tsdoc": tsdoc,
                "comment": comment,
                "summary": summary,
                "shape": lambda resource: shape(resource, known),
                "of_input": lambda prop, optional: types.of_input(prop, known, optional=optional),
                "of_output": lambda prop: types.of_output(prop, known),
                "of_value": lambda prop: types.of_value(prop.type, known),
                "configured": lambda prop: types.configured(prop, known),
                "defaults": lambda declared: types.provides_defaults(declared, known),
                "default": types.default,
                "nested": lambda prop: types.nested(prop, known),
            },
            filters={"ts": types.literal, "pascal": types.class_name, "camel": types.member_name},
        )

    def files(self, licence: str) -> dict[str, str]:
        package = self._package
        folders = [*self._modules(), "config", "types"]
        files = {
            ".npmrc": "package-lock=false\n",
            "LICENSE": licence,
            "README.md": self._templates.fill("README.md"),
            "package.json": json.dumps(self._about(), indent=4, ensure_ascii=False) + "\n",
            "tsconfig.json": self._templates.fill("tsconfig.json", folders=sorted(folders)),
            "utilities.ts": self._source("", "utilities.ts"),
            "index.ts": self._source("", "index.ts", folders=sorted(folders)),
            "provider.ts": self._resource(package.provider),
            "config/index.ts": self._source("config", "config.ts"),
            "config/vars.ts": self._source("config", "vars.ts"),
            "types/index.ts": self._source("types", "types.ts", enumerations=bool(package.enumerations)),
        }
        for module in self._modules():
            resources = [each for each in package.resources if each.module == module]
            functions = package.functions_of(module)
            enumerations = package.enumerations_of(module)
            files[f"{module}/index.ts"] = self._source(
                module,
                "module.ts",
                resources=resources,
                functions=functions,
                enumerations=f"types/enums/{module}" if enumerations else "",
            )
            if enumerations:
                files[f"types/enums/{module}/index.ts"] = self._source("types", "enums.ts", enumerations=enumerations)
        if package.enumerations:
            modules = sorted({enumeration.module for enumeration in package.enumerations})
            files["types/enums/index.ts"] = self._source("types", "enums_index.ts", modules=modules)
        for resource in package.resources:
            files[f"{resource.module}/{types.member_name(resource.name)}.ts"] = self._resource(resource)
        for function in package.functions:
            path = f"{function.module}/{types.member_name(function.name)}.ts"
            files[path] = self._source(function.module, "function.ts", function=function)
        for template in ("input.ts", "output.ts"):
            files[f"types/{template}"] = self._source("types", template, modules=self._types(template))
        return files

    def _about(self) -> dict[str, Any]:
        package = self._package
        folders = [*self._modules(), "config", "types"]
        return {
            "name": self._settings["packageName"],
            "version": package.version,
            "description": self._settings["packageDescription"],
            "keywords": list(package.keywords),
            "homepage": package.homepage,
            "repository": {"type": "git", "url": f"git+{package.repository}.git"},
            "license": package.license,
            "author": package.publisher,
            "main": "bin/index.js",
            "types": "bin/index.d.ts",
            "exports": {
                ".": "./bin/index.js",
                "./package.json": "./package.json",
                **{f"./{folder}": f"./bin/{folder}/index.js" for folder in sorted(folders)},
                **{f"./{folder}/*": f"./bin/{folder}/*.js" for folder in sorted(folders)},
                "./provider": "./bin/provider.js",
            },
            # For compilers that resolve modules in the way of Node 10 and see no "exports". They send "types" through
            # this table too, which is what the first line is for.
            "typesVersions": {"*": {"bin/*": ["bin/*"], "*": ["bin/*", "bin/*/index.d.ts"]}},
            "files": ["bin"],
            "engines": {"node": _NODE},
            "scripts": {"build": "tsc", "prepare": "tsc"},
            "dependencies": {**_DEPENDENCIES, **self._settings.get("dependencies", {})},
            "devDependencies": _DEVELOPMENT,
            "pulumi": package.plugin,
        }

    def _modules(self) -> list[str]:
        return [module for module in self._package.modules() if module]

    def _types(self, template: str) -> dict[str, list[ObjectType]]:
        modules: dict[str, list[ObjectType]] = {}
        for declared in self._package.types.values():
            if declared.given if template == "input.ts" else declared.received or declared.answered:
                modules.setdefault(declared.module, []).append(declared)
        return dict(sorted(modules.items()))

    def _resource(self, resource: Resource) -> str:
        return self._source(resource.module, "resource.ts", resource=resource)

    def _source(self, folder: str, template: str, **values: Any) -> str:
        """Return a source file: the imports of what it names, and what a template prints."""
        body = self._templates.fill(template, **values)
        code = _COMMENT.sub("", body)
        up = "../" if folder else "./"
        imports = [
            f'import * as {name} from "{place if place.startswith("@") else up + place}";\n'
            for name, place in _IMPORTS.items()
            if re.search(rf"(?<![\w.\"/]){name}\.", code) and template != f"{place}.ts"
        ]
        head = f"{_EDITED}\n\n" + "".join(imports) + ("\n" if imports else "")
        return head + body


def shape(resource: Resource, known: Mapping[str, ObjectType]) -> list[str]:
    """Return what the constructor of a resource must know, as lines of an object."""
    inputs = {prop.name for prop in resource.inputs}
    outputs = () if resource.is_provider else resource.outputs
    lists = {
        "inputs": [prop.name for prop in resource.inputs],
        "required": [prop.name for prop in resource.inputs if prop.required],
        "outputs": [prop.name for prop in outputs if prop.name not in inputs],
        "state": [prop.name for prop in resource.state],
        "secretInputs": [prop.name for prop in resource.inputs if prop.secret],
        "secretOutputs": [prop.name for prop in (resource.inputs if resource.is_provider else outputs) if prop.secret],
        "asJson": [prop.name for prop in resource.inputs if resource.is_provider and prop.type.kind != "string"],
    }
    tables = {
        "defaults": {prop.name: f"() => {types.default(prop)}" for prop in resource.inputs if types.default(prop)},
        "nested": {
            prop.name: f"inputs.{types.nested(prop, known)}" for prop in resource.inputs if types.nested(prop, known)
        },
    }
    return [
        *(layout.names(key, values, layout.INDENT) for key, values in lists.items() if values or key == "inputs"),
        *(layout.table(key, fields, layout.INDENT) for key, fields in tables.items() if fields),
    ]


def comment(prop: Property, indent: int) -> str:
    """Return the comment of a property."""
    return tsdoc(prop.doc, indent, [("deprecated", prop.deprecation)] if prop.deprecation else ())


def summary(text: str) -> str:
    """Return the first paragraph of a description, for a line of a list."""
    return " ".join(next(docs.paragraphs(docs.for_language(text, "typescript", (), str)))[0].split())
