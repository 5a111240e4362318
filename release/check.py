"""`make release-check`: all of a release that can be tried without publishing anything; one line for each thing.

Every step runs, also after one has failed: a person mends all at once.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from release import bill, changelog, dist, manifest, sums, trials, versions
from release.failure import NotBuilt, Refused
from release.tree import ROOT, Tree


@dataclass(slots=True)
class Report:
    """Prints a line for each step, and remembers what failed."""

    failed: int = 0
    left_out: int = 0

    def step(self, title: str, act: Callable[[], str]) -> bool:
        """Do a step, and tell how it went; True if it did not fail."""
        begun = time.monotonic()
        try:
            line = f"ok        {title}: {act()} ({time.monotonic() - begun:.1f} s)"
        except NotBuilt as reason:
            self.left_out += 1
            line = f"left out  {title}: {reason}"
        except Refused as refused:
            self.failed += 1
            line = f"FAILED    {title}: {refused}"
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        return not line.startswith("FAILED")


def check(tree: Tree, built: Path | None, tag: str, *, rehearsal: bool) -> Report:
    """Do every step.

    Args:
        tree: the checkout.
        built: a directory in which everything was built already; None to build.
        tag: the tag that is released; empty if there is none yet.
        rehearsal: whether the list of changes may still be without a date.
    """
    report = Report()
    report.step("tree", lambda: _committed(tree))
    report.step("version", lambda: versions.demand_one(tree))
    report.step("new version", lambda: versions.demand_new(tree))
    if tag:
        report.step("tag", lambda: versions.demand_tag(tree, tag))
    report.step("changes told", lambda: changelog.demand_told(tree))
    if not rehearsal:
        report.step("changes dated", lambda: changelog.demand_dated(tree))
    with tempfile.TemporaryDirectory(prefix="release-check-") as scratch:
        out = built or Path(scratch).resolve() / "dist"
        if built is None and not report.step("build", lambda: _built(tree, out)):
            return report
        if not report.step("artifacts", lambda: _whole(tree, out)):
            return report
        report.step(
            "bill of materials", lambda: f"{bill.demand_valid(out / bill.NAME)} components, valid CycloneDX 1.6"
        )
        bench = trials.Bench(out, Path(scratch).resolve(), tree.version)
        if report.step("plugin", lambda: trials.install_plugin(bench)):
            for language in trials.LANGUAGES:
                report.step(language, lambda language=language: trials.try_package(bench, language))  # type: ignore[misc]
    return report


def _committed(tree: Tree) -> str:
    tree.demand_clean()
    return f"everything is committed, the newest commit is {tree.commit[:12]}"


def _built(tree: Tree, out: Path) -> str:
    missing: list[str] = []
    dist.build(tree, out, lambda line: missing.append(line) if "NOT built" in line else None)
    return " ".join([f"{len(sums.read(out))} files.", *missing])


def _whole(tree: Tree, out: Path) -> str:
    count = sums.compare(out)
    said = manifest.read(out)
    if said["commit"] != tree.commit:
        raise Refused(f"{out} was built from {said['commit'][:12]}, which is another commit. Run `make dist`.")
    return f"{count} files are those of {sums.NAME}, built from this commit"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when nothing failed."""
    parser = argparse.ArgumentParser(prog="python -m release.check", description="Try a release, and publish nothing.")
    parser.add_argument("--tree", type=Path, default=ROOT, help="a checkout; default: the one of this program")
    parser.add_argument("--built", type=Path, help="what `make dist` wrote; default: it is built anew and removed")
    parser.add_argument("--tag", default="", help="the tag that is released")
    parser.add_argument("--rehearsal", action="store_true", help="the list of changes needs no date yet")
    options = parser.parse_args(arguments)
    built = options.built.resolve() if options.built else None
    report = check(Tree(options.tree.resolve()), built, options.tag, rehearsal=options.rehearsal)
    if report.failed:
        sys.stderr.write(f"{report.failed} of these failed. Do what each line says, and run this again.\n")
        return 1
    more = f" {report.left_out} were left out, for the reasons above." if report.left_out else ""
    sys.stdout.write(f"Nothing failed.{more}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
