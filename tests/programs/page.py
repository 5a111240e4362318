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
    text = text.strip()
    return f"`` {text} ``" if "`" in text else f"`{text}`" if text else "nothing"


_NO_INTEGER = "The random package has no `Integer`, and no `index` that one writes: the resource is `RandomInteger`."
_OWN_NAME = "Our SDK has its own name, so that it can live beside the official one."
_INPUT = "An argument is an input, which a number is made with `pulumi.Int`."
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
    "go": PageProgram(
        "Go",
        "main.go",
        Correction(
            '"github.com/pulumi/pulumi-alicloud/sdk/v3/go/alicloud/pai"',
            '"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"',
            "no required module provides package github.com/pulumi/pulumi-alicloud/sdk/v3/go/alicloud/pai",
            _OWN_NAME,
        ),
        (
            Correction('\t"fmt"\n\n', "", '"fmt" imported and not used', "Go refuses an import that nothing uses."),
            Correction("random.NewInteger(", "random.NewRandomInteger(", "undefined: random.NewInteger", _NO_INTEGER),
            Correction(
                "random.IntegerArgs{", "random.RandomIntegerArgs{", "undefined: random.IntegerArgs", _NO_INTEGER
            ),
            Correction(" 10000,", " pulumi.Int(10000),", "cannot use 10000", _INPUT),
            Correction(" 99999,", " pulumi.Int(99999),", "cannot use 99999", _INPUT),
        ),
    ),
    "csharp": PageProgram(
        "C#",
        "Program.cs",
        Correction(
            "using AliCloud = Pulumi.AliCloud;",
            "using AliCloud = PulumiAlicloudPai.AliCloud;",
            "there is no Pulumi.AliCloud.Pai.WorkspaceModel",
            _OWN_NAME,
        ),
        (
            Correction(
                "new Random.Index.Integer(",
                "new Random.RandomInteger(",
                "there is no Pulumi.Random.Index.Integer",
                _NO_INTEGER,
            ),
            Correction(
                '$"{name}_{@default.Result}"',
                'Output.Format($"{name}_{@default.Result}")',
                "an output in a text: @default.Result",
                _NO_TEXT + "`Output.Format` puts it into a text.",
            ),
        ),
    ),
    "java": PageProgram(
        "Java",
        "src/main/java/generated_program/App.java",
        Correction(
            "import com.pulumi.alicloud.pai.",
            "import com.pulumialicloudpai.alicloud.pai.",
            "package com.pulumi.alicloud.pai does not exist",
            _OWN_NAME,
        ),
        (
            Correction(
                "import com.pulumi.random.integer;",
                "import com.pulumi.random.RandomInteger;",
                "class integer",
                _NO_INTEGER,
            ),
            Correction(
                "import com.pulumi.random.integerArgs;",
                "import com.pulumi.random.RandomIntegerArgs;",
                "class integerArgs",
                _NO_INTEGER,
            ),
            Correction(
                "new Integer(",
                "new RandomInteger(",
                "no suitable constructor found for Integer",
                "What is printed is `java.lang.Integer`. " + _NO_INTEGER,
            ),
            Correction(" IntegerArgs.builder()", " RandomIntegerArgs.builder()", "IntegerArgs", _NO_INTEGER),
            Correction(
                'String.format("%s_%s", name,default_.result())',
                'default_.result().applyValue(result -> String.format("%s_%s", name,result))',
                "workspaceName",
                _NO_TEXT + "`applyValue` waits for it.",
            ),
        ),
    ),
    "yaml": PageProgram(
        "YAML",
        "Main.yaml",
        None,
        (
            Correction("type: random:integer", "type: random:RandomInteger", "random:integer", _NO_INTEGER),
            Correction(
                "orderNumber: '1'",
                "orderNumber: 1",
                "Cannot assign type 'string' to type 'integer'",
                "Pulumi's YAML takes a text for no number, before it asks the plugin, which would.",
            ),
        ),
    ),
}
