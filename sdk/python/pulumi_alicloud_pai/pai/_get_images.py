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
        :param accessibility: Who sees the image in the workspace: `PRIVATE` (its creator) or
            `PUBLIC` (every member).
        :param create_time: When the image was registered, in UTC (ISO 8601).
        :param description: What the image is for.
        :param gmt_modified_time: When the image was last changed, in UTC (ISO 8601).
        :param id: Its id; that of a resource is the one that `pulumi import` takes.
        :param image_uri: Address of the image with its tag, as jobs take it.
        :param labels: Labels of the image. Official ones say in `system.chipType`,
            `system.supported.eas` and others what the image is made for.
        :param name: Name of the image.
        :param parent_user_id: Number of the Alibaba Cloud account that the image belongs to.
        :param size: Size of the image in bytes.
        :param source_id: What the image was made from.
        :param source_type: Kind of what the image was made from.
        :param user_id: Number of the account or RAM user that registered the image.
        :param workspace_id: Workspace the image belongs to; official ones belong to none.
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
        """Who sees the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member)."""
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
        """Its id; that of a resource is the one that `pulumi import` takes."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="imageUri")
    def image_uri(self) -> Optional[_builtins.str]:
        """Address of the image with its tag, as jobs take it."""
        return _utilities.read(self, "image_uri")

    @_builtins.property
    @pulumi.getter(name="labels")
    def labels(self) -> Optional[Sequence[GetImagesLabelResult]]:
        """Labels of the image. Official ones say in `system.chipType`, `system.supported.eas` and
        others what the image is made for.
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
        """Number of the Alibaba Cloud account that the image belongs to."""
        return _utilities.read(self, "parent_user_id")

    @_builtins.property
    @pulumi.getter(name="size")
    def size(self) -> Optional[_builtins.float]:
        """Size of the image in bytes."""
        return _utilities.read(self, "size")

    @_builtins.property
    @pulumi.getter(name="sourceId")
    def source_id(self) -> Optional[_builtins.str]:
        """What the image was made from."""
        return _utilities.read(self, "source_id")

    @_builtins.property
    @pulumi.getter(name="sourceType")
    def source_type(self) -> Optional[_builtins.str]:
        """Kind of what the image was made from."""
        return _utilities.read(self, "source_type")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """Number of the account or RAM user that registered the image."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[_builtins.str]:
        """Workspace the image belongs to; official ones belong to none."""
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
    """What `get_images` answers."""

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
        """The ids, in the order of the list; those of resources are the ones that `pulumi import`
        takes.
        """
        return _utilities.read(self, "ids")

    @_builtins.property
    @pulumi.getter(name="images")
    def images(self) -> Sequence[GetImagesImageResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "images")

    @_builtins.property
    @pulumi.getter(name="names")
    def names(self) -> Sequence[_builtins.str]:
        """The names, in the order of the list; the id where there is no name."""
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
    """Container images for the jobs and notebooks of a workspace: those that its members
    registered, and the official ones of the platform, which have the label `system.official` with
    the value `true`.

    ## Example Usage

    ### The official images for services

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    official = alicloud.pai.get_images(labels={"system.official": "true", "system.supported.eas": "true"})
    pulumi.export("imageNames", official.names)
    ```

    :param accessibility: Only images of this visibility: `PRIVATE` or `PUBLIC`.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param image_uri: Only the image at this address.
    :param labels: Only images that have all of these labels, each a key with its value:
        `system.official` with `true` for the official ones.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name: Only images of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param query: Only images in whose name or description this text occurs.
    :param workspace_id: Images of this workspace; without it all that the caller may see.
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
    """Container images for the jobs and notebooks of a workspace: those that its members
    registered, and the official ones of the platform, which have the label `system.official` with
    the value `true`.

    ## Example Usage

    ### The official images for services

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    official = alicloud.pai.get_images(labels={"system.official": "true", "system.supported.eas": "true"})
    pulumi.export("imageNames", official.names)
    ```

    :param accessibility: Only images of this visibility: `PRIVATE` or `PUBLIC`.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param image_uri: Only the image at this address.
    :param labels: Only images that have all of these labels, each a key with its value:
        `system.official` with `true` for the official ones.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name: Only images of this name.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param query: Only images in whose name or description this text occurs.
    :param workspace_id: Images of this workspace; without it all that the caller may see.
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
