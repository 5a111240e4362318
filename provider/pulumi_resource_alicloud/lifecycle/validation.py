"""Checks values against schema.json and the rules of a record, by functions and validators made once per resource.

An unknown value passes every check. All failures are found at once, each with its property path and what is expected.
What is right passes by plain functions; jsonschema judges the rest, and is imported when the first value needs it: it
costs as much time as the rest of the start, and a quarter of the memory.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pulumi_resource_alicloud.lifecycle.distinct import repeated
from pulumi_resource_alicloud.lifecycle.free_json import entries_to_send, parse_json, write_json
from pulumi_resource_alicloud.lifecycle.likeness import is_absent
from pulumi_resource_alicloud.lifecycle.passing import Check, Passing, passing
from pulumi_resource_alicloud.lifecycle.paths import property_path
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Property, Type
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.values import EXACT, Archive, Asset, ByteString, Unknown, Value, has_unknown

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

_REQUIRED = "required, but not given"
_EMPTY = "required, but empty"
_NOUNS = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}


@dataclass(frozen=True, slots=True)
class InputsValidator:
    """Validates properties, each by a schema of its own: jsonschema copies a validator for every step it descends."""

    schemas: Mapping[str, Mapping[str, Any]]
    required: frozenset[str] = frozenset()
    strict: bool = True
    _passing: Mapping[str, Passing] = field(init=False)
    _validators: "dict[str, Validator]" = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        made = {name: passing(schema, _OWN) for name, schema in self.schemas.items()}
        object.__setattr__(self, "_passing", made)

    def failures(self, values: Mapping[str, Value]) -> list[Failure]:
        """Return what is wrong with revealed values, ordered by path; of several reasons at one path the first."""
        found: dict[str, Failure] = {}
        for name in self.required:
            if values.get(name) is None:
                found[name] = Failure(name, _REQUIRED)
        for name, value in values.items():
            passes = self._passing.get(name)
            if passes is None:
                if self.strict:
                    reason = f"no such property{suggestion(name, list(self.schemas))}"
                    found[name] = Failure(property_path([name]), reason)
                continue
            for path, reason in () if passes(value) else self._wrong(name, value):
                found.setdefault(path, Failure(path, reason))
        for name in self.required:
            if values.get(name) is not None and is_absent(values[name]):
                found.setdefault(name, Failure(name, _EMPTY))
        return sorted(found.values(), key=lambda failure: failure.path)

    def _wrong(self, name: str, value: Value) -> Iterator[tuple[str, str]]:
        if name not in self._validators:
            self._validators[name] = _validator_class()(self.schemas[name])
        for error in self._validators[name].iter_errors(value):
            yield from _explain(error, name)


def compile_validator(declaration: Declaration, rules: Mapping[str, Mapping[str, Any]]) -> InputsValidator:
    """Return a validator for a resource's inputs: the declared types and, merged into them, the record's rules."""
    return InputsValidator(
        {name: _merged(_schema(prop.type), rules.get(name, {})) for name, prop in declaration.inputs.items()},
        declaration.required,
    )


def compile_rules(rules: Mapping[str, Mapping[str, Any]]) -> InputsValidator:
    """Return a validator for rules alone, as advice needs it."""
    return InputsValidator({name: dict(rule) for name, rule in rules.items()}, strict=False)


def _merged(base: Mapping[str, Any], rule: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema with a rule's keywords in it, at every depth."""
    merged = dict(base)
    for keyword, value in rule.items():
        mine = merged.get(keyword)
        merged[keyword] = _merged(mine, value) if isinstance(mine, dict) and isinstance(value, Mapping) else value
    return merged


def _object(properties: Mapping[str, Property], required: frozenset[str], *, strict: bool) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: _schema(prop.type) for name, prop in properties.items()},
        "required": sorted(required),
        **({"additionalProperties": False} if strict else {}),
    }


def _schema(type_: Type) -> dict[str, Any]:
    match type_.kind:
        case "any":
            return {}
        case "array":
            return {"type": "array", "items": _schema(type_.items or Type("any")), "noNulls": True}
        case "map":
            # Declared as map<string> for the typed SDKs; the API takes any JSON, and so do we.
            return {"type": "object", "freeJson": True}
        case "object":
            return _object(type_.properties, type_.required, strict=True)
        case "integer" | "number" as kind:
            return {"type": kind, "exact": True}
        case kind:
            return {"type": kind}


@lru_cache(maxsize=1)
def _validator_class() -> "type[Validator]":
    from jsonschema import Draft202012Validator, validators  # noqa: PLC0415 - see the module's docstring

    keywords = {**Draft202012Validator.VALIDATORS, **_OWN}
    extended: type[Validator] = validators.extend(  # type: ignore[no-untyped-call]
        Draft202012Validator,
        validators={name: _passing_unknown(check) for name, check in keywords.items()},
        type_checker=Draft202012Validator.TYPE_CHECKER.redefine("object", lambda _, value: isinstance(value, dict)),
    )
    return extended


def _passing_unknown(check: Callable[..., Iterator["ValidationError"]]) -> Callable[..., Any]:
    def passing(validator: "Validator", keyword: Any, instance: Value, schema: Mapping[str, Any]) -> Any:
        # null means "not given": a program may say so for any optional property.
        if isinstance(instance, Unknown) or instance is None:
            return ()
        return check(validator, keyword, instance, schema)

    return passing


def _error(message: str) -> "ValidationError":
    from jsonschema.exceptions import ValidationError  # noqa: PLC0415 - see the module's docstring

    return ValidationError(message)


