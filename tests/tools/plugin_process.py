"""The plugin as a process, called over gRPC as the engine calls it.

`Plugin` starts the real executable and speaks the protocol in property values; `refusal` tells how a call failed.
Knows no resource and no emulator.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

import grpc
import psutil
from google.protobuf import empty_pb2
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret
from pulumi_resource_alicloud.rpc.codec import decode, encode
from pulumi_resource_alicloud.rpc.stubs import plugin_pb2, provider_pb2, provider_pb2_grpc, status_pb2

from tests.tools.checkout import ROOT

if TYPE_CHECKING:
    import pytest
    from typing_extensions import Self

EXECUTABLE = Path(os.environ.get("PLUGIN_UNDER_TEST") or ROOT / "bin" / "pulumi-resource-alicloud").resolve()
PROGRAM = next(path for path in (EXECUTABLE.parent / "runtime/start.pyc", ROOT / "__main__.py") if path.exists())
"""What the executable turns into: the checkout's, or one of an unpacked archive that PLUGIN_UNDER_TEST names."""
_PATIENCE = 60.0
"""Seconds after which a test gives a call up; far above what any call may take."""
_END = 15.0
"""Seconds after which a test kills a process that should have ended."""
_FOREIGN = ("ALICLOUD_", "ALIBABA", "AIWORKSPACE_", "PULUMI_", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")


@dataclass(frozen=True, slots=True)
class Refusal:
    """How a call failed: status code, message, and the detail that says that the object exists all the same."""

    code: grpc.StatusCode
    text: str
    partial: Any = None


@dataclass(frozen=True, slots=True)
class Found:
    """What Read answered; None where the field was not set."""

    id: str
    outputs: Properties | None
    inputs: Properties | None


@dataclass(frozen=True, slots=True)
class Ended:
    """What a plugin leaves: its exit code, what it printed after the port line, and its stderr."""

    code: int
    stdout: str
    stderr: str


@dataclass(slots=True)
class Plugin:
    """A running plugin: `stub` for raw calls, methods for calls in property values. Ends with its `with` block."""

    process: subprocess.Popen[str]
    port: int
    errors: IO[str]
    channel: grpc.Channel = field(init=False)
    stub: Any = field(init=False)

    def __post_init__(self) -> None:
        limit = ("grpc.max_receive_message_length", 400 * 1024 * 1024)
        self.channel = grpc.insecure_channel(f"127.0.0.1:{self.port}", options=(limit,))
        self.stub = provider_pb2_grpc.ResourceProviderStub(self.channel)

    @classmethod
    def start(
        cls,
        *arguments: str,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        executable: Path = EXECUTABLE,
    ) -> Self:
        """Start the executable and return when it has said its port; `env` is added to a clean environment."""
        assert executable.exists(), "there is no executable to test: run `make plugin`"
        errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - lives as long as the process
        process = subprocess.Popen(
            [executable, *arguments],
            cwd=cwd,
            env=clean_environment() | dict(env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line.strip().isdigit():
            process.kill()
            process.communicate()
            errors.seek(0)
            raise AssertionError(f"the plugin printed {line!r} in place of a port, and to stderr: {errors.read()}")
        return cls(process, int(line), errors)

    # -- the plugin itself

    def handshake(self, engine_address: str = "", **fields: Any) -> Any:
        """Agree on features as today's engine does."""
        asked = {"configure_with_urn": True, "invoke_with_preview": True, "accepts_byte_string": True, **fields}
        request = provider_pb2.ProviderHandshakeRequest(engine_address=engine_address, **asked)
        return self.stub.Handshake(request, timeout=_PATIENCE)

    def attach(self, address: str) -> None:
        """Tell a plugin that was started without an engine where its engine is."""
        self.stub.Attach(plugin_pb2.PluginAttach(address=address), timeout=_PATIENCE)

    def check_config(self, config: Properties, *, name: str = "explicit") -> tuple[Properties, dict[str, str]]:
        """Return the checked configuration and the failures by path."""
        request = provider_pb2.CheckRequest(urn=urn("pulumi:providers:alicloud", name), name=name, news=encode(config))
        answer = self.stub.CheckConfig(request, timeout=_PATIENCE)
        return decode(answer.inputs), {failure.property: failure.reason for failure in answer.failures}

    def diff_config(self, old: Properties, new: Properties) -> Any:
        """Compare configurations."""
        request = provider_pb2.DiffRequest(
            urn=urn("pulumi:providers:alicloud", "explicit"),
            olds=encode(old),
            old_inputs=encode(old),
            news=encode(new),
        )
        return self.stub.DiffConfig(request, timeout=_PATIENCE)

    def configure(self, config: Properties) -> Any:
        """Hand the configuration over."""
        variables = {f"alicloud:config:{key}": str(value) for key, value in config.items()}
        request = provider_pb2.ConfigureRequest(
            args=encode(config),
            variables=variables,
            acceptSecrets=True,
            acceptResources=True,
            sends_old_inputs=True,
            sends_old_inputs_to_delete=True,
        )
        return self.stub.Configure(request, timeout=_PATIENCE)

    def cancel(self) -> None:
        """Ask for the end of everything; the engine allows five seconds for the answer."""
        self.stub.Cancel(empty_pb2.Empty(), timeout=5)

    # -- resources

    def check(
        self,
        token: str,
        new: Properties,
        old: Properties | None = None,
        *,
        name: str = "it",
        seed: bytes = bytes(32),
        autonaming: tuple[str, str] | None = None,
    ) -> tuple[Properties, dict[str, str]]:
        """Return checked inputs and the failures by path; `autonaming` is a mode and the name that it asks for."""
        request = provider_pb2.CheckRequest(
            urn=urn(token, name), name=name, type=token, olds=encode(old or {}), news=encode(new), randomSeed=seed
        )
        if autonaming is not None:
            request.autonaming.mode = provider_pb2.CheckRequest.AutonamingOptions.Mode.Value(autonaming[0])
            request.autonaming.proposed_name = autonaming[1]
        answer = self.stub.Check(request, timeout=_PATIENCE)
        return decode(answer.inputs), {failure.property: failure.reason for failure in answer.failures}

    def diff(
        self,
        token: str,
        id_: str,
        old: Properties,
        new: Properties,
        state: Properties,
        *,
        ignored: Sequence[str] = (),
        name: str = "it",
    ) -> Any:
        """Compare recorded inputs with new ones."""
        request = provider_pb2.DiffRequest(
            id=id_,
            urn=urn(token, name),
            name=name,
            type=token,
            old_inputs=encode(old),
            olds=encode(state),
            news=encode(new),
            ignoreChanges=list(ignored),
        )
        return self.stub.Diff(request, timeout=_PATIENCE)

    def create(
        self, token: str, inputs: Properties, *, preview: bool = False, seconds: float = 0, name: str = "it"
    ) -> tuple[str, Properties]:
        """Create an object, or preview that; return its id and state."""
        answer = self.stub.Create(
            create_request(token, inputs, preview=preview, seconds=seconds, name=name), timeout=_PATIENCE
        )
        return answer.id, decode(answer.properties)

    def start_create(self, token: str, inputs: Properties, *, seconds: float = 0, name: str = "it") -> grpc.Future[Any]:
        """Begin to create an object and return at once."""
        request = create_request(token, inputs, seconds=seconds, name=name)
        begun: grpc.Future[Any] = self.stub.Create.future(request, timeout=_PATIENCE)
        return begun

    def read(
        self,
        token: str,
        id_: str,
        *,
        inputs: Properties | None = None,
        state: Properties | None = None,
        seconds: float = 0,
        name: str = "it",
    ) -> Found:
        """Read an object: with inputs and state as refresh does, without as import does."""
        request = provider_pb2.ReadRequest(
            id=id_,
            urn=urn(token, name),
            name=name,
            type=token,
            timeout=seconds,
            inputs=None if inputs is None else encode(inputs),
            properties=None if state is None else encode(state),
        )
        answer = self.stub.Read(request, timeout=_PATIENCE)
        return Found(
            answer.id,
            decode(answer.properties) if answer.HasField("properties") else None,
            decode(answer.inputs) if answer.HasField("inputs") else None,
        )

    def update(
        self,
        token: str,
        id_: str,
        old: Properties,
        new: Properties,
        state: Properties,
        *,
        preview: bool = False,
        ignored: Sequence[str] = (),
        seconds: float = 0,
        name: str = "it",
    ) -> Properties:
        """Update an object, or preview that; return its state."""
        request = provider_pb2.UpdateRequest(
            id=id_,
            urn=urn(token, name),
            name=name,
            type=token,
            old_inputs=encode(old),
            olds=encode(state),
            news=encode(new),
            preview=preview,
            timeout=seconds,
            ignoreChanges=list(ignored),
        )
        return decode(self.stub.Update(request, timeout=_PATIENCE).properties)

    def delete(self, token: str, id_: str, state: Properties, *, seconds: float = 0, name: str = "it") -> None:
        """Delete an object."""
        request = provider_pb2.DeleteRequest(
            id=id_, urn=urn(token, name), name=name, type=token, properties=encode(state), timeout=seconds
        )
        self.stub.Delete(request, timeout=_PATIENCE)

    # -- the process

    @property
    def alive(self) -> bool:
        """Tell whether the process runs."""
        return self.process.poll() is None

    def log(self) -> str:
        """Return what was written to stderr so far."""
        self.errors.seek(0)
        return self.errors.read()

    def stop(self) -> Ended:
        """End the plugin as the engine does: Cancel, close, SIGINT."""
        if self.alive:
            self.cancel()
        self.channel.close()
        return self.end(signal.SIGINT)

    def end(self, by: signal.Signals | None = None) -> Ended:
        """Send a signal, if one is given, and wait for the end of the process."""
        if by is not None and self.alive:
            self.process.send_signal(by)
        assert self.process.stdout is not None
        rest = self.process.stdout.read()
        code = self.process.wait(_END)
        self.process.stdout.close()
        self.channel.close()
        ended = Ended(code, rest, self.log())
        self.errors.close()
        return ended

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.errors.closed:
            self.process.kill()
            self.end()


def clean_environment() -> dict[str, str]:
    """Return this process's environment without anything that configures a provider, and with an empty home."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
    return kept | {"HOME": tempfile.gettempdir() + "/nobody"}


def forget_this_machine(environment: pytest.MonkeyPatch) -> None:
    """Take out of this process's environment, for a test, what configures a provider."""
    for name in set(os.environ) - clean_environment().keys():
        environment.delenv(name)


def urn(token: str, name: str) -> str:
    """Return the URN of a resource of a stack that only tests know."""
    return f"urn:pulumi:dev::shop::{token}::{name}"


def create_request(
    token: str, inputs: Properties, *, preview: bool = False, seconds: float = 0, name: str = "it"
) -> Any:
    """Return the message of a create, for calls that are made by other means than `Plugin.create`."""
    return provider_pb2.CreateRequest(
        urn=urn(token, name), name=name, type=token, properties=encode(inputs), preview=preview, timeout=seconds
    )


def refusal(call: Callable[..., object], *arguments: Any, **named: Any) -> Refusal:
    """Make a call that must fail and return how it did."""
    failed = attempt(call, *arguments, **named)
    assert failed is not None, "the call was to fail, but did not"
    return failed


def attempt(call: Callable[..., object], *arguments: Any, **named: Any) -> Refusal | None:
    """Make a call that may fail and return how it did, None when it did not."""
    try:
        call(*arguments, **named)
    except grpc.RpcError as error:
        return told(error)
    return None


def told(error: Any) -> Refusal:
    """Return what a failed call says, with the detail of a partial failure if there is one."""
    partial = None
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            for detail in status_pb2.Status.FromString(value).details:
                if detail.Is(provider_pb2.ErrorResourceInitFailed.DESCRIPTOR):
                    partial = provider_pb2.ErrorResourceInitFailed()
                    detail.Unpack(partial)
    return Refusal(error.code(), error.details(), partial)


def plugins_left() -> list[int]:
    """Return the ids of the plugin processes that this test run started and that still run."""
    children = psutil.Process().children(recursive=True)
    return [child.pid for child in children if str(PROGRAM) in _words(child)]


def _words(process: psutil.Process) -> list[str]:
    try:
        return [] if process.status() == psutil.STATUS_ZOMBIE else process.cmdline()
    except psutil.NoSuchProcess:
        return []


def configuration(endpoint: str, **more: Any) -> Properties:
    """Return what points a plugin at an emulator, as a Go or YAML program sends it; `more` overrides."""
    return {
        "region": "cn-hangzhou",
        "accessKey": "emulator",
        "secretKey": Secret("emulator-secret"),
        "protocol": "HTTP",
        "endpoints": [{"aiworkspace": endpoint}],
        **more,
    }
