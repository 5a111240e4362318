"""Reads the times that an answer gives: a time that cannot be read is unknown, never old.

A time without a zone is in the service's zone, which is UTC; this machine's zone is nobody's business.
"""

import re
from datetime import datetime, timezone
from typing import Any

_ISO = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9})\d{0,9})? ?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_NUMBER = re.compile(r"\d{9,14}", re.ASCII)
_FIRST_MILLISECOND = 10**11
"""From here on a number counts milliseconds: as seconds it would be a time after the year 5000."""


def read_time(given: Any) -> float | None:
    """Return seconds since 1970, None when the value says no time."""
    if isinstance(given, bool):
        return None
    if isinstance(given, (int, float)):
        return _of_number(float(given))
    if not isinstance(given, str):
        return None
    text = given.strip()
    if _NUMBER.fullmatch(text):
        return _of_number(float(text))
    parts = _ISO.fullmatch(text)
    if parts is None:
        return None
    day, clock, fraction, zone = parts.groups()
    zone = "+0000" if zone in (None, "Z") else zone.replace(":", "")
    try:
        seconds = datetime.strptime(f"{day} {clock} {zone}", "%Y-%m-%d %H:%M:%S %z").timestamp()
    except (ValueError, OverflowError):
        return None
    return seconds + float(f"0.{fraction or 0}")


def now() -> float:
    """Return the time by this machine's clock, as `read_time` does."""
    return datetime.now(tz=timezone.utc).timestamp()


def _of_number(number: float) -> float | None:
    if not 0 < number < _FIRST_MILLISECOND * 1000:
        return None
    return number / 1000 if number >= _FIRST_MILLISECOND else number
