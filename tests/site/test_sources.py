"""What is wrong with a page is said by file and line before or while the site is built."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.site.__main__ import build
from docs.site.marks import blocks, leftovers
from docs.site.stage import contents, gather, relinked

FILES = "https://example.org/blob/v1"
CHAPTERS = "docs"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One\n\nAll is well: `a < b`, **bold**, [a link](b.md).\n", []),
        ("# One\n\n```sh\nls\n", [(3, "a block of code that never ends")]),
        ("# One\n\n```sh\nls\n```\n", []),
        ("# One\n\nfirst\na <b>tag</b>\n", [(4, "HTML in Markdown: <b>"), (4, "HTML in Markdown: </b>")]),
        ("# One\n\n<script>alert(1)</script>\n", [(3, "HTML in Markdown: <script>alert(1)</script>")]),
        ("# One\n\n<!-- a note for writers -->\n", []),
        ("# One\n\nfirst `code\n", [(3, "a back-tick without its partner: first `code")]),
        ("# One\n\nfirst **bold\n", [(3, "two stars without their partner: first **bold")]),
        ("# One\n\nsee [this](that.md\n", [(3, "a link that is not closed: see [this](that.md")]),
        ("---\ntitle: x\n---\n# One\n\n`a\n", [(6, "a back-tick without its partner: `a")]),
    ],
)
def test_broken_markdown_is_found(text: str, expected: list[tuple[int, str]]) -> None:
    """A block that never ends, a mark without its partner, and HTML are found with their lines."""
    assert expected == list(leftovers(text))


def test_blocks_of_code_are_read_within_directives() -> None:
    """Line, language and text of each."""
    text = "# One\n\n:::{note}\n```go\nx := 1\n```\n:::\n\n````{tab-item} A\n```sh\nls\n```\n````\n"
    assert [(4, "go", "x := 1\n"), (10, "sh", "ls\n")] == list(blocks(text))


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("[a](guide.md#two-plugins)", "[a](guide.md#two-plugins)"),
        ("[a](../README.md#use-it)", "[a](index.md#use-it)"),
        ("[a](../CHANGELOG.md)", "[a](changes.md)"),
        ("[a](../schema/examples)", f"[a]({FILES}/schema/examples)"),
        ("[a](https://example.com/x)", "[a](https://example.com/x)"),
        ("`[a](../x)`", "`[a](../x)`"),
        ("[a](#here)", "[a](#here)"),
    ],
)
def test_links_of_the_checkout_lead_somewhere_on_the_site(link: str, expected: str) -> None:
    """Chapters lead to chapters, other files to the repository; code is left alone."""
    assert f"{expected}\n" == relinked(link, "docs", FILES)
    assert f"```\n{link}\n```\n" == relinked(f"```\n{link}\n```", "docs", FILES)


def test_a_section_has_what_is_there() -> None:
    """Chapters that are not written yet are left out, and generated pages come first in theirs."""
    found = contents({"index", "names", "errors", "pai/index", "pai/workspacemodel/index", "configuration/index"})
    assert ["pai/index", "configuration/index", "errors"] == found["Reference"]
    assert ["names"] == found["Use"]
    assert [] == found["Contribute"]


def checkout(place: Path, **chapters: str) -> Path:
    """Write a checkout with chapters, and beside it generated pages: a module with nothing in it."""
    (place / "docs").mkdir(parents=True)
    (place / "README.md").write_text("# The plugin\n\nIt plugs.\n", encoding="utf-8")
    (place / "CHANGELOG.md").write_text("# Changes\n\nNone.\n", encoding="utf-8")
    for name, text in chapters.items():
        (place / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
    (place / "generated" / "site" / "pai").mkdir(parents=True)
    (place / "generated" / "site" / "pai" / "index.md").write_text("# alicloud.pai\n\nNothing.\n", encoding="utf-8")
    return place


def test_two_pages_of_one_name_are_refused(tmp_path: Path) -> None:
    """Both files are named, also where only small and capital letters differ; so is a chapter of no section."""
    root = checkout(tmp_path / "tree", errors="# Errors\n", Errors="# Other\n", surprise="# Surprise\n")
    complaints = gather(tmp_path / "stage", root=root, generated=root / "generated").complaints
    assert [
        f"{CHAPTERS}/Errors.md:1: docs/site/navigation.py names no section for this chapter",
        f"docs/errors.md:1: the page errors.md is already made from {CHAPTERS}/Errors.md: "
        "give one of them another name",
        f"{CHAPTERS}/surprise.md:1: docs/site/navigation.py names no section for this chapter",
    ] == complaints


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("colours", ["CI", "FORCE_COLOR", "NO_COLOR"])
def test_what_sphinx_finds_names_the_file_that_a_person_edits(
    colours: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dead link, a dead anchor, an example that does not parse, and one title twice fail the build, all at once."""
    for name in ("CI", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(colours, "true")
    root = checkout(
        tmp_path / "tree",
        names="# Names\n\nSee [that](missing.md).\n",
        errors="# Errors\n\nSee [there](names.md#nowhere).\n",
        emulator="# Emulator\n\n```python\ndef (\n```\n",
        parity="# Names\n\nThe same title.\n",
    )
    complaints = build(tmp_path / "site", root=root, generated=root / "generated")
    expected = {
        "docs/names.md:3:": "missing.md",
        "docs/errors.md:3:": "nowhere",
        "docs/emulator.md:3:": "an example does not parse: invalid syntax",
        "docs/parity.md:1:": "the title 'Names' is also that of docs/names.md",
    }
    for place, what in expected.items():
        assert any(line.startswith(place) and what in line for line in complaints), (place, complaints)
