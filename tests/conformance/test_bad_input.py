"""Every input of every resource against every kind of wrong value: the failure names the path, the cloud hears nothing.

The tables are made from schema.json and the records' rules: a new property is tested without a line here, and one that
has no rule must be named in FREE.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS, Row
from tests.tools.checkout import ROOT
from tests.tools.stage import Stage

_SCHEMA: Final = json.loads((ROOT / "schema.json").read_text())["resources"]
_WRONG: Final[dict[str, tuple[Any, ...]]] = {
    "string": (["a"], {"a": "b"}, 2.0**60),  # the last: a number of so many digits is not exact
    "integer": ("many", 0.5, True, ["1"], {"a": 1}),
    "array": ("text", 7, True, {"a": "b"}),
    "object": ("text", 7, ["a"]),
}
"""Values that no language means by the declared type."""

_WRONG_ELEMENTS: Final[dict[str, tuple[Any, ...]]] = {
    "string": ([["a"]], [{"a": "b"}], [None]),
    "object": (["a=b"], [7], [["key", "value"]], [None], [{"key": {"a": "b"}, "value": "v"}]),
}
"""The same for what stands in lists."""


def _cases() -> Iterator[tuple[Row, str, Any]]:
    for token, row in ROWS.items():
        for name, spec in _SCHEMA[token]["inputProperties"].items():
            for value in (*_WRONG[spec["type"]], *_WRONG_ELEMENTS.get(spec.get("items", {}).get("type", "none"), ())):
                yield row, name, value
            if "$ref" in spec.get("items", {}):
                yield from ((row, name, value) for value in _WRONG_ELEMENTS["object"])


CASES: Final = {f"{row.title}.{name}={value!r}": (row, name, value) for row, name, value in _cases()}
FREE: Final = {
    "WorkspaceWorkspace": {"displayName", "resourceGroupId"},
    "WorkspaceModel": {
        "domain",
        "extraInfo",
        "modelDescription",
        "modelDoc",
        "modelType",
        "orderNumber",
        "origin",
        "task",
    },
    "WorkspaceModelVersion": {
        *("compressionSpec", "distillationSpec", "evaluationSpec", "extraInfo", "inferenceSpec", "sourceId"),
        *("trainingSpec", "versionDescription"),
        *("formatType", "frameworkType"),  # published lists that the service does not keep to: a warning
    },
    "WorkspaceDataset": {"description", "sourceId"},
    "WorkspaceDatasetversion": {"description", "sourceId"},
    "WorkspaceExperiment": set(),
    "WorkspaceRun": {"sourceId"},
    "WorkspaceCodeSource": {"codeBranch", "codeCommit", "codeRepoAccessToken", "codeRepoUserName", "description"},
    "WorkspaceMember": set(),
    "WorkspaceUserConfig": {"categoryName", "configKey"},  # the service says which there are; a warning
}
"""Inputs for which no rule beyond their type is published."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A value that breaks one keyword of a rule, where in the property it stands, and a word of the rule."""

    kind: str
    value: Any
    path: str
    word: str


