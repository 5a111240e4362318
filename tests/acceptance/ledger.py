"""What may exist in the account because of us, in a file that outlives this process: written before it is made.

Everything lives in workspaces whose names nobody else has, so that their names are all there is to remember; a user
configuration is the one exception.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


class Ledger:
    """A file of JSON lines: what was begun, and what is known to be gone again."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, kind: str, name: str) -> None:
        """Note that something is about to be made."""
        self._write({"begun": [kind, name]})

    def made(self, kind: str, name: str, id_: str) -> None:
        """Note the id of what was made."""
        self._write({"made": [kind, name, id_]})

    def id_of(self, kind: str, name: str) -> str | None:
        """Return the id of what was made, None where no answer has said it."""
        ids = [str(line["made"][2]) for line in self._lines() if line.get("made", [])[:2] == [kind, name]]
        return ids[-1] if ids else None

    def end(self, kind: str, name: str) -> None:
        """Note that it is gone; a ledger without anything left is no file any more."""
        self._write({"gone": [kind, name]})
        if not self.left():
            self.path.unlink()

    def left(self) -> list[tuple[str, str]]:
        """Return what was begun and is not known to be gone, the oldest first."""
        left: dict[tuple[str, str], None] = {}
        for line in self._lines():
            for word, entry in line.items():
                key = (str(entry[0]), str(entry[1]))
                if word == "begun":
                    left[key] = None
                elif word == "gone":
                    left.pop(key, None)
        return list(left)

    def _lines(self) -> list[dict[str, Any]]:
        if not self.path.exists():
            return []
        lines = self.path.read_text(encoding="utf-8").splitlines()
        # A line is cut where the machine stopped while it was written; then nothing was made yet.
        return [json.loads(line) for line in lines if line.endswith("}")]

    def _write(self, line: dict[str, Any]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(line)}\n")
            file.flush()
            os.fsync(file.fileno())
