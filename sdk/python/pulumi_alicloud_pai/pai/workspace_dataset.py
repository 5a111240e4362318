# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceDataset:WorkspaceDataset`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from .. import _utilities
from . import outputs
from ._inputs import WorkspaceDatasetLabelArgs, WorkspaceDatasetLabelArgsDict

__all__ = ["WorkspaceDataset", "WorkspaceDatasetArgs"]


@pulumi.input_type
class WorkspaceDatasetArgs:
    """What a program says about a WorkspaceDataset."""

    def __init__(
        self,
        *,
        data_source_type: pulumi.Input[_builtins.str],
        property: pulumi.Input[_builtins.str],
        uri: pulumi.Input[_builtins.str],
        workspace_id: pulumi.Input[_builtins.str],
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        accessible_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        data_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        edition: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceDatasetLabelArgs, WorkspaceDatasetLabelArgsDict]]]]
        ] = None,
        mount_access_read_write_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        provider_type: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param accessibility: Who can see the dataset in the workspace: `PRIVATE` (its owner and the
            administrators), `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in
            `accessible_role_id_list`). Defaults to `PRIVATE`. Changing it updates the dataset in
            place; removing it restores the default.
        :param accessible_role_id_list: Roles that can see the dataset if `accessibility` is
            `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order does not matter. Changing
            them updates the dataset in place; removing them clears the value.
        :param data_source_type: Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
            `MAXCOMPUTE` or `URL`. Changing it replaces the dataset.
        :param data_type: Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to
            `COMMON`. Changing it replaces the dataset.
        :param dataset_name: Name of the dataset: 1 to 127 letters, digits, Chinese characters,
            underscores and hyphens, not beginning with an underscore or a hyphen. The name must be
            unique in the workspace. If you leave it out, the provider makes a name from the
            resource's name in your program and seven random hexadecimal digits, for example
            `cards-1b9c3f0`. Changing it updates the dataset in place.
        :param description: What the data is. Changing it updates the dataset in place; removing it
            clears the value.
        :param edition: Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to
            `BASIC`. You can change `BASIC` to `ADVANCED` in place; any other change replaces the
            dataset.
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`, for example `region`, `bucket` and `path` for OSS. Jobs use it to
            mount the dataset. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the dataset.
        :param labels: Labels of the dataset. Their order does not matter. Changing them updates the
            dataset in place, and only the labels that differ.
        :param mount_access_read_write_role_id_list: Roles that may mount the dataset to write to
            it. `*` stands for all roles. If you leave it out, jobs mount the dataset read-only.
            Their order does not matter. Changing them updates the dataset in place; removing them
            clears the value.
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the dataset in place; removing it clears the value.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            dataset.
        :param provider_type: Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults
            to `Ecs`. Changing it replaces the dataset.
        :param source_id: Source of the dataset: the labeling task if `source_type` is `ITAG`, the
            public dataset if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        :param source_type: Kind of source: `USER`, `ITAG` (a labeling task) or
            `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it replaces the dataset.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
            `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        :param user_id: ID of the account or RAM user that the dataset is made for. Defaults to the
            user whose credentials the provider uses. Changing it replaces the dataset.
        :param workspace_id: Workspace of the dataset. Changing it replaces the dataset.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            accessible_role_id_list=accessible_role_id_list,
            data_source_type=data_source_type,
            data_type=data_type,
            dataset_name=dataset_name,
            description=description,
            edition=edition,
            import_info=import_info,
            labels=labels,
            mount_access_read_write_role_id_list=mount_access_read_write_role_id_list,
            options=options,
            property=property,
            provider_type=provider_type,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators),
        `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in `accessible_role_id_list`). Defaults
        to `PRIVATE`. Changing it updates the dataset in place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="accessibleRoleIdList")
    def accessible_role_id_list(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example
        `PAI.AlgoDeveloper`. Their order does not matter. Changing them updates the dataset in
        place; removing them clears the value.
        """
        return _utilities.read(self, "accessible_role_id_list")

    @accessible_role_id_list.setter
    def accessible_role_id_list(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "accessible_role_id_list", value)

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> pulumi.Input[_builtins.str]:
        """Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
        Changing it replaces the dataset.
        """
        return _utilities.read(self, "data_source_type")

    @data_source_type.setter
    def data_source_type(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "data_source_type", value)

    @_builtins.property
    @pulumi.getter(name="dataType")
    def data_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "data_type")

    @data_type.setter
    def data_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "data_type", value)

    @_builtins.property
    @pulumi.getter(name="datasetName")
    def dataset_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and
        hyphens, not beginning with an underscore or a hyphen. The name must be unique in the
        workspace. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `cards-1b9c3f0`. Changing it
        updates the dataset in place.
        """
        return _utilities.read(self, "dataset_name")

    @dataset_name.setter
    def dataset_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dataset_name", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the data is. Changing it updates the dataset in place; removing it clears the value."""
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="edition")
    def edition(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can
        change `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
        """
        return _utilities.read(self, "edition")

    @edition.setter
    def edition(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "edition", value)

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`, for
        example `region`, `bucket` and `path` for OSS. Jobs use it to mount the dataset. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "import_info")

    @import_info.setter
    def import_info(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "import_info", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetLabelArgs]]]]:
        """Labels of the dataset. Their order does not matter. Changing them updates the dataset in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="mountAccessReadWriteRoleIdList")
    def mount_access_read_write_role_id_list(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave
        it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
        the dataset in place; removing them clears the value.
        """
        return _utilities.read(self, "mount_access_read_write_role_id_list")

    @mount_access_read_write_role_id_list.setter
    def mount_access_read_write_role_id_list(
        self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "mount_access_read_write_role_id_list", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the dataset in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> pulumi.Input[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset."""
        return _utilities.read(self, "property")

    @property.setter
    def property(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "property", value)

    @_builtins.property
    @pulumi.getter(name="providerType")
    def provider_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "provider_type")

    @provider_type.setter
    def provider_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "provider_type", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Source of the dataset: the labeling task if `source_type` is `ITAG`, the public dataset
        if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to
        `USER`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Input[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
        `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "uri", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that the dataset is made for. Defaults to the user whose
        credentials the provider uses. Changing it replaces the dataset.
        """
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Input[_builtins.str]:
        """Workspace of the dataset. Changing it replaces the dataset."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "workspace_id", value)


@pulumi.input_type
class _WorkspaceDatasetState:
    """What is known of a WorkspaceDataset that is looked up."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        accessible_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        data_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        edition: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[WorkspaceDatasetLabelArgs, WorkspaceDatasetLabelArgsDict]]]]
        ] = None,
        mount_access: pulumi.Input[Optional[_builtins.str]] = None,
        mount_access_read_write_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        provider_type: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            accessibility=accessibility,
            accessible_role_id_list=accessible_role_id_list,
            create_time=create_time,
            data_source_type=data_source_type,
            data_type=data_type,
            dataset_name=dataset_name,
            description=description,
            edition=edition,
            gmt_modified_time=gmt_modified_time,
            import_info=import_info,
            labels=labels,
            mount_access=mount_access,
            mount_access_read_write_role_id_list=mount_access_read_write_role_id_list,
            options=options,
            owner_id=owner_id,
            property=property,
            provider_type=provider_type,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators),
        `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in `accessible_role_id_list`). Defaults
        to `PRIVATE`. Changing it updates the dataset in place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="accessibleRoleIdList")
    def accessible_role_id_list(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example
        `PAI.AlgoDeveloper`. Their order does not matter. Changing them updates the dataset in
        place; removing them clears the value.
        """
        return _utilities.read(self, "accessible_role_id_list")

    @accessible_role_id_list.setter
    def accessible_role_id_list(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]) -> None:
        pulumi.set(self, "accessible_role_id_list", value)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the dataset was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
        Changing it replaces the dataset.
        """
        return _utilities.read(self, "data_source_type")

    @data_source_type.setter
    def data_source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "data_source_type", value)

    @_builtins.property
    @pulumi.getter(name="dataType")
    def data_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "data_type")

    @data_type.setter
    def data_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "data_type", value)

    @_builtins.property
    @pulumi.getter(name="datasetName")
    def dataset_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and
        hyphens, not beginning with an underscore or a hyphen. The name must be unique in the
        workspace. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `cards-1b9c3f0`. Changing it
        updates the dataset in place.
        """
        return _utilities.read(self, "dataset_name")

    @dataset_name.setter
    def dataset_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dataset_name", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the data is. Changing it updates the dataset in place; removing it clears the value."""
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="edition")
    def edition(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can
        change `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
        """
        return _utilities.read(self, "edition")

    @edition.setter
    def edition(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "edition", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the dataset was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`, for
        example `region`, `bucket` and `path` for OSS. Jobs use it to mount the dataset. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "import_info")

    @import_info.setter
    def import_info(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "import_info", value)

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetLabelArgs]]]]:
        """Labels of the dataset. Their order does not matter. Changing them updates the dataset in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @labels.setter
    def labels(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[WorkspaceDatasetLabelArgs]]]]) -> None:
        pulumi.set(self, "labels", value)

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> Optional[pulumi.Input[_builtins.str]]:
        """How you may mount the dataset: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @mount_access.setter
    def mount_access(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mount_access", value)

    @_builtins.property
    @pulumi.getter(name="mountAccessReadWriteRoleIdList")
    def mount_access_read_write_role_id_list(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]:
        """Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave
        it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
        the dataset in place; removing them clears the value.
        """
        return _utilities.read(self, "mount_access_read_write_role_id_list")

    @mount_access_read_write_role_id_list.setter
    def mount_access_read_write_role_id_list(
        self, value: Optional[pulumi.Input[Sequence[pulumi.Input[_builtins.str]]]]
    ) -> None:
        pulumi.set(self, "mount_access_read_write_role_id_list", value)

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> Optional[pulumi.Input[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the dataset in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @options.setter
    def options(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "options", value)

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the dataset."""
        return _utilities.read(self, "owner_id")

    @owner_id.setter
    def owner_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "owner_id", value)

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset."""
        return _utilities.read(self, "property")

    @property.setter
    def property(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "property", value)

    @_builtins.property
    @pulumi.getter(name="providerType")
    def provider_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "provider_type")

    @provider_type.setter
    def provider_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "provider_type", value)

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Source of the dataset: the labeling task if `source_type` is `ITAG`, the public dataset
        if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_id")

    @source_id.setter
    def source_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_id", value)

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to
        `USER`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_type")

    @source_type.setter
    def source_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_type", value)

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
        `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "uri")

    @uri.setter
    def uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "uri", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that the dataset is made for. Defaults to the user whose
        credentials the provider uses. Changing it replaces the dataset.
        """
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace of the dataset. Changing it replaces the dataset."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceDataset:WorkspaceDataset",
    WorkspaceDatasetArgs,
    inputs=[
        "accessibility",
        "accessible_role_id_list",
        "data_source_type",
        "data_type",
        "dataset_name",
        "description",
        "edition",
        "import_info",
        "labels",
        "mount_access_read_write_role_id_list",
        "options",
        "property",
        "provider_type",
        "source_id",
        "source_type",
        "uri",
        "user_id",
        "workspace_id",
    ],
    required=[
        "data_source_type",
        "property",
        "uri",
        "workspace_id",
    ],
    outputs=[
        "accessibility",
        "accessible_role_id_list",
        "create_time",
        "data_source_type",
        "data_type",
        "dataset_name",
        "description",
        "edition",
        "gmt_modified_time",
        "import_info",
        "labels",
        "mount_access",
        "mount_access_read_write_role_id_list",
        "options",
        "owner_id",
        "property",
        "provider_type",
        "source_id",
        "source_type",
        "uri",
        "user_id",
        "workspace_id",
    ],
    secret_inputs=[],
    secret_outputs=[],
)


