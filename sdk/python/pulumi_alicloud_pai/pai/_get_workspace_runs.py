# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceRuns:getWorkspaceRuns`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceRunsResult",
    "AwaitableGetWorkspaceRunsResult",
    "get_workspace_runs",
    "get_workspace_runs_output",
]


@pulumi.output_type
class GetWorkspaceRunsResult:
    """What `get_workspace_runs` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        runs: Optional[Sequence[outputs.GetWorkspaceRunsRunResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "runs", runs)

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

    @_builtins.property
    @pulumi.getter(name="runs")
    def runs(self) -> Sequence[outputs.GetWorkspaceRunsRunResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
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
    """The runs of an experiment, or all those of a workspace.

    ## Example Usage

    ### All runs of an experiment

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    runs = alicloud.pai.get_workspace_runs(experiment_id="exp-1zpfthdxabc123")
    pulumi.export("runNames", runs.names)
    ```

    :param experiment_id: Runs of this experiment.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only runs that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param run_name: Only runs of this name.
    :param source_id: Only runs that execute this job.
    :param source_type: Only runs of this kind of job: `TrainingService` or `DLC`.
    :param workspace_id: Runs of this workspace.
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
    """The runs of an experiment, or all those of a workspace.

    ## Example Usage

    ### All runs of an experiment

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    runs = alicloud.pai.get_workspace_runs(experiment_id="exp-1zpfthdxabc123")
    pulumi.export("runNames", runs.names)
    ```

    :param experiment_id: Runs of this experiment.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only runs that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param run_name: Only runs of this name.
    :param source_id: Only runs that execute this job.
    :param source_type: Only runs of this kind of job: `TrainingService` or `DLC`.
    :param workspace_id: Runs of this workspace.
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
