"""A tour through every operation with full objects, and the fields that even such a tour does not bring to light."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.catalogue import COLLECTIONS

from tests.emulator.official_client import OPERATIONS, Cloud, path_names
from tests.emulator.samples import LABELS, SAMPLES

Fields = dict[str, Any]
Answers = dict[str, list[Fields]]

NO_PUBLIC_MODELS = "only the models that PAI itself publishes have a provider"
UNANSWERED: dict[str, dict[str, str]] = {
    "GetModel": {"Provider": NO_PUBLIC_MODELS},
    "ListModels": {"Models.Provider": NO_PUBLIC_MODELS},
}

# What operations are asked with, besides the ids of the objects that were made. Nothing here is a filter of a list.
POOL: Fields = {"Labels": LABELS, "LabelKeys": "stage", "Verbose": True}
ASKED_WITH: dict[str, Fields] = {
    "ChangeResourceGroup": {"NewResourceGroupId": "rg-2", "ResourceType": "workspace"},
}
ASKED_AGAIN: list[tuple[str, Fields]] = [("ListWorkspaces", {"Option": "GetResourceLimits"})]


def take_tour(cloud: Cloud) -> Answers:
    """Make one object of each collection, call everything else on them, delete them; returns answers by operation."""
    answers: Answers = {}

    def call(operation: str, fields: Fields) -> Fields:
        answer = cloud.call(operation, **fields)
        answers.setdefault(operation, []).append(answer)
        return answer

    made: Fields = {}
    for sample in SAMPLES.values():
        answer = call(sample.create, {**fitting(sample.create, made), **sample.full})
        made |= {name: value for name, value in answer.items() if name.endswith(("Id", "VersionName"))}
    made["ResourceId"] = made["WorkspaceId"]
    for collection in COLLECTIONS.values():
        for operation in collection.operations:
            if operation.method != "DELETE" and operation.name not in answers:
                changes = SAMPLES[collection.name].changes if operation.name.startswith("Update") else {}
                pool = {**POOL, **made, **changes, **ASKED_WITH.get(operation.name, {})}
                call(operation.name, fitting(operation.name, pool))
    for name, fields in ASKED_AGAIN:
        call(name, fields)
    for collection in reversed(list(COLLECTIONS.values())):
        for operation in reversed(collection.operations):
            if operation.method == "DELETE":
                call(operation.name, fitting(operation.name, {**POOL, **made, **ASKED_WITH.get(operation.name, {})}))
    return answers


def fitting(operation: str, pool: Fields) -> Fields:
    """Those values of a pool that an operation takes."""
    names = {*path_names(operation), *OPERATIONS[operation].accepted}
    return {name: value for name, value in pool.items() if name in names}
