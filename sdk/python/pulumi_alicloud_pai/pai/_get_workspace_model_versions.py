# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceModelVersionsResult",
    "AwaitableGetWorkspaceModelVersionsResult",
    "get_workspace_model_versions",
    "get_workspace_model_versions_output",
]


@pulumi.output_type
class GetWorkspaceModelVersionsResult:
    """What `get_workspace_model_versions` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        versions: Optional[Sequence[outputs.GetWorkspaceModelVersionsVersionResult]] = None,
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
    def versions(self) -> Sequence[outputs.GetWorkspaceModelVersionsVersionResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "versions")


class AwaitableGetWorkspaceModelVersionsResult(GetWorkspaceModelVersionsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceModelVersionsResult]:
        yield from ()
        return self


def get_workspace_model_versions(
    approval_status: Optional[_builtins.str] = None,
    format_type: Optional[_builtins.str] = None,
    framework_type: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    model_id: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    version_name: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceModelVersionsResult:
    """The versions of a model.

    ## Example Usage

    ### The versions of a model that wait for approval

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    pending = alicloud.pai.get_workspace_model_versions(model_id="model-rbvg5wzljz", approval_status="Pending")
    pulumi.export("versionNames", pending.names)
    ```

    :param approval_status: Only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Only versions in this format: `SavedModel`, for example.
    :param framework_type: Only versions made with this framework: `TensorFlow`, for example.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only versions that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model_id: Versions of this model.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param source_id: Only versions that come from here.
    :param source_type: Only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Only the version of this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelId": model_id,
            "nameRegex": name_regex,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        AwaitableGetWorkspaceModelVersionsResult,
    )


def get_workspace_model_versions_output(
    approval_status: pulumi.Input[Optional[_builtins.str]] = None,
    format_type: pulumi.Input[Optional[_builtins.str]] = None,
    framework_type: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    model_id: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    version_name: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceModelVersionsResult]:
    """The versions of a model.

    ## Example Usage

    ### The versions of a model that wait for approval

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    pending = alicloud.pai.get_workspace_model_versions(model_id="model-rbvg5wzljz", approval_status="Pending")
    pulumi.export("versionNames", pending.names)
    ```

    :param approval_status: Only versions in this state: `Pending`, `Approved` or `Rejected`.
    :param format_type: Only versions in this format: `SavedModel`, for example.
    :param framework_type: Only versions made with this framework: `TensorFlow`, for example.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param labels: Only versions that have all of these labels, each a key with its value.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param model_id: Versions of this model.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param source_id: Only versions that come from here.
    :param source_type: Only versions of this kind of origin: `Custom`, `PAIFlow` or
        `TrainingService`.
    :param version_name: Only the version of this name.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceModelVersions:getWorkspaceModelVersions",
        {
            "approvalStatus": approval_status,
            "formatType": format_type,
            "frameworkType": framework_type,
            "ids": ids,
            "labels": labels,
            "maxItems": max_items,
            "modelId": model_id,
            "nameRegex": name_regex,
            "sourceId": source_id,
            "sourceType": source_type,
            "versionName": version_name,
        },
        opts,
        GetWorkspaceModelVersionsResult,
    )
