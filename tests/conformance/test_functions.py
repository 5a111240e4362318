"""Functions: each answers what its schema declares, chosen by ids and names, and nothing that is secret."""

from __future__ import annotations

import json
from typing import Any

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource

from tests.tables.function_table import (
    ALL,
    LISTS,
    ONES,
    arguments,
    conforms,
    each,
    item_of,
    name_of,
    signature_of,
    subject,
)
from tests.tables.placed import PLACED, place_all
from tests.tables.resource_table import ROWS
from tests.tables.rows.row import MODEL, MODEL_VERSION, WORKSPACE
from tests.tools.invoking import invoke, start_invoke
from tests.tools.plugin_process import refusal
from tests.tools.stage import Stage


def found_in(answer: Properties) -> list[Properties]:
    """Return the objects that a list answers."""
    (items,) = (value for name, value in answer.items() if name not in ("ids", "names"))
    found: list[Properties] = items
    return found


@each(ALL)
def test_an_answer_is_what_the_schema_declares(stage: Stage, record: Function) -> None:
    """Every value has its type, what is required is there, nothing is null; a preview is answered the same."""
    found = subject(stage, record)
    asked = arguments(record, found)
    answer = invoke(stage.plugin, record.token, asked)
    assert conforms(answer, signature_of(record).result), answer
    assert answer == invoke(stage.plugin, record.token, asked, preview=True)


@each(LISTS)
def test_a_list_has_ids_and_names_in_its_order(stage: Stage, record: Function) -> None:
    """What was made is in it, with the id that its stack recorded and everything that is known of it."""
    found = subject(stage, record)
    answer = invoke(stage.plugin, record.token, arguments(record, found))
    items = found_in(answer)
    assert answer["ids"] == [item["id"] for item in items]
    assert len(answer["names"]) == len(items)
    assert len(set(answer["ids"])) == len(items)
    (item,) = (item for item in items if _same_id(record, item["id"], found.id))
    declared = item_of(record).properties
    known = {name: value for name, value in found.known.items() if name in declared and name not in NOT_REPEATED}
    assert _plain(known) == _plain({name: item.get(name) for name in known})


NOT_REPEATED = {"categoryName", "options", "importInfo", "gmtModifiedTime", "owner"}
"""What lists leave out, what the service writes in its own way, and what changes with every write."""


def _same_id(record: Function, told: str, recorded: str) -> bool:
    """Ids of settings tell the scope where it is not the usual one."""
    return told == recorded or (bool(record.of and record.of.id.qualifiers) and told.startswith(f"{recorded}:"))


def _plain(values: Properties) -> Properties:
    """Return what can be compared: order means nothing in labels, roles and parameters."""
    return {
        name: sorted(json.dumps(item, sort_keys=True) for item in value) if isinstance(value, list) else value
        for name, value in values.items()
    }


@each(ONES)
def test_the_one_object_is_found(stage: Stage, record: Function) -> None:
    """It has the id that its stack recorded, and is the same as in the list."""
    found = subject(stage, record)
    assert found.id == invoke(stage.plugin, record.token, arguments(record, found))["id"]


@each([record for record in ONES if isinstance(record.of, Resource)])
def test_an_id_leads_to_the_same_as_a_list(stage: Stage, record: Function) -> None:
    """What a get answers and what a list answers of the same object are told in the same way."""
    if "id" not in signature_of(record).arguments.inputs:
        return
    found = subject(stage, record)
    listed = next(one for one in LISTS if one.of is record.of)
    items = found_in(invoke(stage.plugin, listed.token, arguments(listed, found)))
    (item,) = (item for item in items if item["id"] == found.id)
    told = invoke(stage.plugin, record.token, {"id": found.id})
    assert item == {name: value for name, value in told.items() if name in item}


FILTERS = [
    (record, name)
    for record in LISTS
    for name in sorted(signature_of(record).arguments.inputs)
    if name not in ("ids", "nameRegex", "maxItems")
]


@pytest.mark.parametrize(("record", "name"), FILTERS, ids=[f"{name_of(record)}-{name}" for record, name in FILTERS])
def test_a_filter_finds_what_has_it_and_nothing_else(stage: Stage, record: Function, name: str) -> None:
    """Asked for what an object has, it is there; asked for something else, it is not."""
    found = subject(stage, record)
    asked = arguments(record, found)
    value = found.known.get(name)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        value = {label["key"]: label["value"] for label in value}
    if value in (None, "", []):
        value = SAID.get(name)
    if name in signature_of(record).arguments.required or value is None:
        return
    answer = invoke(stage.plugin, record.token, {**asked, name: value})
    assert any(_same_id(record, id_, found.id) for id_ in answer["ids"]), (name, value)
    other = OTHER.get(name, _another(value))
    assert not any(
        _same_id(record, id_, found.id) for id_ in invoke(stage.plugin, record.token, {**asked, name: other})["ids"]
    ), (name, other)


