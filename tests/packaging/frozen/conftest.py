"""The archive with an interpreter, built once for all tests."""

from pathlib import Path

import pytest

from tests.tools import frozen


@pytest.fixture(scope="session")
def archive() -> Path:
    """Build the archive."""
    return frozen.archive()


@pytest.fixture(scope="session")
def unpacked() -> Path:
    """Unpack it."""
    return frozen.unpacked()
