"""The Go SDK is a module: it builds, gofmt and vet have nothing to say, and the engine learns where the plugin is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdk.generator.__main__ import main
from sdk.generator.languages.go.names import exported, private
from sdk.generator.languages.go.text import columns, comment
from tests.sdk.kinds import every_kind
from tests.tools.checkout import VERSION
from tests.tools.go_tool import SDK, go

URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def every_kind_printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print an SDK with a resource that has every kind of property."""
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "schema.json").write_text(json.dumps(every_kind()), encoding="utf-8")
    assert main(["--schema", str(folder / "schema.json"), "--out", str(folder), "--language", "go"]) == 0
    return folder / "go"


def test_it_builds_and_vet_finds_nothing() -> None:
    """All packages compile with the versions in go.mod and go.sum."""
    go(SDK, "build", "./...")
    assert go(SDK, "vet", "./...") == ""


def test_the_list_of_modules_is_complete_and_has_nothing_else() -> None:
    """`go mod tidy` would change neither go.mod nor go.sum."""
    assert go(SDK, "mod", "tidy", "-diff") == ""


@pytest.mark.parametrize("which", ["committed", "every kind"])
def test_gofmt_changes_nothing(which: str, every_kind_printed: Path) -> None:
    """The sources are laid out as gofmt lays them out, although it is not what printed them."""
    assert go(SDK if which == "committed" else every_kind_printed, "-l", ".", program="gofmt") == ""


def test_every_kind_of_property_compiles(every_kind_printed: Path) -> None:
    """Numbers, nested lists, maps of objects, defaults of nested types and deprecations become Go that compiles."""
    assert go(every_kind_printed, "vet", "./...") == ""


def test_the_language_host_learns_where_the_plugin_is() -> None:
    """Name, version and place of the plugin are at the module's root."""
    expected = {"resource": True, "name": "alicloud", "version": VERSION, "server": URL}
    assert expected == json.loads((SDK / "pulumi-plugin.json").read_text())


def test_the_module_is_small() -> None:
    """What a program downloads takes less than 1.3 MB, before compression; half of it are the answers of functions."""
    assert sum(path.stat().st_size for path in SDK.rglob("*") if path.is_file()) < 1_300_000


@pytest.mark.parametrize(
    ("name", "public", "hidden"),
    [("modelId", "ModelId", "modelId"), ("assumeRole", "AssumeRole", "assumeRole"), ("a-b.c", "ABC", "aBC")],
)
def test_names_begin_as_go_wants_it(name: str, public: str, hidden: str) -> None:
    """What programs use begins with a capital letter, what they do not use with a small one."""
    assert (public, hidden) == (exported(name), private(name))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One `someName`.", "// One `SomeName`."),
        ("## Head\n\n- one\n- two", "// # Head\n//\n//   - one\n//   - two"),
        ("```sh\n$ go\n```", "//\t$ go"),
        ("word " * 21, "// " + "word " * 19 + "word\n// word"),
    ],
)
def test_comments_have_the_form_that_go_reads(text: str, expected: str) -> None:
    """Headings, lists and code become those of Go's documentation; lines have at most 100 columns of text."""
    assert expected == comment(text, {"someName"}, exported)


def test_fields_stand_in_columns() -> None:
    """Each column is as wide as its widest cell, and nothing follows the last."""
    assert columns([("A", "string", "`x`"), ("Long", "int", "`y`")]) == "\tA    string `x`\n\tLong int    `y`"
