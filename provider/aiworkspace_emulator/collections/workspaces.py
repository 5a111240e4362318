"""Workspaces: initialised asynchronously; a deleted one keeps its name while it lies in the recycle bin."""

from __future__ import annotations

from aiworkspace_emulator.collections import workspace_life as life
from aiworkspace_emulator.filters import among, same
from aiworkspace_emulator.identity import digits
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import one_of, text, texts_of
from aiworkspace_emulator.verbs import create, delete, get, update
from aiworkspace_emulator.vocabulary import Collection, Listing, Operation, Unique

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
            name="CreateWorkspace",
            method="POST",
            path=PATH,
            verb=create,
            accepts="Description! DisplayName EnvTypes! ResourceGroupId WorkspaceName!",
            answers="WorkspaceId",
            rules={"Description": text(1, 80)},
        ),
        Operation(name="GetWorkspace", method="GET", path=ONE, verb=get, accepts="Verbose"),
        Operation(name="UpdateWorkspace", method="PUT", path=ONE, verb=update, accepts="Description DisplayName"),
        Operation(name="DeleteWorkspace", method="DELETE", path=ONE, verb=delete),
        Operation(
            name="ListWorkspaces",
            method="GET",
            path=PATH,
            verb=life.list_workspaces,
            accepts="Fields ModuleList Option Order PageNumber PageSize ResourceGroupId SortBy Status UserId Verbose"
            " WorkspaceIds WorkspaceName",
            answers=f"{COMMON} AdminNames ExtraInfos IsDefault resourceGroupId",
            rules={
                "Fields": one_of("Id"),
                "Option": one_of("GetWorkspaces", "GetResourceLimits", "CheckWorkspaceExists"),
            },
            listing=Listing(
                items="Workspaces",
                filters={
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
            name="GetDefaultWorkspace",
            method="GET",
            path="/api/v1/defaultWorkspaces",
            verb=life.get_default,
            accepts="Verbose",
            answers=f"{COMMON} Conditions Owner",
        ),
        Operation(
            name="UpdateDefaultWorkspace",
            method="PUT",
            path="/api/v1/defaultWorkspaces",
            verb=life.update_default,
            accepts="WorkspaceId!",
        ),
        Operation(
            name="ChangeResourceGroup",
            method="PUT",
            path="/resourcegroups/action/changeresourcegroup",
            verb=life.change_resource_group,
            accepts="NewResourceGroupId! ResourceId! ResourceType!",
            request_id="requestId",
        ),
    ),
)
