"""What is done to the pages after Sphinx: policy, twins in Markdown, versions, and all pages in one JSON file."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from html import escape
from pathlib import Path
from typing import Final

from packaging.version import InvalidVersion, Version

from docs.site.stage import TWINS, Stage, schema

_INLINE: Final = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)
_STYLE: Final = re.compile(r"(<[^>]*?) style=\"[^\"]*\"")
_MENDED: Final = (
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="Site">'),
    ('<span class="chinese">', '<span class="chinese" lang="zh-CN">'),
    ('<aside class="toc-drawer">', '<aside class="toc-drawer" aria-label="This page">'),
)
"""What people who listen to a page need: names of its parts, and the language of a word."""
_CONTROLS: Final = re.compile(r"(<label[^>]*?) aria-controls=\"[^\"]*\"")
"""An attribute of sphinx-design that HTML does not allow there."""
_OWN: Final = "'self'"
_CHARSET: Final = '<meta charset="utf-8">'


def finish(stage: Stage, out: Path, pages: Path) -> None:
    """Finish the pages of one version, and what all versions share."""
    for path in pages.rglob("*.html"):
        path.write_text(guarded(path.read_text(encoding="utf-8")), encoding="utf-8")
    for name in stage.origins:
        twin = stage.generated / TWINS / name
        shutil.copy(twin if twin.exists() else stage.place / name, pages / name)
    _one_file(stage, pages)
    for left in ("objects.inv", ".buildinfo"):
        (pages / left).unlink(missing_ok=True)
    _versions(out)


def guarded(page: str) -> str:
    """Return a page with its content security policy: nothing but files of the site, and the parts known by hash."""
    page = _CONTROLS.sub(r"\1", _STYLE.sub(r"\1", page))
    for written, mended in _MENDED:
        page = page.replace(written, mended)
    hashes: dict[str, set[str]] = {"script": set(), "style": set()}
    for kind, text in _INLINE.findall(page):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[kind].add(f"'sha256-{digest}'")
    rules = [
        "default-src 'none'",
        *(f"{kind}-src {' '.join(sorted(hashes[kind] | {_OWN}))}" for kind in hashes),
        "img-src 'self' data:",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
    ]
    policy = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    return page.replace(_CHARSET, f"{_CHARSET}\n    {policy}", 1)


def _one_file(stage: Stage, pages: Path) -> None:
    """Add the chapters to the file that the generator wrote in the registry's form, below a key of their own."""
    path = pages / "llm-docs.json"
    known = stage.generated / TWINS / "llm-docs.json"
    docs = json.loads(known.read_text(encoding="utf-8")) if known.exists() else {}
    chapters = sorted(name for name in stage.origins if "/" not in name)
    docs["chapters"] = {name.removesuffix(".md"): (pages / name).read_text(encoding="utf-8") for name in chapters}
    path.write_text(json.dumps(docs, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def versions(out: Path) -> list[str]:
    """Return the versions that are there, the newest first."""

    def order(name: str) -> tuple[int, Version]:
        try:
            return (1, Version(name))
        except InvalidVersion:
            return (0, Version("0"))

    found = [path.parent.name for path in out.glob("*/index.html")]
    return sorted(found, key=order, reverse=True)


def _versions(out: Path) -> None:
    """Write what all versions share: their list, and the page that leads to the newest."""
    names = versions(out)
    title = escape(f"{schema()['displayName']} for Pulumi")
    (out / "versions.js").write_text(f"const VERSIONS = {json.dumps(names)};\n", encoding="utf-8")
    links = "".join(f'<li><a href="{escape(name)}/index.html">{escape(name)}</a></li>' for name in names)
    head = (
        f'<!doctype html>\n<html lang="en">\n<head>\n{_CHARSET}\n<meta name="viewport" content="width=device-width">\n'
    )
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\">\n"
    policy += f'<link rel="icon" href="{escape(names[0])}/_static/favicon.svg">\n'
    (out / "versions.html").write_text(
        f'{head}{policy}<meta name="color-scheme" content="light dark">\n<title>Versions - {title}</title>\n</head>\n'
        f"<body>\n<main>\n<h1>Versions of {title}</h1>\n<ul>{links}</ul>\n</main>\n</body>\n</html>\n",
        encoding="utf-8",
    )
    newest = f"{escape(names[0])}/index.html"
    (out / "index.html").write_text(
        f'{head}{policy}<meta http-equiv="refresh" content="0; url={newest}">\n<title>{title}</title>\n</head>\n'
        f'<body>\n<main>\n<h1>{title}</h1>\n<p>The newest version is <a href="{newest}">{escape(names[0])}</a>.</p>\n'
        "</main>\n</body>\n</html>\n",
        encoding="utf-8",
    )
