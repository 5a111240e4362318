"""The archive of a release, for the tests that look into it and for those that install it.

Runs the Makefile's own line in a copy of the repository, so that nothing is left in the checkout.
"""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the lines of `make dist` that write the archive, and its copies for the platforms."""
    printed = subprocess.run(
        ["make", "--always-make", "--dry-run", "dist"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    lines = [line for line in printed.splitlines() if line.startswith(("git archive", "for platform in"))]
    folder = tmp_path_factory.mktemp("archive")
    (folder / "dist").mkdir()
    git = subprocess.run(
        ["git", "rev-parse", "--absolute-git-dir"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    subprocess.run(["sh", "-ec", "\n".join(lines)], cwd=folder, check=True, env=os.environ | {"GIT_DIR": git})
    return min((folder / "dist").glob("*.tar.gz"), key=lambda path: len(path.name))
