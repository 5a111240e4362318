"""A cloud in memory that has an estate: lists of any length, page by page, and how often each was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

from pulumi_resource_alicloud.lifecycle.errors import Refused
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Cloud, Journal, Scope
from pulumi_resource_alicloud.resources.registry import RESOURCES

BOUNDS = Scope(NEVER, cast("Journal", None))
WORKSPACE = "123456"
LISTS = {record.listing.operation: record.listing.items for record in RESOURCES.values() if record.listing}


def at(number: int) -> str:
    """Return a time, later for a larger number."""
    return f"2026-01-{1 + number // 86400:02}T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}.000Z"


class Estate:
    """Answers lists of what it was given, by operation, and GetWorkspace."""

    place = "http://cloud.example.com"
    caller = "somebody"

    def __init__(self, **objects: list[dict[str, Any]]) -> None:
        self.objects = objects
        self.calls: Counter[str] = Counter()
        self.asked: list[dict[str, Any]] = []
        self.workspace: dict[str, Any] | None = {
            "WorkspaceId": WORKSPACE,
            "WorkspaceName": "team",
            "GmtCreateTime": at(0),
        }

    @property
    def cloud(self) -> Cloud:
        """Return it as what it stands for."""
        return cast("Cloud", self)

    def server_time_offset(self) -> float:
        """Tell that both clocks agree."""
        return 0.0

    def call(self, operation: str, fields: Mapping[str, Any], _: Scope) -> Mapping[str, Any]:
        """Answer with the workspace, or with a page of a list."""
        self.calls[operation] += 1
        self.asked.append(dict(fields))
        if operation == "GetWorkspace":
            if self.workspace is None:
                raise Refused("There is none.", status=404, code="100400027")
            return self.workspace
        parents = {name: fields[name] for name in ("ModelId", "DatasetId", "ExperimentId") if name in fields}
        found = [
            {name: value for name, value in item.items() if name not in ("ModelId", "DatasetId") or name not in parents}
            for item in self.objects.get(operation, [])
            if all(item.get(name) == value for name, value in parents.items())
        ]
        if fields.get("Order") == "DESC":
            found.reverse()
        first = (fields.get("PageNumber", 1) - 1) * fields.get("PageSize", 0)
        page = found[first : first + fields["PageSize"]] if "PageSize" in fields else found
        return {LISTS[operation]: page, "TotalCount": len(found)}


def models(*names: str, begin: int = 10, **more: Any) -> list[dict[str, Any]]:
    """Return models as their list shows them."""
    return [
        {"ModelId": f"model-{begin + number}", "ModelName": name, "GmtCreateTime": at(begin + number), **more}
        for number, name in enumerate(names)
    ]


def versions(model: str, count: int, begin: int = 1000) -> list[dict[str, Any]]:
    """Return versions of a model as their list shows them, with what they belong to."""
    return [
        {"ModelId": model, "VersionName": f"0.{number}.0", "GmtCreateTime": at(begin + number)}
        for number in range(1, count + 1)
    ]
