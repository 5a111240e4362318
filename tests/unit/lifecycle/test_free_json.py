"""Free JSON in a map<string>: what is written, what is sent, what is recorded, and when two ways mean the same."""

from __future__ import annotations

from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.free_json import (
    DEEPEST,
    entries_as_text,
    entries_to_send,
    entry_form,
    parse_json,
    structure,
)
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Secret

CLOUD: Any = {
    "size": 7,
    "rate": 1.0,
    "ok": True,
    "tag": "x",
    "digits": "7",
    "metadata": {"cpu": 2, "args": ["a", None]},
    "quoted": '{"cpu": 2}',
    "nothing": None,
}
"""Entries of every kind that the API can hold."""
TEXT = {
    "size": "7",
    "rate": "1.0",
    "ok": "true",
    "tag": "x",
    "digits": "7",
    "metadata": '{"args":["a",null],"cpu":2}',
    "quoted": '{"cpu": 2}',
}
"""The same as a typed program reads and writes it."""
ALIKE = [
    ("7", 7),
    ("1.0", 1.0),
    ("true", True),
    ('{"a": [1, {"b": null}]}', {"a": [1, {}]}),
    (' {"b":1,\n"a":2} ', {"a": 2, "b": 1}),
    ("[]", []),
    ("{not json}", "{not json}"),
]
DIFFERENT = [
    (True, 1),
    ("true", 1),
    ("1", 1.0),
    ('{"a":1}', {"a": True}),
    ('{"a":1}', {"a": 1.0}),
    ('{"a":1}', {"a": "1"}),
    ({"a": "[1]"}, {"a": [1]}),
    ("[null]", []),
    ("7.0", 7),
    ("", "0"),
]


def test_the_text_of_what_is_there_changes_nothing_when_it_is_sent() -> None:
    """A program that repeats what was read sends what the cloud holds, every entry in its own type."""
    assert TEXT == entries_as_text(CLOUD)
    assert CLOUD == entries_to_send(TEXT, CLOUD)
    assert {key: type(value) for key, value in CLOUD.items()} == {
        key: type(value) for key, value in entries_to_send(TEXT, CLOUD).items()
    }


@pytest.mark.parametrize("key", TEXT)
def test_another_entry_keeps_its_type_when_one_changes(key: str) -> None:
    """Whichever entry gets a new text, no other is touched; one that is taken out is taken out."""
    changed = entries_to_send({**TEXT, key: "new"}, CLOUD)
    assert {**CLOUD, key: "new"} == changed
    assert all(type(CLOUD[other]) is type(value) for other, value in changed.items() if other != key)
    without = {other: text for other, text in TEXT.items() if other != key}
    assert {other: value for other, value in CLOUD.items() if other != key} == entries_to_send(without, CLOUD)


def test_new_text_is_text_unless_it_is_an_object_or_an_array() -> None:
    """Digits stay text: no typed program could say otherwise, and every one of them means text today."""
    new = {"a": "7", "b": "true", "c": '{"cpu": 2}', "d": " [1]\n", "e": "{", "f": 7, "g": {"x": [1]}, "h": None}
    sent = {"a": "7", "b": "true", "c": {"cpu": 2}, "d": [1], "e": "{", "f": 7, "g": {"x": [1]}}
    assert sent == entries_to_send(new, {})


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_ways_to_write_the_same_are_alike(one: Any, other: Any) -> None:
    """Text stands for what a typed program cannot write otherwise."""
    assert entry_form(one) == entry_form(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_json_tells_apart_is_told_apart(one: Any, other: Any) -> None:
    """To Python `true` is 1, and 1 is 1.0."""
    assert entry_form(one) != entry_form(other)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": {"b": UNKNOWN}}, {"a": UNKNOWN}),
        ({"a": Secret(7)}, {"a": Secret("7")}),
        ({"a": {"b": [Secret("x")]}}, {"a": Secret('{"b":["x"]}')}),
        ({"a": [Secret(UNKNOWN)]}, {"a": Secret(UNKNOWN)}),
    ],
)
def test_an_entry_is_as_secret_and_as_unknown_as_what_is_in_it(value: Any, text: Any) -> None:
    """Text has no parts that could be secret, or unknown, by themselves."""
    assert text == entries_as_text(value)


@pytest.mark.parametrize(
    "text",
    ["NaN", "[Infinity]", '{"a": 1e999}', "[" * 100_000, "[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), "{" * 50, "[1,]"],
    ids=lambda text: text[:12],
)
def test_what_no_reader_of_json_can_be_trusted_with_is_text(text: str) -> None:
    """Neither an endless number nor an endless depth is taken for JSON, or ends in another error."""
    with pytest.raises(ValueError, match=r"\w"):
        parse_json(text)
    assert structure(text) is None
    assert {"a": text} == entries_to_send({"a": text}, {})
