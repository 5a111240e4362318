"""What single calls cost: start, Handshake, Configure, memory, and Check, Diff and previews one by one and at once."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Final

import grpc
from pulumi_resource_alicloud.rpc.codec import encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from bench.figures import Book
from bench.rivals import Rival, milliseconds, resident
from tests.tools.plugin_process import Plugin, attempt, configuration, create_request, urn

STARTS: Final = 15
CALLS: Final = 600
"""Calls one by one, of each kind and in each turn."""
TURNS: Final = 3
IN_FLIGHT: Final = (1, 16, 64)
_MODULE = "alicloud:pai/workspace"
WORKSPACE, MODEL, VERSION = (f"{_MODULE}{name}:Workspace{name}" for name in ("Workspace", "Model", "ModelVersion"))
VERSION_INPUTS: Final[Mapping[str, Any]] = {
    "versionDescription": "VersionDescription.",
    "sourceType": "TrainingService",
    "sourceId": "region=r,workspaceId=1,kind=TrainingJob,id=job-id",
    "extraInfo": {"test": "15"},
    "trainingSpec": {"test": "TrainingSpec"},
    "uri": "oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
    "inferenceSpec": {"test": "InferenceSpec"},
    "modelId": "model-bench",
    "formatType": "SavedModel",
    "approvalStatus": "Pending",
    "frameworkType": "Pytorch",
    "versionName": "1.0.0",
    "metrics": {},
    "labels": [{"key": "k1", "value": "vs1"}],
}
"""The version of the registry page's example."""


def starts(book: Book, rivals: list[Rival], endpoint: str) -> None:
    """Start each plugin in turn, many times, and write down when it answers and what it holds then."""
    for _ in range(STARTS):
        for rival in rivals:
            begun = time.perf_counter()
            with rival.start() as plugin:
                book.add(rival.name, "start to the port line", "ms", milliseconds(begun))
                if shakes_hands(plugin):
                    book.add(rival.name, "start to the answer of Handshake", "ms", milliseconds(begun))
                plugin.configure(configuration(endpoint))
                book.add(rival.name, "start to the answer of Configure", "ms", milliseconds(begun))
                book.add(rival.name, "memory when configured", "MB", resident(plugin))


@contextmanager
def configured(rival: Rival, endpoint: str) -> Iterator[Plugin]:
    """Start a plugin that is ready."""
    with rival.start() as plugin:
        shakes_hands(plugin)
        plugin.configure(configuration(endpoint))
        yield plugin


def shakes_hands(plugin: Plugin) -> bool:
    """Shake hands as the engine does, and go on as the engine does where a plugin does not know that call."""
    failed = attempt(plugin.handshake)
    assert failed is None or failed.code is grpc.StatusCode.UNIMPLEMENTED, failed
    return failed is None


def single_calls(book: Book, rivals: list[Rival], endpoint: str) -> None:
    """Make calls that ask the cloud nothing, one by one and many at once."""
    for _ in range(TURNS):
        for rival in rivals:
            with configured(rival, endpoint) as plugin:
                inputs = plugin.check(VERSION, dict(VERSION_INPUTS))[0]
                for name, call, request in _requests(plugin, inputs):
                    measure(book, rival.name, name, call, request)
                book.add(rival.name, "memory after these calls", "MB", resident(plugin))


def _requests(plugin: Plugin, inputs: Any) -> Iterator[tuple[str, Callable[[Any], object], Any]]:
    name, said = urn(VERSION, "it"), encode(inputs)
    new = encode({**inputs, "approvalStatus": "Approved"})
    yield (
        "Check",
        plugin.stub.Check,
        provider_pb2.CheckRequest(urn=name, name="it", type=VERSION, olds=said, news=said, randomSeed=bytes(32)),
    )
    yield (
        "Diff",
        plugin.stub.Diff,
        provider_pb2.DiffRequest(
            id="model-bench:1.0.0", urn=name, name="it", type=VERSION, olds=said, old_inputs=said, news=new
        ),
    )
    yield "preview of a create", plugin.stub.Create, create_request(VERSION, inputs, preview=True)


def measure(book: Book, rival: str, name: str, call: Callable[[Any], object], request: Any) -> None:
    """Write down a call's percentiles, and how many of them pass in a second."""
    for _ in range(50):
        call(request)
    times = []
    for _ in range(CALLS):
        begun = time.perf_counter()
        call(request)
        times.append(milliseconds(begun))
    cuts = statistics.quantiles(times, n=100)
    book.add(rival, f"{name}, p50", "ms", cuts[49])
    book.add(rival, f"{name}, p99", "ms", cuts[98])
    for many in IN_FLIGHT:
        with ThreadPoolExecutor(many) as pool:
            list(pool.map(call, [request] * many))
            begun = time.perf_counter()
            list(pool.map(call, [request] * CALLS))
            book.add(rival, f"{name}, {many} in flight", "calls a second", CALLS / (time.perf_counter() - begun))
