"""Check tells everything that can be known before an apply, at once, and asks nobody."""

from __future__ import annotations

from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.autoname import MARK
from pulumi_resource_alicloud.lifecycle.values import (
    UNKNOWN,
    Asset,
    Output,
    Properties,
    ResourceReference,
    Secret,
    reveal,
)
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import MODEL, MODEL_VERSION, ROWS, WORKSPACE, Row
from tests.tables.rows.row import DATASET, DATASET_VERSION
from tests.tools.engine_listener import EngineListener
from tests.tools.stage import Stage

MISTAKES = {f"{row.title}: {name}": (row, name) for row in ROWS.values() for name in row.mistakes}
COERCED = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.coerced}
PROPERTIES = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in row.full}
DOOMED = {f"{row.title}.{name}": (row, name) for row in ROWS.values() for name in sorted(row.doomed)}


def test_correct_inputs_stay_as_they_are(stage: Stage, row: Row) -> None:
    """Neither the least nor all inputs have failures, and none is added, lost or rewritten."""
    for inputs in (stage.minimal(row), stage.full(row)):
        assert (inputs, {}) == stage.plugin.check(row.token, inputs)


def test_check_is_idempotent(stage: Stage, row: Row) -> None:
    """Checking what was checked changes nothing, also with the checked inputs as the old ones."""
    sent = {name: given for name, (given, _) in row.coerced.items()}
    checked, _ = stage.plugin.check(row.token, stage.full(row, **sent))
    assert (checked, {}) == stage.plugin.check(row.token, checked)
    assert (checked, {}) == stage.plugin.check(row.token, checked, checked)


@pytest.mark.parametrize(("row", "name"), COERCED.values(), ids=COERCED)
def test_what_other_languages_send_is_taken_for_what_it_means(stage: Stage, row: Row, name: str) -> None:
    """YAML quotes numbers and unquotes strings; the declared type decides."""
    given, expected = row.coerced[name]
    checked, failures = stage.plugin.check(row.token, stage.full(row, **{name: given}))
    assert {} == failures
    assert (expected, type(expected)) == (checked[name], type(checked[name]))


@pytest.mark.parametrize(("row", "name"), COERCED.values(), ids=COERCED)
def test_a_secret_is_coerced_and_stays_one(stage: Stage, row: Row, name: str) -> None:
    """Secrecy does not hide a value from its type."""
    given, expected = row.coerced[name]
    checked, failures = stage.plugin.check(row.token, stage.full(row, **{name: Secret(given)}))
    assert {} == failures
    assert Secret(expected) == checked[name]


@pytest.mark.parametrize(("row", "name"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named_with_its_path(stage: Stage, row: Row, name: str) -> None:
    """One mistake is one failure: its path, and what is expected there."""
    mistake = row.mistakes[name]
    _, failures = stage.plugin.check(row.token, stage.full(row, **mistake.inputs))
    assert [mistake.path] == list(failures)
    assert mistake.says in failures[mistake.path]


def test_all_mistakes_are_told_at_once(stage: Stage, row: Row) -> None:
    """As many mistakes as can be made together are as many failures."""
    wrong: Properties = {}
    expected: set[str] = set()
    for mistake in row.mistakes.values():
        if not wrong.keys() & mistake.inputs.keys():
            wrong |= mistake.inputs
            expected.add(mistake.path)
    _, failures = stage.plugin.check(row.token, stage.full(row, **wrong))
    assert len(expected) > 1
    assert expected == failures.keys()


@pytest.mark.parametrize(("row", "name"), PROPERTIES.values(), ids=PROPERTIES)
def test_an_unknown_passes_and_survives(stage: Stage, row: Row, name: str) -> None:
    """What a preview does not know yet has no failures and stays unknown."""
    inputs = stage.full(row, **{name: UNKNOWN})
    checked, failures = stage.plugin.check(row.token, inputs)
    assert {} == failures
    assert reveal(inputs) == reveal(checked)


@pytest.mark.parametrize(("row", "name"), PROPERTIES.values(), ids=PROPERTIES)
def test_a_secret_passes_and_survives(stage: Stage, row: Row, name: str) -> None:
    """A secret stays a secret, an unknown secret both."""
    inputs = stage.full(row)
    for secret in (Secret(inputs[name]), Secret(UNKNOWN)):
        given = {**inputs, name: secret}
        assert (given, {}) == stage.plugin.check(row.token, given)


@pytest.mark.parametrize(("row", "name"), PROPERTIES.values(), ids=PROPERTIES)
def test_null_is_as_good_as_nothing(stage: Stage, row: Row, name: str) -> None:
    """Null for an optional property passes and is kept; for a required one it is missing; a name is made instead."""
    inputs = {**stage.full(row), name: None}
    checked, failures = stage.plugin.check(row.token, inputs)
    rule = RESOURCES[row.token].autoname
    if rule is not None and name == rule.property:
        assert ({}, {**inputs, name: checked[name], MARK: [name]}) == (failures, checked)
        return
    assert ([name] if name in row.minimal else []) == list(failures)
    assert inputs == checked


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (ResourceReference("urn:pulumi:dev::shop::a:b:C::d", "model-1"), "model-1"),
        (ResourceReference("urn:pulumi:dev::shop::a:b:C::d", UNKNOWN), UNKNOWN),
        (Output("model-1", dependencies=("urn:pulumi:dev::shop::a:b:C::d",)), "model-1"),
        (Output(UNKNOWN), UNKNOWN),
        (Output("model-1", secret=True), Secret("model-1")),
        (Secret(Output("model-1")), Secret("model-1")),
    ],
    ids=["reference", "reference to come", "output", "output to come", "secret output", "output in a secret"],
)
def test_wrapped_values_are_taken_for_what_is_in_them(stage: Stage, given: object, expected: object) -> None:
    """A reference is its id, an output its value."""
    checked, failures = stage.plugin.check(MODEL_VERSION, {"modelId": given, "uri": "oss://a.b/c"})
    assert {} == failures
    assert expected == checked["modelId"]


