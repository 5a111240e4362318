"""What is said about a request: without its secrets, and whatever the request is, something is said."""

from __future__ import annotations

from typing import Any, cast

import pytest
from google.protobuf import struct_pb2
from pulumi_resource_alicloud.adapter import AlibabaGateway
from pulumi_resource_alicloud.cloud.limits import Stop
from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.codec import SIGNATURE, encode
from pulumi_resource_alicloud.rpc.discretion import Discretion
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import WORKSPACE
from tests.tools.plugin_process import urn

CODE_SOURCE = "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource"
CANARY = "canary-4711"


@pytest.fixture(scope="module")
def provider() -> Provider:
    """A provider that is not configured."""
    return Provider(load_schema(), RESOURCES, AlibabaGateway(), Stop)


def said(provider: Provider, token: str, properties: Properties, text: str) -> str:
    """Return what is said of a create."""
    request = provider_pb2.CreateRequest(urn=urn(token, "it"), properties=encode(properties))
    return Discretion(provider, request).hide(text)


@pytest.mark.parametrize(
    "properties",
    [
        {"description": Secret(CANARY)},
        {"labels": Secret([{"key": CANARY, "value": "x"}])},
        {"labels": [{"key": "x", "value": Secret(CANARY)}]},
        {"extraInfo": Secret({CANARY: "x"})},
        {"options": Secret(f'{{"a": "{CANARY}"}}')},
        {"codeRepoAccessToken": CANARY},
    ],
)
def test_a_secret_is_hidden_wherever_it_stands(provider: Provider, properties: Properties) -> None:
    """Marked by the program or by the schema, whole, in a part, as a key, or inside of text."""
    assert said(provider, CODE_SOURCE, properties, f"The value {CANARY} is taken.") == "The value *** is taken."


def test_what_is_no_secret_is_said(provider: Provider) -> None:
    """Neither values nor the names of properties are hidden."""
    text = f"labels[0].key {CANARY} and description are wrong"
    properties = {"description": CANARY, "labels": Secret([{"key": "abcdef", "value": "ghijkl"}])}
    assert text == said(provider, WORKSPACE, properties, text)


def test_secrets_of_configuration_are_hidden_in_everything(provider: Provider) -> None:
    """They come with Configure, and may come back at any time."""
    config = encode({"secretKey": "configured-canary", "region": "cn-hangzhou"})
    check = provider_pb2.CheckRequest(urn=urn("pulumi:providers:alicloud", "it"), news=config)
    assert Discretion(provider, check).hide("got configured-canary in cn-hangzhou") == "got *** in cn-hangzhou"


def test_nothing_is_said_where_there_are_too_many_secrets_to_look_for(provider: Provider) -> None:
    """Bounded work, and no leak for it."""
    labels = Secret([{"key": f"key-{number}", "value": "x"} for number in range(3000)])
    told = said(provider, WORKSPACE, {"labels": labels}, "twice: key-2999")
    assert "key-2999" not in told
    assert "secrets" in told


@pytest.mark.parametrize("name", ["", "nonsense", "urn:pulumi:a::b"])
def test_a_request_that_makes_no_sense_is_spoken_of(provider: Provider, name: str) -> None:
    """Whatever its URN and its values are: an error while speaking would hide the error that is spoken of."""
    strange = struct_pb2.Struct()
    strange.update({"p": {SIGNATURE: "0" * 32}})
    request = provider_pb2.CreateRequest(urn=name, properties=strange)
    assert Discretion(provider, request).hide("a sentence") == "a sentence"


def test_a_defect_in_hiding_shows_nothing(provider: Provider) -> None:
    """Rather no reason than a secret."""

    class Broken:
        def secrets(self, *_: Any) -> frozenset[str]:
            raise RuntimeError

    request = provider_pb2.CreateRequest(urn=urn(WORKSPACE, "it"))
    assert CANARY not in Discretion(cast("Provider", Broken()), request).hide(CANARY)
