"""Arguments of functions: all that is wrong with them is said in one text, and nobody is asked."""

from __future__ import annotations

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties
from pulumi_resource_alicloud.resources.vocabulary import Function

from tests.tables.function_table import (
    ALL,
    LISTS,
    WRONG,
    each,
    signature_of,
)
from tests.tables.resource_table import ROWS, WORKSPACE
from tests.tools.emulator_process import Emulator
from tests.tools.invoking import invoke, token
from tests.tools.plugin_process import Plugin, refusal
from tests.tools.stage import Stage


@each(ALL)
def test_what_is_wrong_is_said_at_once(stage: Stage, record: Function) -> None:
    """Every argument of a wrong type and every one that is unknown stands in one text; nobody is asked."""
    stage.emulator.forget_requests()
    declared = signature_of(record).arguments.inputs
    wrong = {name: WRONG[prop.type.kind] for name, prop in declared.items()}
    refused = refusal(invoke, stage.plugin, record.token, {**wrong, "colour": "red"})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert not [name for name in wrong if f"{name}: expected " not in refused.text]
    assert "colour: no such property" in refused.text
    assert [] == stage.calls()


@each([record for record in ALL if signature_of(record).arguments.inputs])
def test_a_misspelled_argument_is_recognised(stage: Stage, record: Function) -> None:
    """The text says which one may have been meant."""
    name = max(signature_of(record).arguments.inputs, key=len)
    refused = refusal(invoke, stage.plugin, record.token, {f"{name[:-1]}": "x"})
    assert f"{name[:-1]}: no such property; did you mean {name}" in refused.text


@each([record for record in ALL if signature_of(record).arguments.inputs])
def test_empty_text_is_no_argument(stage: Stage, record: Function) -> None:
    """Who asks by a name that is empty, by mistake, must not get what has another one."""
    stage.emulator.forget_requests()
    inputs = signature_of(record).arguments.inputs
    texts = [name for name, prop in inputs.items() if prop.type.kind == "string"]
    refused = refusal(invoke, stage.plugin, record.token, dict.fromkeys(texts, "") or {"x": ""})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert all(f"{name}: " in refused.text for name in texts)
    assert [] == stage.calls()


def test_a_number_is_as_good_as_its_digits(stage: Stage) -> None:
    """Languages without a type for it send one; digits that were lost on the way are not made up."""
    row = ROWS[WORKSPACE]
    made = stage.make(row, stage.minimal(row))
    assert made.id == invoke(stage.plugin, "getWorkspaceWorkspace", {"id": int(made.id)})["id"]
    refused = refusal(invoke, stage.plugin, "getWorkspaceMembers", {"workspaceId": 2**60})
    assert "workspaceId: expected a string, got a number of so many digits" in refused.text


def test_what_is_not_known_yet_is_refused(stage: Stage) -> None:
    """The engine asks nothing that it does not know; if it did, it would hear this."""
    refused = refusal(invoke, stage.plugin, "getWorkspaceModels", {"workspaceId": UNKNOWN})
    assert "workspaceId: not known yet" in refused.text


@each([record for record in ALL if signature_of(record).arguments.required])
def test_a_missing_argument_is_named(stage: Stage, record: Function) -> None:
    """What the API needs is required, and empty text is nothing."""
    required = signature_of(record).arguments.required
    text = refusal(invoke, stage.plugin, record.token, {}).text
    assert all(f"{name}: required, but not given" in text for name in required)
    text = refusal(invoke, stage.plugin, record.token, dict.fromkeys(required, "")).text
    assert all(f"{name}: " in text for name in required)


@each(LISTS)
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"maxItems": 0}, "maxItems: expected at least 1"),
        ({"maxItems": -1}, "maxItems: expected at least 1"),
        ({"maxItems": 1.5}, "maxItems: expected a whole number"),
        ({"nameRegex": "("}, "nameRegex: expected a regular expression; this is none: missing )"),
        ({"nameRegex": "x" * 1001}, "nameRegex: expected a regular expression of at most 1000 characters"),
        ({"nameRegex": "(" * 900}, "nameRegex: expected a regular expression; this is none"),
        ({"ids": [None]}, "ids[0]: expected a value, got null"),
    ],
    ids=str,
)
def test_a_selector_that_cannot_work_is_refused(stage: Stage, record: Function, asked: Properties, said: str) -> None:
    """Nobody is asked."""
    stage.emulator.forget_requests()
    required = dict.fromkeys(signature_of(record).arguments.required, "1")
    refused = refusal(invoke, stage.plugin, record.token, {**required, **asked})
    assert (grpc.StatusCode.INVALID_ARGUMENT, []) == (refused.code, stage.calls())
    assert said in refused.text


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("getWorkspaceModels", {"workspaceId": "team"}, "workspaceId: expected "),
        ("getWorkspaceMembers", {"workspaceId": "../x", "userId": "me"}, "userId: expected "),
        ("getWorkspaceWorkspace", {"id": "team"}, "id: 'team' is not the id of a workspace"),
        ("getImages", {"workspaceId": "1 2"}, "workspaceId: expected "),
        ("getImportFile", {"workspaceId": "team"}, "workspaceId: 'team' is not the id of a workspace"),
        ("getImportFile", {"workspaceId": "1", "types": ["WorkspaceModle"]}, "did you mean WorkspaceModel?"),
    ],
)
def test_what_cannot_be_an_id_is_refused(stage: Stage, name: str, asked: Properties, said: str) -> None:
    """It would only lead to an error of the service, or into another part of the API."""
    stage.emulator.forget_requests()
    refused = refusal(invoke, stage.plugin, name, asked)
    assert (grpc.StatusCode.INVALID_ARGUMENT, []) == (refused.code, stage.calls())
    assert said in refused.text


def test_a_function_that_there_is_none_of_is_refused(stage: Stage) -> None:
    """The text says which one may have been meant, and which there are; those can be asked."""
    refused = refusal(invoke, stage.plugin, "getWorkspaceModles", {})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert f"did you mean {token('getWorkspaceModels')}?" in refused.text
    assert all(record.token in refused.text for record in ALL)


def test_functions_need_a_configuration(emulator: Emulator) -> None:
    """Where it is not known yet, the engine does not ask; if it did, this is what it would hear."""
    emulator.forget_requests()
    with Plugin.start() as plugin:
        refused = refusal(invoke, plugin, "getWorkspaceWorkspaces", {})
    assert grpc.StatusCode.FAILED_PRECONDITION == refused.code
    assert [] == emulator.requests()
