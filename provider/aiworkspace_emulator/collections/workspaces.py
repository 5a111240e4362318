"""Workspaces: initialised asynchronously; a deleted one keeps its name while it lies in the recycle bin."""

from __future__ import annotations

from aiworkspace_emulator.collections import workspace_life as life
from aiworkspace_emulator.identity import digits
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import one_of, text, texts_of
from aiworkspace_emulator.verbs import create, delete, get, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Unique, among, same

PATH = "/api/v1/workspaces"
ONE = f"{PATH}/{{WorkspaceId}}"
COMMON = "Creator Description DisplayName EnvTypes GmtCreateTime GmtModifiedTime Status WorkspaceId WorkspaceName"

WORKSPACES = Collection(
    name="workspaces",
    id_field="WorkspaceId",
    new_id=digits(6),
    gone=Refusal(404, "100400027", "The workspace does not exist"),
    gone_quirk="workspaceGoneCode",
    rules={
        # Documentation says 23 characters at most; upstream's tests have names of 24.
        "WorkspaceName": text(pattern="[A-Za-z][A-Za-z0-9_]{2,}"),
        "Description": text(maximum=80),
        "EnvTypes": texts_of("dev", "prod"),
        "ResourceType": one_of("workspace"),
    },
    defaults={"ResourceGroupId": life.DEFAULT_RESOURCE_GROUP},
    answers=f"{COMMON} AdminNames ExtraInfos IsDefault Owner ResourceGroupId",
    verbose=frozenset({"Owner"}),
    timed=frozenset({"Status"}),
    computed={
        "Status": life.status,
        "IsDefault": life.is_default,
        "AdminNames": life.admin_names,
        "ExtraInfos": life.extra_infos,
        "Owner": life.owner,
        "resourceGroupId": lambda _, fields: fields.get("ResourceGroupId"),
    },
    unique=(Unique(("WorkspaceName",), life.NAME_TAKEN),),
    creating=life.begin,
    created=life.admit_owner,
    updating=life.name_after_itself,
    deleting=life.recycle,
    operations=(
        Operation(
            "CreateWorkspace",
            "POST",
            PATH,
            create,
            "Description! DisplayName EnvTypes! ResourceGroupId WorkspaceName!",
            "WorkspaceId",
            rules={"Description": text(1, 80)},
        ),
        Operation("GetWorkspace", "GET", ONE, get, "Verbose"),
        Operation("UpdateWorkspace", "PUT", ONE, update, "Description DisplayName"),
        Operation("DeleteWorkspace", "DELETE", ONE, delete),
        Operation(
            "ListWorkspaces",
            "GET",
            PATH,
            life.list_workspaces,
            "Fields ModuleList Option Order PageNumber PageSize ResourceGroupId SortBy Status UserId Verbose"
            " WorkspaceIds WorkspaceName",
            f"{COMMON} AdminNames ExtraInfos IsDefault resourceGroupId",
            rules={
                "Fields": one_of("Id"),
                "Option": one_of("GetWorkspaces", "GetResourceLimits", "CheckWorkspaceExists"),
            },
            listing=Listing(
                "Workspaces",
                {
                    "WorkspaceName": life.is_named,
                    "WorkspaceIds": among("WorkspaceId"),
                    "ResourceGroupId": same("ResourceGroupId"),
                    "UserId": same("UserId"),
                    "Status": lambda call, fields, value: life.status(call.world, fields) == value,
                },
                sort=("GmtCreateTime", "GmtModifiedTime"),
            ),
        ),
        Operation(
            "GetDefaultWorkspace",
            "GET",
            "/api/v1/defaultWorkspaces",
            life.get_default,
            "Verbose",
            f"{COMMON} Conditions Owner",
        ),
        Operation("UpdateDefaultWorkspace", "PUT", "/api/v1/defaultWorkspaces", life.update_default, "WorkspaceId!"),
        Operation(
            "ChangeResourceGroup",
            "PUT",
            "/resourcegroups/action/changeresourcegroup",
            life.change_resource_group,
            "NewResourceGroupId! ResourceId! ResourceType!",
            request_id="requestId",
        ),
    ),
)
