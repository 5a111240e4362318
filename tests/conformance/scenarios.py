"""What it takes to show a single defect of the bridged plugin where no suite over all resources can: see test_defects.

A function takes a stage, the row of the defect's resource, and whatever tells one case from another.
"""

from __future__ import annotations

import json
from typing import Any

import grpc
from pulumi_resource_alicloud.lifecycle.values import Secret
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.conformance import test_concurrency
from tests.tables.resource_table import WORKSPACE, IdOf, Row, with_ids
from tests.tables.rows.row import DATASET
from tests.tools.plugin_process import Found, Plugin, configuration, refusal
from tests.tools.polling import until
from tests.tools.scripted_service import Answer, Service
from tests.tools.stage import Made, Stage

NONE = provider_pb2.DiffResponse.DIFF_NONE


def a_failed_update_is_tried_again(stage: Stage, row: Row, name: str) -> None:
    """Refused, an update records nothing: the next up differs still, calls the cloud, and the value arrives."""
    made = stage.make(row, stage.full(row))
    new = {**made.inputs, name: row.changes[name]}
    effect = {"status": 400, "code": "InvalidParameter", "message": "no"}
    stage.emulator.faults([{"operation": "*", "skip": 0, "times": None, "effect": effect}])
    assert None is refusal(stage.update, made, new).partial
    stage.emulator.faults([])
    assert [name] == list(stage.diff(made, new).diffs)
    stage.emulator.forget_requests()
    assert row.changes[name] == stage.update(made, new).state[name]
    assert stage.writes()


def an_empty_label_is_named(stage: Stage, row: Row) -> None:
    """A label without anything in it fails in Check, with its path."""
    _, failures = stage.plugin.check(row.token, stage.full(row, labels=[{}]))
    assert "required, but not given" == failures["labels[0].key"]


def a_token_is_secret_everywhere(stage: Stage, row: Row, name: str) -> None:
    """Sent in clear, it is a secret in what Check, Create, refresh and import return."""
    given = stage.full(row)
    clear = {**given, name: given[name].value}
    checked, _ = stage.plugin.check(row.token, clear)
    id_, state = stage.plugin.create(row.token, clear)
    found = stage.plugin.read(row.token, id_, inputs=clear, state={**state, name: given[name].value})
    imported = stage.plugin.read(row.token, row.import_id(id_, clear))
    shown = [checked, state, found.outputs, found.inputs, imported.outputs, imported.inputs]
    values = [values[name] for values in shown if values and name in values]
    assert len(values) >= len(shown) - 2 * (name in row.unseen)
    assert all(value == given[name] for value in values)


def nested_json_survives(stage: Stage, row: Row, name: str) -> None:
    """Written as JSON text or nested, it goes to the cloud as JSON, comes back as text, and differs from nothing.

    That every language can write it so, and that an import's program leaves it as it is, tests/programs shows.
    """
    nested = {"Results": [{"loss": 0.175, "ok": True}], "words": ["a", "b"], "name": "svc", "digits": "7"}
    text = {key: item if isinstance(item, str) else json.dumps(item) for key, item in nested.items()}
    for value in (nested, text):
        made = stage.make(row, stage.full(row, **{name: value}))
        assert nested == stage.in_cloud(row)[made.id][row.wire_name(name)]
        assert all(isinstance(item, str) for item in made.state[name].values())
        imported = stage.plugin.read(row.token, made.id)
        assert imported.inputs is not None
        assert all(isinstance(item, str) for item in imported.inputs[name].values())
        for other in (nested, text):
            same = {**made.inputs, name: other}
            assert NONE == stage.diff(Made(row, made.id, imported.inputs, imported.outputs or {}), same).changes
        stage.plugin.delete(row.token, made.id, made.state)