def test_an_asset_is_no_text(stage: Stage) -> None:
    """A file where a text belongs is a failure that says so."""
    _, failures = stage.plugin.check(MODEL, {"modelName": "a", "modelDoc": Asset(path="./README.md")})
    assert ["modelDoc"] == list(failures)
    assert "asset" in failures["modelDoc"]


@pytest.mark.parametrize(("row", "name"), DOOMED.values(), ids=DOOMED)
def test_a_replacement_that_cannot_work_is_told_in_time(stage: Stage, row: Row, name: str) -> None:
    """A replacement whose name will not be free in time fails in the preview and names the way out."""
    old = stage.full(row)
    new = {**old, name: row.replacements[name]}
    _, failures = stage.plugin.check(row.token, new, old)
    assert [name] == list(failures)
    assert row.numbered[0] in failures[name]
    renamed = {**new, row.numbered[0]: row.numbered[1].format(7)}
    assert (renamed, {}) == stage.plugin.check(row.token, renamed, old)


def test_what_the_bridged_plugin_left_in_a_stack_is_no_mistake(stage: Stage, row: Row) -> None:
    """Its book-keeping beside the properties is dropped, from the old inputs and from the new ones."""
    inputs = stage.full(row)
    left: dict[str, Any] = {"__defaults": [], "__meta": "{}", "__pulumi_raw_state_delta": {}}
    assert (inputs, {}) == stage.plugin.check(row.token, inputs | left, inputs | left)


def advice(engine: EngineListener, name: str, count: int) -> list[str]:
    """Return the warnings about a resource once so many have come."""
    if count:
        engine.wait_for(lambda _: len([one for one in engine.messages if one.urn.endswith(f"::{name}")]) >= count)
    told = [one for one in engine.messages if one.urn.endswith(f"::{name}")]
    assert not any(one.ephemeral for one in told)
    return [str(one.message) for one in told]


def test_a_value_that_only_documentation_forbids_is_a_warning(stage: Stage, engine: EngineListener) -> None:
    """No failure, but a warning with the URN, once however often it is checked: several times in one operation."""
    inputs = stage.full(ROWS[MODEL_VERSION], frameworkType="pytorch")
    for old in ({}, {}, {**inputs, "frameworkType": "XGBoost"}):
        assert {} == stage.plugin.check(MODEL_VERSION, inputs, old, name="advised")[1]
    (warning,) = advice(engine, "advised", 1)
    assert "frameworkType: expected one of Pytorch" in warning
    assert "did you mean" in warning


