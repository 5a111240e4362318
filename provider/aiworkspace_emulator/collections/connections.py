"""Connections to models and databases. Their secrets are answered in clear, unless the caller asks otherwise."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.filters import contains, same_each
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import BOOLEAN, TEXTS, one_of
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Filter, Listing, Operation, Parent

MASKED = "******"


def list_connections(call: Call) -> Fields:
    """List them; with EncryptOption=Secret no secret is in clear."""
    answer = list_(call)
    if call.given.get("EncryptOption") == "Secret":
        answer["Connections"] = [
            {**one, **({"Secrets": dict.fromkeys(one["Secrets"], MASKED)} if "Secrets" in one else {})}
            for one in answer["Connections"]
        ]
    return answer


def _one_of_the(name: str) -> Filter:
    return lambda _, fields, value: fields.get(name) in value


def _has_model(test: str) -> Filter:
    def passes(_: Call, fields: Fields, value: Any) -> bool:
        values = value if isinstance(value, list) else [value]
        return any(model.get(test) in values for model in fields.get("Models", ()))

    return passes


CONNECTIONS = Collection(
    name="connections",
    id_field="ConnectionId",
    gone=Refusal(404, "NotFound", "The connection does not exist"),
    answers="Accessibility Configs ConnectionId ConnectionName ConnectionType Creator Description GmtCreateTime"
    " GmtModifiedTime Models ResourceMeta Secrets WorkspaceId",
    parent=Parent("workspaces", "WorkspaceId", cascade=True),
    operations=(
        Operation(
            name="ListConnections",
            method="GET",
            path="/api/v1/connections",
            verb=list_connections,
            accepts="Accessibility ConnectionIds ConnectionName ConnectionTypes Creator EncryptOption MaxResults Model"
            " ModelTypes NextToken Order SortBy ToolCall WorkspaceId",
            rules={
                "ConnectionIds": TEXTS,
                "ConnectionTypes": TEXTS,
                "EncryptOption": one_of("PlainText", "Secret"),
                "ModelTypes": TEXTS,
                "ToolCall": BOOLEAN,
            },
            listing=Listing(
                items="Connections",
                filters={
                    **same_each("Accessibility Creator WorkspaceId"),
                    "ConnectionIds": _one_of_the("ConnectionId"),
                    "ConnectionName": contains("ConnectionName"),
                    "ConnectionTypes": _one_of_the("ConnectionType"),
                    "Model": _has_model("Model"),
                    "ModelTypes": _has_model("ModelType"),
                    "ToolCall": _has_model("ToolCall"),
                },
                order="DESC",
                answers=("TotalCount", "NextToken", "MaxResults"),
            ),
        ),
    ),
)
