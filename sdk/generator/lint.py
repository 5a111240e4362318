"""Refuses a schema that could not become a good SDK, naming the path and the reason of everything that is wrong.

After the metaschema come the rules of `pulumi schema check` that it cannot express, then our own: everything is
described, nothing collides in any language, nothing is used that the generator does not print.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from jsonschema import Draft202012Validator
from jsonschema.exceptions import relevance

from sdk.generator.languages import SECTIONS, Language
from sdk.generator.model import module_of
from sdk.generator.schema_walk import Role, Spec, tables, type_specs

ANY: Final = "pulumi.json#/Any"
TYPES: Final = "#/types/"
METASCHEMA: Final = Path(__file__).with_name("metaschema.json")

_PACKAGE_KEYS: Final = (
    "version",
    "displayName",
    "description",
    "homepage",
    "repository",
    "license",
    "publisher",
    "pluginDownloadURL",
    "provider",
)
_RESERVED: Final[Mapping[Role, frozenset[str]]] = {
    "config": frozenset({"pulumi"}),
    "provider inputs": frozenset({"pulumi", "version"}),
    "provider outputs": frozenset({"pulumi", "urn", "id"}),
    "inputs": frozenset({"pulumi"}),
    "outputs": frozenset({"pulumi", "urn", "id"}),
    "state": frozenset({"pulumi", "id"}),
    "arguments": frozenset({"pulumi"}),
    "results": frozenset({"pulumi"}),
    "type": frozenset({"pulumi"}),
}
_UNPRINTED_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "resources": ("isComponent", "isOverlay", "methods", "aliases", "language"),
    "functions": ("isOverlay", "language", "multiArgumentInputs", "plain", "returnType"),
}
_UNPRINTED_ARGUMENT_KEYS: Final = ("default", "defaultInfo")
_UNPRINTED_PROPERTY_KEYS: Final = ("const", "replaceOnChanges", "plain", "oneOf", "language")
_SECTIONS: Final = ("resources", "functions", "types")
_OF_FUNCTIONS: Final = ("", "Args", "InvokeArgs", "Output", "OutputArgs", "PlainArgs", "Result", "ResultOutput")
"""What languages print beside a function begins with its name and ends so."""
_OF_OTHERS: Final = ("", "Args", "Array", "Map", "Output", "Ptr", "Result", "State")
"""What languages print beside a resource or an object type begins with its name and ends so."""
_PYTHON_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a schema: where, and why it is."""

    path: str
    reason: str

    def __str__(self) -> str:
        """Return it as one line of a report."""
        return f"{self.path}: {self.reason}"


Rule: TypeAlias = Callable[[Spec, Sequence[Language]], Iterator[Finding]]


def lint(schema: Any, languages: Sequence[Language]) -> list[Finding]:
    """Return everything that is wrong in a schema, for the languages it is printed in."""
    if structure := list(_structure(schema)):
        return structure  # the other rules rely on it
    findings = {finding for rule in _RULES for finding in rule(schema, languages)}
    return sorted(findings, key=str)


def _structure(schema: Any) -> Iterator[Finding]:
    validator = Draft202012Validator(json.loads(METASCHEMA.read_text(encoding="utf-8")))
    for error in validator.iter_errors(schema):
        deepest = min(error.context or [error], key=relevance)
        yield Finding("#" + "".join(f"/{part}" for part in deepest.absolute_path), deepest.message)


def _package(schema: Spec, languages: Sequence[Language]) -> Iterator[Finding]:
    for key in _PACKAGE_KEYS:
        if not schema.get(key):
            yield Finding(f"#/{key}", "missing: the SDKs' metadata is printed from it")
    for language in languages:
        section = SECTIONS.get(language.name, language.name)
        if section not in schema.get("language", {}):
            yield Finding(f"#/language/{section}", "missing: it holds the names of the SDK's package")
    if schema["name"] in {"pulumi", "input"}:
        yield Finding("#/name", f"{schema['name']} is a reserved package name")
    try:
        re.compile(_module_format(schema))
    except re.error as error:
        yield Finding("#/meta/moduleFormat", f"not a regular expression: {error}")


