# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getImage:getImage`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetImageResult",
    "AwaitableGetImageResult",
    "get_image",
    "get_image_output",
]


@pulumi.output_type
class GetImagesLabelResult(dict[_builtins.str, Any]):
    """A label of an image: a key with a value. Use labels to find images."""

    def __init__(
        self,
        *,
        key: Optional[_builtins.str] = None,
        value: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param key: Key of the label.
        :param value: Value of the label.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[_builtins.str]:
        """Key of the label."""
        return _utilities.read(self, "key")

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[_builtins.str]:
        """Value of the label."""
        return _utilities.read(self, "value")


@pulumi.output_type
class GetImageResult:
    """Result of `get_image`."""

    def __init__(
        self,
        accessibility: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        id: Optional[_builtins.str] = None,
        image_uri: Optional[_builtins.str] = None,
        labels: Optional[Sequence[GetImagesLabelResult]] = None,
        name: Optional[_builtins.str] = None,
        parent_user_id: Optional[_builtins.str] = None,
        size: Optional[_builtins.float] = None,
        source_id: Optional[_builtins.str] = None,
        source_type: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
        workspace_id: Optional[_builtins.str] = None,
    ) -> None:
        pulumi.set(self, "accessibility", accessibility)
        pulumi.set(self, "create_time", create_time)
        pulumi.set(self, "description", description)
        pulumi.set(self, "gmt_modified_time", gmt_modified_time)
        pulumi.set(self, "id", id)
        pulumi.set(self, "image_uri", image_uri)
        pulumi.set(self, "labels", labels)
        pulumi.set(self, "name", name)
        pulumi.set(self, "parent_user_id", parent_user_id)
        pulumi.set(self, "size", size)
        pulumi.set(self, "source_id", source_id)
        pulumi.set(self, "source_type", source_type)
        pulumi.set(self, "user_id", user_id)
        pulumi.set(self, "workspace_id", workspace_id)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every
        member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the image was registered, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the image is for."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the image was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="imageUri")
    def image_uri(self) -> Optional[_builtins.str]:
        """Address of the image with its tag, in the form that jobs use."""
        return _utilities.read(self, "image_uri")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetImagesLabelResult]]:
        """Labels of the image. The labels of official images, for example `system.chipType` and
        `system.supported.eas`, say what the image is made for.
        """
        return _utilities.read(self, "labels")

    @_builtins.property
    @pulumi.getter(name="name")
    def name(self) -> Optional[_builtins.str]:
        """Name of the image."""
        return _utilities.read(self, "name")

    @_builtins.property
    @pulumi.getter(name="parentUserId")
    def parent_user_id(self) -> Optional[_builtins.str]:
        """ID of the Alibaba Cloud account that owns the image."""
        return _utilities.read(self, "parent_user_id")

    @_builtins.property
    @pulumi.getter(name="size")
    def size(self) -> Optional[_builtins.float]:
        """Size of the image in bytes."""
        return _utilities.read(self, "size")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """Source of the image."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of source."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that registered the image."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace of the image. Official images belong to no workspace."""
        return _utilities.read(self, "workspace_id")


class AwaitableGetImageResult(GetImageResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetImageResult]:
        yield from ()
        return self


def get_image(
    accessibility: Optional[_builtins.str] = None,
    id: Optional[_builtins.str] = None,
    image_uri: Optional[_builtins.str] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    name: Optional[_builtins.str] = None,
    query: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetImageResult:
    """Finds one image by the arguments that you give. The call fails if no image matches, or if
    more than one does.

    ## Example Usage

    ### The image that a team's jobs run in

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    image = alicloud.pai.get_image(workspace_id="478812", name="fraud-training")
    pulumi.export("imageUri", image.image_uri)
    ```

    :param accessibility: Return only images with this visibility: `PRIVATE` or `PUBLIC`.
    :param id: Return only the object with this ID.
    :param image_uri: Return only the image at this address.
    :param labels: Return only images that have all of these labels, given as keys with values.
        Official images have `system.official` with the value `true`.
    :param name: Return only images with this name.
    :param query: Return only images that have this text in their name or description.
    :param workspace_id: Return the images of this workspace. If you leave it out, the function
        returns all images that you may see.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getImage:getImage",
        {
            "accessibility": accessibility,
            "id": id,
            "imageUri": image_uri,
            "labels": labels,
            "name": name,
            "query": query,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetImageResult,
    )


def get_image_output(
    accessibility: pulumi.Input[Optional[_builtins.str]] = None,
    id: pulumi.Input[Optional[_builtins.str]] = None,
    image_uri: pulumi.Input[Optional[_builtins.str]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    name: pulumi.Input[Optional[_builtins.str]] = None,
    query: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetImageResult]:
    """Finds one image by the arguments that you give. The call fails if no image matches, or if
    more than one does.

    ## Example Usage

    ### The image that a team's jobs run in

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    image = alicloud.pai.get_image(workspace_id="478812", name="fraud-training")
    pulumi.export("imageUri", image.image_uri)
    ```

    :param accessibility: Return only images with this visibility: `PRIVATE` or `PUBLIC`.
    :param id: Return only the object with this ID.
    :param image_uri: Return only the image at this address.
    :param labels: Return only images that have all of these labels, given as keys with values.
        Official images have `system.official` with the value `true`.
    :param name: Return only images with this name.
    :param query: Return only images that have this text in their name or description.
    :param workspace_id: Return the images of this workspace. If you leave it out, the function
        returns all images that you may see.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getImage:getImage",
        {
            "accessibility": accessibility,
            "id": id,
            "imageUri": image_uri,
            "labels": labels,
            "name": name,
            "query": query,
            "workspaceId": workspace_id,
        },
        opts,
        GetImageResult,
    )
