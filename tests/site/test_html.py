"""Every page of the built site, read without a browser."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import pytest

from tests.site.reading import Read, read
from tests.tools import node_tool

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

BUDGET: Final = 600_000
"""Bytes that a page of HTML may have. The largest one has about half of it; a browser shows it at once."""
FOR_ALL: Final = 400_000
"""Bytes that scripts and styles of all pages may have together, without the search's index."""
VNU: Final = "vnu-jar@26.9.27"


@cache
def everything(site: Path) -> Mapping[Path, Read]:
    """Return every page of all versions."""
    return {path: read(path) for path in sorted(site.rglob("*.html")) if "_static" not in path.parts}


def test_no_id_stands_twice(site: Path) -> None:
    """A link to an id finds one place."""
    twice = {
        path.name: [name for name, count in Counter(page.ids).items() if count > 1]
        for path, page in everything(site).items()
    }
    assert {} == {name: ids for name, ids in twice.items() if ids}


def test_no_link_is_dead(site: Path) -> None:
    """Every link within the site leads to a file, and to a place in it; from disk it needs no server's index files."""
    dead = []
    for path, page in everything(site).items():
        for link in page.links:
            where = urlsplit(link)
            if where.scheme or where.netloc:
                continue
            to = (path.parent / unquote(where.path)).resolve() if where.path else path
            other = everything(site).get(to)
            anchor = unquote(where.fragment)
            if not to.is_file() or (anchor and other is not None and anchor not in other.ids):
                dead.append(f"{path.relative_to(site)}: {link}")
    assert [] == dead


def test_links_to_other_hosts_are_safe(site: Path) -> None:
    """What leads out of the site is https, and is only followed by who clicks it."""
    out = {link for page in everything(site).values() for link in page.links if urlsplit(link).scheme}
    assert set() == {link for link in out if not link.startswith(("https://", "http://127.0.0.1"))}
    loads = {link for page in everything(site).values() for link in page.loads}
    assert set() == {link for link in loads if urlsplit(link).netloc}


def test_every_page_has_a_strict_policy(site: Path) -> None:
    """Scripts and styles come from files of the site, or are known by their hash; attributes have none."""
    for path, page in everything(site).items():
        assert page.policy.startswith("default-src 'none'"), path
        assert "unsafe" not in page.policy, path
        assert [] == page.inline, path


def test_no_page_is_too_large(site: Path, pages: Path) -> None:
    """Pages, and what all of them load, stay within the budget."""
    sizes = {str(path.relative_to(site)): path.stat().st_size for path in everything(site)}
    assert {} == {name: size for name, size in sizes.items() if size > BUDGET}
    shared = [path for path in (pages / "_static").rglob("*") if path.suffix in {".js", ".css"}]
    assert FOR_ALL > sum(path.stat().st_size for path in shared)


def test_every_page_has_a_twin_in_markdown(pages: Path) -> None:
    """The twin stands beside the page, says the same title, and is in the file of all pages."""
    alone = [path for path in pages.rglob("*.html") if not path.with_suffix(".md").exists()]
    assert ["search.html"] == [path.name for path in alone]
    docs = json.loads((pages / "llm-docs.json").read_text(encoding="utf-8"))
    assert {path.stem for path in pages.glob("*.md")} == set(docs["chapters"])
    assert {path.parent.name for path in pages.glob("pai/*/index.md")} == {
        name.removeprefix("pai/") for name in (*docs["resources"], *docs["functions"]) if name.startswith("pai/")
    }


def test_every_page_is_in_the_navigation(pages: Path) -> None:
    """From the first page on, links lead to all pages."""
    site = pages.parent
    seen, ahead = set(), [pages / "index.html"]
    while ahead:
        path = ahead.pop()
        if path in seen or path not in everything(site):
            continue
        seen.add(path)
        ahead += [
            (path.parent / unquote(urlsplit(link).path)).resolve()
            for link in everything(site)[path].links
            if not urlsplit(link).scheme
        ]
    assert set() == set(pages.rglob("*.html")) - seen - {pages / "search.html"}


def test_the_entry_page_leads_to_the_newest_version(site: Path, pages: Path) -> None:
    """It needs no script, and works from disk."""
    entry = (site / "index.html").read_text(encoding="utf-8")
    assert f"{pages.name}/index.html" == re.findall(r'content="0; url=([^"]+)"', entry)[0]
    assert f'const VERSIONS = ["{pages.name}"' in (site / "versions.js").read_text(encoding="utf-8")


def test_every_page_is_valid(site: Path) -> None:
    """The Nu validator has nothing to say."""
    if shutil.which("java") is None:
        pytest.skip("java is not on PATH")
    jar = node_tool.fetch(VNU) / "build" / "dist" / "vnu.jar"
    paths = sorted(map(str, everything(site)))
    said = node_tool.run(
        site, "java", "-jar", str(jar), "--exit-zero-always", "--format", "gnu", "--stdout", "--errors-only", *paths
    )
    assert [] == said.splitlines()[:20]
