"""Free JSON of the API as a map<string> of the SDKs holds it: each entry is text, and what is no text is JSON text.

An entry that is the text of a JSON object or array means that object or array; any other text means itself.
Knows neither records nor the wire.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Secret, Value, has_secret, has_unknown, reveal

DEEPEST: Final = 100
"""Levels of brackets in JSON text: what is deeper is no setting, and a recursion limit somewhere on its way."""
_BLANKS: Final = " \t\r\n"


def parse_json(text: str) -> Any:
    """Return what JSON text says.

    Raises:
        ValueError: it is not JSON, or more than any JSON reader can be trusted with: too deep, too large a number.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError(_too_deep()) from None
    _measure(value)
    return value


def write_json(value: Any) -> str:
    """Return the shortest JSON text of a value; its keys are sorted, for the engine's messages keep no order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def structure(text: str) -> Any:
    """Return the object or array that text is the JSON of, None when it is any other text."""
    if text.lstrip(_BLANKS)[:1] not in ("{", "["):
        return None
    try:
        return parse_json(text)
    except ValueError:
        return None


def entries_as_text(value: Mapping[str, Value]) -> dict[str, Value]:
    """Return a map in its declared type: every entry as text, as secret and as unknown as what is in it."""
    return {key: _as_text(item) for key, item in value.items() if item is not None}


def entries_to_send(value: Mapping[str, Value], observed: Mapping[str, Any]) -> dict[str, Any]:
    """Return a revealed map as the API takes it.

    An entry that means what the cloud holds is sent as the cloud holds it: text `7` leaves a number 7 a number. So is
    one that no program can write, null. Any other text of an object or array is sent as that.
    """
    sent = {key: item for key, item in observed.items() if item is None and value.get(key) is None}
    for key, item in value.items():
        if item is None:
            continue
        held = observed.get(key)
        if held is not None and _mean_the_same(held, item):
            sent[key] = held
        else:
            sent[key] = item if not isinstance(item, str) or (meant := structure(item)) is None else meant
    return sent


def _mean_the_same(held: Any, item: Value) -> bool:
    try:
        return entry_form(held) == entry_form(item)
    except RecursionError:  # what is as deep as that was not read as the program's value before, either
        return False


def entry_form(item: Value) -> str:
    """Return the normal form of one entry: equal for text and for the JSON that a typed program can only write as text.

    Within an object or array all is JSON, and compared as such: `true` is not 1, and 1 is neither 1.0 nor "1".
    """
    if isinstance(item, str):
        meant = structure(item)
        return item if meant is None else _canonical(meant)
    return _canonical(item) if isinstance(item, (dict, list)) else json_form(item)


def json_form(value: Value) -> str:
    """Return text that is equal for equal JSON, whatever the order of keys."""
    return json.dumps(value, sort_keys=True, default=repr)


def _canonical(value: Value) -> str:
    return json_form(_without_nulls(value))


def _without_nulls(value: Value) -> Value:
    """Return JSON without the nulls of objects: services leave them out of what they answer."""
    if isinstance(value, Mapping):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def _as_text(item: Value) -> Value:
    if has_unknown(item):
        text: Value = UNKNOWN
    else:
        revealed = reveal(item)
        text = revealed if isinstance(revealed, str) else write_json(revealed)
    return Secret(text) if has_secret(item) else text


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _measure(value: Any) -> None:
    """Raise where a value is deeper, or a number larger, than it can be sent."""
    level, depth = [value], 0
    while level:
        if depth > DEEPEST:
            raise ValueError(_too_deep())
        inner: list[Any] = []
        for item in level:
            if isinstance(item, float) and item in (float("inf"), float("-inf")):
                raise ValueError("a number is too large")
            if isinstance(item, (dict, list)):
                inner.extend(item.values() if isinstance(item, dict) else item)
        level, depth = inner, depth + 1


def _too_deep() -> str:
    return f"nested more than {DEEPEST} levels deep"
