"""The Python SDK offers what the official one offers for PAI, and beyond it what docs/additions.md lists."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.surface import Surface, as_the_engine_prints, config_names, differences, surface
from tests.tables.additions import (
    ADDED_TYPES,
    ENUMERATIONS,
    LEFT_OUT,
    OPTIONAL,
    OUR_FUNCTIONS,
    OUR_RESOURCES,
    OUR_TYPES,
    added,
    is_our_own,
)
from tests.tools import official_sdk

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "sdk/python/pulumi_alicloud_pai"
PARTS = {"": "Provider", "config": "(?!ReportTemplate)", "pai": "Workspace"}
"""Folders of the official package, and how names begin there that are about PAI or the provider."""
PUBLIC = """
import json
from {0}.pai import *
print(json.dumps([name for name in dir() if name.startswith(("Workspace", "Get", "Awaitable", "get_"))]))
"""


@pytest.fixture(scope="module")
def package() -> Path:
    """The official package."""
    return official_sdk.package()


@pytest.fixture(scope="module")
def official(package: Path) -> Surface:
    """What the official package offers for PAI."""
    files = [package / "provider.py", package / "_inputs.py", package / "config/outputs.py"]
    found = surface(package, [*files, *(package / "pai").glob("*.py")])
    return {
        name: facts for name, facts in found.items() if re.match(PARTS[name.partition(":")[0]], name.partition(":")[2])
    }


def without_additions(ours: Surface) -> Surface:
    """Return our surface without the properties and types that are added."""
    kept = {}
    for name, facts in copy.deepcopy(ours).items():
        title = re.sub("^Awaitable|Args(Dict)?$", "", name.partition(":")[2])
        if title in ADDED_TYPES or is_our_own(title) or "arguments" in facts:
            continue
        extra = {snake for snake, (wire, _) in facts["properties"].items() if wire in added(title)}
        for table in (facts["properties"], *facts["constructors"], *facts["get"]):
            for snake in extra & table.keys():
                del table[snake]
        kept[name] = facts
    return kept


def left_out(official: Surface) -> Surface:
    """Return the official surface without what docs/additions.md says is left out; each of it must be there."""
    rest = copy.deepcopy(official)
    for owner, name in LEFT_OUT:
        classes = [key for key in official if re.fullmatch(rf"\w*:{owner}(Args|ArgsDict)?", key)]
        assert classes, owner
        gone = 0
        for key in classes:
            if name == "*":
                del rest[key]
                gone += 1
                continue
            facts = rest[key]
            for table in (facts["properties"], *facts["constructors"], *facts["get"]):
                gone += table.pop(name, None) is not None
            gone += name in facts["methods"]
            facts["methods"] = [method for method in facts["methods"] if method != name]
        assert gone, (owner, name)
    return rest


def may_be_left_out(official: Surface) -> Surface:
    """Return the official surface in which the names that we can do without may be left out."""
    changed = copy.deepcopy(official)
    for owner, name in OPTIONAL:
        given, snake = changed[f"pai:{owner}Args"], re.sub("(?=[A-Z])", "_", name).lower()
        assert given["constructors"][0][snake] == ("pulumi.Input[str]", False)
        given["constructors"][0][snake] = ("pulumi.Input[Optional[str]]", True)
        given["properties"][snake] = (name, "pulumi.Input[Optional[str]]")
        if all(optional for _, optional in given["constructors"][0].values()):
            changed[f"pai:{owner}"]["constructors"][1]["args"] = (f"Optional[{owner}Args]", True)
    return changed


def test_classes_arguments_properties_and_types_are_the_official_ones(official: Surface) -> None:
    """Bases, constructors, `get`, methods, properties, wire names, keys of typed dicts: only additions differ."""
    ours = without_additions(as_the_engine_prints(surface(OURS)))
    assert [] == list(differences(may_be_left_out(left_out(official)), ours))


def test_configuration_has_the_official_names(package: Path) -> None:
    """`config` has the same names with the same types."""
    expected = config_names(package / "config/vars.py")
    ours = config_names(OURS / "config/__init__.py")
    assert {
        name for owner, name in LEFT_OUT if owner == "Provider" and name in expected
    } == expected.keys() - ours.keys()
    assert {name: expected[name] for name in ours} == ours


def names(python: Path, module: str) -> set[str]:
    """Import an SDK where it is installed and return the names that a program finds in its module `pai`."""
    command = [str(python), "-c", PUBLIC.format(module)]
    return set(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def test_a_program_finds_the_official_names(package: Path) -> None:
    """Imported, both SDKs show the same names in `pai`, ours also those of added types, resources and functions."""
    expected = names(official_sdk.ENVIRONMENT / "bin/python", "pulumi_alicloud")
    ours = names(Path(sys.executable), "pulumi_alicloud_pai")
    extra = {f"{name}{suffix}" for name in ADDED_TYPES | OUR_TYPES for suffix in ("Args", "ArgsDict")}
    own = {f"{name}{suffix}" for name in OUR_RESOURCES for suffix in ("", "Args")}
    answers = {f"{way}{name[:1].upper()}{name[1:]}Result" for name in OUR_FUNCTIONS for way in ("", "Awaitable")}
    snake = {re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower() for name in OUR_FUNCTIONS}
    functions = answers | {f"{name}{form}" for name in snake for form in ("", "_output")}
    assert expected | extra | own | functions | ENUMERATIONS == ours


BREAKS: dict[str, Any] = {
    "a class that is missing": lambda ours: ours.pop("pai:WorkspaceRun"),
    "an argument that is missing": lambda ours: ours["pai:WorkspaceRun"]["constructors"][0].pop("run_name"),
    "an argument too many": lambda ours: ours["pai:WorkspaceRun"]["constructors"][0].update(colour=("str", True)),
    "another type": lambda ours: ours["pai:WorkspaceRun"]["properties"].update(run_name=("runName", "str")),
    "another wire name": lambda ours: ours["pai:WorkspaceModelLabel"]["properties"].update(key=("Key", "str")),
    "an optional that is required": lambda ours: ours["pai:WorkspaceModelArgs"]["constructors"][0].update(
        task=("pulumi.Input[Optional[str]]", False)
    ),
    "a key that is missing": lambda ours: ours["pai:WorkspaceModelLabelArgsDict"]["keys"].pop("value"),
    "a lookup without a property": lambda ours: ours["pai:WorkspaceModel"]["get"][0].pop("task"),
    "a method too many": lambda ours: ours["pai:WorkspaceModel"]["methods"].append("promote"),
}


@pytest.mark.parametrize("break_it", BREAKS.values(), ids=BREAKS)
def test_the_comparison_sees(official: Surface, break_it: Any) -> None:
    """Whatever is changed on our side is one difference."""
    ours = without_additions(as_the_engine_prints(surface(OURS)))
    break_it(ours)
    assert 1 == len(list(differences(may_be_left_out(left_out(official)), ours)))
