"""Programs that name nothing: what their objects are called, for how long, and what `pulumi:autonaming` changes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, StandInStack, copy_project
from tests.tools.stories import connected

if TYPE_CHECKING:
    from tests.programs.conftest import Opening
    from tests.tools.emulator_process import Emulator
    from tests.tools.host.report import Outcome
    from tests.tools.stacks import Stack

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

UNNAMED: Final = Path(__file__).parent / "unnamed"
MODEL_TYPE: Final = "alicloud:pai/workspaceModel:WorkspaceModel"
CALLED: Final = {
    "workspaceName": "team_{}",
    "modelName": "scorer-{}",
    "datasetName": "cards-{}",
    "experimentName": "rates-{}",
    "displayName": "training-{}",
}
"""What each resource is called without a name of its own, with {} for seven random digits."""
GIVEN: Final = {"workspaceName": "team_a", "modelName": "m", "datasetName": "d", "experimentName": "e"} | {
    "displayName": "c"
}
KINDS: Final = {
    "workspaces": ("WorkspaceName", "workspaceName"),
    "models": ("ModelName", "modelName"),
    "datasets": ("Name", "datasetName"),
    "experiments": ("Name", "experimentName"),
    "codeSources": ("DisplayName", "displayName"),
}


def names_of(outcome: Outcome) -> dict[str, str]:
    """Return the names that an operation, which must have gone well, has told."""
    assert outcome.ok, outcome.errors
    return {name: str(outcome.outputs[name]) for name in CALLED}


def in_cloud(emulator: Emulator) -> dict[str, str]:
    """Return the names of the only object of each kind."""
    state = emulator.state()
    found = {}
    for collection, (wire, name) in KINDS.items():
        (one,) = state[collection].values()
        found[name] = one[wire]
    return found


def calls(emulator: Emulator, noun: str) -> list[str]:
    """Return how objects of a kind came and went, oldest first."""
    told = emulator.requests(f"Create{noun}", f"Delete{noun}")
    return [entry["operation"].removesuffix(noun) for entry in told]


def test_a_name_is_made_once(open_stack: Opening, emulator: Emulator) -> None:
    """Each name begins as the resource is called; a second up, an update and a refresh leave all of them alone."""
    stack = connected(open_stack(UNNAMED), emulator)
    made = names_of(stack.up())
    for name, form in CALLED.items():
        assert re.fullmatch(form.format("[0-9a-f]{7}"), made[name])
    assert made == in_cloud(emulator)
    again = stack.up()
    assert {"same": 6} == again.changes
    assert made == names_of(again)
    stack.config["description"] = "changed"
    assert {"update": 4, "same": 2} == stack.up().changes
    assert {"same": 6} == stack.refresh().changes
    assert made == in_cloud(emulator)
    assert stack.destroy().ok
    anew = names_of(stack.up())  # within the 14 days for which the workspace's first name stays taken
    assert not set(made.values()) & set(anew.values())
    assert stack.destroy().ok


def test_a_replacement_is_made_first_under_another_name(open_stack: Opening, emulator: Emulator) -> None:
    """A workspace of another mode takes everything in it along; each object is there before the old one goes."""
    stack = connected(open_stack(UNNAMED), emulator)
    made = names_of(stack.up())
    stack.config["standard"] = "true"
    emulator.forget_requests()
    anew = names_of(stack.up())
    assert not set(made.values()) & set(anew.values())
    assert anew == in_cloud(emulator)
    for noun in ("Workspace", "Model", "Dataset", "Experiment", "CodeSource"):
        assert ["Create", "Delete"] == calls(emulator, noun)
    assert {"same": 6} == stack.up().changes
    assert stack.destroy().ok


def test_a_dataset_without_a_name_need_not_be_deleted_first(open_stack: Opening, emulator: Emulator) -> None:
    """Its name is unique, and that of its successor is another one; with a given name the old one has to make way."""
    stack = connected(open_stack(UNNAMED), emulator)
    for order, given in ((["Create", "Delete"], {}), (["Delete", "Create"], {"datasetName": "d"})):
        stack.config |= {"uri": "oss://data.oss-cn-hangzhou.aliyuncs.com/cards/", **given}
        assert stack.up().ok
        stack.config["uri"] = "oss://data.oss-cn-hangzhou.aliyuncs.com/other/"
        emulator.forget_requests()
        assert stack.up().ok
        assert order == calls(emulator, "Dataset")
    assert stack.destroy().ok


def test_names_come_and_go_in_the_program(open_stack: Opening, emulator: Emulator) -> None:
    """A name that is left out later stays; one that is given later renames, or replaces the workspace."""
    stack = connected(open_stack(UNNAMED), emulator, **GIVEN)
    assert GIVEN == names_of(stack.up())
    for name in GIVEN:
        del stack.config[name]
    left_out = stack.up()
    assert {"same": 6} == left_out.changes
    assert GIVEN == names_of(left_out) == in_cloud(emulator)
    stack.config |= {"modelName": "m2", "datasetName": "d2", "experimentName": "e2", "displayName": "c2"}
    outcome = stack.up()
    assert {"update": 4, "same": 2} == outcome.changes
    assert {**GIVEN, "modelName": "m2", "datasetName": "d2", "experimentName": "e2", "displayName": "c2"} == in_cloud(
        emulator
    )
    stack.config["workspaceName"] = "team_b"
    assert "team_b" == names_of(stack.up())["workspaceName"]
    assert stack.destroy().ok


@pytest.mark.parametrize("writer", ["an older version", "the bridged plugin"])
def test_what_others_recorded_stays(open_stack: Opening, emulator: Emulator, writer: str) -> None:
    """State without our mark, or with the other plugin's book-keeping: a program without names changes nothing."""
    stack = connected(open_stack(UNNAMED), emulator, **GIVEN)
    assert stack.up().ok

    def rewritten(entry: dict[str, Any]) -> None:
        if entry["type"].startswith("alicloud:pai/"):
            entry["inputs"].pop("__defaults", None)
            if writer == "the bridged plugin":
                entry["inputs"]["__defaults"] = []
                entry["outputs"]["__meta"] = "{}"

    stack.rewrite(rewritten)
    for name in GIVEN:
        del stack.config[name]
    for operation in (stack.preview, stack.up, stack.refresh, stack.up):
        assert {"same": 6} == operation().changes
    assert GIVEN == in_cloud(emulator)
    assert stack.destroy().ok


