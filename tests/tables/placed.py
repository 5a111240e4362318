"""Full objects of the kinds that no call of the emulated API makes: a test puts them there by the control interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol


class Shelf(Protocol):
    """Where objects can be put."""

    def place(self, collection: str, object_id: str, **fields: Any) -> None:
        """Have an object of a collection."""


PLACED: Final[Mapping[str, Mapping[str, Mapping[str, Any]]]] = {
    "images": {
        "image-official0000000001": {
            "GmtCreateTime": "2026-01-01T08:00:00.000Z",
            "Name": "pytorch-training",
            "Accessibility": "PUBLIC",
            "Description": "PyTorch for training",
            "ImageUri": "registry.example.com/pai/pytorch-training:2.4-gpu",
            "Labels": [
                {"Key": "system.official", "Value": "true"},
                {"Key": "system.supported.dlc", "Value": "true"},
            ],
            "ParentUserId": "1000000000000001",
            "Size": 8589934592,
            "SourceId": "build-1",
            "SourceType": "Build",
            "UserId": "1000000000000001",
            "WorkspaceId": "0",
        },
        "image-official0000000002": {
            "GmtCreateTime": "2026-01-02T08:00:00.000Z",
            "Name": "pytorch-inference",
            "Accessibility": "PUBLIC",
            "ImageUri": "registry.example.com/pai/pytorch-inference:2.4-cpu",
            "Labels": [
                {"Key": "system.official", "Value": "true"},
                {"Key": "system.supported.eas", "Value": "true"},
            ],
            "Size": 2147483648,
            "WorkspaceId": "0",
        },
    },
    "users": {
        "200000000000000011": {"UserName": "zhang.wei@example.onaliyun.com"},
        "200000000000000012": {"UserName": "zhang.wei2@example.onaliyun.com"},
    },
    "roles": {
        "role-0000000000000001": {
            "RoleName": "reviewer",
            "RoleType": "custom",
            "Status": "Succeeded",
            "Creator": "1157703270994901",
            "ModulePermissions": [
                {
                    "ModuleName": "Model",
                    "PermissionType": "CustomPermissions",
                    "Permissions": [
                        {
                            "PermissionCodes": ["PaiModel:GetModel"],
                            "PermissionRules": [{"Accessibility": "PRIVATE", "EntityAccessType": "CREATOR"}],
                        }
                    ],
                }
            ],
        },
    },
    "resources": {
        "resource-1": {
            "Name": "training_quota",
            "GroupName": "training",
            "ResourceType": "Lingjun",
            "ProductType": "Lingjun",
            "EnvType": "prod",
            "IsDefault": True,
            "Encryption": {"Algorithm": "AES256", "Enabled": True, "Key": "key-1"},
            "Executor": {"OwnerId": "1157703270994901"},
            "Labels": [{"Key": "team", "Value": "vision"}],
            "Quotas": [
                {
                    "Id": "quota-1",
                    "Name": "quota",
                    "DisplayName": "Quota",
                    "CardType": "GPU",
                    "Mode": "isolate",
                    "ProductCode": "PAI_isolate",
                    "QuotaType": "PAI",
                    "Specs": [{"Name": "gpu", "Value": "8"}],
                }
            ],
            "Spec": {"resourceId": "quota-lingjun-1", "nested": {"cards": 8}},
        },
    },
    "products": {
        "PAI_isolate": {
            "ProductId": "1",
            "HasPermissionToPurchase": True,
            "IsPurchased": True,
            "PurchaseUrl": "https://example.com/buy",
        },
        "MaxCompute_share": {"HasPermissionToPurchase": False, "IsPurchased": False},
    },
    "services": {"pai_dlc": {"IsOpen": True, "OpenUrl": "https://example.com/open"}, "oss": {"IsOpen": False}},
    "connections": {
        "conn-0000000000000001": {
            "GmtCreateTime": "2026-01-03T08:00:00.000Z",
            "ConnectionName": "qwen",
            "ConnectionType": "DashScopeConnection",
            "Accessibility": "PUBLIC",
            "Configs": {"base_url": "https://example.com/v1"},
            "Creator": "1157703270994901",
            "Description": "Models of another service",
            "Models": [{"Model": "qwen-max", "ModelType": "LLM", "DisplayName": "Qwen", "ToolCall": True}],
            "ResourceMeta": {"InstanceId": "i-1", "InstanceName": "instance", "Extra": "{}"},
            "Secrets": {"api_key": "connection-secret-canary"},
        },
        "conn-0000000000000002": {
            "GmtCreateTime": "2026-01-04T08:00:00.000Z",
            "ConnectionName": "vectors",
            "ConnectionType": "MilvusConnection",
            "Accessibility": "PRIVATE",
            "Creator": "200000000000000011",
            "Secrets": {"password": "second-secret-canary"},
        },
    },
    "configs": {
        "wc-0000000000000001": {
            "CategoryName": "CommonResourceConfig",
            "ConfigKey": "tempStoragePath",
            "ConfigValue": "oss://bucket.oss-cn-hangzhou-internal.aliyuncs.com/tmp/",
            "Labels": [{"Key": "team", "Value": "vision"}],
        },
    },
}
"""Collection to id to wire fields."""
IN_WORKSPACE: Final = frozenset({"roles", "resources", "connections", "configs"})
"""Collections whose objects belong to a workspace."""


def place_all(shelf: Shelf, workspace_id: str) -> None:
    """Put every object there, those that belong to a workspace into this one."""
    for collection, objects in PLACED.items():
        for object_id, fields in objects.items():
            home = {"WorkspaceId": workspace_id} if collection in IN_WORKSPACE else {}
            shelf.place(collection, object_id, **fields, **home)
