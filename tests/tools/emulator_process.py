"""The emulator as a process, for every test that needs a cloud to talk to.

Knows the command line and the control interface of the emulator and nothing of what is tested with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from typing_extensions import Self

ACCESS_KEY_ID = "emulator"
ACCESS_KEY_SECRET = "emulator-secret"  # noqa: S105 - the emulator's published default


class ControlError(AssertionError):
    """The control interface refused what a test asked of it."""


@dataclass(slots=True)
class Emulator:
    """A running emulator: `url` for clients, methods for its control interface. Ends with its `with` block."""

    process: subprocess.Popen[str]
    url: str

    @classmethod
    def start(
        cls, *, state: Path | None = None, credentials: Sequence[str] = (), control: bool = True, port: int = 0
    ) -> Emulator:
        """Start an emulator on a free port and return when it has said its URL."""
        command = [sys.executable, "-m", "aiworkspace_emulator", "--port", str(port), "--exit-with-parent"]
        command += ["--state", str(state)] if state else []
        command += [word for credential in credentials for word in ("--credential", credential)]
        command += ["--control"] if control else []
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        if not url.startswith("http://"):
            process.kill()
            process.communicate()
            raise ControlError(f"The emulator did not start: {' '.join(command)} said {url!r}.")
        return cls(process, url)

    @property
    def endpoint(self) -> str:
        """Host and port, as the official SDK wants its endpoint."""
        return self.url.removeprefix("http://")

    def reset(self) -> None:
        """Put everything back to how it was at the start: objects, settings, faults, the request log, the figures."""
        self.control("POST", "reset")

    def settings(self, **settings: Any) -> dict[str, Any]:
        """Change the named settings, leave the others; returns all of them."""
        return dict(self.control("PUT", "settings", settings))

    def faults(self, faults: Sequence[Mapping[str, Any]]) -> None:
        """Replace all faults: `{operation, skip, times, effect}` each."""
        self.control("PUT", "faults", list(faults))

    def requests(self, *operations: str) -> list[dict[str, Any]]:
        """What was asked of the API so far, oldest first; only the named operations if any are named."""
        log = self.control("GET", "requests")
        return [entry for entry in log if not operations or entry["operation"] in operations]

    def forget_requests(self) -> None:
        """Empty the request log."""
        self.control("DELETE", "requests")

    def state(self) -> dict[str, Any]:
        """Every object by collection and id, as it really is, whatever reads may answer."""
        return dict(self.control("GET", "state"))

    def stats(self) -> dict[str, Any]:
        """Connections accepted and the peak of concurrent requests."""
        return dict(self.control("GET", "stats"))

    def place(self, collection: str, object_id: str, **fields: Any) -> None:
        """Have an object of a kind that no call of the API makes."""
        self.control("PUT", f"objects/{collection}/{quote(object_id, safe='')}", fields)

    def edit(self, collection: str, object_id: str, **fields: Any) -> None:
        """Change fields of an object behind the API's back; None removes a field."""
        self.control("PATCH", f"objects/{collection}/{quote(object_id, safe='')}", fields)

    def vanish(self, collection: str, object_id: str) -> None:
        """Make an object disappear without a trace."""
        self.control("DELETE", f"objects/{collection}/{quote(object_id, safe='')}")

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Make one call of the control interface and return its answer."""
        host, _, port = self.endpoint.partition(":")
        connection = HTTPConnection(host, int(port), timeout=10)
        try:
            payload = None if body is None else json.dumps(body)
            connection.request(method, f"/_emulator/{path}", payload, {"Content-Type": "application/json"})
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status != 200:
            raise ControlError(f"{method} {path} was answered {response.status}: {text}")
        return json.loads(text)

    def stop(self) -> int:
        """Ask the emulator to end and return its exit code."""
        self.process.terminate()
        return self._wait()

    def kill(self) -> None:
        """End the emulator as a crash would."""
        self.process.kill()
        self._wait()

    def _wait(self) -> int:
        code = self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.stop()
        elif self.process.stdout is not None:
            self.process.stdout.close()
