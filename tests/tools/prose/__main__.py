"""Reads the prose of this tree with two linters: spelling, and terms and sentences as Pulumi's documentation has them.

`python -m tests.tools.prose` says what is wrong, by file and line, and what to write instead. Without
Node nothing is read, and that is said.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeAlias

from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import digest, once
from tests.tools.prose.pages import Page, numbered, pages

READ: Final = (
    "schema/*.yaml",
    "schema/resources/*.yaml",
    "schema/functions/*.yaml",
    "examples/*/*/Pulumi.yaml",
    "provider/**/*.py",
    "CHANGELOG.md",
    "README.md",
    "docs/*.md",
    "examples/README.md",
    "examples/*/*/README.md",
    "tests/README.md",
)
"""What `make lint` reads."""
RULES: Final = Path(__file__).parent / "rules"
PLACE: Final = BUILD / "prose"
CLEAN: Final = PLACE / "clean"
"""What was read last without a finding, as a digest: the same is not read twice."""
_TOOLS: Final = Path(__file__).parent / "node"

EXCEPT: Final = (
    ("provider/", "use “ID"),
    ("docs/_index.md", ""),
    ("docs/installation-configuration.md", ""),
)
"""What is not mended: messages say `id`, as the engine's own do, and guides and tests quote them. The last two pages
are printed of schema/, which is read, in a form that is the registry's."""

Finding: TypeAlias = tuple[str, int, str]


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Return 0 when nothing is wrong or nobody can look, 1 when something is."""
    parser = argparse.ArgumentParser(prog="python -m tests.tools.prose", description="Read the prose of this tree.")
    parser.parse_args(arguments)
    if not all(map(shutil.which, ("node", "npm"))):
        sys.stdout.write("The prose was not read: the linters need Node.js 20.18 or newer, with npm.\n")
        return 0
    read = pages(root, READ)
    seal = digest_of(read)
    if CLEAN.is_file() and CLEAN.read_text(encoding="utf-8") == seal:
        return 0
    found = findings(read)
    sys.stdout.writelines(f"{file}:{line}: {said}\n" for file, line, said in found)
    if not found:
        CLEAN.write_text(seal, encoding="utf-8")
    else:
        sys.stdout.write(f"{len(found)} places to mend. The rules are in {RULES.relative_to(ROOT)}.\n")
    return 1 if found else 0


def findings(read: Mapping[str, Page]) -> list[Finding]:
    """Return what both linters find, in the order of the files."""
    modules = once(PLACE / "node_modules", digest(_TOOLS), _install)
    with tempfile.TemporaryDirectory(dir=PLACE) as name:
        folder = Path(name)
        for file, page in read.items():
            path = folder / f"{file}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page.text, encoding="utf-8")
        with ThreadPoolExecutor() as pool:
            both = [pool.submit(linter, modules, folder) for linter in (_textlint, _cspell)]
            told = [finding for linter in both for finding in linter.result()]
    return sorted(
        {
            (file, numbered(read[file], line), said)
            for file, line, said in told
            if not any(file.startswith(place) and part in said for place, part in EXCEPT)
        }
    )


def digest_of(read: Mapping[str, Page]) -> str:
    """Return what decides the answer: the pages, the rules and the tools."""
    content = repr(sorted((file, page.text) for file, page in read.items()))
    return hashlib.sha256(f"{digest(RULES)}{digest(_TOOLS)}{content}".encode()).hexdigest()


def _install() -> None:
    for path in _TOOLS.iterdir():
        shutil.copy(path, PLACE)
    _run(PLACE, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")


def _textlint(modules: Path, folder: Path) -> Iterator[Finding]:
    words = ("--config", RULES / "textlint.json", "--format", "json")
    told = _run(PLACE, modules / ".bin" / "textlint", *words, f"{folder}/**/*.md")
    for file in json.loads(told):
        name = Path(file["filePath"]).relative_to(folder).as_posix().removesuffix(".md")
        yield from ((name, one["line"], _plain(one["message"])) for one in file["messages"])


def _plain(message: str) -> str:
    """Return a message of textlint in one line; what it says of lengths does not say what to do."""
    if long := re.search(r"sentence length\((\d+)\) exceeds the maximum sentence length of (\d+)", message):
        return f"this sentence has {long[1]} characters, more than {long[2]}: make two of it"
    return " ".join(message.split())


def _cspell(modules: Path, folder: Path) -> Iterator[Finding]:
    form = "$filename\t$row\t$text\t$suggestions"
    words = ("--config", RULES / "cspell.json", "--no-progress", "--no-summary", "--no-color", "--show-suggestions")
    told = _run(folder, modules / ".bin" / "cspell", "lint", *words, "--issue-template", form, "**/*.md")
    for line in told.splitlines():
        name, row, text, *instead = line.split("\t")
        file = (folder / name).resolve().relative_to(folder.resolve()).as_posix().removesuffix(".md")
        better = " or ".join(re.findall(r"[\w' -]+", ",".join(instead))[:3]) or "another word"
        yield file, int(row), f"“{text}” is not a known word: write {better}, or add it to words.txt"


def _run(directory: Path, *command: str | Path) -> str:
    """Run a tool and return what it prints; 1 says that it found something."""
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{command[0]} failed: {done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
