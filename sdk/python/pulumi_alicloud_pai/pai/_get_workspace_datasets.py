# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceDatasetsResult",
    "AwaitableGetWorkspaceDatasetsResult",
    "get_workspace_datasets",
    "get_workspace_datasets_output",
]


@pulumi.output_type
class GetWorkspaceDatasetsResult:
    """What `get_workspace_datasets` answers."""

    def __init__(
        self,
        datasets: Optional[Sequence[outputs.GetWorkspaceDatasetsDatasetResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "datasets", datasets)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="datasets")
    def datasets(self) -> Sequence[outputs.GetWorkspaceDatasetsDatasetResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "datasets")

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


class AwaitableGetWorkspaceDatasetsResult(GetWorkspaceDatasetsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceDatasetsResult]:
        yield from ()
        return self


def get_workspace_datasets(
    accessibility: Optional[_builtins.str] = None,
    data_source_type: Optional[_builtins.str] = None,
    data_type: Optional[_builtins.str] = None,
    dataset_name: Optional[_builtins.str] = None,
    edition: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    property: Optional[_builtins.str] = None,
    publisher: Optional[_builtins.str] = None,
    share_scope: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceDatasetsResult:
    """The datasets of a workspace, or the public ones of a publisher.

    ## Example Usage

    ### Datasets whose names begin alike

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    transactions = alicloud.pai.get_workspace_datasets(workspace_id="478812", name_regex="^card_", max_items=20)
    pulumi.export("datasetIds", transactions.ids)
    ```

    :param accessibility: Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
    :param data_source_type: Only datasets in this kind of storage: `OSS`, for example.
    :param data_type: Only datasets of this kind of data: `PIC`, for example.
    :param dataset_name: Only the dataset of this name.
    :param edition: Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only datasets that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param property: Only datasets whose address points to this: `FILE` or `DIRECTORY`.
    :param publisher: Public datasets of this publisher instead of the workspace's own: `pai` for
        those of the platform. Leave `workspace_id` out then.
    :param share_scope: Only datasets that others share with the caller (`TO_ME`), or that the
        caller shares with others (`BY_ME`).
    :param source_id: Only datasets that were made from this.
    :param source_type: Only datasets that were made by this: `USER`, `ITAG` or
        `PAI_PUBLIC_DATASET`.
    :param workspace_id: Datasets of this workspace; without it those of the caller's default
        workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets",
        {
            "accessibility": accessibility,
            "dataSourceType": data_source_type,
            "dataType": data_type,
            "datasetName": dataset_name,
            "edition": edition,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "property": property,
            "publisher": publisher,
            "shareScope": share_scope,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceDatasetsResult,
    )


def get_workspace_datasets_output(
    accessibility: pulumi.Input[Optional[_builtins.str]] = None,
    data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
    data_type: pulumi.Input[Optional[_builtins.str]] = None,
    dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
    edition: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    property: pulumi.Input[Optional[_builtins.str]] = None,
    publisher: pulumi.Input[Optional[_builtins.str]] = None,
    share_scope: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceDatasetsResult]:
    """The datasets of a workspace, or the public ones of a publisher.

    ## Example Usage

    ### Datasets whose names begin alike

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    transactions = alicloud.pai.get_workspace_datasets(workspace_id="478812", name_regex="^card_", max_items=20)
    pulumi.export("datasetIds", transactions.ids)
    ```

    :param accessibility: Only datasets of this visibility: `PRIVATE`, `PUBLIC` or `ROLE_PUBLIC`.
    :param data_source_type: Only datasets in this kind of storage: `OSS`, for example.
    :param data_type: Only datasets of this kind of data: `PIC`, for example.
    :param dataset_name: Only the dataset of this name.
    :param edition: Only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only datasets that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param property: Only datasets whose address points to this: `FILE` or `DIRECTORY`.
    :param publisher: Public datasets of this publisher instead of the workspace's own: `pai` for
        those of the platform. Leave `workspace_id` out then.
    :param share_scope: Only datasets that others share with the caller (`TO_ME`), or that the
        caller shares with others (`BY_ME`).
    :param source_id: Only datasets that were made from this.
    :param source_type: Only datasets that were made by this: `USER`, `ITAG` or
        `PAI_PUBLIC_DATASET`.
    :param workspace_id: Datasets of this workspace; without it those of the caller's default
        workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceDatasets:getWorkspaceDatasets",
        {
            "accessibility": accessibility,
            "dataSourceType": data_source_type,
            "dataType": data_type,
            "datasetName": dataset_name,
            "edition": edition,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "property": property,
            "publisher": publisher,
            "shareScope": share_scope,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceDatasetsResult,
    )
