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
        :param id: ID of the object, in the form that `pulumi import` uses.
        :param name: Name of the resource in the program, made from the object's own name. It is
            unique, and the same for each call.
        :param plugin_download_url: Where the Pulumi engine finds this plugin.
        :param type: Type token of the resource.
        :param version: Version of this plugin. Without it, the Pulumi engine would use the newest
            plugin with this name.
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
        """ID of the object, in the form that `pulumi import` uses."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> _builtins.str:
        """Name of the resource in the program, made from the object's own name. It is unique, and
        the same for each call.
        """
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="pluginDownloadUrl")
    def plugin_download_url(self) -> _builtins.str:
        """Where the Pulumi engine finds this plugin."""
        return _utilities.read(self, "plugin_download_url")

    @_builtins.property
    @pulumi.getter(name="type")
    def type(self) -> _builtins.str:
        """Type token of the resource."""
        return _utilities.read(self, "type")

    @_builtins.property
    @pulumi.getter(name="version")
    def version(self) -> _builtins.str:
        """Version of this plugin. Without it, the Pulumi engine would use the newest plugin with
        this name.
        """
        return _utilities.read(self, "version")


_GetImportFileResourceResult_names = {
    "pluginDownloadUrl": "plugin_download_url",
}


@pulumi.output_type
class GetImportFileResult:
    """Result of `get_import_file`."""

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
        """Number of objects of each type in the file."""
        return _utilities.read(self, "counts")

    @_builtins.property
    @pulumi.getter(name="resources")
    def resources(self) -> Sequence[GetImportFileResourceResult]:
        """The objects to import. Each object comes after the object that contains it."""
        return _utilities.read(self, "resources")

    @_builtins.property
    @pulumi.getter(name="todo")
    def todo(self) -> Sequence[_builtins.str]:
        """What you have to do by hand, for example about values that are secret."""
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
    """Returns the contents of a workspace in the form of a file for `pulumi import --file`. The
    file has the workspace, its members, code sources, datasets, models, the versions of datasets
    and models, and experiments. It does not have the owner of the workspace or the versions `v1` of
    datasets. It has runs and the settings of the account only if you ask for them.

    The file has only the objects that you may see, so compare the counts with the console. It
    leaves out public models and datasets of others.

    ## Example Usage

    ### What a workspace holds, to be imported

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    file = alicloud.pai.get_import_file(workspace_id="478812", types=["WorkspaceModel", "WorkspaceModelVersion"])
    pulumi.export("counts", file.counts)
    pulumi.export("todo", file.todo)
    ```

    :param include_runs: Whether the file includes the runs of the experiments. Defaults to false.
    :param types: Return only objects of these types. Write `WorkspaceModel` or the whole type
        token. To include runs or settings, name `WorkspaceRun` or `WorkspaceUserConfig`.
    :param workspace_id: ID of the workspace, which is a number.
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
    """Returns the contents of a workspace in the form of a file for `pulumi import --file`. The
    file has the workspace, its members, code sources, datasets, models, the versions of datasets
    and models, and experiments. It does not have the owner of the workspace or the versions `v1` of
    datasets. It has runs and the settings of the account only if you ask for them.

    The file has only the objects that you may see, so compare the counts with the console. It
    leaves out public models and datasets of others.

    ## Example Usage

    ### What a workspace holds, to be imported

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    file = alicloud.pai.get_import_file(workspace_id="478812", types=["WorkspaceModel", "WorkspaceModelVersion"])
    pulumi.export("counts", file.counts)
    pulumi.export("todo", file.todo)
    ```

    :param include_runs: Whether the file includes the runs of the experiments. Defaults to false.
    :param types: Return only objects of these types. Write `WorkspaceModel` or the whole type
        token. To include runs or settings, name `WorkspaceRun` or `WorkspaceUserConfig`.
    :param workspace_id: ID of the workspace, which is a number.
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
