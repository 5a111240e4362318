"""Where the version stands outside of sdk/: documents, and examples that name the SDK of this tree.

`make sdk` writes it there, so that a person changes one line of pyproject.toml and nothing else. Knows no language.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

NUMBER: Final = r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?(?=[\s\"'<},`]|\.tar|-linux)"
"""A version, and what may follow it."""
_ENTRY: Final = rf"(?<=version: ){NUMBER}(?=, path: ../pulumi-resource-alicloud)"
_POM: Final = rf"(?<=<artifactId>alicloud</artifactId>\n      <version>){NUMBER}"
PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "docs/installation.md": (
        rf"(?<=resource alicloud ){NUMBER}",
        rf"(?<=pulumi-resource-alicloud-v){NUMBER}",
        _ENTRY,
        rf"(?<=with version ){NUMBER}(?= if you chose)",
    ),
    "docs/the-archive.md": (rf"(?<=resource alicloud ){NUMBER}", rf"(?<=pulumi-resource-alicloud-v){NUMBER}(?=-linux)"),
    "docs/getting-started.md": (rf"(?<=      version: ){NUMBER}(?=\n      path: ../pulumi-resource-alicloud)",),
    "docs/two-plugins.md": (rf'(?<=version="){NUMBER}(?=",\n        plugin_download_url)', _ENTRY),
    "docs/move-from-the-bridged-plugin.md": (
        rf"(?<=`version: ){NUMBER}(?=`)",
        rf"(?<=plugin rm resource alicloud ){NUMBER}",
    ),
    "docs/troubleshooting.md": (rf"(?<=at version v){NUMBER}",),
    "examples/*/go/go.mod": (rf"(?<=pulumi-resource-alicloud/sdk/go v){NUMBER}",),
    "examples/*/java/pom.xml": (_POM,),
    "examples/*/typescript/package-lock.json": (
        rf'(?<="node_modules/pulumi-alicloud-pai": {{\n            "version": "){NUMBER}',
    ),
    "tests/programs/java/pom.xml": (_POM,),
}
"""Patterns by the files that each of them occurs in, at least once."""


def mentions(root: Path, version: str) -> Mapping[str, bytes]:
    """Return the bytes that the files below a root have with a version in its places.

    Raises:
        ValueError: a file says the version in none of the ways in which it is looked for.
    """
    return {
        path.relative_to(root).as_posix(): _naming(path, patterns, version)
        for glob, patterns in PLACES.items()
        for path in sorted(root.glob(glob))
    }


def _naming(path: Path, patterns: tuple[str, ...], version: str) -> bytes:
    text = path.read_bytes().decode()
    for pattern in patterns:
        text, found = re.subn(pattern, version, text)
        if not found:
            raise ValueError(f"{path}: the version is looked for by {pattern}, and not found: mend one of the two")
    return text.encode()
