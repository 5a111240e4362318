"""Every value survives the wire: hypothesis makes them up, deterministically."""

from typing import Any

from google.protobuf import struct_pb2
from hypothesis import given, settings
from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.values import (
    UNKNOWN,
    Archive,
    Asset,
    ByteString,
    Output,
    Properties,
    ResourceReference,
    Secret,
    has_secret,
    has_unknown,
    reveal,
)
from pulumi_resource_alicloud.rpc.codec import SIGNATURE, decode, encode

steady = settings(derandomize=True, database=None, deadline=None, max_examples=150)

keys = st.text(max_size=8).filter(lambda key: key != SIGNATURE)
words = st.none() | st.text(max_size=12)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
assets = st.builds(Asset, words, words, words, words)
archives = st.recursive(
    st.builds(Archive, st.none(), words, words, words),
    lambda inner: st.builds(Archive, st.dictionaries(keys, assets | inner, max_size=3)),
    max_leaves=4,
)
references = st.builds(
    ResourceReference,
    st.text(),
    st.none() | st.just(UNKNOWN) | st.text(min_size=1),
    st.text(max_size=6),
    st.dictionaries(st.sampled_from(["name", "type"]), st.text(max_size=6)),
)
leaves = (
    st.none()
    | st.booleans()
    | numbers
    | st.text(max_size=20)
    | st.just(UNKNOWN)
    | assets
    | archives
    | references
    | st.builds(ByteString, st.binary(max_size=20))
)
values: st.SearchStrategy[Any] = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(keys, inner, max_size=4)
    | st.builds(Secret, inner)
    | st.builds(Output, inner, st.booleans(), st.lists(st.text(max_size=8), max_size=2).map(tuple)),
    max_leaves=12,
)
property_maps = st.dictionaries(keys, values, max_size=6)


@steady
@given(property_maps)
def test_properties_survive_the_wire(properties: Properties) -> None:
    """Decoding what was encoded, serialised and parsed gives the same properties."""
    assert properties == decode(struct_pb2.Struct.FromString(encode(properties).SerializeToString()))


@steady
@given(property_maps)
def test_encoding_does_not_touch_its_argument(properties: Properties) -> None:
    """The same properties encode to the same message twice."""
    assert encode(properties) == encode(properties)


@steady
@given(property_maps)
def test_secrecy_and_uncertainty_survive_the_wire(properties: Properties) -> None:
    """What holds a secret or an unknown still holds it, and beneath the wrappers the values are the same."""
    arrived = decode(encode(properties))
    assert has_secret(properties) == has_secret(arrived)
    assert has_unknown(properties) == has_unknown(arrived)
    assert reveal(properties) == reveal(arrived)


@steady
@given(st.integers())
def test_an_integer_never_changes(number: int) -> None:
    """Whatever its size, it arrives as the same number, or as the same digits."""
    assert str(number) == str(int(decode(encode({"n": number}))["n"]))


@steady
@given(numbers)
def test_an_integral_number_arrives_as_an_integer(number: float) -> None:
    """What a double holds exactly and has no fraction is an int; all else stays a float."""
    integral = float(number).is_integer() and abs(number) <= 2**53
    assert (int if integral else float) is type(decode(encode({"n": number}))["n"])