def a_create_that_answers_no_id_is_told(stage: Stage, row: Row, missing: str) -> None:
    """An answer without the id, of an object that cannot be found, is a failure that says so; no id is invented."""
    with Service() as service, Plugin.start() as plugin:
        plugin.configure(configuration(service.url))
        record = RESOURCES[row.token]
        absent = Answer(404, {"Code": next(iter(record.gone)), "RequestId": "r"})
        service.script(*[absent] * record.create_overwrites, *[Answer(body={"RequestId": "r"})] * 9)
        inputs = {name: "1" if isinstance(value, IdOf) else value for name, value in row.minimal.items()}
        refused = refusal(plugin.create, row.token, inputs, seconds=3)
    assert None is refused.partial
    assert missing in refused.text


def an_update_reaches(stage: Stage, row: Row, name: str, first: Any, then: Any) -> None:
    """From one value to another in place: the cloud has it, and the next up is empty."""
    made = stage.make(row, stage.full(row, **{name: first}))
    new = {**made.inputs, name: then}
    assert [] == list(stage.diff(made, new).replaces)
    changed = stage.update(made, new)
    assert then == stage.in_cloud(row)[made.id][row.wire_name(name)]
    assert NONE == stage.diff(changed, new).changes


def an_answer_may_leave_it_out(stage: Stage, row: Row, name: str, other: str) -> None:
    """An answer without the property is read, and an update of another property works."""
    made = stage.make(row, stage.minimal(row))
    stage.edit(made, **{name: None})
    found = stage.refreshed(made)
    assert made.id == found.id
    new = {**(found.inputs or {}), name: made.inputs.get(name), other: row.changes[other]}
    changed = stage.update(Made(row, made.id, made.inputs, found.outputs or {}), new)
    assert row.changes[other] == changed.state[other]


def what_the_service_chose_is_no_change(stage: Stage, row: Row, name: str, value: Any) -> None:
    """A property that the program leaves out and the service fills in differs from nothing, also after a refresh."""
    stage.prepare(row)
    inputs = {key: value for key, value in stage.minimal(row).items() if key != name}
    made = stage.make(row, inputs)
    if value is not None:
        stage.edit(made, **{name: value})
        made = Made(row, made.id, inputs, {**made.state, name: value})
    found = stage.refreshed(made)
    assert found.outputs is not None
    assert found.outputs[name] is not None
    assert inputs == found.inputs
    assert NONE == stage.diff(Made(row, made.id, inputs, found.outputs), inputs).changes


def an_absence_is_believed_at_once(stage: Stage, row: Row) -> None:
    """One call, and the object is gone."""
    made = stage.make(row, stage.minimal(row))
    stage.vanish(made)
    stage.emulator.forget_requests()
    assert Found("", None, None) == stage.refreshed(made)
    assert [row.operation("Get")] == stage.calls()


def a_child_goes_with_its_parent(stage: Stage, row: Row, parent: str, status: int) -> None:
    """When the parent is deleted the child is gone, whatever status that is said with."""
    made = stage.make(row, stage.minimal(row))
    stage.plugin.delete(parent, stage.ids[IdOf(parent)], {})
    stage.emulator.settings(quirks={"notFoundStatus": status})
    assert Found("", None, None) == stage.refreshed(made)
    stage.plugin.delete(row.token, made.id, made.state)


def roles_are_given_before_others_are_taken(stage: Stage, row: Row) -> None:
    """Swapping the only role, a member is never without one."""
    made = stage.make(row, stage.full(row, roles=["PAI.AlgoDeveloper"]))
    stage.emulator.forget_requests()
    stage.update(made, {**made.inputs, "roles": ["PAI.LabelManager"]})
    assert ["AddMemberRole", "RemoveMemberRole"] == stage.writes()
    assert ["PAI.LabelManager"] == stage.in_cloud(row)[made.id]["Roles"]


def a_member_is_imported_by_its_user(stage: Stage, row: Row) -> None:
    """Workspace, the word `user` and the user's number lead to the member, under its own id."""
    made = stage.make(row, stage.full(row))
    found = stage.plugin.read(row.token, f"{made.inputs['workspaceId']}:user:{made.inputs['userId']}")
    assert (made.id, made.inputs) == (found.id, found.inputs)


