"""Which chapter stands in which section of the site, and in what order; a chapter that is not written yet is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the navigation."""

    purpose: str
    """What a reader finds there, for the card on the first page."""
    chapters: Sequence[str]
    """The names of files in docs/ without their ending; `changes` is CHANGELOG.md,
    `console-names` is made from console.py."""


SECTIONS: Final[Mapping[str, Section]] = {
    "Start": Section(
        "Install the plugin and an SDK, and deploy something without an account.",
        (
            "getting-started",
            "install-sdks",
            "sdks",
            "move-from-the-bridged-plugin",
            "coming-from-terraform",
            "bring-what-you-have",
        ),
    ),
    "Use": Section(
        "Configure credentials, test in your own CI, and find out what went wrong.",
        (
            "configuration",
            "credentials",
            "guide",
            "additions",
            "functions",
            "two-plugins",
            "pulumi-do",
            "testing-in-your-ci",
            "emulator",
            "page-programs",
            "troubleshooting",
        ),
    ),
    "Reference": Section(
        "Every resource and function with its properties, in seven languages.",
        ("allowed-values", "errors", "console-names", "glossary"),
    ),
    "Understand": Section(
        "Read how the plugin is built and what it promises.",
        ("design", "parity", "changes"),
    ),
    "Contribute": Section(
        "Add a resource, and let the tests tell you what is missing.",
        ("adding-a-resource",),
    ),
}

GENERATED: Final = "Reference"
"""The section that the generated pages open: first those that are named here."""
FIRST: Final = ("pai/index", "provider/index", "configuration/index")
