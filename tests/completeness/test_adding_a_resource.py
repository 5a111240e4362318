"""docs/adding-a-resource.md is true: what it says is done in a copy of the tree, and the suites take the resource."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.completeness.new_tree import NEW, Tree, commands_of_page, files_of_page

EXAMPLE = "schema/examples/connection/1-model-service-of-another-team"
SUITES = (
    ("tests/completeness", "tests/schema", "tests/unit/test_records.py", "tests/unit/lifecycle", "tests/architecture"),
    ("tests/emulator", "-k", "onnection or referee or tour"),
    ("tests/conformance", "-k", "onnection or page_names"),
    ("tests/sdk", "-k", "python or generator or surface or schema_examples or onnection"),
)
"""Which tests are run on the copy: all that is said of the resource, and what holds for the whole."""

# What is left out, and what the one test that fails says to do.
FORGOTTEN = {
    "schema": ("schema", r"schema/resources/connection\.yaml is missing: describe alicloud:pai/workspaceConnection:"),
    "example": (f"{EXAMPLE}/example.go", rf"{EXAMPLE}/example\.go is missing: write the example in it"),
    "examples": (EXAMPLE, rf"{EXAMPLE}/App\.java is missing: write the example in it"),
    "record": (
        "provider/pulumi_resource_alicloud",
        r"provider/pulumi_resource_alicloud/resources/connection\.py is missing: write the record of",
    ),
    "collection": (
        "provider/aiworkspace_emulator",
        r"The emulator does not serve CreateConnection, .*: write the collection in "
        r"provider/aiworkspace_emulator/collections/connections\.py",
    ),
    "row": ("tests", r"tests/tables/rows/connection\.py is missing: write the row of"),
}


def test_the_page_shows_the_files() -> None:
    """A block of the page is the file of that path; what it does not show are the other languages of an example."""
    shown = files_of_page()
    assert {name: (NEW / name).read_text(encoding="utf-8") for name in shown} == shown
    there = {str(path.relative_to(NEW)) for path in NEW.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    languages = ("example.ts", "example.go", "Example.cs", "App.java", "main.tf")
    assert {f"{EXAMPLE}/{name}" for name in languages} == there - set(shown)


def test_the_page_gives_the_commands() -> None:
    """They are what the other tests run."""
    assert ["make schema", "make sdk", "make complete", "make test"] == commands_of_page()


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The copy with the new resource, built."""
    tree = Tree.copy(tmp_path_factory.mktemp("tree"))
    tree.add()
    for target in ("schema", "sdk"):
        tree.make(target)
    return tree


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite[0])
def test_the_suites_take_the_new_resource(suite: tuple[str, ...], grown: Tree) -> None:
    """With the four parts in place nothing fails, and there are tests of the resource."""
    done = grown.pytest(*suite, "-m", "not long", "-n", "2")
    assert 0 == done.returncode, done.stdout[-6000:] + done.stderr[-2000:]
    listed = grown.pytest(*suite, "-m", "not long", "--collect-only").stdout
    assert "onnection" in listed


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("tool", [("ruff", "check"), ("ruff", "format", "--check"), ("mypy",)], ids=" ".join)
def test_the_page_shows_good_style(tool: tuple[str, ...], grown: Tree) -> None:
    """What `make lint` runs has nothing to say of the files, at the places where they belong."""
    done = grown.run(sys.executable, "-m", *tool)
    assert 0 == done.returncode, done.stdout


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("part", FORGOTTEN)
def test_what_is_forgotten_is_told_once(part: str, tmp_path: Path) -> None:
    """Of the whole suite exactly one test fails; it names the file that is missing, and what to do."""
    name, words = FORGOTTEN[part]
    tree = Tree.copy(tmp_path / "tree")
    without_it = not part.startswith("example")  # `make schema` asks for examples; they go when it is done
    tree.add(leaving_out=name if without_it else "")
    for target in ("schema", "sdk"):
        tree.make(target)
    if not without_it:
        tree.remove(name)
    done = tree.pytest("tests", "-m", "not long")
    assert re.search(words, done.stdout), done.stdout[-4000:]
    assert ["1 failed"] == re.findall(r"\d+ (?:failed|errors?)", done.stdout.splitlines()[-1])


@pytest.mark.long
@pytest.mark.timeout(600)
def test_what_was_not_built_is_told_once(tmp_path: Path) -> None:
    """Who has written all parts and made nothing of them learns what to run."""
    tree = Tree.copy(tmp_path / "tree")
    tree.add()
    done = tree.pytest("tests", "-m", "not long")
    assert "run `make schema` and `make sdk`" in done.stdout
    assert ["1 failed"] == re.findall(r"\d+ (?:failed|errors?)", done.stdout.splitlines()[-1])
