"""The codec and the official SDK's own translation agree, in both directions."""

import asyncio
from typing import Any

import pulumi
import pytest
from google.protobuf import struct_pb2
from hypothesis import given, settings
from hypothesis import strategies as st
from pulumi.runtime import rpc
from pulumi_resource_alicloud.lifecycle.values import (
    UNKNOWN,
    Archive,
    Asset,
    Output,
    Properties,
    ResourceReference,
    Secret,
    Value,
)
from pulumi_resource_alicloud.rpc.codec import decode, encode

steady = settings(derandomize=True, database=None, deadline=None, max_examples=100)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=10,
)


def serialised_by_sdk(value: object) -> struct_pb2.Struct:
    """Return what a Python program would send for a property called `it`."""
    message = asyncio.run(rpc.serialize_property(value, [], "it", return_protobuf_value=True))
    return struct_pb2.Struct(fields={"it": message})


@steady
@given(st.dictionaries(st.text(max_size=6), json_values, max_size=4))
def test_the_sdk_reads_what_the_codec_writes(properties: Properties) -> None:
    """Plain values arrive in a Python program as they left the plugin."""
    assert properties == rpc.deserialize_properties(encode(properties))


@steady
@given(json_values)
def test_the_codec_reads_what_the_sdk_writes(value: Value) -> None:
    """Plain values arrive in the plugin as they left a Python program."""
    assert {"it": value} == decode(serialised_by_sdk(value))


@pytest.mark.parametrize(
    ("value", "given_by_program"),
    [
        (Asset(text="a"), pulumi.StringAsset("a")),
        (Asset(path="./a"), pulumi.FileAsset("./a")),
        (Asset(uri="https://example.com/a"), pulumi.RemoteAsset("https://example.com/a")),
        (Archive(path="./a.zip"), pulumi.FileArchive("./a.zip")),
        (Archive(assets={"a": Asset(text="a")}), pulumi.AssetArchive({"a": pulumi.StringAsset("a")})),
        (UNKNOWN, pulumi.UNKNOWN),
    ],
    ids=lambda value: type(value).__name__,
)
def test_kinds_of_a_program_arrive_as_ours(value: Value, given_by_program: object) -> None:
    """Assets, archives and unknowns of a Python program are understood."""
    assert {"it": value} == decode(serialised_by_sdk(given_by_program))


@pytest.mark.parametrize("value", [Asset(text="a"), Asset(path="./a"), Archive(assets={"a": Asset(uri="u")})])
def test_assets_arrive_in_a_program_and_return(value: Value) -> None:
    """The SDK rebuilds its own asset from ours, and sends it back unchanged."""
    rebuilt = rpc.deserialize_properties(encode({"it": value}))["it"]
    assert isinstance(rebuilt, pulumi.Asset | pulumi.Archive)
    assert {"it": value} == decode(serialised_by_sdk(rebuilt))


def test_a_secret_is_one_to_the_sdk() -> None:
    """The SDK recognises the wrapper and takes it off."""
    properties, secret = rpc.deserialize_properties_unwrap_secrets(encode({"token": Secret({"a": 1})}))
    assert ({"token": {"a": 1}}, True) == (properties, secret)


def test_a_reference_is_its_id_to_the_sdk() -> None:
    """A program that does not know the resource's class gets the id."""
    reference = ResourceReference("urn:pulumi:dev::demo::a:b:C::d", "model-1", "1.0.0")
    assert {"it": "model-1"} == rpc.deserialize_properties(encode({"it": reference}))


@pytest.mark.parametrize(
    "output", [Output("a"), Output("a", secret=True), Output(UNKNOWN), Output(UNKNOWN, secret=True)]
)
def test_an_output_keeps_its_flags_in_the_sdk(output: Output) -> None:
    """Known or not, secret or not: the SDK's output says the same."""

    async def flags() -> tuple[bool, bool]:
        arrived = rpc.deserialize_properties(encode({"it": output}))["it"]
        return await arrived.is_known(), await arrived.is_secret()

    assert (output.value is not UNKNOWN, output.secret) == asyncio.run(flags())
