"""Writes docs/performance.md and its picture from a report: `python -m bench.chapter bench.json`."""

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from bench.figures import OURS, PEER, table
from tests.tools.checkout import ROOT

DOCS: Final = ROOT / "docs"
REPORT: Final = DOCS / "pictures" / "performance.json"
PICTURE: Final = DOCS / "pictures" / "performance.svg"
PAGE: Final = DOCS / "performance.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
_STYLE: Final = (
    "text{font-family:system-ui,sans-serif;font-size:13px;fill:#1f2937}.back{fill:#f8fafc}"
    ".ours{fill:#0369a1}.peer{fill:#b45309}.small{font-size:12px;fill:#4b5563}.one{stroke:#475569;stroke-dasharray:4 4}"
)
_LINE, _LEFT, _WIDE, _MOST = 24, 400, 300, 1.5


def page(report: Mapping[str, Any], before: str) -> str:
    """Return the chapter with the tables of a report."""
    machine = report["machine"]
    lines = [
        BEGIN,
        "",
        f"Measured on {machine['processor']}, {machine['threads']} threads, {machine['memoryGB']} GB, "
        f"{machine['system']}, Python {machine['python']}; load before the start: {machine['loadBefore']:.1f}.",
        "",
        "| What | ours | bridged plugin | ratio |",
        "|---|---|---|---|",
        *(f"| {' | '.join(row)} |" for row in table(report["figures"])),
        "",
        "| Package | Milliseconds of the imports at our start |",
        "|---|---|",
        *(f"| `{name}` | {taken:.1f} |" for name, taken in report["importsAtStart"].items()),
        "",
        END,
    ]
    start, _, rest = before.partition(BEGIN)
    return start + "\n".join(lines) + rest.partition(END)[2]


def picture(report: Mapping[str, Any]) -> str:
    """Return the ratios as bars: what is left of the line takes us less than the bridged plugin."""
    bars = [one for one in report["figures"] if one["ratio"] is not None and not one["unit"].startswith("calls")]
    high = _LINE * (len(bars) + 3)
    wide = _LEFT + _WIDE + 110
    told = "; ".join(f"{one['name']} {one['ratio']:.2f}" for one in bars)
    unit = _WIDE / _MOST
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" '
        'role="img" aria-labelledby="t d">',
        '<title id="t">What ours takes of what the bridged plugin takes</title>',
        f'<desc id="d">{escape(told)}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="back" width="{wide}" height="{high}" rx="8"/>',
        f'<text class="small" x="{_LEFT + unit:.0f}" y="18" text-anchor="middle">bridged plugin = 1</text>',
    ]
    for number, one in enumerate(bars):
        middle = _LINE * (number + 1) + 16
        length = min(one["ratio"], _MOST) * unit
        kind = "ours" if one["ratio"] <= 1 else "peer"
        parts += [
            f'<text x="{_LEFT - 10}" y="{middle + 4}" text-anchor="end">{escape(one["name"])}</text>',
            f'<rect class="{kind}" x="{_LEFT}" y="{middle - 8}" width="{length:.1f}" height="15" rx="2"/>',
            f'<text class="small" x="{_LEFT + length + 8:.1f}" y="{middle + 4}">{one["ratio"]:.2f}</text>',
        ]
    line = _LEFT + unit
    parts += [f'<path class="one" d="M{line:.0f} 24L{line:.0f} {high - 16}"/>', "</svg>", ""]
    return "\n".join(parts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when chapter and picture are written, 2 when the report compares nothing."""
    given = Path((sys.argv[1:] if arguments is None else arguments)[0])
    report = json.loads(given.read_text(encoding="utf-8"))
    if not all(any(one.get(rival) for one in report["figures"]) for rival in (OURS, PEER)):
        sys.stderr.write(f"{given} has the figures of one plugin only: run `make bench PEER=<executable>`.\n")
        return 2
    if given.resolve() != REPORT:
        shutil.copyfile(given, REPORT)
    PICTURE.write_text(picture(report), encoding="utf-8")
    PAGE.write_text(page(report, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
