# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetWorkspaceCodeSourcesResult",
    "AwaitableGetWorkspaceCodeSourcesResult",
    "get_workspace_code_sources",
    "get_workspace_code_sources_output",
]


@pulumi.output_type
class GetWorkspaceCodeSourcesResult:
    """What `get_workspace_code_sources` answers."""

    def __init__(
        self,
        code_sources: Optional[Sequence[outputs.GetWorkspaceCodeSourcesCodeSourceResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "code_sources", code_sources)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="codeSources")
    def code_sources(self) -> Sequence[outputs.GetWorkspaceCodeSourcesCodeSourceResult]:
        """What was found, the oldest first. It has what the caller may see: an empty list does not
        prove that there is nothing.
        """
        return _utilities.read(self, "code_sources")

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


class AwaitableGetWorkspaceCodeSourcesResult(GetWorkspaceCodeSourcesResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetWorkspaceCodeSourcesResult]:
        yield from ()
        return self


def get_workspace_code_sources(
    display_name: Optional[_builtins.str] = None,
    ids: Optional[Sequence[_builtins.str]] = None,
    max_items: Optional[_builtins.int] = None,
    name_regex: Optional[_builtins.str] = None,
    workspace_id: Optional[_builtins.str] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetWorkspaceCodeSourcesResult:
    """The code sources of a workspace, without their tokens.

    ## Example Usage

    ### All code sources of a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    sources = alicloud.pai.get_workspace_code_sources(workspace_id="478812")
    pulumi.export("names", sources.names)
    ```

    :param display_name: Only code sources of this name.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param workspace_id: Code sources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources",
        {
            "displayName": display_name,
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        AwaitableGetWorkspaceCodeSourcesResult,
    )


def get_workspace_code_sources_output(
    display_name: pulumi.Input[Optional[_builtins.str]] = None,
    ids: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    max_items: pulumi.Input[Optional[_builtins.int]] = None,
    name_regex: pulumi.Input[Optional[_builtins.str]] = None,
    workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetWorkspaceCodeSourcesResult]:
    """The code sources of a workspace, without their tokens.

    ## Example Usage

    ### All code sources of a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    sources = alicloud.pai.get_workspace_code_sources(workspace_id="478812")
    pulumi.export("names", sources.names)
    ```

    :param display_name: Only code sources of this name.
    :param ids: Only those with one of these ids. An id that is not found is no error: compare with
        the `ids` of the answer. An empty list finds nothing.
    :param max_items: At most so many, at least 1. Without it there are all.
    :param name_regex: Only those whose name matches this regular expression anywhere in it; `^` and
        `$` hold it to the beginning and the end. It is refused when it takes longer than a second.
    :param workspace_id: Code sources of this workspace.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources",
        {
            "displayName": display_name,
            "ids": ids,
            "maxItems": max_items,
            "nameRegex": name_regex,
            "workspaceId": workspace_id,
        },
        opts,
        GetWorkspaceCodeSourcesResult,
    )
