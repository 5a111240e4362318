"""Writes the archive of this platform: `python -m release.frozen [--out FOLDER]`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from release.frozen.build import build
from release.tree import ROOT, Tree


def main() -> None:
    """Build it and say where it is."""
    parser = argparse.ArgumentParser(prog="python -m release.frozen", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the directory to write into; default: dist")
    options = parser.parse_args()
    tree = Tree()
    time = int(os.environ.get("SOURCE_DATE_EPOCH") or tree.time)
    sys.stdout.write(f"{build(ROOT, options.out, tree.version, time)}\n")


if __name__ == "__main__":
    main()
