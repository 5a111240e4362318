"""Property values in the form they have on the wire, and the few questions that a deployment asks of them.

Values stay as they came: secrets and unknowns keep their signatures, in memory as in the state file. Knows no resource.
"""

from __future__ import annotations

import re
from typing import Any

from google.protobuf import json_format, struct_pb2

Properties = dict[str, Any]

SIGNATURE = "4dabf18193072939515e22adb298388d"
SECRET = "1b47061264138c4ac30d75fd1eb44270"  # noqa: S105 - the protocol's mark of a secret
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
_UNKNOWNS = frozenset(
    {
        UNKNOWN,
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "030794c1-ac77-496b-92df-f27374a8bd58",
        "e48ece36-62e2-4504-bad9-02848725956a",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
    }
)
_UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}


def struct(properties: Properties) -> struct_pb2.Struct:
    """Return properties as the message that carries them."""
    message = struct_pb2.Struct()
    message.update(properties)
    return message


def plain(message: Any) -> Properties:
    """Return the properties that a message carries."""
    return dict(json_format.MessageToDict(message))


def secret(value: Any) -> Any:
    """Return the value, marked as a secret."""
    return value if is_secret(value) else {SIGNATURE: SECRET, "value": value}


def is_secret(value: Any) -> bool:
    """Tell whether the value as a whole is a secret."""
    return isinstance(value, dict) and value.get(SIGNATURE) == SECRET


def without_secrets(value: Any) -> Any:
    """Return the value with every secret laid open, as CheckConfig and DiffConfig get it."""
    if is_secret(value):
        return without_secrets(value["value"])
    if isinstance(value, dict):
        return {key: without_secrets(item) for key, item in value.items()}
    return [without_secrets(item) for item in value] if isinstance(value, list) else value


def has_unknown(value: Any) -> bool:
    """Tell whether something in the value is known only after the apply."""
    if isinstance(value, dict):
        return any(map(has_unknown, value.values()))
    return any(map(has_unknown, value)) if isinstance(value, list) else value in _UNKNOWNS


def shown(value: Any) -> Any:
    """Return the value as people may see it."""
    if is_secret(value):
        return "[secret]"
    if isinstance(value, dict):
        return {key: shown(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shown(item) for item in value]
    return "[unknown]" if has_unknown(value) else value


def guarded(outputs: Properties, inputs: Properties, secret_outputs: list[str]) -> Properties:
    """Return outputs with those marked secret that the program named, or whose input of the same name is one."""
    hidden = {*secret_outputs, *(key for key, value in inputs.items() if is_secret(value))}
    return {key: secret(value) if key in hidden else value for key, value in outputs.items()}


def seconds(duration: str) -> float:
    """Return the seconds of a duration such as 1h30m; none given is 0, the provider's own default."""
    return sum(float(number) * _UNITS[unit] for number, unit in re.findall(r"([\d.]+)(ns|us|µs|ms|s|m|h)", duration))


def ignoring(new: Properties, old: Properties, paths: list[str]) -> Properties:
    """Return the new inputs with what the paths name put back to what it was."""
    kept: Any = new
    for path in paths:
        kept = _reset(kept, old, _steps(path))
    return dict(kept)


def names(path: str, inner: str) -> bool:
    """Tell whether the path `inner` lies at or below `path`, in which * stands for any step."""
    outer, deep = _steps(path), _steps(inner)
    return len(outer) <= len(deep) and all(
        step in ("*", other) for step, other in zip(outer, deep[: len(outer)], strict=True)
    )


def _steps(path: str) -> list[Any]:
    words = re.findall(r'\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|([^.\[\]]+)', path)
    return [int(index) if index.isdigit() else key or index or name for key, index, name in words]


def _reset(new: Any, old: Any, steps: list[Any]) -> Any:
    if not steps:
        return old
    if is_secret(new) or is_secret(old):
        inner = _reset(without_secrets(new), without_secrets(old), steps)
        return secret(inner)
    step, rest = steps[0], steps[1:]
    if isinstance(new, list):
        if not isinstance(old, list):
            return new
        wanted = range(len(new)) if step == "*" else [step]
        return [
            _reset(item, old[index], rest) if index in wanted and index < len(old) else item
            for index, item in enumerate(new)
        ]
    if not isinstance(new, dict) or not isinstance(old, dict):
        return new
    kept = dict(new)
    for key in {*new, *old} if step == "*" else [step]:
        if key in old and (key in new or not rest):
            kept[key] = _reset(new.get(key), old[key], rest)
        elif not rest:
            kept.pop(key, None)
    return kept