SAID = {
    "memberName": None,
    "model": "qwen-max",
    "modelType": "LLM",
    "query": "r",
    "quotaIds": ["quota-1"],
    "status": "Succeeded",
    "toolCall": True,
}
"""What an object has that shows only in the answers about it."""
OTHER = {"workspaceId": "999999999", "userId": "999999999", "toolCall": False}


def _another(value: Any) -> Any:
    if isinstance(value, dict):
        return dict.fromkeys(value, "another")
    return ["another"] if isinstance(value, list) else "another"


@each(ALL)
def test_no_secret_is_told(stage: Stage, record: Function) -> None:
    """Tokens, values of settings and secrets of connections are in no answer, and nothing in one is secret."""
    for row in () if isinstance(record.of, Resource) and record.call is None else ROWS.values():
        if any(isinstance(value, Secret) for value in row.full.values()):
            stage.make(row, stage.full(row))
    answer = invoke(stage.plugin, record.token, arguments(record, subject(stage, record)))
    assert not any(isinstance(value, Secret) for value in answer.values())
    canaries = ["connection-secret-canary", "second-secret-canary", "******"]
    canaries += [str(value.value) for row in ROWS.values() for value in row.full.values() if isinstance(value, Secret)]
    assert len(canaries) > 3
    assert not [canary for canary in canaries if canary in str(answer)]


def test_what_was_asked_with_a_secret_is_secret(stage: Stage) -> None:
    """The answer may say what the secret was."""
    found = invoke(stage.plugin, "getWorkspaceWorkspaces", {"workspaceName": Secret("team")})
    assert all(isinstance(value, Secret) for value in found.values())


@pytest.fixture
def models(stage: Stage) -> dict[str, str]:
    """Models by name, of one workspace."""
    row = ROWS[MODEL]
    names = ["scorer", "scorer2", "old scorer", "caf\u00e9", "cafe"]
    return {name: stage.make(row, stage.minimal(row, modelName=name)).id for name in names}


def workspace_of(stage: Stage, model: str) -> str:
    """Return the workspace of a model."""
    found: str = stage.in_cloud(ROWS[MODEL])[model]["WorkspaceId"]
    return found


def test_names_are_compared_exactly(stage: Stage, models: dict[str, str]) -> None:
    """The API answers with what resembles a name, the function with what has it."""
    for name, id_ in models.items():
        assert [id_] == invoke(stage.plugin, "getWorkspaceModels", {"modelName": name})["ids"]
        assert id_ == invoke(stage.plugin, "getWorkspaceModel", {"modelName": name})["id"]


def test_equal_text_is_equal_however_it_is_written(stage: Stage, models: dict[str, str]) -> None:
    """An e with an accent is the same letter as an accented e: some systems write it so, some so."""
    assert [models["caf\u00e9"]] == invoke(stage.plugin, "getWorkspaceModels", {"modelName": "cafe\u0301"})["ids"]
    assert [models["caf\u00e9"]] == invoke(stage.plugin, "getWorkspaceModels", {"nameRegex": "e\u0301$"})["ids"]


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("scorer", ["scorer", "scorer2", "old scorer"]),
        ("^scorer$", ["scorer"]),
        ("(?i)SCORER[0-9]", ["scorer2"]),
        (r"^\w+$", ["scorer", "scorer2", "caf\u00e9", "cafe"]),
        ("nothing", []),
    ],
)
def test_an_expression_chooses_by_name(stage: Stage, models: dict[str, str], expression: str, names: list[str]) -> None:
    """It may match anywhere in it."""
    found = invoke(stage.plugin, "getWorkspaceModels", {"nameRegex": expression})
    assert (names, [models[name] for name in names]) == (found["names"], found["ids"])


@pytest.mark.parametrize("expression", [r"(a|a)*$", r"(a*)*b", r"(x+x+)+y", r"(?:.*){1,200}z"])
def test_an_expression_that_takes_for_ever_is_ended(stage: Stage, expression: str) -> None:
    """It costs a second of computing, for many names too, and other calls are answered meanwhile."""
    row = ROWS[MODEL]
    for number in range(3):
        stage.make(row, stage.minimal(row, modelName=f"{'a' * 60}{'x' * 60}{number}"))
    begun = start_invoke(stage.plugin, "getWorkspaceModels", {"nameRegex": expression})
    stage.plugin.handshake()
    error = begun.exception(timeout=30)
    assert error is None or "nameRegex: it takes more than 1 s" in error.details()


def test_ids_choose_and_are_no_error_where_nothing_has_them(stage: Stage, models: dict[str, str]) -> None:
    """What is not found is left out, as the schema says; an empty list finds nothing and asks nobody."""
    some = [models["cafe"], "model-none", models["scorer"]]
    assert [models["scorer"], models["cafe"]] == invoke(stage.plugin, "getWorkspaceModels", {"ids": some})["ids"]
    stage.emulator.forget_requests()
    assert {"ids": [], "names": [], "models": []} == invoke(stage.plugin, "getWorkspaceModels", {"ids": []})
    assert [] == stage.calls()


