"""Maven for tests: run it, install the Java SDK of this checkout for programs, fetch a tool by its coordinates.

Without Java or Maven the tests that ask for it are skipped. What was fetched once is not fetched again.
"""

import fcntl
import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

SDK = Path(__file__).resolve().parents[1] / "sdk" / "java"


def require_maven() -> None:
    """Skip the test where Java cannot be built."""
    for program in ("mvn", "java"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")


def maven(directory: Path, *words: str) -> str:
    """Run Maven in a project and return what it prints; fail the test when it fails."""
    require_maven()
    command = ["mvn", "--quiet", "--batch-mode", "-Dstyle.color=never", *words]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed: {done.stdout}{done.stderr}"
    return done.stdout


def copy_sources(source: Path, to: Path) -> Path:
    """Copy a project without what was built in it."""
    shutil.copytree(source, to, ignore=shutil.ignore_patterns("target"))
    return to


def install_sdk() -> None:
    """Put the SDK of this checkout where programs' builds find it, unless it is there; one test process at a time."""
    require_maven()
    files = sorted(path for path in SDK.rglob("*") if path.is_file() and "target" not in path.parts)
    content = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()
    installed = Path.home() / ".m2" / "repository" / "com" / "pulumialicloudpai" / "alicloud"
    with (
        Path(tempfile.gettempdir(), "pulumi-alicloud-pai-java.lock").open("a+") as lock,
        tempfile.TemporaryDirectory() as scratch,
    ):
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        if lock.read() == content and list(installed.rglob("*.jar")):
            return
        maven(copy_sources(SDK, Path(scratch, "sdk")), "install")
        lock.truncate(0)
        lock.write(content)


def fetch(coordinates: str, to: Path) -> Path:
    """Fetch a jar that needs no others, and return where it is."""
    maven(
        to, "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy", f"-Dartifact={coordinates}",
        f"-DoutputDirectory={to}",
    )  # fmt: skip
    (jar,) = to.glob("*.jar")
    return jar
