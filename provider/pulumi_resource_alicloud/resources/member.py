"""Member of a PAI workspace: a RAM user and its roles, which have calls of their own."""

from pulumi_resource_alicloud.resources.rules import DIGITS, known_or
from pulumi_resource_alicloud.resources.vocabulary import (
    Call,
    Entries,
    Envelope,
    Id,
    Listing,
    Resource,
    UniqueName,
    names,
)

MEMBER = Resource(
    token="alicloud:pai/workspaceMember:WorkspaceMember",
    title="workspace member",
    id=Id(
        ("WorkspaceId", "MemberId"),
        example="123456:123456-215139608812345678",
        also=(("WorkspaceId", "=user", "UserId"),),
    ),
    create=Call("CreateMember", envelope=Envelope("Members", outside=names("WorkspaceId"))),
    read=Call("GetMember"),
    delete=Call("DeleteMembers", renames={"MemberId": "MemberIds"}),
    # The last two say that there is no such workspace: then there is no such member either.
    gone=names("100600006 100400027 100400008"),
    listing=Listing(
        operation="ListMembers",
        items="Members",
        name="MemberName",
        filters=names("memberName roles userId workspaceId"),
        within=names("workspaceId"),
        needs=names("workspaceId"),
        sort="",
    ),
    never_adopted={"Roles": "PAI.WorkspaceOwner"},
    recognised_by=("UserId",),
    unique=UniqueName("userId", within=names("workspaceId")),
    # Whether a second create of a member is refused, or adds the roles to what is there, is not published.
    create_overwrites=True,
    entries=Entries(
        "roles", "AddMemberRole", "RoleName", "RemoveMemberRole", "RoleName", add_each=True, remove_each=True
    ),
    wire={"createTime": "GmtCreateTime"},
    sets=names("roles"),
    rules={
        "roles": {
            "minItems": 1,
            "uniqueItems": True,
            "items": known_or(
                (
                    "PAI.AlgoDeveloper",
                    "PAI.AlgoOperator",
                    "PAI.LabelManager",
                    "PAI.MaxComputeDeveloper",
                    "PAI.WorkspaceAdmin",
                    "PAI.WorkspaceGuest",
                    "PAI.WorkspaceOwner",
                ),
                "role-.+",
                "the ID of a custom role, role-...",
            ),
            "says": "at least one role, each of them once",
        },
        "userId": DIGITS,
        "workspaceId": DIGITS,
    },
    hints={
        "100600017": lambda _: (
            "The owner of a workspace is a member as long as there is the workspace. To have it out of the stack, run "
            "`pulumi state delete <urn>`."
        )
    },
)
