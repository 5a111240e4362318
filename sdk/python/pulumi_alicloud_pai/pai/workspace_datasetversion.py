# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceDatasetversionLabelArgs, WorkspaceDatasetversionLabelArgsDict

__all__ = ["WorkspaceDatasetversion", "WorkspaceDatasetversionArgs"]


@pulumi.input_type
class WorkspaceDatasetversionArgs:
    """What a program says about a WorkspaceDatasetversion."""

    def __init__(
        self,
        *,
        data_source_type: pulumi.Input[_builtins.str],
        dataset_id: pulumi.Input[_builtins.str],
        property: pulumi.Input[_builtins.str],
        uri: pulumi.Input[_builtins.str],
        data_count: pulumi.Input[Optional[_builtins.int]] = None,
        data_size: pulumi.Input[Optional[_builtins.int]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[pulumi.Input[Union[WorkspaceDatasetversionLabelArgs, WorkspaceDatasetversionLabelArgsDict]]]
            ]
        ] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param data_count: Number of files in the version. Changing it updates the version in place.
            Removing it keeps the number, because the service cannot unset it.
        :param data_size: Size of the version in bytes. Changing it updates the version in place.
            Removing it keeps the size, because the service cannot unset it.
        :param data_source_type: Kind of storage. It must be that of the dataset: `OSS`, `NAS`,
            `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        :param dataset_id: ID of the dataset that the version belongs to. Changing it replaces the
            version.
        :param description: What is new in the version. Changing it updates the version in place;
            removing it clears the value.
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the version.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the version in place; removing it clears the value.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            version.
        :param source_id: Source of the version. Changing it replaces the version.
        :param source_type: Kind of source, for example `USER` or `ITAG`. Defaults to `USER`.
            Changing it replaces the version.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing
            it replaces the version.
        """
        _utilities.assign(
            self,
            data_count=data_count,
            data_size=data_size,
            data_source_type=data_source_type,
            dataset_id=dataset_id,
            description=description,
            import_info=import_info,
            labels=labels,
            options=options,
            property=property,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
        )

    @_builtins.property
    @pulumi.getter(name="dataCount")
    def data_count(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Number of files in the version. Changing it updates the version in place. Removing it
        keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "data_count")

    @data_count.setter
    def data_count(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "data_count", value)

    @_builtins.property
    @pulumi.getter(name="dataSize")
    def data_size(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Size of the version in bytes. Changing it updates the version in place. Removing it keeps
        the size, because the service cannot unset it.
        """
        return _utilities.read(self, "data_size")

    @data_size.setter
    def data_size(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "data_size", value)

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> pulumi.Input[_builtins.str]:
        """Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`,
        `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        """
        return _utilities.read(self, "data_source_type")

    @data_source_type.setter
    def data_source_type(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "data_source_type", value)

    @_builtins.property
    @pulumi.getter(name="datasetId")
    def dataset_id(self) -> pulumi.Input[_builtins.str]:
        """ID of the dataset that the version belongs to. Changing it replaces the version."""
        return _utilities.read(self, "dataset_id")

    @dataset_id.setter
    def dataset_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "dataset_id", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What is new in the version. Changing it updates the version in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the version.
        """
        return _utilities.read(self, "import_info")

    @import_info.setter
    def import_info(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "import_info", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetversionLabelArgs]]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetversionLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the version in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> pulumi.Input[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version."""
        return _utilities.read(self, "property")

    @property.setter
    def property(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "property", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Source of the version. Changing it replaces the version."""
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces
        the version.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Input[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it
        replaces the version.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "uri", value)


@pulumi.input_type
class _WorkspaceDatasetversionState:
    """What is known of a WorkspaceDatasetversion that is looked up."""

    def __init__(
        self,
        *,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        data_count: pulumi.Input[Optional[_builtins.int]] = None,
        data_size: pulumi.Input[Optional[_builtins.int]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_id: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[pulumi.Input[Union[WorkspaceDatasetversionLabelArgs, WorkspaceDatasetversionLabelArgsDict]]]
            ]
        ] = None,
        mount_access: pulumi.Input[Optional[_builtins.str]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            create_time=create_time,
            data_count=data_count,
            data_size=data_size,
            data_source_type=data_source_type,
            dataset_id=dataset_id,
            description=description,
            gmt_modified_time=gmt_modified_time,
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
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the version was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="dataCount")
    def data_count(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Number of files in the version. Changing it updates the version in place. Removing it
        keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "data_count")

    @data_count.setter
    def data_count(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "data_count", value)

    @_builtins.property
    @pulumi.getter(name="dataSize")
    def data_size(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Size of the version in bytes. Changing it updates the version in place. Removing it keeps
        the size, because the service cannot unset it.
        """
        return _utilities.read(self, "data_size")

    @data_size.setter
    def data_size(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "data_size", value)

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`,
        `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        """
        return _utilities.read(self, "data_source_type")

    @data_source_type.setter
    def data_source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "data_source_type", value)

    @_builtins.property
    @pulumi.getter(name="datasetId")
    def dataset_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the dataset that the version belongs to. Changing it replaces the version."""
        return _utilities.read(self, "dataset_id")

    @dataset_id.setter
    def dataset_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dataset_id", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What is new in the version. Changing it updates the version in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the version.
        """
        return _utilities.read(self, "import_info")

    @import_info.setter
    def import_info(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "import_info", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetversionLabelArgs]]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetversionLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[pulumi.Input[_builtins.str]]:
        """How you may mount the version: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @mount_access.setter
    def mount_access(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mount_access", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the version in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version."""
        return _utilities.read(self, "property")

    @property.setter
    def property(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "property", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Source of the version. Changing it replaces the version."""
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces
        the version.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it
        replaces the version.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "uri", value)

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name that the service gives to the version: `v2`, `v3` and so on."""
        return _utilities.read(self, "version_name")

    @version_name.setter
    def version_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "version_name", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion",
    WorkspaceDatasetversionArgs,
    inputs=[
        "data_count",
        "data_size",
        "data_source_type",
        "dataset_id",
        "description",
        "import_info",
        "labels",
        "options",
        "property",
        "source_id",
        "source_type",
        "uri",
    ],
    required=[
        "data_source_type",
        "dataset_id",
        "property",
        "uri",
    ],
    outputs=[
        "create_time",
        "data_count",
        "data_size",
        "data_source_type",
        "dataset_id",
        "description",
        "gmt_modified_time",
        "import_info",
        "labels",
        "mount_access",
        "options",
        "property",
        "source_id",
        "source_type",
        "uri",
        "version_name",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion")
class WorkspaceDatasetversion(pulumi.CustomResource):
    """A version of a PAI dataset describes another address, size or state of the same data. The
    service names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset and
    deletes it only with the dataset.

    ## Example Usage

    ### The next quarter of the same data

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        description="Models that score card payments",
        env_types=["prod"],
    )
    cards = alicloud.pai.WorkspaceDataset(
        "cards",
        workspace_id=team.id,
        dataset_name="card-payments",
        data_source_type="OSS",
        property="DIRECTORY",
        uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/",
    )
    second = alicloud.pai.WorkspaceDatasetversion(
        "second",
        dataset_id=cards.id,
        data_source_type="OSS",
        property="DIRECTORY",
        uri="oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/",
        description="Fourth quarter",
    )
    ```

    ## Import

    To import a version, join the ID of its dataset and its version name with a colon.

    ```sh
    $ pulumi import alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion second <dataset_id>:<version_name>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        data_count: pulumi.Input[Optional[_builtins.int]] = None,
        data_size: pulumi.Input[Optional[_builtins.int]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_id: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceDatasetversionLabelArgs,
                            WorkspaceDatasetversionLabelArgsDict,
                            outputs.WorkspaceDatasetversionLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A version of a PAI dataset describes another address, size or state of the same data. The
        service names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset
        and deletes it only with the dataset.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param data_count: Number of files in the version. Changing it updates the version in place.
            Removing it keeps the number, because the service cannot unset it.
        :param data_size: Size of the version in bytes. Changing it updates the version in place.
            Removing it keeps the size, because the service cannot unset it.
        :param data_source_type: Kind of storage. It must be that of the dataset: `OSS`, `NAS`,
            `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        :param dataset_id: ID of the dataset that the version belongs to. Changing it replaces the
            version.
        :param description: What is new in the version. Changing it updates the version in place;
            removing it clears the value.
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the version.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the version in place; removing it clears the value.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            version.
        :param source_id: Source of the version. Changing it replaces the version.
        :param source_type: Kind of source, for example `USER` or `ITAG`. Defaults to `USER`.
            Changing it replaces the version.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing
            it replaces the version.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceDatasetversionArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A version of a PAI dataset describes another address, size or state of the same data. The
        service names the versions `v1`, `v2` and so on. It creates `v1` together with the dataset
        and deletes it only with the dataset.

        :param resource_name: Name of the resource in the program.
        :param args: What the program says about it.
        :param opts: Options of the resource.
        """

    def __init__(self, resource_name: _builtins.str, *args: Any, **kwargs: Any) -> None:
        opts, props = _SHAPE.arguments(args, kwargs)
        super().__init__(_SHAPE.type, resource_name, props, opts)

    @staticmethod
    def get(
        resource_name: _builtins.str,
        id: pulumi.Input[_builtins.str],
        opts: Optional[pulumi.ResourceOptions] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        data_count: pulumi.Input[Optional[_builtins.int]] = None,
        data_size: pulumi.Input[Optional[_builtins.int]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_id: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[
                            WorkspaceDatasetversionLabelArgs,
                            WorkspaceDatasetversionLabelArgsDict,
                            outputs.WorkspaceDatasetversionLabel,
                        ]
                    ]
                ]
            ]
        ] = None,
        mount_access: pulumi.Input[Optional[_builtins.str]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        version_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceDatasetversion:
        """Look up a WorkspaceDatasetversion that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param create_time: When the version was created, in UTC (ISO 8601).
        :param data_count: Number of files in the version. Changing it updates the version in place.
            Removing it keeps the number, because the service cannot unset it.
        :param data_size: Size of the version in bytes. Changing it updates the version in place.
            Removing it keeps the size, because the service cannot unset it.
        :param data_source_type: Kind of storage. It must be that of the dataset: `OSS`, `NAS`,
            `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        :param dataset_id: ID of the dataset that the version belongs to. Changing it replaces the
            version.
        :param description: What is new in the version. Changing it updates the version in place;
            removing it clears the value.
        :param gmt_modified_time: When the version was last changed, in UTC (ISO 8601).
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the version.
        :param labels: Labels of the version. Their order does not matter. Changing them updates the
            version in place, and only the labels that differ.
        :param mount_access: How you may mount the version: `RO` (to read) or `RW` (to read and
            write).
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the version in place; removing it clears the value.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            version.
        :param source_id: Source of the version. Changing it replaces the version.
        :param source_type: Kind of source, for example `USER` or `ITAG`. Defaults to `USER`.
            Changing it replaces the version.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing
            it replaces the version.
        :param version_name: Name that the service gives to the version: `v2`, `v3` and so on.
        """
        state = _utilities.state(
            _WorkspaceDatasetversionState,
            create_time=create_time,
            data_count=data_count,
            data_size=data_size,
            data_source_type=data_source_type,
            dataset_id=dataset_id,
            description=description,
            gmt_modified_time=gmt_modified_time,
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
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceDatasetversion(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the version was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataCount")
    def data_count(self) -> pulumi.Output[Optional[_builtins.int]]:
        """Number of files in the version. Changing it updates the version in place. Removing it
        keeps the number, because the service cannot unset it.
        """
        return _utilities.read(self, "data_count")

    @_builtins.property
    @pulumi.getter(name="dataSize")
    def data_size(self) -> pulumi.Output[Optional[_builtins.int]]:
        """Size of the version in bytes. Changing it updates the version in place. Removing it keeps
        the size, because the service cannot unset it.
        """
        return _utilities.read(self, "data_size")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> pulumi.Output[_builtins.str]:
        """Kind of storage. It must be that of the dataset: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`,
        `BMCPFS`, `MAXCOMPUTE` or `URL`. Changing it replaces the version.
        """
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="datasetId")
    def dataset_id(self) -> pulumi.Output[_builtins.str]:
        """ID of the dataset that the version belongs to. Changing it replaces the version."""
        return _utilities.read(self, "dataset_id")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> pulumi.Output[Optional[_builtins.str]]:
        """What is new in the version. Changing it updates the version in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the version was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the version.
        """
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceDatasetversionLabel]]]:
        """Labels of the version. Their order does not matter. Changing them updates the version in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> pulumi.Output[Optional[_builtins.str]]:
        """How you may mount the version: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> pulumi.Output[Optional[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the version in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> pulumi.Output[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the version."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Source of the version. Changing it replaces the version."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Kind of source, for example `USER` or `ITAG`. Defaults to `USER`. Changing it replaces
        the version.
        """
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Output[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/`. Changing it
        replaces the version.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="versionName")
    def version_name(self) -> pulumi.Output[_builtins.str]:
        """Name that the service gives to the version: `v2`, `v3` and so on."""
        return _utilities.read(self, "version_name")
