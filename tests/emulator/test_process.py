"""The emulator as a program: its one line, its options, its end, and what survives it."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from aiworkspace_emulator.origin import url_of

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.polling import until
from tests.tools.raw_http import Refused


def has_ipv6() -> bool:
    """Whether a socket can be bound to ::1 here."""
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


COMMAND = [sys.executable, "-m", "aiworkspace_emulator"]
WORKSPACE = {"WorkspaceName": "kept", "Description": "x", "EnvTypes": ["prod"]}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_url_is_all_it_ever_says(number: signal.Signals) -> None:
    """After serving requests and ending by a signal, stdout holds the URL and stderr nothing; the exit code is 0."""
    with subprocess.Popen(
        [*COMMAND, "--control"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+\n", url)
        emulator = Emulator(process, url.strip())
        emulator.faults([{"operation": "ListModels", "effect": "reset"}])
        cloud = Cloud(emulator.endpoint)
        cloud.call("CreateWorkspace", **WORKSPACE)
        cloud.refused("GetModel", ModelId="m")
        with pytest.raises(Exception, match=r"aborted|reset"):
            cloud.call("ListModels")
        process.send_signal(number)
        assert process.communicate(timeout=10) == ("", "")
    assert process.returncode == 0


def test_a_tab_that_is_closed_amid_events_is_no_error() -> None:
    """Nothing is said of a reader that goes while much waits for it, and the emulator ends in time."""
    with subprocess.Popen(
        [*COMMAND, "--control"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        emulator = Emulator(process, process.stdout.readline().strip())
        host, port = emulator.endpoint.split(":")
        with socket.socket() as tab:
            tab.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            tab.connect((host, int(port)))
            tab.sendall(f"GET /_emulator/events HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            until(lambda: b"event: open" in tab.recv(4096))
            for _ in range(12):
                with closing(HTTPConnection(host, int(port))) as connection:
                    connection.request("POST", "/api/v1/models", json.dumps({"ModelName": "x" * 500_000}))
                    connection.getresponse().read()
        emulator.control("GET", "stats")
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=10) == ("", "")


@pytest.mark.parametrize(
    ("host", "port", "expected"),
    [
        ("127.0.0.1", 80, "http://127.0.0.1:80"),
        ("localhost", 80, "http://localhost:80"),
        ("::1", 80, "http://[::1]:80"),
        ("::", 80, "http://[::]:80"),
        ("fe80::1%eth0", 80, "http://[fe80::1%25eth0]:80"),
    ],
)
def test_a_url_can_be_used_as_it_stands(host: str, port: int, expected: str) -> None:
    """An address of the sixth version stands in brackets."""
    assert expected == url_of(host, port)
    assert urlsplit(expected).port == port


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6 loopback")
def test_it_serves_on_an_address_of_the_sixth_version() -> None:
    """The URL that it says leads to it."""
    with subprocess.Popen([*COMMAND, "--host", "::1", "--control"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = urlsplit(process.stdout.readline().strip())
        connection = HTTPConnection(url.hostname or "", url.port)
        connection.request("GET", "/_emulator/stats")
        assert connection.getresponse().status == 200
        connection.close()
        process.terminate()


def test_it_ends_although_calls_hang() -> None:
    """A call without an answer does not keep the process."""
    with Emulator.start() as emulator:
        emulator.faults([{"operation": "*", "times": None, "effect": "hang"}])
        host, port = emulator.endpoint.split(":")
        with socket.create_connection((host, int(port))) as client:
            client.sendall(b"GET /api/v1/models HTTP/1.1\r\nHost: x\r\n\r\n")
            until(emulator.requests)
            assert emulator.stop() == 0


def test_it_ends_with_its_parent() -> None:
    """With --exit-with-parent nothing is left when the starting process dies."""
    code = (
        "import subprocess, sys;"
        f"p = subprocess.Popen({[*COMMAND, '--exit-with-parent']!r}, stdout=subprocess.PIPE);"
        "p.stdout.readline(); print(p.pid, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        emulator = psutil.Process(int(parent.stdout.readline()))
        parent.send_signal(signal.SIGKILL)
    until(lambda: not emulator.is_running() or emulator.status() == psutil.STATUS_ZOMBIE)


def test_objects_survive_a_crash(tmp_path: Path) -> None:
    """What was answered before kill -9 is there after a restart with the same file, deletions and names included."""
    with Emulator.start(state=tmp_path / "state") as emulator:
        emulator.settings(activationSeconds=0)
        cloud = Cloud(emulator.endpoint)
        kept = cloud.call("CreateWorkspace", **WORKSPACE)["WorkspaceId"]
        binned = cloud.call("CreateWorkspace", **{**WORKSPACE, "WorkspaceName": "binned"})["WorkspaceId"]
        cloud.call("DeleteWorkspace", WorkspaceId=binned)
        model = cloud.call("CreateModel", ModelName="m", ExtraInfo={"a": [1.5]})["ModelId"]
        cloud.call("UpdateModel", ModelId=model, ModelDoc="new")
        before = emulator.state()
        emulator.kill()
    with Emulator.start(state=tmp_path / "state") as emulator:
        cloud = Cloud(emulator.endpoint)
        assert before == emulator.state()
        assert cloud.call("GetWorkspace", WorkspaceId=kept)["Status"] == "ENABLED"
        taken = cloud.refused("CreateWorkspace", **{**WORKSPACE, "WorkspaceName": "binned"})
        assert Refused(400, "100400009") == taken


def test_a_file_of_an_older_version_is_read(tmp_path: Path) -> None:
    """Files used to hold one lag for all reads."""
    with Emulator.start(state=tmp_path / "state") as emulator:
        created = Cloud(emulator.endpoint).call("CreateWorkspace", **WORKSPACE)
    with closing(sqlite3.connect(tmp_path / "state")) as database, database:
        for collection, key, history in database.execute("SELECT * FROM objects").fetchall():
            older = json.dumps([[past[0], 0, past[-1]] for past in json.loads(history)])
            where = (older, collection, key)
            database.execute("UPDATE objects SET history = ? WHERE collection = ? AND key = ?", where)
    with Emulator.start(state=tmp_path / "state") as emulator:
        assert Cloud(emulator.endpoint).call("ListWorkspaces")["Workspaces"][0]["WorkspaceId"] == created["WorkspaceId"]


def test_nothing_survives_without_a_file() -> None:
    """Without --state a restart begins anew."""
    with Emulator.start() as emulator:
        Cloud(emulator.endpoint).call("CreateWorkspace", **WORKSPACE)
    with Emulator.start() as emulator:
        assert not emulator.state()["workspaces"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--credential", "no-colon"], "ID:SECRET"),
        (["--port", "many"], "--port"),
        (["--port", "99999"], "up to 65535"),
        (["--host", "192.0.2.1"], "Choose another --host or --port"),
        (["--state", "/"], "--state"),
        (["--unheard-of"], "--unheard-of"),
    ],
)
def test_wrong_options_are_explained(options: list[str], message: str) -> None:
    """A wrong option ends the program with a message on stderr, nothing on stdout and no traceback."""
    ended = subprocess.run([*COMMAND, *options], capture_output=True, text=True, check=False, timeout=20)
    assert ended.returncode != 0
    assert ended.stdout == ""
    assert message in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_taken_port_is_explained() -> None:
    """Two emulators cannot share a port; the second says so."""
    with Emulator.start() as emulator:
        port = emulator.endpoint.partition(":")[2]
        ended = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, check=False, timeout=20)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Choose another" in ended.stderr


def test_it_knows_nothing_of_the_provider() -> None:
    """Serving imports neither Pulumi, nor the provider, nor the SDK that judges it."""
    code = "import aiworkspace_emulator.__main__, sys; print(sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ}
    )
    for module in ("pulumi", "pulumi_resource_alicloud", "grpc", "alibabacloud_aiworkspace20210204"):
        assert f"'{module}'" not in loaded.stdout