def _tokens(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    for path, token in _declared_tokens(schema):
        parts = token.split(":")
        if len(parts) != 3:  # noqa: PLR2004 - package:module:name
            yield Finding(path, "a token has three parts: package:module:name")
            continue
        package, middle, name = parts
        if package != schema["name"]:
            yield Finding(path, f"the token's package is {package}, this one is {schema['name']}")
        if middle.lower() in {"", "index"} and name.lower() == "provider":
            yield Finding(path, "provider is reserved in the root module")
        if middle.startswith("index/") and _module(token, schema).startswith("index/"):
            yield Finding(path, "modules inside of index are not allowed")
        if name == "pulumi":
            yield Finding(path, "pulumi is a reserved name")


def _equal_tokens(schema: Spec, _languages: Sequence[Language]) -> Iterator[Finding]:
    modules = {_module(token, schema).lower() for _, token in _whole_tokens(schema)}
    for path, token in _whole_tokens(schema):
        if _module(token, schema) == "" and token.split(":")[2].lower() in modules:
            yield Finding(path, "it has the name of a module")
    for section in _SECTIONS:
        short = defaultdict(list)
        for path, token in _whole_tokens(schema):
            if path.startswith(f"#/{section}/"):
                short[f"{_module(token, schema)}:{token.split(':')[2]}".lower()].append(token)
        for name, tokens in short.items():
            for token in tokens[1:]:
                yield Finding(f"#/{section}/{token}", f"both this and {tokens[0]} are {name} in short")


def _names(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    for table in tables(schema):
        for name in table.properties:
            path = f"{table.path}/{name}"
            if name in _RESERVED[table.role]:
                yield Finding(path, f"{name} is a reserved name of a property")
            if not name.isprintable() or any(character.isspace() for character in name):
                yield Finding(path, "a name has only printable characters and no spaces")


def _required(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    for table in tables(schema):
        for index, name in enumerate(table.required):
            if name not in table.properties:
                yield Finding(f"{table.required_path}/{index}", f"{name} is required but not declared")
    for token, resource in schema.get("resources", {}).items():
        outputs = resource.get("properties", {})
        for key, given in (
            ("inputProperties", resource.get("inputProperties", {})),
            ("stateInputs/properties", resource.get("stateInputs", {}).get("properties", {})),
        ):
            for name in given.keys() - outputs.keys():
                yield Finding(
                    f"#/resources/{token}/{key}/{name}", "it is no output, so that its value could not be read"
                )


def _references(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    for table in tables(schema):
        for name, spec in table.properties.items():
            for path, inner in type_specs(f"{table.path}/{name}", spec):
                ref = inner.get("$ref", ANY)
                declared = schema.get("types", {}).get(ref.removeprefix(TYPES))
                if ref.startswith(TYPES) and declared is None:
                    yield Finding(f"{path}/$ref", f"there is no type {ref.removeprefix(TYPES)}")
                elif declared is not None and "enum" in declared:
                    yield Finding(f"{path}/$ref", "it is an enumeration: a property that takes its values is a string")
                elif ref != ANY and not ref.startswith(TYPES):
                    yield Finding(f"{path}/$ref", f"the generator does not print references to {ref}")


def _defaults(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    for table in tables(schema):
        for name, spec in table.properties.items():
            path = f"{table.path}/{name}"
            kind = spec.get("type", "a reference") if "$ref" not in spec else "a reference"
            for key in ("default", "const"):
                value = spec.get(key)
                fits = isinstance(value, _PYTHON_TYPES.get(kind, ())) and isinstance(value, bool) == (kind == "boolean")
                if key in spec and not fits:
                    yield Finding(f"{path}/{key}", f"{json.dumps(value)} is no value for a property of type {kind}")
            if "defaultInfo" in spec and not spec["defaultInfo"]["environment"]:
                yield Finding(f"{path}/defaultInfo", "a default names at least one environment variable")


def _descriptions(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    described: list[tuple[str, Spec]] = [("#/provider", schema.get("provider", {}))]
    described += [(f"#/{kind}/{token}", schema[kind][token]) for kind in _SECTIONS for token in schema.get(kind, ())]
    described += [(f"{t.path}/{name}", spec) for t in tables(schema) for name, spec in t.properties.items()]
    for path, spec in described:
        text = spec.get("description", "").strip()
        if not text:
            yield Finding(f"{path}/description", "missing: it is what users read in their editor")
        for opening, closing in (("{{% examples %}}", "{{% /examples %}}"), ("{{% example %}}", "{{% /example %}}")):
            if text.count(opening) != text.count(closing):
                yield Finding(f"{path}/description", f"{opening} without {closing}, or the other way round")
        if "{{% ref" in text:
            yield Finding(f"{path}/description", "the generator does not print references inside of texts")


def _unprinted(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    used: list[tuple[str, Spec, tuple[str, ...]]] = [
        (f"#/{section}/{token}", spec, keys)
        for section, keys in _UNPRINTED_KEYS.items()
        for token, spec in schema.get(section, {}).items()
    ]
    used += [
        (path, inner, _UNPRINTED_PROPERTY_KEYS)
        for table in tables(schema)
        for name, spec in table.properties.items()
        for path, inner in type_specs(f"{table.path}/{name}", spec)
    ]
    used += [
        (f"{table.path}/{name}", spec, _UNPRINTED_ARGUMENT_KEYS)
        for table in tables(schema)
        if table.role == "arguments"
        for name, spec in table.properties.items()
    ]
    for path, spec, keys in used:
        yield from (Finding(f"{path}/{key}", f"the generator does not print {key}") for key in keys if spec.get(key))


def _functions(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    """What functions ask for and answer; engines print a type that they share with a resource under another name."""
    of_resources = _reached(schema, {"config", "provider inputs", "inputs", "outputs", "state"})
    for token, spec in schema.get("functions", {}).items():
        if not spec.get("outputs", {}).get("properties"):
            yield Finding(f"#/functions/{token}/outputs", "a function answers at least one property")
        if "inputs" in spec and not spec["inputs"].get("properties"):
            yield Finding(f"#/functions/{token}/inputs", "it has no arguments: leave the key out")
    for table in tables(schema):
        for name, spec in table.properties.items():
            for path, inner in type_specs(f"{table.path}/{name}", spec):
                found = inner.get("$ref", ANY).removeprefix(TYPES)
                if table.role == "arguments" and found != ANY:
                    yield Finding(f"{path}/$ref", "the generator does not print object types in arguments of functions")
                for shared in sorted(_inside(schema, {found}) & of_resources) if table.role == "results" else ():
                    yield Finding(
                        f"{path}/$ref", f"{shared} is a type of resources: a function answers types of its own"
                    )


def _reached(schema: Spec, roles: Collection[Role]) -> frozenset[str]:
    """Return the object types of tables in these roles, with those inside of them."""
    return _inside(
        schema,
        {
            inner.get("$ref", ANY).removeprefix(TYPES)
            for table in tables(schema)
            if table.role in roles
            for spec in table.properties.values()
            for _, inner in type_specs("", spec)
        },
    )


def _inside(schema: Spec, tokens: Collection[str]) -> frozenset[str]:
    """Return object types with those inside of them, at any depth."""
    found: set[str] = set()
    waiting = set(tokens) & schema.get("types", {}).keys()
    while waiting:
        token = waiting.pop()
        found.add(token)
        specs = schema["types"][token].get("properties", {}).values()
        named = {inner.get("$ref", ANY).removeprefix(TYPES) for spec in specs for _, inner in type_specs("", spec)}
        waiting |= (named & schema["types"].keys()) - found
    return frozenset(found)


def _names_of_functions(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    """Beside a function stand its arguments and its answer, whose names nothing else may have."""
    taken: defaultdict[str, set[str]] = defaultdict(set)
    for path, token in _whole_tokens(schema):
        suffixes = _OF_FUNCTIONS if path.startswith("#/functions/") else _OF_OTHERS
        for suffix in suffixes:
            taken[f"{_module(token, schema)}:{token.split(':')[2]}{suffix}".lower()].add(token)
    for path, token in _whole_tokens(schema):
        if path.startswith("#/functions/"):
            module, name = _module(token, schema), token.split(":")[2]
            if not name[:1].islower():
                yield Finding(path, f"{name} is no name of a function: begin it with a small letter")
            # A class of this name holds all functions of a module.
            all_of_module = f"{module[:1].upper()}{module[1:]}Functions"
            for printed in (*(name + suffix for suffix in _OF_FUNCTIONS), all_of_module):
                for other in sorted(taken[f"{module}:{printed}".lower()] - {token}):
                    yield Finding(path, f"{other} has the name {printed} in a language, as this one")


def _enumerations(schema: Spec, languages: Sequence[Language]) -> Iterator[Finding]:
    """Constants: each has a text as value and a name of its own in every language."""
    for token, spec in schema.get("types", {}).items():
        path = f"#/types/{token}"
        if "enum" in spec and spec["type"] != "string":
            yield Finding(f"{path}/type", "constants are texts")
        names = [str(constant.get("name", "")) for constant in spec.get("enum", ())]
        for index, name in enumerate(names):
            if not re.fullmatch(r"(?a:[A-Z][A-Za-z0-9]*)", name):
                yield Finding(f"{path}/enum/{index}/name", f"{name!r} is no name such as RolePublic")
            for language in languages:
                printed = language.constant_name(name)
                if printed in map(language.constant_name, names[:index]):
                    yield Finding(f"{path}/enum/{index}/name", f"there is a {printed} in {language.name} already")


def _wide(schema: Spec, _: Sequence[Language]) -> Iterator[Finding]:
    """A number that not every language's `int` holds gets a second form, which needs a name of its own."""
    for language, settings in schema.get("language", {}).items():
        for wide in settings.get("wide", ()):
            owner, _, name = wide.partition(".")
            places = [t for t in tables(schema) if f":{owner}/" in f"{t.path}/" and name in t.properties]
            whole = all(t.properties[name].get("type") == "integer" and name not in t.required for t in places)
            if not places or not whole or any(t.role == "type" for t in places):
                yield Finding(f"#/language/{language}/wide", f"{wide} is no optional integer of a resource")
            for table in places:
                if f"{name}AsDouble" in table.properties:
                    yield Finding(f"{table.path}/{name}AsDouble", f"it is the name of the other form of {name}")


def _collisions(schema: Spec, languages: Sequence[Language]) -> Iterator[Finding]:
    for language in languages:
        for table in tables(schema):
            seen: dict[str, str] = {}
            for name in table.properties:
                printed = language.property_name(name)
                if printed in seen:
                    yield Finding(
                        f"{table.path}/{name}", f"{seen[printed]} and {name} are both {printed} in {language.name}"
                    )
                if printed in language.taken and table.role in {"inputs", "provider inputs", "state"}:
                    yield Finding(f"{table.path}/{name}", f"{printed} is taken by the constructor in {language.name}")
                if printed in language.taken_in_functions and table.role in {"arguments", "results"}:
                    yield Finding(f"{table.path}/{name}", f"{printed} is taken by every function in {language.name}")
                seen.setdefault(printed, name)
        files: dict[tuple[str, str], str] = {}
        for path, token in _whole_tokens(schema):
            if not path.startswith("#/resources/"):
                continue
            place = (_module(token, schema), language.file_name(token.split(":")[2]))
            if place in files:
                yield Finding(path, f"it would be printed to the file of {files[place]} in {language.name}")
            files.setdefault(place, token)


def _declared_tokens(schema: Spec) -> Iterator[tuple[str, str]]:
    for section in _SECTIONS:
        yield from ((f"#/{section}/{token}", token) for token in schema.get(section, {}))


def _whole_tokens(schema: Spec) -> Iterator[tuple[str, str]]:
    """Yield the tokens that have three parts; the others are reported for that."""
    return ((path, token) for path, token in _declared_tokens(schema) if token.count(":") == 2)  # noqa: PLR2004


def _module_format(schema: Spec) -> str:
    return str(schema.get("meta", {}).get("moduleFormat", ""))


def _module(token: str, schema: Spec) -> str:
    try:
        return module_of(token, _module_format(schema))
    except re.error:
        return token.split(":")[1]  # the pattern itself is reported


_RULES: Final[tuple[Rule, ...]] = (
    _package,
    _tokens,
    _equal_tokens,
    _names,
    _required,
    _references,
    _defaults,
    _descriptions,
    _unprinted,
    _functions,
    _names_of_functions,
    _enumerations,
    _wide,
    _collisions,
)
