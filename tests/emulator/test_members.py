"""Members: found by id or user, changed role by role; the owner stays."""

from __future__ import annotations

from typing import Any

import pytest

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused

USER = "2000000000000007"
DEVELOPER, LABELER = "PAI.AlgoDeveloper", "PAI.LabelManager"
NO_MEMBER = Refused(404, "100600006")


@pytest.fixture
def member(cloud: Cloud, workspace_id: str) -> dict[str, str]:
    """A member, as the parameters that lead to it."""
    members = [{"UserId": USER, "Roles": [DEVELOPER]}]
    created = cloud.call("CreateMember", WorkspaceId=workspace_id, Members=members)["Members"][0]
    return {"WorkspaceId": workspace_id, "MemberId": created["MemberId"]}


def roles(cloud: Cloud, member: dict[str, str]) -> list[str]:
    """The roles of a member."""
    return list(cloud.call("GetMember", **member)["Roles"])


def owner(cloud: Cloud, workspace_id: str) -> str:
    """The id of the owner's membership."""
    listed = cloud.call("ListMembers", WorkspaceId=workspace_id, Roles="PAI.WorkspaceOwner")
    return str(listed["Members"][0]["MemberId"])


def test_a_member_is_found_by_its_id_or_its_user(cloud: Cloud, member: dict[str, str]) -> None:
    """The id is made of workspace and user; asking with both or neither is refused."""
    workspace_id = member["WorkspaceId"]
    assert f"{workspace_id}-{USER}" == member["MemberId"]
    by_user = cloud.call("GetMember", WorkspaceId=workspace_id, UserId=USER)
    by_id = cloud.call("GetMember", **member)
    assert {**by_user, "RequestId": ""} == {**by_id, "RequestId": ""}
    assert Refused(400, "InvalidParameter") == cloud.refused("GetMember", **member, UserId=USER)
    assert Refused(400, "MissingParameter") == cloud.refused("GetMember", WorkspaceId=workspace_id)


def test_roles_change_one_by_one(cloud: Cloud, member: dict[str, str]) -> None:
    """Adding a role twice and removing one that is not there are no errors; the last role may go."""
    for _ in range(2):
        cloud.call("AddMemberRole", **member, RoleName=LABELER)
    assert roles(cloud, member) == [DEVELOPER, LABELER]
    for _ in range(2):
        cloud.call("RemoveMemberRole", **member, RoleName=DEVELOPER)
    assert roles(cloud, member) == [LABELER]
    cloud.call("RemoveMemberRole", **member, RoleName=LABELER)
    assert roles(cloud, member) == []


def test_several_members_come_and_go_together(cloud: Cloud, workspace_id: str) -> None:
    """CreateMember takes a list, DeleteMembers ids joined with commas; an unknown id leaves all."""
    users = ["1001", "1002"]
    members = [{"UserId": user, "Roles": ["PAI.WorkspaceGuest", "role-custom"]} for user in users]
    created = cloud.call("CreateMember", WorkspaceId=workspace_id, Members=members)["Members"]
    ids = [one["MemberId"] for one in created]
    assert cloud.refused("DeleteMembers", WorkspaceId=workspace_id, MemberIds=",".join([*ids, "x"])) == NO_MEMBER
    assert cloud.call("ListMembers", WorkspaceId=workspace_id)["TotalCount"] == 3
    cloud.call("DeleteMembers", WorkspaceId=workspace_id, MemberIds=",".join(ids))
    assert cloud.call("ListMembers", WorkspaceId=workspace_id)["TotalCount"] == 1


def test_the_owner_is_a_member_from_the_start_and_stays(cloud: Cloud, workspace_id: str) -> None:
    """Deleting the owner is answered with status 200 and a code in the body, and nothing happens."""
    owner_id = owner(cloud, workspace_id)
    answer = cloud.call("DeleteMembers", WorkspaceId=workspace_id, MemberIds=owner_id)
    assert answer["Code"] == "100600017"
    assert owner_id == owner(cloud, workspace_id)
    where = {"WorkspaceId": workspace_id, "MemberId": owner_id, "RoleName": "PAI.WorkspaceOwner"}
    assert Refused(400, "100600017") == cloud.refused("RemoveMemberRole", **where)


def test_a_code_in_a_good_answer_is_logged(emulator: Emulator, cloud: Cloud, workspace_id: str) -> None:
    """The request log shows status 200 and the code."""
    cloud.call("DeleteMembers", WorkspaceId=workspace_id, MemberIds=owner(cloud, workspace_id))
    (entry,) = emulator.requests("DeleteMembers")
    assert [entry["status"], entry["code"]] == [200, "100600017"]


def test_administrators_are_named_by_their_workspace(cloud: Cloud, member: dict[str, str]) -> None:
    """AdminNames follows the roles."""
    names = cloud.call("GetWorkspace", WorkspaceId=member["WorkspaceId"])["AdminNames"]
    cloud.call("AddMemberRole", **member, RoleName="PAI.WorkspaceAdmin")
    added = cloud.call("GetWorkspace", WorkspaceId=member["WorkspaceId"])["AdminNames"]
    assert [*names, f"user-{USER}"] == added


@pytest.mark.parametrize("operation", ["GetMember", "AddMemberRole", "RemoveMemberRole"])
def test_a_missing_member_or_workspace_has_its_code(cloud: Cloud, workspace_id: str, operation: str) -> None:
    """A member that is not there, one of another workspace, and a workspace that is not there."""
    other = cloud.call("CreateWorkspace", WorkspaceName="other", Description="x", EnvTypes=["prod"])["WorkspaceId"]
    extra: dict[str, Any] = {} if operation == "GetMember" else {"RoleName": DEVELOPER}
    for member_id in (f"{workspace_id}-1", owner(cloud, other)):
        assert cloud.refused(operation, WorkspaceId=workspace_id, MemberId=member_id, **extra) == NO_MEMBER
    assert Refused(404, "100400027") == cloud.refused(operation, WorkspaceId="1", MemberId="1-1", **extra)


@pytest.mark.parametrize(
    "wrong", [{"UserId": "abc"}, {"UserId": ""}, {"Roles": []}, {"Roles": ["Admin"]}, {"Roles": None}, {"UserId": None}]
)
def test_a_member_outside_the_rules_is_refused(cloud: Cloud, workspace_id: str, wrong: dict[str, Any]) -> None:
    """Users are numbers; at least one role, and only roles that exist."""
    members = [{"UserId": USER, "Roles": [DEVELOPER], **wrong}]
    assert cloud.refused("CreateMember", WorkspaceId=workspace_id, Members=members).status == 400


@pytest.mark.parametrize(
    ("filters", "expected"),
    [({}, 2), ({"MemberName": "user-"}, 1), ({"Roles": f"{DEVELOPER},{LABELER}"}, 1), ({"UserId": USER}, 1)],
)
def test_lists_answer_what_was_asked_for(
    cloud: Cloud, member: dict[str, str], filters: dict[str, Any], expected: int
) -> None:
    """Members are filtered by name, by any of several roles, by user."""
    assert expected == cloud.call("ListMembers", WorkspaceId=member["WorkspaceId"], **filters)["TotalCount"]
