"""What a Python SDK offers to programs, read from its source: classes and functions, with the types of all parts.

Reading instead of importing lets two SDKs of the same package be compared, and works on any Python version. What is
compared with ours is the output of the engine's own generator and the official SDK, which that generator wrote.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

Surface: TypeAlias = dict[str, Any]


def surface(package: Path, files: Iterable[Path] | None = None) -> Surface:
    """Return the public surface of a package folder, or of some of its files, as nested facts to be compared."""
    found: Surface = {}
    for file in sorted(package.rglob("*.py") if files is None else files):
        module = ".".join(file.relative_to(package).parts[:-1])
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in tree.body:
            if not isinstance(node, (ast.ClassDef, ast.FunctionDef)) or node.name.startswith("_"):
                continue
            if file.name != "_utilities.py":
                found[f"{module}:{node.name}"] = _class(node) if isinstance(node, ast.ClassDef) else _function(node)
    return found


def as_the_engine_prints(ours: Surface) -> Surface:
    """Return our surface with wanted differences undone.

    Args classes take typed dicts, as the resources' constructors do; their properties are spelled as older versions of
    Pulumi's runtime need it. What functions are asked with may have outputs inside of lists and maps, as the runtime
    takes them; the classes of their answers say the types of what they are made of.
    """
    printed: Surface = {}
    for name, facts in ours.items():
        printed[name] = dict(facts)
        if "arguments" in facts:
            arguments = facts["arguments"]
            printed[name]["arguments"] = {key: (_known_inside(kind), may) for key, (kind, may) in arguments.items()}
        if re.search(r":Get\w+Result$", name) and not facts["bases"]:
            printed[name]["constructors"] = [{key: ("", may) for key, (_, may) in facts["constructors"][0].items()}]
        if name.endswith("Args"):
            (constructor,) = facts["constructors"]
            plain = {key: (re.sub(_TYPED_DICT, r"\1", kind), may) for key, (kind, may) in constructor.items()}
            spelled = {
                key: (wire, re.sub(_OPTIONAL, _INSIDE, kind)) for key, (wire, kind) in facts["properties"].items()
            }
            printed[name] |= {"constructors": [plain], "properties": spelled}
    return printed


class _Without(ast.NodeTransformer):
    """Takes a generic type away, and leaves what it is of; inside of another of its kind, or everywhere."""

    def __init__(self, name: str, *, inside: bool) -> None:
        self._name = name
        self._inside = inside

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        within = node.slice
        if ast.unparse(node.value) != self._name:
            return node
        if not self._inside:
            return within
        twice = isinstance(within, ast.Subscript) and ast.unparse(within.value) == self._name
        return within if twice else node


def _known_inside(kind: str) -> str:
    """Return the type of an argument without the outputs inside of it."""
    whole = ast.parse(kind, mode="eval").body
    if isinstance(whole, ast.Subscript) and ast.unparse(whole.value) == "pulumi.Input":
        whole.slice = _Without("pulumi.Input", inside=False).visit(whole.slice)
    return ast.unparse(whole)


_TYPED_DICT = re.compile(r"Union\[(\w+Args), \w+ArgsDict\]")
_OPTIONAL = re.compile(r"^Optional\[pulumi\.Input\[(.*)\]\]$")
_INSIDE = r"pulumi.Input[Optional[\1]]"


def differences(expected: Any, actual: Any, path: str = "") -> Iterator[str]:
    """Yield every place where two surfaces are not the same, and what stands there in each."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in sorted(expected.keys() | actual.keys()):
            yield from differences(expected.get(name), actual.get(name), f"{path}.{name}".strip("."))
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
            yield from differences(one, other, f"{path}[{index}]")
    elif expected != actual:
        yield f"{path}: {expected} became {actual}"


def config_names(file: Path) -> dict[str, str]:
    """Return the names of the configuration module with their types: annotated names, or properties of its class."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {
        n.target.id: _text(n.annotation)
        for n in tree.body
        if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names |= {f.name: _text(f.returns) for f in node.body if isinstance(f, ast.FunctionDef)}
    return names


def _class(node: ast.ClassDef) -> Surface:
    functions = [item for item in node.body if isinstance(item, ast.FunctionDef)]
    overloads = [f for f in functions if f.name == "__init__" and "overload" in map(_text, f.decorator_list)]
    constructors = overloads or [f for f in functions if f.name == "__init__"]
    static = [f for f in functions if "staticmethod" in map(_text, f.decorator_list)]
    getters = [f for f in functions if any("getter" in _text(d) for d in f.decorator_list)]
    return {
        "bases": sorted(re.sub(r"\[.*", "", _text(base)) for base in node.bases),
        "constructors": [_parameters(f) for f in constructors],
        "get": [_parameters(f) for f in static if f.name == "get"],
        "properties": {f.name: (_wire_name(f), _text(f.returns)) for f in getters},
        "methods": sorted({f.name for f in functions} - {"get", *(f.name for f in getters)} - _UNSEEN),
        "keys": _annotated(node.body),
    }


def _function(node: ast.FunctionDef) -> Surface:
    """Return what a function takes and gives. The engine says of an argument twice that it is optional."""
    arguments = {}
    for name, (kind, may) in _parameters(node).items():
        whole = ast.parse(kind, mode="eval")
        arguments[name] = (ast.unparse(_Without("Optional", inside=True).visit(whole)), may)
    return {"arguments": arguments, "answer": _text(node.returns)}


_UNSEEN = frozenset({"__init__", "__getitem__", "_internal_init", "__key_warning"})


def _annotated(body: list[ast.stmt]) -> dict[str, str]:
    return {
        statement.target.id: _text(statement.annotation)
        for statement in body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }


def _parameters(function: ast.FunctionDef) -> dict[str, tuple[str, bool]]:
    """Return the parameters by name, each with its type and whether it may be left out."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    optional = [False] * (len(positional) - len(arguments.defaults)) + [True] * len(arguments.defaults)
    given = {a.arg: (_text(a.annotation), o) for a, o in zip(positional, optional, strict=True)}
    given |= {
        a.arg: (_text(a.annotation), d is not None)
        for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    }
    return {name: facts for name, facts in given.items() if name not in {"self", "__self__", "__props__"}}


def _wire_name(function: ast.FunctionDef) -> str:
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and "getter" in _text(decorator.func):
            return str(ast.literal_eval(decorator.keywords[0].value))
    return function.name


def _text(node: ast.expr | None) -> str:
    """Return an annotation's text without quotes and without the spelling of builtins."""
    return re.sub(r"_?builtins\.|['\"]", "", ast.unparse(node)) if node else ""
