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
    """An experiment of a PAI workspace groups runs (`WorkspaceRun`), so that you can compare their
    parameters and results.
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
        :param accessibility: Who can see the experiment in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member).
        :param artifact_uri: Folder in OSS in which the runs store their files,
            `oss://<bucket>.<endpoint>/<path>/`. An experiment can have no folder.
        :param create_time: When the experiment was created, in UTC (ISO 8601).
        :param experiment_name: Name of the experiment: 1 to 63 letters, digits, underscores and
            hyphens, beginning with a letter.
        :param gmt_modified_time: When the experiment was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param labels: Labels of the experiment. Their order does not matter.
        :param owner_id: ID of the Alibaba Cloud account that owns the experiment.
        :param user_id: ID of the account or RAM user that created the experiment.
        :param workspace_id: Workspace of the experiment.
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
        """Who can see the experiment in the workspace: `PRIVATE` (its owner and the administrators)
        or `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="artifactUri")
    def artifact_uri(self) -> Optional[_builtins.str]:
        """Folder in OSS in which the runs store their files, `oss://<bucket>.<endpoint>/<path>/`.
        An experiment can have no folder.
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
        a letter.
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
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceExperimentsExperimentLabelResult]]:
        """Labels of the experiment. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the experiment."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the experiment."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace of the experiment."""
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
    """A label of an experiment: a key with a value. Use labels to group and find experiments."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each
            key only once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceExperimentsResult:
    """Result of `get_workspace_experiments`."""

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
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "experiments")

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
    """Returns the experiments of a workspace.

    ## Example Usage

    ### The experiments of one team

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    experiments = alicloud.pai.get_workspace_experiments(workspace_id="478812", labels={"team": "fraud"})
    pulumi.export("experimentNames", experiments.names)
    ```

    :param experiment_name: Return only experiments with this name.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only experiments that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the experiments of this workspace.
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
    """Returns the experiments of a workspace.

    ## Example Usage

    ### The experiments of one team

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    experiments = alicloud.pai.get_workspace_experiments(workspace_id="478812", labels={"team": "fraud"})
    pulumi.export("experimentNames", experiments.names)
    ```

    :param experiment_name: Return only experiments with this name.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only experiments that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the experiments of this workspace.
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
