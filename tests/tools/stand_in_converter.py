"""A converter in the place of that from Terraform: asks the engine for the mapping, and writes one resource.

The engine runs it as a script, found on PATH. The real one asks the same way, for every type of Terraform it meets.
"""

from __future__ import annotations

import contextlib
import json
import shlex
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
from pulumi.runtime.proto import converter_pb2, converter_pb2_grpc
from pulumi.runtime.proto.codegen import mapper_pb2  # its service's stub imports what there is not


def install(folder: Path) -> Path:
    """Make the converter's executable in a folder, and return the folder: one for PATH."""
    folder.mkdir(parents=True, exist_ok=True)
    executable = folder / "pulumi-converter-terraform"
    executable.write_text(f"#!/bin/sh\nexec {shlex.join([sys.executable, '-I', str(Path(__file__).resolve())])}\n")
    executable.chmod(0o755)
    return folder


class _Converter(converter_pb2_grpc.ConverterServicer):
    def ConvertProgram(self, request: Any, _: Any) -> Any:  # noqa: N802 - the protocol's name
        """Write the program of the one type: under the name that the mapping gives, or the one that is guessed."""
        with grpc.insecure_channel(request.mapper_target) as channel:
            asked = mapper_pb2.GetMappingRequest(provider="alicloud", pulumi_provider="alicloud", ecosystem="terraform")
            get_mapping: Any = channel.unary_unary(
                "/codegen.Mapper/GetMapping",
                request_serializer=mapper_pb2.GetMappingRequest.SerializeToString,
                response_deserializer=mapper_pb2.GetMappingResponse.FromString,
            )
            data = get_mapping(asked).data
        known = json.loads(data)["resources"] if data else {}
        token = known.get("alicloud_vpc", {"tok": "alicloud:index:Vpc"})["tok"]
        (Path(request.target_directory) / "main.pp").write_text(f'resource network "{token}" {{\n  vpcName = "a"\n}}\n')
        return converter_pb2.ConvertProgramResponse()


def main() -> None:
    """Serve until the engine ends the process."""
    server = grpc.server(ThreadPoolExecutor(2))
    converter_pb2_grpc.add_ConverterServicer_to_server(_Converter(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    with contextlib.suppress(KeyboardInterrupt):
        threading.Event().wait()


if __name__ == "__main__":
    main()
