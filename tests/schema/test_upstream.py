"""Names, types, requiredness and replacement are those of the bridged package; the differences are in tables.

The fixture holds facts of its schema only: the provider, the configuration and the ten AIWorkSpace resources.
"""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tables.additions import ADDED_TYPES, ADDITIONS, OPTIONAL, added

ROOT = Path(__file__).resolve().parents[2]
OURS = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
UPSTREAM = json.loads((ROOT / "tests/fixtures/upstream-pai-surface.json").read_text(encoding="utf-8"))

TEXTS = ("description", "deprecationMessage")
"""Not compared: the fixture holds no texts."""

MADE_SECRET = frozenset({"accessKey", "secretKey", "securityToken", "oidcToken", "codeRepoAccessToken", "configValue"})
"""Clear text in the bridged package's state; secret here. Programs need no change."""

NOT_KEPT = {"provider": "methods"}
"""`Provider.terraformConfig` answers with the arguments of a Terraform provider, of which there is none here."""


LABELS_CHANGE_IN_PLACE = frozenset({"WorkspaceDatasetversion", "WorkspaceDatasetversionLabel"})
"""The bridged plugin replaces a dataset version for a label; the API has calls to change labels."""


def comparable(spec: Any) -> Any:
    """Return a part of our schema without texts and without what is secret here only."""
    spec = copy.deepcopy(spec)
    for inner in specs(spec):
        for key in TEXTS:
            if isinstance(inner.get(key), str):
                del inner[key]
        for name in MADE_SECRET & inner.keys():
            if isinstance(inner[name], dict):
                inner[name].pop("secret", None)
    return spec


def specs(spec: Any) -> Iterator[dict[str, Any]]:
    """Yield all objects inside of a part of a schema, itself included."""
    if isinstance(spec, dict):
        yield spec
        for value in spec.values():
            yield from specs(value)


@pytest.mark.parametrize("section", ["config", "provider"])
def test_configuration_equals_upstream(section: str) -> None:
    """The provider has the same 27 keys, the stack configuration too."""
    expected = {key: value for key, value in UPSTREAM[section].items() if key != NOT_KEPT.get(section)}
    assert expected == comparable(OURS[section])


def upstream(section: str, token: str) -> Any:
    """Return the expected part, without the replacements that are not needed."""
    spec = copy.deepcopy(UPSTREAM[section][token])
    if token.rpartition(":")[2] in LABELS_CHANGE_IN_PLACE:
        for inner in specs(spec):
            for name in ("labels", "key", "value"):
                if isinstance(inner.get(name), dict):
                    inner[name].pop("willReplaceOnChanges", None)
    return spec


@pytest.mark.parametrize("token", sorted(UPSTREAM["resources"]))
def test_a_resource_equals_upstream(token: str) -> None:
    """A resource has the same inputs, outputs and lookup state, and beyond them what docs/additions.md lists."""
    ours = comparable(OURS["resources"][token])
    del ours["listInputs"]  # the bridged plugin lists nothing
    owner = token.rpartition(":")[2]
    for properties in (ours["properties"], ours["stateInputs"]["properties"]):
        for name in added(owner):
            del properties[name]
    for name in added(owner, inputs_only=True):
        del ours["inputProperties"][name]
    ours["requiredInputs"] = sorted(
        [*ours.get("requiredInputs", []), *(name for who, name in OPTIONAL if who == owner)]
    )
    assert upstream("resources", token) == ours


def test_no_resource_is_missing() -> None:
    """All of upstream's are here, and a table names what those have beyond upstream; others are our own business."""
    assert UPSTREAM["resources"].keys() <= OURS["resources"].keys()
    names = {token.rpartition(":")[2] for token in UPSTREAM["resources"]}
    assert names >= {owner for owner, _ in ADDITIONS}


@pytest.mark.parametrize("token", sorted(UPSTREAM["types"]))
def test_a_type_equals_upstream(token: str) -> None:
    """A nested type has the same properties."""
    assert upstream("types", token) == comparable(OURS["types"][token])


def test_types_are_added_for_additions_only() -> None:
    """Upstream's resources are made of no other object types."""
    shared = [OURS["resources"][token] for token in UPSTREAM["resources"]]
    used = {inner["$ref"].removeprefix("#/types/") for spec in shared for inner in specs(spec) if "$ref" in inner}
    assert {token.rpartition(":")[2] for token in used - UPSTREAM["types"].keys()} == ADDED_TYPES


def test_tokens_keep_their_modules() -> None:
    """The pattern that finds a token's module is upstream's, so that modules and classes have the same names."""
    expected = {"moduleFormat": "(.*)(?:/[^/]*)"}
    assert expected == OURS["meta"]
