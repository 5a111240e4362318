"""The examples of `schema/examples` in HCL do what they say, on the real engine and its host for HCL.

An example that asks for what another program has made finds it in the emulator, where its ids are others than here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from sdk.schema.examples import FILES
from tests.programs.hcl import opened, require_hcl
from tests.tables.placed import place_all
from tests.tools.checkout import ROOT
from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.plugin_process import forget_this_machine

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]

EXAMPLES: Final = {
    f"{path.parent.parent.name}-{path.parent.name[0]}": path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "schema/examples").glob(f"*/*/{FILES['hcl']}"))
}
ASKING: Final = {name: text for name, text in EXAMPLES.items() if re.search(r"^data ", text, re.MULTILINE)}
MAKING: Final = {name: text for name, text in EXAMPLES.items() if name not in ASKING}
_QUOTED: Final = re.compile(r'"([^"]*)"')
URI: Final = "oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-09/"
USER: Final = "200000000000000021"
ADMIN: Final = "200000000000000022"
SETTING: Final = {
    "CategoryName": "DataPrivacyConfig",
    "ConfigKey": "customizePAIAssumedRole",
    "ConfigValue": "acs:ram::1234567890123456:role/pai-training",
    "Scope": "owner",
}


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator in which workspaces are ready at once."""
    require_hcl()
    forget_this_machine(monkeypatch)
    with Emulator.start() as started:
        started.settings(activationSeconds=0)
        yield started


def furnished(text: str, ids: Mapping[str, str]) -> str:
    """Return an example with the ids of this emulator."""
    return _QUOTED.sub(lambda found: f'"{ids.get(found[1], found[1])}"', text)


def furnish(emulator: Emulator) -> Mapping[str, str]:
    """Make what the examples of functions ask for, and return the ids in them with those that were made."""
    cloud = Cloud(emulator.endpoint)

    def make(noun: str, **fields: Any) -> str:
        return str(cloud.call(f"Create{noun}", **fields)[f"{noun}Id"])

    group = {"ResourceGroupId": "rg-acfmxazb4ph6aiy", "EnvTypes": ["prod"]}
    team = make("Workspace", WorkspaceName="fraud_detection", Description="Cards", **group)
    model = make("Model", WorkspaceId=team, ModelName="card-fraud", Task="tabular-classification")
    for status in ("Approved", "Pending"):
        cloud.call("CreateModelVersion", ModelId=model, Uri=URI, ApprovalStatus=status)
    data = {"DataSourceType": "OSS", "Property": "DIRECTORY", "Uri": URI}
    dataset = make("Dataset", WorkspaceId=team, Name="card_transactions", **data)
    cloud.call("CreateDatasetVersion", DatasetId=dataset, **data, Labels=[{"Key": "stage", "Value": "production"}])
    experiment = make("Experiment", WorkspaceId=team, Name="rate", Labels=[{"Key": "team", "Value": "fraud"}])
    cloud.call("CreateRun", ExperimentId=experiment, Name="rate-0-01")
    code = {"CodeRepo": "https://example.com/fraud.git", "MountPath": "/root/code/"}
    cloud.call("CreateCodeSource", WorkspaceId=team, DisplayName="training", **code)
    cloud.call("CreateMember", WorkspaceId=team, Members=[{"UserId": ADMIN, "Roles": ["PAI.WorkspaceAdmin"]}])
    cloud.call("SetUserConfigs", Configs=[SETTING])
    place_all(emulator, team)
    emulator.place("users", USER, UserName="analyst@fraud-team")
    emulator.place("images", "image-1", Name="fraud-training", ImageUri="example.com/fraud:1", WorkspaceId=team)
    emulator.place("products", "PAI_share", IsPurchased=True, HasPermissionToPurchase=True)
    emulator.place("resources", "resource-2", Name="quota", ResourceType="ECS", WorkspaceId=team)
    public = make("Model", WorkspaceId=team, ModelName="translation", Accessibility="PUBLIC", Domain="nlp")
    emulator.edit("models", public, Provider="pai")
    return {
        "478812": team,
        "model-rbvg5wzljz": model,
        "d-rbvg5wzljzjhc9ks92": dataset,
        "exp-1zpfthdxabc123": experiment,
    }


@pytest.mark.parametrize("text", MAKING.values(), ids=MAKING)
def test_what_it_makes_is_there(text: str, emulator: Emulator, tmp_path: Path) -> None:
    """Each block is a resource of ours, nothing changes the second time, and all of it goes away again."""
    # A model that names no workspace is made in the account's default one.
    Cloud(emulator.endpoint).call("CreateWorkspace", WorkspaceName="first", Description="First", EnvTypes=["prod"])
    stack = opened({FILES["hcl"]: text}, tmp_path, emulator)
    blocks = re.findall(r'^resource "', text, re.MULTILINE)
    made = stack.up()
    assert [] == made.errors
    assert len(blocks) == sum(one.type.startswith("alicloud:") for one in stack.resources())
    again = stack.preview()
    assert ([], {"same"}) == (again.errors, set(again.changes))
    assert [] == stack.destroy().errors


def test_what_they_ask_for_is_found(emulator: Emulator, tmp_path: Path) -> None:
    """All examples with a data block, in one project: each finds something, and an import file leaves nothing open."""
    ids = furnish(emulator)
    texts = {f"{name}.tf": furnished(text, ids) for name, text in ASKING.items()}
    stack = opened(texts, tmp_path, emulator)
    asked = stack.up()
    assert [] == asked.errors
    found = dict(asked.outputs)
    outputs = re.findall(r'^output "(\w+)"', "".join(texts.values()), re.MULTILINE)
    assert sorted(outputs) == sorted(found)
    assert ["todo"] == [name for name, value in found.items() if not value]
