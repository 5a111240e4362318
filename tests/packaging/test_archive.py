"""The archive for the engine's plugin cache holds what the engine accepts, and all that the plugin needs.

Runs the Makefile's own line in a copy of the repository, so that nothing is left in the checkout.
"""

import os
import subprocess
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the line of `make dist` that writes the archive."""
    printed = subprocess.run(
        ["make", "--always-make", "--dry-run", "dist"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    line = next(line for line in printed.splitlines() if line.startswith("git archive"))
    folder = tmp_path_factory.mktemp("archive")
    (folder / "dist").mkdir()
    git = subprocess.run(
        ["git", "rev-parse", "--absolute-git-dir"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    subprocess.run(["sh", "-c", line], cwd=folder, check=True, env=os.environ | {"GIT_DIR": git})
    return next((folder / "dist").glob("*.tar.gz"))


def test_no_entry_is_of_a_kind_the_engine_refuses(archive: Path) -> None:
    """The engine installs files and directories only; git's global header for a commit made it refuse the archive."""
    with tarfile.open(archive) as opened:
        assert {} == opened.pax_headers
        assert [] == [entry.name for entry in opened if not (entry.isfile() or entry.isdir())]


@pytest.mark.parametrize(
    "name", ["PulumiPlugin.yaml", "__main__.py", "pulumi-resource-alicloud", "pyproject.toml", "schema.json", "LICENSE"]
)
def test_what_the_plugin_needs_is_in_it(archive: Path, name: str) -> None:
    """The files that the engine and the launcher look for lie at the top."""
    with tarfile.open(archive) as opened:
        assert opened.getmember(name).isfile()
