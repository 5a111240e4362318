"""Builds a release into a directory: `python -m release.dist --help`.

It is made of the newest commit, in a directory of its own, so that nothing that lies around gets in.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from release import bill, distributions, licences, manifest, plugin, sdks, sums
from release.artifact import Artifact
from release.distributions import Distribution
from release.failure import NotBuilt, Refused
from release.frozen.build import platform_name
from release.tree import ROOT, Tree
from release.workshop import Workshop, opened

BUILDERS: Final[Mapping[str, Callable[[Workshop], list[Artifact]]]] = {
    "plugin": plugin.build,
    "plugin with an interpreter": plugin.build_frozen,
    "Python": sdks.python,
    "npm": sdks.npm,
    "Maven": sdks.maven,
    "Go": sdks.go,
    "NuGet": sdks.nuget,
}
"""What makes the artifacts, by what they are for."""
PARTS: Final = tuple(dict.fromkeys(name.split()[0] for name in BUILDERS))
"""What can be asked for alone: the first words. The plugin comes in both forms."""


def build(
    tree: Tree,
    out: Path,
    say: Callable[[str], object],
    others: Path | None = None,
    only: Collection[str] = PARTS,
) -> None:
    """Build everything that can be built on this machine.

    Args:
        tree: a checkout in which everything is committed.
        out: the directory to fill; what an earlier build left in it is removed.
        say: tells a person how far it has come.
        others: a directory with archives that machines of other platforms made.
        only: what to build, of PARTS.

    Raises:
        Refused: a person has to mend something; the directory is then as it was.
    """
    tree.demand_clean()
    _demand_replaceable(out)
    artifacts: dict[str, Artifact] = {}
    missing: dict[str, str] = {}
    with opened(tree) as workshop:
        for name, make in BUILDERS.items():
            try:
                made = make(workshop) if name.split()[0] in only else _left_out()
            except NotBuilt as reason:
                missing[name] = str(reason)
                say(f"{name}: NOT built: {reason}.")
                continue
            artifacts |= {artifact.path.name: artifact for artifact in made}
            say(f"{name}: {', '.join(artifact.path.name for artifact in made)}")
        if others is not None:
            artifacts |= {artifact.path.name: artifact for artifact in plugin.taken(workshop, others)}
        here = artifacts.get(plugin.archive_name(workshop.version, platform_name()))
        frozen = here.path if here is not None and here.kind == plugin.FROZEN else None
        if frozen is not None:
            missing.pop("plugin with an interpreter", None)
        papers = _papers(workshop, frozen)
        told = manifest.write(workshop, list(artifacts.values()), missing)
        sums.write(workshop.out, [*(artifact.path for artifact in artifacts.values()), *papers, told])
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(workshop.out, out)


def _left_out() -> list[Artifact]:
    raise NotBuilt("it was not asked for")


def _papers(workshop: Workshop, frozen: Path | None) -> list[Path]:
    """Write what tells of a release what it needs and on which terms; of the archive with an interpreter, if it is."""
    needed = distributions.needed()
    contents = plugin.contents(frozen) if frozen else {}
    _demand_same(needed, contents)
    paper = bill.write(workshop, needed, contents, frozen.name if frozen else "")
    bill.demand_valid(paper)
    return [paper, licences.write(workshop.out, needed.values())]


def _demand_same(needed: Mapping[str, Distribution], contents: Mapping[str, tuple[str, str]]) -> None:
    """Refuse an archive that was built with other distributions than those that the bill would name.

    Raises:
        Refused: a version differs.
    """
    for name in sorted(needed.keys() & contents.keys()):
        here, there = needed[name].version, contents[name][0]
        if here != there:
            raise Refused(
                f"The archive bundles {name} {there}, and the environment of this program has {here}. Build both with "
                f"the same: `pip install {name}=={there}`, or build the archive again."
            )


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
    parser.add_argument("--only", action="append", choices=PARTS, help="what to build, repeatable; default: all")
    options = parser.parse_args(arguments)
    try:
        tree, only = Tree(options.tree.resolve()), options.only or PARTS
        build(tree, options.out, lambda line: sys.stdout.write(f"{line}\n"), options.others, only)
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
