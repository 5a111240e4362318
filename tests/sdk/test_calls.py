"""Every function is called through each SDK, plain and as an output: what is sent to the engine, and what comes back.

The engine is one that answers by itself: what is tested is the SDK, to the wire and back.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
from google.protobuf import empty_pb2
from pulumi.runtime.proto import engine_pb2, resource_pb2

from tests.sdk.asked import FUNCTIONS
from tests.sdk.calls import LANGUAGES, write_program
from tests.tools.checkout import VERSION
from tests.tools.host.languages import start
from tests.tools.host.monitor import Services
from tests.tools.host.project import Project, load
from tests.tools.host.values import UNKNOWN, plain, struct

URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"
SECONDS = 2.0
"""As long takes the resource that the second form of each call depends on."""

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


class Engine(Services):
    """Answers calls with samples, makes a resource of what was said of it, and keeps what it heard."""

    def __init__(self, project: Project, *, preview: bool) -> None:
        nobody: Any = SimpleNamespace(preview=preview)
        super().__init__(project, nobody)
        self.deployment = nobody
        self.calls: list[Any] = []
        self.early: Counter[str] = Counter()
        self.outputs: Mapping[str, Any] = {}
        self.said: list[str] = []
        self._made = threading.Event()

    def RegisterResource(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Make the stack at once, and take a while for the model; a preview knows nothing of it."""
        answer = resource_pb2.RegisterResourceResponse(urn=f"urn:pulumi:s::p::{request.type}::{request.name}")
        if request.custom:
            self._made.wait(SECONDS)
            self._made.set()
            answer.object.CopyFrom(request.object)
            if self._running.preview:
                answer.object.update({"modelName": UNKNOWN})
            else:
                answer.id = "model-1"
        return answer

    def Invoke(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Answer a call."""
        self.calls.append(request)
        if not self._made.is_set():
            self.early[request.tok] += 1
        fields: Any = {"return": struct(dict(FUNCTIONS[request.tok].answer))}  # a word of Python
        return resource_pb2.ResourceInvokeResponse(**fields)

    def RegisterResourceOutputs(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Keep what the program gives out."""
        self.outputs = plain(request.outputs)
        return empty_pb2.Empty()

    def Log(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Keep what the program warns of, or fails by."""
        if request.severity >= engine_pb2.WARNING:
            self.said.append(request.message)
        return empty_pb2.Empty()


@dataclass(frozen=True, slots=True)
class Ran:
    """A program that was run, and in a preview before."""

    language: str
    engine: Engine
    preview: Engine

    def calls(self, token: str) -> list[Any]:
        """Return the calls of a function."""
        return [call for call in self.engine.calls if call.tok == token]


@pytest.fixture(scope="module", params=LANGUAGES)
def ran(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Run a language's program."""
    folder = write_program(request.param, tmp_path_factory.mktemp(request.param) / "calls")
    engines = {}
    for preview in (True, False):
        project = load(folder, "dev", {})
        engine = engines[preview] = Engine(project, preview=preview)
        engine.may_end.set()
        code = start(project, engine.address, preview=preview).wait()
        engine.stop()
        assert (0, []) == (code, engine.said)
    return Ran(request.param, engines[False], engines[True])


@pytest.mark.parametrize("token", FUNCTIONS)
def test_both_forms_ask_our_plugin_with_what_the_program_says(token: str, ran: Ran) -> None:
    """Arguments of every type arrive under their wire names, with version and place of the plugin."""
    place = URL if LANGUAGES[ran.language].says_place else ""
    expected = (dict(FUNCTIONS[token].arguments), VERSION, place)
    found = [(plain(call.args), call.version, call.pluginDownloadURL) for call in ran.calls(token)]
    assert [expected, expected] == found


@pytest.mark.parametrize("token", FUNCTIONS)
def test_both_forms_give_what_is_answered(token: str, ran: Ran) -> None:
    """A program reads every value of the answer, down to the members of objects in lists, with its type."""
    asked = FUNCTIONS[token]
    assert asked.read
    assert [asked.read] * 2 == [ran.engine.outputs[f"{asked.name}{form}"] for form in ("", "Output")]


@pytest.mark.parametrize("token", FUNCTIONS)
def test_the_form_with_outputs_waits_for_what_it_depends_on(token: str, ran: Ran) -> None:
    """It is not called before the resource is made, and in a preview that does not know the resource not at all."""
    assert ran.engine.early[token] <= 1
    assert 1 == [call.tok for call in ran.preview.calls].count(token)


def test_plain_calls_do_not_wait(ran: Ran) -> None:
    """The resource took long enough for a call to come before it: the test above is not blind."""
    assert sum(ran.engine.early.values()) >= 1
