# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceDataset:getWorkspaceDataset`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceDatasetResult",
    "AwaitableGetWorkspaceDatasetResult",
    "get_workspace_dataset",
    "get_workspace_dataset_output",
]


@pulumi.output_type
class GetWorkspaceDatasetLabelResult(dict[_builtins.str, Any]):
    """A label of a dataset: a key with a value. Use labels to group and find datasets."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. A dataset has each key only once.
        :param value: Value of the label, 1 to 128 characters.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://`
        or `https://`. A dataset has each key only once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceDatasetResult:
    """Result of `get_workspace_dataset`."""

    def __init__(
        self,
        accessibility: Optional[_builtins.str] = None,
        accessible_role_id_list: Optional[Sequence[_builtins.str]] = None,
        create_time: Optional[_builtins.str] = None,
        data_source_type: Optional[_builtins.str] = None,
        data_type: Optional[_builtins.str] = None,
        dataset_name: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        edition: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        import_info: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceDatasetLabelResult]] = None,
        mount_access: Optional[_builtins.str] = None,
        mount_access_read_write_role_id_list: Optional[Sequence[_builtins.str]] = None,
        options: Optional[_builtins.str] = None,
        owner_id: Optional[_builtins.str] = None,
        property: Optional[_builtins.str] = None,
        provider_type: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        uri: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "accessibility", accessibility)
        pulumi.set(self, "accessible_role_id_list", accessible_role_id_list)
        pulumi.set(self, "create_time", create_time)
        pulumi.set(self, "data_source_type", data_source_type)
        pulumi.set(self, "data_type", data_type)
        pulumi.set(self, "dataset_name", dataset_name)
        pulumi.set(self, "description", description)
        pulumi.set(self, "edition", edition)
        pulumi.set(self, "gmt_modified_time", gmt_modified_time)
        pulumi.set(self, "id", id)
        pulumi.set(self, "import_info", import_info)
        pulumi.set(self, "labels", labels)
        pulumi.set(self, "mount_access", mount_access)
        pulumi.set(self, "mount_access_read_write_role_id_list", mount_access_read_write_role_id_list)
        pulumi.set(self, "options", options)
        pulumi.set(self, "owner_id", owner_id)
        pulumi.set(self, "property", property)
        pulumi.set(self, "provider_type", provider_type)
        pulumi.set(self, "source_id", source_id)
        pulumi.set(self, "source_type", source_type)
        pulumi.set(self, "uri", uri)
        pulumi.set(self, "user_id", user_id)
        pulumi.set(self, "workspace_id", workspace_id)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators),
        `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in `accessible_role_id_list`).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="accessibleRoleIdList")
    def accessible_role_id_list(self) -> Optional[Sequence[_builtins.str]]:
        """Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example
        `PAI.AlgoDeveloper`. Their order does not matter.
        """
        return _utilities.read(self, "accessible_role_id_list")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the dataset was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[_builtins.str]:
        """Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`."""
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="dataType")
    def data_type(self) -> Optional[_builtins.str]:
        """Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`."""
        return _utilities.read(self, "data_type")

    @_builtins.property
    @pulumi.getter(name="datasetName")
    def dataset_name(self) -> Optional[_builtins.str]:
        """Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and
        hyphens, not beginning with an underscore or a hyphen. The name must be unique in the
        workspace.
        """
        return _utilities.read(self, "dataset_name")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the data is."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="edition")
    def edition(self) -> Optional[_builtins.str]:
        """Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`."""
        return _utilities.read(self, "edition")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the dataset was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[_builtins.str]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`, for
        example `region`, `bucket` and `path` for OSS. Jobs use it to mount the dataset.
        """
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceDatasetLabelResult]]:
        """Labels of the dataset. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[_builtins.str]:
        """How you may mount the dataset: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="mountAccessReadWriteRoleIdList")
    def mount_access_read_write_role_id_list(self) -> Optional[Sequence[_builtins.str]]:
        """Roles that may mount the dataset to write to it. `*` stands for all roles. Their order
        does not matter.
        """
        return _utilities.read(self, "mount_access_read_write_role_id_list")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the dataset."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="providerType")
    def provider_type(self) -> Optional[_builtins.str]:
        """Kind of machines that mount the dataset: `Ecs` or `Lingjun`."""
        return _utilities.read(self, "provider_type")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Source of the dataset: the labeling task if `source_type` is `ITAG`, the public dataset
        if it is `PAI_PUBLIC_DATASET`.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
        `nas://<file_system_id>.<region>/<path>/`.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that the dataset is made for."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace of the dataset."""
        return _utilities.read(self, "workspace_id")


class AwaitableGetWorkspaceDatasetResult(GetWorkspaceDatasetResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceDatasetResult]:
        yield from ()
        return self


