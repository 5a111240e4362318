"""Members of workspaces. Their id is made of the workspace's and the user's."""

from __future__ import annotations

from aiworkspace_emulator.collections import membership
from aiworkspace_emulator.filters import contains, same
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import Kind, Rule, records, text
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Parent

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
        Operation(name="CreateMember", method="POST", path=PATH, verb=membership.create_members, accepts="Members!"),
        Operation(
            name="GetMember",
            method="GET",
            path="/api/v1/workspaces/{WorkspaceId}/member",
            verb=membership.get_member,
            accepts="MemberId UserId",
            answers=ANSWERS,
        ),
        Operation(
            name="ListMembers",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="MemberName PageNumber PageSize Roles UserId",
            answers=f"{ANSWERS} AccountName",
            listing=Listing(
                items="Members",
                filters={"MemberName": contains("MemberName"), "Roles": membership.has_role, "UserId": same("UserId")},
            ),
        ),
        Operation(
            name="DeleteMembers", method="DELETE", path=PATH, verb=membership.delete_members, accepts="MemberIds!"
        ),
        Operation(name="AddMemberRole", method="POST", path=ROLE, verb=membership.add_role),
        Operation(name="RemoveMemberRole", method="DELETE", path=ROLE, verb=membership.remove_role),
    ),
)
