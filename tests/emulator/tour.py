"""A tour through every operation with full objects, and the fields that even such a tour does not bring to light."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.vocabulary import Collection, Operation

from tests.emulator.official_client import OPERATIONS, Cloud, path_names
from tests.emulator.samples import DATASET_LABELS, SAMPLES
from tests.tables.placed import PLACED, Shelf, place_all

Fields = dict[str, Any]
Answers = dict[str, list[Fields]]

USER_ID = "2000000000000007"
NO_PUBLIC_MODELS = "only the models that PAI itself publishes have a provider"
NOT_SHARED_HERE = "no dataset of another account is shared with the emulated one"
NO_LABELLING = "iTAG, which makes labelled datasets, is not emulated"
NOT_DERIVED = "no source says how the service derives it"
ONE_ID = "the id of the request stands at the top of the answer"
ONLY_IF_FAILED = "answered only for the owner, see test_members"
DATASET_GAPS = {"SharedFrom": NOT_SHARED_HERE, "TagTemplateType": NO_LABELLING}
UNANSWERED: dict[str, dict[str, str]] = {
    "GetModel": {"Provider": NO_PUBLIC_MODELS},
    "ListModels": {"Models.Provider": NO_PUBLIC_MODELS},
    "GetDataset": DATASET_GAPS,
    "ListDatasets": {f"Datasets.{name}": reason for name, reason in DATASET_GAPS.items()},
    "GetExperiment": {"TensorboardLogUri": NOT_DERIVED, "LatestRun.RequestId": ONE_ID},
    "ListExperiment": {
        "Experiments.TensorboardLogUri": NOT_DERIVED,
        "Experiments.RequestId": ONE_ID,
        "Experiments.LatestRun.RequestId": ONE_ID,
    },
    "ListRuns": {"Runs.RequestId": ONE_ID},
    "DeleteMembers": {"Code": ONLY_IF_FAILED, "Message": ONLY_IF_FAILED},
}

# What operations are asked with, besides the ids of the objects that were made. Nothing here is a filter of a list.
POOL: Fields = {
    "Configs": [
        {
            "CategoryName": "DataPrivacyConfig",
            "ConfigKey": "customizePAIAssumedRole",
            "ConfigValue": "role",
            "Scope": "owner",
        }
    ],
    "CategoryName": "DataPrivacyConfig",
    "Key": "stage",
    "Keys": "stage",
    "LabelKeys": "stage",
    "Members": [{"UserId": USER_ID, "Roles": ["PAI.AlgoDeveloper"]}],
    "Metrics": [{"Key": "stage", "Value": 0.5, "Step": 1, "Timestamp": 1700000000000}],
    "PageNumber": 1,
    "PageSize": 50,
    "RoleName": "PAI.LabelManager",
    "Verbose": True,
}
ASKED_WITH: dict[str, Fields] = {
    "ChangeResourceGroup": {"NewResourceGroupId": "rg-2", "ResourceType": "workspace"},
    "ListConfigs": {"Verbose": "true", "CategoryName": "CommonResourceConfig"},
    "ListWorkspaceRoles": {"VerboseFields": "ModulePermissions", "RoleName": "review"},
}
ASKED_AGAIN: list[tuple[str, Fields]] = [("ListWorkspaces", {"Option": "GetResourceLimits"})]


def take_tour(cloud: Cloud, shelf: Shelf) -> Answers:
    """Make one object of each collection, call everything else on them, delete them; returns answers by operation."""
    answers: Answers = {}

    def call(operation: str, fields: Fields) -> Fields:
        answer = cloud.call(operation, **fields)
        answers.setdefault(operation, []).append(answer)
        return answer

    made: dict[str, Fields] = {}
    for sample in SAMPLES.values():
        around = {name: value for needed in sample.needs for name, value in made[needed].items()}
        answer = call(sample.create, {**fitting(sample.create, around), **sample.full})
        made[sample.collection] = {**around, **answer}
    workspace_id = made["workspaces"]["WorkspaceId"]
    made["members"] = {"WorkspaceId": workspace_id, "MemberId": f"{workspace_id}-{USER_ID}"}
    made["members"]["MemberIds"] = made["members"]["MemberId"]
    made["workspaces"]["ResourceId"] = workspace_id
    place_all(shelf, workspace_id)
    for collection, objects in PLACED.items():
        made[collection] = {"WorkspaceId": workspace_id, COLLECTIONS[collection].id_field: next(iter(objects))}
    for account_wide in ("images", "products"):
        made[account_wide].pop("WorkspaceId")
    every = [
        (collection.name, operation)
        for collection in sorted(COLLECTIONS.values(), key=_depth)
        for operation in collection.operations
    ]
    for methods, order in (({"POST", "PUT"}, every), ({"GET"}, every), ({"DELETE"}, every[::-1])):
        for collection, operation in order:
            if operation.method in methods and operation.name not in answers:
                call(operation.name, fitting(operation.name, pool(collection, operation, made)))
    for name, fields in ASKED_AGAIN:
        call(name, fields)
    return answers


def _depth(collection: Collection) -> int:
    """Return how many objects an object is below: what is deleted last is what others are in."""
    return 0 if collection.parent is None else 1 + _depth(COLLECTIONS[collection.parent.collection])


def pool(collection: str, operation: Operation, made: dict[str, Fields]) -> Fields:
    """Everything that an operation may be asked with."""
    sample = SAMPLES.get(collection)
    changes = sample.changes if sample and operation.name.startswith("Update") else {}
    labels = {} if operation.in_query else {"Labels": DATASET_LABELS, "Params": [{"Key": "rate", "Value": "0.2"}]}
    asked = ASKED_WITH.get(operation.name, {})
    return {**POOL, **labels, **made.get(collection, {}), **changes, **asked}


def fitting(operation: str, fields: Fields) -> Fields:
    """Those fields that an operation takes."""
    names = {*path_names(operation), *OPERATIONS[operation].accepted}
    return {name: value for name, value in fields.items() if name in names}
