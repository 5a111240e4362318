# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceResources:getWorkspaceResources`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceResourcesResult",
    "AwaitableGetWorkspaceResourcesResult",
    "get_workspace_resources",
    "get_workspace_resources_output",
]


@pulumi.output_type
class GetWorkspaceResourcesLabelResult(dict[_builtins.str, Any]):
    """A label of a computing resource: a key with a value."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label.
        :param value: Value of the label.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceResourcesQuotaResult(dict[_builtins.str, Any]):
    """A quota that a computing resource is made of."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceResourcesQuotaResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceResourcesQuotaResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        card_type: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        mode: Optional[_builtins.str] = None,
        name: Optional[_builtins.str] = None,
        product_code: Optional[_builtins.str] = None,
        quota_type: Optional[_builtins.str] = None,
        specs: Optional[Sequence[GetWorkspaceResourcesQuotaSpecResult]] = None,
    ) -> None:
        """
        :param card_type: Kind of card: `CPU` or `GPU`.
        :param display_name: Name of the quota as shown in the console.
        :param id: ID of the quota.
        :param mode: How the quota is billed: `isolate` (subscription) or `share` (pay as you go).
        :param name: Name of the quota.
        :param product_code: Product of the quota, for example `PAI_isolate` or `MaxCompute_share`.
        :param quota_type: Kind of quota: `PAI`, `MaxCompute` or `DLC`.
        :param specs: Amounts of the quota, by kind.
        """
        _utilities.assign(
            self,
            card_type=card_type,
            display_name=display_name,
            id=id,
            mode=mode,
            name=name,
            product_code=product_code,
            quota_type=quota_type,
            specs=specs,
        )

    @_builtins.property
    @pulumi.getter(name="cardType")
    def card_type(self) -> Optional[_builtins.str]:
        """Kind of card: `CPU` or `GPU`."""
        return _utilities.read(self, "card_type")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the quota as shown in the console."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> Optional[_builtins.str]:
        """ID of the quota."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="mode")
    def mode(self) -> Optional[_builtins.str]:
        """How the quota is billed: `isolate` (subscription) or `share` (pay as you go)."""
        return _utilities.read(self, "mode")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the quota."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="productCode")
    def product_code(self) -> Optional[_builtins.str]:
        """Product of the quota, for example `PAI_isolate` or `MaxCompute_share`."""
        return _utilities.read(self, "product_code")

    @_builtins.property
    @pulumi.getter(name="quotaType")
    def quota_type(self) -> Optional[_builtins.str]:
        """Kind of quota: `PAI`, `MaxCompute` or `DLC`."""
        return _utilities.read(self, "quota_type")

    @_builtins.property
    @pulumi.getter(name="specs")
    def specs(self) -> Optional[Sequence[GetWorkspaceResourcesQuotaSpecResult]]:
        """Amounts of the quota, by kind."""
        return _utilities.read(self, "specs")


_GetWorkspaceResourcesQuotaResult_names = {
    "cardType": "card_type",
    "displayName": "display_name",
    "productCode": "product_code",
    "quotaType": "quota_type",
}


@pulumi.output_type
class GetWorkspaceResourcesQuotaSpecResult(dict[_builtins.str, Any]):
    """Amount of one kind in a quota."""

    def __init__(
        self,
        *,
        name: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param name: Name of the kind.
        :param value: Amount of the kind.
        """
        _utilities.assign(
            self,
            name=name,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the kind."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Amount of the kind."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceResourcesResourceResult(dict[_builtins.str, Any]):
    """A computing resource of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceResourcesResourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceResourcesResourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        env_type: Optional[_builtins.str] = None,
        group_name: Optional[_builtins.str] = None,
        is_default: Optional[_builtins.bool] = None,
        labels: Optional[Sequence[GetWorkspaceResourcesLabelResult]] = None,
        name: Optional[_builtins.str] = None,
        quotas: Optional[Sequence[GetWorkspaceResourcesQuotaResult]] = None,
        resource_id: Optional[_builtins.str] = None,
        resource_type: Optional[_builtins.str] = None,
        spec: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    ) -> None:
        """
        :param create_time: When the resource was added, in UTC (ISO 8601).
        :param env_type: Environment of the resource: `dev` or `prod`.
        :param group_name: Name of the resource's group.
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param is_default: Whether jobs that name no resource of this type run on it.
        :param labels: Labels of the resource.
        :param name: Name of the resource.
        :param quotas: Quotas of the resource.
        :param resource_id: ID of the resource.
        :param resource_type: Kind of resource, for example `MaxCompute`, `ECS`, `Lingjun`, `ACS` or
            `Flink`.
        :param spec: What the resource consists of, as keys with values. A value that is neither
            text nor a number is a JSON string.
        :param workspace_id: Workspace of the resource.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            env_type=env_type,
            group_name=group_name,
            id=id,
            is_default=is_default,
            labels=labels,
            name=name,
            quotas=quotas,
            resource_id=resource_id,
            resource_type=resource_type,
            spec=spec,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the resource was added, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="envType")
    def env_type(self) -> Optional[_builtins.str]:
        """Environment of the resource: `dev` or `prod`."""
        return _utilities.read(self, "env_type")

    @_builtins.property
    @pulumi.getter(name="groupName")
    def group_name(self) -> Optional[_builtins.str]:
        """Name of the resource's group."""
        return _utilities.read(self, "group_name")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="isDefault")
    def is_default(self) -> Optional[_builtins.bool]:
        """Whether jobs that name no resource of this type run on it."""
        return _utilities.read(self, "is_default")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceResourcesLabelResult]]:
        """Labels of the resource."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the resource."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="quotas")
    def quotas(self) -> Optional[Sequence[GetWorkspaceResourcesQuotaResult]]:
        """Quotas of the resource."""
        return _utilities.read(self, "quotas")

    @_builtins.property
    @pulumi.getter(name="resourceId")
    def resource_id(self) -> Optional[_builtins.str]:
        """ID of the resource."""
        return _utilities.read(self, "resource_id")

    @_builtins.property
    @pulumi.getter(name="resourceType")
    def resource_type(self) -> Optional[_builtins.str]:
        """Kind of resource, for example `MaxCompute`, `ECS`, `Lingjun`, `ACS` or `Flink`."""
        return _utilities.read(self, "resource_type")

    @_builtins.property
    @pulumi.getter(name="spec")
    def spec(self) -> Optional[Mapping[_builtins.str, _builtins.str]]:
        """What the resource consists of, as keys with values. A value that is neither text nor a
        number is a JSON string.
        """
        return _utilities.read(self, "spec")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace of the resource."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceResourcesResourceResult_names = {
    "createTime": "create_time",
    "envType": "env_type",
    "groupName": "group_name",
    "isDefault": "is_default",
    "resourceId": "resource_id",
    "resourceType": "resource_type",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceResourcesResult:
    """Result of `get_workspace_resources`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        resources: Optional[Sequence[GetWorkspaceResourcesResourceResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "resources", resources)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
        return _utilities.read(self, "names")

    @_builtins.property
    @pulumi.getter(name="resources")
    def resources(self) -> Sequence[GetWorkspaceResourcesResourceResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "resources")


class AwaitableGetWorkspaceResourcesResult(GetWorkspaceResourcesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceResourcesResult]:
        yield from ()
        return self


def get_workspace_resources(
    group_name: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    quota_ids: Optional[Sequence[_builtins.str]] = None,
    resource_type: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceResourcesResult:
    """Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
    others that its jobs can run on.

    ## Example Usage

    ### The quotas that jobs of a workspace can run on

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    quotas = alicloud.pai.get_workspace_resources(workspace_id="478812", resource_type="ECS")
    pulumi.export("quotaNames", quotas.names)
    ```

    :param group_name: Return only resources of this group.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only resources that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name: Return only the resource with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param quota_ids: Return only resources of type `ACS` that have all of these quotas.
    :param resource_type: Return only resources of this kind, for example `ECS`.
    :param workspace_id: Return the resources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        {
            "groupName": group_name,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "quotaIds": quota_ids,
            "resourceType": resource_type,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceResourcesResult,
    )


def get_workspace_resources_output(
    group_name: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    quota_ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    resource_type: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceResourcesResult]:
    """Returns the computing resources of a workspace: the quotas of MaxCompute, ECS, Lingjun and
    others that its jobs can run on.

    ## Example Usage

    ### The quotas that jobs of a workspace can run on

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    quotas = alicloud.pai.get_workspace_resources(workspace_id="478812", resource_type="ECS")
    pulumi.export("quotaNames", quotas.names)
    ```

    :param group_name: Return only resources of this group.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only resources that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name: Return only the resource with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param quota_ids: Return only resources of type `ACS` that have all of these quotas.
    :param resource_type: Return only resources of this kind, for example `ECS`.
    :param workspace_id: Return the resources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceResources:getWorkspaceResources",
        {
            "groupName": group_name,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "quotaIds": quota_ids,
            "resourceType": resource_type,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceResourcesResult,
    )
