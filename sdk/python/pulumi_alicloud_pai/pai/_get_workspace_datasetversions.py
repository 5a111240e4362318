# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceDatasetversions:getWorkspaceDatasetversions`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceDatasetversionsResult",
    "AwaitableGetWorkspaceDatasetversionsResult",
    "get_workspace_datasetversions",
    "get_workspace_datasetversions_output",
]


@pulumi.output_type
class GetWorkspaceDatasetversionsVersionResult(dict[_builtins.str, Any]):
    """A version of a PAI dataset describes another address, size or state of the same data. The
    service names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset and
    deletes it only with the dataset.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceDatasetversionsVersionResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceDatasetversionsVersionResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        dataset_id: _builtins.str,
        id: _builtins.str,
        create_time: Optional[_builtins.str] = None,
        data_count: Optional[_builtins.float] = None,
        data_size: Optional[_builtins.float] = None,
        data_source_type: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        import_info: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetWorkspaceDatasetversionsVersionLabelResult]] = None,
        mount_access: Optional[_builtins.str] = None,
        options: Optional[_builtins.str] = None,
        property: Optional[_builtins.str] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        uri: Optional[_builtins.str] = None,
        version_name: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param create_time: When the version was created, in UTC (ISO 8601).
        :param data_count: Number of files in the version.
        :param data_size: Size of the version in bytes.
        :param data_source_type: Kind of storage. It must be that of the dataset: `OSS`, `NAS`,
            `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
        :param dataset_id: ID of the dataset that the version belongs to.
        :param description: What is new in the version.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`.
        :param labels: Labels of the version. Their order does not matter.
        :param mount_access: How you may mount the version: `RO` (to read) or `RW` (to read and
            write).
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
        :param property: What the address points to: `FILE` or `DIRECTORY`.
        :param source_id: Source of the version.
        :param source_type: Kind of source, for example `USER` or `ITAG`.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`.
        :param version_name: Name that the service gives to the version: `v2`, `v3` and so on.
        """
        _utilities.assign(
            self,
            create_time=create_time,
            data_count=data_count,
            data_size=data_size,
            data_source_type=data_source_type,
            dataset_id=dataset_id,
            description=description,
            gmt_modified_time=gmt_modified_time,
            id=id,
            import_info=import_info,
            labels=labels,
            mount_access=mount_access,
            options=options,
            property=property,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            version_name=version_name,
        )

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the version was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataCount")
    def data_count(self) -> Optional[_builtins.float]:
        """Number of files in the version."""
        return _utilities.read(self, "data_count")

    @_builtins.property
    @pulumi.getter(name="dataSize")
    def data_size(self) -> Optional[_builtins.float]:
        """Size of the version in bytes."""
        return _utilities.read(self, "data_size")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[_builtins.str]:
        """Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`,
        `BMCPFS`, `MAXCOMPUTE` or `URL`.
        """
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="datasetId")
    def dataset_id(self) -> _builtins.str:
        """ID of the dataset that the version belongs to."""
        return _utilities.read(self, "dataset_id")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What is new in the version."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[_builtins.str]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`."""
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetWorkspaceDatasetversionsVersionLabelResult]]:
        """Labels of the version. Their order does not matter."""
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[_builtins.str]:
        """How you may mount the version: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[_builtins.str]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`."""
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Source of the version."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of source, for example `USER` or `ITAG`."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`."""
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[_builtins.str]:
        """Name that the service gives to the version: `v2`, `v3` and so on."""
        return _utilities.read(self, "version_name")


_GetWorkspaceDatasetversionsVersionResult_names = {
    "createTime": "create_time",
    "dataCount": "data_count",
    "dataSize": "data_size",
    "dataSourceType": "data_source_type",
    "datasetId": "dataset_id",
    "gmtModifiedTime": "gmt_modified_time",
    "importInfo": "import_info",
    "mountAccess": "mount_access",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "versionName": "version_name",
}


@pulumi.output_type
class GetWorkspaceDatasetversionsVersionLabelResult(dict[_builtins.str, Any]):
    """A label of a dataset version: a key with a value. Use labels to group and find dataset
    versions.
    """

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. A version has each key only once.
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
        or `https://`. A version has each key only once.
        """
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetWorkspaceDatasetversionsResult:
    """Result of `get_workspace_datasetversions`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
        versions: Optional[Sequence[GetWorkspaceDatasetversionsVersionResult]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)
        pulumi.set(self, "versions", versions)

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
    @pulumi.getter(name="versions")
    def versions(self) -> Sequence[GetWorkspaceDatasetversionsVersionResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
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
    """Returns the versions of a dataset, including `v1`, which the service creates together with
    the dataset.

    ## Example Usage

    ### The versions of a dataset that are in use

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    versions = alicloud.pai.get_workspace_datasetversions(dataset_id="d-rbvg5wzljzjhc9ks92", labels={"stage": "production"})
    pulumi.export("versionIds", versions.ids)
    ```

    :param dataset_id: Return the versions of this dataset. The service creates and deletes the
        first version, `v1`, together with the dataset.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param property: Return only versions whose address points to this kind of object: `FILE` or
        `DIRECTORY`.
    :param source_id: Return only versions that were made from this source.
    :param source_type: Return only versions with this kind of source, for example `USER`.
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
    """Returns the versions of a dataset, including `v1`, which the service creates together with
    the dataset.

    ## Example Usage

    ### The versions of a dataset that are in use

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    versions = alicloud.pai.get_workspace_datasetversions(dataset_id="d-rbvg5wzljzjhc9ks92", labels={"stage": "production"})
    pulumi.export("versionIds", versions.ids)
    ```

    :param dataset_id: Return the versions of this dataset. The service creates and deletes the
        first version, `v1`, together with the dataset.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param labels: Return only versions that have all of these labels, given as keys with values.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param property: Return only versions whose address points to this kind of object: `FILE` or
        `DIRECTORY`.
    :param source_id: Return only versions that were made from this source.
    :param source_type: Return only versions with this kind of source, for example `USER`.
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
