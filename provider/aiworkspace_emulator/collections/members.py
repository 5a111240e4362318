"""Members of workspaces. Their id is made of the workspace's and the user's."""

from __future__ import annotations

from aiworkspace_emulator.collections import membership
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import Kind, Rule, records, text
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent, contains, same

PATH = "/api/v1/workspaces/{WorkspaceId}/members"
ROLE = f"{PATH}/{{MemberId}}/roles/{{RoleName}}"
ANSWERS = "AccountType DisplayName GmtCreateTime MemberId MemberName Roles UserId"
ROLE_NAMES = "AlgoDeveloper AlgoOperator LabelManager MaxComputeDeveloper WorkspaceAdmin WorkspaceGuest WorkspaceOwner"
ROLES = Rule(Kind.TEXTS, minimum=1, pattern=rf"PAI\.({ROLE_NAMES.replace(' ', '|')})|role-\w+")

MEMBERS = Collection(
    name="members",
    id_field="MemberId",
    also_identifies=("UserId",),
    gone=Refusal(404, "100600006", "The workspace has no such member", settled=False),
    rules={"Members": records("Roles UserId", Roles=ROLES, UserId=text(pattern=r"\d+"))},
    answers=ANSWERS,
    always={"Roles": []},
    parent=Parent("workspaces", "WorkspaceId", cascade=True),
    operations=(
        Operation("CreateMember", "POST", PATH, membership.create_members, "Members!"),
        Operation(
            "GetMember",
            "GET",
            "/api/v1/workspaces/{WorkspaceId}/member",
            membership.get_member,
            "MemberId UserId",
            ANSWERS,
        ),
        Operation(
            "ListMembers",
            "GET",
            PATH,
            list_,
            "MemberName PageNumber PageSize Roles UserId",
            f"{ANSWERS} AccountName",
            listing=Listing(
                "Members",
                {"MemberName": contains("MemberName"), "Roles": membership.has_role, "UserId": same("UserId")},
            ),
        ),
        Operation("DeleteMembers", "DELETE", PATH, membership.delete_members, "MemberIds!"),
        Operation("AddMemberRole", "POST", ROLE, membership.add_role),
        Operation("RemoveMemberRole", "DELETE", ROLE, membership.remove_role),
    ),
)
