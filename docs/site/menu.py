"""The navigation beside every page: sections with their pages. Sphinx's own copies every heading first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from docutils import nodes
from sphinx import addnodes
from sphinx.environment import BuildEnvironment


def navigation(env: BuildEnvironment, page: str, path_to: Callable[[str], str]) -> str:
    """Return the navigation as the theme expects it.

    Args:
        env: what Sphinx has read.
        page: the page beside which it stands.
        path_to: returns the link to a page.
    """
    found = []
    for tree in env.tocs["index"].findall(addnodes.toctree):
        caption = escape(tree.get("caption") or "")
        found.append(f'<p class="caption" role="heading"><span class="caption-text">{caption}</span></p>\n<ul>')
        found += [_entry(env, (title, name), page, path_to, 1) for title, name in tree["entries"]]
        found.append("</ul>")
    return "\n".join(found)


def _entry(
    env: BuildEnvironment, entry: tuple[str | None, str], page: str, path_to: Callable[[str], str], level: int
) -> str:
    """Return one page with those below it."""
    title, name = entry
    below = [_entry(env, child, page, path_to, level + 1) for child in _children(env, name)]
    mark = " current" if page in _within(env, name) else ""
    text = escape(title) if title else _title(env, name)
    link = f'<a class="reference internal{mark}" href="{escape(path_to(name))}">{text}</a>'
    inner = f"\n<ul>\n{chr(10).join(below)}\n</ul>\n" if below else ""
    return f'<li class="toctree-l{level}{mark}">{link}{inner}</li>'


def _children(env: BuildEnvironment, name: str) -> Iterator[tuple[str | None, str]]:
    for tree in env.tocs[name].findall(addnodes.toctree):
        yield from tree["entries"]


def _within(env: BuildEnvironment, name: str) -> Iterator[str]:
    """Yield a page and all below it."""
    yield name
    for child in env.toctree_includes.get(name, ()):
        yield from _within(env, child)


def _title(env: BuildEnvironment, name: str) -> str:
    """Return the title of a page."""
    return "".join(
        f"<code>{escape(part.astext())}</code>" if isinstance(part, nodes.literal) else escape(part.astext())
        for part in env.titles[name].children
    )
