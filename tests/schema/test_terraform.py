"""The mapping for converters from Terraform meets the schema: by the converter's rules it leads to our names.

A port of the rules is enough for that; no converter is needed.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from sdk.generator.terraform import PAYLOAD, main, payload, terraform_type, text, upstream
from tests.tables.additions import added
from tests.tools.terraform_names import LISTS, plural, property_name

ROOT = Path(__file__).resolve().parents[2]
SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
UPSTREAM: Final = json.loads((ROOT / "tests/fixtures/upstream-pai-surface.json").read_text(encoding="utf-8"))
MAPPING: Final = json.loads(PAYLOAD.read_text(encoding="utf-8"))
ATTRIBUTES: Final = MAPPING["provider"]["resources"]
CONFIGURED: Final = Path(ROOT / "tests/fixtures/terraform/every-property")
COUNTS: Final = {
    "code_source": 11,
    "dataset": 14,
    "datasetversion": 13,
    "experiment": 5,
    "member": 5,
    "model": 12,
    "model_version": 15,
    "run": 5,
    "user_config": 4,
    "workspace": 7,
}
"""Attributes of each resource in the Terraform provider, by hand."""
KINDS: Final = {"boolean": 1, "integer": 2, "number": 3, "string": 4, "object": 6}


def fits(attribute: Mapping[str, Any], spec: Mapping[str, Any]) -> bool:
    """Tell whether an attribute becomes a value of a property's type: a block that occurs once is an object."""
    if attribute["type"] not in LISTS:
        inner = attribute.get("element", {}).get("schema")
        return KINDS[spec["type"]] == attribute["type"] and (inner is None or fits(inner, spec["additionalProperties"]))
    item = spec if attribute.get("maxItems") == 1 else spec["items"]
    if "schema" in attribute["element"]:
        return fits(attribute["element"]["schema"], item)
    inside = attribute["element"]["resource"]
    properties = SCHEMA["types"][item["$ref"].removeprefix("#/types/")]["properties"]
    return properties.keys() == {property_name(name, inside) for name in inside} and all(
        fits(each, properties[property_name(name, inside)]) for name, each in inside.items()
    )


def test_the_committed_file_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    """It is what schema.json gives; `make sdk` mends it when this fails."""
    assert (0, "") == (main(["--check"]), capsys.readouterr().err)


def test_a_stale_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--check writes nothing, says what to run and exits 1; without it the file is written."""
    edited = tmp_path / "terraform.json"
    edited.write_text("{}", encoding="utf-8")
    monkeypatch.setattr("sdk.generator.terraform.PAYLOAD", edited)
    monkeypatch.setattr("sdk.generator.terraform.ROOT", tmp_path)
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA), encoding="utf-8")
    assert 1 == main(["--check"])
    assert "make sdk" in capsys.readouterr().err
    assert (0, PAYLOAD.read_text(encoding="utf-8")) == (main([]), edited.read_text(encoding="utf-8"))


def test_all_of_upstream_is_in_it_and_nothing_else() -> None:
    """Ten resources with 91 attributes; no overrides, no data sources, nothing that docs/additions.md lists."""
    expected = {f"alicloud_pai_workspace_{name}": count for name, count in COUNTS.items()}
    assert expected == {type_: len(attributes) for type_, attributes in ATTRIBUTES.items()}
    assert 91 == sum(len(attributes) for attributes in ATTRIBUTES.values())
    assert expected.keys() == MAPPING["resources"].keys()
    assert [{}] * 4 == [MAPPING["config"], MAPPING["dataSources"], MAPPING["provider"]["dataSources"], {}]
    assert all({"tok", "fields"} == entry.keys() and {} == entry["fields"] for entry in MAPPING["resources"].values())
    for type_, attributes in ATTRIBUTES.items():
        names = {property_name(name, attributes) for name in attributes}
        assert not names & added(MAPPING["resources"][type_]["tok"].rpartition(":")[2])
    assert (SCHEMA["name"], SCHEMA["version"]) == (MAPPING["name"], MAPPING["version"])


@pytest.mark.parametrize("type_", ATTRIBUTES)
def test_every_attribute_leads_to_its_property(type_: str) -> None:
    """By the converter's rules each is called as in the schema, and of its type; what upstream has is all there."""
    token, attributes = MAPPING["resources"][type_]["tok"], ATTRIBUTES[type_]
    properties = SCHEMA["resources"][token]["properties"]
    names = {name: property_name(name, attributes) for name in attributes}
    assert UPSTREAM["resources"][token]["properties"].keys() == set(names.values())
    assert [] == [name for name, ours in names.items() if not fits(attributes[name], properties[ours])]
    assert type_ == terraform_type(token)


