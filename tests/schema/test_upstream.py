"""Names, types, requiredness and replacement are those of the bridged package; the differences are in tables.

The fixture holds facts of its schema only: the provider, the configuration and the ten AIWorkSpace resources.
"""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
UPSTREAM = json.loads((ROOT / "tests/fixtures/upstream-pai-surface.json").read_text(encoding="utf-8"))

TEXTS = ("description", "deprecationMessage")
"""Not compared: the fixture holds no texts."""

MADE_SECRET = frozenset({"accessKey", "secretKey", "securityToken", "oidcToken", "codeRepoAccessToken", "configValue"})
"""Clear text in the bridged package's state; secret here. Programs need no change."""

NOT_KEPT = {"provider": "methods"}
"""`Provider.terraformConfig` answers with the arguments of a Terraform provider, of which there is none here."""


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


@pytest.mark.parametrize("token", sorted(OURS["resources"]))
def test_a_resource_equals_upstream(token: str) -> None:
    """A resource has the same inputs, outputs and lookup state."""
    assert UPSTREAM["resources"][token] == comparable(OURS["resources"][token])


@pytest.mark.parametrize("token", sorted(OURS["types"]))
def test_a_type_equals_upstream(token: str) -> None:
    """A nested type has the same properties."""
    assert UPSTREAM["types"][token] == comparable(OURS["types"][token])


def test_tokens_keep_their_modules() -> None:
    """The pattern that finds a token's module is upstream's, so that modules and classes have the same names."""
    expected = {"moduleFormat": "(.*)(?:/[^/]*)"}
    assert expected == OURS["meta"]
