"""Every defect that the bridged plugin is known for, as a test of its name: `pytest -k "[MV5]"` shows how it is here.

A case is one of the suites' tests on the very resource and property of the defect, or one of the scenarios where no
suite over all resources can show it. docs/parity.md says what each is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import pytest

from tests.conformance import (
    scenarios,
    test_autoname,
    test_bad_input,
    test_check,
    test_diff,
    test_faults,
    test_free_json,
    test_gone,
    test_ids,
    test_life,
)
from tests.tables.resource_table import ROWS
from tests.tables.rows.row import (
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
)
from tests.tools.stage import Stage

LOST = "dropAnswer"
DENIED = {"status": 404, "code": "100700008", "message": "No permission: denied by RAM and AIWorkspace Rbac"}
DOWN = {"status": 500, "code": "InternalServerErrorProblem", "message": "not found"}
MISLEADING = {"status": 404, "code": "100499999", "message": "201900002 201900003, request 201900002"}


@dataclass(frozen=True, slots=True)
class Case:
    """A test of a suite, or a scenario, and what it is run with."""

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
kept = test_free_json.test_the_cloud_keeps_what_the_program_only_repeats
retried = scenarios.a_failed_update_is_tried_again
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
    "X13": each(scenarios.a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken")
    + each(scenarios.a_token_is_secret_everywhere, USER_CONFIG, "configValue"),
    "X15": each(scenarios.nested_json_survives, MODEL, "extraInfo")
    + each(scenarios.nested_json_survives, MODEL_VERSION, "extraInfo metrics inferenceSpec trainingSpec")
    + each(kept, MODEL, "extraInfo")
    + each(kept, MODEL_VERSION, "extraInfo metrics inferenceSpec trainingSpec"),
    "X16": each(test_diff.test_another_way_to_write_the_same_is_no_difference, MODEL, "labels"),
    "X17": on(scenarios.an_empty_label_is_named, MODEL) + on(scenarios.an_empty_label_is_named, DATASET),
    "MV1": each(
        clears, MODEL_VERSION, "versionDescription metrics trainingSpec inferenceSpec options sourceId extraInfo"
    ),
    "MV2": each(clears, MODEL_VERSION, "approvalStatus sourceType"),
    "MV3": on(labels, MODEL_VERSION),
    "MV4": each(scenarios.nested_json_survives, MODEL_VERSION, "metrics extraInfo inferenceSpec"),
    "MV5": each(replaced, MODEL_VERSION, "frameworkType"),
    "MV6": on(scenarios.a_create_that_answers_no_id_is_told, MODEL_VERSION, "VersionName"),
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
    "M6": each(scenarios.nested_json_survives, MODEL, "extraInfo"),
    "D1": each(clears, DATASET, "accessibility")
    + on(scenarios.an_update_reaches, DATASET, "accessibility", "PUBLIC", "PRIVATE"),
    "D2": values(DATASET, "dataType", "VIDEO", "AUDIO"),
    "D3": values(DATASET, "sourceType", "PAI_PUBLIC_DATASET"),
    "D4": on(scenarios.an_answer_may_leave_it_out, DATASET, "accessibility", "description"),
    "D5": each(drifts, DATASET, "description options labels"),
    "D6": each(retried, DATASET, "description")
    + on(labels, DATASET)
    + on(mistake, DATASET, "label of the cloud's own"),
    "D7": on(added, DATASET),
    "DV1": on(second_up, DATASET_VERSION, "minimal")
    + on(scenarios.what_the_service_chose_is_no_change, DATASET_VERSION, "sourceType", None),
    "DV2": each(arrives, DATASET_VERSION, "labels"),
    "DV3": each(drifts, DATASET_VERSION, "description labels options"),
    "DV4": on(malformed, DATASET_VERSION, "d-1", test_ids.read),
    "DV5": each(told, DATASET_VERSION, "dataCount dataSize"),
    "DV6": on(added, DATASET_VERSION),
    "E1": on(test_gone.test_an_outage_is_not_gone, EXPERIMENT, DOWN),
    "E2": on(scenarios.an_absence_is_believed_at_once, EXPERIMENT),
    "E3": each(drifts, EXPERIMENT, "labels") + each(retried, EXPERIMENT, "experimentName"),
    "E4": on(added, EXPERIMENT),
    "RN1": on(scenarios.what_the_service_chose_is_no_change, RUN, "runName", None) + on(second_up, RUN, "minimal"),
    "RN2": on(scenarios.an_answer_may_leave_it_out, RUN, "runName", "labels"),
    "RN3": each(drifts, RUN, "labels") + each(retried, RUN, "runName"),
    "RN4": on(added, RUN),
    "RN5": on(scenarios.a_child_goes_with_its_parent, RUN, EXPERIMENT, 404)
    + on(scenarios.a_child_goes_with_its_parent, RUN, EXPERIMENT, 400),
    "CS1": on(test_diff.test_a_step_is_an_update_and_the_way_back_replaces, CODE_SOURCE, "accessibility"),
    "CS2": each(scenarios.a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken"),
    "CS3": on(scenarios.an_answer_may_leave_it_out, CODE_SOURCE, "accessibility", "description"),
    "CS4": each(drifts, CODE_SOURCE, "description codeBranch") + each(retried, CODE_SOURCE, "description"),
    "CS5": on(scenarios.what_the_service_chose_is_no_change, CODE_SOURCE, "codeBranch", "main"),
    "CS6": on(added, CODE_SOURCE),
    "MB1": on(scenarios.roles_are_given_before_others_are_taken, MEMBER),
    "MB2": on(test_faults.test_a_failed_update_records_what_happened, MEMBER),
    "MB3": on(scenarios.a_create_that_answers_no_id_is_told, MEMBER, "MemberId"),
    "MB4": on(scenarios.a_member_is_imported_by_its_user, MEMBER) + on(malformed, MEMBER, "123456", test_ids.read),
    "MB5": on(mistake, MEMBER, "no roles"),
    "UC1": on(scenarios.each_scope_is_an_object_of_its_own, USER_CONFIG),
    "UC2": on(scenarios.each_scope_is_an_object_of_its_own, USER_CONFIG),
    "UC3": on(test_faults.test_a_name_that_is_taken_stays_with_its_owner, USER_CONFIG),
    "UC4": on(scenarios.an_answer_without_settings_is_an_absence, USER_CONFIG),
    "UC5": on(malformed, USER_CONFIG, "DataPrivacyConfig", test_ids.read)
    + each(scenarios.a_token_is_secret_everywhere, USER_CONFIG, "configValue"),
    "W1": on(test_faults.test_a_failed_activation_is_in_state_with_the_reason, WORKSPACE),
    "W2": on(scenarios.a_workspace_is_waited_for_no_longer_than_it_takes, WORKSPACE),
    "W3": each(doomed, WORKSPACE, "envTypes") + on(test_autoname.test_a_replacement_has_a_name_of_its_own, WORKSPACE),
    "W4": breaches(WORKSPACE, "workspaceName", "description", "envTypes"),
    "W5": each(clears, WORKSPACE, "displayName") + each(told, WORKSPACE, "resourceGroupId"),
    "W6": on(scenarios.what_disappears_is_not_waited_for, WORKSPACE),
    "W7": on(gone_already, WORKSPACE, 400),
    "W8": on(added, WORKSPACE),
    "U1": on(test_gone.test_a_refusal_is_not_gone, MODEL, DENIED),
    "U2": on(test_gone.test_an_outage_is_not_gone, EXPERIMENT, DOWN),
    "U3": on(scenarios.the_owner_cannot_be_removed, MEMBER),
    "U4": on(scenarios.a_workspace_is_waited_for_no_longer_than_it_takes, WORKSPACE),
    "U5": each(scenarios.nested_json_survives, MODEL_VERSION, "extraInfo inferenceSpec metrics trainingSpec"),
    "U6": each(scenarios.a_token_is_secret_everywhere, CODE_SOURCE, "codeRepoAccessToken"),
    "U7": on(scenarios.an_update_reaches, DATASET, "accessibility", "PUBLIC", "PRIVATE")
    + on(test_diff.test_a_step_is_an_update_and_the_way_back_replaces, CODE_SOURCE, "accessibility"),
    "U8": values(DATASET, "dataSourceType", "CPFS", "BMCPFS", "MAXCOMPUTE", "URL")
    + values(DATASET, "dataType", "VIDEO", "AUDIO")
    + values(DATASET, "accessibility", "ROLE_PUBLIC"),
    "U9": each(drifts, DATASET, "description") + each(drifts, CODE_SOURCE, "description"),
    "U10": on(labels, MODEL) + each(test_diff.test_another_way_to_write_the_same_is_no_difference, MODEL, "labels"),
    "U11": each(arrives, MODEL, "orderNumber") + each(clears, DATASET, "description"),
    "U12": on(scenarios.each_scope_is_an_object_of_its_own, USER_CONFIG),
    "U13": on(scenarios.roles_are_given_before_others_are_taken, MEMBER),
    "U14": on(scenarios.an_absence_is_believed_at_once, EXPERIMENT),
    "U15": on(test_faults.test_a_lost_answer_does_not_create_twice, DATASET, LOST),
    "U16": on(scenarios.no_address_is_asked_for, MODEL),
    "U17": on(scenarios.the_first_version_goes_with_its_dataset, DATASET_VERSION),
}


SLOW: Final = {"CS3", "W6"}
"""Defects whose case waits until a read shows what was written, which it never does."""


@pytest.mark.parametrize(
    "cases",
    [
        pytest.param(cases, id=defect, marks=[pytest.mark.long] if defect in SLOW else [])
        for defect, cases in DEFECTS.items()
    ],
)
def test_defect(stage: Stage, cases: list[Case]) -> None:
    """The bridged plugin's defect is not ours."""
    for case in cases:
        case.run(stage)
