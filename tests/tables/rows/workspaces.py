"""A workspace as its users know it."""

from __future__ import annotations

from tests.tables.resource_mistakes import Mistake
from tests.tables.rows.row import WORKSPACE, Row

WORKSPACE_ROW = Row(
    token=WORKSPACE,
    noun="Workspace",
    collection="workspaces",
    activates=True,
    unique=True,
    minimal={"workspaceName": "conformance", "description": "For tests", "envTypes": ["prod"]},
    full={
        "workspaceName": "conformance",
        "displayName": "Conformance 实验",
        "description": "For tests",
        "envTypes": ["dev", "prod"],
        "resourceGroupId": "rg-conformance01",
    },
    numbered=("workspaceName", "conf_{}"),
    changes={
        "displayName": "Renamed",
        "description": "For other tests",
        "resourceGroupId": "rg-conformance02",
    },
    cleared={"displayName": "conformance"},
    kept=frozenset({"resourceGroupId"}),
    replacements={"workspaceName": "conformance_2", "envTypes": ["prod"]},
    doomed=frozenset({"envTypes"}),
    same={"envTypes": ["prod", "dev"]},
    coerced={"description": (802, "802"), "displayName": (True, "true")},
    mistakes={
        "no description": Mistake({"description": None}, "description", "required"),
        "name of one character": Mistake({"workspaceName": "w"}, "workspaceName", "at least 3"),
        "name that begins with a digit": Mistake({"workspaceName": "1st"}, "workspaceName", "the first one"),
        "name with a newline": Mistake({"workspaceName": "abc\n"}, "workspaceName", "at least 3"),
        "long description": Mistake({"description": "d" * 81}, "description", "80"),
        "no production": Mistake({"envTypes": ["dev"]}, "envTypes", "prod"),
        "text for a list": Mistake({"envTypes": "prod"}, "envTypes", "a list"),
        "list for a text": Mistake({"displayName": ["a"]}, "displayName", "a string"),
        "misspelt property": Mistake({"displayname": "a"}, "displayname", "displayName"),
    },
    published={"envTypes": (["prod"], ["dev", "prod"])},
    malformed_ids=("", " ", "1:2", "123456:"),
    absent_ids=("999999",),
)
