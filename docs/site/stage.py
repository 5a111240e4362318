"""Gather what the site consists of in one folder: chapters, README, CHANGELOG and the generated pages.

The lines of a page keep their numbers, so that a complaint about the copy can name the file that a person edits.
"""

from __future__ import annotations

import json
import posixpath
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from docs.site import console
from docs.site.marks import leftovers
from docs.site.navigation import FIRST, FOR_THE_REGISTRY, GENERATED, SECTIONS

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent
PICTURES: Final = frozenset({".svg", ".png"})
SITE: Final = "site"
TWINS: Final = "twins"
"""What the generator writes: the pages that Sphinx reads, and the same in plain Markdown."""
_LINK: Final = re.compile(r"(\]\()([^)\s]+)(\))")
_FENCE: Final = re.compile(r"^\s*(`{3,}|~{3,}|:{3,})")
_CODE: Final = re.compile(r"(`[^`]*`)")
_TOKEN: Final = re.compile(r"^token: \w+:(\w+)/\w+:(\w+)$", re.MULTILINE)
_ROOMS: Final = re.compile(r"^## The rooms$", re.MULTILINE)


class Refused(Exception):
    """The generator refuses its sources, and has said why by file and line."""

    def __init__(self, complaints: Sequence[str]) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = list(complaints)


@dataclass
class Stage:
    """The folder that Sphinx reads, and which file each page of it was made from."""

    place: Path
    origins: dict[str, str] = field(default_factory=dict)
    """Page to the path of its source in the checkout, both with forward slashes."""
    generated: Path = Path()
    """What the generator wrote."""
    complaints: list[str] = field(default_factory=list)
    """What is wrong, each with file and line."""

    def add(self, name: str, text: str, origin: str) -> None:
        """Write one page; a second one of the same name is a complaint that names both."""
        other = next((known for known in self.origins if known.lower() == name.lower()), None)
        if other is not None:
            self.complaints.append(
                f"{origin}:1: the page {name} is already made from {self.origins[other]}: give one of them another name"
            )
            return
        self.origins[name] = origin
        self.complaints += [f"{origin}:{line}: {what}" for line, what in leftovers(text)]
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def schema() -> Mapping[str, Any]:
    """Return what the package says of itself."""
    read: Mapping[str, Any] = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    return read


def gather(place: Path, *, root: Path = ROOT, generated: Path | None = None) -> Stage:
    """Write all pages into a new folder.

    Args:
        place: the folder; what is there is removed.
        root: the checkout.
        generated: pages that were generated before; without it they are generated now.
    """
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    stage = Stage(place)
    files = f"{schema()['repository']}/blob/v{schema()['version']}"
    chapters = {path.stem: path for path in sorted((root / "docs").glob("*.md")) if path.stem not in FOR_THE_REGISTRY}
    known = {name for names in SECTIONS.values() for name in names}
    for name, path in chapters.items():
        if name not in known:
            stage.complaints.append(f"docs/{name}.md:1: docs/site/navigation.py names no section for this chapter")
        stage.add(f"{name}.md", relinked(path.read_text(encoding="utf-8"), "docs", files), f"docs/{name}.md")
    changes = relinked((root / "CHANGELOG.md").read_text(encoding="utf-8"), "", files)
    stage.add("changes.md", changes, "CHANGELOG.md")
    _copy_pictures(root / "docs", place)
    stage.generated = generated or generate(place.with_name(f"{place.name}-generated"))
    _add_generated(stage, stage.generated / SITE)
    there = {name.removesuffix(".md") for name in stage.origins}
    if there & set(console.NAMES):
        stage.add("console-names.md", console.page(there), "docs/site/console.py")
        there.add("console-names")
    readme = relinked((root / "README.md").read_text(encoding="utf-8"), "", files)
    stage.add("index.md", landing(readme, there), "README.md")
    return stage


def generate(place: Path) -> Path:
    """Let the generator write the pages of resources, functions, provider and configuration, and their twins."""
    shutil.rmtree(place, ignore_errors=True)
    command = [sys.executable, "-m", "sdk.pages", str(place / SITE), "--twins", str(place / TWINS)]
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise Refused(done.stderr.splitlines())
    return place


