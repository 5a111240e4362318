"""Functions when the service refuses, fails, or answers what cannot be believed: an error, never an empty list."""

from __future__ import annotations

from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret
from pulumi_resource_alicloud.resources.vocabulary import Function

from tests.tables.function_table import (
    ALL,
    LISTS,
    arguments,
    each,
    operations_of,
    subject,
)
from tests.tables.resource_table import ROWS
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.invoking import invoke, start_invoke, token
from tests.tools.plugin_process import Plugin, Refusal, configuration, refusal
from tests.tools.polling import until
from tests.tools.stage import Stage


def fault(stage: Stage, record: Function, effect: Any, *, skip: int = 0) -> None:
    """Have all that a function asks answered so."""
    stage.emulator.faults(
        [{"operation": name, "skip": skip, "times": None, "effect": effect} for name in operations_of(record)]
    )


@each(ALL)
@pytest.mark.parametrize("status", [403, 404])
def test_what_one_may_not_see_is_an_error(stage: Stage, record: Function, status: int) -> None:
    """No permission is no empty list and no absence, with whichever status the service says so."""
    found = subject(stage, record)
    fault(stage, record, {"status": status, "code": "100700008", "message": "No permission: denied by RAM"})
    assert "100700008" in refusal(invoke, stage.plugin, record.token, arguments(record, found)).text


@each([record for record in LISTS if record.of and record.of.listing and record.of.listing.paging != "none"])
def test_a_page_that_fails_in_the_middle_fails_all(stage: Stage, record: Function) -> None:
    """A part of a list is no list."""
    found = subject(stage, record)
    (operation,) = operations_of(record) - {"GetImage", *(row.operation("Get") for row in ROWS.values())}
    goes_on = {"operation": operation, "skip": 0, "times": 1, "effect": {"answer": {"TotalCount": 9, "NextToken": "1"}}}
    broken = {"status": 500, "code": "InternalError", "message": "oops"}
    stage.emulator.faults([goes_on, {"operation": operation, "skip": 0, "times": None, "effect": broken}])
    stage.emulator.forget_requests()
    refused = refusal(invoke, stage.plugin, record.token, arguments(record, found))
    assert refused.code in {grpc.StatusCode.ABORTED, grpc.StatusCode.DEADLINE_EXCEEDED}
    assert stage.calls().count(operation) > 1


@each(LISTS)
@pytest.mark.parametrize("count", [None, -1, 0], ids=str)
def test_a_list_is_read_to_its_end_whatever_is_counted(stage: Stage, record: Function, count: Any) -> None:
    """Where the service does not count, or counts wrongly, nothing is left out."""
    found = subject(stage, record)
    expected = invoke(stage.plugin, record.token, arguments(record, found))["ids"]
    fault(stage, record, {"answer": {"TotalCount": count}})
    assert expected
    assert expected == invoke(stage.plugin, record.token, arguments(record, found))["ids"]


@each([*LISTS, *(record for record in ALL if token("getProducts") == record.token)])
def test_an_answer_without_its_list_is_none(stage: Stage, record: Function) -> None:
    """It says nothing, not even that there is nothing."""
    found = subject(stage, record)
    name = record.of.listing.items if record.of and record.of.listing else ""
    gone: Properties = {name: None, "TotalCount": None} if name else {"Products": None, "Services": None}
    fault(stage, record, {"answer": gone})
    assert "cannot be used" in refusal(invoke, stage.plugin, record.token, arguments(record, found)).text


@pytest.mark.parametrize("name", ["getWorkspaceWorkspaces", "getWorkspaceWorkspace", "getDefaultWorkspace"])
def test_cancel_ends_a_function(emulator: Emulator, name: str) -> None:
    """One that hangs ends with the stop signal."""
    emulator.faults([{"operation": "*", "skip": 0, "times": None, "effect": "hang"}])
    with Plugin.start() as plugin:
        plugin.configure(configuration(emulator.endpoint))
        begun = start_invoke(plugin, name, {})
        until(emulator.requests)
        plugin.cancel()
        assert grpc.StatusCode.CANCELLED == begun.exception(timeout=5).code()


@each(ALL)
def test_nothing_is_said_beside_the_answer(stage: Stage, engine: EngineListener, record: Function) -> None:
    """`pulumi do` prints what is told as information between the JSON: there is none, also where a call is repeated."""
    found = subject(stage, record)
    before = len(engine.messages)
    for operation in operations_of(record):
        throttled = {"status": 400, "code": "Throttling.User", "message": "slow"}
        stage.emulator.faults([{"operation": operation, "skip": 0, "times": 1, "effect": throttled}])
        invoke(stage.plugin, record.token, arguments(record, found))
    assert [] == engine.messages[before:]


def test_secrets_of_a_question_are_not_repeated(stage: Stage) -> None:
    """Neither in our own message nor in one of the service."""
    text = "correct-horse-battery"
    for asked in ({"workspaceName": Secret(text)}, {"workspaceName": Secret(text), "colour": Secret(text)}):
        told: Refusal = refusal(invoke, stage.plugin, "getWorkspaceWorkspace", asked)
        assert text not in told.text
