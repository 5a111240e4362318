# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceUserConfig:WorkspaceUserConfig`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, overload

import pulumi

from .. import _utilities

__all__ = ["WorkspaceUserConfig", "WorkspaceUserConfigArgs"]


@pulumi.input_type
class WorkspaceUserConfigArgs:
    """What a program says about a WorkspaceUserConfig."""

    def __init__(
        self,
        *,
        category_name: pulumi.Input[_builtins.str],
        config_key: pulumi.Input[_builtins.str],
        config_value: pulumi.Input[_builtins.str],
        scope: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param category_name: Category of the setting. The service documents `DataPrivacyConfig`.
            Changing it replaces the setting.
        :param config_key: Key of the setting. The service documents `customizePAIAssumedRole`.
            Changing it replaces the setting.
        :param config_value: Value of the setting, 1 to 8192 characters. A longer value gives a
            warning. The value is a secret. Changing it updates the setting in place.
        :param scope: Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
            credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """
        _utilities.assign(
            self,
            category_name=category_name,
            config_key=config_key,
            config_value=config_value,
            scope=scope,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> pulumi.Input[_builtins.str]:
        """Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "category_name")

    @category_name.setter
    def category_name(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "category_name", value)

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> pulumi.Input[_builtins.str]:
        """Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "config_key")

    @config_key.setter
    def config_key(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "config_key", value)

    @_builtins.property
    @pulumi.getter(name="configValue")
    def config_value(self) -> pulumi.Input[_builtins.str]:
        """Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is
        a secret. Changing it updates the setting in place.
        """
        return _utilities.read(self, "config_value")

    @config_value.setter
    def config_value(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "config_value", value)

    @_builtins.property
    @pulumi.getter(name="scope")
    def scope(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
        credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """
        return _utilities.read(self, "scope")

    @scope.setter
    def scope(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "scope", value)


@pulumi.input_type
class _WorkspaceUserConfigState:
    """What is known of a WorkspaceUserConfig that is looked up."""

    def __init__(
        self,
        *,
        category_name: pulumi.Input[Optional[_builtins.str]] = None,
        config_key: pulumi.Input[Optional[_builtins.str]] = None,
        config_value: pulumi.Input[Optional[_builtins.str]] = None,
        scope: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            category_name=category_name,
            config_key=config_key,
            config_value=config_value,
            scope=scope,
        )

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "category_name")

    @category_name.setter
    def category_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "category_name", value)

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "config_key")

    @config_key.setter
    def config_key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "config_key", value)

    @_builtins.property
    @pulumi.getter(name="configValue")
    def config_value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is
        a secret. Changing it updates the setting in place.
        """
        return _utilities.read(self, "config_value")

    @config_value.setter
    def config_value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "config_value", value)

    @_builtins.property
    @pulumi.getter(name="scope")
    def scope(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
        credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """
        return _utilities.read(self, "scope")

    @scope.setter
    def scope(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "scope", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig",
    WorkspaceUserConfigArgs,
    inputs=[
        "category_name",
        "config_key",
        "config_value",
        "scope",
    ],
    required=[
        "category_name",
        "config_key",
        "config_value",
    ],
    outputs=[
        "category_name",
        "config_key",
        "config_value",
        "scope",
    ],
    secret_inputs=[
        "config_value",
    ],
    secret_outputs=[
        "configValue",
    ],
)


@pulumi.type_token("alicloud:pai/workspaceUserConfig:WorkspaceUserConfig")
class WorkspaceUserConfig(pulumi.CustomResource):
    """A setting of the account for PAI, for example the RAM role that PAI assumes
    (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If the
    value exists already, the provider does not overwrite it: import it first. If your credentials
    may not list settings, the provider cannot see the value, warns you and overwrites it.

    ## Example Usage

    ### The role that PAI acts as

    ```python
    import pulumi_alicloud_pai as alicloud

    role = alicloud.pai.WorkspaceUserConfig(
        "role",
        category_name="DataPrivacyConfig",
        config_key="customizePAIAssumedRole",
        config_value="acs:ram::1234567890123456:role/pai-training",
    )
    ```

    ## Import

    To import a setting, join its category and its key with a colon. You can add the scope. Without
    it, the provider takes the only value that exists. If there are two, it asks you for the scope.

    ```sh
    $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>
    $ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>:<scope>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        category_name: pulumi.Input[Optional[_builtins.str]] = None,
        config_key: pulumi.Input[Optional[_builtins.str]] = None,
        config_value: pulumi.Input[Optional[_builtins.str]] = None,
        scope: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A setting of the account for PAI, for example the RAM role that PAI assumes
        (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If
        the value exists already, the provider does not overwrite it: import it first. If your
        credentials may not list settings, the provider cannot see the value, warns you and
        overwrites it.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param category_name: Category of the setting. The service documents `DataPrivacyConfig`.
            Changing it replaces the setting.
        :param config_key: Key of the setting. The service documents `customizePAIAssumedRole`.
            Changing it replaces the setting.
        :param config_value: Value of the setting, 1 to 8192 characters. A longer value gives a
            warning. The value is a secret. Changing it updates the setting in place.
        :param scope: Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
            credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceUserConfigArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A setting of the account for PAI, for example the RAM role that PAI assumes
        (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If
        the value exists already, the provider does not overwrite it: import it first. If your
        credentials may not list settings, the provider cannot see the value, warns you and
        overwrites it.

        :param resource_name: Name of the resource in the program.
        :param args: What the program says about it.
        :param opts: Options of the resource.
        """

    def __init__(self, resource_name: _builtins.str, *args: Any, **kwargs: Any) -> None:
        opts, props = _SHAPE.arguments(args, kwargs)
        super().__init__(_SHAPE.type, resource_name, props, opts)

    @staticmethod
    def get(
        resource_name: _builtins.str,
        id: pulumi.Input[_builtins.str],
        opts: Optional[pulumi.ResourceOptions] = None,
        category_name: pulumi.Input[Optional[_builtins.str]] = None,
        config_key: pulumi.Input[Optional[_builtins.str]] = None,
        config_value: pulumi.Input[Optional[_builtins.str]] = None,
        scope: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceUserConfig:
        """Look up a WorkspaceUserConfig that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param category_name: Category of the setting. The service documents `DataPrivacyConfig`.
            Changing it replaces the setting.
        :param config_key: Key of the setting. The service documents `customizePAIAssumedRole`.
            Changing it replaces the setting.
        :param config_value: Value of the setting, 1 to 8192 characters. A longer value gives a
            warning. The value is a secret. Changing it updates the setting in place.
        :param scope: Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
            credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """
        state = _utilities.state(
            _WorkspaceUserConfigState,
            category_name=category_name,
            config_key=config_key,
            config_value=config_value,
            scope=scope,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceUserConfig(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="categoryName")
    def category_name(self) -> pulumi.Output[_builtins.str]:
        """Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "category_name")

    @_builtins.property
    @pulumi.getter(name="configKey")
    def config_key(self) -> pulumi.Output[_builtins.str]:
        """Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces
        the setting.
        """
        return _utilities.read(self, "config_key")

    @_builtins.property
    @pulumi.getter(name="configValue")
    def config_value(self) -> pulumi.Output[_builtins.str]:
        """Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is
        a secret. Changing it updates the setting in place.
        """
        return _utilities.read(self, "config_value")

    @_builtins.property
    @pulumi.getter(name="scope")
    def scope(self) -> pulumi.Output[_builtins.str]:
        """Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose
        credentials the provider uses). Defaults to `owner`. Changing it replaces the setting.
        """
        return _utilities.read(self, "scope")