def each_scope_is_an_object_of_its_own(stage: Stage, row: Row) -> None:
    """With a value for the owner and one for sub-users, each is read, refreshed and deleted as itself."""
    stage.prepare(row)
    values = {scope: {**row.full, "scope": scope, "configValue": Secret(scope)} for scope in ("owner", "subUser")}
    made = {scope: stage.make(row, inputs) for scope, inputs in values.items()}
    for scope, one in made.items():
        assert Found(one.id, one.state, values[scope]) == stage.refreshed(one)
        assert values[scope] | {"scope": scope} == {
            "scope": scope,
            **(stage.plugin.read(row.token, f"{one.id}:{scope}").inputs or {}),
        }
    stage.plugin.delete(row.token, made["owner"].id, made["owner"].state)
    assert Found("", None, None) == stage.refreshed(made["owner"])
    assert made["subUser"].id == stage.refreshed(made["subUser"]).id


def an_answer_without_settings_is_an_absence(_: Stage, row: Row) -> None:
    """An empty list says that there is none, and so does a count of none; an answer with neither says nothing."""
    with Service() as service, Plugin.start() as plugin:
        plugin.configure(configuration(service.url))
        for body in ({"RequestId": "r", "TotalCount": 0}, {"RequestId": "r", "Configs": []}):
            service.script(Answer(body=body))
            assert Found("", None, None) == plugin.read(row.token, row.absent_ids[0])
        service.script(*[Answer(body={"RequestId": "r-7"})] * 3)
        refused = refusal(plugin.read, row.token, row.absent_ids[0])
        assert "no list Configs" in refused.text
        assert "r-7" in refused.text


def a_workspace_is_waited_for_no_longer_than_it_takes(stage: Stage, row: Row) -> None:
    """Five seconds are enough for one that is ready after one; a wait of thirty would be over them."""
    stage.emulator.settings(activationSeconds=1)
    id_, state = stage.plugin.create(row.token, stage.full(row), seconds=5)
    assert "ENABLED" == state["status"]
    assert id_ in stage.in_cloud(row)


def what_disappears_is_not_waited_for(stage: Stage, row: Row) -> None:
    """Deleted while it activates, a workspace ends the wait long before the program's time is up."""
    stage.emulator.settings(activationSeconds=600)
    begun: Any = stage.plugin.start_create(row.token, stage.full(row), seconds=600)
    until(lambda: stage.emulator.requests(row.operation("Get")))
    (id_,) = stage.in_cloud(row)
    stage.vanish(Made(row, id_, {}, {}))
    assert begun.exception(timeout=40).code() in (grpc.StatusCode.DEADLINE_EXCEEDED, grpc.StatusCode.NOT_FOUND)


def the_owner_cannot_be_removed(stage: Stage, row: Row) -> None:
    """A refusal in an answer with status 200 is a refusal: the member is there, and the message has the code."""
    stage.prepare(row)
    workspace = stage.ids[IdOf(WORKSPACE)]
    owner = next(key for key in stage.emulator.state()["members"] if key.startswith(f"{workspace}-"))
    refused = refusal(stage.plugin.delete, row.token, f"{workspace}:{owner}", {})
    assert "100600017" in refused.text
    assert "pulumi state delete" in refused.text
    assert owner in stage.emulator.state()["members"]


def the_first_version_goes_with_its_dataset(stage: Stage, row: Row) -> None:
    """A stack that manages v1 can be destroyed; the version is there until its dataset goes."""
    stage.prepare(row)
    (dataset,) = with_ids({"id": IdOf(DATASET)}, stage.ids).values()
    first = stage.plugin.read(row.token, f"{dataset}:v1")
    assert first.outputs is not None
    stage.plugin.delete(row.token, first.id, first.outputs)
    stage.plugin.delete(DATASET, str(dataset), {})
    assert "" == stage.plugin.read(row.token, first.id).id


def no_address_is_asked_for(stage: Stage, row: Row) -> None:
    """A life costs the calls of the object itself on the connections that are there."""
    stage.prepare(row)
    test_concurrency.test_connections_are_kept(stage)
    assert {"CreateModel", "GetModel"} == set(stage.calls())
