"""The converter from Terraform, driven as the engine drives it: by gRPC, with our mapping and our schema at hand.

Needs `pulumi-converter-terraform` on PATH and no engine. What it makes of the fixtures is recorded for machines without
it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import grpc
from pulumi.runtime.proto import converter_pb2, converter_pb2_grpc
from pulumi.runtime.proto.codegen import loader_pb2, mapper_pb2  # their services' stubs import what there is not

from tests.tools.checkout import ROOT

EXECUTABLE: Final = "pulumi-converter-terraform"
VERSION: Final = "1.3.0"
"""Of the converter that made the recorded answers."""
FIXTURES: Final = ROOT / "tests/fixtures/terraform"
RECORDED: Final = FIXTURES / "recorded.json"
PAYLOAD: Final = ROOT / "provider/pulumi_resource_alicloud/terraform.json"

_PATIENCE = 60


class Converter:
    """A running converter."""

    def __init__(self, port: int, answers: str) -> None:
        self._channel = grpc.insecure_channel(f"127.0.0.1:{port}")
        self._stub: Any = converter_pb2_grpc.ConverterStub(self._channel)
        self._answers = answers

    def snippets(self, sources: dict[str, str]) -> dict[str, Any]:
        """Convert texts, each for itself, and return `pcl`, `pulumiYaml` and `diagnostics` of each."""
        with tempfile.TemporaryDirectory() as source, tempfile.TemporaryDirectory() as target:
            (Path(source) / "snippets.json").write_text(json.dumps(sources), encoding="utf-8")
            self._program(source, target, "--convert-examples=snippets.json")
            made: dict[str, Any] = json.loads((Path(target) / "snippets.json").read_text(encoding="utf-8"))
        return made

    def project(self, source: Path) -> dict[str, Any]:
        """Convert a configuration with its local modules, and return its files and what was said."""
        with tempfile.TemporaryDirectory() as target:
            said = self._program(str(source), target).diagnostics
            paths = sorted(path for path in Path(target).rglob("*") if path.is_file())
            files = {str(path.relative_to(target)): path.read_text(encoding="utf-8") for path in paths}
        return {"files": files, "diagnostics": sorted(one.summary for one in said)}

    def state(self, path: Path) -> dict[str, Any]:
        """Convert a state, and return its resources, sorted, and what was said."""
        request = converter_pb2.ConvertStateRequest(
            mapper_target=self._answers, loader_target=self._answers, args=[str(path)]
        )
        answer = self._stub.ConvertState(request, timeout=_PATIENCE)
        resources = [
            {"type": one.type, "name": one.name, "logicalName": one.logical_name, "id": one.id}
            for one in answer.resources
        ]
        return {
            "resources": sorted(resources, key=lambda one: (one["type"], one["name"])),
            "diagnostics": sorted(one.summary for one in answer.diagnostics),
        }

    def _program(self, source: str, target: str, *arguments: str) -> Any:
        request = converter_pb2.ConvertProgramRequest(
            source_directory=source,
            target_directory=target,
            generated_project_directory=target,
            mapper_target=self._answers,
            loader_target=self._answers,
            args=arguments,
        )
        return self._stub.ConvertProgram(request, timeout=_PATIENCE)


@contextlib.contextmanager
def converter() -> Iterator[Converter]:
    """Start the converter, and answer what it asks the engine for from our own files."""
    server = grpc.server(ThreadPoolExecutor(4))
    server.add_generic_rpc_handlers(
        (_service("Mapper", "GetMapping", mapper_pb2), _service("Loader", "GetSchema", loader_pb2))
    )
    address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    process = subprocess.Popen([EXECUTABLE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        yield Converter(int(process.stdout.readline()), address)
    finally:
        process.kill()
        process.communicate()
        server.stop(0)


def _service(name: str, method: str, messages: Any) -> Any:
    def answer(request: Any, _: Any) -> Any:
        asked = request.provider if method == "GetMapping" else request.package
        if asked != "alicloud":
            return getattr(messages, f"{method}Response")()
        if method == "GetMapping":
            return messages.GetMappingResponse(data=PAYLOAD.read_bytes())
        return messages.GetSchemaResponse(schema=(ROOT / "schema.json").read_bytes())

    handler = grpc.unary_unary_rpc_method_handler(
        answer,
        request_deserializer=getattr(messages, f"{method}Request").FromString,
        response_serializer=getattr(messages, f"{method}Response").SerializeToString,
    )
    return grpc.method_handlers_generic_handler(f"codegen.{name}", {method: handler})


def available() -> bool:
    """Tell whether the converter is on PATH."""
    return shutil.which(EXECUTABLE) is not None


def snippets() -> dict[str, str]:
    """Return the configurations that are converted each for itself: a file for each resource."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("every-property/*.tf"))}


def states() -> list[Path]:
    """Return the states among the fixtures."""
    return sorted(FIXTURES.glob("*.tfstate"))


def sources() -> str:
    """Return a digest of what the answers depend on: configurations, states, and the mapping but for its version."""
    mapping = json.loads(PAYLOAD.read_text(encoding="utf-8")) | {"version": ""}
    digest = hashlib.sha256(json.dumps(mapping, sort_keys=True).encode())
    for path in sorted(path for path in FIXTURES.rglob("*") if path.suffix in {".tf", ".tfstate"}):
        digest.update(str(path.relative_to(FIXTURES)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def answers() -> dict[str, Any]:
    """Return what the converter makes of all fixtures."""
    with converter() as started:
        return {
            "snippets": started.snippets(snippets()),
            "projects": {
                name: started.project(FIXTURES / name) for name in ("basics", "by-hand", "every-property", "mixed")
            },
            "states": {path.name: started.state(path) for path in states()},
        }