def _add_generated(stage: Stage, pages: Path) -> None:
    """Add the generated pages, and copy what is beside them as it is."""
    for path in sorted(pages.rglob("*")):
        name = path.relative_to(pages).as_posix()
        if path.suffix == ".md":
            stage.add(name, path.read_text(encoding="utf-8"), f"{pages.parent.name}/{SITE}/{name}")
        elif path.is_file():
            (stage.place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, stage.place / name)


def _copy_pictures(source: Path, place: Path) -> None:
    for path in sorted(source.rglob("*")):
        if path.suffix in PICTURES and not path.is_relative_to(HERE):
            to = place / path.relative_to(source)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)


def relinked(text: str, folder: str, files: str) -> str:
    """Return a page whose links lead to pages of the site, or to the repository for files that are no pages.

    Args:
        text: the page.
        folder: the folder of the checkout that its links start from.
        files: what comes before the path of a file in the repository.
    """
    return "\n".join(line if code else _relinked_line(line, folder, files) for line, code in _lines(text)) + "\n"


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield every line, and whether it stands in a block of code."""
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        mark = found.group(1) if found and found.group(1)[0] != ":" else ""
        inside = bool(fence or mark)
        if fence and mark.startswith(fence) and not line.strip().strip(mark[0]):
            fence = ""
        elif not fence:
            fence = mark
        yield line, inside


def _relinked_line(line: str, folder: str, files: str) -> str:
    parts = _CODE.split(line)
    return "".join(
        part if part.startswith("`") else _LINK.sub(lambda one: one[1] + _target(one[2], folder, files) + one[3], part)
        for part in parts
    )


def _target(link: str, folder: str, files: str) -> str:
    """Return where a link of the checkout leads on the site."""
    if re.match(r"[a-z]+:|#|<", link):
        return link
    path, mark, anchor = link.partition("#")
    full = posixpath.normpath(posixpath.join(folder, path))
    printed = {f"docs/{name}.md": f"{place}.md" for name, place in FOR_THE_REGISTRY.items()}
    special = {"README.md": "index.md", "CHANGELOG.md": "changes.md", **printed}
    if full in special:
        return special[full] + mark + anchor
    if page := _page_of(full):
        # The anchors of other languages are other ones; the chooser knows which belong together.
        return page + (f"#{anchor}_nodejs" if mark else "")
    if full.startswith("docs/") and Path(full).suffix in {".md", *PICTURES}:
        return full.removeprefix("docs/") + mark + anchor
    return f"{files}/{full}{mark}{anchor}"


@cache
def _page_of(path: str) -> str:
    """Return the generated page of a resource or a function that a file of `schema/` describes, "" of other files."""
    if not re.fullmatch(r"schema/(resources|functions)/\w+\.yaml", path):
        return ""
    found = _TOKEN.search((ROOT / path).read_text(encoding="utf-8"))
    return f"{found[1]}/{found[2].lower()}/index.md" if found else ""


def landing(readme: str, there: set[str]) -> str:
    """Return the first page: README without its table of rooms, cards that lead to the reference, the navigation."""
    cards = "\n".join(_card(page, what) for page, what in FIRST.items() if page in there)
    trees = "\n".join(_tree(name, pages) for name, pages in contents(there).items() if pages)
    return f"{_ROOMS.split(readme)[0]}## Reference\n\n::::{{grid}} 1 1 3 3\n:gutter: 3\n\n{cards}::::\n\n{trees}"


def contents(there: set[str]) -> Mapping[str, Sequence[str]]:
    """Return the pages of each section, of those that are there; the generated ones are found by their indexes."""
    own = {name for names in SECTIONS.values() for name in names}
    tops = sorted(name for name in there - own if name.endswith("/index") and name.count("/") == 1)
    generated = [*(name for name in FIRST if name in tops), *(name for name in tops if name not in FIRST)]
    return {
        name: [*(generated if name == GENERATED else ()), *(one for one in chapters if one in there)]
        for name, chapters in SECTIONS.items()
    }


def _card(page: str, what: str) -> str:
    """Return a card that leads to a page."""
    return f":::{{grid-item-card}}\n**[](/{page}.md)**\n\n{what}\n:::\n\n"


def _tree(section: str, pages: Sequence[str]) -> str:
    """Return a part of the navigation."""
    listed = "\n".join(pages)
    return f"```{{toctree}}\n:hidden:\n:caption: {section}\n\n{listed}\n```\n"
