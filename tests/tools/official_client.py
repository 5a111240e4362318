"""The official SDK, driven by the names of the wire, so that tables of operations and fields can be written once.

What it sends and how it reads answers is the SDK's doing; only names are translated here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.vocabulary import Operation
from alibabacloud_aiworkspace20210204 import models as sdk
from alibabacloud_aiworkspace20210204.client import Client
from alibabacloud_tea_openapi.models import Config
from darabonba.exceptions import ResponseException
from darabonba.model import DaraModel

from tests.tools.emulator_process import ACCESS_KEY_ID, ACCESS_KEY_SECRET
from tests.tools.raw_http import Refused

OPERATIONS: dict[str, Operation] = {
    operation.name: operation for collection in COLLECTIONS.values() for operation in collection.operations
}


NEWER, OLDER = "ACS3-HMAC-SHA256", "v2"
"""How the SDK can sign; the older way is also that of the Terraform provider and the bridged plugin."""


class RecordingClient(Client):  # type: ignore[misc] # the SDK has no types
    """The SDK's client, keeping each answer as it came, before the SDK drops what its models do not know."""

    raw: dict[str, Any]

    def call_api(self, params: Any, request: Any, runtime: Any) -> Any:
        """Make a call and keep its body."""
        answer = super().call_api(params, request, runtime)
        self.raw = dict(answer["body"])
        return answer


@dataclass(slots=True)
class Cloud:
    """The API behind an endpoint, as the official client sees it."""

    endpoint: str
    access_key_id: str = ACCESS_KEY_ID
    access_key_secret: str = ACCESS_KEY_SECRET
    signs: str = NEWER
    client: RecordingClient = field(init=False)

    def __post_init__(self) -> None:
        self.client = RecordingClient(
            Config(
                access_key_id=self.access_key_id,
                access_key_secret=self.access_key_secret,
                endpoint=self.endpoint,
                protocol="http",
                signature_algorithm=self.signs,
            )
        )

    def call(self, operation: str, /, **fields: Any) -> dict[str, Any]:
        """Call an operation with wire names for path, query and body; returns the body that came back."""
        in_path = path_names(operation)
        request = request_model(operation)()
        request.from_map({name: value for name, value in fields.items() if name not in in_path})
        for wire_name, attribute in wire_attributes(request_model(operation)).items():
            if wire_name not in fields:
                setattr(request, attribute, None)  # from_map makes empty lists of absent ones
        getattr(self.client, snake(operation))(*(fields[name] for name in in_path), request)
        return self.client.raw

    def refused(self, operation: str, /, **fields: Any) -> Refused:
        """Call an operation that must be refused; returns how."""
        try:
            self.call(operation, **fields)
        except ResponseException as error:
            return Refused(error.status_code, error.code)
        raise AssertionError(f"{operation} was not refused")


def path_names(operation: str) -> list[str]:
    """The parameters in an operation's path."""
    return re.findall(r"\{(\w+)\}", OPERATIONS[operation].path)


def snake(name: str) -> str:
    """ListModelVersions as list_model_versions."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def request_model(operation: str) -> Any:
    """The SDK's model of a request."""
    return getattr(sdk, f"{operation}Request")


def answer_model(operation: str) -> Any:
    """The SDK's model of an answer's body."""
    return get_type_hints(getattr(sdk, f"{operation}Response").__init__)["body"]


class _Probe(list[Any]):
    """A value that every model can put on the wire, whatever it expects: text, a model, a list of models."""

    def to_map(self) -> dict[str, Any]:
        """Answer as a model."""
        return {"probe": True}


@cache
def wire_attributes(model: Any) -> dict[str, str]:
    """Attributes of a model by wire name."""
    empty = model().to_map()
    attributes: dict[str, str] = {}
    for attribute in get_type_hints(model.__init__):
        instance = model()
        setattr(instance, attribute, _Probe([_Probe()]))
        (wire_name,) = (name for name, value in instance.to_map().items() if value != empty.get(name))
        attributes[wire_name] = attribute
    return attributes


def wire_types(model: Any) -> dict[str, Any]:
    """Types of a model's fields by wire name."""
    hints = get_type_hints(model.__init__)
    return {wire_name: hints[attribute] for wire_name, attribute in wire_attributes(model).items()}


def nested_model(kind: Any) -> Any:
    """The model that a type holds, alone or in a list; None for plain values."""
    inner = get_args(kind)[0] if get_origin(kind) is list else kind
    return inner if isinstance(inner, type) and issubclass(inner, DaraModel) else None
