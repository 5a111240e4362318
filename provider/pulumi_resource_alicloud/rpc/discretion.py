"""Hides in what is said about a request what came with it as a secret, whoever repeats it: the cloud, a proxy, we.

Secrets are only looked for when there is something to say.
"""

import logging
from contextlib import suppress
from functools import cached_property
from typing import Any

from google.protobuf import struct_pb2

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.codec import decode_value

_log = logging.getLogger(__name__)
_STRUCT = "google.protobuf.Struct"


class Discretion:
    """What must not be said about one request."""

    def __init__(self, provider: Provider, request: Any) -> None:
        self._provider = provider
        self._request = request

    def hide(self, text: str) -> str:
        """Return a text as it may be shown; never raises, for it is what is said when something else has failed."""
        try:
            return self._provider.hide(text, self._secrets)
        except Exception as error:  # noqa: BLE001 - any defect here would hide the error that is spoken of
            _log.error("secrets could not be hidden: %s", type(error).__name__)
            return "The reason is not shown: a defect of the plugin keeps it from hiding secrets. Please report it."

    @cached_property
    def _secrets(self) -> frozenset[str]:
        fields = self._request.DESCRIPTOR.fields
        structs = [field.name for field in fields if field.message_type and field.message_type.full_name == _STRUCT]
        token = getattr(self._request, "urn", "").split("::")[2:3]
        decoded = [_decoded(getattr(self._request, name)) for name in structs if self._request.HasField(name)]
        return self._provider.secrets(token[0].rpartition("$")[2] if token else "", *decoded)


def _decoded(struct: struct_pb2.Struct) -> Properties:
    """Return the properties that can be read: what is said may be just that one of them cannot."""
    properties: Properties = {}
    for name, value in struct.fields.items():
        with suppress(InvalidInput, ValueError, RecursionError):
            properties[name] = decode_value(value)
    return properties
