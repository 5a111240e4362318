"""Runs a plugin and notes what it is asked, in the file that an environment variable names; without one, nowhere.

Any plugin in Python will do: ours as it was installed, or the second one. Several may note in one file. The engine runs
this file with the plugin's interpreter: it needs gRPC, and nothing of ours.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc

ASKED = "TESTS_ASKED"
"""The environment variable with the file."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One call: which plugin got it, its name, and the type of the resource that it is about, if any."""

    who: str
    method: str
    type: str


class _Recorder(grpc.ServerInterceptor):  # type: ignore[type-arg]  # generic in its stubs alone
    def __init__(self, log: Path, who: str) -> None:
        self._log = log
        self._who = who

    def intercept_service(self, continuation: Any, details: Any) -> Any:
        """Return a handler that notes a call before it is answered."""
        handler = continuation(details)
        if handler is None or handler.unary_unary is None:
            return handler

        def noting(request: Any, context: Any) -> Any:
            types = getattr(request, "urn", "").split("::")[2:3]
            entry = {"who": self._who, "method": details.method.rpartition("/")[2]}
            line = json.dumps(entry | {"type": types[0].rpartition("$")[2] if types else ""})
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{line}\n")
            return handler.unary_unary(request, context)

        return grpc.unary_unary_rpc_method_handler(noting, handler.request_deserializer, handler.response_serializer)


def parse(log: Path) -> list[Asked]:
    """Return what was noted."""
    return [Asked(**json.loads(line)) for line in log.read_text("utf-8").splitlines()] if log.exists() else []


def recorded(who: str, program: Path) -> str:
    """Return a program that runs a plugin's, and names it in what is noted."""
    given = f"['recording.py', {str(program)!r}, {who!r}, *sys.argv[1:]]"
    return f'import runpy, sys\n\nsys.argv = {given}\nrunpy.run_path({__file__!r}, run_name="__main__")\n'


def main(program: str, who: str, *arguments: str) -> None:
    """Run the plugin as if it had been started itself."""
    unrecorded: Any = grpc.server
    log = Path(os.environ.get(ASKED, os.devnull))

    def server(*given: Any, **named: Any) -> Any:
        return unrecorded(*given, **named, interceptors=[_Recorder(log, who)])

    grpc.server = server
    sys.argv = [program, *arguments]
    runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
