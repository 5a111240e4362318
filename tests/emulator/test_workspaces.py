"""What workspaces do and nothing else: activation, the recycle bin, the default workspace, the resource group."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.polling import until
from tests.tools.raw_http import Refused

NAME_TAKEN = Refused(400, "100400009")


def create(cloud: Cloud, name: str = "abc", **fields: Any) -> str:
    """Create a workspace and return its id."""
    answer = cloud.call("CreateWorkspace", WorkspaceName=name, Description="x", EnvTypes=["prod"], **fields)
    return str(answer["WorkspaceId"])


def status(cloud: Cloud, workspace_id: str) -> str:
    """The status that Get answers."""
    return str(cloud.call("GetWorkspace", WorkspaceId=workspace_id)["Status"])


@pytest.mark.parametrize("outcome", ["ENABLED", "FAILURE"])
def test_activation_takes_its_time_and_has_the_outcome_that_was_set(
    emulator: Emulator, cloud: Cloud, outcome: str
) -> None:
    """A workspace is INITIALIZING first and later what the setting says."""
    emulator.settings(activationSeconds=0.3, activationOutcome=outcome)
    workspace_id = create(cloud)
    assert status(cloud, workspace_id) == "INITIALIZING"
    until(lambda: status(cloud, workspace_id) != "INITIALIZING")
    assert outcome == status(cloud, workspace_id)


def test_activation_in_no_time_is_over_at_once(cloud: Cloud) -> None:
    """With activationSeconds 0 the first read finds the workspace ENABLED."""
    assert status(cloud, create(cloud)) == "ENABLED"


def test_a_name_is_taken_while_its_workspace_lives(cloud: Cloud) -> None:
    """Two workspaces cannot have one name."""
    create(cloud)
    assert cloud.refused("CreateWorkspace", WorkspaceName="abc", Description="x", EnvTypes=["prod"]) == NAME_TAKEN


def test_a_deleted_workspace_is_invisible_but_its_name_stays_taken(emulator: Emulator, cloud: Cloud) -> None:
    """In the recycle bin a workspace is gone for Get, absent from lists, and holds its name."""
    workspace_id = create(cloud)
    cloud.call("DeleteWorkspace", WorkspaceId=workspace_id)
    assert Refused(404, "100400027") == cloud.refused("GetWorkspace", WorkspaceId=workspace_id)
    assert not cloud.call("ListWorkspaces")["Workspaces"]
    assert cloud.refused("CreateWorkspace", WorkspaceName="abc", Description="x", EnvTypes=["prod"]) == NAME_TAKEN
    assert [workspace_id] == list(emulator.state()["recycleBin"])


def test_a_name_is_free_when_its_days_in_the_recycle_bin_are_over(emulator: Emulator, cloud: Cloud) -> None:
    """After recycleDays, here none, the name can be used again."""
    cloud.call("DeleteWorkspace", WorkspaceId=create(cloud))
    emulator.settings(recycleDays=0)
    assert status(cloud, create(cloud)) == "ENABLED"


def test_resources_inside_survive_their_workspace(cloud: Cloud) -> None:
    """Deleting a workspace does not delete the models in it."""
    workspace_id = create(cloud)
    model_id = cloud.call("CreateModel", ModelName="m", WorkspaceId=workspace_id)["ModelId"]
    cloud.call("DeleteWorkspace", WorkspaceId=workspace_id)
    assert workspace_id == cloud.call("GetModel", ModelId=model_id)["WorkspaceId"]


def test_the_display_name_falls_back_to_the_name(cloud: Cloud) -> None:
    """A workspace without a display name, or with a cleared one, shows its name."""
    workspace_id = create(cloud)
    assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["DisplayName"] == "abc"
    cloud.call("UpdateWorkspace", WorkspaceId=workspace_id, DisplayName="Ä 工作")
    assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["DisplayName"] == "Ä 工作"
    cloud.call("UpdateWorkspace", WorkspaceId=workspace_id, DisplayName="")
    assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["DisplayName"] == "abc"


def test_the_oldest_workspace_is_the_default_until_another_is_chosen(cloud: Cloud) -> None:
    """A model without a workspace lands in the default workspace."""
    first, second = create(cloud, "first"), create(cloud, "second")
    assert first == cloud.call("GetDefaultWorkspace")["WorkspaceId"]
    cloud.call("UpdateDefaultWorkspace", WorkspaceId=second)
    model_id = cloud.call("CreateModel", ModelName="m")["ModelId"]
    assert second == cloud.call("GetModel", ModelId=model_id)["WorkspaceId"]
    defaults = {item["WorkspaceId"]: item["IsDefault"] for item in cloud.call("ListWorkspaces")["Workspaces"]}
    assert {first: False, second: True} == defaults


def test_a_deleted_default_workspace_makes_room_for_another(cloud: Cloud) -> None:
    """The next workspace in age becomes the default."""
    first, second = create(cloud, "first"), create(cloud, "second")
    cloud.call("DeleteWorkspace", WorkspaceId=first)
    assert second == cloud.call("GetDefaultWorkspace")["WorkspaceId"]


def test_the_resource_group_changes_by_its_own_call(cloud: Cloud) -> None:
    """ChangeResourceGroup moves a workspace; nothing but a workspace can be moved."""
    workspace_id = create(cloud)
    move = {"ResourceId": workspace_id, "NewResourceGroupId": "rg-2"}
    cloud.call("ChangeResourceGroup", ResourceType="workspace", **move)
    assert cloud.call("GetWorkspace", WorkspaceId=workspace_id)["ResourceGroupId"] == "rg-2"
    assert Refused(400, "InvalidParameter") == cloud.refused("ChangeResourceGroup", ResourceType="model", **move)
    gone = cloud.refused("ChangeResourceGroup", ResourceType="workspace", **{**move, "ResourceId": "1"})
    assert Refused(404, "100400027") == gone


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["alpha", "alphabet", "beta"]),
        ({"WorkspaceName": "alpha"}, ["alpha", "alphabet"]),
        ({"WorkspaceName": "alpha", "Option": "CheckWorkspaceExists"}, ["alpha"]),
        ({"WorkspaceName": "alp", "Option": "CheckWorkspaceExists"}, []),
        ({"Status": "ENABLED"}, ["alpha", "alphabet", "beta"]),
        ({"Status": "FAILURE"}, []),
        ({"ResourceGroupId": "rg-beta"}, ["beta"]),
        ({"Order": "DESC"}, ["beta", "alphabet", "alpha"]),
        ({"PageSize": 1, "PageNumber": 2, "Status": "ENABLED"}, ["alphabet"]),
    ],
)
def test_lists_answer_what_was_asked_for(cloud: Cloud, filters: dict[str, Any], expected: list[str]) -> None:
    """Names match anywhere, exact existence has its own option, a status is what it is at present."""
    for name, group in {"alpha": "rg-1", "alphabet": "rg-1", "beta": "rg-beta"}.items():
        create(cloud, name, ResourceGroupId=group)
    assert expected == [item["WorkspaceName"] for item in cloud.call("ListWorkspaces", **filters)["Workspaces"]]


def test_a_list_can_be_restricted_to_ids(cloud: Cloud) -> None:
    """WorkspaceIds chooses, Fields=Id leaves nothing but ids."""
    ids = [create(cloud, name) for name in ("one", "two", "three")]
    listed = cloud.call("ListWorkspaces", WorkspaceIds=f"{ids[0]},{ids[2]}", Fields="Id")
    assert [{"WorkspaceId": ids[0]}, {"WorkspaceId": ids[2]}] == listed["Workspaces"]
