"""A second plugin for programs that need one beside ours: what it serves is a schema in tests/fixtures/plugins.

`install` makes its executable; the engine starts this file as a script, `second_plugin.py PACKAGE VERSION ADDRESS`,
by way of recording.py, which notes what is asked.
Objects live in the engine's state alone: what the schema calls an output of a resource is made up when it is created.
"""

from __future__ import annotations

import contextlib
import json
import random
import shlex
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import empty_pb2, struct_pb2
from pulumi.runtime.proto import plugin_pb2, provider_pb2, provider_pb2_grpc

SCHEMAS = Path(__file__).resolve().parents[1] / "fixtures" / "plugins"
_RECORDING = Path(__file__).resolve().with_name("recording.py")
_UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"

_MADE_UP: Mapping[str, Callable[[Any, str], Any]] = {
    "random:index/randomInteger:RandomInteger.result": lambda given, _: random.randint(  # noqa: S311 - no secret
        int(given["min"]), int(given["max"])
    ),
    "alicloud:vpc/network:Network.routerId": lambda _, plugin: plugin,
}
"""The outputs of a new object by type and property, from its inputs and the plugin's name and version."""


_MAPPINGS = {"alicloud": {"alicloud_vpc": {"tok": "alicloud:vpc/network:Network"}}}
"""Packages that are made from a Terraform provider, as far as the tests convert programs of it."""


def install(folder: Path, package: str, version: str) -> Path:
    """Make the plugin's executable in a folder, and return the folder: one of the engine's cache, or of `plugins:`."""
    folder.mkdir(parents=True, exist_ok=True)
    executable = folder / f"pulumi-resource-{package}"
    plugin = (str(Path(__file__).resolve()), version, package, version)
    executable.write_text(f'#!/bin/sh\nexec {shlex.join([sys.executable, "-I", str(_RECORDING), *plugin])} "$@"\n')
    executable.chmod(0o755)
    return folder


class SecondPlugin(provider_pb2_grpc.ResourceProviderServicer):
    """Serves the types of one schema, as one version."""

    def __init__(self, schema: dict[str, Any], version: str) -> None:
        self.schema = schema | {"version": version}
        self.name = f"{schema['name']} {version}"
        self.version = version

    def Handshake(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol names the methods
        """Agree on what today's engine offers."""
        return provider_pb2.ProviderHandshakeResponse(accept_secrets=True, accept_resources=True, accept_outputs=True)

    def GetPluginInfo(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Tell the version."""
        return plugin_pb2.PluginInfo(version=self.version)

    def GetSchema(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Give the schema out."""
        return provider_pb2.GetSchemaResponse(schema=json.dumps(self.schema))

    def GetMapping(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Tell which types of Terraform the resources are made from, if any."""
        mapping = _MAPPINGS.get(self.schema["name"])
        if mapping is None or request.key not in {"terraform", "tf"}:
            return provider_pb2.GetMappingResponse()
        content = {"name": self.schema["name"], "version": self.version, "provider": {}, "resources": mapping}
        return provider_pb2.GetMappingResponse(provider=self.schema["name"], data=json.dumps(content).encode())

    def CheckConfig(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Take every setting."""
        return provider_pb2.CheckResponse(inputs=request.news)

    def DiffConfig(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Find every setting as good as any other."""
        return provider_pb2.DiffResponse(changes=provider_pb2.DiffResponse.DIFF_NONE)

    def Configure(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Be ready."""
        return provider_pb2.ConfigureResponse(
            acceptSecrets=True, acceptResources=True, acceptOutputs=True, supportsPreview=True
        )

    def Check(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Refuse what the schema does not have."""
        known = self._of(request.urn, context)["inputProperties"]
        failures = [
            provider_pb2.CheckFailure(property=key, reason=f"{self.name} has no such property")
            for key in request.news.fields
            if key not in known and not key.startswith("__")
        ]
        return provider_pb2.CheckResponse(inputs=request.news, failures=failures)

    def Diff(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Compare inputs, and replace where the schema says so."""
        known = self._of(request.urn, context)["inputProperties"]
        changed = [key for key in known if request.old_inputs.fields.get(key) != request.news.fields.get(key)]
        changes = provider_pb2.DiffResponse.DIFF_SOME if changed else provider_pb2.DiffResponse.DIFF_NONE
        replaces = [key for key in changed if known[key].get("willReplaceOnChanges")]
        return provider_pb2.DiffResponse(changes=changes, diffs=changed, replaces=replaces)

    def Create(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Make outputs up."""
        properties = self._of(request.urn, context)["properties"]
        outputs = struct_pb2.Struct()
        outputs.CopyFrom(request.properties)
        for key in properties.keys() - request.properties.fields.keys():
            if made_up := _MADE_UP.get(f"{_type(request.urn)}.{key}"):
                outputs[key] = _UNKNOWN if request.preview else made_up(request.properties, self.name)
        return provider_pb2.CreateResponse(id="" if request.preview else _name(request.urn), properties=outputs)

    def Read(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Find what the engine knows."""
        self._of(request.urn, context)
        return provider_pb2.ReadResponse(id=request.id, properties=request.properties, inputs=request.inputs)

    def Update(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Take the new inputs over."""
        self._of(request.urn, context)
        outputs = struct_pb2.Struct()
        outputs.CopyFrom(request.olds)
        outputs.MergeFrom(request.news)
        return provider_pb2.UpdateResponse(properties=outputs)

    def Delete(self, request: Any, context: Any) -> Any:  # noqa: N802 - the protocol's name
        """Forget nothing, for nothing is kept."""
        self._of(request.urn, context)
        return empty_pb2.Empty()

    def Cancel(self, _request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Have nothing to stop."""
        return empty_pb2.Empty()

    def _of(self, urn: str, context: Any) -> Any:
        found = self.schema["resources"].get(_type(urn))
        if found is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"{self.name} does not manage {_type(urn)}")
        return found


def _type(urn: str) -> str:
    return urn.split("::")[2].rpartition("$")[2]


def _name(urn: str) -> str:
    return urn.split("::", 3)[3]


def main(package: str, version: str) -> None:
    """Serve until the engine ends the process."""
    schema = json.loads((SCHEMAS / f"{package}.json").read_text(encoding="utf-8"))
    server = grpc.server(ThreadPoolExecutor(8))
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(SecondPlugin(schema, version), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    with contextlib.suppress(KeyboardInterrupt):
        threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