def _max_bytes(_: "Validator", most: int, value: Value, __: Mapping[str, Any]) -> Iterator["ValidationError"]:
    if isinstance(value, str) and len(value.encode()) > most:
        yield _error(f"at most {most} bytes")


def _max_serialized(_: "Validator", most: int, value: Value, __: Mapping[str, Any]) -> Iterator["ValidationError"]:
    if not isinstance(value, dict) or has_unknown(value) or any(_unsendable(value)):
        return
    written = write_json(entries_to_send(value, {}))
    if len(written) > most:
        yield _error(f"at most {most} characters when written as JSON, these are {len(written)}")


def _json_text(_: "Validator", __: bool, value: Value, ___: Mapping[str, Any]) -> Iterator["ValidationError"]:
    if not isinstance(value, str) or not value:
        return
    try:
        parse_json(value)
    except json.JSONDecodeError as error:
        yield _error(f"JSON as a string; this is not JSON, from character {error.pos + 1} on")
    except ValueError as error:
        yield _error(f"JSON as a string; here {error}")


def _distinct_keys(_: "Validator", name: str, value: Value, __: Mapping[str, Any]) -> Iterator["ValidationError"]:
    if not isinstance(value, list):
        return
    keys = (item.get(name) for item in value if isinstance(item, dict))
    twice = sorted(set(repeated(key for key in keys if isinstance(key, str))))
    if twice:
        yield _error(f"every {name} once; these stand there more than once: {', '.join(twice)}")


def _unique_items(_: "Validator", __: bool, value: Value, ___: Mapping[str, Any]) -> Iterator["ValidationError"]:
    """Stand in for jsonschema's own check, which compares each with each where the items cannot be sorted."""
    if isinstance(value, list) and any(True for _ in repeated(value)):
        yield _error("each of them once")


def _no_nulls(_: "Validator", __: bool, value: Value, ___: Mapping[str, Any]) -> Iterator["ValidationError"]:
    """Null is nothing for a property, but stands for something in a list; nothing in the API is called so."""
    for index, item in enumerate(value if isinstance(value, list) else ()):
        if item is None:
            error = _error("a value, got null")
            error.path.append(index)
            yield error


def _exact(_: "Validator", __: bool, value: Value, ___: Mapping[str, Any]) -> Iterator["ValidationError"]:
    if isinstance(value, int | float) and abs(value) > EXACT:
        yield _error(f"a number of at most {EXACT}: beyond, the last digits are lost on their way")


def _free_json(_: "Validator", __: bool, value: Value, ___: Mapping[str, Any]) -> Iterator["ValidationError"]:
    """Anything may stand in free JSON that JSON can say: no file, no bytes, no number that lost digits on its way."""
    for path, item in _unsendable(value) if isinstance(value, dict) else ():
        error = _error(f"text, or anything that JSON can say, got {_describe(item)}")
        error.path.extend(path)
        yield error


def _unsendable(value: Value, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Value]]:
    """Yield what JSON cannot say, at whatever depth, with the way to it."""
    match value:
        case dict():
            for key, item in value.items():
                yield from _unsendable(item, (*path, key))
        case list():
            for index, item in enumerate(value):
                yield from _unsendable(item, (*path, index))
        case None | bool() | str() | Unknown():
            return
        case int() | float() if abs(value) <= EXACT:
            return
        case _:
            yield path, value


_OWN: Final[Mapping[str, Check]] = {
    "maxBytes": _max_bytes,
    "maxSerialized": _max_serialized,
    "jsonText": _json_text,
    "distinctKeys": _distinct_keys,
    "noNulls": _no_nulls,
    "uniqueItems": _unique_items,
    "freeJson": _free_json,
    "exact": _exact,
}
"""Keywords that are ours, or checked in our way."""


def _explain(error: "ValidationError", name: str) -> Iterator[tuple[str, str]]:
    path = [name, *error.absolute_path]
    schema: Mapping[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    instance: Any = error.instance
    wanted: Any = error.validator_value
    match error.validator:
        case "required":
            missing = [key for key in wanted if instance.get(key) is None]
            for key in missing:
                yield property_path([*path, key]), _REQUIRED
        case "additionalProperties":
            known = list(schema.get("properties", {}))
            for key in sorted(set(instance) - set(known)):
                yield property_path([*path, key]), f"no such property{suggestion(key, known)}"
        case "type":
            noun = _NOUNS.get(str(wanted), str(wanted))
            yield property_path(path), f"expected {noun}, got {_describe(instance)}"
        case "enum" if "says" not in schema:
            allowed = ", ".join(map(str, wanted))
            yield property_path(path), f"expected one of {allowed}{suggestion(instance, wanted)}"
        case "minLength" | "maxLength" if "says" not in schema:
            least, most = schema.get("minLength", 0), schema.get("maxLength")
            bounds = f"at least {least} characters" if most is None else f"{least} to {most} characters"
            yield property_path(path), f"expected {bounds}, got {len(instance)}"
        case "exact":
            yield property_path(path), f"expected {error.message}"
        case _:
            yield property_path(path), f"expected {schema.get('says') or error.message}"


def _describe(value: Value) -> str:
    match value:
        case bool():
            return f"the boolean {str(value).lower()}"
        case int() | float() if abs(value) > EXACT:
            return "a number of so many digits that the last ones are lost: write it as text"
        case int() | float():
            return f"the number {value}"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "an object"
        case Asset():
            return "an asset"
        case Archive():
            return "an archive"
        case ByteString():
            return "bytes that are no text"
    return f"a value of kind {type(value).__name__}"
