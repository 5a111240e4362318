"""What every kind of value looks like on the wire, and what is refused."""

import math
from collections.abc import Callable

import pytest
from google.protobuf import struct_pb2
from pulumi_resource_alicloud.lifecycle.values import (
    UNKNOWN,
    Archive,
    Asset,
    ByteString,
    Output,
    ResourceReference,
    Secret,
    Value,
)
from pulumi_resource_alicloud.rpc.codec import (
    SIGNATURE,
    CodecError,
    UnknownSignature,
    decode,
    decode_value,
    encode,
    encode_value,
)

URN = "urn:pulumi:dev::demo::alicloud:pai/workspaceModel:WorkspaceModel::model"
HASH = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

SENTINELS = {
    "bool": "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "number": "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "string": "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "array": "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "asset": "030794c1-ac77-496b-92df-f27374a8bd58",
    "archive": "e48ece36-62e2-4504-bad9-02848725956a",
    "object": "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
}


def kind(signature: str, **parts: object) -> dict[str, object]:
    """Return a signed object as JSON."""
    return {"4dabf18193072939515e22adb298388d": signature, **parts}


def secret(value: object) -> dict[str, object]:
    """Return a secret as JSON."""
    return kind("1b47061264138c4ac30d75fd1eb44270", value=value)


def asset(**parts: object) -> dict[str, object]:
    """Return an asset as JSON."""
    return kind("c44067f5952c0a294b673a41bacd8c17", **parts)


def archive(**parts: object) -> dict[str, object]:
    """Return an archive as JSON."""
    return kind("0def7320c3a5731c473e5ecbe6d01bc7", **parts)


def reference(**parts: object) -> dict[str, object]:
    """Return a resource reference as JSON."""
    return kind("5cf8f73096256a8f31e491e813e4eb8e", **parts)


def output(**parts: object) -> dict[str, object]:
    """Return an output value as JSON."""
    return kind("d0e6a833031e9bbcd3f4e8bde6ca49a4", **parts)


def byte_string(value: object) -> dict[str, object]:
    """Return a byte string as JSON."""
    return kind("803fd3297a5875dc03ca845dda5d2a98", value=value)


def wire(value: object) -> struct_pb2.Value:
    """Return JSON as the message that carries it, by protobuf's own conversion."""
    struct = struct_pb2.Struct()
    struct.update({"it": value})  # type: ignore[dict-item]
    return struct.fields["it"]


