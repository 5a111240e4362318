"""Read a page of HTML: ids, links, what it loads."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

LOADS: Final = {"img": "src", "script": "src", "iframe": "src", "source": "src", "use": "href"}


@dataclass
class Read:
    """What is of interest in a page."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    policy: str = ""
    inline: list[str] = field(default_factory=list)
    """Attributes that the policy forbids."""


class _Reader(HTMLParser):
    def __init__(self, read: Read) -> None:
        super().__init__()
        self.read = read

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what counts."""
        has = {name: value or "" for name, value in attrs}
        self.read.inline += [f"<{tag} {name}>" for name in has if name == "style" or name.startswith("on")]
        if "id" in has:
            self.read.ids.append(has["id"])
        if tag == "a" and "href" in has:
            self.read.links.append(has["href"])
        if has.get(LOADS.get(tag, "")):
            self.read.loads.append(has[LOADS[tag]])
        if tag == "link" and has.get("rel") in {"stylesheet", "icon", "preload", "prefetch"}:
            self.read.loads.append(has["href"])
        if tag == "meta" and has.get("http-equiv") == "Content-Security-Policy":
            self.read.policy = has["content"]


def read(path: Path) -> Read:
    """Read a page."""
    found = Read()
    _Reader(found).feed(path.read_text(encoding="utf-8"))
    return found
