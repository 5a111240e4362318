"""Property paths as the engine reads them: `labels[0].key`, and quoted where a key is no plain word."""

import re
from collections.abc import Sequence

_PLAIN = re.compile(r"\A[A-Za-z_$][A-Za-z0-9_$]*\Z")


def property_path(parts: Sequence[str | int]) -> str:
    """Join keys and indices to a path."""
    path = ""
    for part in parts:
        if isinstance(part, int):
            path += f"[{part}]"
        elif _PLAIN.match(part):
            path += f".{part}" if path else part
        else:
            quoted = part.replace("\\", "\\\\").replace('"', '\\"')
            path += f'["{quoted}"]'
    return path


def root(path: str) -> str:
    """Return the top-level property of a path."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]
