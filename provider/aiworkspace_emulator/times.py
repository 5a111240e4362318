"""How a time is written. Objects hold it in one form; the quirk timeForm says in which form answers show it.

Knows no collection: times are the fields whose names begin with Gmt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

CHINA = timezone(timedelta(hours=8))


def stamp(moment: float) -> str:
    """A time as the service writes it, to the millisecond: 2021-01-21T17:12:35.232Z."""
    return _milliseconds(datetime.fromtimestamp(moment, timezone.utc))


def shown(name: str, value: Any, form: str) -> Any:
    """The value of a field as it is answered; what is no time of ours stays as it is."""
    if form == "milliseconds" or not name.startswith("Gmt") or not isinstance(value, str):
        return value
    try:
        moment = datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    except ValueError:  # an edit of the control interface
        return value
    return FORMS[form](moment)


def _milliseconds(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _digits(count: int) -> Callable[[datetime], str]:
    """Cut off after so many digits of the second, or filled up with zeros."""

    def write(moment: datetime) -> str:
        fraction = f"{moment.microsecond:06d}".ljust(count, "0")[:count]
        return f"{moment:%Y-%m-%dT%H:%M:%S}{'.' * bool(count)}{fraction}Z"

    return write


FORMS: Mapping[str, Callable[[datetime], Any]] = {
    "milliseconds": _milliseconds,
    "epoch": lambda moment: round(moment.timestamp() * 1000),
    "epochText": lambda moment: str(round(moment.timestamp() * 1000)),
    "noZone": lambda moment: _milliseconds(moment).removesuffix("Z"),
    "offset": lambda moment: moment.astimezone(CHINA).isoformat(timespec="milliseconds"),
    "seconds": _digits(0),
    "digits1": _digits(1),
    "digits2": _digits(2),
    "digits7": _digits(7),
    "digits9": _digits(9),
}
