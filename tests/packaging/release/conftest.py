"""A release of this checkout, built once for the tests that look into it, and a clone for those that spoil one."""

from pathlib import Path

import pytest

from tests.tools import release


@pytest.fixture(scope="session")
def built() -> Path:
    """Everything that `make dist` writes; tests read it and change nothing."""
    return release.built()


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of this checkout."""
    return release.clone(tmp_path / "clone")
