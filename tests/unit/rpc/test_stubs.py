"""The protocol stubs load without the SDK they are shipped in, and live beside it."""

import subprocess
import sys

import pytest

LOAD = "from pulumi_resource_alicloud.rpc import stubs; import sys\n"


def run(code: str) -> str:
    """Run Python code in a process of its own and return what it prints."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("module", ["pulumi", "pulumi.runtime", "pulumi.resource", "opentelemetry", "dill", "yaml"])
def test_stubs_load_nothing_of_the_sdk(module: str) -> None:
    """Neither the SDK's package modules nor what they pull in are loaded."""
    assert run(LOAD + f"print({module!r} in sys.modules)").split() == ["False"]


def test_all_stubs_of_the_protocol_are_there() -> None:
    """Provider, engine, plugin, errors and status messages come from the installed package."""
    code = LOAD + "print(*(getattr(stubs, name).__name__ for name in sorted(stubs.__all__)))"
    names = [
        "engine_pb2",
        "engine_pb2_grpc",
        "errors_pb2",
        "plugin_pb2",
        "provider_pb2",
        "provider_pb2_grpc",
        "status_pb2",
    ]
    assert [f"pulumi.runtime.proto.{name}" for name in names] == run(code).split()


@pytest.mark.parametrize(
    "imports",
    [LOAD + "import pulumi.runtime.proto", "import pulumi.runtime.proto\n" + LOAD],
    ids=["stubs first", "sdk first"],
)
def test_stubs_and_the_real_sdk_share_their_classes(imports: str) -> None:
    """Whichever is imported first, a program of the SDK and the plugin's code use the same message classes."""
    code = imports + "\nprint(pulumi.runtime.proto.CheckRequest is stubs.provider_pb2.CheckRequest, pulumi.Output)"
    assert ["True", "<class", "'pulumi.output.Output'>"] == run(code).split()


def test_a_missing_package_is_named_with_the_remedy() -> None:
    """Without the package `pulumi` the import error says what to install."""
    code = (
        "import importlib.machinery as m; "
        "m.PathFinder.find_spec = classmethod(lambda cls, *a, real=m.PathFinder.find_spec: "
        "None if a[0] == 'pulumi' else real(*a))\n"
        "try: import pulumi_resource_alicloud.rpc.stubs\n"
        "except ModuleNotFoundError as error: print(error)"
    )
    assert "install pulumi>=3.259" in run(code)


@pytest.mark.parametrize("module", ["asyncio", "grpc.aio", "ssl", "typing_extensions"])
@pytest.mark.parametrize("first", ["stubs", "server", "journal", "codec"])
def test_grpc_loads_without_its_asynchronous_half(first: str, module: str) -> None:
    """Whatever of the room comes first; neither the module nor its stand-in stays behind."""
    code = f"from pulumi_resource_alicloud.rpc import {first}; import grpc, sys; print({module!r} in sys.modules)"
    assert ["False"] == run(code).split()


def test_the_asynchronous_half_of_grpc_still_works() -> None:
    """Whoever uses it in the same process gets the real modules behind the stand-ins."""
    code = LOAD + (
        "import asyncio, grpc, grpc.aio\n"
        "async def main():\n"
        "    server = grpc.aio.server()\n"
        "    port = server.add_insecure_port('127.0.0.1:0')\n"
        "    await server.start()\n"
        "    async with grpc.aio.insecure_channel(f'127.0.0.1:{port}') as channel:\n"
        "        try:\n"
        "            await channel.unary_unary('/no/such')(b'')\n"
        "        except grpc.aio.AioRpcError as error:\n"
        "            print(error.code().name)\n"
        "    await server.stop(0)\n"
        "asyncio.run(main())\n"
    )
    assert ["UNIMPLEMENTED"] == run(code).split()
