"""Every defect that the bridged plugin is known for, as a test of its name: `pytest -k "[MV5]"` shows how it is here.

A case is one of the suites' tests on the very resource and property of the defect, or a scenario below where no suite
over all resources can show it. docs/parity.md says what each is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Secret
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.conformance import (
    test_bad_input,
    test_check,
    test_concurrency,
    test_diff,
    test_faults,
    test_gone,
    test_ids,
    test_life,
)
from tests.conformance.stage import Made, Stage
from tests.plugin_process import Found, Plugin, configuration, refusal
from tests.polling import until
from tests.resource_table import ROWS, Row, with_ids
from tests.rows.row import (
    CODE_SOURCE,
    DATASET,
    DATASET_VERSION,
    EXPERIMENT,
    MEMBER,
    MODEL,
    MODEL_VERSION,
    RUN,
    USER_CONFIG,
    WORKSPACE,
    IdOf,
)
from tests.unit.cloud.service import Answer, Service

NONE = provider_pb2.DiffResponse.DIFF_NONE
LOST = "dropAnswer"
DENIED = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM and AIWorkspace Rbac"}
DOWN = {"status": 500, "code": "InternalServerErrorProblem", "message": "not found"}
MISLEADING = {"status": 404, "code": "100499999", "message": "201900002 201900003, request 201900002"}


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
    """Lists, objects, numbers and booleans go to the cloud as they are, come back, and differ from nothing."""
    value = {"Results": [{"loss": 0.175, "ok": True}], "words": ["a", "b"], "count": 3}
    made = stage.make(row, stage.full(row, **{name: value}))
    assert value == stage.in_cloud(row)[made.id][row.wire_name(name)]
    assert value == made.state[name]
    imported = stage.plugin.read(row.token, made.id)
    assert imported.inputs is not None
    assert imported.inputs[name] == value
    assert NONE == stage.diff(Made(row, made.id, imported.inputs, imported.outputs or {}), made.inputs).changes


def a_create_that_answers_no_id_is_told(stage: Stage, row: Row, missing: str) -> None:
    """An answer without the id is a failure that says so; no id is invented."""
    with Service() as service, Plugin.start() as plugin:
        plugin.configure(configuration(service.url))
        service.script(*[Answer(body={"RequestId": "r"})] * 9)
        inputs = {name: "1" if isinstance(value, IdOf) else value for name, value in row.minimal.items()}
        refused = refusal(plugin.create, row.token, inputs)
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
    found = test_life.refreshed(stage, made)
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
    found = test_life.refreshed(stage, made)
    assert found.outputs is not None
    assert found.outputs[name] is not None
    assert inputs == found.inputs
    assert NONE == stage.diff(Made(row, made.id, inputs, found.outputs), inputs).changes


def an_absence_is_believed_at_once(stage: Stage, row: Row) -> None:
    """One call, and the object is gone."""
    made = stage.make(row, stage.minimal(row))
    stage.vanish(made)
    stage.emulator.forget_requests()
    assert Found("", None, None) == test_life.refreshed(stage, made)
    assert [row.operation("Get")] == stage.calls()


def a_child_goes_with_its_parent(stage: Stage, row: Row, parent: str, status: int) -> None:
    """When the parent is deleted the child is gone, whatever status that is said with."""
    made = stage.make(row, stage.minimal(row))
    stage.plugin.delete(parent, stage.ids[IdOf(parent)], {})
    stage.emulator.settings(quirks={"notFoundStatus": status})
    assert Found("", None, None) == test_life.refreshed(stage, made)
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
        assert Found(one.id, one.state, values[scope]) == test_life.refreshed(stage, one)
        assert values[scope] | {"scope": scope} == {
            "scope": scope,
            **(stage.plugin.read(row.token, f"{one.id}:{scope}").inputs or {}),
        }
    stage.plugin.delete(row.token, made["owner"].id, made["owner"].state)
    assert Found("", None, None) == test_life.refreshed(stage, made["owner"])
    assert made["subUser"].id == test_life.refreshed(stage, made["subUser"]).id


def an_answer_without_settings_is_an_absence(_: Stage, row: Row) -> None:
    """Neither an empty list nor a missing one is an error."""
    with Service() as service, Plugin.start() as plugin:
        plugin.configure(configuration(service.url))
        for body in ({"RequestId": "r"}, {"RequestId": "r", "Configs": []}):
            service.script(Answer(body=body))
            assert Found("", None, None) == plugin.read(row.token, row.absent_ids[0])


def a_workspace_is_waited_for_no_longer_than_it_takes(stage: Stage, row: Row) -> None:
    """Five seconds are enough for one that is ready after one; a wait of thirty would be over them."""
    stage.emulator.settings(activationSeconds=1)
    id_, state = stage.plugin.create(row.token, stage.full(row), seconds=5)
    assert "ENABLED" == state["status"]
    assert id_ in stage.in_cloud(row)


def what_disappears_is_not_waited_for(stage: Stage, row: Row) -> None:
    """Deleted while it activates, a workspace ends the wait long before the program's time is up."""
    stage.emulator.settings(activationSeconds=600)
    begun = stage.plugin.start_create(row.token, stage.full(row), seconds=600)
    until(lambda: stage.emulator.requests(row.operation("Get")))
    (id_,) = stage.in_cloud(row)
    stage.vanish(Made(row, id_, {}, {}))
    assert begun.exception(timeout=40).code() in (grpc.StatusCode.DEADLINE_EXCEEDED, grpc.StatusCode.NOT_FOUND)  # type: ignore[union-attr]


