"""What only ours has: functions over many objects, the import file, the List call, and the import of the Python SDK."""

import statistics
import subprocess
import sys
import time

from pulumi_resource_alicloud.rpc.codec import encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from bench.calls import STARTS, VERSION, configured
from bench.figures import OURS, Book
from bench.rivals import Rival, milliseconds
from tests.tools.emulator_process import Emulator
from tests.tools.invoking import invoke
from tests.tools.official_client import Cloud

VERSIONS = 5000
OBJECTS = 500


def look_ups(book: Book, ours: Rival, emulator: Emulator) -> None:
    """List many objects, and write down a workspace for an import."""
    cloud = Cloud(emulator.endpoint)
    home = str(cloud.call("CreateWorkspace", WorkspaceName="many", Description="d", EnvTypes=["prod"])["WorkspaceId"])
    model = str(cloud.call("CreateModel", WorkspaceId=home, ModelName="many")["ModelId"])

    def add_versions(count: int) -> None:
        for _ in range(count):
            cloud.call("CreateModelVersion", ModelId=model, Uri="oss://bucket.oss-cn-hangzhou.aliyuncs.com/m/")

    with configured(ours, emulator.endpoint) as plugin:
        add_versions(OBJECTS - 2)
        begun = time.perf_counter()
        invoke(plugin, "getImportFile", {"workspaceId": home})
        book.add(OURS, f"import file of {OBJECTS} objects", "ms", milliseconds(begun))
        add_versions(VERSIONS - OBJECTS + 2)
        begun = time.perf_counter()
        invoke(plugin, "getWorkspaceModelVersions", {"modelId": model})
        book.add(OURS, f"function with {VERSIONS} objects", "ms", milliseconds(begun))
        begun = time.perf_counter()
        stream = plugin.stub.List(provider_pb2.ListRequest(token=VERSION, query=encode({"modelId": model})))
        next(iter(stream))
        book.add(OURS, f"first of {VERSIONS} objects listed", "ms", milliseconds(begun))
        stream.cancel()


def import_of_the_sdk(book: Book) -> None:
    """Import the Python SDK after `import pulumi`, in fresh interpreters."""
    program = (
        "import time, pulumi; begun = time.perf_counter(); import pulumi_alicloud_pai; "
        "print((time.perf_counter() - begun) * 1000)"
    )
    runs = [subprocess.run([sys.executable, "-c", program], check=True, capture_output=True) for _ in range(STARTS)]
    book.add(OURS, "import of the Python SDK after pulumi", "ms", statistics.median(float(run.stdout) for run in runs))
