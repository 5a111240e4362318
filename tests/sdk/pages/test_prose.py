"""Every sign of a text is to be seen on a page, also one that means something to Markdown, MyST, HTML or templates."""

from __future__ import annotations

import html
import re
from typing import Final

import pytest
from markdown_it import MarkdownIt

from sdk.pages.prose import cell, code, first_sentence, plain, prose, wrong_with
from tests.tools.printed import facts

TRICKY: Final = {
    "placeholders in code": ("An id, `<model_id>:<version_name>`.", "An id, <model_id>:<version_name>."),
    "a placeholder in the open": ("An id, <model_id> in plain text.", "An id, <model_id> in plain text."),
    "template marks": ("A {{ value }} and `{{% examples %}}`.", "A {{ value }} and {{% examples %}}."),
    "a role of MyST": ("A {ref}`target` here.", "A {ref}target here."),
    "attributes": ("A `code`{.secret #id} here.", "A code{.secret #id} here."),
    "a directive": ("First.\n\n:::{warning}\nno\n:::", "First. :::{warning} no :::"),
    "a comment of MyST": ("First.\n\n% not hidden", "First. % not hidden"),
    "a target": ("First.\n\n(label)=\nSecond.", "First. (label)= Second."),
    "a break": ("First.\n\n+++\nSecond.", "First. +++ Second."),
    "dollars": ("From ${a} to $b$.", "From ${a} to $b$."),
    "double back-ticks": ("A ``code with ` in it`` here.", "A code with ` in it here."),
    "an entity in code": ("A `&lt;` here.", "A &lt; here."),
    "an entity in the open": ("AT&amp;T, &lt;b&gt; & &#60;.", "AT&amp;T, &lt;b&gt; & &#60;."),
    "a tag that is escaped": (r"A \<script>alert(1)\</script> here.", "A <script>alert(1)</script> here."),
    "a tag behind an escaped stroke": (r"A \\<b> here.", r"A \<b> here."),
    "Chinese": ("A name such as 数据集, in any script.", "A name such as 数据集, in any script."),
    "from right to left": ("A name such as שלום here.", "A name such as שלום here."),
}
"""A text, and what a reader is to see of it."""


def seen(text: str) -> str:
    """Return what a reader sees of a text as MyST takes it: roles, attributes and comments would vanish."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    spans = re.sub(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", "\N{BULLET}", text)
    assert not re.search(r"(?<!\\)\{[a-z]+\}\N{BULLET}|\N{BULLET}\{", spans), "it is a role, or attributes"
    for line in text.splitlines():
        assert not re.match(r"(%|\+\+\+|:::|\([^)]*\)=)", line), "it is no text to MyST"
    shown = re.sub(r"<[^>]*>", " ", re.sub(r"</?(code|em|strong)>", "", parser.render(text)))
    return " ".join(html.unescape(shown).split())


@pytest.mark.parametrize("what", TRICKY)
def test_every_sign_is_seen(what: str) -> None:
    """As it was written, but for the marks of code."""
    text, expected = TRICKY[what]
    assert expected == seen(prose(text))


@pytest.mark.parametrize("what", TRICKY)
def test_every_sign_is_seen_in_a_table(what: str) -> None:
    """In one line, and a bar does not end the cell."""
    text, expected = TRICKY[what]
    shown = seen(f"| a |\n|---|\n| {cell(text + ' | x')} |\n")
    assert f"a {expected} | x" == shown


@pytest.mark.parametrize("text", ["a", "a`b", "``", "`", " ", "`a`", "a``b`c"])
def test_code_shows_what_it_was_given(text: str) -> None:
    """Whatever back-ticks are in it."""
    rendered = MarkdownIt("commonmark").renderInline(code(text))
    assert f"<code>{html.escape(text)}</code>" in rendered.replace("<code>   </code>", "<code> </code>")


@pytest.mark.parametrize("what", TRICKY)
def test_nothing_becomes_html(what: str) -> None:
    """Where HTML is understood, as by MyST and by a repository: only what the page itself writes."""
    parser = MarkdownIt("commonmark", {"html": True})
    kinds = {child.type for token in parser.parse(prose(TRICKY[what][0])) for child in token.children or ()}
    assert {"html_inline", "html_block"}.isdisjoint(kinds)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("First.\n\n***\n\nSecond.", "a line across the page"),
        ("[a]: https://example.com\n\nSee [a].", "the address of a link"),
        ("First\n---\nSecond", "a heading"),
    ],
)
def test_what_would_vanish_is_refused(text: str, reason: str) -> None:
    """A page would show nothing of it."""
    assert any(reason in one for one in wrong_with(text))


def test_no_text_of_the_schema_is_wrong() -> None:
    """Every description, as the pages take it."""
    texts = [
        prop.doc
        for owner in (facts().package.provider, *facts().package.resources)
        for prop in (*owner.inputs, *owner.outputs)
    ]
    assert [] == [(text, list(wrong_with(text))) for text in texts if list(wrong_with(text))]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One."),
        ("Host `a. B` of it. Two.", "Host `a. B` of it."),
        ("No end", "No end"),
        ("e.g. nothing here. Next.", "e.g. nothing here."),
        ("One,\nin two lines. More.\n\nOther.", "One, in two lines."),
    ],
)
def test_the_first_sentence_ends_where_a_sentence_ends(text: str, first: str) -> None:
    """Not inside of code, and not at an abbreviation."""
    assert first == first_sentence(text)


def test_a_head_has_no_marks() -> None:
    """What search engines show has no back-ticks."""
    assert "An id, <model_id>." == plain("An id,\n`<model_id>`.")
