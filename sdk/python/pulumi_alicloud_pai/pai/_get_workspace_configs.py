# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceConfigsResult",
    "AwaitableGetWorkspaceConfigsResult",
    "get_workspace_configs",
    "get_workspace_configs_output",
]


@pulumi.output_type
class GetWorkspaceConfigsConfigResult(dict[_builtins.str, Any]):
    """A setting of a workspace."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceConfigsConfigResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceConfigsConfigResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        category_name: Optional[_builtins.str] = None,
        config_id: Optional[_builtins.str] = None,
        config_key: Optional[_builtins.str] = None,
        config_value: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceConfigsLabelResult]] = None,
    ) -> None:
        """
        :param category_name: Category of the setting, if you asked for a category.
        :param config_id: ID of the setting.
        :param config_key: Key of the setting, for example `tempStoragePath`.
        :param config_value: Value of the setting.
        :param create_time: When the setting was created, in UTC (ISO 8601).
        :param gmt_modified_time: When the setting was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param labels: Labels that say what the setting applies to.
        :param workspace_id: Workspace of the setting.
        """
        _utilities.assign(
            self,
            category_name=category_name,
            config_id=config_id,
            config_key=config_key,
            config_value=config_value,
            create_time=create_time,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> Optional[_builtins.str]:
        """Category of the setting, if you asked for a category."""
        return _utilities.read(self, "category_name")

    @_builtins.property
    @pulumi.getter(name="configId")
    def config_id(self) -> Optional[_builtins.str]:
        """ID of the setting."""
        return _utilities.read(self, "config_id")

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> Optional[_builtins.str]:
        """Key of the setting, for example `tempStoragePath`."""
        return _utilities.read(self, "config_key")

    @_builtins.property
    @pulumi.getter(name="configValue")
    def config_value(self) -> Optional[_builtins.str]:
        """Value of the setting."""
        return _utilities.read(self, "config_value")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the setting was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the setting was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceConfigsLabelResult]]:
        """Labels that say what the setting applies to."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace of the setting."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceConfigsConfigResult_names = {
    "categoryName": "category_name",
    "configId": "config_id",
    "configKey": "config_key",
    "configValue": "config_value",
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceConfigsLabelResult(dict[_builtins.str, Any]):
    """A label of a setting: a key with a value."""

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
class GetWorkspaceConfigsResult:
    """Result of `get_workspace_configs`."""

    def __init__(
        self,
        configs: Optional[Sequence[GetWorkspaceConfigsConfigResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "configs", configs)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="configs")
    def configs(self) -> Sequence[GetWorkspaceConfigsConfigResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "configs")

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


class AwaitableGetWorkspaceConfigsResult(GetWorkspaceConfigsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceConfigsResult]:
        yield from ()
        return self


def get_workspace_configs(
    category_name: Optional[_builtins.str] = None,
    config_key: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceConfigsResult:
    """Returns the settings of a workspace, for example where jobs store temporary files, how long
    they may run, and which tags they must have.

    ## Example Usage

    ### Where the jobs of a workspace keep what is temporary

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    settings = alicloud.pai.get_workspace_configs(
        workspace_id="478812", category_name="CommonResourceConfig", config_key="tempStoragePath"
    )
    pulumi.export("path", settings.configs[0].config_value)
    ```

    :param category_name: Return only settings of this category, for example `CommonResourceConfig`.
    :param config_key: Return only settings with this key, for example `tempStoragePath`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only settings that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the settings of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs",
        {
            "categoryName": category_name,
            "configKey": config_key,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceConfigsResult,
    )


def get_workspace_configs_output(
    category_name: pulumi.Input[Optional[_builtins.str]] = None,
    config_key: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceConfigsResult]:
    """Returns the settings of a workspace, for example where jobs store temporary files, how long
    they may run, and which tags they must have.

    ## Example Usage

    ### Where the jobs of a workspace keep what is temporary

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    settings = alicloud.pai.get_workspace_configs(
        workspace_id="478812", category_name="CommonResourceConfig", config_key="tempStoragePath"
    )
    pulumi.export("path", settings.configs[0].config_value)
    ```

    :param category_name: Return only settings of this category, for example `CommonResourceConfig`.
    :param config_key: Return only settings with this key, for example `tempStoragePath`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only settings that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the settings of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs",
        {
            "categoryName": category_name,
            "configKey": config_key,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceConfigsResult,
    )
