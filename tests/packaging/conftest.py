"""The archive of a release, for the tests that look into it and for those that install it."""

from pathlib import Path

import pytest

from tests.tools import release


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write it as `make dist` does."""
    return release.archive(tmp_path_factory.mktemp("archive"))