BOTH_WAYS: dict[str, tuple[Value, object]] = {
    "null": (None, None),
    "true": (True, True),
    "false": (False, False),
    "integer": (3, 3.0),
    "negative integer": (-1, -1.0),
    "fraction": (0.5, 0.5),
    "largest exact integer": (2**53, 2.0**53),
    "smallest exact integer": (-(2**53), -(2.0**53)),
    "text": ("PyTorch", "PyTorch"),
    "empty text": ("", ""),
    "Chinese text": ("人工智能平台 🚀", "人工智能平台 🚀"),
    "text as long as a sentinel": ("x" * 36, "x" * 36),
    "empty list": ([], []),
    "empty map": ({}, {}),
    "nested": ({"labels": [{"key": "a", "value": None}, []]}, {"labels": [{"key": "a", "value": None}, []]}),
    "unknown": (UNKNOWN, SENTINELS["string"]),
    "unknown in a list": (["a", UNKNOWN], ["a", SENTINELS["string"]]),
    "secret": (Secret("s3cret"), secret("s3cret")),
    "secret null": (Secret(None), secret(None)),
    "secret unknown": (Secret(UNKNOWN), secret(SENTINELS["string"])),
    "secret map with a secret": (Secret({"a": Secret([1])}), secret({"a": secret([1])})),
    "text asset": (Asset(text="hello", hash=HASH), asset(text="hello", hash=HASH)),
    "empty text asset": (Asset(text=""), asset(text="")),
    "file asset": (Asset(path="./model.json"), asset(path="./model.json")),
    "remote asset": (Asset(uri="oss://bucket/model"), asset(uri="oss://bucket/model")),
    "elided asset": (Asset(hash=HASH), asset(hash=HASH)),
    "file archive": (Archive(path="./model.zip", hash=HASH), archive(path="./model.zip", hash=HASH)),
    "elided archive": (Archive(hash=HASH), archive(hash=HASH)),
    "empty archive": (Archive(assets={}), archive(assets={})),
    "archive in an archive": (
        Archive(assets={"a.txt": Asset(text="a"), "lib": Archive(uri="oss://b/lib.zip")}),
        archive(assets={"a.txt": asset(text="a"), "lib": archive(uri="oss://b/lib.zip")}),
    ),
    "reference": (
        ResourceReference(
            URN, "model-1", "4.0.0", {"name": "model", "type": "alicloud:pai/workspaceModel:WorkspaceModel"}
        ),
        reference(
            urn=URN,
            id="model-1",
            packageVersion="4.0.0",
            name="model",
            type="alicloud:pai/workspaceModel:WorkspaceModel",
        ),
    ),
    "reference to a component": (ResourceReference(URN), reference(urn=URN)),
    "reference to what is not created yet": (ResourceReference(URN, UNKNOWN), reference(urn=URN, id="")),
    "output": (Output("a", dependencies=(URN,)), output(value="a", dependencies=[URN])),
    "secret output": (Output(1, secret=True), output(value=1, secret=True)),
    "output not known yet": (Output(UNKNOWN), output()),
    "secret output not known yet": (Output(UNKNOWN, secret=True), output(secret=True)),
    "null output": (Output(None), output(value=None)),
    "byte string": (ByteString(b"\xff\x00"), byte_string("/wA=")),
    "empty byte string": (ByteString(b""), byte_string("")),
}

DECODED_ONLY: dict[str, tuple[Value, object]] = {
    "beyond 2^53 a number stays a double": (2.0**53 + 2, 2.0**53 + 2),
    "an output's flags may be spelled out": (Output("a"), output(value="a", secret=False, dependencies=[])),
    "a reference's id may be a sentinel": (ResourceReference(URN, UNKNOWN), reference(urn=URN, id=SENTINELS["string"])),
    "absent parts of an asset may be null": (Asset(uri="u"), asset(uri="u", path=None)),
    **{f"unknown {name}": (UNKNOWN, sentinel) for name, sentinel in SENTINELS.items()},
}

ENCODED_ONLY: dict[str, tuple[Value, object]] = {
    "an integer that no double holds is text": (2**53 + 1, "9007199254740993"),
    "so is a negative one": (-(2**63) + 1, "-9223372036854775807"),
    "so is one beyond all doubles": (10**400, "1" + "0" * 400),
    "an integer that a double holds is a number": (2**60, 2.0**60),
}

MALFORMED: dict[str, tuple[struct_pb2.Value, str]] = {
    "signature of the future": (wire({"a": [kind("0" * 32)]}), "Property a[0]: the value is of a kind"),
    "signature that is no text": (wire({SIGNATURE: 1}), "the value is of a kind"),
    "no value": (struct_pb2.Value(), "no value"),
    "NaN": (wire([1, math.nan]), "Property [1]: NaN"),
    "infinity": (wire({"n": math.inf}), "Property n: NaN and infinity"),
    "secret without value": (wire(kind("1b47061264138c4ac30d75fd1eb44270")), "without its value"),
    "asset text that is no text": (wire(asset(text=1)), "text must be a string"),
    "archive of a list": (wire(archive(assets=[])), "must be a map"),
    "reference without urn": (wire(reference(id="a")), "without its urn"),
    "output with a number for a flag": (wire(output(secret=1)), "malformed output"),
    "output with numbers for urns": (wire(output(dependencies=[1])), "malformed output"),
    "output with a text for urns": (wire(output(dependencies=URN)), "malformed output"),
    "byte string that is no base64": (wire(byte_string("?")), "not base64"),
}

