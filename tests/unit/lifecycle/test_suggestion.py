"""What is suggested for a wrong word: every published value and every property, however it is cased or misspelt."""

from __future__ import annotations

from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.check import Checker
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.silence import Silence
from tests.unit.lifecycle.strategies import declaration

PUBLISHED: Final = {
    f"{token.rpartition(':')[2]}.{name}": (token, name, [value for value in rule["enum"] if value])
    for token, record in RESOURCES.items()
    for name, rule in record.rules.items()
    if "enum" in rule and isinstance(rule["enum"][0], str)
}


def otherwise(word: str) -> list[str]:
    """Return the word in other cases than its own."""
    return [form for form in (word.lower(), word.upper(), word.title(), word.swapcase()) if form != word]


def reasons(token: str, inputs: dict[str, Any]) -> str:
    """Return what Check says."""
    _, failures = Checker(RESOURCES[token], declaration(token)).check({}, inputs, Silence())
    return " ".join(failure.reason for failure in failures)


@pytest.mark.parametrize(("token", "name", "values"), PUBLISHED.values(), ids=PUBLISHED)
def test_a_published_value_in_another_case_is_suggested(token: str, name: str, values: list[str]) -> None:
    """`public` for PUBLIC, `custom` for Custom."""
    for value in values:
        for form in otherwise(value):
            assert form in values or f"did you mean {value}?" in reasons(token, {name: form})


@pytest.mark.parametrize("token", RESOURCES)
def test_a_property_in_another_case_is_suggested(token: str) -> None:
    """Also one that is written as Python or the API writes it."""
    for name in declaration(token).inputs:
        for form in (name.upper(), name[0].upper() + name[1:]):
            assert f"did you mean {name}?" in reasons(token, {form: "x"})


def test_a_key_of_the_configuration_in_another_case_is_suggested() -> None:
    """All 27 of them."""
    keys = load_schema().provider.inputs
    assert [f"; did you mean {key}?" for key in keys] == [suggestion(key.upper(), keys) for key in keys]


def test_nothing_is_suggested_where_nothing_is_near() -> None:
    """Nor for a text that is too long to be a word."""
    assert suggestion("zzz", ["PUBLIC", "PRIVATE"]) == ""
    assert suggestion("PUBLIC" * 5000, ["PUBLIC"]) == ""
    assert suggestion("Puplik", ["PUBLIC", "PRIVATE"]) == "; did you mean PUBLIC?"
