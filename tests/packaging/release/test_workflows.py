"""The workflows of CI: valid by their schema, and bound by rules that each find what breaks them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.packaging.release.workflow_rules import RULES, scripts
from tests.tools.checkout import ROOT

WORKFLOWS: Final = sorted((ROOT / ".github/workflows").glob("*.yml"))
CHECKER: Final = (str(Path(sys.executable).parent / "check-jsonschema"), "--builtin-schema", "vendor.github-workflows")
SHA: Final = "0123456789abcdef0123456789abcdef01234567"


def workflow(step: str, job: str = "timeout-minutes: 1", top: str = "permissions: {}", on: str = "push") -> str:
    """Write a workflow of one job with one step."""
    return (
        f"on: {on}\n{top}\njobs:\n  it:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read\n"
        f"    {job}\n    steps:\n      - {step}\n"
    )


GOOD: Final = workflow(f"uses: actions/setup-python@{SHA} # v7.0.0")
BROKEN: Final[Mapping[str, tuple[str, ...]]] = {
    "unpinned": (
        workflow("uses: actions/setup-python@v7"),
        workflow(f"uses: actions/setup-python@{SHA}"),
        workflow(f"uses: actions/setup-python@{SHA[:12]} # v7.0.0"),
        workflow("uses: docker://python:3.12"),
    ),
    "without_permissions": (
        workflow("run: make test", top="name: it"),
        workflow("run: make test", top="permissions: write-all"),
        workflow("run: make test").replace("    permissions:\n      contents: read\n", ""),
    ),
    "writing_by_default": (
        workflow("run: make test").replace("permissions:\n      contents: read", "permissions: write-all"),
        workflow(f"uses: actions/checkout@{SHA} # v7.0.1"),
    ),
    "triggered_by_strangers": (
        workflow("run: make test", on="pull_request_target"),
        workflow("run: make test", on="[push, issue_comment]"),
        workflow("run: make test", on="{workflow_run: {workflows: [checks]}}"),
    ),
    "interpolated": (
        workflow('run: echo "${{ github.event.pull_request.title }}"'),
        workflow("run: |\n          echo fine\n          echo ${{ inputs.anything }}"),
    ),
    "unbounded": (workflow("run: make test", job="name: it"),),
    "running_what_is_not_there": (
        workflow("run: make tests"),
        workflow("run: make lint nothing"),
        workflow("run: python -m release.nothing dist"),
        workflow("run: python3 -I -m nothing.at.all"),
        workflow("run: .ci/nothing"),
    ),
}
BREAKS: Final = [(rule, text) for rule, texts in BROKEN.items() for text in texts]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.name))
@pytest.mark.parametrize("rule", RULES)
def test_no_workflow_breaks_a_rule(rule: str, path: Path) -> None:
    """Each workflow of the tree keeps each rule."""
    assert [] == list(RULES[rule](path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(("rule", "text"), BREAKS, ids=[f"{rule}-{n}" for n, (rule, _) in enumerate(BREAKS)])
def test_a_rule_finds_what_breaks_it(rule: str, text: str) -> None:
    """Each rule speaks of its own business, and finds nothing in a workflow that keeps them all."""
    assert [] == list(RULES[rule](GOOD))
    assert [] != list(RULES[rule](text))


def test_there_is_a_broken_workflow_for_each_rule() -> None:
    """A new rule comes with what it is for."""
    assert set(RULES) == set(BROKEN)


_WITHOUT_UNIX: Final = """
import sys
import pytest
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in {"fcntl", "grp", "pty", "pwd", "termios", "tty"}:
            raise ModuleNotFoundError(f"{name} is not on Windows", name=name)
sys.meta_path.insert(0, Missing())
sys.exit(pytest.main(["-q", "--collect-only", "-p", "no:cacheprovider", "-p", "no:xdist", *sys.argv[1:]]))
"""


@pytest.mark.long
def test_what_runs_on_windows_imports_nothing_of_unix() -> None:
    """The tests that the job asks for can be collected where those modules are missing."""
    text = (ROOT / ".github/workflows/checks.yml").read_text(encoding="utf-8")
    (asked,) = (script for name, script in scripts(text) if name == "windows" and "pytest" in script)
    rooms = [word for word in asked.split() if word.startswith("tests/")]
    assert rooms
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_UNIX, *rooms], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stdout[-2000:]


def test_workflows_are_valid_by_their_schema() -> None:
    """As in `make lint`, which needs no network for it; the same command refuses a slip."""
    done = subprocess.run([*CHECKER, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stderr), done.stdout


def test_a_slip_is_refused_by_the_schema(tmp_path: Path) -> None:
    """A key that there is not, in a job."""
    slip = tmp_path / "slip.yml"
    slip.write_text(GOOD.replace("runs-on", "run-on"))
    assert 1 == subprocess.run([*CHECKER, slip], capture_output=True, check=False).returncode
