# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceDatasetversionsResult",
    "AwaitableGetWorkspaceDatasetversionsResult",
    "get_workspace_datasetversions",
    "get_workspace_datasetversions_output",
]


@pulumi.output_type
class GetWorkspaceDatasetversionsResult:
    """What `get_workspace_datasetversions` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        versions: Optional[Sequence[outputs.GetWorkspaceDatasetversionsVersionResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "versions", versions)

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
    @pulumi.getter(name="versions")
    def versions(self) -> Sequence[outputs.GetWorkspaceDatasetversionsVersionResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "versions")


class AwaitableGetWorkspaceDatasetversionsResult(GetWorkspaceDatasetversionsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceDatasetversionsResult]:
        yield from ()
        return self


def get_workspace_datasetversions(
    dataset_id: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    property: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceDatasetversionsResult:
    """The versions of a dataset, with `v1`, which is made together with it.

    ## Example Usage

    ### The versions of a dataset that are in use

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    versions = alicloud.pai.get_workspace_datasetversions(dataset_id="d-rbvg5wzljzjhc9ks92", labels={"stage": "production"})
    pulumi.export("versionIds", versions.ids)
    ```

    :param dataset_id: Versions of this dataset. The first one, `v1`, is made and removed with the
        dataset.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only versions that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param property: Only versions whose address points to this: `FILE` or `DIRECTORY`.
    :param source_id: Only versions that were made from this.
    :param source_type: Only versions that were made by this: `USER`, for example.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions",
        {
            "datasetId": dataset_id,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "property": property,
            "sourceId": source_id,
            "sourceType": source_type,
        },
        opts,
        AwaitableGetWorkspaceDatasetversionsResult,
    )


def get_workspace_datasetversions_output(
    dataset_id: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    property: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceDatasetversionsResult]:
    """The versions of a dataset, with `v1`, which is made together with it.

    ## Example Usage

    ### The versions of a dataset that are in use

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    versions = alicloud.pai.get_workspace_datasetversions(dataset_id="d-rbvg5wzljzjhc9ks92", labels={"stage": "production"})
    pulumi.export("versionIds", versions.ids)
    ```

    :param dataset_id: Versions of this dataset. The first one, `v1`, is made and removed with the
        dataset.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only versions that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param property: Only versions whose address points to this: `FILE` or `DIRECTORY`.
    :param source_id: Only versions that were made from this.
    :param source_type: Only versions that were made by this: `USER`, for example.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions",
        {
            "datasetId": dataset_id,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "property": property,
            "sourceId": source_id,
            "sourceType": source_type,
        },
        opts,
        GetWorkspaceDatasetversionsResult,
    )
