# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getImages:getImages`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Mapping, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetImagesResult",
    "AwaitableGetImagesResult",
    "get_images",
    "get_images_output",
]


@pulumi.output_type
class GetImagesResult:
    """What `get_images` answers."""

    def __init__(
        self,
        ids: Optional[Sequence[_builtins.str]] = None,
        images: Optional[Sequence[outputs.GetImagesImageResult]] = None,
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
    def images(self) -> Sequence[outputs.GetImagesImageResult]:
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