def get_workspace_dataset(
    accessibility: Optional[_builtins.str] = None,
    data_source_type: Optional[_builtins.str] = None,
    data_type: Optional[_builtins.str] = None,
    dataset_name: Optional[_builtins.str] = None,
    edition: Optional[_builtins.str] = None,
    id: Optional[_builtins.str] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    property: Optional[_builtins.str] = None,
    publisher: Optional[_builtins.str] = None,
    share_scope: Optional[_builtins.str] = None,
    source_id: Optional[_builtins.str] = None,
    source_type: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceDatasetResult:
    """Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
    more than one does.

    ## Example Usage

    ### A new version of a dataset that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    transactions = alicloud.pai.get_workspace_dataset(workspace_id="478812", dataset_name="card_transactions")
    october = alicloud.pai.WorkspaceDatasetversion(
        "october",
        dataset_id=transactions.id,
        uri="oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
        data_source_type="OSS",
        property="DIRECTORY",
    )
    pulumi.export("datasetUri", transactions.uri)
    ```

    :param accessibility: Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or
        `ROLE_PUBLIC`.
    :param data_source_type: Return only datasets in this kind of storage, for example `OSS`.
    :param data_type: Return only datasets of this kind of data, for example `PIC`.
    :param dataset_name: Return only the dataset with this name.
    :param edition: Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
    :param id: Return only the object with this ID.
    :param labels: Return only datasets that have all of these labels, given as keys with values.
    :param property: Return only datasets whose address points to this kind of object: `FILE` or
        `DIRECTORY`.
    :param publisher: Return the public datasets of this publisher instead of the workspace's own,
        for example `pai` for those of the platform. In this case, leave out `workspace_id`.
    :param share_scope: Return only datasets that others share with you (`TO_ME`), or that you share
        with others (`BY_ME`).
    :param source_id: Return only datasets that were made from this source.
    :param source_type: Return only datasets with this kind of source: `USER`, `ITAG` or
        `PAI_PUBLIC_DATASET`.
    :param workspace_id: Return the datasets of this workspace. If you leave it out, the function
        searches your default workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset",
        {
            "accessibility": accessibility,
            "dataSourceType": data_source_type,
            "dataType": data_type,
            "datasetName": dataset_name,
            "edition": edition,
            "id": id,
            "labels": labels,
            "property": property,
            "publisher": publisher,
            "shareScope": share_scope,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceDatasetResult,
    )


def get_workspace_dataset_output(
    accessibility: pulumi.Input[Optional[_builtins.str]] = None,
    data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
    data_type: pulumi.Input[Optional[_builtins.str]] = None,
    dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
    edition: pulumi.Input[Optional[_builtins.str]] = None,
    id: pulumi.Input[Optional[_builtins.str]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    property: pulumi.Input[Optional[_builtins.str]] = None,
    publisher: pulumi.Input[Optional[_builtins.str]] = None,
    share_scope: pulumi.Input[Optional[_builtins.str]] = None,
    source_id: pulumi.Input[Optional[_builtins.str]] = None,
    source_type: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceDatasetResult]:
    """Finds one dataset by the arguments that you give. The call fails if no dataset matches, or if
    more than one does.

    ## Example Usage

    ### A new version of a dataset that another stack made

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    transactions = alicloud.pai.get_workspace_dataset(workspace_id="478812", dataset_name="card_transactions")
    october = alicloud.pai.WorkspaceDatasetversion(
        "october",
        dataset_id=transactions.id,
        uri="oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
        data_source_type="OSS",
        property="DIRECTORY",
    )
    pulumi.export("datasetUri", transactions.uri)
    ```

    :param accessibility: Return only datasets with this visibility: `PRIVATE`, `PUBLIC` or
        `ROLE_PUBLIC`.
    :param data_source_type: Return only datasets in this kind of storage, for example `OSS`.
    :param data_type: Return only datasets of this kind of data, for example `PIC`.
    :param dataset_name: Return only the dataset with this name.
    :param edition: Return only datasets of this edition: `BASIC`, `ADVANCED` or `LOGICAL`.
    :param id: Return only the object with this ID.
    :param labels: Return only datasets that have all of these labels, given as keys with values.
    :param property: Return only datasets whose address points to this kind of object: `FILE` or
        `DIRECTORY`.
    :param publisher: Return the public datasets of this publisher instead of the workspace's own,
        for example `pai` for those of the platform. In this case, leave out `workspace_id`.
    :param share_scope: Return only datasets that others share with you (`TO_ME`), or that you share
        with others (`BY_ME`).
    :param source_id: Return only datasets that were made from this source.
    :param source_type: Return only datasets with this kind of source: `USER`, `ITAG` or
        `PAI_PUBLIC_DATASET`.
    :param workspace_id: Return the datasets of this workspace. If you leave it out, the function
        searches your default workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceDataset:getWorkspaceDataset",
        {
            "accessibility": accessibility,
            "dataSourceType": data_source_type,
            "dataType": data_type,
            "datasetName": dataset_name,
            "edition": edition,
            "id": id,
            "labels": labels,
            "property": property,
            "publisher": publisher,
            "shareScope": share_scope,
            "sourceId": source_id,
            "sourceType": source_type,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceDatasetResult,
    )
