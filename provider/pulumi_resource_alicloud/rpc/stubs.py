"""The protocol's generated stubs, without the SDK that they are shipped in.

`pulumi.runtime.proto` sits inside the Pulumi SDK, whose package modules import everything else: twice the start-up time
and memory of the stubs alone. So the three packages above the stubs stand in as empty modules while the stubs load, and
are taken out again: a later `import pulumi` in the same process gets the real SDK, on the same message classes.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType

_PACKAGES = ("pulumi", "pulumi.runtime", "pulumi.runtime.proto")


@contextmanager
def _empty_packages() -> Iterator[None]:
    """Let submodules of the SDK be imported without running the SDK's package modules."""
    if "pulumi" in sys.modules:  # a program, or a test, that uses the real one
        yield
        return
    spec = PathFinder.find_spec("pulumi")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(
            "The plugin needs the Python package `pulumi` for its protocol stubs: install pulumi>=3.259.", name="pulumi"
        )
    site = Path(spec.origin).parent.parent
    for name in _PACKAGES:
        package = ModuleType(name)
        package.__path__ = [str(site.joinpath(*name.split(".")))]
        sys.modules[name] = package
    try:
        yield
    finally:
        for name in _PACKAGES:
            del sys.modules[name]


with _empty_packages():
    from pulumi.runtime.proto import (
        engine_pb2,
        engine_pb2_grpc,
        errors_pb2,
        plugin_pb2,
        provider_pb2,
        provider_pb2_grpc,
        status_pb2,
    )

__all__ = [
    "engine_pb2",
    "engine_pb2_grpc",
    "errors_pb2",
    "plugin_pb2",
    "provider_pb2",
    "provider_pb2_grpc",
    "status_pb2",
]
