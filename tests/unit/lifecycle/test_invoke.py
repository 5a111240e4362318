"""Functions on answers that no emulator gives: long lists, lists in another order, fields of other types."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput, OutcomeUnknown, TimedOut
from pulumi_resource_alicloud.lifecycle.invoke import invoke
from pulumi_resource_alicloud.lifecycle.lookups import Lookups
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Scope
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import FUNCTIONS, RESOURCES

from tests.unit.lifecycle.estate import BOUNDS, WORKSPACE, Estate, at, models, versions


def asked(name: str, estate: Estate, bounds: Scope = BOUNDS, **given: Any) -> Properties:
    """Return what a function answers to checked arguments."""
    token = f"alicloud:pai/{name}:{name}"
    signature = load_schema().signature(token)
    assert signature is not None
    return invoke(FUNCTIONS[token], signature, given, estate.cloud, bounds)


@pytest.mark.parametrize(("count", "calls"), [(0, 1), (1, 1), (100, 1), (101, 2), (5000, 50)])
def test_a_list_costs_a_call_for_each_page(count: int, calls: int) -> None:
    """However many objects there are; each is told once."""
    estate = Estate(ListModelVersions=versions("model-1", count))
    found = asked("getWorkspaceModelVersions", estate, modelId="model-1")
    assert (count, count) == (len(found["versions"]), len(set(found["ids"])))
    assert {"ListModelVersions": calls} == estate.calls


def test_the_newest_of_many_costs_one_call() -> None:
    """It is asked for in that order; whatever else is asked for goes along."""
    estate = Estate(ListModelVersions=versions("model-1", 5000))
    assert "0.5000.0" == asked("getWorkspaceModelVersion", estate, modelId="model-1")["versionName"]
    assert {"ListModelVersions": 1} == estate.calls
    assert ("DESC", "GmtCreateTime") == (estate.asked[0]["Order"], estate.asked[0]["SortBy"])


@pytest.mark.parametrize("times", [[3, 1, 2], [1, 2, 3], [1, 3, 2], [3], [2, 1], [1, 2]], ids=str)
def test_the_newest_is_found_in_whatever_order_the_list_is(times: list[int]) -> None:
    """Where its beginning shows that it is not sorted as asked, it is read to its end."""
    items = [{"ModelId": "m", "VersionName": f"0.{time}.0", "GmtCreateTime": at(time)} for time in times]
    estate = Estate(ListModelVersions=items)
    assert f"0.{max(times)}.0" == asked("getWorkspaceModelVersion", estate, modelId="m")["versionName"]


def test_what_a_list_does_not_repeat_is_told() -> None:
    """Versions do not say what model they belong to: it was asked for."""
    estate = Estate(ListModelVersions=versions("model-1", 1))
    (version,) = asked("getWorkspaceModelVersions", estate, modelId="model-1")["versions"]
    assert {"id": "model-1:0.1.0", "modelId": "model-1", "versionName": "0.1.0"} == version


def test_an_unsorted_list_is_told_by_age() -> None:
    """Where the call cannot sort, it is done here, also before some are taken from it."""
    members = [
        {"MemberId": f"m-{n}", "MemberName": f"name{n}", "Roles": [], "GmtCreateTime": at(9 - n)} for n in range(3)
    ]
    estate = Estate(ListMembers=members)
    found = asked("getWorkspaceMembers", estate, workspaceId="1", maxItems=2)
    assert (["1:m-2", "1:m-1"], ["name2", "name1"]) == (found["ids"], found["names"])


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("Labels", None, {}),
        ("Labels", [None, {"Key": "k", "Value": None}], {"labels": [{"key": "k"}]}),
        ("Task", {"deep": [1, None]}, {"task": '{"deep":[1,null]}'}),
        ("ExtraInfo", {"n": 1, "gone": None, "list": [1]}, {"extraInfo": {"n": "1", "list": "[1]"}}),
        ("OrderNumber", "7", {"orderNumber": 7}),
        ("Surprise", "new", {}),
        ("CodeRepoAccessToken", "canary", {}),
    ],
    ids=str,
)
def test_an_answer_is_told_in_the_declared_types(field: str, value: Any, told: Properties) -> None:
    """Without nulls, and without what the schema does not declare."""
    estate = Estate(ListModels=models("a", **{field: value}))
    (model,) = asked("getWorkspaceModels", estate)["models"]
    assert {"id": "model-10", "modelName": "a", **told} == model


@pytest.mark.parametrize(("field", "value"), [("OrderNumber", "many"), ("Labels", "none"), ("ExtraInfo", [1])])
def test_a_value_of_another_type_is_an_error_that_says_where(field: str, value: Any) -> None:
    """Property and object are named."""
    estate = Estate(ListModels=models("a", **{field: value}))
    with pytest.raises(OutcomeUnknown, match=f"{field[0].lower()}{field[1:]} of the model model-10 is unclear"):
        asked("getWorkspaceModels", estate)


@pytest.mark.parametrize("id_", [None, ""])
def test_an_object_without_an_id_is_an_error(id_: Any) -> None:
    """Nobody could use it."""
    estate = Estate(ListModels=[{"ModelId": id_, "ModelName": "a"}])
    with pytest.raises(InvalidInput, match="without ModelId"):
        asked("getWorkspaceModels", estate)


def test_an_object_that_a_list_gives_twice_is_one() -> None:
    """It may have moved from one page to the next."""
    estate = Estate(ListModels=models("a") * 2)
    assert "model-10" == asked("getWorkspaceModel", estate, modelName="a")["id"]


def test_a_function_ends_in_its_time() -> None:
    """With advice that a program can follow: there are no custom timeouts for functions."""
    estate = Estate(ListModels=models("a"))
    late = Scope.lasting(0, NEVER, BOUNDS.journal, "Ask for less.")
    with pytest.raises(TimedOut) as caught:
        asked("getWorkspaceModels", estate, late)
    assert "Ask for less." == caught.value.remedy
    assert {} == estate.calls


@pytest.mark.parametrize(
    ("given", "most"), [({}, 60.0), ({"types": []}, 600.0)], ids=["a minute", "ten minutes for an import file"]
)
def test_a_function_has_its_time(given: Properties, most: float) -> None:
    """A list has that of a read, an import file asks for many lists."""
    estate = Estate()
    times: list[float] = []

    def scope(seconds: float) -> Scope:
        times.append(seconds)
        return BOUNDS

    lookups = Lookups(load_schema(), RESOURCES, FUNCTIONS)
    name = "getImportFile" if given else "getWorkspaceModels"
    arguments = {**given, "workspaceId": WORKSPACE}
    lookups.invoke(f"alicloud:pai/{name}:{name}", arguments, lambda: nullcontext(estate.cloud), scope)
    assert [most] == times
