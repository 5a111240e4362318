"""JSON's own equality wherever a record holds JSON: in text, in free JSON, written nested or as text."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.diff import compare
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.strategies import declaration

OTHER: Final[dict[str, tuple[Any, Any]]] = {
    "true and 1": (True, 1),
    "false and 0": (False, 0),
    "1 and 1.0": (1, 1.0),
    "1 and text": (1, "1"),
    "null and false": (None, False),
    "null in a list and nothing": ([None], []),
    "order of a list": ([1, 2], [2, 1]),
}
"""Values that JSON tells apart, and Python not all of them."""
SAME: Final = {
    "order of keys": ('{"a":1,"b":2}', '{"b":2,"a":1}'),
    "spaces": ('{"a":[1,2]}', ' {"a": [1,\n 2] }'),
    "spelling of a number": ('{"a":[0.5,1e2]}', '{"a":[0.50,1E+2]}'),
    "spelling of a letter": ('{"a":"\u00e4"}', '{"a":"\\u00e4"}'),
}
TEXTS: Final = {
    f"{token.rpartition(':')[2]}.{name}": (token, name)
    for token, record in RESOURCES.items()
    for name in sorted(record.json_text)
}
MAPS: Final = {
    f"{token.rpartition(':')[2]}.{name}": (token, name)
    for token in RESOURCES
    for name, prop in declaration(token).inputs.items()
    if prop.type.kind == "map"
}


def differing(token: str, name: str, old: Any, new: Any) -> list[str]:
    """Return the properties that differ between two values of one."""
    return compare(RESOURCES[token], declaration(token), {name: old}, {name: new}, state={}).properties


@pytest.mark.parametrize(("token", "name"), TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("values", OTHER.values(), ids=OTHER)
def test_json_text_that_says_something_else_differs(token: str, name: str, values: tuple[Any, Any]) -> None:
    """At the top and at any depth."""
    for depth in ("%s", '{"a":%s}', '[{"b":[%s]}]'):
        one, other = (depth % json.dumps(value) for value in values)
        assert [name] == differing(token, name, one, other)
        assert [name] == differing(token, name, other, one)


@pytest.mark.parametrize(("token", "name"), MAPS.values(), ids=MAPS)
@pytest.mark.parametrize("values", OTHER.values(), ids=OTHER)
def test_free_json_that_says_something_else_differs(token: str, name: str, values: tuple[Any, Any]) -> None:
    """Within an entry, written nested or as text; an entry that is null is as good as none."""
    written = [{"a": {"b": [value]}} for value in values], [{"a": json.dumps({"b": [value]})} for value in values]
    for one, other in (*written, (written[0][0], written[1][1])):
        assert [name] == differing(token, name, one, other)
        assert [name] == differing(token, name, other, one)


@pytest.mark.parametrize(("token", "name"), MAPS.values(), ids=MAPS)
def test_an_entry_of_another_kind_differs(token: str, name: str) -> None:
    """`true` is not 1, nor is its text; a number is its text, for no typed program can write it otherwise."""
    assert [name] == differing(token, name, {"a": True}, {"a": 1})
    assert [name] == differing(token, name, {"a": "true"}, {"a": 1})
    assert [name] == differing(token, name, {"a": "1"}, {"a": "1.0"})
    assert [] == differing(token, name, {"a": "1"}, {"a": 1})
    assert [] == differing(token, name, {"a": '{"b": 1}'}, {"a": {"b": 1}})


@pytest.mark.parametrize(("token", "name"), [*TEXTS.values(), *MAPS.values()], ids=[*TEXTS, *MAPS])
@pytest.mark.parametrize("texts", SAME.values(), ids=SAME)
def test_json_that_says_the_same_does_not_differ(token: str, name: str, texts: tuple[str, str]) -> None:
    """Spaces, order of keys, and how a number or a letter is spelt."""
    one, other = ({"x": text} if (token, name) in MAPS.values() else text for text in texts)
    assert [] == differing(token, name, one, other)
