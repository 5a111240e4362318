"""Every word of every description is to be seen in every language: placeholders, generics and code do not vanish.

What is printed is read as its readers read it: Javadoc and C#'s comments as HTML and XML, docstrings and Go's and
TypeScript's comments as text. The words must be those of schema.json, in its order.
"""

from __future__ import annotations

import ast
import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest

from sdk.generator.docs import for_language
from sdk.generator.languages.dotnet.comments import documentation
from sdk.generator.languages.go.text import comment as go_comment
from sdk.generator.languages.java.javadoc import javadoc
from sdk.generator.languages.nodejs.tsdoc import tsdoc
from sdk.generator.languages.python.rules import docstring
from tests.tools.installed import copy_sources
from tests.tools.maven import SDK as JAVA_SDK
from tests.tools.maven import maven

ROOT: Final = Path(__file__).resolve().parents[2]
SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
TRICKY: Final = {
    "placeholders": "An id, `<model_id>:<version_name>`, or <model_id> in plain text.",
    "generics": "A `Map<String, List<Map<String, ?>>>`, or plain Map<String, List<T>>.",
    "braces": "A `{@code x}` and `${a}{b}`, plain {@link X}, {} and a lone }.",
    "ends of comments": "A `*/` and `-->`, plain */ and ]]> and \\*/ and /// and `</summary>`.",
    "entities": "A `&lt;` and `a && b`, plain &amp; and a & b and AT&T.",
    "tags": "A `@param x`, plain @param and\n@return at the start.",
    "quotes": 'A `"""` and `\\"`, plain """ and a \\ and an end in "quotes"',
    "back-ticks": "A lone ` here, and `code` there.",
    "markup": "A *star*, an _underscore_, a [link](x), a | b and # no heading.",
    "list": "Before.\n\n- one `<a>` & <b>\n- two, which is so long that all of them wrap it into a second line, "
    "`<c>`\n\nAfter `<d>`.",
    "code": "Before.\n\n```sh\n$ pulumi import <a>:<b> x && y {z} @w\n```\n\nAfter.",
}
"""Descriptions that some language's comments could swallow."""


def _texts(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "description" and isinstance(value, str):
            yield path, value
        else:
            yield from _texts(value, f"{path}/{key}")


_PATHS: Final = {text: path for path, text in reversed(list(_texts(SCHEMA)))}
TEXTS: Final = {**{path: text for text, path in reversed(_PATHS.items())}, **TRICKY}
"""Every text once: answers of functions repeat those of resources."""


def words(text: str) -> list[str]:
    """Return the words of a text without its markup: fences, heading signs, bullets and the back-ticks of code."""
    text = re.sub(r"^```.*$|^#+ |^\s*[-*] ", "", text, flags=re.MULTILINE)
    return text.replace("`", "").split()


def _java(text: str) -> str:
    comment = javadoc(text, (), str, 0, [("return", "nothing")])
    assert comment.count("*/") == 1
    body = re.sub(r"^ \* ?", "", comment.removeprefix("/**").removesuffix("*/"), flags=re.MULTILINE)
    body = body.rpartition("@return nothing")[0]
    shown, at = "", 0
    for code in re.finditer(r"\{@code\s", body):
        if code.start() < at:
            continue
        depth, end = 1, code.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(body[end], 0)
            end += 1
        shown += _without_tags(body[at : code.start()]) + body[code.end() : end - 1]
        at = end
    return shown + _without_tags(body[at:])


def _without_tags(text: str) -> str:
    assert not re.search(r"\{@|^\s*@", text, re.MULTILINE), "it is taken for a tag"
    return html.unescape(re.sub(r"</?[a-z]\w*>", " ", re.sub(r"</?code>", "", text)))


def _csharp(text: str) -> str:
    comment = documentation(text, (), str, 0)
    assert all(line.startswith("///") for line in comment.splitlines())
    xml = "\n".join(line.removeprefix("///").removeprefix(" ") for line in comment.splitlines())
    return " ".join("".join(part.itertext()) for part in ET.fromstring(f"<doc>{xml}</doc>"))  # noqa: S314 - our own


def _python(text: str) -> str:
    tree = ast.parse(f"class X:\n    {docstring(text, (), 4)}\n")
    found = ast.get_docstring(tree.body[0])  # type: ignore[arg-type]  # it is a class
    assert found is not None
    return found


def _go(text: str) -> str:
    comment = go_comment(text, (), str)
    assert all(line.startswith("//") for line in comment.splitlines())
    return re.sub(r"^//[ \t]?", "", comment, flags=re.MULTILINE)


def _typescript(text: str) -> str:
    comment = tsdoc(text, 0)
    assert comment.count("*/") == 1
    body = re.sub(r"^ \* ?", "", comment.removeprefix("/**").removesuffix("*/"), flags=re.MULTILINE)
    pieces = re.split(r"(```.*?```|`[^`\n]+`)", body, flags=re.DOTALL)
    plain = [piece if at % 2 else re.sub(r"\\([\\{}<>@])", r"\1", piece) for at, piece in enumerate(pieces)]
    return "".join(plain).replace("*\\/", "*/")


LANGUAGES: Final[dict[str, tuple[str, Callable[[str], str]]]] = {
    "java": ("java", _java),
    "dotnet": ("csharp", _csharp),
    "python": ("python", _python),
    "go": ("go", _go),
    "nodejs": ("typescript", _typescript),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", TEXTS)
def test_every_word_is_to_be_seen(path: str, language: str) -> None:
    """In the order of the description, and nothing else is there."""
    fence, read = LANGUAGES[language]
    assert words(for_language(TEXTS[path], fence, (), str)) == words(read(TEXTS[path]))


@pytest.mark.long
@pytest.mark.timeout(600)
def test_javadoc_shows_every_placeholder(tmp_path: Path) -> None:
    """The pages that javadoc makes of the SDK show the code of all descriptions of resources."""
    project = copy_sources(JAVA_SDK, tmp_path / "sdk")
    maven(project, "javadoc:javadoc")
    for token, resource in SCHEMA["resources"].items():
        (page,) = project.glob(f"target/reports/apidocs/com/**/pai/{token.rpartition(':')[2]}.html")
        shown = html.unescape(re.sub(r"<[^>]*>", "", page.read_text(encoding="utf-8")))
        for spec in resource["properties"].values():
            for code in re.findall(r"`([^`]*[<>][^`]*)`", spec["description"]):
                assert code in shown


@pytest.mark.parametrize("token", SCHEMA["resources"])
def test_package_info_shows_every_description(token: str, tmp_path: Path) -> None:
    """`pulumi package info` prints them as they are."""
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    command = ["pulumi", "package", "info", str(ROOT / "schema.json"), "--module", "pai"]
    command += ["--resource", token.rpartition(":")[2], "--color", "never"]
    environment = {**os.environ, "PULUMI_HOME": str(tmp_path), "PULUMI_SKIP_UPDATE_CHECK": "true"}
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    lines = " ".join(shown.split())
    for spec in SCHEMA["resources"][token]["properties"].values():
        assert " ".join(spec["description"].split()) in lines
