# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceExperiments:getWorkspaceExperiments`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceExperimentsResult",
    "AwaitableGetWorkspaceExperimentsResult",
    "get_workspace_experiments",
    "get_workspace_experiments_output",
]


@pulumi.output_type
class GetWorkspaceExperimentsResult:
    """What `get_workspace_experiments` answers."""

    def __init__(
        self,
        experiments: Optional[Sequence[outputs.GetWorkspaceExperimentsExperimentResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "experiments", experiments)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="experiments")
    def experiments(self) -> Sequence[outputs.GetWorkspaceExperimentsExperimentResult]:
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
