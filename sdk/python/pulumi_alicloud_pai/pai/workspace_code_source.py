# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/workspaceCodeSource:WorkspaceCodeSource`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, overload

import pulumi

from .. import _utilities

__all__ = ["WorkspaceCodeSource", "WorkspaceCodeSourceArgs"]


@pulumi.input_type
class WorkspaceCodeSourceArgs:
    """What a program says about a WorkspaceCodeSource."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[_builtins.str],
        code_repo: pulumi.Input[_builtins.str],
        mount_path: pulumi.Input[_builtins.str],
        workspace_id: pulumi.Input[_builtins.str],
        clone_type: pulumi.Input[Optional[_builtins.int]] = None,
        code_branch: pulumi.Input[Optional[_builtins.str]] = None,
        code_commit: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_access_token: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_user_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param accessibility: Who can see the code source in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code
            source in place. A change to `PRIVATE` replaces it.
        :param clone_type: Where the files go. 0 clones the repository into a new folder below
            `mount_path`, 1 into `mount_path` itself. Defaults to 0. Changing it updates the code
            source in place.
        :param code_branch: Branch to clone. Defaults to the repository's default branch. Changing
            it updates the code source in place.
        :param code_commit: Commit to check out after cloning. Changing it updates the code source
            in place; removing it clears the value.
        :param code_repo: Address of the repository, at most 1024 characters, for example
            `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
            updates the code source in place.
        :param code_repo_access_token: Token that may read a private repository. The token is a
            secret: the service may not show it again, and Pulumi encrypts it in the state. Changing
            it updates the code source in place; removing it clears the value.
        :param code_repo_user_name: User that the token belongs to. Changing it updates the code
            source in place; removing it clears the value.
        :param description: What the code is for. Changing it updates the code source in place;
            removing it clears the value.
        :param display_name: Name of the code source, at most 1024 characters. A longer name gives a
            warning. If you leave it out, the provider makes a name from the resource's name in your
            program and seven random hexadecimal digits, for example `training-1b9c3f0`. A `-`
            replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
            the code source in place.
        :param mount_path: Folder in the job's container into which the repository is cloned, for
            example `/root/code/`. Changing it updates the code source in place.
        :param workspace_id: Workspace of the code source. Changing it replaces the code source.
        """
        _utilities.assign(
            self,
            accessibility=accessibility,
            clone_type=clone_type,
            code_branch=code_branch,
            code_commit=code_commit,
            code_repo=code_repo,
            code_repo_access_token=code_repo_access_token,
            code_repo_user_name=code_repo_user_name,
            description=description,
            display_name=display_name,
            mount_path=mount_path,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> pulumi.Input[_builtins.str]:
        """Who can see the code source in the workspace: `PRIVATE` (its owner and the
        administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code source in
        place. A change to `PRIVATE` replaces it.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="cloneType")
    def clone_type(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Where the files go. 0 clones the repository into a new folder below `mount_path`, 1 into
        `mount_path` itself. Defaults to 0. Changing it updates the code source in place.
        """
        return _utilities.read(self, "clone_type")

    @clone_type.setter
    def clone_type(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "clone_type", value)

    @_builtins.property
    @pulumi.getter(name="codeBranch")
    def code_branch(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Branch to clone. Defaults to the repository's default branch. Changing it updates the
        code source in place.
        """
        return _utilities.read(self, "code_branch")

    @code_branch.setter
    def code_branch(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_branch", value)

    @_builtins.property
    @pulumi.getter(name="codeCommit")
    def code_commit(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Commit to check out after cloning. Changing it updates the code source in place; removing
        it clears the value.
        """
        return _utilities.read(self, "code_commit")

    @code_commit.setter
    def code_commit(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_commit", value)

    @_builtins.property
    @pulumi.getter(name="codeRepo")
    def code_repo(self) -> pulumi.Input[_builtins.str]:
        """Address of the repository, at most 1024 characters, for example
        `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
        updates the code source in place.
        """
        return _utilities.read(self, "code_repo")

    @code_repo.setter
    def code_repo(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "code_repo", value)

    @_builtins.property
    @pulumi.getter(name="codeRepoAccessToken")
    def code_repo_access_token(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Token that may read a private repository. The token is a secret: the service may not show
        it again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
        removing it clears the value.
        """
        return _utilities.read(self, "code_repo_access_token")

    @code_repo_access_token.setter
    def code_repo_access_token(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_repo_access_token", value)

    @_builtins.property
    @pulumi.getter(name="codeRepoUserName")
    def code_repo_user_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """User that the token belongs to. Changing it updates the code source in place; removing it
        clears the value.
        """
        return _utilities.read(self, "code_repo_user_name")

    @code_repo_user_name.setter
    def code_repo_user_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_repo_user_name", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the code is for. Changing it updates the code source in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the code source, at most 1024 characters. A longer name gives a warning. If you
        leave it out, the provider makes a name from the resource's name in your program and seven
        random hexadecimal digits, for example `training-1b9c3f0`. A `-` replaces every character
        that is not a letter, a digit, `_` or `-`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "display_name")

    @display_name.setter
    def display_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "display_name", value)

    @_builtins.property
    @pulumi.getter(name="mountPath")
    def mount_path(self) -> pulumi.Input[_builtins.str]:
        """Folder in the job's container into which the repository is cloned, for example
        `/root/code/`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "mount_path")

    @mount_path.setter
    def mount_path(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "mount_path", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Input[_builtins.str]:
        """Workspace of the code source. Changing it replaces the code source."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "workspace_id", value)


@pulumi.input_type
class _WorkspaceCodeSourceState:
    """What is known of a WorkspaceCodeSource that is looked up."""

    def __init__(
        self,
        *,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        clone_type: pulumi.Input[Optional[_builtins.int]] = None,
        code_branch: pulumi.Input[Optional[_builtins.str]] = None,
        code_commit: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_access_token: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_user_name: pulumi.Input[Optional[_builtins.str]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        mount_path: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        _utilities.assign(
            self,
            accessibility=accessibility,
            clone_type=clone_type,
            code_branch=code_branch,
            code_commit=code_commit,
            code_repo=code_repo,
            code_repo_access_token=code_repo_access_token,
            code_repo_user_name=code_repo_user_name,
            create_time=create_time,
            description=description,
            display_name=display_name,
            gmt_modified_time=gmt_modified_time,
            mount_path=mount_path,
            user_id=user_id,
            workspace_id=workspace_id,
        )

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Who can see the code source in the workspace: `PRIVATE` (its owner and the
        administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code source in
        place. A change to `PRIVATE` replaces it.
        """
        return _utilities.read(self, "accessibility")

    @accessibility.setter
    def accessibility(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "accessibility", value)

    @_builtins.property
    @pulumi.getter(name="cloneType")
    def clone_type(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Where the files go. 0 clones the repository into a new folder below `mount_path`, 1 into
        `mount_path` itself. Defaults to 0. Changing it updates the code source in place.
        """
        return _utilities.read(self, "clone_type")

    @clone_type.setter
    def clone_type(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "clone_type", value)

    @_builtins.property
    @pulumi.getter(name="codeBranch")
    def code_branch(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Branch to clone. Defaults to the repository's default branch. Changing it updates the
        code source in place.
        """
        return _utilities.read(self, "code_branch")

    @code_branch.setter
    def code_branch(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_branch", value)

    @_builtins.property
    @pulumi.getter(name="codeCommit")
    def code_commit(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Commit to check out after cloning. Changing it updates the code source in place; removing
        it clears the value.
        """
        return _utilities.read(self, "code_commit")

    @code_commit.setter
    def code_commit(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_commit", value)

    @_builtins.property
    @pulumi.getter(name="codeRepo")
    def code_repo(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Address of the repository, at most 1024 characters, for example
        `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
        updates the code source in place.
        """
        return _utilities.read(self, "code_repo")

    @code_repo.setter
    def code_repo(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_repo", value)

    @_builtins.property
    @pulumi.getter(name="codeRepoAccessToken")
    def code_repo_access_token(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Token that may read a private repository. The token is a secret: the service may not show
        it again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
        removing it clears the value.
        """
        return _utilities.read(self, "code_repo_access_token")

    @code_repo_access_token.setter
    def code_repo_access_token(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_repo_access_token", value)

    @_builtins.property
    @pulumi.getter(name="codeRepoUserName")
    def code_repo_user_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """User that the token belongs to. Changing it updates the code source in place; removing it
        clears the value.
        """
        return _utilities.read(self, "code_repo_user_name")

    @code_repo_user_name.setter
    def code_repo_user_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "code_repo_user_name", value)

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the code source was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @create_time.setter
    def create_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "create_time", value)

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> Optional[pulumi.Input[_builtins.str]]:
        """What the code is for. Changing it updates the code source in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @description.setter
    def description(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "description", value)

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the code source, at most 1024 characters. A longer name gives a warning. If you
        leave it out, the provider makes a name from the resource's name in your program and seven
        random hexadecimal digits, for example `training-1b9c3f0`. A `-` replaces every character
        that is not a letter, a digit, `_` or `-`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "display_name")

    @display_name.setter
    def display_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "display_name", value)

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> Optional[pulumi.Input[_builtins.str]]:
        """When the code source was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @gmt_modified_time.setter
    def gmt_modified_time(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gmt_modified_time", value)

    @_builtins.property
    @pulumi.getter(name="mountPath")
    def mount_path(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Folder in the job's container into which the repository is cloned, for example
        `/root/code/`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "mount_path")

    @mount_path.setter
    def mount_path(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mount_path", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the account or RAM user that created the code source."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Workspace of the code source. Changing it replaces the code source."""
        return _utilities.read(self, "workspace_id")

    @workspace_id.setter
    def workspace_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "workspace_id", value)


_SHAPE = _utilities.Shape(
    "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource",
    WorkspaceCodeSourceArgs,
    inputs=[
        "accessibility",
        "clone_type",
        "code_branch",
        "code_commit",
        "code_repo",
        "code_repo_access_token",
        "code_repo_user_name",
        "description",
        "display_name",
        "mount_path",
        "workspace_id",
    ],
    required=[
        "accessibility",
        "code_repo",
        "mount_path",
        "workspace_id",
    ],
    outputs=[
        "accessibility",
        "clone_type",
        "code_branch",
        "code_commit",
        "code_repo",
        "code_repo_access_token",
        "code_repo_user_name",
        "create_time",
        "description",
        "display_name",
        "gmt_modified_time",
        "mount_path",
        "user_id",
        "workspace_id",
    ],
    secret_inputs=[
        "code_repo_access_token",
    ],
    secret_outputs=[
        "codeRepoAccessToken",
    ],
)


@pulumi.type_token("alicloud:pai/workspaceCodeSource:WorkspaceCodeSource")
class WorkspaceCodeSource(pulumi.CustomResource):
    """A code source of a PAI workspace is a Git repository that jobs clone before they start.

    You can make a private code source public, but the service cannot make it private again. A
    change from `PUBLIC` to `PRIVATE` therefore replaces the code source.

    ## Example Usage

    ### A public repository

    ```python
    import pulumi_alicloud_pai as alicloud

    team = alicloud.pai.WorkspaceWorkspace(
        "team",
        workspace_name="fraud_detection",
        description="Models that score card payments",
        env_types=["prod"],
    )
    training = alicloud.pai.WorkspaceCodeSource(
        "training",
        workspace_id=team.id,
        display_name="card-training",
        accessibility="PRIVATE",
        code_repo="https://github.com/example/card-training.git",
        code_branch="main",
        mount_path="/root/code/",
    )
    ```

    ## Import

    To import a code source, use its ID, `code-...`. The service may not show the access token. If
    the import warns you, write the token into your program. If the import wrote it in clear, move
    it to the configuration with `--secret`.

    ```sh
    $ pulumi import alicloud:pai/workspaceCodeSource:WorkspaceCodeSource training <code_source_id>
    ```
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        accessibility: pulumi.Input[Optional[_builtins.str]] = None,
        clone_type: pulumi.Input[Optional[_builtins.int]] = None,
        code_branch: pulumi.Input[Optional[_builtins.str]] = None,
        code_commit: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_access_token: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_user_name: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        mount_path: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """A code source of a PAI workspace is a Git repository that jobs clone before they start.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param accessibility: Who can see the code source in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code
            source in place. A change to `PRIVATE` replaces it.
        :param clone_type: Where the files go. 0 clones the repository into a new folder below
            `mount_path`, 1 into `mount_path` itself. Defaults to 0. Changing it updates the code
            source in place.
        :param code_branch: Branch to clone. Defaults to the repository's default branch. Changing
            it updates the code source in place.
        :param code_commit: Commit to check out after cloning. Changing it updates the code source
            in place; removing it clears the value.
        :param code_repo: Address of the repository, at most 1024 characters, for example
            `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
            updates the code source in place.
        :param code_repo_access_token: Token that may read a private repository. The token is a
            secret: the service may not show it again, and Pulumi encrypts it in the state. Changing
            it updates the code source in place; removing it clears the value.
        :param code_repo_user_name: User that the token belongs to. Changing it updates the code
            source in place; removing it clears the value.
        :param description: What the code is for. Changing it updates the code source in place;
            removing it clears the value.
        :param display_name: Name of the code source, at most 1024 characters. A longer name gives a
            warning. If you leave it out, the provider makes a name from the resource's name in your
            program and seven random hexadecimal digits, for example `training-1b9c3f0`. A `-`
            replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
            the code source in place.
        :param mount_path: Folder in the job's container into which the repository is cloned, for
            example `/root/code/`. Changing it updates the code source in place.
        :param workspace_id: Workspace of the code source. Changing it replaces the code source.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: WorkspaceCodeSourceArgs,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """A code source of a PAI workspace is a Git repository that jobs clone before they start.

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
        clone_type: pulumi.Input[Optional[_builtins.int]] = None,
        code_branch: pulumi.Input[Optional[_builtins.str]] = None,
        code_commit: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_access_token: pulumi.Input[Optional[_builtins.str]] = None,
        code_repo_user_name: pulumi.Input[Optional[_builtins.str]] = None,
        create_time: pulumi.Input[Optional[_builtins.str]] = None,
        description: pulumi.Input[Optional[_builtins.str]] = None,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        gmt_modified_time: pulumi.Input[Optional[_builtins.str]] = None,
        mount_path: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        workspace_id: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> WorkspaceCodeSource:
        """Look up a WorkspaceCodeSource that exists, without managing it.

        :param resource_name: Name of the resource in the program.
        :param id: Id of the resource, the same that it is imported by.
        :param opts: Options of the resource.
        :param accessibility: Who can see the code source in the workspace: `PRIVATE` (its owner and
            the administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code
            source in place. A change to `PRIVATE` replaces it.
        :param clone_type: Where the files go. 0 clones the repository into a new folder below
            `mount_path`, 1 into `mount_path` itself. Defaults to 0. Changing it updates the code
            source in place.
        :param code_branch: Branch to clone. Defaults to the repository's default branch. Changing
            it updates the code source in place.
        :param code_commit: Commit to check out after cloning. Changing it updates the code source
            in place; removing it clears the value.
        :param code_repo: Address of the repository, at most 1024 characters, for example
            `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
            updates the code source in place.
        :param code_repo_access_token: Token that may read a private repository. The token is a
            secret: the service may not show it again, and Pulumi encrypts it in the state. Changing
            it updates the code source in place; removing it clears the value.
        :param code_repo_user_name: User that the token belongs to. Changing it updates the code
            source in place; removing it clears the value.
        :param create_time: When the code source was created, in UTC (ISO 8601).
        :param description: What the code is for. Changing it updates the code source in place;
            removing it clears the value.
        :param display_name: Name of the code source, at most 1024 characters. A longer name gives a
            warning. If you leave it out, the provider makes a name from the resource's name in your
            program and seven random hexadecimal digits, for example `training-1b9c3f0`. A `-`
            replaces every character that is not a letter, a digit, `_` or `-`. Changing it updates
            the code source in place.
        :param gmt_modified_time: When the code source was last changed, in UTC (ISO 8601).
        :param mount_path: Folder in the job's container into which the repository is cloned, for
            example `/root/code/`. Changing it updates the code source in place.
        :param user_id: ID of the account or RAM user that created the code source.
        :param workspace_id: Workspace of the code source. Changing it replaces the code source.
        """
        state = _utilities.state(
            _WorkspaceCodeSourceState,
            accessibility=accessibility,
            clone_type=clone_type,
            code_branch=code_branch,
            code_commit=code_commit,
            code_repo=code_repo,
            code_repo_access_token=code_repo_access_token,
            code_repo_user_name=code_repo_user_name,
            create_time=create_time,
            description=description,
            display_name=display_name,
            gmt_modified_time=gmt_modified_time,
            mount_path=mount_path,
            user_id=user_id,
            workspace_id=workspace_id,
        )
        opts = pulumi.ResourceOptions.merge(opts, pulumi.ResourceOptions(id=id))
        return WorkspaceCodeSource(resource_name, opts=opts, __props__=state)

    @_builtins.property
    @pulumi.getter(name="accessibility")
    def accessibility(self) -> pulumi.Output[_builtins.str]:
        """Who can see the code source in the workspace: `PRIVATE` (its owner and the
        administrators) or `PUBLIC` (every member). A change to `PUBLIC` updates the code source in
        place. A change to `PRIVATE` replaces it.
        """
        return _utilities.read(self, "accessibility")

    @_builtins.property
    @pulumi.getter(name="cloneType")
    def clone_type(self) -> pulumi.Output[Optional[_builtins.int]]:
        """Where the files go. 0 clones the repository into a new folder below `mount_path`, 1 into
        `mount_path` itself. Defaults to 0. Changing it updates the code source in place.
        """
        return _utilities.read(self, "clone_type")

    @_builtins.property
    @pulumi.getter(name="codeBranch")
    def code_branch(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Branch to clone. Defaults to the repository's default branch. Changing it updates the
        code source in place.
        """
        return _utilities.read(self, "code_branch")

    @_builtins.property
    @pulumi.getter(name="codeCommit")
    def code_commit(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Commit to check out after cloning. Changing it updates the code source in place; removing
        it clears the value.
        """
        return _utilities.read(self, "code_commit")

    @_builtins.property
    @pulumi.getter(name="codeRepo")
    def code_repo(self) -> pulumi.Output[_builtins.str]:
        """Address of the repository, at most 1024 characters, for example
        `https://github.com/<owner>/<name>.git`. A longer address gives a warning. Changing it
        updates the code source in place.
        """
        return _utilities.read(self, "code_repo")

    @_builtins.property
    @pulumi.getter(name="codeRepoAccessToken")
    def code_repo_access_token(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Token that may read a private repository. The token is a secret: the service may not show
        it again, and Pulumi encrypts it in the state. Changing it updates the code source in place;
        removing it clears the value.
        """
        return _utilities.read(self, "code_repo_access_token")

    @_builtins.property
    @pulumi.getter(name="codeRepoUserName")
    def code_repo_user_name(self) -> pulumi.Output[Optional[_builtins.str]]:
        """User that the token belongs to. Changing it updates the code source in place; removing it
        clears the value.
        """
        return _utilities.read(self, "code_repo_user_name")

    @_builtins.property
    @pulumi.getter(name="createTime")
    def create_time(self) -> pulumi.Output[_builtins.str]:
        """When the code source was created, in UTC (ISO 8601)."""
        return _utilities.read(self, "create_time")

    @_builtins.property
    @pulumi.getter(name="description")
    def description(self) -> pulumi.Output[Optional[_builtins.str]]:
        """What the code is for. Changing it updates the code source in place; removing it clears
        the value.
        """
        return _utilities.read(self, "description")

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> pulumi.Output[_builtins.str]:
        """Name of the code source, at most 1024 characters. A longer name gives a warning. If you
        leave it out, the provider makes a name from the resource's name in your program and seven
        random hexadecimal digits, for example `training-1b9c3f0`. A `-` replaces every character
        that is not a letter, a digit, `_` or `-`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "display_name")

    @_builtins.property
    @pulumi.getter(name="gmtModifiedTime")
    def gmt_modified_time(self) -> pulumi.Output[Optional[_builtins.str]]:
        """When the code source was last changed, in UTC (ISO 8601)."""
        return _utilities.read(self, "gmt_modified_time")

    @_builtins.property
    @pulumi.getter(name="mountPath")
    def mount_path(self) -> pulumi.Output[_builtins.str]:
        """Folder in the job's container into which the repository is cloned, for example
        `/root/code/`. Changing it updates the code source in place.
        """
        return _utilities.read(self, "mount_path")

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the account or RAM user that created the code source."""
        return _utilities.read(self, "user_id")

    @_builtins.property
    @pulumi.getter(name="workspaceId")
    def workspace_id(self) -> pulumi.Output[_builtins.str]:
        """Workspace of the code source. Changing it replaces the code source."""
        return _utilities.read(self, "workspace_id")
