"""Write the pages of the package into a folder: `python -m sdk.pages OUT`."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from sdk.pages.book import Clash, Page, book, write
from sdk.pages.facts import ROOT, gather
from sdk.schema.sources import Refused

TWINS: Final = "_twins"
"""The folder of what a site copies as it is: the pages in plain Markdown, at the addresses of the pages."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the pages are written, 2 when the sources are refused."""
    options = _parser().parse_args(arguments)
    try:
        pages = book(gather(options.source))
    except Refused as refused:
        sys.stderr.write(f"{refused}\nNothing was written. Mend these {len(refused.problems)} and run again.\n")
        return 2
    except Clash as clash:
        sys.stderr.write(f"{clash}\nNothing was written.\n")
        return 2
    write(options.out, files(pages))
    return 0


def files(pages: Mapping[str, Page]) -> dict[str, bytes]:
    """Return the files of pages by their paths."""
    found = {}
    for folder, page in pages.items():
        path = "/".join(part for part in (folder, "index.md") if part)
        found[path] = page.text.encode()
        found[f"{TWINS}/{path}"] = page.twin.encode()
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sdk.pages", description="Print the pages of the package.")
    parser.add_argument("out", type=Path, help="the folder to write to")
    parser.add_argument("--source", type=Path, default=ROOT / "schema", help="the folder to read; default: schema")
    return parser


if __name__ == "__main__":
    sys.exit(main())
