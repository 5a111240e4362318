"""Property values to the wire and back: `google.protobuf.Struct` plus Pulumi's kinds that JSON does not have.

A kind travels as an object that carries a signature under one agreed key; an unknown travels as one of seven strings.
Nothing here knows a resource. Speed counts: every Check and Diff decodes two or three structs and encodes one.
"""

import base64
import binascii
import math
from collections.abc import Callable, Mapping
from typing import Final

from google.protobuf import struct_pb2

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.paths import property_path
from pulumi_resource_alicloud.lifecycle.values import (
    EXACT,
    UNKNOWN,
    Archive,
    Asset,
    ByteString,
    Output,
    Properties,
    ResourceReference,
    Secret,
    Unknown,
    Value,
)

SIGNATURE: Final = "4dabf18193072939515e22adb298388d"
SECRET: Final = "1b47061264138c4ac30d75fd1eb44270"  # noqa: S105 - the published signature of the kind, not a secret
ASSET: Final = "c44067f5952c0a294b673a41bacd8c17"
ARCHIVE: Final = "0def7320c3a5731c473e5ecbe6d01bc7"
RESOURCE: Final = "5cf8f73096256a8f31e491e813e4eb8e"
OUTPUT: Final = "d0e6a833031e9bbcd3f4e8bde6ca49a4"
BYTE_STRING: Final = "803fd3297a5875dc03ca845dda5d2a98"

UNKNOWN_STRING: Final = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
UNKNOWNS: Final = {
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7": "bool",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421": "number",
    UNKNOWN_STRING: "string",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2": "array",
    "030794c1-ac77-496b-92df-f27374a8bd58": "asset",
    "e48ece36-62e2-4504-bad9-02848725956a": "archive",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff": "object",
}
_SENTINEL_LENGTH: Final = len(UNKNOWN_STRING)


class CodecError(InvalidInput):
    """A value that the wire format, or this plugin, cannot express; knows the property it was found in."""

    def __init__(self, reason: str, remedy: str = "") -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.path: tuple[str | int, ...] = ()

    def within(self, key: str | int) -> "CodecError":
        """Add one step on the way up from the value to the property that holds it."""
        self.path = (key, *self.path)
        self.message = f"Property {property_path(self.path)}: {self.reason}"
        return self


class UnknownSignature(CodecError):
    """A kind of value that is newer than this plugin."""

    def __init__(self) -> None:
        super().__init__(
            "the value is of a kind that this version of the plugin does not know.",
            "Use a newer version of the plugin.",
        )


def decode(struct: struct_pb2.Struct | None) -> Properties:
    """Return the properties of a message field; an absent field and an empty one are both no properties."""
    return {} if struct is None else _decode_fields(struct.fields)


def encode(properties: Properties) -> struct_pb2.Struct:
    """Return the properties as a message."""
    struct = struct_pb2.Struct()
    _encode_fields(struct, properties)
    return struct


def decode_value(value: struct_pb2.Value) -> Value:
    """Return one value of the wire as Python."""
    kind = value.WhichOneof("kind")
    if kind == "string_value":
        text = value.string_value
        return UNKNOWN if len(text) == _SENTINEL_LENGTH and text in UNKNOWNS else text
    if kind == "struct_value":
        fields = value.struct_value.fields
        return _decode_kind(fields) if SIGNATURE in fields else _decode_fields(fields)
    if kind == "list_value":
        return _decode_list(value.list_value)
    if kind == "number_value":
        return _decode_number(value.number_value)
    if kind == "bool_value":
        return value.bool_value
    if kind == "null_value":
        return None
    raise CodecError("the message holds no value here, not even null.")


def encode_value(value: Value) -> struct_pb2.Value:
    """Return one Python value as a message."""
    slot = struct_pb2.Value()
    _put(slot, value)
    return slot


# From the wire


