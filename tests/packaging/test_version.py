"""One version for plugin, schema and SDKs, which stands back: without a version one gets the bridged plugin."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from packaging.version import Version

from sdk.generator.mentions import PLACES, mentions
from tests.tools.checkout import ROOT, VERSION

BRIDGED = ("1.0.0", "1.1.0", "1.2.0", "1.2.1", "1.3.0", "1.3.1", "1.3.2", "1.4.0", "1.5.0", "1.6.0", "1.8.0")
"""The versions of major 1 that the bridged plugin's Python SDK was published with; majors 2 to 4 came after them."""
FORMS = {
    "our scheme": r"1\.20\d\d\.(0|[1-9]\d*)",
    "semver, of npm, Go and the engine": r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)",
    "Go, without a major version in the module's path": r"[01]\..*",
    "NuGet and assemblies, 16 bits a part": r"\d{1,4}\.\d{1,4}\.\d{1,4}",
}


def test_plugin_and_schema_have_the_version_of_the_distribution() -> None:
    """The plugin reports what schema.json says, and the SDKs are printed from it."""
    assert VERSION == json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["version"]


@pytest.mark.parametrize("form", FORMS)
def test_every_registry_takes_the_version(form: str) -> None:
    """One number of one form, and the same text everywhere."""
    assert re.fullmatch(FORMS[form], VERSION)


def test_python_writes_the_version_as_it_stands() -> None:
    """Its normal form is the same text, and no pre-release, which pip would leave out."""
    assert (VERSION, False) == (str(Version(VERSION)), Version(VERSION).is_prerelease)


def test_the_version_stands_back_and_is_no_bridged_one() -> None:
    """It lies above all of the bridged plugin's first major, which ended, and below the majors in use."""
    assert max(map(Version, BRIDGED)) < Version(VERSION) < Version("2.0.0")
    assert VERSION not in BRIDGED


@pytest.mark.parametrize("place", PLACES)
def test_what_names_the_version_has_another_after_a_release(place: str) -> None:
    """A release changes one line of pyproject.toml; `make sdk` writes every other place, and only there."""
    next_one = f"{VERSION}1"
    paths = [path.relative_to(ROOT).as_posix() for path in ROOT.glob(place)]
    assert paths
    written = mentions(ROOT, next_one)
    for path in paths:
        before = (ROOT / path).read_bytes()
        assert before != written[path]
        assert before.replace(VERSION.encode(), next_one.encode()) == written[path]


def test_a_place_that_is_gone_is_told(tmp_path: Path) -> None:
    """A document that was reworded does not keep an old version silently."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/installation.md").write_text("Install it.\n")
    with pytest.raises(ValueError, match=r"installation\.md: the version is looked for by"):
        mentions(tmp_path, VERSION)


def test_no_test_says_the_version() -> None:
    """Tests read it, so that a release changes none of them; what is generated among them is named by the generator."""
    generated = {path for glob in PLACES for path in ROOT.glob(glob)}
    sources = [path for kind in ("py", "go", "ts", "js", "java", "cs", "yaml", "jsonl") for path in _tests(kind)]
    number = VERSION.encode()
    spellings = (number, number.replace(b".", b"_"))
    found = [path for path in sources if path not in generated and any(one in path.read_bytes() for one in spellings)]
    assert [] == found


def _tests(kind: str) -> list[Path]:
    return [path for path in (ROOT / "tests").rglob(f"*.{kind}") if "node_modules" not in path.parts]