@pytest.mark.parametrize("type_", ATTRIBUTES)
def test_flags_are_those_of_the_schema(type_: str) -> None:
    """Required, computed, replacing and secret: an attribute that is left out of a program may be computed."""
    spec, attributes = SCHEMA["resources"][MAPPING["resources"][type_]["tok"]], ATTRIBUTES[type_]
    for name, attribute in attributes.items():
        ours = property_name(name, attributes)
        given, required = ours in spec["inputProperties"], ours in spec.get("requiredInputs", ())
        flags = {flag for flag in ("optional", "required", "computed", "forceNew", "sensitive") if attribute.get(flag)}
        assert {
            *(["required"] if required else ["optional"] if given else []),
            *(["computed"] if not required and ours in spec["required"] else []),
            *(["forceNew"] if spec["inputProperties"].get(ours, {}).get("willReplaceOnChanges") else []),
            *(["sensitive"] if spec["properties"][ours].get("secret") else []),
        } == flags, name
        assert all(attribute[flag] is True for flag in flags)


def test_every_configuration_key_leads_to_its_property() -> None:
    """All 27 with what is inside of them; camelCase alone is enough for the converter, which has no attributes here."""
    attributes, keys = MAPPING["provider"]["schema"], SCHEMA["provider"]["inputProperties"]
    assert keys.keys() == SCHEMA["config"]["variables"].keys() == UPSTREAM["config"]["variables"].keys()
    known: Mapping[str, Any]
    for known in (attributes, {}):
        assert keys.keys() == {property_name(name, known) for name in attributes}
    assert [] == [name for name in attributes if not fits(attributes[name], keys[property_name(name, attributes)])]


@pytest.mark.parametrize("type_", ATTRIBUTES)
def test_every_attribute_is_in_the_configurations(type_: str) -> None:
    """The fixture, written by hand with Terraform's names, has each: what can be given, and what is computed."""
    source = (CONFIGURED / f"{type_.removeprefix('alicloud_pai_workspace_')}.tf").read_text(encoding="utf-8")
    given = set(re.findall(r"^  (\w+)(?: += | \{)", source.partition("\n}\n")[0], re.MULTILINE))
    read = set(re.findall(rf"{type_}\.\w+\.(\w+)", source))
    attributes = ATTRIBUTES[type_]
    assert given == {name for name, each in attributes.items() if each.get("optional") or each.get("required")}
    assert {name for name in attributes if name not in given} <= read


@pytest.mark.parametrize(
    ("word", "expected"),
    {
        "label": "labels",
        "labels": "labels",
        "policy": "policies",
        "key": "keys",
        "box": "boxes",
        "class": "classes",
    }.items(),
)
def test_plurals_are_those_of_the_converter(word: str, expected: str) -> None:
    """What is plural stays; the rest follows the four rules."""
    assert expected == plural(word)


def test_our_additions_would_lose_their_names() -> None:
    """Why they are left out: as lists of a Terraform provider they would get a plural; unknown, they are right."""
    known = payload(SCHEMA, lambda _token, _name: True)["provider"]["resources"]["alicloud_pai_workspace_dataset"]
    assert "accessibleRoleIdLists" == property_name("accessible_role_id_list", known)
    left_out = ATTRIBUTES["alicloud_pai_workspace_dataset"]
    assert "accessibleRoleIdList" == property_name("accessible_role_id_list", left_out)


def test_a_resource_that_terraform_lacks_is_left_out() -> None:
    """A new one of ours has no Terraform type."""
    schema = copy.deepcopy(SCHEMA)
    run = schema["resources"][MAPPING["resources"]["alicloud_pai_workspace_run"]["tok"]]
    schema["resources"]["alicloud:pai/workspaceJob:WorkspaceJob"] = run
    assert MAPPING == payload(schema, upstream(UPSTREAM))


def test_a_property_without_its_attribute_would_be_seen() -> None:
    """A renamed property of the schema no longer meets the list of upstream."""
    token = MAPPING["resources"]["alicloud_pai_workspace_run"]["tok"]
    schema = copy.deepcopy(SCHEMA)
    schema["resources"][token]["properties"]["title"] = schema["resources"][token]["properties"].pop("runName")
    assert "run_name" not in text(payload(schema, upstream(UPSTREAM)))
