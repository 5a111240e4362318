"""The programs that the registry page prints, as they are printed, and the smallest corrections that make them run.

The table is what docs/page-programs.md tells; test_page_programs.py applies it to tests/fixtures/page. Knows no engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs" / "page-programs.md"
PRINTED = Path(__file__).resolve().parents[1] / "fixtures" / "page"


@dataclass(frozen=True, slots=True)
class Correction:
    """One mistake: what is printed, wherever it stands, what it must be, what happens without, and why."""

    printed: str
    corrected: str
    fails: str
    """A part of what one is told when this correction alone is missing."""
    why: str

    def row(self) -> str:
        """Return the row of the documentation's table."""
        return f"| {_code(self.printed)} | {_code(self.corrected)} | {self.why} |"

    def apply(self, text: str) -> str:
        """Return the program with the correction."""
        assert self.printed in text, f"the page does not print {self.printed}"
        return text.replace(self.printed, self.corrected)


@dataclass(frozen=True, slots=True)
class PageProgram:
    """One language's program: its name, where it lies in a project, the import of our SDK, and its mistakes."""

    title: str
    place: str
    ours: Correction | None
    """Written for the official SDK, which is not always to be had: what makes it a program of ours."""
    mistakes: tuple[Correction, ...]

    def corrections(self, *, official: bool = False) -> tuple[Correction, ...]:
        """Return all that must be corrected, for our SDK or for the official one."""
        return self.mistakes if official or self.ours is None else (self.ours, *self.mistakes)


def corrected(language: str, corrections: Iterable[Correction]) -> str:
    """Return a printed program with some corrections."""
    text = (PRINTED / language).read_text(encoding="utf-8")
    for correction in corrections:
        text = correction.apply(text)
    return text


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`" if text else "nothing"


_NO_INTEGER = "The random package has no `Integer`, and no `index` that one writes: the resource is `RandomInteger`."
_OWN_NAME = "Our SDK has its own name, so that it can live beside the official one."
_NO_TEXT = "The number is known only when it was drawn, an output: "

PAGE: Mapping[str, PageProgram] = {
    "python": PageProgram(
        "Python",
        "__main__.py",
        Correction(
            "import pulumi_alicloud as alicloud",
            "import pulumi_alicloud_pai as alicloud",
            "No module named 'pulumi_alicloud'",
            _OWN_NAME,
        ),
        (
            Correction(
                "random.index.Integer(",
                "random.RandomInteger(",
                "module 'pulumi_random' has no attribute 'index'",
                _NO_INTEGER,
            ),
            Correction(
                "f\"{name}_{default['result']}\"",
                'pulumi.Output.format("{0}_{1}", name, default.result)',
                "'RandomInteger' object is not subscriptable",
                _NO_TEXT + "an attribute, which `Output.format` puts into a text.",
            ),
        ),
    ),
    "typescript": PageProgram(
        "TypeScript",
        "index.ts",
        Correction(
            'import * as alicloud from "@pulumi/alicloud";',
            'import * as alicloud from "pulumi-alicloud-pai";',
            "Cannot find module '@pulumi/alicloud'",
            _OWN_NAME,
        ),
        (
            Correction(
                "random.index.Integer(",
                "random.RandomInteger(",
                "Property 'index' does not exist",
                _NO_INTEGER,
            ),
            Correction(
                "`${name}_${_default.result}`",
                "pulumi.interpolate`${name}_${_default.result}`",
                "workspaceName",
                _NO_TEXT + "`interpolate` puts it into a text.",
            ),
        ),
    ),
}
