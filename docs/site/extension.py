"""What the pages need beyond Sphinx: all spellings of a name, words that the search knows, and no broken example.

A page says in its front matter what it is about: `description`, `aliases` (what people search for), `names` (language
to the name there).
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from docs.site.console import NAMES
from docs.site.languages import LANGUAGES
from docs.site.menu import navigation

_LOG: Final = logging.getLogger(__name__)
_ABOUT: Final = frozenset({"spelling", "in-chinese"})
_SUMMARY_OF: Final = "site-summary"
_SUMMARY: Final = 200
"""Characters of a page's summary in the search's answers."""


class Named(SphinxTransform):
    """Put the spellings of a page's name below its title, and the words one may look for into the index."""

    default_priority = 700

    def apply(self, **_: Any) -> None:
        """Change the page."""
        about = self.env.metadata[self.env.docname]
        title = next(iter(self.document.findall(nodes.title)), None)
        if title is None:
            return
        aliases = list(_read(about.get("aliases"), []))
        if names := _read(about.get("names"), {}):
            block = _spellings(names)
            if console := NAMES.get(self.env.docname):
                aliases.append(console[1])
                block += _in_chinese(console[1])
            title.parent.insert(title.parent.index(title) + 1, block)
        entries = [("single", alias.lower(), "", "main", None) for alias in aliases]
        if entries:
            title.parent.append(addnodes.index(entries=entries))


def _read(written: Any, otherwise: Any) -> Any:
    """Return a value of the front matter; MyST hands lists and maps over as JSON."""
    return (json.loads(written) if isinstance(written, str) else written) or otherwise


def _in_chinese(word: str) -> nodes.Node:
    """Return a line with the name that the Chinese console has."""
    line = nodes.paragraph(classes=["in-chinese"])
    line += nodes.inline(text="Chinese console", classes=["spelling-language"])
    line += nodes.Text(" ")
    line += nodes.inline(text=word, classes=["chinese"])
    return line


def _spellings(names: Mapping[str, str]) -> nodes.container:
    """Return one line for each spelling."""
    block = nodes.container(classes=["spellings"])
    for key, language in LANGUAGES.items():
        if key in names:
            line = nodes.paragraph(classes=["spelling", f"in-{key}"])
            line += nodes.inline(text=language, classes=["spelling-language"])
            line += nodes.Text(" ")
            line += nodes.literal(text=names[key])
            block += line
    return block


class Examples(SphinxTransform):
    """Complain about examples that do not parse, in the languages that Python can read."""

    default_priority = 710

    def apply(self, **_: Any) -> None:
        """Read every block of code."""
        for block in self.document.findall(nodes.literal_block):
            if what := broken(block.get("language", ""), block.astext()):
                _LOG.warning("an example does not parse: %s", what, location=block)


def broken(language: str, text: str) -> str:
    """Return why an example does not parse, or nothing."""
    try:
        if language == "python":
            ast.parse(text)
        elif language == "yaml":
            list(yaml.compose_all(text, Loader=yaml.SafeLoader))
        elif language == "json":
            json.loads(text)
    except (SyntaxError, ValueError, yaml.YAMLError) as error:
        return " ".join(str(error).split())
    return ""


def _one_page_a_title(_: Sphinx, env: BuildEnvironment) -> None:
    """Complain about two pages of one title: nobody can tell them apart in search and navigation."""
    seen: dict[str, str] = {}
    for name in sorted(env.titles):
        title = env.titles[name].astext()
        if title in seen:
            _LOG.warning("the title %r is also that of %s", title, env.doc2path(seen[title]), location=(name, 1))
        seen[title] = name


def summary(about: Mapping[str, Any], document: nodes.document) -> str:
    """Return a sentence or two about a page: what its front matter says, or how it begins."""
    if about.get("description"):
        return str(about["description"])
    first = next((one for one in document.findall(nodes.paragraph) if not _ABOUT & set(one["classes"])), None)
    text = " ".join(first.astext().split()) if first else ""
    return text if len(text) <= _SUMMARY else f"{text[:_SUMMARY].rsplit(' ', 1)[0]} …"


def _remember(app: Sphinx, document: nodes.document) -> None:
    """Keep the summary of a page: to read the page again for it would take as long as to write it."""
    about = app.env.metadata[app.env.docname]
    about[_SUMMARY_OF] = summary(about, document)


def _context(app: Sphinx, page: str, _: str, context: dict[str, Any], document: nodes.document | None) -> None:
    """Tell the templates what the page is about, and what its navigation is."""
    context["summary"] = app.env.metadata.get(page, {}).get(_SUMMARY_OF, "")
    context["twin"] = page in app.env.found_docs
    context["languages"] = LANGUAGES if document is not None and _has_languages(document) else {}
    context["toctree"] = lambda **_: navigation(app.env, page, context["pathto"])


def _has_languages(document: nodes.document) -> bool:
    """Tell whether a page has a block that the chooser switches."""
    labels = document.findall(lambda node: isinstance(node, nodes.Element) and node.get("sync_group") == "language")
    return any(True for _ in labels) or any("spelling" in one["classes"] for one in document.findall(nodes.paragraph))


def _summaries(app: Sphinx, error: Exception | None) -> None:
    """Write what the search says of each page."""
    if error is None and app.builder.format == "html":
        said = {name: app.env.metadata[name][_SUMMARY_OF] for name in app.env.found_docs}
        text = f"const SUMMARIES = {json.dumps(said, ensure_ascii=False, sort_keys=True)};\n"
        (Path(app.outdir) / "_static" / "summaries.js").write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all of it."""
    app.add_transform(Named)
    app.add_transform(Examples)
    app.connect("env-check-consistency", _one_page_a_title)
    app.connect("doctree-read", _remember)
    app.connect("html-page-context", _context, priority=400)
    app.connect("build-finished", _summaries)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
