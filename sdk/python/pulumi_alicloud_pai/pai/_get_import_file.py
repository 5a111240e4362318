# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getImportFile:getImportFile`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetImportFileResult",
    "AwaitableGetImportFileResult",
    "get_import_file",
    "get_import_file_output",
]


@pulumi.output_type
class GetImportFileResourceResult(dict[_builtins.str, Any]):
    """An object to import."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetImportFileResourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetImportFileResourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        name: _builtins.str,
        plugin_download_url: _builtins.str,
        type: _builtins.str,
        version: _builtins.str,
    ) -> None:
        """
        :param id: Id of the object, as `pulumi import` takes it.
        :param name: Name for it in the program, made from its own name; unique, and the same each
            time.
        :param plugin_download_url: Where the engine finds this plugin.
        :param type: Type of the resource: its token.
        :param version: Version of this plugin. Without it the engine would ask the newest plugin of
            the name.
        """
        _utilities.assign(
            self,
            id=id,
            name=name,
            plugin_download_url=plugin_download_url,
            type=type,
            version=version,
        )

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Id of the object, as `pulumi import` takes it."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> _builtins.str:
        """Name for it in the program, made from its own name; unique, and the same each time."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="pluginDownloadUrl")
    def plugin_download_url(self) -> _builtins.str:
        """Where the engine finds this plugin."""
        return _utilities.read(self, "plugin_download_url")

    @_builtins.property
    @pulumi.getter(name="type")
    def type(self) -> _builtins.str:
        """Type of the resource: its token."""
        return _utilities.read(self, "type")

    @_builtins.property
    @pulumi.getter(name="version")
    def version(self) -> _builtins.str:
        """Version of this plugin. Without it the engine would ask the newest plugin of the name."""
        return _utilities.read(self, "version")


_GetImportFileResourceResult_names = {
    "pluginDownloadUrl": "plugin_download_url",
}


@pulumi.output_type
class GetImportFileResult:
    """What `get_import_file` answers."""

    def __init__(
        self,
        counts: Optional[Mapping[_builtins.str, _builtins.int]] = None,
        resources: Optional[Sequence[GetImportFileResourceResult]] = None,
        todo: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "counts", counts)
        pulumi.set(self, "resources", resources)
        pulumi.set(self, "todo", todo)

    @_builtins.property
    @pulumi.getter(name="counts")
    def counts(self) -> Mapping[_builtins.str, _builtins.int]:
        """How many objects of each type there are in it."""
        return _utilities.read(self, "counts")

    @_builtins.property
    @pulumi.getter(name="resources")
    def resources(self) -> Sequence[GetImportFileResourceResult]:
        """What to import, in an order in which each object comes after the one that it lives in."""
        return _utilities.read(self, "resources")

    @_builtins.property
    @pulumi.getter(name="todo")
    def todo(self) -> Sequence[_builtins.str]:
        """What is left to do by hand, some sentences each, about values that are secret, for
        example.
        """
        return _utilities.read(self, "todo")


class AwaitableGetImportFileResult(GetImportFileResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetImportFileResult]:
        yield from ()
        return self


def get_import_file(
    include_runs: Optional[_builtins.bool] = None,
    types: Optional[Sequence[_builtins.str]] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetImportFileResult:
    """What a workspace holds, as a file for `pulumi import --file`: the workspace, its members
    without the owner, code sources, datasets and their versions without `v1`, models and their
    versions, and experiments. Runs and the settings of the account come only when they are asked
    for.

    What the caller may not see is not in it: compare the counts with the console. Public models and
    datasets of others are left out.

    ## Example Usage

    ### What a workspace holds, to be imported

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    file = alicloud.pai.get_import_file(workspace_id="478812", types=["WorkspaceModel", "WorkspaceModelVersion"])
    pulumi.export("counts", file.counts)
    pulumi.export("todo", file.todo)
    ```

    :param include_runs: Whether the runs of the experiments come as well. Defaults to false.
    :param types: Only objects of these types, each as `WorkspaceModel` or as the whole token;
        `WorkspaceRun` and `WorkspaceUserConfig` come when they are named here.
    :param workspace_id: Number of the workspace: digits.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getImportFile:getImportFile",
        {
            "includeRuns": include_runs,
            "types": types,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetImportFileResult,
    )


def get_import_file_output(
    include_runs: pulumi.Input[Optional[_builtins.bool]] = None,
    types: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetImportFileResult]:
    """What a workspace holds, as a file for `pulumi import --file`: the workspace, its members
    without the owner, code sources, datasets and their versions without `v1`, models and their
    versions, and experiments. Runs and the settings of the account come only when they are asked
    for.

    What the caller may not see is not in it: compare the counts with the console. Public models and
    datasets of others are left out.

    ## Example Usage

    ### What a workspace holds, to be imported

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    file = alicloud.pai.get_import_file(workspace_id="478812", types=["WorkspaceModel", "WorkspaceModelVersion"])
    pulumi.export("counts", file.counts)
    pulumi.export("todo", file.todo)
    ```

    :param include_runs: Whether the runs of the experiments come as well. Defaults to false.
    :param types: Only objects of these types, each as `WorkspaceModel` or as the whole token;
        `WorkspaceRun` and `WorkspaceUserConfig` come when they are named here.
    :param workspace_id: Number of the workspace: digits.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getImportFile:getImportFile",
        {
            "includeRuns": include_runs,
            "types": types,
            "workspaceId": workspace_id,
        },
        opts,
        GetImportFileResult,
    )
