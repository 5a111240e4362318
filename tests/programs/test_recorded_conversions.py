"""What the converter from Terraform made of the fixtures, kept for machines without it: names, programs and states.

The programs run on the stand-in, which takes the states over as well. Where the converter is, it makes the same today.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.programs.converted import require_engine
from tests.programs.record_conversions import programs
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import StandInStack, copy_project
from tests.tools.stories import connected
from tests.tools.terraform_converter import PAYLOAD, RECORDED, VERSION, answers, available, snippets, sources
from tests.tools.terraform_names import property_name

ANSWERS: Final = json.loads(RECORDED.read_text(encoding="utf-8"))
MAPPING: Final = json.loads(PAYLOAD.read_text(encoding="utf-8"))


def test_the_answers_are_those_of_the_fixtures() -> None:
    """Fixtures and mapping are what they were; else run `python -m tests.programs.record_conversions`."""
    assert (VERSION, sources()) == (ANSWERS["converter"], ANSWERS["sources"])


@pytest.mark.parametrize("name", ANSWERS["snippets"])
def test_the_converter_names_what_the_rules_name(name: str) -> None:
    """Each attribute that the configuration gives became the property that our port of the rules says, and no other."""
    type_ = f"alicloud_pai_workspace_{name}"
    attributes = MAPPING["provider"]["resources"][type_]
    answer = ANSWERS["snippets"][name]
    source, made = (text.partition("\n}\n")[0] for text in (snippets()[name], answer["pcl"]))
    given = set(re.findall(r"^  (\w+)(?: += | \{)", source, re.MULTILINE))
    assert f'"{MAPPING["resources"][type_]["tok"]}"' in made
    assert {property_name(each, attributes) for each in given} == set(re.findall(r"^  (\w+) +=", made, re.MULTILINE))
    assert re.findall(r"^    (\w+) +=", source, re.MULTILINE) == re.findall(r"^    (\w+) +=", made, re.MULTILINE)
    assert [] == answer["diagnostics"]


def test_what_is_no_constant_is_left_to_fill_in() -> None:
    """The plugin refuses this form of value; it is the converter's."""
    configured = ANSWERS["projects"]["basics"]["files"]["Pulumi.yaml"]
    assert "'TODO: var.region'" in configured
    assert ["Failed to evaluate provider config"] == ANSWERS["projects"]["basics"]["diagnostics"]


def test_what_needs_a_hand_is_as_the_page_says() -> None:
    """Keys of maps inside of functions, keys of an account, blocks of the provider, and what is left out."""
    answer = ANSWERS["projects"]["by-hand"]
    program, configured = answer["files"]["main.pp"], answer["files"]["Pulumi.yaml"]
    assert ["trainId", '"train_id"', "train_id"] == re.findall(r'("?train\w*"?) = "1"', program)
    assert {"in-clear": True, "acs:ram": False, "cn-shanghai": False} == {
        text: text in configured for text in ("in-clear", "acs:ram", "cn-shanghai")
    }
    assert not re.findall(r"prevent|protect|imeouts|provider", program)
    assert [
        "Provider alias not supported",
        "Provider config not supported",
        "converting create_before_destroy lifecycle hook is not supported",
    ] == answer["diagnostics"]


def test_others_are_guessed_with_a_warning() -> None:
    """Why a state is filtered before it is imported."""
    answer = ANSWERS["states"]["with-others.tfstate"]
    guessed = {one["type"] for one in answer["resources"] if ":pai/" not in one["type"]}
    assert {"alicloud:index:RamUser", "random:index:Integer"} == guessed
    assert {"Failed to get provider info"} == set(answer["diagnostics"])


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_converter_says_the_same_today() -> None:
    """With the version that made them, the answers are the recorded ones."""
    if not available():
        pytest.skip("pulumi-converter-terraform is not on PATH")
    for kind, answer in answers().items():
        assert ANSWERS[kind] == answer


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_engine_writes_the_same_programs_today() -> None:
    """The programs in Python are the recorded ones."""
    require_engine()
    assert ANSWERS["programs"] == programs()


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.mark.long
@pytest.mark.parametrize("name", ANSWERS["programs"])
def test_a_recorded_program_and_its_state_are_one_stack(
    name: str, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program makes everything; a stack that takes the same over by the converter's names has nothing to do."""
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    made = open_recorded(name, tmp_path / "made", emulator)
    assert [] == made.up().errors
    assert {"same"} == set(made.preview().changes)
    ids = {(one.type, one.urn.rpartition("::")[2].removeprefix("lead-")): one.id for one in made.resources()}
    state: list[dict[str, Any]] = ANSWERS["states"].get(f"{name}.tfstate", {"resources": []})["resources"]
    taken = open_recorded(name, tmp_path / "taken", emulator)
    for each in state:
        called = each["logicalName"] or each["name"]
        assert [] == taken.import_resource(each["type"], called, ids[each["type"], called]).errors
    if state:
        in_modules = {"create": 2, "delete": 1} if name == "mixed" else {}  # which the page tells how to mend
        changes = taken.preview().changes
        assert in_modules == {action: count for action, count in changes.items() if action != "same"}


def open_recorded(name: str, folder: Path, emulator: Emulator) -> StandInStack:
    """Return a stack of a recorded program."""
    source = folder / "source"
    source.mkdir(parents=True)
    for module, text in ANSWERS["programs"][name].items():
        (source / module).write_text(text, encoding="utf-8")
    stack = StandInStack(copy_project(source, folder / "project"))
    connected(stack, emulator)
    return stack