@pulumi.type_token("alicloud:pai/workspaceDataset:WorkspaceDataset")
class WorkspaceDataset(pulumi.CustomResource):
    """A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or
    other storage. The dataset has the address of the data, never the data itself.

    The service creates the version `v1` together with the dataset. Create further versions with
    `WorkspaceDatasetversion`. If you delete a dataset, its versions are deleted as well.

    ## Example Usage

    ### A folder of files in OSS

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
        accessibility="PUBLIC",
        labels=[{"key": "quarter", "value": "2026-q3"}],
    )
    ```

    ## Import

    To import a dataset, use its ID, `d-...`.

    ```sh
    $ pulumi import alicloud:pai/workspaceDataset:WorkspaceDataset cards <dataset_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        accessible_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        data_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        edition: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[WorkspaceDatasetLabelArgs, WorkspaceDatasetLabelArgsDict, outputs.WorkspaceDatasetLabel]
                    ]
                ]
            ]
        ] = None,
        mount_access_read_write_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        provider_type: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or
        other storage. The dataset has the address of the data, never the data itself.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param accessibility: Who can see the dataset in the workspace: `PRIVATE` (its owner and the
            administrators), `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in
            `accessible_role_id_list`). Defaults to `PRIVATE`. Changing it updates the dataset in
            place; removing it restores the default.
        :param accessible_role_id_list: Roles that can see the dataset if `accessibility` is
            `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order does not matter. Changing
            them updates the dataset in place; removing them clears the value.
        :param data_source_type: Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
            `MAXCOMPUTE` or `URL`. Changing it replaces the dataset.
        :param data_type: Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to
            `COMMON`. Changing it replaces the dataset.
        :param dataset_name: Name of the dataset: 1 to 127 letters, digits, Chinese characters,
            underscores and hyphens, not beginning with an underscore or a hyphen. The name must be
            unique in the workspace. If you leave it out, the provider makes a name from the
            resource's name in your program and seven random hexadecimal digits, for example
            `cards-1b9c3f0`. Changing it updates the dataset in place.
        :param description: What the data is. Changing it updates the dataset in place; removing it
            clears the value.
        :param edition: Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to
            `BASIC`. You can change `BASIC` to `ADVANCED` in place; any other change replaces the
            dataset.
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`, for example `region`, `bucket` and `path` for OSS. Jobs use it to
            mount the dataset. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the dataset.
        :param labels: Labels of the dataset. Their order does not matter. Changing them updates the
            dataset in place, and only the labels that differ.
        :param mount_access_read_write_role_id_list: Roles that may mount the dataset to write to
            it. `*` stands for all roles. If you leave it out, jobs mount the dataset read-only.
            Their order does not matter. Changing them updates the dataset in place; removing them
            clears the value.
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the dataset in place; removing it clears the value.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            dataset.
        :param provider_type: Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults
            to `Ecs`. Changing it replaces the dataset.
        :param source_id: Source of the dataset: the labeling task if `source_type` is `ITAG`, the
            public dataset if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        :param source_type: Kind of source: `USER`, `ITAG` (a labeling task) or
            `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it replaces the dataset.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
            `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        :param user_id: ID of the account or RAM user that the dataset is made for. Defaults to the
            user whose credentials the provider uses. Changing it replaces the dataset.
        :param workspace_id: Workspace of the dataset. Changing it replaces the dataset.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceDatasetArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A dataset of a PAI workspace gives a name and a description to data in OSS, NAS, CPFS or
        other storage. The dataset has the address of the data, never the data itself.

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
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        accessible_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        data_source_type: pulumi.Input[Optional[_builtins.str]] = None,
        data_type: pulumi.Input[Optional[_builtins.str]] = None,
        dataset_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        edition: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        import_info: pulumi.Input[Optional[_builtins.str]] = None,
        labels: pulumi.Input[
            Optional[
                Sequence[
                    pulumi.Input[
                        Union[WorkspaceDatasetLabelArgs, WorkspaceDatasetLabelArgsDict, outputs.WorkspaceDatasetLabel]
                    ]
                ]
            ]
        ] = None,
        mount_access: pulumi.Input[Optional[_builtins.str]] = None,
        mount_access_read_write_role_id_list: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
        options: pulumi.Input[Optional[_builtins.str]] = None,
        owner_id: pulumi.Input[Optional[_builtins.str]] = None,
        property: pulumi.Input[Optional[_builtins.str]] = None,
        provider_type: pulumi.Input[Optional[_builtins.str]] = None,
        source_id: pulumi.Input[Optional[_builtins.str]] = None,
        source_type: pulumi.Input[Optional[_builtins.str]] = None,
        uri: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceDataset:
        """Look up a WorkspaceDataset that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param accessibility: Who can see the dataset in the workspace: `PRIVATE` (its owner and the
            administrators), `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in
            `accessible_role_id_list`). Defaults to `PRIVATE`. Changing it updates the dataset in
            place; removing it restores the default.
        :param accessible_role_id_list: Roles that can see the dataset if `accessibility` is
            `ROLE_PUBLIC`, for example `PAI.AlgoDeveloper`. Their order does not matter. Changing
            them updates the dataset in place; removing them clears the value.
        :param create_time: When the dataset was created, in UTC (ISO 8601).
        :param data_source_type: Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`,
            `MAXCOMPUTE` or `URL`. Changing it replaces the dataset.
        :param data_type: Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to
            `COMMON`. Changing it replaces the dataset.
        :param dataset_name: Name of the dataset: 1 to 127 letters, digits, Chinese characters,
            underscores and hyphens, not beginning with an underscore or a hyphen. The name must be
            unique in the workspace. If you leave it out, the provider makes a name from the
            resource's name in your program and seven random hexadecimal digits, for example
            `cards-1b9c3f0`. Changing it updates the dataset in place.
        :param description: What the data is. Changing it updates the dataset in place; removing it
            clears the value.
        :param edition: Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to
            `BASIC`. You can change `BASIC` to `ADVANCED` in place; any other change replaces the
            dataset.
        :param gmt_modified_time: When the dataset was last changed, in UTC (ISO 8601).
        :param import_info: Where the storage is, as a JSON string. Its keys depend on
            `data_source_type`, for example `region`, `bucket` and `path` for OSS. Jobs use it to
            mount the dataset. The provider compares the JSON itself, so spaces and the order of
            keys do not matter. Changing it replaces the dataset.
        :param labels: Labels of the dataset. Their order does not matter. Changing them updates the
            dataset in place, and only the labels that differ.
        :param mount_access: How you may mount the dataset: `RO` (to read) or `RW` (to read and
            write).
        :param mount_access_read_write_role_id_list: Roles that may mount the dataset to write to
            it. `*` stands for all roles. If you leave it out, jobs mount the dataset read-only.
            Their order does not matter. Changing them updates the dataset in place; removing them
            clears the value.
        :param options: More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`.
            The provider compares the JSON itself, so spaces and the order of keys do not matter.
            Changing it updates the dataset in place; removing it clears the value.
        :param owner_id: ID of the Alibaba Cloud account that owns the dataset.
        :param property: What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the
            dataset.
        :param provider_type: Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults
            to `Ecs`. Changing it replaces the dataset.
        :param source_id: Source of the dataset: the labeling task if `source_type` is `ITAG`, the
            public dataset if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        :param source_type: Kind of source: `USER`, `ITAG` (a labeling task) or
            `PAI_PUBLIC_DATASET`. Defaults to `USER`. Changing it replaces the dataset.
        :param uri: Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
            `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        :param user_id: ID of the account or RAM user that the dataset is made for. Defaults to the
            user whose credentials the provider uses. Changing it replaces the dataset.
        :param workspace_id: Workspace of the dataset. Changing it replaces the dataset.
        """
        state = _utilities.state(
            _WorkspaceDatasetState,
            accessibility=accessibility,
            accessible_role_id_list=accessible_role_id_list,
            create_time=create_time,
            data_source_type=data_source_type,
            data_type=data_type,
            dataset_name=dataset_name,
            description=description,
            edition=edition,
            gmt_modified_time=gmt_modified_time,
            import_info=import_info,
            labels=labels,
            mount_access=mount_access,
            mount_access_read_write_role_id_list=mount_access_read_write_role_id_list,
            options=options,
            owner_id=owner_id,
            property=property,
            provider_type=provider_type,
            source_id=source_id,
            source_type=source_type,
            uri=uri,
            user_id=user_id,
            workspace_id=workspace_id,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceDataset(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> pulumi.Output[_builtins.str]:
        """Who can see the dataset in the workspace: `PRIVATE` (its owner and the administrators),
        `PUBLIC` (every member) or `ROLE_PUBLIC` (the roles in `accessible_role_id_list`). Defaults
        to `PRIVATE`. Changing it updates the dataset in place; removing it restores the default.
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="accessibleRoleIdList")
    def accessible_role_id_list(self) -> pulumi.Output[Optional[Sequence[_builtins.str]]]:
        """Roles that can see the dataset if `accessibility` is `ROLE_PUBLIC`, for example
        `PAI.AlgoDeveloper`. Their order does not matter. Changing them updates the dataset in
        place; removing them clears the value.
        """
        return _utilities.read(self, "accessible_role_id_list")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the dataset was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="dataSourceType")
    def data_source_type(self) -> pulumi.Output[_builtins.str]:
        """Kind of storage: `OSS`, `NAS`, `EXTREMENAS`, `CPFS`, `BMCPFS`, `MAXCOMPUTE` or `URL`.
        Changing it replaces the dataset.
        """
        return _utilities.read(self, "data_source_type")

    @_builtins.property
    @pulumi.getter(name="dataType")
    def data_type(self) -> pulumi.Output[_builtins.str]:
        """Kind of data: `COMMON`, `PIC`, `TEXT`, `VIDEO` or `AUDIO`. Defaults to `COMMON`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "data_type")

    @_builtins.property
    @pulumi.getter(name="datasetName")
    def dataset_name(self) -> pulumi.Output[_builtins.str]:
        """Name of the dataset: 1 to 127 letters, digits, Chinese characters, underscores and
        hyphens, not beginning with an underscore or a hyphen. The name must be unique in the
        workspace. If you leave it out, the provider makes a name from the resource's name in your
        program and seven random hexadecimal digits, for example `cards-1b9c3f0`. Changing it
        updates the dataset in place.
        """
        return _utilities.read(self, "dataset_name")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> pulumi.Output[Optional[_builtins.str]]:
        """What the data is. Changing it updates the dataset in place; removing it clears the value."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="edition")
    def edition(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Edition of the dataset: `BASIC`, `ADVANCED` or `LOGICAL`. Defaults to `BASIC`. You can
        change `BASIC` to `ADVANCED` in place; any other change replaces the dataset.
        """
        return _utilities.read(self, "edition")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the dataset was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="importInfo")
    def import_info(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Where the storage is, as a JSON string. Its keys depend on `data_source_type`, for
        example `region`, `bucket` and `path` for OSS. Jobs use it to mount the dataset. The
        provider compares the JSON itself, so spaces and the order of keys do not matter. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "import_info")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> pulumi.Output[Optional[Sequence[outputs.WorkspaceDatasetLabel]]]:
        """Labels of the dataset. Their order does not matter. Changing them updates the dataset in
        place, and only the labels that differ.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="mountAccess")
    def mount_access(self) -> pulumi.Output[Optional[_builtins.str]]:
        """How you may mount the dataset: `RO` (to read) or `RW` (to read and write)."""
        return _utilities.read(self, "mount_access")

    @_builtins.property
    @pulumi.getter(name="mountAccessReadWriteRoleIdList")
    def mount_access_read_write_role_id_list(self) -> pulumi.Output[Optional[Sequence[_builtins.str]]]:
        """Roles that may mount the dataset to write to it. `*` stands for all roles. If you leave
        it out, jobs mount the dataset read-only. Their order does not matter. Changing them updates
        the dataset in place; removing them clears the value.
        """
        return _utilities.read(self, "mount_access_read_write_role_id_list")

    @_builtins.property
    @pulumi.getter(name="options")
    def options(self) -> pulumi.Output[Optional[_builtins.str]]:
        """More settings as a JSON string, for example `{"mountPath": "/mnt/data/"}`. The provider
        compares the JSON itself, so spaces and the order of keys do not matter. Changing it updates
        the dataset in place; removing it clears the value.
        """
        return _utilities.read(self, "options")

    @_builtins.property
    @pulumi.getter(name="ownerId")
    def owner_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account that owns the dataset."""
        return _utilities.read(self, "owner_id")

    @_builtins.property
    @pulumi.getter(name="property")
    def property(self) -> pulumi.Output[_builtins.str]:
        """What the address points to: `FILE` or `DIRECTORY`. Changing it replaces the dataset."""
        return _utilities.read(self, "property")

    @_builtins.property
    @pulumi.getter(name="providerType")
    def provider_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Kind of machines that mount the dataset: `Ecs` or `Lingjun`. Defaults to `Ecs`. Changing
        it replaces the dataset.
        """
        return _utilities.read(self, "provider_type")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Source of the dataset: the labeling task if `source_type` is `ITAG`, the public dataset
        if it is `PAI_PUBLIC_DATASET`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> pulumi.Output[_builtins.str]:
        """Kind of source: `USER`, `ITAG` (a labeling task) or `PAI_PUBLIC_DATASET`. Defaults to
        `USER`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="uri")
    def uri(self) -> pulumi.Output[_builtins.str]:
        """Address of the data, for example `oss://<bucket>.<endpoint>/<path>/` or
        `nas://<file_system_id>.<region>/<path>/`. Changing it replaces the dataset.
        """
        return _utilities.read(self, "uri")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[_builtins.str]:
        """ID of the account or RAM user that the dataset is made for. Defaults to the user whose
        credentials the provider uses. Changing it replaces the dataset.
        """
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Output[_builtins.str]:
        """Workspace of the dataset. Changing it replaces the dataset."""
        return _utilities.read(self, "workspace_id")
