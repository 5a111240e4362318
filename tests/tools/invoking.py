"""The Invoke call as the engine makes it."""

from __future__ import annotations

from typing import Any

from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.codec import decode, encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tools.plugin_process import Plugin

_PATIENCE = 60


def token(name: str) -> str:
    """Return the token of a function."""
    return f"alicloud:pai/{name}:{name}"


def invoked(plugin: Plugin, name: str, arguments: Properties, *, preview: bool = False) -> Any:
    """Return the message that answers a function, given by its token or by its name."""
    tok = name if ":" in name else token(name)
    request = provider_pb2.InvokeRequest(tok=tok, args=encode(arguments), preview=preview)
    return plugin.stub.Invoke(request, timeout=_PATIENCE)


def invoke(plugin: Plugin, name: str, arguments: Properties, *, preview: bool = False) -> Properties:
    """Return what a function answers; there are no failures beside it, nobody would show them."""
    answer = invoked(plugin, name, arguments, preview=preview)
    assert not answer.failures
    return decode(getattr(answer, "return"))


def start_invoke(plugin: Plugin, name: str, arguments: Properties) -> Any:
    """Ask a function and return at once."""
    request = provider_pb2.InvokeRequest(tok=token(name), args=encode(arguments))
    return plugin.stub.Invoke.future(request, timeout=_PATIENCE)
