"""Figures of this machine, also as bench.json: `make bench`, or `make bench PEER=<executable>` beside another plugin.

Run it on a quiet machine: the load before the start stands in bench.json.
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench import calls, commands, imports, lookups, pages
from bench.figures import OURS, Book, table
from bench.floor import floor
from bench.machine import machine
from bench.rivals import Rival, rivals
from tests.tools.emulator_process import Emulator

SIZES = {1: 3, 100: 3, 1000: 1}
"""Versions, and how often a whole command is run with each plugin."""


def main() -> None:
    """Measure all that is asked for, once. The report is written after each part, so a run that ends early counts."""
    asked = _arguments()
    book = Book()
    facts, profile = machine(), imports.profile()
    with tempfile.TemporaryDirectory() as scratch:
        for part in _parts(asked, book, Path(scratch)):
            part()
            report = {"machine": facts, "figures": book.shown(), "importsAtStart": profile}
            asked.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    _print(book, profile)


def _parts(asked: argparse.Namespace, book: Book, scratch: Path) -> Iterator[Callable[[], None]]:
    """Yield what is to be measured, the short parts first."""
    found = rivals(asked.peer, asked.ours)
    yield lambda: _calls(asked, book, found)
    if "commands" not in asked.without and not commands.is_there():
        print("pulumi is not on PATH: no whole command is measured.")
    elif "commands" not in asked.without:
        yield partial(commands.commands, book, found, scratch, versions=100, rounds=1, throttled=True)
        for versions in asked.versions:
            rounds = SIZES.get(versions, 1)
            yield partial(commands.commands, book, found, scratch, versions=versions, rounds=rounds)
    if "pages" not in asked.without:
        yield lambda: _pages(book)


def _calls(asked: argparse.Namespace, book: Book, found: list[Rival]) -> None:
    with Emulator.start() as emulator:
        for one in found:
            book.add(one.name, "installed", "MB", one.installed)
        calls.starts(book, found, emulator.endpoint)
        calls.single_calls(book, found, emulator.endpoint)
        floor(book)
        if "lookups" not in asked.without:
            lookups.look_ups(book, found[0], emulator)
            lookups.import_of_the_sdk(book)


def _pages(book: Book) -> None:
    for label, figure in pages.build_of().items():
        name, _, unit = label.rpartition(", ")
        book.add(OURS, name, unit, figure)


def _print(book: Book, profile: dict[str, float]) -> None:
    rows = [["", "ours", "peer", "ratio"], *table(book.shown())]
    widths = [max(len(row[place]) for row in rows) for place in range(4)]
    for name, *cells in rows:
        print(
            "  ".join(
                [name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))]
            )
        )
    print("\nImports at the start, ms: " + ", ".join(f"{name} {taken:.1f}" for name, taken in profile.items()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--peer", type=Path, help="the executable of another plugin of the same package")
    parser.add_argument("--ours", type=Path, help="the executable of ours; default: this checkout's")
    parser.add_argument("--versions", type=int, nargs="*", default=list(SIZES), help="sizes of the whole commands")
    parser.add_argument(
        "--without", nargs="*", default=[], choices=["commands", "lookups", "pages"], help="what is left out"
    )
    parser.add_argument("--out", type=Path, default=Path("bench.json"), help="where the report goes")
    return parser.parse_args()


if __name__ == "__main__":
    main()
