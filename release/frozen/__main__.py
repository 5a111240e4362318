"""Writes the archive of this platform: `python -m release.frozen [--out FOLDER]`."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

from release.frozen.build import build, time_of

ROOT: Final = Path(__file__).resolve().parents[2]


def main() -> None:
    """Build it and say where it is."""
    parser = argparse.ArgumentParser(prog="python -m release.frozen", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the directory to write into; default: dist")
    options = parser.parse_args()
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (version,) = re.findall(r'^version = "(.*)"$', project, re.MULTILINE)
    sys.stdout.write(f"{build(ROOT, options.out, version, time_of(ROOT))}\n")


if __name__ == "__main__":
    main()
