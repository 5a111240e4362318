"""Builds a release into a directory: `python -m release.dist --help`.

It is made of the newest commit, in a directory of its own, so that nothing that lies around gets in.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from release import manifest, plugin, sdks, sums
from release.artifact import Artifact
from release.failure import NotBuilt, Refused
from release.tree import ROOT, Tree
from release.workshop import Workshop, opened

BUILDERS: Final[Mapping[str, Callable[[Workshop], list[Artifact]]]] = {
    "plugin": plugin.build,
    "Python": sdks.python,
    "npm": sdks.npm,
    "Maven": sdks.maven,
    "Go": sdks.go,
    "NuGet": sdks.nuget,
}
"""What makes the artifacts, by what they are for."""


def build(tree: Tree, out: Path, say: Callable[[str], object], others: Path | None = None) -> None:
    """Build everything that can be built on this machine.

    Args:
        tree: a checkout in which everything is committed.
        out: the directory to fill; what an earlier build left in it is removed.
        say: tells a person how far it has come.
        others: a directory with archives that machines of other platforms made.

    Raises:
        Refused: a person has to mend something; the directory is then as it was.
    """
    tree.demand_clean()
    _demand_replaceable(out)
    artifacts: list[Artifact] = []
    missing: dict[str, str] = {}
    with opened(tree) as workshop:
        for name, make in BUILDERS.items():
            try:
                made = make(workshop)
            except NotBuilt as reason:
                missing[name] = str(reason)
                say(f"{name}: NOT built: {reason}.")
                continue
            artifacts += made
            say(f"{name}: {', '.join(artifact.path.name for artifact in made)}")
        if others is not None:
            artifacts = plugin.replace(artifacts, others, workshop.version)
        told = manifest.write(workshop, artifacts, missing, {})
        sums.write(workshop.out, [*(artifact.path for artifact in artifacts), told])
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(workshop.out, out)


def _demand_replaceable(out: Path) -> None:
    """Refuse a directory of which it is not clear that a build wrote it.

    Raises:
        Refused: it has files, and no sums of a release.
    """
    if out.exists() and any(out.iterdir()) and not (out / sums.NAME).exists():
        raise Refused(f"{out} has files, and no {sums.NAME} of a release. Name another directory, or remove it.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when everything was built that this machine can build."""
    parser = argparse.ArgumentParser(prog="python -m release.dist", description="Build a release.")
    parser.add_argument("--tree", type=Path, default=ROOT, help="a checkout; default: the one of this program")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the directory to fill; default: dist")
    parser.add_argument("--with", dest="others", type=Path, help="a directory with archives from other platforms")
    options = parser.parse_args(arguments)
    try:
        build(Tree(options.tree.resolve()), options.out, lambda line: sys.stdout.write(f"{line}\n"), options.others)
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
