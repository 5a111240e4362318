"""Every block of code on a page is a program, or a part of one, in the language that it names."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
import yaml

from docs.site.marks import blocks
from sdk.pages.syntax import wrong_line
from tests.tools import node_tool
from tests.tools.go_tool import require_go

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

OTHER: Final = frozenset({"", "sh", "text", "bash", "console", "xml", "toml", "terraform", "ini", "diff", "docker"})
"""Languages that nobody parses here."""
_TYPESCRIPT: Final = """
const ts = require("typescript");
for (const [name, text] of Object.entries(JSON.parse(require("fs").readFileSync("blocks.json", "utf8")))) {
  const read = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest);
  for (const wrong of read.parseDiagnostics) console.log(name, wrong.messageText);
}
"""


@pytest.fixture(scope="module")
def code(pages: Path) -> Mapping[str, Mapping[str, str]]:
    """Return every block by language and by its file and line."""
    found: dict[str, dict[str, str]] = {}
    source = pages.parent.with_name(f"{pages.parent.name}-source")
    for path in sorted(source.rglob("*.md")):
        for line, language, text in blocks(path.read_text(encoding="utf-8")):
            found.setdefault(language, {})[f"{path.relative_to(source)}:{line}"] = text
    return found


def by_python(text: str) -> None:
    """Read Python."""
    ast.parse(text)


def by_yaml(text: str) -> None:
    """Read YAML."""
    list(yaml.compose_all(text, Loader=yaml.SafeLoader))


READERS: Final[Mapping[str, Callable[[str], object]]] = {"python": by_python, "yaml": by_yaml, "json": json.loads}
GRAMMARS: Final = ("csharp", "go", "hcl", "java", "typescript")


def refused(code: Mapping[str, str], reads: Callable[[str], object]) -> Iterator[str]:
    """Yield every block that cannot be read, and why."""
    yield from (f"{place}: {why}" for place, text in code.items() if (why := _reason(reads, text)))


def _reason(reads: Callable[[str], object], text: str) -> str:
    """Return why a block cannot be read, or nothing."""
    try:
        reads(text)
    except (SyntaxError, ValueError, yaml.YAMLError) as error:
        return str(error)
    return ""


@pytest.mark.parametrize("language", READERS)
def test_python_reads_every_block(code: Mapping[str, Mapping[str, str]], language: str) -> None:
    """Each block of Python, YAML and JSON is read by Python's own readers."""
    assert code[language]
    assert [] == list(refused(code[language], READERS[language]))


@pytest.mark.parametrize("language", GRAMMARS)
def test_the_grammar_reads_every_block(code: Mapping[str, Mapping[str, str]], language: str) -> None:
    """Each block of the other languages is read by the grammar that editors use."""
    assert code[language]
    assert {} == {place: line for place, text in code[language].items() if (line := wrong_line(language, text))}


def test_typescript_reads_every_block(code: Mapping[str, Mapping[str, str]], tmp_path: Path) -> None:
    """The compiler's parser has nothing to say."""
    (tmp_path / "node_modules").symlink_to(node_tool.install_tools())
    (tmp_path / "blocks.json").write_text(json.dumps(code["typescript"]), encoding="utf-8")
    (tmp_path / "read.js").write_text(_TYPESCRIPT, encoding="utf-8")
    assert [] == node_tool.run(tmp_path, "node", "read.js").splitlines()


def test_gofmt_reads_every_block(code: Mapping[str, Mapping[str, str]]) -> None:
    """Go's own formatter reads each block, be it a file or a part of one."""
    require_go()
    wrong = {}
    for place, text in code["go"].items():
        done = subprocess.run(["gofmt", "-e"], input=text, capture_output=True, text=True, check=False)
        if done.returncode:
            wrong[place] = done.stderr
    assert {} == wrong


def test_every_block_names_a_language_that_is_known(code: Mapping[str, Mapping[str, str]]) -> None:
    """A misspelled language would be shown without colours, and nobody would read it."""
    assert set() == set(code) - set(READERS) - set(GRAMMARS) - OTHER
