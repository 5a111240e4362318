# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetWorkspaceCodeSourcesResult",
    "AwaitableGetWorkspaceCodeSourcesResult",
    "get_workspace_code_sources",
    "get_workspace_code_sources_output",
]


@pulumi.output_type
class GetWorkspaceCodeSourcesCodeSourceResult(dict[_builtins.str, Any]):
    """A code source of a PAI workspace is a Git repository that jobs clone before they start.

    You can make a private code source public, but the service cannot make it private again. A
    change from `PUBLIC` to `PRIVATE` therefore replaces the code source.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetWorkspaceCodeSourcesCodeSourceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetWorkspaceCodeSourcesCodeSourceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        id: _builtins.str,
        workspace_id: _builtins.str,
        accessibility: Optional[_builtins.str] = None,
        clone_type: Optional[_builtins.int] = None,
        code_branch: Optional[_builtins.str] = None,
        code_commit: Optional[_builtins.str] = None,
        code_repo: Optional[_builtins.str] = None,
        code_repo_user_name: Optional[_builtins.str] = None,
        create_time: Optional[_builtins.str] = None,
        description: Optional[_builtins.str] = None,
        display_name: Optional[_builtins.str] = None,
        gmt_modified_time: Optional[_builtins.str] = None,
        mount_path: Optional[_builtins.str] = None,
        user_id: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param accessibility: Who can see the code source in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member).
        :param clone_type: Where the files go. 0 clones the repository into a new folder below
            `mount_path`, 1 into `mount_path` itself.
        :param code_branch: Branch to clone.
        :param code_commit: Commit to check out after cloning.
        :param code_repo: Address of the repository, at most 1024 characters, for example
            `https://github.com/<owner>/<name>.git`.
        :param code_repo_user_name: User that the token belongs to.
        :param create_time: When the code source was created, in UTC (ISO 8601).
        :param description: What the code is for.
        :param display_name: Name of the code source, at most 1024 characters.
        :param gmt_modified_time: When the code source was last changed, in UTC (ISO 8601).
        :param id: ID of the object. You can use the ID of a resource with `pulumi import`.
        :param mount_path: Folder in the job's container into which the repository is cloned, for
            example `/root/code/`.
        :param user_id: ID of the account or RAM user that created the code source.
        :param workspace_id: Workspace of the code source.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            clone_type=clone_type,
            code_branch=code_branch,
            code_commit=code_commit,
            code_repo=code_repo,
            code_repo_user_name=code_repo_user_name,
            create_time=create_time,
            description=description,
            display_name=display_name,
            gmt_modified_time=gmt_modified_time,
            id=id,
            mount_path=mount_path,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[_builtins.str]:
        """Who can see the code source in the workspace: `PRIVATE` (its owner and the
        administrators) or `PUBLIC` (every member).
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="cloneType")
    def clone_type(self) -> Optional[_builtins.int]:
        """Where the files go. 0 clones the repository into a new folder below `mount_path`, 1 into
        `mount_path` itself.
        """
        return _utilities.read(self, "clone_type")

    @_builtins.property
    @pulumi.getter(name="codeBranch")
    def code_branch(self) -> Optional[_builtins.str]:
        """Branch to clone."""
        return _utilities.read(self, "code_branch")

    @_builtins.property
    @pulumi.getter(name="codeCommit")
    def code_commit(self) -> Optional[_builtins.str]:
        """Commit to check out after cloning."""
        return _utilities.read(self, "code_commit")

    @_builtins.property
    @pulumi.getter(name="codeRepo")
    def code_repo(self) -> Optional[_builtins.str]:
        """Address of the repository, at most 1024 characters, for example
        `https://github.com/<owner>/<name>.git`.
        """
        return _utilities.read(self, "code_repo")

    @_builtins.property
    @pulumi.getter(name="codeRepoUserName")
    def code_repo_user_name(self) -> Optional[_builtins.str]:
        """User that the token belongs to."""
        return _utilities.read(self, "code_repo_user_name")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[_builtins.str]:
        """When the code source was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[_builtins.str]:
        """What the code is for."""
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[_builtins.str]:
        """Name of the code source, at most 1024 characters."""
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[_builtins.str]:
        """When the code source was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="id")
    def id(self) -> _builtins.str:
        """ID of the object. You can use the ID of a resource with `pulumi import`."""
        return _utilities.read(self, "id")

    @_builtins.property
    @pulumi.getter(name="mountPath")
    def mount_path(self) -> Optional[_builtins.str]:
        """Folder in the job's container into which the repository is cloned, for example
        `/root/code/`.
        """
        return _utilities.read(self, "mount_path")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[_builtins.str]:
        """ID of the account or RAM user that created the code source."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> _builtins.str:
        """Workspace of the code source."""
        return _utilities.read(self, "workspace_id")


_GetWorkspaceCodeSourcesCodeSourceResult_names = {
    "cloneType": "clone_type",
    "codeBranch": "code_branch",
    "codeCommit": "code_commit",
    "codeRepo": "code_repo",
    "codeRepoUserName": "code_repo_user_name",
    "createTime": "create_time",
    "displayName": "display_name",
    "gmtModifiedTime": "gmt_modified_time",
    "mountPath": "mount_path",
    "userId": "user_id",
    "workspaceId": "workspace_id",
}


@pulumi.output_type
class GetWorkspaceCodeSourcesResult:
    """Result of `get_workspace_code_sources`."""

    def __init__(
        self,
        code_sources: Optional[Sequence[GetWorkspaceCodeSourcesCodeSourceResult]] = None,
        ids: Optional[Sequence[_builtins.str]] = None,
        names: Optional[Sequence[_builtins.str]] = None,
    ) -> None:
        pulumi.set(self, "code_sources", code_sources)
        pulumi.set(self, "ids", ids)
        pulumi.set(self, "names", names)

    @_builtins.property
    @pulumi.getter(name="codeSources")
    def code_sources(self) -> Sequence[GetWorkspaceCodeSourcesCodeSourceResult]:
        """The objects that were found, the oldest first. The list has only the objects that you may
        see. An empty list does not prove that there are none.
        """
        return _utilities.read(self, "code_sources")

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
    """Returns the code sources of a workspace, without their access tokens.

    ## Example Usage

    ### All code sources of a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    sources = alicloud.pai.get_workspace_code_sources(workspace_id="478812")
    pulumi.export("names", sources.names)
    ```

    :param display_name: Return only code sources with this name.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the code sources of this workspace.
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
    """Returns the code sources of a workspace, without their access tokens.

    ## Example Usage

    ### All code sources of a workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    sources = alicloud.pai.get_workspace_code_sources(workspace_id="478812")
    pulumi.export("names", sources.names)
    ```

    :param display_name: Return only code sources with this name.
    :param ids: Return only objects with one of these IDs. An ID that does not exist is not an
        error: compare your list with the `ids` of the result. An empty list returns nothing.
    :param max_items: Return at most this number of objects, at least 1. If you leave it out, the
        function returns all of them.
    :param name_regex: Return only objects whose name matches this regular expression. The match can
        be anywhere in the name; use `^` and `$` to match the beginning and the end. The function
        fails if the match takes longer than one second.
    :param workspace_id: Return the code sources of this workspace.
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
