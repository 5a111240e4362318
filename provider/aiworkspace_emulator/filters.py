"""Filters of list calls: which objects pass, by a parameter of the call."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.vocabulary import Call, Fields, Filter


def same(name: str) -> Filter:
    """Objects whose field has exactly the value."""
    return lambda _, fields, value: bool(fields.get(name) == value)


def same_each(names: str) -> dict[str, Filter]:
    """Filters for parameters that are called like the field they compare with."""
    return {name: same(name) for name in names.split()}


def labelled_with(separator: str) -> Filter:
    """Objects with all labels of a text such as team=vision,stage=test; only the separator differs between calls."""

    def passes(_: Call, fields: Fields, value: str) -> bool:
        labels = {f"{label['Key']}{separator}{label['Value']}" for label in fields.get("Labels", ())}
        return set(value.split(",")) <= labels

    return passes


def contains(*names: str) -> Filter:
    """Objects with the value somewhere in one of the fields: the fuzzy match of the service."""
    return lambda _, fields, value: any(value in str(fields.get(name, "")) for name in names)


def among(name: str) -> Filter:
    """Objects whose field is one of the values joined with commas."""
    return lambda _, fields, value: str(fields.get(name)) in value.split(",")


def labelled(_: Call, fields: Fields, value: Any) -> bool:
    """Objects with a label whose key or value contains the text."""
    return any(value in label["Key"] or value in label.get("Value", "") for label in fields.get("Labels", ()))
