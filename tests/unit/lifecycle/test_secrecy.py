"""What the schema calls secret is marked so wherever it stands, for configuration and for every resource."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.configuration import guard_secrets
from pulumi_resource_alicloud.lifecycle.schema import Property, Type, load_schema
from pulumi_resource_alicloud.lifecycle.secrecy import guard
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Output, Secret, reveal

SCHEMA = load_schema()
PROVIDER = SCHEMA.provider
DECLARED = {"provider": PROVIDER, **{token: SCHEMA.declaration(token) for token in SCHEMA.tokens()}}
CANARY = "canary"
SECRET = Property("token", Type("string"), secret=True)
PLAIN = Property("name", Type("string"))
NESTED = Type("object", properties={"token": SECRET, "name": PLAIN})


def secret_paths(properties: Mapping[str, Property], prefix: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Paths of all secret properties."""
    for name, prop in properties.items():
        if prop.secret:
            yield (*prefix, name)
        inner: Type | None = prop.type
        path = (*prefix, name)
        while inner is not None and inner.items is not None:
            inner, path = inner.items, (*path, "*")
        if inner is not None:
            yield from secret_paths(inner.properties, path)


def value_at(path: tuple[str, ...]) -> Any:
    """A value with the canary at a path."""
    if not path:
        return CANARY
    return [value_at(path[1:])] if path[0] == "*" else {path[0]: value_at(path[1:]), "other": "x"}


ALL = [(name, path) for name, declared in DECLARED.items() if declared for path in secret_paths(declared.inputs)]


def shows(value: Any) -> bool:
    """Whether the canary can be read outside of a secret."""
    if isinstance(value, Secret):
        return False
    if isinstance(value, dict):
        return any(shows(item) for item in value.values())
    return any(shows(item) for item in value) if isinstance(value, list) else CANARY in str(value)


@pytest.mark.parametrize(("name", "path"), ALL, ids=lambda part: part if isinstance(part, str) else ".".join(part))
@pytest.mark.parametrize("as_text", [False, True])
def test_every_secret_of_the_schema_is_marked(name: str, path: tuple[str, ...], as_text: bool) -> None:
    """At whatever depth it is declared, as a value or inside JSON text."""
    declared = DECLARED[name]
    assert declared is not None
    given = value_at(path)
    inputs = {
        key: json.dumps(value) if as_text and not isinstance(value, str) else value for key, value in given.items()
    }
    guarded = guard(inputs, declared.inputs)
    assert not shows(guarded)
    assert inputs == reveal(guarded)
    assert guarded == guard(guarded, declared.inputs)


def test_the_oidc_token_of_an_explicit_provider_is_marked() -> None:
    """The one nested secret of the configuration there is."""
    given = {"assumeRoleWithOidc": {"oidcToken": "t", "roleArn": "r"}, "region": "cn-hangzhou"}
    expected = {"assumeRoleWithOidc": {"oidcToken": Secret("t"), "roleArn": "r"}, "region": "cn-hangzhou"}
    assert expected == guard_secrets(PROVIDER, given)


@pytest.mark.parametrize(
    ("expected", "type_", "value"),
    [
        ({"token": Secret("t"), "name": "n"}, NESTED, {"token": "t", "name": "n"}),
        ([{"token": Secret("t")}], Type("array", items=NESTED), [{"token": "t"}]),
        ({"a": {"token": Secret("t")}}, Type("map", items=NESTED), {"a": {"token": "t"}}),
        (
            {"in": [{"token": Secret("t")}]},
            Type("object", properties={"in": Property("in", Type("array", items=NESTED))}),
            {"in": [{"token": "t"}]},
        ),
        (Secret('{"token": "t"}'), NESTED, '{"token": "t"}'),
        ('{"name": "n"}', NESTED, '{"name": "n"}'),
        (Secret('{"token": "t'), NESTED, '{"token": "t'),
        (Secret("[" * 100_000), Type("array", items=NESTED), "[" * 100_000),
        ("{", Type("object", properties={"name": PLAIN}), "{"),
        (Output({"token": Secret("t")}), NESTED, Output({"token": "t"})),
        (Output({"token": "t"}, secret=True), NESTED, Output({"token": "t"}, secret=True)),
        (Secret({"token": "t"}), NESTED, Secret({"token": "t"})),
        ({"token": UNKNOWN}, NESTED, {"token": UNKNOWN}),
        ({"token": None}, NESTED, {"token": None}),
        ({"token": Secret(7)}, NESTED, {"token": 7}),
        ("text", Type("any"), "text"),
    ],
)
def test_secrets_are_found_in_any_shape(expected: Any, type_: Type, value: Any) -> None:
    """Objects, lists, maps and texts of them; what is secret or unknown already stays as it is."""
    assert {"p": expected} == guard({"p": value}, {"p": Property("p", type_)})


def test_a_secret_of_which_only_a_part_is_marked_is_marked_as_a_whole() -> None:
    """What stands beside the marked part is no less secret."""
    prop = Property("p", Type("array", items=Type("string")), secret=True)
    assert guard({"p": [Secret("a"), "b"]}, {"p": prop}) == {"p": Secret(["a", "b"])}
