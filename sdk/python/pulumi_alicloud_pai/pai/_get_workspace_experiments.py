# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceExperimentsResult",
    "AwaitableGetWorkspaceExperimentsResult",
    "get_workspace_experiments",
    "get_workspace_experiments_output",
]


@pulumi.output_type
class GetWorkspaceExperimentsExperimentResult(dict[_builtins.str, Any]):
    """An experiment of a PAI workspace: it groups runs (`WorkspaceRun`), so that their parameters
    and results can be compared.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceExperimentsExperimentResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceExperimentsExperimentResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        artifact_uri: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        experiment_name: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceExperimentsExperimentLabelResult]] = None,
        owner_id: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who sees the experiment in the workspace: `PRIVATE` (its owner and the
            administrators) or `PUBLIC` (every member).
        :param artifact_uri: Folder in OSS in which the runs leave their files,
            `oss://<bucket>.<endpoint>/<path>/`. An experiment may have none.
        :param create_time: When the experiment was created, in UTC (ISO 8601).
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter. Where it is left out, it is made of the resource's
            name in the program and seven random digits: `rates-1b9c3f0`, for example.
        :param gmt_modified_time: When the experiment was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param labels: Labels of the experiment. Their order does not matter.
        :param owner_id: Number of the Alibaba Cloud account that the experiment belongs to.
        :param user_id: Number of the account or RAM user that created the experiment.
        :param workspace_id: Workspace the experiment belongs to.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            artifact_uri=artifact_uri,
            create_time=create_time,
            experiment_name=experiment_name,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            owner_id=owner_id,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who sees the experiment in the workspace: `PRIVATE` (its owner and the administrators) or
        `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> Optional[_builtins.str]:
        """Folder in OSS in which the runs leave their files, `oss://<bucket>.<endpoint>/<path>/`.
        An experiment may have none.
        """
        return _utilities.read(self, "artifact_uri")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the experiment was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentName")
    def experiment_name(self) -> Optional[_builtins.str]:
        """Name of the experiment: 1 to 63 letters, digits, underscores and hyphens, beginning with
        a letter. Where it is left out, it is made of the resource's name in the program and seven
        random digits: `rates-1b9c3f0`, for example.
        """
        return _utilities.read(self, "experiment_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the experiment was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceExperimentsExperimentLabelResult]]:
        """Labels of the experiment. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """Number of the Alibaba Cloud account that the experiment belongs to."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that created the experiment."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the experiment belongs to."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceExperimentsExperimentResult_names = {
    "artifactUri": "artifact_uri",
    "createTime": "create_time",
    "experimentName": "experiment_name",
    "gmtModifiedTime": "gmt_modified_time",
    "ownerId": "owner_id",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceExperimentsExperimentLabelResult(dict[_builtins.str, Any]):
    """A label of an experiment: a key with a value, to group and find by."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a
            key once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, at most 128 bytes, without `=` and `,`. One experiment has a key once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceExperimentsResult:
    """What `get_workspace_experiments` answers."""

    def __init__(
        self,
        experiments: Optional[Sequence[GetWorkspaceExperimentsExperimentResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "experiments", experiments)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="experiments")
    def experiments(self) -> Sequence[GetWorkspaceExperimentsExperimentResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "experiments")

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list; the id where there is no name."""
        return _utilities.read(self, "names")


class AwaitableGetWorkspaceExperimentsResult(GetWorkspaceExperimentsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceExperimentsResult]:
        yield from ()
        return self


def get_workspace_experiments(
    experiment_name: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceExperimentsResult:
    """The experiments of a workspace.

    ## Example Usage

    ### The experiments of one team

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    experiments = alicloud.pai.get_workspace_experiments(workspace_id="478812", labels={"team": "fraud"})
    pulumi.export("experimentNames", experiments.names)
    ```

    :param experiment_name: Only experiments of this name.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only experiments that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param workspace_id: Experiments of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments",
        {
            "experimentName": experiment_name,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceExperimentsResult,
    )


def get_workspace_experiments_output(
    experiment_name: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceExperimentsResult]:
    """The experiments of a workspace.

    ## Example Usage

    ### The experiments of one team

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    experiments = alicloud.pai.get_workspace_experiments(workspace_id="478812", labels={"team": "fraud"})
    pulumi.export("experimentNames", experiments.names)
    ```

    :param experiment_name: Only experiments of this name.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only experiments that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param workspace_id: Experiments of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments",
        {
            "experimentName": experiment_name,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceExperimentsResult,
    )
