"""The archive for the engine's plugin cache holds what the engine accepts, and all that the plugin needs."""

import json
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_no_entry_is_of_a_kind_the_engine_refuses(archive: Path) -> None:
    """The engine installs files and directories only; git's global header for a commit made it refuse the archive."""
    with tarfile.open(archive) as opened:
        assert {} == opened.pax_headers
        assert [] == [entry.name for entry in opened if not (entry.isfile() or entry.isdir())]


@pytest.mark.parametrize(
    "name",
    [
        *("PulumiPlugin.yaml", "__main__.py", "pulumi-resource-alicloud", "pyproject.toml", "schema.json", "LICENSE"),
        "provider/pulumi_resource_alicloud/terraform.json",
    ],
)
def test_what_the_plugin_needs_is_in_it(archive: Path, name: str) -> None:
    """The files that the engine and the launcher look for lie at the top; what the plugin answers with is there too."""
    with tarfile.open(archive) as opened:
        assert opened.getmember(name).isfile()


@pytest.mark.parametrize("architecture", ["amd64", "arm64"])
@pytest.mark.parametrize("system", ["darwin", "linux", "windows"])
def test_it_is_there_under_the_name_that_the_engine_downloads(archive: Path, system: str, architecture: str) -> None:
    """An engine that does not find the plugin asks the release for an archive of its own platform."""
    version = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["version"]
    asset = archive.with_name(f"pulumi-resource-alicloud-v{version}-{system}-{architecture}.tar.gz")
    assert archive.read_bytes() == asset.read_bytes()
