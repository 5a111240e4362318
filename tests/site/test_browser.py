"""The site in a browser: every page is in order, one chooser rules all blocks, the search finds what people type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.tools.browser import Watched, browser, violations

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

PARTS: Final = 4
"""Pages are looked at in parts, which run at the same time."""
RESOURCE: Final = "pai/workspacemodel/index.html"
MODEL: Final = "pai/workspacemodel/"
LANGUAGES: Final = ("typescript", "python", "go", "csharp", "java", "yaml", "hcl")
SHOWN: Final = """() => [...new Set([...document.querySelectorAll('.sd-tab-label[data-sync-group="language"]')]
  .filter(label => document.getElementById(label.htmlFor).checked).map(label => label.dataset.syncId))]"""
WIDER: Final = "() => document.querySelector('.main').scrollWidth - document.documentElement.clientWidth"
QUERIES: Final = {
    "WorkspaceModel": MODEL,
    "alicloud:pai/workspaceModel:WorkspaceModel": MODEL,
    "alicloud.pai.WorkspaceModel": MODEL,
    "workspace_model": MODEL,
    "workspace model": MODEL,
    "CreateModel": MODEL,
    "模型": MODEL,
    "数据集": "pai/workspacedataset/",
    "工作空间": "pai/workspaceworkspace/",
    "alicloud_pai_workspace_model": MODEL,
    "getWorkspaceModels": "pai/getworkspacemodels/",
    "GetWorkspace": "pai/workspaceworkspace/",
    "assumeRole": "configuration",
}
"""What people type, and the beginning of the address that is among the first three answers."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of this file."""
    with browser() as started:
        yield started


@contextmanager
def window(chromium: Browser, address: str, **options: object) -> Iterator[Watched]:
    """Give a fresh window in whose tabs nothing may go wrong."""
    context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})  # type: ignore[arg-type]
    watched = Watched(context, urlsplit(address).netloc)
    yield watched
    context.close()
    assert [] == watched.complaints


def names(pages: Path) -> list[str]:
    """Return every page of this version."""
    return sorted(path.relative_to(pages).as_posix() for path in pages.rglob("*.html") if "_static" not in path.parts)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_in_order(chromium: Browser, address: str, pages: Path, part: int) -> None:
    """Nothing fails or leads elsewhere; axe finds nothing in light and dark; a phone needs no scrolling sideways."""
    wrong = []
    with window(chromium, address, color_scheme="light") as watched:
        page = watched.open(f"{address}index.html")
        for name in names(pages)[part::PARTS]:
            page.goto(f"{address}{name}")
            wrong += [f"{name}: {one}" for one in violations(page)]
            page.evaluate("() => { document.body.dataset.theme = 'dark' }")
            wrong += [f"{name} in the dark: {one}" for one in violations(page, "color-contrast")]
            page.set_viewport_size({"width": 360, "height": 740})
            if (more := page.evaluate(WIDER)) > 0:
                wrong.append(f"{name} is {more} pixels wider than a phone")
            page.set_viewport_size({"width": 1280, "height": 900})
            if page.locator("#languages").count():
                page.check("#language-java")
                if (shown := page.evaluate(SHOWN)) not in (["java"], []):
                    wrong.append(f"{name} shows {shown} when Java is chosen")
    assert [] == wrong


def test_the_choice_holds_for_all_blocks_and_pages(chromium: Browser, address: str) -> None:
    """A click switches every block, is kept over pages and reloads, and is told by the buttons."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        assert ["typescript"] == page.evaluate(SHOWN)
        for language in LANGUAGES:
            page.check(f"#language-{language}")
            assert [language] == page.evaluate(SHOWN)
        page.check("#language-go")
        page.reload()
        assert ["go"] == page.evaluate(SHOWN)
        page.goto(f"{address}pai/workspaceworkspace/index.html")
        assert ["go"] == page.evaluate(SHOWN)
        expect(page.locator("#language-go")).to_be_checked()
        visible = page.locator('.sd-tab-label[data-sync-group="language"]:visible')
        assert {"Go"} == set(visible.all_inner_texts())


def test_the_chooser_stays_in_sight(chromium: Browser, address: str) -> None:
    """It is on the screen at the end of the page as well, on a phone below the header."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 844})
            page.locator("footer").scroll_into_view_if_needed()
            page.evaluate("() => scrollBy(0, -400)")
            expect(page.locator("#languages")).to_be_in_viewport()


