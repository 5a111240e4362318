"""One version everywhere: pyproject.toml has it, everything else follows, and a tag says the same."""

from __future__ import annotations

import json
import re
import sys
from typing import Final

from release.commands import run
from release.failure import Refused
from release.tree import Tree

_FORM: Final = re.compile(r"1\.20\d\d\.(0|[1-9]\d*)")
GO_TAG: Final = "sdk/go/"
"""What stands before the version in the tag that `go get` looks for."""


def demand_one(tree: Tree) -> str:
    """Refuse a tree in which some place has another version, and return what holds.

    Raises:
        Refused: the version has another form, or a file says another one.
    """
    if not _FORM.fullmatch(tree.version):
        raise Refused(f"pyproject.toml: {tree.version} is not 1, the year and a count. {_SCHEME}")
    said = json.loads((tree.root / "schema.json").read_text(encoding="utf-8"))["version"]
    if said != tree.version:
        raise Refused(f"schema.json has {said}, and pyproject.toml {tree.version}. Run `make schema sdk` and commit.")
    try:
        run(tree.root, sys.executable, "-m", "sdk.generator", "--check")
    except Refused as refused:
        raise Refused(f"The SDKs are not those of schema.json. Run `make sdk` and commit.\n{refused}") from refused
    return f"pyproject.toml, schema.json, the SDKs and the documents say {tree.version}"


def demand_new(tree: Tree) -> str:
    """Refuse a version that was released from another commit, or is not above the last one, and return what holds.

    Raises:
        Refused: the version's tag is on another commit, or a newer one is there.
    """
    for tag in (f"v{tree.version}", f"{GO_TAG}v{tree.version}"):
        at = tree.commit_of(tag)
        if at not in {"", tree.commit}:
            raise Refused(f"{tag} is the tag of {at[:12]}, which is another commit. Raise the version: {_SCHEME}")
    last = tree.last_release()
    if last and _number(last[1:]) > _number(tree.version):
        raise Refused(f"pyproject.toml: {tree.version} is below {last}, which is released. {_SCHEME}")
    return f"the last release is {last}" if last else "there is no release yet"


def demand_tag(tree: Tree, tag: str) -> str:
    """Refuse a tag that says another version than the tree, or is not on its commit, and return what holds.

    Raises:
        Refused: it is so.
    """
    if tag != f"v{tree.version}":
        raise Refused(
            f"The tag {tag} is not v{tree.version}, which is the version in pyproject.toml. Remove the tag, set the "
            "version, run `make schema sdk`, commit, and tag that commit."
        )
    if tree.commit_of(tag) != tree.commit:
        raise Refused(f"The tag {tag} is not on {tree.commit[:12]}. Check that commit out, or run `git tag {tag}`.")
    return f"{tag} is on {tree.commit[:12]}"


_SCHEME: Final = "CHANGELOG.md says what the numbers mean."


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
