"""Plain functions that tell at once that a value is right. What they do not let pass, jsonschema judges and explains.

So a function may refuse what is right, which costs time, but never let pass what is wrong: a test holds all of them to
jsonschema. A keyword that is not known here lets nothing pass.
"""

from collections.abc import Callable, Mapping
from re import compile as pattern  # those of the rules, which tests measure where they stand
from typing import Any, Final, TypeAlias

from pulumi_resource_alicloud.lifecycle.values import Unknown, Value

Passing: TypeAlias = Callable[[Any], bool]
Check: TypeAlias = Callable[[Any, Any, Any, Mapping[str, Any]], Any]
"""A keyword's own check as jsonschema calls it: yields errors."""


def passing(schema: Mapping[str, Any], own: Mapping[str, Check]) -> Passing:
    """Return the function of a schema; `own` are the checks of keywords that jsonschema does not have."""
    checks = tuple(_check(keyword, schema, own) for keyword in schema if keyword not in _SAYING)

    def passes(value: Value) -> bool:
        # null means "not given"; of what is not known yet nothing is wrong.
        if value is None or isinstance(value, Unknown):
            return True
        for check in checks:  # noqa: SIM110 - a generator takes twice the time, and this runs for every value
            if not check(value):
                return False
        return True

    return passes


def _check(keyword: str, schema: Mapping[str, Any], own: Mapping[str, Check]) -> Passing:
    wanted = schema[keyword]
    if keyword in own:
        return _of_own(own[keyword], wanted, schema)
    if keyword == "additionalProperties" and wanted is False:
        known = schema.get("properties", {}).keys()
        return lambda value: isinstance(value, dict) and value.keys() <= known
    return _MAKERS.get(keyword, _unknown_keyword)(wanted, own)


def _of_own(check: Check, wanted: Any, schema: Mapping[str, Any]) -> Passing:
    def passes(value: Any) -> bool:
        for _ in check(None, wanted, value, schema):
            return False
        return True

    return passes


def _unknown_keyword(_: Any, __: Mapping[str, Check]) -> Passing:
    return lambda _: False


def _type(wanted: Any, _: Mapping[str, Check]) -> Passing:
    kinds = _TYPES.get(wanted, ())
    return lambda value: type(value) in kinds


def _items(wanted: Any, own: Mapping[str, Check]) -> Passing:
    one = passing(wanted, own)
    return lambda value: isinstance(value, list) and all(map(one, value))


def _properties(wanted: Any, own: Mapping[str, Check]) -> Passing:
    of_each = {name: passing(schema, own) for name, schema in wanted.items()}

    def passes(value: Any) -> bool:
        # A property that is not there is none: `additionalProperties` and `required` are keywords of their own.
        return isinstance(value, dict) and all(of_each[name](item) for name, item in value.items() if name in of_each)

    return passes


def _contains(wanted: Any, own: Mapping[str, Check]) -> Passing:
    text = wanted.get("const")
    if wanted.keys() != {"const"} or not isinstance(text, str):
        return _unknown_keyword(wanted, own)
    return lambda value: isinstance(value, list) and text in value


def _pattern(wanted: Any, _: Mapping[str, Check]) -> Passing:
    search = pattern(wanted).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _enum(wanted: Any, _: Mapping[str, Check]) -> Passing:
    known = {(type(one), one) for one in wanted}
    return lambda value: type(value) in (str, int) and (type(value), value) in known


def _bound(measure: Callable[[Any], Any], holds: Callable[[Any, Any], bool], *kinds: type) -> "_Maker":
    def make(wanted: Any, _: Mapping[str, Check]) -> Passing:
        return lambda value: type(value) not in kinds or holds(measure(value), wanted)

    return make


def _itself(value: Any) -> Any:
    return value


def _at_least(value: Any, bound: Any) -> bool:
    return bool(value >= bound)


def _at_most(value: Any, bound: Any) -> bool:
    return bool(value <= bound)


_Maker: TypeAlias = Callable[[Any, Mapping[str, Check]], Passing]
_SAYING: Final = frozenset({"says", "known", "others"})
"""Keywords that only explain."""
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}
"""Exactly these: a whole number that comes as 3.0 is for jsonschema to judge."""
_MAKERS: Final[Mapping[str, _Maker]] = {
    # As in jsonschema a bound, or a pattern, has nothing to say of a value that is of another type than it is for.
    "type": _type,
    "items": _items,
    "properties": _properties,
    "contains": _contains,
    "pattern": _pattern,
    "required": lambda wanted, _: lambda value: isinstance(value, dict) and all(name in value for name in wanted),
    "enum": _enum,
    "minLength": _bound(len, _at_least, str),
    "maxLength": _bound(len, _at_most, str),
    "minItems": _bound(len, _at_least, list),
    "maxItems": _bound(len, _at_most, list),
    "minimum": _bound(_itself, _at_least, int, float),
    "maximum": _bound(_itself, _at_most, int, float),
}
