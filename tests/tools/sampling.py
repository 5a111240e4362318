"""Which values of a table `make test` takes; the others are for `make test-long`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest


def sampled(table: Mapping[str, Any], *short: str) -> list[Any]:
    """Return the values as parameters, by their names: all but the short ones are long.

    What is slow for a reason that all values share, as waiting for a time to pass, is tried with few of them first.
    """
    assert set(short) <= set(table), short
    return [
        pytest.param(value, id=name, marks=[] if name in short else [pytest.mark.long]) for name, value in table.items()
    ]
