"""Maven for tests: run it, install the Java SDK of this checkout for programs, fetch a tool by its coordinates.

Without Java or Maven the tests that ask for it are skipped. What was fetched once is not fetched again.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.tools.checkout import ROOT
from tests.tools.installed import copy_sources, digest, once

SDK = ROOT / "sdk" / "java"
_FORMATTER = "com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps"


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


def install_sdk() -> None:
    """Put the SDK of this checkout where programs' builds find it, unless it is there."""
    require_maven()
    once(Path.home() / ".m2" / "repository" / "com" / "pulumialicloudpai" / "alicloud", digest(SDK), _install)


def _install() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        maven(copy_sources(SDK, Path(scratch, "sdk")), "install")


def fetch(coordinates: str, to: Path) -> Path:
    """Fetch a jar that needs no others, and return where it is."""
    maven(
        to, "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy", f"-Dartifact={coordinates}",
        f"-DoutputDirectory={to}",
    )  # fmt: skip
    (jar,) = to.glob("*.jar")
    return jar


def google_java_format(to: Path) -> list[str]:
    """Return the command that runs google-java-format, which looks into the compiler."""
    jar = fetch(_FORMATTER, to)
    inside = ("api", "code", "file", "parser", "tree", "util")
    exports = [f"--add-exports=jdk.compiler/com.sun.tools.javac.{part}=ALL-UNNAMED" for part in inside]
    return ["java", *exports, "-jar", str(jar)]