def test_a_lost_answer_and_a_half_made_object_keep_their_names(open_stack: Opening, emulator: Emulator) -> None:
    """The object whose answer is lost is found by its name; the one that could not be read has it after the next up."""
    stack = connected(open_stack(UNNAMED), emulator)
    refusal = {"status": 400, "code": "InvalidParameter", "message": "no"}
    emulator.faults(
        [
            {"operation": "CreateModel", "times": 1, "effect": "dropAnswer"},
            {"operation": "GetDataset", "times": None, "effect": refusal},
        ]
    )
    assert not stack.up().ok
    emulator.faults([])
    made = in_cloud(emulator)
    assert made == names_of(stack.up()) == in_cloud(emulator)
    assert {"same": 6} == stack.up().changes
    assert stack.destroy().ok


# -- what only the real engine does


@pytest.fixture
def stack(tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> PulumiStack:
    """A stack of the program on the real engine."""
    if shutil.which("pulumi") is None:
        pytest.skip("pulumi is not on PATH")
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    opened = PulumiStack(copy_project(UNNAMED, tmp_path / "unnamed"), tmp_path / "home")
    connected(opened, emulator)
    return opened


def autonaming(stack: PulumiStack, **settings: str) -> None:
    """Set `pulumi:autonaming` to this, and to nothing else."""
    words = [word for key, value in settings.items() for word in ("--plaintext", f"pulumi:autonaming.{key}={value}")]
    stack.set_all("--path", "--plaintext", "pulumi:autonaming.mode=default")
    stack.pulumi("config", "rm", "pulumi:autonaming")
    stack.set_all("--path", *words)


def owner(tmp_path: Path, emulator: Emulator, **names: str) -> Stack:
    """Make the same objects with another stack."""
    other = connected(StandInStack(copy_project(UNNAMED, tmp_path / "owner")), emulator, **names)
    assert other.up().ok
    return other


FITTING: Final = {
    "verbatim": (
        {"mode": "verbatim"},
        {name: form.removesuffix("_{}").removesuffix("-{}") for name, form in CALLED.items()},
    ),
    "pattern": (
        {"pattern": "${project}.${name}"},
        {name: ("unnamed_" if "_" in form else "unnamed-") + form[:-3] for name, form in CALLED.items()},
    ),
    "pattern, enforced": (
        {"pattern": "${stack}_${name}", "enforce": "true"},
        {name: "dev_" + form[:-3] for name, form in CALLED.items()},
    ),
    "default": ({"mode": "default"}, {name: form.format("[0-9a-f]{7}") for name, form in CALLED.items()}),
    "random pattern": (
        {"pattern": "${name}_${hex(4)}", "enforce": "true"},
        {name: form[:-3] + "_[0-9a-f]{4}" for name, form in CALLED.items()},
    ),
}


@pytest.mark.parametrize(("settings", "expected"), FITTING.values(), ids=FITTING)
def test_settings_make_names(
    stack: PulumiStack, emulator: Emulator, settings: dict[str, str], expected: dict[str, str]
) -> None:
    """Each mode makes the names that it is there for, once; without the setting they stay."""
    autonaming(stack, **settings)
    made = names_of(stack.up())
    for name, form in expected.items():
        assert re.fullmatch(form, made[name]), (name, made[name])
    assert {"same": 6} == stack.up().changes
    autonaming(stack, mode="disabled")
    assert {"same": 6} == stack.up().changes
    assert made == in_cloud(emulator)
    assert stack.destroy().ok


def test_a_program_has_to_name_everything_where_naming_is_disabled(stack: PulumiStack, emulator: Emulator) -> None:
    """Each missing name is a failure before anything is made, and a program with names works as ever."""
    autonaming(stack, mode="disabled")
    outcome = stack.preview()
    assert not outcome.ok
    assert any("workspaceName" in error and "`pulumi:autonaming`" in error for error in outcome.errors)
    assert [] == emulator.requests()
    stack.config |= GIVEN
    assert GIVEN == names_of(stack.up())
    assert stack.destroy().ok


def test_an_enforced_name_that_breaks_the_rule_fails(stack: PulumiStack, emulator: Emulator) -> None:
    """Check says which rule of the API it is, and where the name is from; nothing is made."""
    autonaming(stack, pattern="${name}-${hex(4)}", enforce="true")
    outcome = stack.up()
    assert not outcome.ok
    (error,) = (error for error in outcome.errors if "workspaceName" in error)
    assert "at least 3 letters, digits or underscores" in error
    assert "this name is what `pulumi:autonaming` asks for" in error
    assert {} == emulator.state()["workspaces"]


def test_a_pattern_for_one_type_is_for_that_type(stack: PulumiStack) -> None:
    """Settings below providers name a type; the others are named as ever."""
    stack.set_all(
        "--path",
        "--plaintext",
        f'pulumi:autonaming.providers.alicloud.resources["{MODEL_TYPE}"].pattern=model of ${{name}}',
    )
    made = names_of(stack.up())
    assert "model-of-scorer" == made["modelName"]
    assert re.fullmatch("cards-[0-9a-f]{7}", made["datasetName"])
    assert stack.destroy().ok


def test_a_verbatim_workspace_cannot_be_replaced(stack: PulumiStack) -> None:
    """Its successor would have the same name, which stays taken: the preview says so, and what to do about it."""
    autonaming(stack, mode="verbatim")
    assert stack.up().ok
    stack.config["standard"] = "true"
    outcome = stack.preview()
    assert not outcome.ok
    assert any("workspaceName stays 'team'" in error for error in outcome.errors)
    stack.config["workspaceName"] = "team_2"
    assert "team_2" == names_of(stack.up())["workspaceName"]
    assert stack.destroy().ok


def test_a_verbatim_dataset_makes_way_first(stack: PulumiStack, emulator: Emulator) -> None:
    """Its successor has the same name, which is free as soon as the old one is deleted."""
    autonaming(stack, mode="verbatim")
    assert stack.up().ok
    stack.config["uri"] = "oss://data.oss-cn-hangzhou.aliyuncs.com/other/"
    emulator.forget_requests()
    assert "cards" == names_of(stack.up())["datasetName"]
    assert ["Delete", "Create"] == calls(emulator, "Dataset")
    assert stack.destroy().ok


def test_a_name_that_is_blocked_says_so(stack: PulumiStack) -> None:
    """Up, destroy and up in mode verbatim: the name is taken for 14 days, and the advice to give one works."""
    autonaming(stack, mode="verbatim")
    assert stack.up().ok
    assert stack.destroy().ok
    outcome = stack.up()
    assert any("within the last 14 days" in error and "choose another" in error for error in outcome.errors)
    stack.config["workspaceName"] = "team_2"
    assert stack.up().ok
    assert stack.destroy().ok


def test_what_was_imported_keeps_its_name(stack: PulumiStack, emulator: Emulator, tmp_path: Path) -> None:
    """`pulumi import` of every kind, then a program that names nothing: no step but same."""
    other = owner(tmp_path, emulator, **GIVEN)
    for one in other.resources():
        if one.type.startswith("alicloud:pai/"):
            outcome = stack.import_resource(one.type, one.urn.rpartition("::")[2], one.id)
            assert outcome.ok, outcome.errors
    for operation in (stack.preview, stack.up, stack.refresh):
        assert {"same": 6} == operation().changes
    assert GIVEN == in_cloud(emulator)


def test_the_option_import_needs_no_name(stack: PulumiStack, emulator: Emulator, tmp_path: Path) -> None:
    """An object that the program takes over by the option `import` is called what it is called."""
    other = owner(tmp_path, emulator, **GIVEN)
    stack.config["importId"] = next(one.id for one in other.resources() if one.type == MODEL_TYPE)
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    taken = next(one for one in stack.resources() if one.urn.endswith("::taken"))
    assert "m" == taken.outputs["modelName"]
    assert {"same": 7} == stack.up().changes


def test_a_saved_plan_keeps_the_names_of_its_preview(stack: PulumiStack) -> None:
    """What was shown is what is made; without a plan the digits are drawn anew."""
    stack.environment["PULUMI_EXPERIMENTAL"] = "true"
    plan = stack.home / "plan.json"
    shown = stack._run("preview", "--save-plan", str(plan))
    assert shown.ok, shown.errors
    planned = plan.read_text(encoding="utf-8")
    made = names_of(stack._run("up", "--skip-preview", "--plan", str(plan)))
    assert all(f'"{name}"' in planned for name in made.values())
    assert stack.destroy().ok
