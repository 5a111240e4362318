"""Which chapter stands in which section of the site, and in what order; what is not written yet is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

SECTIONS: Final[Mapping[str, Sequence[str]]] = {
    "Start": (
        "getting-started",
        "installation",
        "the-archive",
        "sdks",
        "bring-what-you-have",
        "move-from-the-bridged-plugin",
        "coming-from-terraform",
    ),
    "Use": (
        "configuration",
        "names",
        "free-json",
        "behavior",
        "functions",
        "pulumi-do",
        "two-plugins",
        "testing-in-your-ci",
        "emulator",
        "troubleshooting",
    ),
    "Reference": ("allowed-values", "errors", "console-names"),
    "Understand": ("design", "performance", "parity", "additions", "page-programs", "changes"),
    "Contribute": ("adding-a-resource", "acceptance", "releasing", "glossary"),
}
"""Section to chapters: the names of files in docs/ without their ending. `changes` is CHANGELOG.md, and `console-names`
is made from docs/site/console.py."""

FOR_THE_REGISTRY: Final = {"_index": "reference/index", "installation-configuration": "configuration/index"}
"""Pages in docs/ that are printed for the Pulumi Registry, and those that have the same on the site."""

GENERATED: Final = "Reference"
"""The section that the generated pages open: first those that are named here."""
FIRST: Final = {
    "pai/index": "Every resource and every function, in seven languages.",
    "provider/index": "Connect to another account or region from a program.",
    "configuration/index": "Every key with its variables, its type and its default.",
}
