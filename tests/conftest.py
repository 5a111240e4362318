"""What holds for every run: it tells how far it has come, and the test of completeness comes first.

That one runs alone where it has something to say: all other tests would say it in other words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.tools.parts import incomplete
from tests.tools.progress import watch

FIRST = Path(__file__).parent / "completeness" / "test_parts.py"


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Tell how far a run has come, once there is somebody to tell it."""
    watch(config)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out all other tests while a resource lacks a part, if that test is asked for as well."""
    other = collection_path.is_file() and collection_path != FIRST
    return True if other and _alone(tuple(config.args)) else None


@cache
def _alone(asked: tuple[str, ...]) -> bool:
    """Tell whether something is missing, and the test that says so is among those that are asked for."""
    places = (Path(argument.partition("::")[0]).resolve() for argument in asked)
    return any(FIRST.is_relative_to(place) for place in places) and bool(incomplete())