def _decode_fields(fields: Mapping[str, struct_pb2.Value]) -> Properties:
    properties: Properties = {}
    key = ""
    try:
        for key, value in fields.items():
            properties[key] = decode_value(value)
    except CodecError as error:
        raise error.within(key) from None
    return properties


def _decode_list(values: struct_pb2.ListValue) -> list[Value]:
    items: list[Value] = []
    try:
        for item in values.values:
            items.append(decode_value(item))  # noqa: PERF401 - len(items) names the item that failed
    except CodecError as error:
        raise error.within(len(items)) from None
    return items


def _decode_number(number: float) -> int | float:
    if number.is_integer():
        return int(number) if -EXACT <= number <= EXACT else number
    if math.isfinite(number):
        return number
    raise CodecError("NaN and infinity are no property values.")


def _decode_kind(fields: Mapping[str, struct_pb2.Value]) -> Value:
    build = _KINDS.get(fields[SIGNATURE].string_value)
    if build is None:
        raise UnknownSignature
    return build(_decode_fields({key: value for key, value in fields.items() if key != SIGNATURE}))


def _secret(parts: Properties) -> Secret:
    if "value" not in parts:
        raise CodecError("a secret without its value.")
    return Secret(parts["value"])


def _output(parts: Properties) -> Output:
    secret, dependencies = parts.get("secret"), parts.get("dependencies") or []
    urns = isinstance(dependencies, list) and all(isinstance(urn, str) for urn in dependencies)
    if not isinstance(secret, bool | None) or not urns:
        raise CodecError("a malformed output value.")
    return Output(parts.get("value", UNKNOWN), bool(secret), tuple(dependencies))


def _text(parts: Properties, name: str) -> str | None:
    text = parts.get(name)
    if not isinstance(text, str | None):
        raise CodecError(f"{name} must be a string.")
    return text


def _asset(parts: Properties) -> Asset:
    return Asset(_text(parts, "text"), _text(parts, "path"), _text(parts, "uri"), _text(parts, "hash"))


def _archive(parts: Properties) -> Archive:
    assets = parts.get("assets")
    if not isinstance(assets, dict | None):
        raise CodecError("the assets of an archive must be a map.")
    return Archive(assets, _text(parts, "path"), _text(parts, "uri"), _text(parts, "hash"))


def _resource(parts: Properties) -> ResourceReference:
    urn, id_ = _text(parts, "urn"), parts.get("id")
    if urn is None:
        raise CodecError("a resource reference without its urn.")
    known = {"urn", "id", "packageVersion"}
    return ResourceReference(
        urn,
        UNKNOWN if id_ == "" else id_,
        _text(parts, "packageVersion") or "",
        {key: part for key, part in parts.items() if key not in known},
    )


def _byte_string(parts: Properties) -> ByteString:
    try:
        return ByteString(base64.b64decode(_text(parts, "value") or "", validate=True))
    except binascii.Error:
        raise CodecError("a byte string that is not base64.") from None


_KINDS: Final[Mapping[str, Callable[[Properties], Value]]] = {
    SECRET: _secret,
    ASSET: _asset,
    ARCHIVE: _archive,
    RESOURCE: _resource,
    OUTPUT: _output,
    BYTE_STRING: _byte_string,
}


# To the wire


def _put(slot: struct_pb2.Value, value: Value) -> None:
    write = _WRITERS.get(value.__class__)
    if write is None:
        raise CodecError(f"a {type(value).__name__} is no property value.")
    write(slot, value)


def _encode_fields(struct: struct_pb2.Struct, properties: Mapping[str, Value]) -> None:
    fields = struct.fields
    key = ""
    try:
        for key, value in properties.items():
            _put(fields[_checked(key)], value)
    except CodecError as error:
        raise error.within(str(key)) from None
    except UnicodeEncodeError:
        raise CodecError("the key of a property has characters that UTF-8 cannot express.") from None


def _checked(key: str) -> str:
    if key.__class__ is not str or key == SIGNATURE:
        raise CodecError("this cannot be the key of a property.")
    return key


