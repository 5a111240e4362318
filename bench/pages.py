"""What it costs to build the site of a package with many resources; `python -m bench.pages 50` takes fewer pages."""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from docs.site.__main__ import build
from docs.site.stage import SITE, generate

PAGES = 200


def build_of(pages: int = PAGES) -> Mapping[str, float]:
    """Return time, memory of the largest process, and the largest page of a site with so many reference pages."""
    with tempfile.TemporaryDirectory() as scratch:
        generated = generate(Path(scratch) / "generated")
        multiply(generated / SITE, pages)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begun = time.perf_counter()
        complaints = build(Path(scratch) / "site", generated=generated)
        seconds = time.perf_counter() - begun
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert not complaints, complaints
        sizes = [path.stat().st_size for path in (Path(scratch) / "site").rglob("*.html")]
    return {
        f"site with {pages} reference pages, s": seconds,
        f"site with {pages} reference pages, s of CPU": after.ru_utime - before.ru_utime,
        f"site with {pages} reference pages, MB": after.ru_maxrss * 1024 / 1e6,
        "largest page of the site, kB": max(sizes) / 1e3,
    }


def multiply(site: Path, pages: int) -> None:
    """Copy pages of resources and functions under other names until there are so many."""
    index = site / "pai" / "index.md"
    originals = sorted(path.parent for path in (site / "pai").glob("*/index.md"))
    missing = pages - len(list(site.rglob("*.md")))
    entries = []
    for number in range(missing):
        original = originals[number % len(originals)]
        copy = original.with_name(f"{original.name}{number}")
        shutil.copytree(original, copy)
        text = (copy / "index.md").read_text(encoding="utf-8").replace("\n# ", f"\n# {number} ", 1)
        (copy / "index.md").write_text(text, encoding="utf-8")
        entries.append(f"{copy.name}/index.md")
    tree = "\n".join(["", "```{toctree}", ":hidden:", "", *entries, "```", ""])
    index.write_text(index.read_text(encoding="utf-8") + tree, encoding="utf-8")


def main() -> None:
    """Build once, and print what it cost."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for label, figure in build_of(pages).items():
        print(f"{label:45} {figure:8.2f}")


if __name__ == "__main__":
    main()
