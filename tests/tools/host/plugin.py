"""A plugin process as the engine starts, calls and ends it. Knows the protocol's envelopes and no resource."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import provider_pb2, provider_pb2_grpc, status_pb2

from tests.tools.host.values import Properties, plain

if TYPE_CHECKING:
    from tests.tools.host.journal import Journal

_RECEIVES = ("grpc.max_receive_message_length", 400 * 1024 * 1024)
_GRACE = 5.0
"""Seconds for the answer to Cancel, and again for the end after SIGINT."""


@dataclass(frozen=True, slots=True)
class Partial:
    """What exists although the call failed."""

    id: str
    outputs: Properties
    inputs: Properties | None
    reasons: list[str]
    look_first: bool = False
    """Whether the object is to be read before it is changed."""


class ProviderFailed(Exception):
    """A provider could not do what it was asked for."""

    def __init__(self, message: str, partial: Partial | None = None) -> None:
        super().__init__(message)
        self.partial = partial


class Plugin:
    """One running plugin."""

    def __init__(self, executable: Path, engine: str, directory: Path, more: Mapping[str, str], log: Journal) -> None:
        self.executable = executable
        self.log = log
        self._errors: IO[str] = tempfile.TemporaryFile("w+")  # noqa: SIM115 - lives as long as the process
        self.process = subprocess.Popen(
            [executable, engine],
            cwd=directory,
            env=os.environ | dict(more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        port = self.process.stdout.readline().strip()
        if not port.isdigit():
            words = self._end(signal.SIGKILL)
            raise ProviderFailed(f"{executable.name} said {port!r} in place of a port. Its log: {words}")
        self._channel = grpc.insecure_channel(f"127.0.0.1:{port}", options=(_RECEIVES,))
        grpc.channel_ready_future(self._channel).result(10)
        self._stub: Any = provider_pb2_grpc.ResourceProviderStub(self._channel)

    def call(self, method: str, request: Any, *, timeout: float | None = None) -> Any:
        """Make one call; the engine sets no deadline but for Cancel."""
        try:
            answer = getattr(self._stub, method)(request, timeout=timeout)
        except grpc.RpcError as error:
            self.log.keep(method, request, error=_text(error))
            raise ProviderFailed(_text(error), _partial(error)) from error
        self.log.keep(method, request, answer)
        return answer

    def stop(self) -> None:
        """End the plugin: Cancel, close, SIGINT to its process group, SIGKILL for one that will not."""
        with contextlib.suppress(ProviderFailed):
            self.call("Cancel", empty_pb2.Empty(), timeout=_GRACE)
        self._channel.close()
        self._end(signal.SIGINT)

    def _end(self, by: signal.Signals) -> str:
        for each in (by, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, each)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(_GRACE)
                break
        if self.process.stdout is not None:
            self.process.stdout.close()
        self._errors.seek(0)
        with self._errors:
            return self._errors.read().strip()


def _text(error: Any) -> str:
    details = error.details() or error.code().name
    return "The plugin has gone: " + details if error.code() is grpc.StatusCode.UNAVAILABLE else str(details)


def _partial(error: Any) -> Partial | None:
    for key, value in error.trailing_metadata() or ():
        if key != "grpc-status-details-bin":
            continue
        for detail in status_pb2.Status.FromString(value).details:
            if detail.Is(provider_pb2.ErrorResourceInitFailed.DESCRIPTOR):
                found = provider_pb2.ErrorResourceInitFailed()
                detail.Unpack(found)
                inputs = plain(found.inputs) if found.HasField("inputs") else None
                reasons, look_first = list(found.reasons), found.refresh_before_update
                return Partial(found.id, plain(found.properties), inputs, reasons, look_first)
    return None