def _put_string(slot: struct_pb2.Value, value: str) -> None:
    try:
        slot.string_value = value
    except UnicodeEncodeError:
        raise CodecError("the text has characters that UTF-8 cannot express.") from None


def _put_bool(slot: struct_pb2.Value, value: bool) -> None:
    slot.bool_value = value


def _put_null(slot: struct_pb2.Value, _: None) -> None:
    slot.null_value = struct_pb2.NULL_VALUE


def _put_float(slot: struct_pb2.Value, value: float) -> None:
    if not math.isfinite(value):
        raise CodecError("NaN and infinity are no property values.")
    slot.number_value = value


def _put_int(slot: struct_pb2.Value, value: int) -> None:
    if -EXACT <= value <= EXACT or _has_double(value):
        slot.number_value = value
    else:
        slot.string_value = str(value)  # a 64-bit id: rounded it would name another object


def _has_double(value: int) -> bool:
    try:
        return int(float(value)) == value
    except OverflowError:
        return False


def _put_list(slot: struct_pb2.Value, value: list[Value]) -> None:
    slot.list_value.SetInParent()
    items = slot.list_value.values
    try:
        for item in value:
            _put(items.add(), item)
    except CodecError as error:
        raise error.within(len(items) - 1) from None


def _put_dict(slot: struct_pb2.Value, value: Mapping[str, Value]) -> None:
    slot.struct_value.SetInParent()
    _encode_fields(slot.struct_value, value)


def _put_kind(slot: struct_pb2.Value, signature: str, parts: Mapping[str, Value]) -> None:
    _encode_fields(slot.struct_value, parts)
    slot.struct_value.fields[SIGNATURE].string_value = signature


def _put_unknown(slot: struct_pb2.Value, _: Unknown) -> None:
    slot.string_value = UNKNOWN_STRING


def _put_secret(slot: struct_pb2.Value, value: Secret) -> None:
    _put_kind(slot, SECRET, {"value": value.value})


def _put_output(slot: struct_pb2.Value, value: Output) -> None:
    parts: Properties = {} if value.value is UNKNOWN else {"value": value.value}
    if value.secret:
        parts["secret"] = True
    if value.dependencies:
        parts["dependencies"] = list(value.dependencies)
    _put_kind(slot, OUTPUT, parts)


def _put_asset(slot: struct_pb2.Value, value: Asset) -> None:
    _put_kind(slot, ASSET, _present(text=value.text, path=value.path, uri=value.uri, hash=value.hash))


def _put_archive(slot: struct_pb2.Value, value: Archive) -> None:
    assets = None if value.assets is None else dict(value.assets)
    _put_kind(slot, ARCHIVE, _present(assets=assets, path=value.path, uri=value.uri, hash=value.hash))


def _present(**parts: Value) -> Properties:
    return {key: part for key, part in parts.items() if part is not None}


def _put_resource(slot: struct_pb2.Value, value: ResourceReference) -> None:
    id_ = "" if value.id is UNKNOWN else value.id
    parts = _present(urn=value.urn, id=id_, packageVersion=value.package_version or None)
    _put_kind(slot, RESOURCE, {**value.extra, **parts})


def _put_byte_string(slot: struct_pb2.Value, value: ByteString) -> None:
    _put_kind(slot, BYTE_STRING, {"value": base64.b64encode(value.value).decode("ascii")})


_WRITERS: Final[Mapping[type, Callable[[struct_pb2.Value, Value], None]]] = {
    str: _put_string,
    bool: _put_bool,
    int: _put_int,
    float: _put_float,
    type(None): _put_null,
    list: _put_list,
    dict: _put_dict,
    Unknown: _put_unknown,
    Secret: _put_secret,
    Output: _put_output,
    Asset: _put_asset,
    Archive: _put_archive,
    ResourceReference: _put_resource,
    ByteString: _put_byte_string,
}
