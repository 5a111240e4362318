# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program gives: args classes, and typed dicts that say the same."""

from __future__ import annotations

import builtins as _builtins
from typing import Optional

import pulumi
from typing_extensions import NotRequired, TypedDict

from .. import _utilities

__all__ = [
    "WorkspaceModelLabelArgs",
    "WorkspaceModelLabelArgsDict",
    "WorkspaceModelVersionLabelArgs",
    "WorkspaceModelVersionLabelArgsDict",
]


class WorkspaceModelLabelArgsDict(TypedDict):
    """A label of a model: a key with a value, to group and find models by."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceModelLabelArgs:
    """A label of a model: a key with a value, to group and find models by."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One model has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One model has a key once."""
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
    """A label of a model version: a key with a value, to group and find versions by."""

    key: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once."""
    value: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Value of the label, at most 128 bytes, without `=` and `,`."""


@pulumi.input_type
class WorkspaceModelVersionLabelArgs:
    """A label of a model version: a key with a value, to group and find versions by."""

    def __init__(
        self,
        *,
        key: pulumi.Input[Optional[_builtins.str]] = None,
        value: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param key: Key of the label, at most 128 bytes, without `=` and `,`. One version has a key
            once.
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
        """Key of the label, at most 128 bytes, without `=` and `,`. One version has a key once."""
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