def test_no_more_is_read_than_is_asked_for(stage: Stage, models: dict[str, str]) -> None:
    """The oldest come first; after them no page is asked for."""
    stage.emulator.settings(quirks={"pageSizeCap": 2})
    for asked, names, calls in (
        ({"maxItems": 2}, ["scorer", "scorer2"], 1),
        ({"maxItems": 3}, ["scorer", "scorer2", "old scorer"], 2),
        ({"ids": [models["scorer2"]]}, ["scorer2"], 1),
        ({"nameRegex": "caf", "maxItems": 1}, ["caf\u00e9"], 2),
    ):
        stage.emulator.forget_requests()
        assert names == invoke(stage.plugin, "getWorkspaceModels", asked)["names"]
        assert ["ListModels"] * calls == stage.calls()


@each(ONES)
def test_what_is_not_there_is_an_error_that_says_what_was_looked_for(stage: Stage, record: Function) -> None:
    """It names every argument; nothing is made up."""
    found = subject(stage, record)
    asked = {name: value for name, value in arguments(record, found).items() if name != "id"}
    name = next(
        name
        for name in ("modelName", "datasetName", "workspaceName", "versionName", "userName", "name")
        if name in signature_of(record).arguments.inputs
    )
    refused = refusal(invoke, stage.plugin, record.token, {**asked, name: "nowhere"})
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert f"There is no {record.of.title if record.of else ''} with " in refused.text
    assert all(f"{key} {value}" in refused.text for key, value in {**asked, name: "nowhere"}.items())


def test_more_than_one_is_an_error_that_names_them(stage: Stage) -> None:
    """How many, which, and what was looked for; each of them can be had by its id, as the message says."""
    row = ROWS[MODEL]
    made = [stage.make(row, stage.minimal(row, modelName="twin")).id for _ in range(3)]
    refused = refusal(invoke, stage.plugin, "getWorkspaceModel", {"modelName": "twin"})
    assert f"3 models were found with modelName twin, and one was asked for: {', '.join(made)}." in refused.text
    assert all(invoke(stage.plugin, "getWorkspaceModel", {"id": id_})["id"] == id_ for id_ in made)
    many = [stage.make(row, stage.minimal(row, modelName="twin")).id for _ in range(22)]
    assert f"{many[16]} and 5 more." in refusal(invoke, stage.plugin, "getWorkspaceModel", {"modelName": "twin"}).text


def test_an_id_must_have_what_else_is_asked_for(stage: Stage, models: dict[str, str]) -> None:
    """An object of the id without the name is not what was asked for."""
    asked = {"id": models["scorer"], "modelName": "scorer"}
    assert models["scorer"] == invoke(stage.plugin, "getWorkspaceModel", asked)["id"]
    refused = refusal(invoke, stage.plugin, "getWorkspaceModel", {**asked, "modelName": "cafe"})
    assert "There is no model with id " in refused.text


@pytest.mark.parametrize("cap", [50, 2])
def test_the_newest_version_is_found(stage: Stage, cap: int) -> None:
    """Of all, or of those that are approved; it takes one page."""
    row = ROWS[MODEL_VERSION]
    first = stage.make(row, stage.minimal(row, versionName="1.0.0", approvalStatus="Approved"))
    for number, status in enumerate(("Approved", "Pending", "Rejected"), 1):
        stage.make(row, {**first.inputs, "versionName": f"0.{number}.0", "approvalStatus": status})
    stage.emulator.settings(quirks={"pageSizeCap": cap})
    stage.emulator.forget_requests()
    model = {"modelId": first.inputs["modelId"]}
    assert "0.3.0" == invoke(stage.plugin, "getWorkspaceModelVersion", model)["versionName"]
    approved = {**model, "approvalStatus": "Approved"}
    assert "0.1.0" == invoke(stage.plugin, "getWorkspaceModelVersion", approved)["versionName"]
    assert ["ListModelVersions"] * 2 == stage.calls()


def test_products_are_told_with_services(stage: Stage) -> None:
    """One call answers both; what is not asked for is an empty list."""
    place_all(stage.emulator, "1")
    answer = invoke(stage.plugin, "getProducts", {"productCodes": ["PAI_isolate"]})
    assert ["PAI_isolate"] == [product["productCode"] for product in answer["products"]]
    assert [] == answer["services"]
    assert len(PLACED["services"]) == len(invoke(stage.plugin, "getProducts", {})["services"])


def test_a_default_workspace_that_there_is_none_of_is_an_error(stage: Stage) -> None:
    """The message says so; after one was made it is found."""
    assert refusal(invoke, stage.plugin, "getDefaultWorkspace", {})
    stage.emulator.faults(
        [{"operation": "GetDefaultWorkspace", "skip": 0, "times": 1, "effect": {"answer": {"WorkspaceId": None}}}]
    )
    made = stage.make(ROWS[WORKSPACE], stage.full(ROWS[WORKSPACE]))
    refused = refusal(invoke, stage.plugin, "getDefaultWorkspace", {})
    assert "GetDefaultWorkspace returned no workspace: there is none" in refused.text
    assert made.id == invoke(stage.plugin, "getDefaultWorkspace", {})["id"]
