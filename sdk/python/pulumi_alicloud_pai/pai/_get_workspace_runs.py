# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceRuns:getWorkspaceRuns`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceRunsResult",
    "AwaitableGetWorkspaceRunsResult",
    "get_workspace_runs",
    "get_workspace_runs_output",
]


@pulumi.output_type
class GetWorkspaceRunsRunResult(dict[_builtins.str, Any]):
    """A run of a PAI experiment is one execution with its parameters. The training code writes the
    metrics of the run, not this resource.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceRunsRunResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceRunsRunResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        experiment_id: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceRunsRunLabelResult]] = None,
        owner_id: Optional[_builtins.str] = None,
        params: Optional[Sequence[GetWorkspaceRunsRunParamResult]] = None,
        run_name: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the run was created, in UTC (ISO 8601).
        :param experiment_id: Experiment of the run.
        :param gmt_modified_time: When the run was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param labels: Labels of the run. Their order does not matter.
        :param owner_id: ID of the Alibaba Cloud account that owns the run.
        :param params: Parameters of the run. Their order does not matter.
        :param run_name: Name of the run: 1 to 63 letters, digits, underscores and hyphens,
            beginning with a letter.
        :param source_id: ID of the job that the run executes, for example `train1q2w3e4r`.
        :param source_type: Kind of job: `TrainingService` or `DLC`.
        :param user_id: ID of the account or RAM user that created the run.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            experiment_id=experiment_id,
            gmt_modified_time=gmt_modified_time,
            id=id,
            labels=labels,
            owner_id=owner_id,
            params=params,
            run_name=run_name,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the run was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="experimentId")
    def experiment_id(self) -> Optional[_builtins.str]:
        """Experiment of the run."""
        return _utilities.read(self, "experiment_id")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the run was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceRunsRunLabelResult]]:
        """Labels of the run. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the run."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="params")
    def params(self) -> Optional[Sequence[GetWorkspaceRunsRunParamResult]]:
        """Parameters of the run. Their order does not matter."""
        return _utilities.read(self, "params")

    @_builtins.property
    @pulumi.getter(name="runName")
    def run_name(self) -> Optional[_builtins.str]:
        """Name of the run: 1 to 63 letters, digits, underscores and hyphens, beginning with a
        letter.
        """
        return _utilities.read(self, "run_name")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """ID of the job that the run executes, for example `train1q2w3e4r`."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of job: `TrainingService` or `DLC`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the run."""
        return _utilities.read(self, "user_id")


_GetWorkspaceRunsRunResult_names = {
    "createTime": "create_time",
    "experimentId": "experiment_id",
    "gmtModifiedTime": "gmt_modified_time",
    "ownerId": "owner_id",
    "runName": "run_name",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "userId": "user_id",
}


@pulumi.output_type
class GetWorkspaceRunsRunLabelResult(dict[_builtins.str, Any]):
    """A label of a run: a key with a value. Use labels to group and find runs."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A run has each key
            only once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceRunsRunParamResult(dict[_builtins.str, Any]):
    """A parameter of a run: a name with a value."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each
            name only once.
        :param value: Value of the parameter, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only
        once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the parameter, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceRunsResult:
    """Result of `get_workspace_runs`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        runs: Optional[Sequence[GetWorkspaceRunsRunResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "runs", runs)

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
    @pulumi.getter(name="runs")
    def runs(self) -> Sequence[GetWorkspaceRunsRunResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "runs")


class AwaitableGetWorkspaceRunsResult(GetWorkspaceRunsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceRunsResult]:
        yield from ()
        return self


def get_workspace_runs(
    experiment_id: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    run_name: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceRunsResult:
    """Returns the runs of an experiment, or all runs of a workspace.

    ## Example Usage

    ### All runs of an experiment

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    runs = alicloud.pai.get_workspace_runs(experiment_id="exp-1zpfthdxabc123")
    pulumi.export("runNames", runs.names)
    ```

    :param experiment_id: Return the runs of this experiment.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only runs that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param run_name: Return only runs with this name.
    :param source_id: Return only runs that execute this job.
    :param source_type: Return only runs of jobs of this kind: `TrainingService` or `DLC`.
    :param workspace_id: Return the runs of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns",
        {
            "experimentId": experiment_id,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "runName": run_name,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceRunsResult,
    )


def get_workspace_runs_output(
    experiment_id: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    run_name: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceRunsResult]:
    """Returns the runs of an experiment, or all runs of a workspace.

    ## Example Usage

    ### All runs of an experiment

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    runs = alicloud.pai.get_workspace_runs(experiment_id="exp-1zpfthdxabc123")
    pulumi.export("runNames", runs.names)
    ```

    :param experiment_id: Return the runs of this experiment.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only runs that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param run_name: Return only runs with this name.
    :param source_id: Return only runs that execute this job.
    :param source_type: Return only runs of jobs of this kind: `TrainingService` or `DLC`.
    :param workspace_id: Return the runs of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceRuns:getWorkspaceRuns",
        {
            "experimentId": experiment_id,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "runName": run_name,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceRunsResult,
    )
