"""Python: snake_case names, types as annotations, a file for each resource and function, formatted by ruff."""

import json
import keyword
import re
import subprocess
import sys
import textwrap
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from sdk.generator import docs
from sdk.generator.model import Function, ObjectType, Package, Property, Resource, Type
from sdk.generator.templates import Templates

LINE: Final = 120
DOC_LINE: Final = 100

Shape: TypeAlias = Literal["property", "argument", "given", "value"]
"""Where an annotation stands: property of an args class, argument of its constructor, argument of a resource (which
takes what another resource answered as well), or value: what a program receives, or gives and knows already."""

_SCALARS: Final[Mapping[str, str]] = {
    "string": "_builtins.str",
    "integer": "_builtins.int",
    "number": "_builtins.float",
    "boolean": "_builtins.bool",
    "any": "Any",
}
_CONFIG_READERS: Final[Mapping[str, str]] = {"integer": "get_int", "number": "get_float", "boolean": "get_bool"}


def snake_case(name: str) -> str:
    """Write a camelCase or PascalCase name with underscores; a keyword gets one at its end."""
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    snake = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", spaced).lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def pascal_case(name: str) -> str:
    """Write the name of a class."""
    return name[:1].upper() + name[1:]


@dataclass(frozen=True, slots=True)
class Place:
    """A public name of a module, and the file beside the module's `__init__` that defines it."""

    name: str
    file: str


class Python:
    """The rules of the Python SDK."""

    name: Final = "python"
    taken: Final = frozenset({"resource_name", "opts", "id", "self", "__props__"})
    taken_in_functions: Final = frozenset({"opts"})

    def property_name(self, name: str) -> str:
        """Return the name of an argument and attribute."""
        return snake_case(name)

    def constant_name(self, name: str) -> str:
        """Return the name of a member of an Enum."""
        return snake_case(name).upper()

    def file_name(self, name: str) -> str:
        """Return the module that a class is printed to."""
        return snake_case(name)

    def print_package(self, package: Package, licence: str) -> dict[str, str]:
        """Return the texts of the SDK's files by path."""
        return _Printer(package).files(licence)

    def format_files(self, folder: Path) -> None:
        """Format with ruff, without any configuration that lies around."""
        settings = ["--quiet", "--isolated", "--no-cache", "--line-length", str(LINE), "--target-version", "py310"]
        for command in (["check", "--fix", "--select", "F401,I"], ["format"]):
            subprocess.run([sys.executable, "-m", "ruff", *command, *settings, folder], check=True)  # noqa: S603 - our own