def test_what_is_settled_is_not_advised_on(stage: Stage, engine: EngineListener) -> None:
    """A value that is in the state as it is in the program, and those that the page and upstream's tests use."""
    inputs = stage.full(ROWS[MODEL_VERSION], frameworkType="pytorch", sourceType="PAIFlow", sourceId="pipeline-1")
    stage.plugin.check(MODEL_VERSION, inputs, inputs, name="settled")
    for value in ("PyTorch", "Pytorch"):
        stage.plugin.check(MODEL_VERSION, stage.full(ROWS[MODEL_VERSION], frameworkType=value), name="settled")
    stage.plugin.check(MODEL_VERSION, inputs, {**inputs, "sourceType": "Custom"}, name="unsettled")
    (warning,) = advice(engine, "unsettled", 1)
    assert warning.startswith("sourceId: ")
    assert [] == advice(engine, "settled", 0)


LENGTHS = {
    f"{row.title}.{name}": (row, name, rule["maxLength"])
    for row in ROWS.values()
    for name, rule in RESOURCES[row.token].advice.items()
    if "maxLength" in rule
}


@pytest.mark.parametrize(("row", "name", "most"), LENGTHS.values(), ids=LENGTHS)
def test_a_length_that_only_documentation_gives_is_a_warning(
    stage: Stage, engine: EngineListener, row: Row, name: str, most: int
) -> None:
    """It says how long the text is and may be, and the object can be made; one that fits is not advised on."""
    for length in (most, most + 1):
        inputs = stage.full(row, **{name: "n" * length})
        assert {} == stage.plugin.check(row.token, inputs, name=f"{row.title}-{name}-{length}")[1]
    (warning,) = advice(engine, f"{row.title}-{name}-{most + 1}", 1)
    assert f"{most} characters, got {most + 1}" in warning
    assert [] == advice(engine, f"{row.title}-{name}-{most}", 0)
    assert stage.make(row, inputs).id in stage.in_cloud(row)


def test_a_long_name_comes_with_a_shorter_proposal(stage: Stage, engine: EngineListener) -> None:
    """Upstream's tests have names of 24 characters; a secret one is not repeated."""
    inputs = stage.full(ROWS[WORKSPACE], workspaceName="tf_example_team_a_123456")
    stage.plugin.check(WORKSPACE, inputs, name="long")
    stage.plugin.check(WORKSPACE, {**inputs, "workspaceName": Secret(inputs["workspaceName"])}, name="hidden")
    assert "3 to 23 characters, got 24; for example tf_example_team_a123456." in advice(engine, "long", 1)[0]
    (hidden,) = advice(engine, "hidden", 1)
    assert "team_a" not in hidden


@pytest.mark.parametrize(
    ("token", "inputs", "path"),
    [
        (DATASET, {"dataSourceType": "OSS", "uri": "nas://cpfs-1.cn-hangzhou/ptc-1/"}, "uri"),
        (DATASET, {"dataSourceType": "NAS", "uri": "oss://data.oss-cn-hangzhou.aliyuncs.com/cards/"}, "uri"),
        (DATASET, {"dataSourceType": "BMCPFS", "uri": "nas://cpfs-1.cn-hangzhou/ptc-1/"}, "uri"),
        (DATASET_VERSION, {"dataSourceType": "OSS", "uri": "nas://cpfs-1.cn-hangzhou/ptc-1/"}, "uri"),
        (MODEL_VERSION, {"sourceType": "PAIFlow", "sourceId": "pipeline-1"}, "sourceId"),
    ],
)
def test_what_does_not_go_together_is_a_warning(
    token: str, inputs: dict[str, Any], path: str, stage: Stage, engine: EngineListener
) -> None:
    """An address of another kind of storage, a source that does not say its region: only documentation says so."""
    name = f"{token.rpartition(':')[2]}-{'-'.join(inputs.values())}"
    given = {**stage.full(ROWS[token]), **inputs}
    assert {} == stage.plugin.check(token, given, name=name)[1]
    warning = engine.wait_for(lambda message: message.urn.endswith(f"::{name}") and message.message.startswith(path))
    assert next(iter(inputs.values())) in warning.message


def test_check_asks_nobody(stage: Stage, row: Row) -> None:
    """However wrong or right the inputs are, no call is made."""
    full = stage.full(row)
    for mistake in row.mistakes.values():
        stage.plugin.check(row.token, {**full, **mistake.inputs}, full)
    assert [] == stage.calls()
