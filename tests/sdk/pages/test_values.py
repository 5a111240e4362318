"""Allowed values are told as they are: which lists there may be, what is refused, and what only gives a warning."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.rules import ENVIRONMENTS, known_or, listed_values, one_of

from docs.tables import of_values
from sdk.pages.values import choices
from sdk.schema.enumerations import constant, constants
from tests.tools.printed import facts


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (one_of("a", "b"), ("a", "b")),
        (one_of("a", ""), ("a", '""')),
        (ENVIRONMENTS, ('["prod"]', '["dev", "prod"]')),
        ({"items": one_of("a", "b", "c", "d")}, ("a", "b", "c", "d")),
        ({"items": known_or(["A.B"], "x-.+", "an x")}, ("A.B",)),
        ({"minLength": 1}, ()),
    ],
)
def test_values_of_lists_are_lists(rule: Mapping[str, Any], expected: tuple[str, ...]) -> None:
    """Where few lists are allowed these are told; where many are, the values of their entries."""
    assert expected == choices(rule)


def test_the_table_of_all_values_has_every_rule_that_lists_some() -> None:
    """For the property itself, or for the entries of a list."""
    told = {re.sub(r"^\| \[([^\]]+)\].*", r"\1", row) for row in of_values()}
    expected = {
        f"{token.rpartition(':')[2]}.{name}"
        for token, record in RESOURCES.items()
        for rules in (record.rules, record.advice)
        for name, rule in rules.items()
        if re.search(r"'(enum|known)'", str(rule))
    }
    assert {"WorkspaceMember.roles", "WorkspaceWorkspace.envTypes"} <= expected
    assert expected == told


def test_what_only_gives_a_warning_is_not_told_as_a_rule() -> None:
    """A length that only documentation gives stands in no rule that refuses, and its description names the warning."""
    advised = [
        (record, name, str(rule["maxLength"]))
        for record in RESOURCES.values()
        for name, rule in record.advice.items()
        if "maxLength" in rule
    ]
    assert advised
    for record, name, most in advised:
        assert most not in str(record.rules.get(name, {}))
        text = facts().schema["resources"][record.token]["inputProperties"][name]["description"]
        assert not re.search(rf"\b{most}\b", text) or "gives a warning" in text


@pytest.mark.parametrize(
    ("value", "name"),
    {
        "PRIVATE": "Private",
        "ROLE_PUBLIC": "RolePublic",
        "Keras H5": "KerasH5",
        "PAI.AlgoDeveloper": "PaiAlgoDeveloper",
        "subUser": "SubUser",
        "PyTorch": "PyTorch",
    }.items(),
)
def test_a_constant_is_called_as_its_value(value: str, name: str) -> None:
    """Its words have one capital letter each, unless they have their own."""
    assert name == constant(value)


def test_two_spellings_of_a_value_have_one_constant() -> None:
    """Of two values that would be called alike the first has it; the empty text and numbers have none."""
    assert {"PaleRed": "PALE_RED"} == constants(["PALE_RED", "PALE-RED", "", 1])


def test_every_value_has_a_constant_or_a_reason() -> None:
    """The schema has each value that a record lists for an input of texts, but for the two that the page explains."""
    types = facts().schema["types"]
    there = {
        (spec["description"].split("`")[3], spec["description"].split("`")[1], one["value"])
        for spec in types.values()
        for one in spec.get("enum", ())
    }
    listed = {
        (token.rpartition(":")[2], name, value)
        for token, record in RESOURCES.items()
        for rules in (record.rules, record.advice)
        for name, rule in rules.items()
        for value in listed_values(rule)
    }
    without = {
        ("WorkspaceCodeSource", "cloneType", 0),
        ("WorkspaceCodeSource", "cloneType", 1),
        ("WorkspaceRun", "sourceType", ""),
        ("WorkspaceDatasetversion", "sourceType", "PAI-PUBLIC-DATASET"),
    }
    assert without == listed - there
    assert set() == there - listed
