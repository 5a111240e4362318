"""Build the site into a folder: `python -m docs.site [FOLDER]`, by default build/site; `--serve` shows it as well."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from docs.site.finish import finish
from docs.site.serve import serve
from docs.site.stage import HERE, ROOT, Refused, Stage, gather, schema

_JOBS: Final = "2"


def build(out: Path, *, root: Path = ROOT, generated: Path | None = None) -> list[str]:
    """Build the site of this version below a folder; return what is wrong, each with file and line.

    Args:
        out: the folder that holds all versions.
        root: the checkout whose chapters are taken.
        generated: pages that were generated before.
    """
    try:
        stage = gather(out.with_name(f"{out.name}-source"), root=root, generated=generated)
    except Refused as refused:
        return refused.complaints
    if stage.complaints:
        return stage.complaints
    pages = out / schema()["version"]
    shutil.rmtree(pages, ignore_errors=True)
    complaints = _sphinx(stage, pages)
    if not complaints:
        finish(stage, out, pages)
    return complaints


def _sphinx(stage: Stage, pages: Path) -> list[str]:
    """Let Sphinx build the pages anew; every warning is an error, and names the file that a person edits.

    What it says is plain text: it would colour it for a pipe too where CI=true.
    """
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-n", "-E", "-a", "--no-color", "-j", _JOBS]
    places = [
        "-d",
        str(stage.place.with_name(f"{stage.place.name}-doctrees")),
        "-c",
        str(HERE),
        str(stage.place),
        str(pages),
    ]
    done = subprocess.run([*command, "-b", "html", *places], cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    said = done.stderr
    for name, origin in stage.origins.items():
        said = said.replace(f"{stage.place / name}", origin)
    return said.splitlines() or ["Sphinx failed and said nothing"] if done.returncode else []


def main(arguments: list[str] | None = None) -> int:
    """Return 0 when the site is built."""
    reader = argparse.ArgumentParser(prog="python -m docs.site", description="Build the site.")
    reader.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "site")
    reader.add_argument("--generated", type=Path, help="a folder with pages of resources, instead of generating them")
    reader.add_argument("--serve", action="store_true", help="show it on this machine")
    reader.add_argument("--port", type=int, default=8000)
    asked = reader.parse_args(arguments)
    complaints = build(asked.folder.resolve(), generated=asked.generated)
    if complaints:
        sys.stderr.write("".join(f"{line}\n" for line in complaints))
        return 1
    sys.stdout.write(f"The site is built: open {asked.folder / 'index.html'}\n")
    if asked.serve:
        serve(asked.folder, asked.port)
    return 0


if __name__ == "__main__":
    sys.exit(main())
