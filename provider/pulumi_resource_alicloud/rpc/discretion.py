"""Hides in what is said about a request what came with it as a secret, whoever repeats it: the cloud, a proxy, we.

Secrets are only looked for when there is something to say.
"""

from functools import cached_property
from typing import Any

from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.rpc.codec import decode

_STRUCT = "google.protobuf.Struct"


class Discretion:
    """What must not be said about one request."""

    def __init__(self, provider: Provider, request: Any) -> None:
        self._provider = provider
        self._request = request

    def hide(self, text: str) -> str:
        """Return a text as it may be shown."""
        return self._provider.hide(text, self._secrets)

    @cached_property
    def _secrets(self) -> frozenset[str]:
        fields = self._request.DESCRIPTOR.fields
        structs = [field.name for field in fields if field.message_type and field.message_type.full_name == _STRUCT]
        token = getattr(self._request, "urn", "").split("::")[2:3]
        return self._provider.secrets(
            token[0].rpartition("$")[2] if token else "",
            *(decode(getattr(self._request, name)) for name in structs if self._request.HasField(name)),
        )
