# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getImages:getImages`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from ._get_image import GetImagesLabelResult

__all__ = [
    "GetImagesResult",
    "AwaitableGetImagesResult",
    "get_images",
    "get_images_output",
]


@pulumi.output_type
class GetImagesImageResult(dict[_builtins.str, Any]):
    """A container image that PAI knows."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetImagesImageResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetImagesImageResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
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
        """
        :param accessibility: Who can see the image in the workspace: `PRIVATE` (its creator) or
            `PUBLIC` (every member).
        :param create_time: When the image was registered, in UTC (ISO 8601).
        :param description: What the image is for.
        :param gmt_modified_time: When the image was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param image_uri: Address of the image with its tag, in the form that jobs use.
        :param labels: Labels of the image. The labels of official images, for example
            `system.chipType` and `system.supported.eas`, say what the image is made for.
        :param name: Name of the image.
        :param parent_user_id: ID of the Alibaba Cloud account that owns the image.
        :param size: Size of the image in bytes.
        :param source_id: Source of the image.
        :param source_type: Kind of source.
        :param user_id: ID of the account or RAM user that registered the image.
        :param workspace_id: Workspace of the image. Official images belong to no workspace.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            create_time=create_time,
            description=description,
            gmt_modified_time=gmt_modified_time,
            id=id,
            image_uri=image_uri,
            labels=labels,
            name=name,
            parent_user_id=parent_user_id,
            size=size,
            source_id=source_id,
            source_type=source_type,
            user_id=user_id,
            workspace_id=workspace_id,
        )

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


_GetImagesImageResult_names = {
    "createTime": "create_time",
    "gmtModifiedTime": "gmt_modified_time",
    "imageUri": "image_uri",
    "parentUserId": "parent_user_id",
    "sourceId": "source_id",
    "sourceType": "source_type",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetImagesResult:
    """Result of `get_images`."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        images: Optional[Sequence[GetImagesImageResult]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "images", images)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="ids")
    def ids(self) -> Sequence[_builtins.str]:
        """The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="images")
    def images(self) -> Sequence[GetImagesImageResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "images")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list. An object without a name has its ID here."""
        return _utilities.read(self, "names")


class AwaitableGetImagesResult(GetImagesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetImagesResult]:
        yield from ()
        return self


def get_images(
    accessibility: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    image_uri: Optional[_builtins.str] = None,
    labels: Optional[Mapping[_builtins.str, _builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name: Optional[_builtins.str] = None,
    name_regex: Optional[_builtins.str] = None,
    query: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetImagesResult:
    """Returns the container images for the jobs and notebooks of a workspace. These are the images
    that its members registered and the official images of the platform. Official images have the
    label `system.official` with the value `true`.

    ## Example Usage

    ### The official images for services

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    official = alicloud.pai.get_images(labels={"system.official": "true", "system.supported.eas": "true"})
    pulumi.export("imageNames", official.names)
    ```

    :param accessibility: Return only images with this visibility: `PRIVATE` or `PUBLIC`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param image_uri: Return only the image at this address.
    :param labels: Return only images that have all of these labels, given as keys with values.
        Official images have `system.official` with the value `true`.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name: Return only images with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param query: Return only images that have this text in their name or description.
    :param workspace_id: Return the images of this workspace. If you leave it out, the function
        returns all images that you may see.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getImages:getImages",
        {
            "accessibility": accessibility,
            "ids": ids,
            "imageUri": image_uri,
            "labels": labels,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "query": query,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetImagesResult,
    )


def get_images_output(
    accessibility: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    image_uri: pulumi.Input[Optional[_builtins.str]] = None,
    labels: pulumi.Input[Optional[Mapping[_builtins.str, pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name: pulumi.Input[Optional[_builtins.str]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    query: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetImagesResult]:
    """Returns the container images for the jobs and notebooks of a workspace. These are the images
    that its members registered and the official images of the platform. Official images have the
    label `system.official` with the value `true`.

    ## Example Usage

    ### The official images for services

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    official = alicloud.pai.get_images(labels={"system.official": "true", "system.supported.eas": "true"})
    pulumi.export("imageNames", official.names)
    ```

    :param accessibility: Return only images with this visibility: `PRIVATE` or `PUBLIC`.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param image_uri: Return only the image at this address.
    :param labels: Return only images that have all of these labels, given as keys with values.
        Official images have `system.official` with the value `true`.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name: Return only images with this name.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param query: Return only images that have this text in their name or description.
    :param workspace_id: Return the images of this workspace. If you leave it out, the function
        returns all images that you may see.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getImages:getImages",
        {
            "accessibility": accessibility,
            "ids": ids,
            "imageUri": image_uri,
            "labels": labels,
            "maxItems": max_items,
            "name": name,
            "nameRegex": name_regex,
            "query": query,
            "workspaceId": workspace_id,
        },
        opts,
        GetImagesResult,
    )