def test_the_keyboard_chooses(chromium: Browser, address: str) -> None:
    """The buttons are reached with Tab and changed with the arrows."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        page.locator("#language-typescript").focus()
        page.keyboard.press("ArrowRight")
        assert ["python"] == page.evaluate(SHOWN)
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        assert ["hcl"] == page.evaluate(SHOWN)


@pytest.mark.parametrize("asked", ["lang=python", "language=python", "lang=PYTHON"])
def test_an_address_chooses(chromium: Browser, address: str, asked: str) -> None:
    """A link may name the language, and the name is kept."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}?{asked}")
        assert ["python"] == page.evaluate(SHOWN)
        page.goto(f"{address}{RESOURCE}")
        assert ["python"] == page.evaluate(SHOWN)


def test_an_unknown_language_changes_nothing(chromium: Browser, address: str) -> None:
    """What is no language is not kept."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}?lang=%3Cscript%3E")
        assert ["typescript"] == page.evaluate(SHOWN)


def test_without_script_all_languages_can_be_read(chromium: Browser, address: str) -> None:
    """Each block has its own buttons then, and every spelling of the name is shown."""
    with window(chromium, address, java_script_enabled=False) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        block = page.locator(".sd-tab-set").first
        for label in block.locator("> .sd-tab-label").all():
            label.click()
            assert 1 == block.locator("> .sd-tab-content:visible").count()
        assert len(LANGUAGES) == block.locator("> .sd-tab-label:visible").count()
        assert len(LANGUAGES) == page.locator(".spelling:visible").count()
        assert not page.locator("#languages").is_visible()


def test_the_name_is_spelled_as_in_the_chosen_language(chromium: Browser, address: str) -> None:
    """Below the title stands the name that one would write."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}?lang=go")
        expect(page.locator(".spelling:visible")).to_have_text(re.compile("^Go .*WorkspaceModel$"))


def test_paper_shows_everything(chromium: Browser, address: str) -> None:
    """In print every language of every block is there, and nothing to click."""
    with window(chromium, address) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        page.emulate_media(media="print")
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
        contents = page.locator(".sd-tab-content")
        assert contents.count() == page.locator(".sd-tab-content:visible").count()
        assert 0 == page.locator("article details:not([open])").count()
        assert not page.locator("#languages").is_visible()


def first_answers(page: Page, address: str, query: str) -> list[str]:
    """Return where the first three answers lead."""
    page.goto(f"{address}search.html?q={quote(query)}")
    expect(page.locator(".search-summary")).to_have_text(re.compile("found"))
    links = page.locator("#search-results li a").all()[:3]
    return [str(link.get_attribute("href")) for link in links]


@pytest.mark.parametrize("disk", [False, True], ids=["from a server", "from disk"])
def test_the_search_finds(chromium: Browser, address: str, pages: Path, disk: bool) -> None:
    """What people type leads to the page, in every spelling."""
    where = f"file://{pages}/" if disk else address
    missed = {}
    with window(chromium, where) as watched:
        page = watched.open(f"{where}search.html")
        for query, expected in QUERIES.items():
            answers = first_answers(page, where, query)
            if not any(answer.startswith(expected) for answer in answers):
                missed[query] = answers
    assert {} == missed


def test_the_pages_work_from_disk(chromium: Browser, site: Path) -> None:
    """The entry leads to the newest version, the choice is kept, and the list of versions is filled."""
    with window(chromium, "file://") as watched:
        page = watched.open(f"file://{site}/index.html")
        page.wait_for_url("**/index.html")
        expect(page.locator("h1")).to_be_visible()
        page.goto(page.url.replace("index.html", RESOURCE))
        page.check("#language-python")
        page.reload()
        assert ["python"] == page.evaluate(SHOWN)
        page.locator(".versions summary").click()
        expect(page.locator("#versions li")).to_have_count(1)
        page.locator("text=All versions").click()
        expect(page.locator("h1")).to_contain_text("Versions")


def test_code_is_copied(chromium: Browser, address: str) -> None:
    """A button copies a block as it is shown."""
    with window(chromium, address, permissions=["clipboard-read", "clipboard-write"]) as watched:
        page = watched.open(f"{address}{RESOURCE}")
        block = page.locator("div.highlight:visible").first
        block.hover()
        block.locator("button.copy").click()
        expect(block.locator("button.copy")).to_have_text("Copied")
        copied = page.evaluate("() => navigator.clipboard.readText()")
        assert block.locator("pre").inner_text().strip() == copied.strip()
