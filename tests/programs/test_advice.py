"""Commands that messages give are run as they stand there, and then the next up goes well: on either engine."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tools.stories import connected

if TYPE_CHECKING:
    from tests.programs.conftest import Opening
    from tests.tools.emulator_process import Emulator
    from tests.tools.host.report import Outcome
    from tests.tools.stacks import Stack

pytestmark = pytest.mark.long

CHANGING = Path(__file__).parent / "changing"
NAMES = {"WorkspaceWorkspace": "workspace", "WorkspaceModel": "model", "WorkspaceModelVersion": "version"} | {
    "WorkspaceDataset": "dataset",
    "WorkspaceMember": "member",
    "WorkspaceUserConfig": "setting",
}
"""What the program calls its resources."""
NO_LIST = {"status": 403, "code": "Forbidden.RAM", "message": "User not authorized to operate"}


def commands(outcome: Outcome, verb: str) -> list[list[str]]:
    """Return the words of the commands of a verb that the messages of a failed operation give."""
    assert not outcome.ok
    found = [words for error in outcome.errors for words in re.findall(rf"`pulumi {verb} ([^`]+)`", error)]
    return [words.split() for words in dict.fromkeys(found)]


def imported(stack: Stack, outcome: Outcome, id_: str = "") -> None:
    """Run every import that the messages give, with the program's names; an id that is a form only is filled in."""
    given = commands(outcome, "import")
    assert given, outcome.errors
    for type_, name, id_form in given:
        assert "<name>" == name
        assert id_ or "<" not in id_form
        done = stack.import_resource(type_, NAMES[type_.rpartition(":")[2]], id_ if "<" in id_form else id_form)
        assert done.ok, done.errors


def ends_well(stack: Stack) -> None:
    """The next up is fine, the one after it is empty, and destroy leaves nothing of the stack."""
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    assert {"same"} == stack.up().changes.keys()
    outcome = stack.destroy()
    assert outcome.ok, outcome.errors


@pytest.mark.parametrize("taken", ["workspace", "version", "dataset", "member", "setting"])
def test_what_is_taken_can_be_imported(open_stack: Opening, emulator: Emulator, taken: str) -> None:
    """The object of this name, or this key, is there already: the command of the message brings it into the stack."""
    stack = connected(open_stack(CHANGING), emulator, **({} if taken == "workspace" else {"named": "true"}))
    assert stack.up().ok
    urns = {one.name: one.urn for one in stack.resources()}
    if taken == "workspace":
        (model,) = emulator.state()["models"]
        emulator.vanish("models", model)  # it would be made a second time
        stack.forget(urns["model"])
    stack.forget(urns[taken])
    imported(stack, stack.up())
    ends_well(stack)


def test_what_may_have_been_made_can_be_imported(open_stack: Opening, emulator: Emulator) -> None:
    """The answer is lost and lists are forbidden: the form of the id, filled in from the console, does it."""
    stack = connected(open_stack(CHANGING), emulator)
    emulator.faults(
        [
            {"operation": "CreateModel", "effect": "dropAnswer"},
            {"operation": "ListModels", "times": None, "effect": NO_LIST},
        ]
    )
    outcome = stack.up()
    emulator.faults([])
    (id_,) = emulator.state()["models"]
    imported(stack, outcome, id_)
    ends_well(stack)
    assert {} == emulator.state()["models"]


def test_the_owner_is_taken_out_of_the_stack(open_stack: Opening, emulator: Emulator) -> None:
    """The service does not remove the owner: `pulumi state delete`, as the message says, and the next up is fine."""
    stack = connected(open_stack(CHANGING), emulator)
    assert stack.up().ok
    (workspace,) = emulator.state()["workspaces"]
    owner = next(key for key in emulator.state()["members"] if key.startswith(f"{workspace}-"))
    assert stack.import_resource("alicloud:pai/workspaceMember:WorkspaceMember", "member", f"{workspace}:{owner}").ok
    outcome = stack.up()  # the program has no such member
    assert [["delete", "<urn>"]] == commands(outcome, "state")
    stack.forget(next(one.urn for one in stack.resources() if one.name == "member"))
    ends_well(stack)
