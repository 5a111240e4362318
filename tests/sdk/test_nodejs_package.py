"""The Node.js SDK is a package: it installs, compiles strictly, and packs what programs need."""

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the SDK and install what it needs; installing a checkout compiles it."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not on PATH")
    folder = tmp_path_factory.mktemp("nodejs") / "sdk"
    shutil.copytree(ROOT / "sdk/nodejs", folder, ignore=shutil.ignore_patterns("node_modules", "bin"))
    run(folder, "npm", "install", "--no-audit", "--no-fund")
    return folder


def run(folder: Path, *command: str) -> str:
    """Run a command that must succeed and return what it prints."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_compiles_strictly(installed: Path) -> None:
    """The compiler finds nothing under its strict rules, unused names included."""
    run(installed, "npx", "--no-install", "tsc", "--noEmit", "--strict", "--noUnusedLocals", "-p", ".")


def test_the_archive_has_code_and_types(installed: Path) -> None:
    """What `npm pack` packs has the compiled module of every resource, its declarations, and the plugin's place."""
    (archive,) = json.loads(run(installed, "npm", "pack", "--json", "--ignore-scripts"))
    with tarfile.open(installed / archive["filename"]) as opened:
        names = set(opened.getnames())
        member = opened.extractfile("package/package.json")
        assert member is not None
        about = json.load(member)
    assert (True, "alicloud") == (about["pulumi"]["resource"], about["pulumi"]["name"])
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    stems = [token.split(":")[1].partition("/")[2] for token in schema["resources"]]
    for stem in stems:
        assert {f"{stem}.js", f"{stem}.d.ts"} <= {name.rpartition("/")[2] for name in names}
