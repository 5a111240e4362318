"""Property values of a Pulumi program as plain Python, plus the kinds that JSON does not have.

A value is None, bool, int, float, str, list, dict or one of the classes below, nested at will.
`rpc.codec` makes them from the wire and back; nothing here knows the wire.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

Value: TypeAlias = Any
"""None | bool | int | float | str | list[Value] | dict[str, Value] | one of this module's classes."""
Properties: TypeAlias = dict[str, Value]

EXACT: Final = 2**53
"""Every integer up to here has a double of its own: beyond, a number on the wire may have lost digits."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that only the apply will tell: an output of a resource that does not exist yet."""


UNKNOWN: Final = Unknown()


@dataclass(frozen=True, slots=True)
class Secret:
    """A value that must not be shown: kept encrypted in state, never in a message or a log."""

    value: Value

    def __repr__(self) -> str:
        """Hide the value: a secret may end up in an f-string by mistake."""
        return "Secret(...)"


@dataclass(frozen=True, slots=True)
class Output:
    """A value with its dependencies, as sent to Construct and Call; `value` is UNKNOWN when not yet known."""

    value: Value
    secret: bool = False
    dependencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asset:
    """A text, file or URI; all three are None where the engine sends only the hash."""

    text: str | None = None
    path: str | None = None
    uri: str | None = None
    hash: str | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """A collection of assets, a file or a URI; all three are None where the engine sends only the hash."""

    assets: Mapping[str, Value] | None = None
    path: str | None = None
    uri: str | None = None
    hash: str | None = None


@dataclass(frozen=True, slots=True)
class ResourceReference:
    """A reference to another resource; `id` is UNKNOWN before that is created and None for a component."""

    urn: str
    id: Value = None
    package_version: str = ""
    extra: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ByteString:
    """A string that is not UTF-8."""

    value: bytes


def reveal(value: Value) -> Value:
    """Return the value with every secret and output wrapper taken off, and resource references as their ids."""
    if value.__class__ is str:  # most values are, and this runs for all of them
        return value
    if isinstance(value, Secret):
        return reveal(value.value)
    if isinstance(value, Output):
        return reveal(value.value)
    if isinstance(value, ResourceReference):
        return value.urn if value.id is None else value.id
    if isinstance(value, list):
        return [reveal(item) for item in value]
    if isinstance(value, dict):
        return {key: reveal(item) for key, item in value.items()}
    return value


def has_unknown(value: Value) -> bool:
    """Tell whether the value, or anything inside it, is known only after the apply."""
    if isinstance(value, Unknown):
        return True
    if isinstance(value, (Secret, Output)):
        return has_unknown(value.value)
    if isinstance(value, ResourceReference):
        return isinstance(value.id, Unknown)
    if isinstance(value, list):
        return any(has_unknown(item) for item in value)
    if isinstance(value, dict):
        return any(has_unknown(item) for item in value.values())
    return False


def has_secret(value: Value) -> bool:
    """Tell whether the value, or anything inside it, is secret."""
    if isinstance(value, Secret):
        return True
    if isinstance(value, Output):
        return value.secret or has_secret(value.value)
    if isinstance(value, list):
        return any(has_secret(item) for item in value)
    if isinstance(value, dict):
        return any(has_secret(item) for item in value.values())
    return False
