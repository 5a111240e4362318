"""What each input may be and what it is when nothing is said, in words, from the rules of the provider's records."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final

from jsonschema import Draft202012Validator
from pulumi_resource_alicloud.resources.rules import listed_values
from pulumi_resource_alicloud.resources.vocabulary import JsonSchema, Kind, Resource, SameAs

from sdk.generator.model import Enumeration, Package, Property
from sdk.generator.model import Resource as Declared
from sdk.schema.enumerations import name_of

_FEW: Final = 3
"""Values of which all lists can be shown."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What is known of the values of one input."""

    name: str
    values: tuple[str, ...] = ()
    """The only values that there are; others are refused before anything is made."""
    listed: tuple[str, ...] = ()
    """The values that the service publishes; another one gives a warning."""
    rule: str = ""
    """A rule in words."""
    advice: str = ""
    """A rule that only documentation gives: breaking it is a warning."""
    default: str = ""
    """What it is when nothing is said, in words."""


def of_resource(record: Resource, resource: Declared) -> list[Allowed]:
    """Return the inputs of which something is known, required ones first, then by name."""
    computed = {prop.name for prop in resource.outputs if prop.required}
    ordered = sorted(resource.inputs, key=lambda prop: (not prop.required, prop.name))
    found = (_of_input(record, prop, computed=prop.name in computed) for prop in ordered)
    return [one for one in found if one.values or one.listed or one.rule or one.advice or one.default]


def constants_of(package: Package, resource: Declared) -> list[tuple[Property, Enumeration]]:
    """Return the inputs that constants are there for, each with the enumeration that has them."""
    known = {declared.name: declared for declared in package.enumerations_of(resource.module)}
    return [
        (prop, known[name])
        for prop in sorted(resource.inputs, key=lambda prop: prop.name)
        if (name := name_of(resource.name, prop.name)) in known
    ]


def _of_input(record: Resource, prop: Property, *, computed: bool) -> Allowed:
    rule, advice = record.rules.get(prop.name, {}), record.advice.get(prop.name, {})
    when = [
        _when(key, value, rules[prop.name]) for (key, value), rules in record.advice_when.items() if prop.name in rules
    ]
    needs = [
        f"with `{value}`, `{other}` must be given too"
        for (key, value), other in record.needs.items()
        if key == prop.name
    ]
    return Allowed(
        prop.name,
        values=() if _is_open(rule) else choices(rule),
        listed=choices(advice),
        rule=_sentence([*([] if _is_choice(rule) else in_words(rule)), *needs]),
        advice=_sentence([*([] if _is_choice(advice) else in_words(advice)), *when]),
        default="" if prop.required else _default(record, prop, computed=computed),
    )


def of_arguments(kind: Kind | None, arguments: tuple[Property, ...]) -> list[Allowed]:
    """Return the arguments of a function of which something is known."""
    rules = {} if kind is None else kind.rules
    found = []
    for prop in sorted(arguments, key=lambda prop: (not prop.required, prop.name)):
        rule = rules.get(prop.name, {})
        one = Allowed(
            prop.name,
            () if _is_open(rule) else choices(rule),
            rule=_sentence([] if _is_choice(rule) else in_words(rule)),
        )
        if (one.values or one.rule) and prop.type.kind != "map":
            found.append(one)
    return found


def _when(key: str, value: str, rule: JsonSchema) -> str:
    return f"when `{key}` is `{value}`: {', '.join(in_words(rule))}"


def _is_choice(rule: JsonSchema) -> bool:
    return ("enum" in rule and "says" not in rule) or _is_list_of_few(rule)


def _is_open(rule: JsonSchema) -> bool:
    """Tell whether the entries of a list may be others than those that are known: words say it then."""
    return "others" in rule.get("items", {})


def _is_list_of_few(rule: JsonSchema) -> bool:
    """Tell whether the lists that a rule allows are few, so that they say all."""
    return "items" in rule and bool(_lists(rule))


def _sentence(parts: list[str]) -> str:
    return "; ".join(parts)


def choices(rule: JsonSchema) -> tuple[str, ...]:
    """Return the values that a rule lists; of a list the whole lists where there are few, else those of its entries."""
    if "items" in rule and (lists := _lists(rule)):
        return lists
    return tuple(str(value) if value != "" else '""' for value in listed_values(rule))


def _lists(rule: JsonSchema) -> tuple[str, ...]:
    """Return the lists that a rule allows, as JSON, where there are few: its values in their order, each once."""
    values = rule["items"].get("enum", ())
    if not values or len(values) > _FEW:
        return ()
    judge = Draft202012Validator(rule)
    lists = [list(some) for size in range(1, len(values) + 1) for some in combinations(values, size)]
    return tuple(json.dumps(one) for one in lists if judge.is_valid(one))


def in_words(rule: JsonSchema) -> list[str]:
    """Return what a rule asks for, each point in a few words."""
    return list(_words(rule))


def _words(rule: Mapping[str, Any]) -> Iterator[str]:
    if "says" in rule:
        yield str(rule["says"])
    else:
        yield from _lengths(rule)
    if most := rule.get("maxBytes") if "says" not in rule else None:
        yield f"at most {most} bytes"
    if rule.get("jsonText"):
        yield "a JSON document as text"
    if most := rule.get("maxSerialized"):
        yield f"at most {most} characters when written as JSON"
    items = rule.get("items", {})
    if "others" in items:
        yield f"each entry one of {', '.join(f'`{value}`' for value in items['known'])} or {items['others']}"
    elif "says" in items:
        yield f"each entry {items['says']}"
    for name, inner in items.get("properties", {}).items():
        yield from (f"each `{name}`: {text}" for text in _words(inner))
    if key := rule.get("distinctKeys"):
        yield f"no `{key}` twice"


def _lengths(rule: Mapping[str, Any]) -> Iterator[str]:
    least, most = rule.get("minLength", rule.get("minItems")), rule.get("maxLength", rule.get("maxItems"))
    if least is not None and most is not None:
        yield f"{least} to {most} characters"
    elif least == 1:
        yield "not empty"
    elif least is not None:
        yield f"at least {least}"


def _default(record: Resource, prop: Property, *, computed: bool) -> str:
    """Return what an input is when nothing is said; "" where it is simply not there."""
    if prop.name in record.defaults:
        default = record.defaults[prop.name]
        return f"the same as `{default.name}`" if isinstance(default, SameAs) else f"`{default}`"
    if record.autoname is not None and record.autoname.property == prop.name:
        return "made by the provider from the resource's name in your program"
    if prop.name in record.lacking:
        return "none"
    if computed or prop.name in record.chosen:
        return "chosen by the service"
    return ""
