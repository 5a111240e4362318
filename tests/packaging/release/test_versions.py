"""One version in every place, and a tag that says the same: anything else is no release."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from release import changelog, versions
from release.failure import Refused
from release.tree import Tree
from tests.tools.checkout import VERSION

AUTHOR = ("-c", "user.name=it", "-c", "user.email=it@example.com")


def replaced(path: Path, old: str, new: str) -> None:
    """Write another text in the place of one that is there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def tag(clone: Path, name: str, at: str = "HEAD") -> None:
    """Tag a commit of a clone."""
    subprocess.run(["git", "tag", "--force", name, at], cwd=clone, check=True, capture_output=True)


@pytest.mark.long
def test_this_tree_has_one_version(clone: Path) -> None:
    """Everything that names it was written by `make schema sdk`, and its tag is accepted."""
    tree = Tree(clone)
    tag(clone, f"v{VERSION}")
    assert f"pyproject.toml, schema.json, the SDKs and the documents say {VERSION}" == versions.demand_one(tree)
    assert f"v{VERSION} is on {tree.commit[:12]}" == versions.demand_tag(tree, f"v{VERSION}")
    assert f"the last release is v{VERSION}" == versions.demand_new(tree)


@pytest.mark.long
def test_the_steps_of_the_page_make_the_next_release(clone: Path) -> None:
    """One line in pyproject.toml, `make schema sdk`, a dated section, a commit and a tag: nothing else is needed."""
    year, count = re.findall(r"1\.(\d+)\.(\d+)", VERSION)[0]
    following = f"1.{year}.{int(count) + 1}"
    tag(clone, f"v{VERSION}")
    replaced(clone / "pyproject.toml", f'version = "{VERSION}"', f'version = "{following}"')
    for module in (["sdk.schema"], ["sdk.generator"], ["sdk.generator.terraform"]):
        subprocess.run([sys.executable, "-m", *module], cwd=clone, check=True)
    text = re.sub(r"\(unreleased\)", "(2026-01-01)", (clone / "CHANGELOG.md").read_text(encoding="utf-8"))
    section = f"## {following} (2026-02-01)\n\n- New: more.\n\n## "
    (clone / "CHANGELOG.md").write_text(text.replace("## ", section, 1), encoding="utf-8")
    subprocess.run(["git", *AUTHOR, "commit", "--quiet", "--all", "-m", f"Release {following}"], cwd=clone, check=True)
    tag(clone, f"v{following}")
    tree = Tree(clone)
    assert following == tree.version
    tree.demand_clean()
    for demand in (versions.demand_one, versions.demand_new, changelog.demand_dated, changelog.demand_told):
        assert demand(tree)
    assert f"v{following} is on {tree.commit[:12]}" == versions.demand_tag(tree, f"v{following}")


def in_project(clone: Path) -> str:
    """It was set, and nothing was printed."""
    replaced(clone / "pyproject.toml", f'version = "{VERSION}"', 'version = "1.2026.99"')
    return rf"schema\.json has {VERSION}, and pyproject\.toml 1\.2026\.99\. Run `make schema sdk`"


def in_a_form_of_its_own(clone: Path) -> str:
    """Go would want version 2 in the module's path."""
    replaced(clone / "pyproject.toml", f'version = "{VERSION}"', 'version = "2.0.0"')
    return r"pyproject\.toml: 2\.0\.0 is not 1, the year and a count\. CHANGELOG\.md says"


def in_an_sdk(clone: Path) -> str:
    """A file was written by hand."""
    replaced(clone / "sdk/nodejs/package.json", VERSION, "1.2026.99")
    return r"(?s)Run `make sdk` and commit\..*nodejs/package\.json"


def in_a_document(clone: Path) -> str:
    """A page names another one."""
    replaced(clone / "docs/installation.md", f"resource alicloud {VERSION}", "resource alicloud 1.2026.99")
    return r"(?s)Run `make sdk` and commit\..*docs/installation\.md: names another version"


SPOILS = (in_project, in_a_form_of_its_own, in_an_sdk, in_a_document)


@pytest.mark.long
@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: str(spoil.__name__))
def test_another_version_in_one_place_is_refused(spoil: Callable[[Path], str], clone: Path) -> None:
    """The file is named, and the command that writes it."""
    expected = spoil(clone)
    with pytest.raises(Refused, match=expected):
        versions.demand_one(Tree(clone))


def test_a_tag_of_another_version_is_refused(clone: Path) -> None:
    """Its name differs from the tree, or its commit does."""
    tag(clone, "v1.2026.99")
    with pytest.raises(Refused, match=rf"The tag v1\.2026\.99 is not v{re.escape(VERSION)}, .* Remove the tag"):
        versions.demand_tag(Tree(clone), "v1.2026.99")
    tag(clone, f"v{VERSION}", "HEAD~1")
    with pytest.raises(
        Refused, match=rf"The tag v{re.escape(VERSION)} is not on [0-9a-f]{{12}}\. Check that commit out"
    ):
        versions.demand_tag(Tree(clone), f"v{VERSION}")


@pytest.mark.parametrize("before", ["v", "sdk/go/v"])
def test_a_version_that_was_released_is_not_released_again(clone: Path, before: str) -> None:
    """No registry takes the same version with other bytes: a new commit needs a new version."""
    tag(clone, f"{before}{VERSION}", "HEAD~1")
    with pytest.raises(Refused, match=rf"{before}{re.escape(VERSION)} is the tag of .* Raise the version"):
        versions.demand_new(Tree(clone))


def test_a_version_below_the_last_release_is_refused(clone: Path) -> None:
    """The count went down."""
    tag(clone, "v1.2999.0", "HEAD~1")
    with pytest.raises(
        Refused, match=rf"pyproject\.toml: {re.escape(VERSION)} is below v1\.2999\.0, which is released"
    ):
        versions.demand_new(Tree(clone))