class _Printer:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._settings = package.language["python"]
        self._root: str = self._settings["packageName"]
        self._templates = Templates(
            Path(__file__).parent,
            names={
                "package": package,
                "root": self._root,
                "distribution": self._root.replace("_", "-"),
                "requires": {"pulumi": ">=3.165.0,<4.0.0", **self._settings.get("requires", {})},
                "annotate": self.annotate,
                "type_names": self.type_names,
                "config_readers": _CONFIG_READERS,
                "output_name": output_name,
            },
            filters={
                "snake": snake_case,
                "pascal": pascal_case,
                "py": _literal,
                "doc": doc,
                "docstring": docstring,
                "constant": Python().constant_name,
                "required_first": lambda properties: sorted(properties, key=lambda prop: not prop.required),
            },
            tests={"renamed": lambda name: snake_case(name) != name},
        )

    def files(self, licence: str) -> dict[str, str]:
        package = self._package
        places = self._places()
        files = {
            "LICENSE": licence,
            "README.md": self._templates.fill("README.md"),
            "pyproject.toml": self._templates.fill("pyproject.toml"),
            f"{self._root}/py.typed": "",
            f"{self._root}/pulumi-plugin.json": json.dumps(package.plugin, indent=2) + "\n",
            f"{self._root}/_utilities.py": self._templates.fill("utilities.py"),
            f"{self._root}/__init__.py": self._templates.fill(
                "root.py", places=places[""], modules=sorted([*self._modules(), "config"])
            ),
            f"{self._root}/config/__init__.py": self._templates.fill(
                "config.py", outputs="config/outputs.py" in self._type_files()
            ),
            f"{self._root}/provider.py": self._resource(package.provider, "."),
        }
        for module in self._modules():
            has_outputs = f"{module}/outputs.py" in self._type_files()
            files[f"{self._root}/{module}/__init__.py"] = self._templates.fill(
                "module.py", module=module, places=places[module], outputs=has_outputs
            )
            if enumerations := package.enumerations_of(module):
                files[f"{self._root}/{module}/_enums.py"] = self._templates.fill("_enums.py", enumerations=enumerations)
        for resource in package.resources:
            path = f"{self._root}/{resource.module}/{snake_case(resource.name)}.py"
            files[path] = self._resource(resource, "..")
        for function in package.functions:
            files[f"{self._root}/{function.module}/{_function_file(function)}.py"] = self._function(function)
        for path, (template, types) in self._type_files().items():
            up = "." if "/" not in path else ".."
            answers = [
                Place(output_name(package.types[token]), _function_file(function))
                for token, function in sorted(self._answers().items())
                if path == f"{function.module}/outputs.py"
            ]
            files[f"{self._root}/{path}"] = self._templates.fill(template, types=types, up=up, answers=answers)
        return files

    def _modules(self) -> list[str]:
        return [module for module in self._package.modules() if module]

    def _type_files(self) -> dict[str, tuple[str, list[ObjectType]]]:
        """The files of nested types: each type is printed to the inputs of its module, to the outputs, or to both.

        What functions answer is in their files, and loaded from there: there is more of it than of all else.
        """
        files: dict[str, tuple[str, list[ObjectType]]] = {}
        for declared in self._package.types.values():
            folder = f"{declared.module}/" if declared.module else ""
            for used, template in ((declared.given, "_inputs.py"), (declared.received, "outputs.py")):
                if used:
                    files.setdefault(folder + template, (template, []))[1].append(declared)
            if declared.answered:
                files.setdefault(f"{folder}outputs.py", ("outputs.py", []))
        return files

    def _answers(self) -> dict[str, Function]:
        """Return, by the tokens of types of answers, the functions whose files have them: the first that answers it."""
        homes: dict[str, Function] = {}
        for function in self._package.functions:
            waiting = [token for prop in function.results for token in prop.type.objects]
            while waiting:
                token = waiting.pop()
                if token not in homes:
                    homes[token] = function
                    waiting += [inner for prop in self._package.types[token].properties for inner in prop.type.objects]
        return homes

    def _places(self) -> dict[str, list[Place]]:
        places: dict[str, list[Place]] = {module: [] for module in ("", *self._modules())}
        for resource in (self._package.provider, *self._package.resources):
            file = snake_case(resource.name)
            places[resource.module] += [Place(resource.name, file), Place(f"{resource.name}Args", file)]
        for function in self._package.functions:
            name, file = snake_case(function.name), _function_file(function)
            result = f"{pascal_case(function.name)}Result"
            public = (result, f"Awaitable{result}", name, f"{name}_output")
            places[function.module] += [Place(each, file) for each in public]
        for declared in self._package.types.values():
            if declared.given:
                name = pascal_case(declared.name)
                places[declared.module] += [Place(f"{name}Args", "_inputs"), Place(f"{name}ArgsDict", "_inputs")]
        for enumeration in self._package.enumerations:
            places[enumeration.module].append(Place(enumeration.name, "_enums"))
        return {module: sorted(names, key=lambda place: place.name) for module, names in places.items()}

    def _resource(self, resource: Resource, up: str) -> str:
        inputs = {name for p in (*resource.inputs, *resource.state) for name in self.type_names(p.type)}
        outputs = any(p.type.objects for p in resource.outputs)
        return self._templates.fill("resource.py", resource=resource, up=up, nested=sorted(inputs), outputs=outputs)

    def _function(self, function: Function) -> str:
        types = self._package.types
        homes = self._answers()
        own = [types[token] for token, home in sorted(homes.items()) if home == function]
        named = {
            token for p in (*function.results, *(p for t in own for p in t.properties)) for token in p.type.objects
        }
        others = [
            Place(output_name(types[token]), _function_file(homes[token]))
            for token in sorted(named)
            if homes[token] != function
        ]
        return self._templates.fill("function.py", function=function, up="..", types=own, others=others)

    def type_names(self, declared: Type) -> list[str]:
        """Return the args classes and typed dicts that an input of this type mentions."""
        names = [pascal_case(self._package.types[token].name) for token in sorted(declared.objects)]
        return [f"{name}Args{suffix}" for name in names for suffix in ("", "Dict")]

    def annotate(self, prop: Property, shape: Shape, *, optional: bool) -> str:
        """Return the annotation of a property, an argument or a value."""
        inner = self._annotate(prop.type, shape)
        if shape == "property":
            # Pulumi's runtime reads these at run time, and up to 3.165 at least it fails on an Input of an Optional.
            inner = f"pulumi.Input[{inner}]"
        inner = f"Optional[{inner}]" if optional else inner
        return f"pulumi.Input[{inner}]" if shape in {"argument", "given"} else inner

    def _annotate(self, declared: Type, shape: Shape) -> str:
        if declared.items:
            item = self._annotate(declared.items, shape)
            item = item if shape == "value" else f"pulumi.Input[{item}]"
            return f"Sequence[{item}]" if declared.kind == "array" else f"Mapping[_builtins.str, {item}]"
        if declared.kind != "object":
            return _SCALARS[declared.kind]
        nested = self._package.types[declared.token]
        name = pascal_case(nested.name)
        answered = f", outputs.{name}" if nested.received else ""
        return {
            "value": f"outputs.{output_name(nested)}",
            "property": f"{name}Args",
            "argument": f"Union[{name}Args, {name}ArgsDict]",
            "given": f"Union[{name}Args, {name}ArgsDict{answered}]",
        }[shape]


