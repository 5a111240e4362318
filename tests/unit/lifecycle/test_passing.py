"""What plain functions let pass, jsonschema finds nothing wrong with; and what programs write is let pass by them."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from hypothesis import given, settings
from pulumi_resource_alicloud.lifecycle import validation
from pulumi_resource_alicloud.lifecycle.passing import passing
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.validation import InputsValidator, compile_rules, compile_validator
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, ByteString, Properties, Value, reveal
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS
from tests.tables.rows.row import IdOf
from tests.unit.lifecycle.strategies import TOKENS, declaration, inputs_of

TEXTS: Final = (
    "",
    " ",
    "a",
    "prod",
    "PUBLIC",
    "é" * 200,
    "a" * 3000,
    "a\nb",
    "{",
    '{"a": 1}',
    "[1]",
    "1",
    "oss://b/c/",
)
NUMBERS: Final = (0, 1, -1, 14, 1.0, 1.5, 2**60, -(2**60), math.inf, math.nan, True, False)
OBJECTS: Final[tuple[Any, ...]] = (
    {},
    {"key": "k"},
    {"key": "k", "value": "v"},
    {"key": None, "value": "v"},
    {"key": UNKNOWN, "value": 1},
    {"key": "k", "value": "v", "other": "o"},
    {"a": {"b": [1, None, {"c": 2**60}]}},
    {"a": ByteString(b"\xff")},
    {"a": "b" * 9000},
)
SINGLE: Final = (None, UNKNOWN, ByteString(b"a"), *TEXTS, *NUMBERS, *OBJECTS)
LISTS: Final = ([], *([one] for one in SINGLE), *([one, one] for one in SINGLE), ["prod", "dev"], [{"key": "k"}] * 200)
VALUES: Final[tuple[Value, ...]] = (*SINGLE, *LISTS)
"""Nothing that anybody should write, and what everybody writes."""


def validators() -> Iterator[tuple[str, InputsValidator]]:
    """Yield all validators that there are, by what they are for."""
    for token, record in RESOURCES.items():
        yield f"inputs of {token}", compile_validator(declaration(token), record.rules)
        yield f"advice on {token}", compile_rules(record.advice)
        for case, rules in record.advice_when.items():
            yield f"advice on {token} when {case}", compile_rules(rules)
    yield "configuration", compile_validator(load_schema().provider, {})


ALL: Final = dict(validators())


def judged(one: InputsValidator, name: str, value: Value) -> list[str]:
    """Return what jsonschema finds, whatever the plain function says."""
    return [str(error.message) for error in validation._validator_class()(one.schemas[name]).iter_errors(value)]


@pytest.mark.parametrize("what", ALL)
def test_nothing_wrong_is_let_pass(what: str) -> None:
    """Of every property, with every value."""
    one = ALL[what]
    passed = [(name, value) for name in one.schemas for value in VALUES if one._passing[name](value)]
    assert passed or not one.schemas
    assert [] == [(name, value) for name, value in passed if judged(one, name, value)]


@pytest.mark.parametrize("token", TOKENS)
def test_what_any_program_may_write_is_judged_alike(token: str) -> None:
    """Inputs of the declared types, made at random: what passes has nothing wrong in it."""
    one = ALL[f"inputs of {token}"]

    @settings(derandomize=True, database=None, deadline=None, max_examples=60)
    @given(inputs_of(token))
    def judge(inputs: Properties) -> None:
        for name, value in inputs.items():
            shown = reveal(value)
            assert not one._passing[name](shown) or not judged(one, name, shown)

    judge()


@pytest.mark.parametrize("token", ROWS)
def test_what_programs_write_needs_no_jsonschema(token: str) -> None:
    """The inputs that tests deploy are let pass, before and after a change: so jsonschema is not even imported."""
    row, one = ROWS[token], ALL[f"inputs of {token}"]
    written = [
        (name, "1" if isinstance(value, IdOf) else reveal(value))
        for name, value in (*row.full.items(), *row.changes.items())
        if name in one.schemas
    ]
    assert written
    assert [] == [(name, value) for name, value in written if not one._passing[name](value)]


def test_jsonschema_is_imported_when_something_is_wrong() -> None:
    """And not before: it takes as much time as the rest of the start."""
    code = (
        "import sys\n"
        "from pulumi_resource_alicloud.lifecycle.validation import compile_rules\n"
        "rules = compile_rules({'name': {'type': 'string', 'maxLength': 3}})\n"
        "for value in ('a', 'abcd'):\n"
        "    print(len(rules.failures({'name': value})), 'jsonschema' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ["0 False", "1 True"] == done.stdout.splitlines()


@pytest.mark.parametrize(
    "schema", [{"no such keyword": 1}, {"type": "no such type"}, {"additionalProperties": {"type": "string"}}], ids=str
)
def test_what_is_not_known_is_left_to_jsonschema(schema: Mapping[str, Any]) -> None:
    """A keyword, or a form of one, that somebody adds later lets nothing pass."""
    assert not passing(schema, {})({"a": "b"})
