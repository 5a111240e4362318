"""Code sources, members and settings as their users know them."""

from __future__ import annotations

from pulumi_resource_alicloud.lifecycle.values import Secret

from tests.tables.resource_mistakes import Mistake
from tests.tables.rows.row import CODE_SOURCE, MEMBER, USER_CONFIG, WORKSPACE, IdOf, Row

CODE_SOURCE_ROW = Row(
    token=CODE_SOURCE,
    noun="CodeSource",
    collection="codeSources",
    minimal={
        "accessibility": "PRIVATE",
        "codeRepo": "https://git.example.com/training.git",
        "displayName": "training",
        "mountPath": "/root/code/",
        "workspaceId": IdOf(WORKSPACE),
    },
    full={
        "accessibility": "PUBLIC",
        "cloneType": 1,
        "codeBranch": "develop",
        "codeCommit": "0123456789abcdef0123456789abcdef01234567",
        "codeRepo": "https://git.example.com/training.git",
        "codeRepoAccessToken": Secret("token-1"),
        "codeRepoUserName": "robot",
        "description": "Trains the scorer",
        "displayName": "training",
        "mountPath": "/root/code/",
        "workspaceId": IdOf(WORKSPACE),
    },
    numbered=("displayName", "training-{}"),
    changes={
        "cloneType": 0,
        "codeBranch": "main",
        "codeCommit": "89abcdef0123456789abcdef0123456789abcdef",
        "codeRepo": "https://git.example.com/training-2.git",
        "codeRepoAccessToken": Secret("token-2"),
        "codeRepoUserName": "person",
        "description": "Trains the scorer again",
        "displayName": "training 2",
        "mountPath": "/mnt/code/",
    },
    cleared={
        "cloneType": None,
        "codeBranch": None,
        "codeCommit": None,
        "codeRepoAccessToken": None,
        "codeRepoUserName": None,
        "description": None,
    },
    one_call=True,
    unseen=frozenset({"codeRepoAccessToken"}),
    replacements={"accessibility": "PRIVATE", "workspaceId": IdOf(WORKSPACE, other=True)},
    one_way={"accessibility": ("PRIVATE", "PUBLIC")},
    coerced={"cloneType": ("1", 1), "codeBranch": (2026, "2026")},
    mistakes={
        "no repository": Mistake({"codeRepo": None}, "codeRepo", "required"),
        "no access": Mistake({"accessibility": None}, "accessibility", "required"),
        "empty name": Mistake({"displayName": ""}, "displayName", "1"),
        "unknown way to clone": Mistake({"cloneType": 2}, "cloneType", "0 "),
        "access by role": Mistake({"accessibility": "ROLE_PUBLIC"}, "accessibility", "PUBLIC"),
        "misspelt property": Mistake({"codeRepoURL": "a"}, "codeRepoURL", "codeRepo"),
    },
    published={"accessibility": ("PRIVATE", "PUBLIC"), "cloneType": (0, 1)},
    malformed_ids=("", " ", "code-1:2", "code-1:"),
    absent_ids=("code-20000101000000-000000000000",),
)

MEMBER_ROW = Row(
    token=MEMBER,
    noun="Member",
    collection="members",
    unique=True,
    minimal={"roles": ["PAI.AlgoDeveloper"], "userId": "2000000000000001", "workspaceId": IdOf(WORKSPACE)},
    full={
        "roles": ["PAI.AlgoDeveloper", "PAI.LabelManager"],
        "userId": "2000000000000001",
        "workspaceId": IdOf(WORKSPACE),
    },
    numbered=("userId", "200000000000{:04}"),
    changes={"roles": ["PAI.LabelManager", "PAI.WorkspaceAdmin"]},
    cleared={},
    replacements={"userId": "2000000000000002", "workspaceId": IdOf(WORKSPACE, other=True)},
    named_by=frozenset({"userId", "workspaceId"}),
    same={"roles": ["PAI.LabelManager", "PAI.AlgoDeveloper"]},
    coerced={"userId": (2000000000000001, "2000000000000001")},
    mistakes={
        "no user": Mistake({"userId": None}, "userId", "required"),
        "user by name": Mistake({"userId": "alice"}, "userId", "digits"),
        "user by a number that lost digits": Mistake({"userId": 215139608812345664.0}, "userId", "as text"),
        "no roles": Mistake({"roles": []}, "roles", "at least one"),
        "role twice": Mistake({"roles": ["PAI.LabelManager", "PAI.LabelManager"]}, "roles", "once"),
        "unpublished role": Mistake({"roles": ["PAI.Boss"]}, "roles[0]", "PAI.AlgoDeveloper"),
        "text for roles": Mistake({"roles": "PAI.LabelManager"}, "roles", "a list"),
        "misspelt property": Mistake({"userID": "1"}, "userID", "userId"),
    },
    published={
        "roles": (
            *(["PAI.AlgoDeveloper"], ["PAI.AlgoOperator"], ["PAI.LabelManager"], ["PAI.MaxComputeDeveloper"]),
            *(["PAI.WorkspaceAdmin"], ["PAI.WorkspaceGuest"], ["PAI.WorkspaceOwner"], ["role-hiuwpd01ncrokkgp21"]),
        )
    },
    malformed_ids=("", "123456", "123456:", ":1-2", "123456:user:", "123456 : 1-2"),
    absent_ids=("999999:999999-2000000000000001",),
    recorded=lambda id_, fields: ("" if "PAI.WorkspaceOwner" in fields["Roles"] else f"{id_.partition('-')[0]}:{id_}"),
    operations={"Update": "AddMemberRole", "Delete": "DeleteMembers"},
)

USER_CONFIG_ROW = Row(
    token=USER_CONFIG,
    noun="UserConfig",
    collection="userConfigs",
    unique=True,
    minimal={
        "categoryName": "DataPrivacyConfig",
        "configKey": "customizePAIAssumedRole",
        "configValue": Secret("acs:ram::1000000000000001:role/pai"),
    },
    full={
        "categoryName": "DataPrivacyConfig",
        "configKey": "customizePAIAssumedRole",
        "configValue": Secret("acs:ram::1000000000000001:role/pai"),
        "scope": "subUser",
    },
    numbered=("configValue", "acs:ram::1000000000000001:role/{}"),
    changes={"configValue": Secret("acs:ram::1000000000000001:role/other")},
    cleared={},
    replacements={"categoryName": "Other", "configKey": "other", "scope": "owner"},
    kept=frozenset({"scope"}),
    named_by=frozenset({"categoryName", "configKey", "scope"}),
    refused=frozenset({"categoryName", "configKey"}),
    recorded=lambda id_, _: id_.rpartition(":")[0],
    import_id=lambda id_, inputs: f"{id_}:{inputs.get('scope', 'owner')}",
    single=True,
    one_call=True,
    coerced={"categoryName": (7, "7")},
    mistakes={
        "no value": Mistake({"configValue": None}, "configValue", "required"),
        "empty value": Mistake({"configValue": ""}, "configValue", "1"),
        "unpublished scope": Mistake({"scope": "everybody"}, "scope", "subUser"),
        "list for a text": Mistake({"configKey": ["a"]}, "configKey", "a string"),
        "misspelt property": Mistake({"configvalue": "1"}, "configvalue", "configValue"),
    },
    published={"scope": ("owner", "subUser")},
    malformed_ids=("", "DataPrivacyConfig", "DataPrivacyConfig:", ":a", "a:b:c:d"),
    absent_ids=("DataPrivacyConfig:customizePAIAssumedRole",),
    operations={"Create": "SetUserConfigs", "Get": "ListUserConfigs", "Update": "SetUserConfigs"},
)
