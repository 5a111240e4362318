"""Figures of this machine: start, memory, Check and Diff, the page's example, the site; also as bench.json.

Run by `make bench`. Nothing here passes or fails: what must hold is tested in counts, not in seconds.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pulumi_resource_alicloud.rpc.codec import encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from bench import pages
from tests.tools.emulator_process import Emulator
from tests.tools.invoking import invoke
from tests.tools.official_client import Cloud
from tests.tools.plugin_process import Plugin, configuration, urn

_STARTS = 15
_CALLS = 1000
_VERSIONS = 5000
_OBJECTS = 500
_MODULE = "alicloud:pai/workspace"
WORKSPACE, MODEL, VERSION = (f"{_MODULE}{name}:Workspace{name}" for name in ("Workspace", "Model", "ModelVersion"))


def milliseconds(since: float) -> float:
    """Return the time since then."""
    return (time.perf_counter() - since) * 1000


def resident(plugin: Plugin) -> float:
    """Return the plugin's resident memory in MB (10^6 bytes)."""
    return float(psutil.Process(plugin.process.pid).memory_info().rss) / 1e6


def start(url: str, *, checked: bool) -> dict[str, float]:
    """Start a plugin as the engine does; return when the port line and the answer to Configure came."""
    begun = time.perf_counter()
    with Plugin.start() as plugin:
        port = milliseconds(begun)
        plugin.handshake()
        if checked:
            plugin.check_config(configuration(url))
        plugin.configure(configuration(url))
        answered = milliseconds(begun)
        memory = resident(plugin)
    return {"port": port, "configured": answered, "memory": memory}


def median_of_starts(url: str, *, checked: bool) -> dict[str, float]:
    """Return medians over several starts."""
    runs = [start(url, checked=checked) for _ in range(_STARTS)]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def import_of_the_sdk() -> float:
    """Return what importing the Python SDK takes after `import pulumi`, in milliseconds: a median of fresh starts."""
    program = (
        "import time, pulumi; begun = time.perf_counter(); import pulumi_alicloud_pai; "
        "print((time.perf_counter() - begun) * 1000)"
    )
    runs = [subprocess.run([sys.executable, "-c", program], check=True, capture_output=True) for _ in range(_STARTS)]
    return statistics.median(float(run.stdout) for run in runs)


def percentiles(call: Callable[[Any], object], request: Any) -> tuple[float, float]:
    """Return p50 and p99 of a call in milliseconds."""
    for _ in range(50):
        call(request)
    times = []
    for _ in range(_CALLS):
        begun = time.perf_counter()
        call(request)
        times.append(milliseconds(begun))
    cuts = statistics.quantiles(times, n=100)
    return cuts[49], cuts[98]


def example(plugin: Plugin, emulator: Emulator) -> tuple[float, dict[str, Any]]:
    """Deploy the page's example; return the seconds it took and the version's inputs."""
    emulator.settings(activationSeconds=2)
    begun = time.perf_counter()
    inputs = {"workspaceName": "bench", "description": "802", "displayName": "bench", "envTypes": ["prod"]}
    workspace, _ = plugin.create(WORKSPACE, plugin.check(WORKSPACE, inputs)[0])
    model_inputs = {
        "modelName": "bench",
        "workspaceId": workspace,
        "labels": [{"key": "base_model", "value": "SD 1.5"}],
    }
    model, _ = plugin.create(MODEL, plugin.check(MODEL, model_inputs)[0])
    version_inputs = {
        "versionDescription": "VersionDescription.",
        "sourceType": "TrainingService",
        "sourceId": "region=r,workspaceId=1,kind=TrainingJob,id=job-id",
        "extraInfo": {"test": "15"},
        "trainingSpec": {"test": "TrainingSpec"},
        "uri": "oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
        "inferenceSpec": {"test": "InferenceSpec"},
        "modelId": model,
        "formatType": "SavedModel",
        "approvalStatus": "Pending",
        "frameworkType": "Pytorch",
        "versionName": "1.0.0",
        "metrics": {},
        "labels": [{"key": "k1", "value": "vs1"}],
    }
    checked, _ = plugin.check(VERSION, version_inputs)
    plugin.create(VERSION, checked)
    return time.perf_counter() - begun, checked


def look_ups(plugin: Plugin, emulator: Emulator) -> dict[str, float]:
    """Return what it takes to list many objects, and to write down a workspace for an import."""
    cloud = Cloud(emulator.endpoint)
    home = str(cloud.call("CreateWorkspace", WorkspaceName="many", Description="d", EnvTypes=["prod"])["WorkspaceId"])
    model = str(cloud.call("CreateModel", WorkspaceId=home, ModelName="many")["ModelId"])

    def add_versions(count: int) -> None:
        for _ in range(count):
            cloud.call("CreateModelVersion", ModelId=model, Uri="oss://bucket.oss-cn-hangzhou.aliyuncs.com/m/")

    add_versions(_OBJECTS - 2)
    begun = time.perf_counter()
    invoke(plugin, "getImportFile", {"workspaceId": home})
    file = milliseconds(begun)
    add_versions(_VERSIONS - _OBJECTS + 2)
    begun = time.perf_counter()
    invoke(plugin, "getWorkspaceModelVersions", {"modelId": model})
    whole = milliseconds(begun)
    begun = time.perf_counter()
    stream = plugin.stub.List(provider_pb2.ListRequest(token=VERSION, query=encode({"modelId": model})))
    next(iter(stream))
    first = milliseconds(begun)
    stream.cancel()
    return {
        f"import file of {_OBJECTS} objects, ms": file,
        f"function with {_VERSIONS} objects, ms": whole,
        f"first of {_VERSIONS} objects listed, ms": first,
    }


def main() -> None:
    """Measure everything once."""
    with Emulator.start() as emulator:
        plain, checked = (median_of_starts(emulator.url, checked=flag) for flag in (False, True))
        with Plugin.start() as plugin:
            plugin.handshake()
            plugin.configure(configuration(emulator.url))
            seconds, inputs = example(plugin, emulator)
            deployed = resident(plugin)
            emulator.settings(activationSeconds=0)
            looked_up = look_ups(plugin, emulator)
            name = urn(VERSION, "it")
            check = percentiles(
                plugin.stub.Check, provider_pb2.CheckRequest(urn=name, olds=encode(inputs), news=encode(inputs))
            )
            diff = percentiles(
                plugin.stub.Diff,
                provider_pb2.DiffRequest(urn=name, olds=encode(inputs), old_inputs=encode(inputs), news=encode(inputs)),
            )
    figures = {
        "port line, ms": plain["port"],
        "Configure answered, ms": plain["configured"],
        "Configure answered after CheckConfig, ms": checked["configured"],
        "resident when Configure is answered, MB": plain["memory"],
        "resident after a deployment, MB": deployed,
        "Check p50, ms": check[0],
        "Check p99, ms": check[1],
        "Diff p50, ms": diff[0],
        "Diff p99, ms": diff[1],
        "the page's example with 2 s activation, s": seconds,
        "import of the Python SDK after pulumi, ms": import_of_the_sdk(),
        **looked_up,
        **pages.build_of(),
    }
    for label, figure in figures.items():
        print(f"{label:45} {figure:8.2f}")
    Path("bench.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
