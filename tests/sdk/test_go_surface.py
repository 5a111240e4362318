"""The Go SDK offers what the official one does and what the engine's own generator would, by name and type.

The official facts are in a file that tests/sdk/record_go_surface.py makes; what we have beyond them is in
docs/additions.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.__main__ import main
from tests.sdk.kinds import every_kind
from tests.sdk.record_go_surface import FIXTURE
from tests.tables.additions import ADDED_TYPES, ADDITIONS, ENUMERATIONS, OPTIONAL, is_our_own
from tests.tools.checkout import ROOT
from tests.tools.go_tool import SDK, surface

PACKAGE = SDK / "alicloud"
FIELDS = frozenset((owner, name[:1].upper() + name[1:]) for owner, name in ADDITIONS)

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    """Read the committed SDK."""
    return surface(PACKAGE)


def generated(folder: Path, schema: Path) -> Mapping[str, str]:
    """Read what `pulumi package gen-sdk` prints for a schema."""
    pulumi = shutil.which("pulumi")
    if pulumi is None:
        pytest.skip("pulumi is not on PATH")
    environment = {**os.environ, "PULUMI_HOME": str(folder / "home"), "PULUMI_SKIP_UPDATE_CHECK": "1"}
    command = [pulumi, "package", "gen-sdk", str(schema), "--language", "go", "--out", str(folder)]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    facts: Mapping[str, str] = surface(folder / "go/alicloud")["facts"]
    return facts


@pytest.fixture(scope="module")
def referee(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Read what it prints for our schema."""
    return generated(tmp_path_factory.mktemp("referee"), ROOT / "schema.json")


def official() -> dict[str, str]:
    """Return the recorded facts of the official SDK, in which the names that we can do without may be left out."""
    lines = FIXTURE.read_text(encoding="utf-8").splitlines()
    facts = dict(line.split(" = ", 1) for line in lines)
    for owner, name in OPTIONAL:
        field = f"{name[:1].upper()}{name[1:]} pulumi.String"
        args = f"pai: {owner}Args"
        assert f"{field}Input" in facts[args]
        facts[args] = facts[args].replace(f"{field}Input", f"{field}PtrInput")
    return facts


def without_additions(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the facts without the types, getters and fields that are documented as ours alone."""
    kept = {}
    for name, fact in facts.items():
        getter = re.fullmatch(r"pai: \((\w+)Output\) (\w+)", name)
        own = any(is_our_own(word) for word in re.findall(r"\w+", name.partition(": ")[2]))
        if own or any(added in name for added in ADDED_TYPES) or (getter and getter.groups() in FIELDS):
            continue
        owner = re.sub(r"(State|Args)$", "", name.removeprefix("pai: "))
        fields = fact.removeprefix("struct(").removesuffix(")").split("; ")
        known = [field for field in fields if (owner, field.partition(" ")[0]) not in FIELDS]
        kept[name] = f"struct({'; '.join(known)})" if fact.startswith("struct(") else fact
    return kept


def test_names_and_types_are_the_official_ones(ours: dict[str, Any]) -> None:
    """Types, fields, functions, methods, configuration: nothing is missing, and only additions are more."""
    expected = official()
    found = without_additions(ours["facts"])
    assert expected == {name: fact for name, fact in found.items() if name in expected or name.startswith("pai: ")}


_ONE = f"({'|'.join(sorted(ENUMERATIONS | {'ThingColour'}))})"
FORMS = re.compile(rf"pai: ({_ONE}(Ptr|(Ptr)?(Input|Output))|\({_ONE}(Ptr)?Output\) .*|\({_ONE}\) To(?!String).*)")
"""Inputs and outputs of the type of an enumeration. No property is of it: our SDK has none."""


def without_forms(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the facts of the engine's own generator without what only a property of an enumeration's type needs."""
    return {name: fact for name, fact in facts.items() if not FORMS.fullmatch(name)}


def test_names_and_types_are_those_of_gen_sdk(ours: dict[str, Any], referee: Mapping[str, str]) -> None:
    """What the engine's own generator prints for our schema has the same surface, the provider's included."""
    assert without_forms(referee) == ours["facts"]


def test_what_is_printed_of_every_kind_is_that_of_gen_sdk(tmp_path: Path) -> None:
    """So it is for properties, arguments and answers of every type, and for functions that look up."""
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps(every_kind()), encoding="utf-8")
    assert main(["--schema", str(schema), "--out", str(tmp_path), "--language", "go"]) == 0
    facts = surface(tmp_path / "go/alicloud")["facts"]
    assert without_forms(generated(tmp_path / "referee", schema)) == facts
    assert "pai: LookupWorkspaceMember" in facts
    assert "pai: GetOtherThing" in facts


def test_every_exported_name_is_described(ours: dict[str, Any]) -> None:
    """Each comment begins with the name it belongs to, as Go's tools want it."""
    assert ours["undocumented"] == []


def test_a_name_without_description_would_be_told(tmp_path: Path) -> None:
    """The reader of surfaces is not blind."""
    (tmp_path / "x.go").write_text("package x\n\n// A thing.\ntype Thing struct{}\n\nfunc (*Thing) Go() {}\n")
    assert surface(tmp_path) == {
        "facts": {".: Thing": "struct()", ".: (*Thing) Go": "func()()"},
        "undocumented": [".: Thing", ".: (*Thing) Go"],
    }
