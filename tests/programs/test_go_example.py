"""The Go example is a complete module, and the engine learns from it which plugin to fetch."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.programs.languages import LANGUAGES
from tests.tools.checkout import ROOT, VERSION
from tests.tools.go_tool import SDK, go
from tests.tools.stacks import PulumiStack
from tests.tools.stories import EXAMPLE

GO = EXAMPLE.with_name("go")

pytestmark = pytest.mark.timeout(600)


def test_it_requires_the_sdk_of_this_checkout() -> None:
    """Path and version are those that a release of the SDK has, and the folder is the SDK's."""
    module = re.findall(r"^module (\S+)", (SDK / "go.mod").read_text(), re.MULTILINE)[0]
    version = f"v{VERSION}"
    text = (GO / "go.mod").read_text()
    assert f"\t{module} {version}\n" in text
    assert f"replace {module} => {os.path.relpath(SDK, GO)}\n" in text
    assert f'"{module}/alicloud/pai"' in (GO / "main.go").read_text()


def test_its_list_of_modules_is_complete_and_vet_finds_nothing() -> None:
    """`go mod tidy` would change nothing."""
    assert go(GO, "mod", "tidy", "-diff") == ""
    assert go(GO, "vet", ".") == ""


def test_gofmt_changes_no_program() -> None:
    """The example and the programs of the tests are laid out as gofmt lays them out."""
    assert go(ROOT, "-l", str(GO), "tests", program="gofmt") == ""


def test_the_engine_learns_which_plugin_it_needs(tmp_path: Path) -> None:
    """The language host finds name and version of the plugin in the module that the program is built with."""
    LANGUAGES["go"].require()
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    LANGUAGES["go"].lay_out(EXAMPLE, tmp_path / "project")
    (tmp_path / "project" / "Pulumi.yaml").write_text("name: shop\nruntime: go\n")
    assert VERSION == PulumiStack(tmp_path / "project", tmp_path / "home").plugins()["alicloud"]