def output_name(declared: ObjectType) -> str:
    """Return the class of a nested type that a program receives."""
    return pascal_case(declared.name) + ("Result" if declared.answered else "")


def _function_file(function: Function) -> str:
    """Return the module of a function: no public name, which would be the function's own, and hide it."""
    return f"_{snake_case(function.name)}"


def doc(text: str, names: Collection[str], indent: int, *, first: int = 0) -> str:
    """Return a description with our examples and names, wrapped; `first` is the room taken on its first line."""
    pad = " " * indent
    parts: list[str] = []
    for part, code in docs.paragraphs(docs.for_language(text, "python", names, snake_case)):
        if code or part.startswith(("- ", "* ", "|")):
            parts.append(textwrap.indent(part, pad))
            continue
        room = pad + "." * (0 if parts else first)
        wrapped = textwrap.wrap(
            part,
            width=max(DOC_LINE, indent + 40),
            initial_indent=room,
            subsequent_indent=pad,
            break_long_words=False,
            break_on_hyphens=False,
        )
        wrapped[0] = pad + wrapped[0].removeprefix(room)
        parts.append("\n".join(wrapped))
    return "\n\n".join(parts).lstrip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def docstring(text: str, names: Collection[str], indent: int) -> str:
    """Return a description as a docstring; the quotes that end one of several lines have a line of their own."""
    body = doc(text, names, indent, first=3)
    end = "\n" + " " * indent if "\n" in body or body.endswith('"') else ""
    return f'"""{body}{end}"""'


def _literal(value: object) -> str:
    return repr(value) if not isinstance(value, str) else json.dumps(value, ensure_ascii=False)