def the_owner_cannot_be_removed(stage: Stage, row: Row) -> None:
    """A refusal in an answer with status 200 is a refusal: the member is there, and the message has the code."""
    stage.prepare(row)
    workspace = stage.ids[IdOf(WORKSPACE)]
    owner = next(key for key in stage.emulator.state()["members"] if key.startswith(f"{workspace}-"))
    refused = refusal(stage.plugin.delete, row.token, f"{workspace}:{owner}", {})
    assert "100600017" in refused.text
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


@dataclass(frozen=True, slots=True)
class Case:
    """A test of a suite, or a scenario of this file, and what it is run with."""

    shows: Callable[..., None]
    token: str
    more: tuple[Any, ...] = ()

    def run(self, stage: Stage) -> None:
        """Run it in an empty cloud."""
        stage.emulator.reset()
        stage.emulator.settings(activationSeconds=0)
        stage.ids.clear()
        self.shows(stage, ROWS[self.token], *self.more)


def on(shows: Callable[..., None], token: str, *more: Any) -> list[Case]:
    """Return one case."""
    return [Case(shows, token, more)]


def each(shows: Callable[..., None], token: str, names: str) -> list[Case]:
    """Return a case for each of some properties."""
    return [Case(shows, token, (name,)) for name in names.split()]


malformed = test_ids.test_a_malformed_id_is_refused_with_its_form
clears = test_life.test_a_removal_clears_in_the_cloud
drifts = test_life.test_what_was_cleared_elsewhere_is_drift
labels = test_life.test_labels_are_changed_one_by_one
arrives = test_life.test_an_update_arrives
added = test_life.test_every_addition_is_answered
published = test_life.test_every_published_value_is_accepted
replaced = test_life.test_a_replacement_can_be_made
second_up = test_life.test_a_second_up_is_empty
told = test_diff.test_a_removal_without_effect_is_no_difference
gone_already = test_gone.test_the_status_of_a_not_found_code_does_not_matter
mistake = test_check.test_a_mistake_is_named_with_its_path
doomed = test_check.test_a_replacement_that_cannot_work_is_told_in_time
wrong = test_bad_input.test_a_breach_of_a_rule_is_named_with_its_path
retried = a_failed_update_is_tried_again
MANY_MISTAKES: Final = "label with a comma", "label with an equals sign", "label of 129 bytes"


def values(token: str, name: str, *some: Any) -> list[Case]:
    """Return a case for each published value."""
    return [Case(published, token, (name, value)) for value in some]


def breaches(token: str, *names: str) -> list[Case]:
    """Return a case for each way to break the rules of some properties."""
    return [
        Case(wrong, token, case[1:])
        for case in test_bad_input.BREACHES.values()
        if case[0].token == token and case[1] in names
    ]


