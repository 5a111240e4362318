"""The List call as the engine makes it: a stream of objects, and at its end what asks for more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.codec import encode
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tools.plugin_process import Plugin

_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Listed:
    """One object of a list."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list told."""

    objects: list[Listed]
    continuation: str
    computed: bool


def start_list(
    plugin: Plugin, token: str, query: Properties, *, limit: int = 0, page_size: int = 0, continuation: str = ""
) -> Any:
    """Ask for a list and return the stream of its answers."""
    request = provider_pb2.ListRequest(
        token=token, query=encode(query), limit=limit, page_size=page_size, continuation_token=continuation
    )
    return plugin.stub.List(request, timeout=_PATIENCE)


def list_objects(plugin: Plugin, token: str, query: Properties, **more: Any) -> Listing:
    """Return what a list tells; after its continuation nothing may come."""
    objects: list[Listed] = []
    continuation, computed = "", False
    for answer in start_list(plugin, token, query, **more):
        assert continuation == "", "a list goes on after its continuation"
        if answer.HasField("result"):
            objects.append(Listed(answer.result.id, answer.result.name))
        elif answer.HasField("continuation"):
            continuation = answer.continuation.continuation_token
        else:
            computed = True
    return Listing(objects, continuation, computed)
