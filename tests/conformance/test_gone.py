"""Gone is what the cloud says is gone, and nothing else: state is never lost by mistake."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import CODE_SOURCE
from tests.tools.plugin_process import Found, refusal
from tests.tools.sampling import sampled
from tests.tools.stage import Stage

DOUBTFUL_CODES = {grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL, grpc.StatusCode.DATA_LOSS, grpc.StatusCode.OK}

NOT_GONE: dict[str, Any] = {
    "no permission, with status 404": {
        "status": 404,
        "code": "100700008",
        "message": "No permission: denied by RAM and AIWorkspace Rbac PaiModel:GetModel",
    },
    "no permission": {"status": 403, "code": "Forbidden.RAM", "message": "User not authorized"},
    "unknown key, with status 404": {
        "status": 404,
        "code": "InvalidAccessKeyId.NotFound",
        "message": "the access key id is not valid",
    },
    "wrong endpoint, with status 404": {"status": 404, "code": "InvalidApi.NotFound", "message": "no such API"},
    "product not there, with status 404": {"status": 404, "code": "InvalidProduct.NotFound", "message": "no product"},
    "a code nobody knows, with status 404": {"status": 404, "code": "100499999", "message": "something else"},
    "bad request": {"status": 400, "code": "InvalidParameter", "message": "wrong"},
    "expired token": {"status": 400, "code": "InvalidSecurityToken.Expired", "message": "too late"},
}
OUTAGES: dict[str, Any] = {
    "internal error": {"status": 500, "code": "InternalError", "message": "try again"},
    "experiment service down": {"status": 500, "code": "InternalServerErrorProblem", "message": "not found"},
    "unavailable": {"status": 503, "code": "ServiceUnavailable", "message": "not now"},
    "throttled": {"status": 429, "code": "Throttling.User", "message": "slow down"},
    "a proxy's page": "html",
    "reset": "reset",
}


PASSING = [(ROWS[CODE_SOURCE], "201400004")]
"""Codes that the bridged plugin is known to wait for."""


def always(operation: str, effect: Any) -> list[dict[str, Any]]:
    """Return the fault that hits every call of an operation."""
    return [{"operation": operation, "skip": 0, "times": None, "effect": effect}]


def test_an_object_that_vanished_is_gone(stage: Stage, row: Row) -> None:
    """Deleted behind our back, it is gone at refresh and deleted at destroy."""
    made = stage.make(row, stage.full(row))
    stage.vanish(made)
    assert Found("", None, None) == stage.plugin.read(row.token, made.id, inputs=made.inputs, state=made.state)
    stage.plugin.delete(row.token, made.id, made.state)


@pytest.mark.parametrize("status", [404, 400])
def test_the_status_of_a_not_found_code_does_not_matter(stage: Stage, row: Row, status: int) -> None:
    """Nobody documented with which status the product's not-found codes come: both are understood."""
    stage.emulator.settings(quirks={"notFoundStatus": status})
    for id_ in row.absent_ids:
        assert Found("", None, None) == stage.plugin.read(row.token, id_)
        stage.plugin.delete(row.token, id_, {})


@pytest.mark.parametrize("effect", NOT_GONE.values(), ids=NOT_GONE)
def test_a_refusal_is_not_gone(stage: Stage, row: Row, effect: Any) -> None:
    """Read and delete fail, with the cloud's code and a request id, and the object stays where it is."""
    made = stage.make(row, stage.minimal(row))
    stage.emulator.faults(always(row.operation("Get"), effect))
    read = refusal(stage.plugin.read, row.token, made.id, inputs=made.inputs, state=made.state)
    imported = refusal(stage.plugin.read, row.token, made.id)
    stage.emulator.faults(always(row.operation("Delete"), effect))
    deleted = refusal(stage.plugin.delete, row.token, made.id, made.state)
    for refused in (read, imported, deleted):
        assert refused.code not in DOUBTFUL_CODES
        assert effect["code"] in refused.text
    assert made.id in stage.in_cloud(row)


@pytest.mark.parametrize("effect", sampled(OUTAGES, "internal error", "reset"))
def test_an_outage_is_not_gone(stage: Stage, row: Row, effect: Any) -> None:
    """Read and delete fail when the outage outlasts their time; the object stays where it is."""
    made = stage.make(row, stage.minimal(row))
    stage.emulator.faults(always(row.operation("Get"), effect))
    read = refusal(stage.plugin.read, row.token, made.id, inputs=made.inputs, state=made.state, seconds=2)
    stage.emulator.faults(always(row.operation("Delete"), effect))
    if effect not in ("html", "reset"):
        deleted = refusal(stage.plugin.delete, row.token, made.id, made.state, seconds=2)
        assert deleted.code not in DOUBTFUL_CODES
    assert read.code not in DOUBTFUL_CODES
    assert made.id in stage.in_cloud(row)


@pytest.mark.parametrize("effect", sampled(OUTAGES, "internal error", "reset"))
def test_a_short_outage_is_not_noticed(stage: Stage, row: Row, effect: Any) -> None:
    """One failed answer on the way is repeated: read, update and delete succeed."""
    made = stage.make(row, stage.full(row))
    for verb in row.verbs()[1:]:
        stage.emulator.faults([{"operation": row.operation(verb), "skip": 0, "times": 1, "effect": effect}])
        if verb == "Get":
            assert made.id == stage.plugin.read(row.token, made.id, inputs=made.inputs, state=made.state).id
        elif verb == "Update":
            new = {**made.inputs, **row.changes}
            assert row.changes.items() <= stage.update(made, new).state.items()
        else:
            stage.plugin.delete(row.token, made.id, made.state)
            assert made.id not in stage.in_cloud(row)


@pytest.mark.parametrize(("row", "code"), PASSING, ids=lambda value: getattr(value, "title", value))
def test_a_code_that_passes_by_itself_is_waited_for(stage: Stage, row: Row, code: str) -> None:
    """What the service answers for a moment only is no failure, neither of read nor of delete, and never means gone."""
    made = stage.make(row, stage.full(row))
    for verb in ("Get", "Delete"):
        effect = {"status": 404, "code": code, "message": "not now"}
        stage.emulator.faults([{"operation": row.operation(verb), "skip": 0, "times": 2, "effect": effect}])
        if verb == "Get":
            assert Found(made.id, made.state, made.inputs) == stage.plugin.read(
                row.token, made.id, inputs=made.inputs, state=made.state
            )
        else:
            stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)


@pytest.mark.parametrize(("row", "code"), PASSING, ids=lambda value: getattr(value, "title", value))
def test_a_code_that_passes_is_waited_for_also_after_an_unclear_answer(stage: Stage, row: Row, code: str) -> None:
    """Whether the first delete was carried out is not known then; the second, or the third, tells."""
    made = stage.make(row, stage.full(row))
    operation = row.operation("Delete")
    unclear = {"status": 504, "code": "GatewayTimeout", "message": "not in time"}
    passing = {"status": 404, "code": code, "message": "not now"}
    stage.emulator.faults(
        [
            {"operation": operation, "skip": 0, "times": 1, "effect": unclear},
            {"operation": operation, "skip": 0, "times": 2, "effect": passing},
        ]
    )
    stage.plugin.delete(row.token, made.id, made.state)
    assert made.id not in stage.in_cloud(row)
