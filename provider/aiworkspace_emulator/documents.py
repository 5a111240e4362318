"""JSON that comes from outside: what cannot be stored and answered again is no JSON here.

Knows nothing of requests. Nesting is bounded, so that no later step can run out of stack over it.
"""

from __future__ import annotations

import json
import math
from typing import Any

DEEPEST = 100


def read_json(text: bytes) -> Any:
    """The value of a JSON document; a ValueError if it is broken, nested too deep, or holds what JSON cannot say."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        _check_depth(value)
        json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair is JSON but no text
    except RecursionError:
        raise _too_deep() from None
    return value


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise _too_deep()


def _too_deep() -> ValueError:
    return ValueError(f"it is nested more than {DEEPEST} deep")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is more than a number can be")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