_WILD: Final = {"empty": "", "too long": "x" * 9000, "outside": "\n!?", "of two lines": "prod\n"}
_TWICE: Final = [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]
_BREAK: Final[Mapping[str, Callable[[Any], Mapping[str, Any]]]] = {
    "pattern": lambda regex: {kind: text for kind, text in _WILD.items() if not re.search(regex, text)},
    "enum": lambda values: {"outside": "x" if isinstance(values[0], str) else 99, "in other case": _swapped(values[0])},
    "minLength": lambda least: {"empty": "" if least else None},
    "maxLength": lambda most: {"too long": "x" * (most + 1)},
    "maxBytes": lambda most: {"too long": "模" * (most // 3 + 1)},
    "maxSerialized": lambda most: {"too long": {"m": "x" * most}},
    "minimum": lambda least: {"outside": least - 1},
    "jsonText": lambda _: {"cut off": "{", "in other quotes": "{'a': 1}"},
    "distinctKeys": lambda _: {"twice": _TWICE},
}
"""By keyword of a rule: values that break it, by how they do."""
_WORDS: Final[Mapping[str, Callable[[Any], str]]] = {
    "enum": lambda values: str(values[0]),
    "jsonText": lambda _: "JSON",
    "distinctKeys": lambda _: "once",
}
"""By keyword: a word of the rule that the failure must hold where the rule has no sentence of its own."""


def _swapped(value: Any) -> Any:
    return value.swapcase() if isinstance(value, str) else None


def _breaches(rule: Mapping[str, Any], path: str = "") -> Iterator[Breach]:
    """Yield what breaks a rule: empty, too long, outside of what it allows, at every depth."""
    for keyword, limit in rule.items():
        if keyword in _BREAK and not (keyword.endswith("Length") and "pattern" in rule):
            word = rule.get("says") or _WORDS.get(keyword, str)(limit)
            for kind, value in _BREAK[keyword](limit).items():
                if value is not None:
                    yield Breach(f"{keyword} {kind}", value, path, word)
    if "items" in rule:
        for inner in _breaches(rule["items"], f"{path}[0]"):
            yield Breach(inner.kind, [inner.value], inner.path, inner.word)
    for name, spec in rule.get("properties", {}).items():
        for inner in _breaches(spec, f"{path}.{name}"):
            yield Breach(inner.kind, {"key": "k", "value": "v", name: inner.value}, inner.path, inner.word)


def _required(token: str) -> set[str]:
    return set(_SCHEMA[token].get("requiredInputs", ()))


def _named(token: str) -> str:
    """Return the name that the plugin makes where it is left out."""
    rule = RESOURCES[token].autoname
    return "" if rule is None else rule.property


BREACHES: Final = {
    f"{row.title}.{name}{breach.path} {breach.kind}": (row, name, breach)
    for token, row in ROWS.items()
    for name, rule in RESOURCES[token].rules.items()
    for breach in _breaches(rule)
}
EMPTY: Final = {"string": "", "array": [], "object": {}}
NEEDED: Final = {
    f"{row.title}.{name}": (row, name, EMPTY[spec["type"]])
    for token, row in ROWS.items()
    for name, spec in _SCHEMA[token]["inputProperties"].items()
    if name in _required(token) or name == _named(token)
}
OPTIONAL: Final = {
    f"{row.title}.{name}": (row, name, EMPTY[spec["type"]])
    for token, row in ROWS.items()
    for name, spec in _SCHEMA[token]["inputProperties"].items()
    if name not in _required(token) and name != _named(token) and spec["type"] in EMPTY
}
RULED: Final = {
    f"{row.title}.{name}": (row, name)
    for token, row in ROWS.items()
    for name, spec in _SCHEMA[token]["inputProperties"].items()
    if spec["type"] == "string" and name in _required(token)
}


def failures_of(stage: Stage, row: Row, wrong: Properties) -> dict[str, str]:
    """Check wrong inputs in place of correct ones."""
    inputs = {**stage.full(row), **wrong}
    _, failures = stage.plugin.check(row.token, inputs)
    return dict(failures)


@pytest.mark.parametrize(("row", "name", "value"), CASES.values(), ids=CASES)
def test_a_wrong_type_is_named_with_its_path(stage: Stage, row: Row, name: str, value: Any) -> None:
    """One failure at the property, with the type that is expected, and no call to the cloud."""
    failures = failures_of(stage, row, {name: value})
    assert {name} == {path.split("[")[0].split(".")[0] for path in failures}
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "name"), RULED.values(), ids=RULED)
def test_a_required_text_may_be_neither_absent_nor_null(stage: Stage, row: Row, name: str) -> None:
    """A required input that is missing or null is named, and nothing is asked of the cloud."""
    assert {name: "required, but not given"} == failures_of(stage, row, {name: None})
    without = {key: value for key, value in stage.full(row).items() if key != name}
    _, failures = stage.plugin.check(row.token, without)
    assert {name: "required, but not given"} == failures
    assert [] == stage.calls()


def test_every_input_has_a_rule_or_none_is_published() -> None:
    """An input is in its record's rules, each of which can be broken, or it is listed as free."""
    for token, row in ROWS.items():
        rules = RESOURCES[token].rules
        assert _SCHEMA[token]["inputProperties"].keys() - rules.keys() == FREE[row.title]
        assert all(list(_breaches(rule)) for rule in rules.values())


@pytest.mark.parametrize(("row", "name", "breach"), BREACHES.values(), ids=BREACHES)
def test_a_breach_of_a_rule_is_named_with_its_path(stage: Stage, row: Row, name: str, breach: Breach) -> None:
    """Empty, too long, or outside of what is published: a failure at the path, with the rule, and none elsewhere."""
    failures = failures_of(stage, row, {name: breach.value})
    assert all(path.startswith(name) for path in failures)
    assert breach.word in failures[name + breach.path]
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "name", "empty"), NEEDED.values(), ids=NEEDED)
def test_a_required_input_may_not_be_empty(stage: Stage, row: Row, name: str, empty: Any) -> None:
    """To the service an empty value says as much as none; nor is an empty name a wish for a name of our making."""
    assert [name] == list(failures_of(stage, row, {name: empty}))
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "name", "empty"), OPTIONAL.values(), ids=OPTIONAL)
def test_an_optional_input_that_is_empty_is_named_or_not_given(stage: Stage, row: Row, name: str, empty: Any) -> None:
    """Where the rule allows it, an empty value passes and is no difference from none; elsewhere it is a failure."""
    failures = failures_of(stage, row, {name: empty})
    if failures:
        assert [name] == list(failures)
    else:
        without = {key: value for key, value in stage.full(row).items() if key != name}
        given = {**without, name: empty}
        answer = stage.plugin.diff(row.token, row.absent_ids[0], without, given, without)
        assert [] == list(answer.diffs)
    assert [] == stage.calls()
