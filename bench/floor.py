"""What an empty call costs in Python: a server of the same protocol that answers at once, in a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent import futures
from contextlib import contextmanager

import grpc
from google.protobuf import empty_pb2
from pulumi_resource_alicloud.rpc.codec import encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2, provider_pb2_grpc

from bench.calls import VERSION, VERSION_INPUTS, measure
from bench.figures import OURS, Book
from tests.tools.plugin_process import urn


class _Empty(provider_pb2_grpc.ResourceProviderServicer):
    """Answers, and looks at nothing."""

    def Check(self, request: provider_pb2.CheckRequest, context: grpc.ServicerContext) -> provider_pb2.CheckResponse:  # noqa: ARG002, N802
        return provider_pb2.CheckResponse()

    def Cancel(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> empty_pb2.Empty:  # noqa: ARG002, N802
        return empty_pb2.Empty()


def serve() -> None:
    """Say the port and serve until a signal comes."""
    server = grpc.server(futures.ThreadPoolExecutor(64))
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(_Empty(), server)
    sys.stdout.write(f"{server.add_insecure_port('127.0.0.1:0')}\n")
    sys.stdout.flush()
    server.start()
    signal.sigwait({signal.SIGINT, signal.SIGTERM})
    os._exit(0)


@contextmanager
def _running() -> Iterator[int]:
    command = [sys.executable, "-c", "from bench.floor import serve; serve()"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def floor(book: Book) -> None:
    """Measure a Check that does nothing; the difference to ours is what we do."""
    said = encode(dict(VERSION_INPUTS))
    request = provider_pb2.CheckRequest(urn=urn(VERSION, "it"), name="it", type=VERSION, olds=said, news=said)
    with _running() as port, grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = provider_pb2_grpc.ResourceProviderStub(channel)
        measure(book, OURS, "an empty call", stub.Check, request)
