"""Who may call the control interface: programs on this machine, and no web page that somebody looks at meanwhile."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from typing import Any

import pytest
from aiworkspace_emulator.origin import Gate

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud

JSON = {"content-type": "application/json"}


def ask(emulator: Emulator, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> tuple[int, Any]:
    """Make a control call with these headers and no others."""
    connection = HTTPConnection(emulator.endpoint, timeout=10)
    try:
        connection.putrequest(method, f"/_emulator/{path}", skip_host=True, skip_accept_encoding=True)
        for name, text in {**headers, "content-length": str(len(body))}.items():
            connection.putheader(name, text)
        connection.endheaders(body)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("method", "path", "headers", "expected"),
    [
        ("POST", "reset", {"origin": "https://evil.example", "content-type": "text/plain"}, 403),
        ("POST", "reset", {"origin": "https://evil.example", **JSON}, 403),
        ("POST", "reset", {"origin": "null", **JSON}, 403),
        ("POST", "reset", {"origin": "http://localhost", **JSON}, 403),
        ("POST", "reset", {"host": "evil.example", **JSON}, 403),
        ("POST", "reset", {"host": "127.0.0.1.evil.example:1", **JSON}, 403),
        ("POST", "reset", {"host": "127.0.0.1@evil.example", **JSON}, 403),
        ("POST", "reset", {"host": "[::1", **JSON}, 403),
        ("POST", "reset", {"host": "192.0.2.1", **JSON}, 403),
        ("POST", "reset", {"content-type": "text/plain"}, 415),
        ("POST", "reset", {}, 415),
        ("PUT", "settings", {"content-type": "application/x-www-form-urlencoded"}, 415),
        ("PUT", "faults", {"host": "evil.example", **JSON}, 403),
        ("PATCH", "objects/models/m", {"content-type": "text/plain"}, 415),
        ("DELETE", "objects/models/m", {"host": "evil.example", **JSON}, 403),
        ("DELETE", "requests", {}, 415),
        ("GET", "state", {"host": "evil.example"}, 403),
        ("GET", "requests", {"origin": "https://evil.example"}, 403),
        ("GET", "stats", {"host": ""}, 403),
    ],
)
def test_a_web_page_gets_nothing_and_changes_nothing(
    emulator: Emulator, cloud: Cloud, workspace_id: str, method: str, path: str, headers: dict[str, str], expected: int
) -> None:
    """A foreign origin, a foreign host and a form are refused with a reason, and nothing is done."""
    before = emulator.state()
    status, answer = ask(emulator, method, path, {"host": emulator.endpoint, **headers}, b"{}")
    assert (expected, {"error"}) == (status, set(answer))
    assert before == emulator.state()
    assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["Status"] == "ENABLED"


@pytest.mark.parametrize(
    "headers",
    [
        JSON,
        {"content-type": "Application/JSON; charset=utf-8"},
        {"host": "localhost", **JSON},
        {"host": "LOCALHOST:1", **JSON},
        {"host": "127.0.0.9:8600", **JSON},
        {"host": "[::1]:8600", **JSON},
        {"host": "localhost:8600", "origin": "http://localhost:8600", **JSON},
    ],
)
def test_this_machine_may_do_everything(emulator: Emulator, headers: dict[str, str]) -> None:
    """Any name of the loopback is good, and a page of the emulator's own origin."""
    status, answer = ask(emulator, "PUT", "settings", {"host": emulator.endpoint, **headers}, b'{"latencyMs": 1}')
    assert (200, 1) == (status, answer["latencyMs"])


@pytest.mark.parametrize(
    ("listens_on", "host", "is_let_in"),
    [
        ("emulator", "emulator:8600", True),
        ("Emulator", "emulator", True),
        ("192.0.2.1", "192.0.2.1:8600", True),
        ("2001:db8::1", "[2001:db8::1]:8600", True),
        ("::", "[2001:db8::1]", False),
        ("::", "127.0.0.1", True),
        ("emulator", "evil.example", False),
    ],
)
def test_the_host_that_was_given_is_good_as_well(listens_on: str, host: str, is_let_in: bool) -> None:
    """Who starts it on an address of a network may call it there."""
    assert is_let_in == (Gate(listens_on).objection("GET", {"host": host}) is None)


def test_calls_of_the_api_are_not_asked_where_they_come_from(emulator: Emulator) -> None:
    """They are signed: a proxy in between may have any name."""
    cloud = Cloud(emulator.endpoint)
    assert cloud.call("ListModels")["TotalCount"] == 0
