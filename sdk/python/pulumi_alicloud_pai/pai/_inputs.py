# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program gives: args classes, and typed dicts that say the same."""

from __future__ import annotations

import builtins as _builtins
from typing import Optional

import pulumi
from typing_extensions import NotRequired, TypedDict

from .. import _utilities

__all__ = [
    "WorkspaceDatasetLabelArgs",
    "WorkspaceDatasetLabelArgsDict",
    "WorkspaceDatasetversionLabelArgs",
    "WorkspaceDatasetversionLabelArgsDict",
    "WorkspaceExperimentLabelArgs",
    "WorkspaceExperimentLabelArgsDict",
    "WorkspaceModelLabelArgs",
    "WorkspaceModelLabelArgsDict",
    "WorkspaceModelVersionLabelArgs",
    "WorkspaceModelVersionLabelArgsDict",
    "WorkspaceRunLabelArgs",
    "WorkspaceRunLabelArgsDict",
    "WorkspaceRunParamArgs",
    "WorkspaceRunParamArgsDict",
    "WorkspaceWorkspaceOwnerArgs",
    "WorkspaceWorkspaceOwnerArgsDict",
]


class WorkspaceDatasetLabelArgsDict(TypedDict):
    """A label of a dataset: a key with a value. Use labels to group and find datasets."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
    `https://`. A dataset has each key only once.
    """
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, 1 to 128 characters."""


@pulumi.input_type
class WorkspaceDatasetLabelArgs:
    """A label of a dataset: a key with a value. Use labels to group and find datasets."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`,
            `http://` or `https://`. A dataset has each key only once.
        :param value: Value of the label, 1 to 128 characters.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://`
        or `https://`. A dataset has each key only once.
        """
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceDatasetversionLabelArgsDict(TypedDict):
    """A label of a dataset version: a key with a value. Use labels to group and find dataset
    versions.
    """

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://` or
    `https://`. A version has each key only once.
    """
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, 1 to 128 characters."""


@pulumi.input_type
class WorkspaceDatasetversionLabelArgs:
    """A label of a dataset version: a key with a value. Use labels to group and find dataset
    versions.
    """

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
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
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, 1 to 128 characters that do not begin with `aliyun`, `acs`, `http://`
        or `https://`. A version has each key only once.
        """
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, 1 to 128 characters."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceExperimentLabelArgsDict(TypedDict):
    """A label of an experiment: a key with a value. Use labels to group and find experiments."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only
    once.
    """
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceExperimentLabelArgs:
    """A label of an experiment: a key with a value. Use labels to group and find experiments."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each
            key only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A experiment has each key only
        once.
        """
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceModelLabelArgsDict(TypedDict):
    """A label of a model: a key with a value. Use labels to group and find models."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceModelLabelArgs:
    """A label of a model: a key with a value. Use labels to group and find models."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A model has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A model has each key only once."""
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceModelVersionLabelArgsDict(TypedDict):
    """A label of a model version: a key with a value. Use labels to group and find versions."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceModelVersionLabelArgs:
    """A label of a model version: a key with a value. Use labels to group and find versions."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A version has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A version has each key only
        once.
        """
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceRunLabelArgsDict(TypedDict):
    """A label of a run: a key with a value. Use labels to group and find runs."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceRunLabelArgs:
    """A label of a run: a key with a value. Use labels to group and find runs."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. A run has each key
            only once.
        :param value: Value of the label, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Key of the label, at most 128 bytes, without `=` and `,`. A run has each key only once."""
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the label, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceRunParamArgsDict(TypedDict):
    """A parameter of a run: a name with a value."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the parameter, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceRunParamArgs:
    """A parameter of a run: a name with a value."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each
            name only once.
        :param value: Value of the parameter, at most 128 bytes, without `=` and `,`.
        """
        _utilities.assign(
            self,
            key=key,
            value=value,
        )

    @_builtins.property
    @pulumi.getter(name="key")
    def key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the parameter, at most 128 bytes, without `=` and `,`. A run has each name only
        once.
        """
        return _utilities.read(self, "key")

    @key.setter
    def key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "key", value)

    @_builtins.property
    @pulumi.getter(name="value")
    def value(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the parameter, at most 128 bytes, without `=` and `,`."""
        return _utilities.read(self, "value")

    @value.setter
    def value(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "value", value)


class WorkspaceWorkspaceOwnerArgsDict(TypedDict):
    """Account that owns a workspace."""

    display_name: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Name of the owner as shown in the console."""
    user_id: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """ID of the owner's account or RAM user."""
    user_kp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """ID of the owner in DataWorks."""
    user_name: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Login name of the owner."""


@pulumi.input_type
class WorkspaceWorkspaceOwnerArgs:
    """Account that owns a workspace."""

    def __init__(
        self,
        *,
        display_name: pulumi.Input[Optional[_builtins.str]] = None,
        user_id: pulumi.Input[Optional[_builtins.str]] = None,
        user_kp: pulumi.Input[Optional[_builtins.str]] = None,
        user_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param display_name: Name of the owner as shown in the console.
        :param user_id: ID of the owner's account or RAM user.
        :param user_kp: ID of the owner in DataWorks.
        :param user_name: Login name of the owner.
        """
        _utilities.assign(
            self,
            display_name=display_name,
            user_id=user_id,
            user_kp=user_kp,
            user_name=user_name,
        )

    @_builtins.property
    @pulumi.getter(name="displayName")
    def display_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the owner as shown in the console."""
        return _utilities.read(self, "display_name")

    @display_name.setter
    def display_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "display_name", value)

    @_builtins.property
    @pulumi.getter(name="userId")
    def user_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the owner's account or RAM user."""
        return _utilities.read(self, "user_id")

    @user_id.setter
    def user_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_id", value)

    @_builtins.property
    @pulumi.getter(name="userKp")
    def user_kp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the owner in DataWorks."""
        return _utilities.read(self, "user_kp")

    @user_kp.setter
    def user_kp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_kp", value)

    @_builtins.property
    @pulumi.getter(name="userName")
    def user_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Login name of the owner."""
        return _utilities.read(self, "user_name")

    @user_name.setter
    def user_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "user_name", value)
