"""The licences of what the plugin needs, in one text: what each says of itself, and what its authors ask to pass on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from release.distributions import Distribution

NAME: Final = "THIRD-PARTY-LICENSES.txt"
_HEAD: Final = """\
The plugin is licensed under Apache-2.0. It needs the distributions below. An archive with an interpreter bundles those
of which bom.cdx.json says so, and Python under the licence of the Python Software Foundation. The plain archive bundles
none: pip installs them.
"""
_WITHOUT_TEXT: Final = "This distribution brings no text of its licence. The one of Apache-2.0 is the plugin's LICENSE."
_RULE: Final = "=" * 100


def write(folder: Path, distributions: Iterable[Distribution]) -> Path:
    """Write the text into a folder, and return where it is."""
    path = folder / NAME
    path.write_text("\n".join([_HEAD, *map(_about, distributions)]), encoding="utf-8", newline="\n")
    return path


def _about(one: Distribution) -> str:
    texts = [text.read_text(encoding="utf-8", errors="replace").strip() for text in one.texts]
    lines = [_RULE, f"{one.name} {one.version}: {one.licence or 'says nothing of its licence'}", _RULE, ""]
    return "\n".join([*lines, "\n\n".join(texts) or _WITHOUT_TEXT, ""])