DEFECTS: Final[dict[str, list[Case]]] = {
    "X1": [
        *on(malformed, MODEL_VERSION, "model-abc", test_ids.read),
        *on(malformed, MODEL_VERSION, "model-abc:1.0.0:2", test_ids.read),
        *on(malformed, DATASET_VERSION, "d-1", test_ids.read),
        *on(malformed, MEMBER, "123456", test_ids.read),
        *on(malformed, USER_CONFIG, "DataPrivacyConfig", test_ids.read),
    ],
    "X2": on(test_faults.test_a_lost_answer_does_not_create_twice, MODEL, LOST),
    "X4": on(test_gone.test_a_short_outage_is_not_noticed, MODEL, "reset"),
    "X5": on(test_gone.test_a_refusal_is_not_gone, MODEL_VERSION, MISLEADING),
    "X6": each(retried, MODEL, "modelDescription"),
    "X7": each(clears, MODEL, "extraInfo modelDoc") + each(clears, MODEL_VERSION, "metrics"),
    "X8": each(drifts, DATASET, "description labels options"),
    "X9": on(labels, MODEL) + on(labels, MODEL_VERSION) + on(labels, DATASET),
    "X10": [case for name in MANY_MISTAKES for case in on(mistake, MODEL, name)],
    "X11": on(test_ids.test_an_id_cannot_reach_another_operation, MODEL_VERSION)
    + on(test_ids.test_an_id_cannot_reach_another_operation, MEMBER),
    "X12": each(replaced, MODEL_VERSION, "formatType") + each(doomed, WORKSPACE, "envTypes"),
    "X13": each(a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken")
    + each(a_token_is_secret_everywhere, USER_CONFIG, "configValue"),
    "X15": each(nested_json_survives, MODEL, "extraInfo")
    + each(nested_json_survives, MODEL_VERSION, "extraInfo metrics inferenceSpec trainingSpec"),
    "X16": each(test_diff.test_another_way_to_write_the_same_is_no_difference, MODEL, "labels"),
    "X17": on(an_empty_label_is_named, MODEL) + on(an_empty_label_is_named, DATASET),
    "MV1": each(
        clears, MODEL_VERSION, "versionDescription metrics trainingSpec inferenceSpec options sourceId extraInfo"
    ),
    "MV2": each(clears, MODEL_VERSION, "approvalStatus sourceType"),
    "MV3": on(labels, MODEL_VERSION),
    "MV4": each(nested_json_survives, MODEL_VERSION, "metrics extraInfo inferenceSpec"),
    "MV5": each(replaced, MODEL_VERSION, "frameworkType"),
    "MV6": on(a_create_that_answers_no_id_is_told, MODEL_VERSION, "VersionName"),
    "MV7": on(added, MODEL_VERSION),
    "MV8": breaches(MODEL_VERSION, "approvalStatus", "sourceType", "options", "metrics"),
    "MV9": on(gone_already, MODEL_VERSION, 400),
    "MV10": on(malformed, MODEL_VERSION, "model-abc", test_ids.read)
    + on(test_ids.test_an_id_cannot_reach_another_operation, MODEL_VERSION),
    "M1": each(clears, MODEL, "domain extraInfo modelDescription modelDoc modelType origin task"),
    "M2": each(told, MODEL, "orderNumber"),
    "M3": each(retried, MODEL, "task"),
    "M4": on(labels, MODEL),
    "M5": on(added, MODEL),
    "M6": each(nested_json_survives, MODEL, "extraInfo"),
    "D1": each(clears, DATASET, "accessibility") + on(an_update_reaches, DATASET, "accessibility", "PUBLIC", "PRIVATE"),
    "D2": values(DATASET, "dataType", "VIDEO", "AUDIO"),
    "D3": values(DATASET, "sourceType", "PAI_PUBLIC_DATASET"),
    "D4": on(an_answer_may_leave_it_out, DATASET, "accessibility", "description"),
    "D5": each(drifts, DATASET, "description options labels"),
    "D6": each(retried, DATASET, "description")
    + on(labels, DATASET)
    + on(mistake, DATASET, "label of the cloud's own"),
    "D7": on(added, DATASET),
    "DV1": on(second_up, DATASET_VERSION, "minimal")
    + on(what_the_service_chose_is_no_change, DATASET_VERSION, "sourceType", None),
    "DV2": each(arrives, DATASET_VERSION, "labels"),
    "DV3": each(drifts, DATASET_VERSION, "description labels options"),
    "DV4": on(malformed, DATASET_VERSION, "d-1", test_ids.read),
    "DV5": each(told, DATASET_VERSION, "dataCount dataSize"),
    "DV6": on(added, DATASET_VERSION),
    "E1": on(test_gone.test_an_outage_is_not_gone, EXPERIMENT, DOWN),
    "E2": on(an_absence_is_believed_at_once, EXPERIMENT),
    "E3": each(drifts, EXPERIMENT, "labels") + each(retried, EXPERIMENT, "experimentName"),
    "E4": on(added, EXPERIMENT),
    "RN1": on(what_the_service_chose_is_no_change, RUN, "runName", None) + on(second_up, RUN, "minimal"),
    "RN2": on(an_answer_may_leave_it_out, RUN, "runName", "labels"),
    "RN3": each(drifts, RUN, "labels") + each(retried, RUN, "runName"),
    "RN4": on(added, RUN),
    "RN5": on(a_child_goes_with_its_parent, RUN, EXPERIMENT, 404)
    + on(a_child_goes_with_its_parent, RUN, EXPERIMENT, 400),
    "CS1": on(test_diff.test_a_step_is_an_update_and_the_way_back_replaces, CODE_SOURCE, "accessibility"),
    "CS2": each(a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken"),
    "CS3": on(an_answer_may_leave_it_out, CODE_SOURCE, "accessibility", "description"),
    "CS4": each(drifts, CODE_SOURCE, "description codeBranch") + each(retried, CODE_SOURCE, "description"),
    "CS5": on(what_the_service_chose_is_no_change, CODE_SOURCE, "codeBranch", "main"),
    "CS6": on(added, CODE_SOURCE),
    "MB1": on(roles_are_given_before_others_are_taken, MEMBER),
    "MB2": on(test_faults.test_a_failed_update_records_what_happened, MEMBER),
    "MB3": on(a_create_that_answers_no_id_is_told, MEMBER, "MemberId"),
    "MB4": on(a_member_is_imported_by_its_user, MEMBER) + on(malformed, MEMBER, "123456", test_ids.read),
    "MB5": on(mistake, MEMBER, "no roles"),
    "UC1": on(each_scope_is_an_object_of_its_own, USER_CONFIG),
    "UC2": on(each_scope_is_an_object_of_its_own, USER_CONFIG),
    "UC3": on(test_faults.test_a_name_that_is_taken_stays_with_its_owner, USER_CONFIG),
    "UC4": on(an_answer_without_settings_is_an_absence, USER_CONFIG),
    "UC5": on(malformed, USER_CONFIG, "DataPrivacyConfig", test_ids.read)
    + each(a_token_is_secret_everywhere, USER_CONFIG, "configValue"),
    "W1": on(test_faults.test_a_failed_activation_is_in_state_with_the_reason, WORKSPACE),
    "W2": on(a_workspace_is_waited_for_no_longer_than_it_takes, WORKSPACE),
    "W3": each(doomed, WORKSPACE, "envTypes"),
    "W4": breaches(WORKSPACE, "workspaceName", "description", "envTypes"),
    "W5": each(clears, WORKSPACE, "displayName") + each(told, WORKSPACE, "resourceGroupId"),
    "W6": on(what_disappears_is_not_waited_for, WORKSPACE),
    "W7": on(gone_already, WORKSPACE, 400),
    "W8": on(added, WORKSPACE),
    "U1": on(test_gone.test_a_refusal_is_not_gone, MODEL, DENIED),
    "U2": on(test_gone.test_an_outage_is_not_gone, EXPERIMENT, DOWN),
    "U3": on(the_owner_cannot_be_removed, MEMBER),
    "U4": on(a_workspace_is_waited_for_no_longer_than_it_takes, WORKSPACE),
    "U5": each(nested_json_survives, MODEL_VERSION, "extraInfo inferenceSpec metrics trainingSpec"),
    "U6": each(a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken"),
    "U7": on(an_update_reaches, DATASET, "accessibility", "PUBLIC", "PRIVATE")
    + on(test_diff.test_a_step_is_an_update_and_the_way_back_replaces, CODE_SOURCE, "accessibility"),
    "U8": values(DATASET, "dataSourceType", "CPFS", "BMCPFS", "MAXCOMPUTE", "URL")
    + values(DATASET, "dataType", "VIDEO", "AUDIO")
    + values(DATASET, "accessibility", "ROLE_PUBLIC"),
    "U9": each(drifts, DATASET, "description") + each(drifts, CODE_SOURCE, "description"),
    "U10": on(labels, MODEL) + each(test_diff.test_another_way_to_write_the_same_is_no_difference, MODEL, "labels"),
    "U11": each(arrives, MODEL, "orderNumber") + each(clears, DATASET, "description"),
    "U12": on(each_scope_is_an_object_of_its_own, USER_CONFIG),
    "U13": on(roles_are_given_before_others_are_taken, MEMBER),
    "U14": on(an_absence_is_believed_at_once, EXPERIMENT),
    "U15": on(test_faults.test_a_lost_answer_does_not_create_twice, DATASET, LOST),
    "U16": on(no_address_is_asked_for, MODEL),
    "U17": on(the_first_version_goes_with_its_dataset, DATASET_VERSION),
}


@pytest.mark.parametrize("cases", DEFECTS.values(), ids=DEFECTS)
def test_defect(stage: Stage, cases: list[Case]) -> None:
    """The bridged plugin's defect is not ours."""
    for case in cases:
        case.run(stage)
