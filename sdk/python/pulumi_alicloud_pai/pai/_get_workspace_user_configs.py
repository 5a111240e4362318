# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceUserConfigsResult",
    "AwaitableGetWorkspaceUserConfigsResult",
    "get_workspace_user_configs",
    "get_workspace_user_configs_output",
]


@pulumi.output_type
class GetWorkspaceUserConfigsUserConfigResult(dict[_builtins.str, Any]):
    """A setting of the account for PAI, for example the RAM role that PAI assumes
    (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If the
    value exists already, the provider does not overwrite it: import it first. If your credentials
    may not list settings, the provider cannot see the value, warns you and overwrites it.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceUserConfigsUserConfigResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceUserConfigsUserConfigResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        category_name: Optional[_builtins.str] = None,
        config_key: Optional[_builtins.str] = None,
        scope: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param category_name: Category of the setting. The service documents `DataPrivacyConfig`.
        :param config_key: Key of the setting. The service documents `customizePAIAssumedRole`.
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param scope: Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
            credentials the provider uses).
        """
        _utilities.assign(
            self,
            category_name=category_name,
            config_key=config_key,
            id=id,
            scope=scope,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> Optional[_builtins.str]:
        """Category of the setting. The service documents `DataPrivacyConfig`."""
        return _utilities.read(self, "category_name")

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> Optional[_builtins.str]:
        """Key of the setting. The service documents `customizePAIAssumedRole`."""
        return _utilities.read(self, "config_key")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="scope")
    def scope(self) -> Optional[_builtins.str]:
        """Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
        credentials the provider uses).
        """
        return _utilities.read(self, "scope")


_GetWorkspaceUserConfigsUserConfigResult_names = {
    "categoryName": "category_name",
    "configKey": "config_key",
}


@pulumi.output_type
class GetWorkspaceUserConfigsResult:
    """Result of `get_workspace_user_configs`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        user_configs: Optional[Sequence[GetWorkspaceUserConfigsUserConfigResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "user_configs", user_configs)

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
    @pulumi.getter(name="userConfigs")
    def user_configs(self) -> Sequence[GetWorkspaceUserConfigsUserConfigResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "user_configs")


class AwaitableGetWorkspaceUserConfigsResult(GetWorkspaceUserConfigsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceUserConfigsResult]:
        yield from ()
        return self


def get_workspace_user_configs(
    category_name: Optional[_builtins.str] = None,
    config_key: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceUserConfigsResult:
    """Returns the settings of the account for PAI, without their values.

    ## Example Usage

    ### Which settings the account has

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    settings = alicloud.pai.get_workspace_user_configs()
    pulumi.export("settingIds", settings.ids)
    ```

    :param category_name: Return only settings of this category.
    :param config_key: Return only settings with this key.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs",
        {
            "categoryName": category_name,
            "configKey": config_key,
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
        },
        opts,
        AwaitableGetWorkspaceUserConfigsResult,
    )


def get_workspace_user_configs_output(
    category_name: pulumi.Input[Optional[_builtins.str]] = None,
    config_key: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceUserConfigsResult]:
    """Returns the settings of the account for PAI, without their values.

    ## Example Usage

    ### Which settings the account has

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    settings = alicloud.pai.get_workspace_user_configs()
    pulumi.export("settingIds", settings.ids)
    ```

    :param category_name: Return only settings of this category.
    :param config_key: Return only settings with this key.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs",
        {
            "categoryName": category_name,
            "configKey": config_key,
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
        },
        opts,
        GetWorkspaceUserConfigsResult,
    )