REFUSED: dict[str, tuple[Value, str]] = {
    "NaN": ({"a": {"b": [0, math.nan]}}, "Property a.b[1]: NaN"),
    "infinity": ({"a": -math.inf}, "Property a: NaN and infinity"),
    "key that is no text": ({"a": {1: "x"}}, 'Property a["1"]: this cannot be the key'),
    "key that is the signature": ({SIGNATURE: "x"}, "cannot be the key"),
    "bytes": ({"a": b"x"}, "Property a: a bytes is no property value"),
    "object": ({"a": [object()]}, "Property a[0]: a object is no property value"),
    "half a character": ({"a": "\ud800"}, "Property a: the text has characters"),
    "half a character in a key": ({"\ud800": "a"}, "the key of a property has characters"),
}


@pytest.mark.parametrize(("value", "json"), BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_a_value_and_its_wire_form_belong_together(value: Value, json: object) -> None:
    """Encoding gives the documented form, and decoding that form gives the value and its exact type back."""
    assert wire(json) == encode_value(value)
    assert value == decode_value(wire(json))
    assert type(value) is type(decode_value(wire(json)))


@pytest.mark.parametrize(("value", "json"), DECODED_ONLY.values(), ids=DECODED_ONLY)
def test_what_the_engine_may_also_send_is_understood(value: Value, json: object) -> None:
    """Forms that this codec never writes are read."""
    assert value == decode_value(wire(json))


@pytest.mark.parametrize(("value", "json"), ENCODED_ONLY.values(), ids=ENCODED_ONLY)
def test_integers_leave_without_losing_a_digit(value: Value, json: object) -> None:
    """A 64-bit integer arrives as it was, as a number where a double can hold it and as text elsewhere."""
    assert wire(json) == encode_value(value)


@pytest.mark.parametrize(("message", "expected"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_value_is_refused_with_its_path(message: struct_pb2.Value, expected: str) -> None:
    """What cannot be a property value is an error that says what is wrong and where."""
    with pytest.raises(CodecError) as caught:
        decode_value(message)
    assert expected in str(caught.value)


@pytest.mark.parametrize(("properties", "expected"), REFUSED.values(), ids=REFUSED)
def test_a_value_without_wire_form_is_refused_with_its_path(properties: Value, expected: str) -> None:
    """What the wire cannot express is an error that says what is wrong and where."""
    with pytest.raises(CodecError) as caught:
        encode(properties)
    assert expected in str(caught.value)


def test_a_kind_of_the_future_names_the_remedy() -> None:
    """An unknown signature has an error class of its own, and the user learns that a newer plugin helps."""
    with pytest.raises(UnknownSignature, match="newer version of the plugin"):
        decode_value(wire(kind("0" * 32)))


TRANSLATIONS: dict[str, Callable[[], object]] = {
    "decoding": lambda: decode_value(wire(secret(["hunter2", math.nan]))),
    "encoding": lambda: encode({"token": Secret(["hunter2", b"hunter2"])}),
}


@pytest.mark.parametrize("translate", TRANSLATIONS.values(), ids=TRANSLATIONS)
def test_an_error_inside_a_secret_does_not_show_it(translate: Callable[[], object]) -> None:
    """No value beneath the secret appears in the message."""
    with pytest.raises(CodecError) as caught:
        translate()
    assert "hunter2" not in str(caught.value)


def test_an_absent_struct_and_an_empty_one_are_no_properties() -> None:
    """Both decode to an empty map."""
    assert {} == decode(None)
    assert {} == decode(struct_pb2.Struct())
    assert struct_pb2.Struct() == encode({})


def test_null_differs_from_an_absent_key() -> None:
    """A property set to null stays; an absent one stays absent."""
    assert {"description": None} == decode(encode({"description": None}))
    assert "origin" not in decode(encode({"description": None}))


def test_ten_megabytes_of_text_pass() -> None:
    """Size is no matter."""
    text = "模" * 3_500_000
    assert {"modelDoc": text} == decode(encode({"modelDoc": text}))
