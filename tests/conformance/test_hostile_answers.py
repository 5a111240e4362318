"""An answer that cannot be interpreted is unclear: no defect is reported, no object and no state is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties

from tests.tables.hostile_answers import HOSTILE
from tests.tables.resource_table import MODEL
from tests.tools.plugin_process import Plugin, attempt, configuration, refusal
from tests.tools.scripted_service import Answer, Request, Service

INPUTS: Properties = {"modelName": "scorer", "workspaceId": "1"}
MADE = Answer(body={"RequestId": "r-1", "ModelId": "m-1"})
NONE = Answer(body={"RequestId": "r-1", "Models": [], "TotalCount": 0})
SEEN = Answer(body={"RequestId": "r-1", "ModelId": "m-1", "ModelName": "scorer", "WorkspaceId": "1"})


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """A service that a test scripts by operation."""
    with Service() as service:
        yield service


@pytest.fixture(scope="module")
def plugin(service: Service) -> Iterator[Plugin]:
    """A plugin in front of it; it must not have met a defect of its own."""
    with Plugin.start("--logtostderr", "-v=9") as plugin:
        plugin.configure(configuration(service.url))
        answers(service, MADE, SEEN)
        plugin.create(MODEL, INPUTS)  # what is to be loaded is loaded: the tests give little time
        yield plugin
        assert "Traceback" not in plugin.stop().stderr


def answers(service: Service, create: Answer, get: Answer, listed: Answer = NONE) -> None:
    """Answer so by method and path."""

    def take(request: Request) -> Answer:
        if request.method != "GET":
            return create
        return listed if request.target.partition("?")[0].endswith("/models") else get

    service.take = take  # type: ignore[method-assign]


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_an_object_that_was_made_is_kept(hostile: Answer, plugin: Plugin, service: Service) -> None:
    """Made, but never to be read: its id goes into state with what was asked for."""
    answers(service, MADE, hostile)
    refused = refusal(plugin.create, MODEL, INPUTS, seconds=2)
    assert refused.code in {grpc.StatusCode.ABORTED, grpc.StatusCode.DEADLINE_EXCEEDED}
    assert "m-1" == refused.partial.id


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_create_whose_answer_says_nothing_is_told(hostile: Answer, plugin: Plugin, service: Service) -> None:
    """It may have made something: the message says how to look, and nothing is recorded; if it says the id, that is."""
    answers(service, hostile, SEEN)
    refused = attempt(plugin.create, MODEL, INPUTS, seconds=2)
    if refused is None:
        assert b"m-1" in hostile.body if isinstance(hostile.body, bytes) else "m-1" in hostile.body
        return
    assert (grpc.StatusCode.ABORTED, None) == (refused.code, refused.partial)
    assert "pulumi import" in refused.text


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_the_state_stays_when_a_read_says_nothing(hostile: Answer, plugin: Plugin, service: Service) -> None:
    """Refresh fails, and what is recorded stays."""
    answers(service, MADE, hostile)
    refused = refusal(plugin.read, MODEL, "m-1", inputs=INPUTS, state=INPUTS, seconds=2)
    assert refused.code in {grpc.StatusCode.ABORTED, grpc.StatusCode.DEADLINE_EXCEEDED}


pytestmark = pytest.mark.long
LISTS = {
    "count that is a list": {"Models": [], "TotalCount": [1]},
    "count that is a word": {"Models": [], "TotalCount": "many"},
    "list of numbers": {"Models": [1], "TotalCount": 1},
    "list of nothing": {"Models": [None], "TotalCount": 1},
    "list that is text": {"Models": "none", "TotalCount": 0},
}


@pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS)
def test_a_list_that_says_nothing_is_no_list(listed: Any, plugin: Plugin, service: Service) -> None:
    """After an unclear create the look-up is unclear as well, and said to be."""
    answers(service, Answer(effect="close"), SEEN, Answer(body={"RequestId": "r-1", **listed}))
    refused = refusal(plugin.create, MODEL, INPUTS, seconds=2)
    assert (grpc.StatusCode.ABORTED, None) == (refused.code, refused.partial)
    assert "pulumi import" in refused.text


def update(plugin: Plugin) -> object:
    """Change the description."""
    return plugin.update(MODEL, "m-1", INPUTS, {**INPUTS, "modelDescription": "new"}, INPUTS, seconds=2)


def delete(plugin: Plugin) -> None:
    """Delete."""
    plugin.delete(MODEL, "m-1", INPUTS, seconds=2)


@pytest.mark.parametrize("call", [update, delete])
@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_no_answer_is_a_defect_of_ours(
    hostile: Answer, call: Callable[[Plugin], object], plugin: Plugin, service: Service
) -> None:
    """Update and delete fail in words too, or make do with what they need of the answer."""
    answers(service, hostile, SEEN)
    try:
        call(plugin)
    except grpc.RpcError as error:
        code = error.code()
    else:
        code = grpc.StatusCode.OK
    assert code not in {grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.DATA_LOSS}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("options", "[" * 1200 + "]" * 1200),
        ("options", "[" * 100_000),
        ("orderNumber", "1" * 309),
        ("orderNumber", "1" * 5000),
        ("orderNumber", "1e999"),
        ("extraInfo", {"a": "[" * 1200 + "]" * 1200}),
    ],
    ids=lambda value: str(value)[:20],
)
def test_hostile_input_is_a_failure_or_passes(name: str, value: Any, plugin: Plugin) -> None:
    """What cannot be interpreted of the input is named with its property."""
    token = MODEL if name != "options" else "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion"
    _, failures = plugin.check(token, {name: value})
    assert all(failures.values())
    if name != "extraInfo":
        assert name in failures
