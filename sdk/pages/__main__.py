"""Write the pages of the package into a folder: `python -m sdk.pages OUT`."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from sdk.pages.book import Clash, Page, book, write
from sdk.pages.bundle import bundled
from sdk.pages.facts import ROOT, gather
from sdk.pages.printer import Printer
from sdk.schema.sources import Refused


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the pages are written, 2 when the sources are refused."""
    options = _parser().parse_args(arguments)
    try:
        facts = gather(options.source)
        for token in facts.pageless:
            sys.stderr.write(f"{token} gets no page yet: the provider has no record of it. Run `make complete`.\n")
        pages = book(facts)
    except Refused as refused:
        sys.stderr.write(f"{refused}\nNothing was written. Mend these {len(refused.problems)} and run again.\n")
        return 2
    except Clash as clash:
        sys.stderr.write(f"{clash}\nNothing was written.\n")
        return 2
    write(options.out, site(pages))
    if options.twins is not None:
        bundle = json.dumps(bundled(facts, pages), indent=1, ensure_ascii=False) + "\n"
        write(options.twins, {**twins(pages), "llm-docs.json": bundle.encode()})
    if options.registry is not None:
        write(options.registry, {name: text.encode() for name, text in Printer(facts).registry().items()})
    return 0


def site(pages: Mapping[str, Page]) -> dict[str, bytes]:
    """Return the files that a site is built of, by their paths."""
    found = {}
    for folder, page in pages.items():
        found[f"{folder}/index.md"] = page.texts.site.encode()
        found |= {f"{folder}/{name}": text.encode() for name, text in page.beside.items()}
    return found


def twins(pages: Mapping[str, Page]) -> dict[str, bytes]:
    """Return the pages in plain Markdown, at the addresses of the pages, with their pictures."""
    found = {}
    for folder, page in pages.items():
        found[f"{folder}/index.md"] = page.texts.twin.encode()
        found |= {f"{folder}/{name}": text.encode() for name, text in page.beside.items()}
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sdk.pages", description="Print the pages of the package.")
    parser.add_argument("out", type=Path, help="the folder for the pages that the site is built of")
    parser.add_argument("--twins", type=Path, help="a folder for the same in plain Markdown, and for llm-docs.json")
    parser.add_argument("--registry", type=Path, help="a folder for the two pages in the Pulumi Registry's form")
    parser.add_argument("--source", type=Path, default=ROOT / "schema", help="the folder to read; default: schema")
    return parser


if __name__ == "__main__":
    sys.exit(main())
