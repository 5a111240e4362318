"""What programs are warned of, and how often; and that a preview refuses nothing because it is not known yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.tools.stories import EXAMPLE, VERSION_TYPE, connected

if TYPE_CHECKING:
    from tests.programs.conftest import Opening
    from tests.tools.emulator_process import Emulator
    from tests.tools.host.report import Outcome

WARNED = Path(__file__).parent / "warned"


def warnings(outcome: Outcome) -> list[str]:
    """Return the warnings of an operation that went well."""
    assert [] == outcome.errors
    return [message.text for message in outcome.messages if message.severity == "warning"]


def test_advice_is_given_once_and_on_what_is_new(open_stack: Opening, emulator: Emulator) -> None:
    """Once in a preview and once in an up, never again while the value stays; none for what the page itself writes."""
    stack = connected(open_stack(WARNED), emulator)
    assert [] == warnings(stack.preview())
    stack.config["framework"] = "pytorch"
    for operation in (stack.preview, stack.up):
        (warning,) = warnings(operation())
        assert warning.startswith("frameworkType: ")
    assert [[], [], []] == [warnings(operation()) for operation in (stack.preview, stack.refresh, stack.up)]
    stack.config["framework"] = "PyTorch"
    assert [] == warnings(stack.up())
    assert [] == warnings(stack.destroy())


def test_what_a_new_workspace_takes_along_is_told_once(open_stack: Opening, emulator: Emulator) -> None:
    """However many resources are replaced with it, there is one warning, with the options against that."""
    stack = connected(open_stack(WARNED), emulator)
    assert [] == warnings(stack.up())
    stack.config["workspaceName"] = "warned_again"
    for operation in (stack.preview, stack.up):
        (warning,) = warnings(operation())
        assert all(word in warning for word in ("workspaceName", "datasets", "protect", "retainOnDelete"))
    assert [] == warnings(stack.up())
    assert [] == warnings(stack.destroy())


def test_what_the_service_chose_needs_no_line_in_the_program(open_stack: Opening, emulator: Emulator) -> None:
    """An imported version has a name and a source; a program that says neither is not told that they stay."""
    owner = connected(open_stack(EXAMPLE), emulator, suffix="12345")
    outcome = owner.up()
    stack = connected(open_stack(WARNED), emulator, modelId=str(outcome.outputs["modelId"]))
    stack.config["uri"] = next(iter(emulator.state()["modelVersions"].values()))["Uri"]
    assert [] == warnings(stack.import_resource(VERSION_TYPE, "taken", str(outcome.outputs["versionId"])))
    assert [] == warnings(stack.preview())


def test_what_is_not_known_yet_is_not_refused(open_stack: Opening, emulator: Emulator) -> None:
    """Two roles, an entry and JSON text that are made of ids to come pass the preview."""
    stack = connected(open_stack(WARNED), emulator, roles="true")
    outcome = stack.preview()
    assert [] == warnings(outcome)
    assert {"create": 7} == outcome.changes
    assert [] == emulator.requests()
