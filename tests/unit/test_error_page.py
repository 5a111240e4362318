"""docs/errors.md tells of every error that the plugin answers with, and of the code that it has on the wire."""

import re
from pathlib import Path

import grpc
from pulumi_resource_alicloud.lifecycle import errors
from pulumi_resource_alicloud.rpc import status

PAGE = Path(__file__).resolve().parents[2] / "docs/errors.md"
ROWS = dict(re.findall(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
FAMILIES = {errors.ProviderError, errors.CloudError, errors.Stopped}
"""Errors that are only raised as one of their kinds."""

HOMES = {errors.__name__, status.__name__}
"""Where errors are defined that are more than another word for their base."""


def kinds(of: type[errors.ProviderError]) -> set[type[errors.ProviderError]]:
    """Return an error's class with all below it."""
    return {of}.union(*(kinds(kind) for kind in of.__subclasses__()))


def test_every_error_is_told_with_its_code() -> None:
    """Each class has a line, and each line names the codes that the class becomes."""
    raised = {kind for kind in kinds(errors.ProviderError) - FAMILIES if kind.__module__ in HOMES}
    assert {kind.__name__ for kind in raised} == set(ROWS)
    for kind in raised - {errors.Refused, errors.InitFailed}:
        assert f"`{status.code_of(kind('m')).name}`" == ROWS[kind.__name__].strip(), kind
    assert f"`{grpc.StatusCode.FAILED_PRECONDITION.name}`" == ROWS["InitFailed"].strip()


def test_a_refusal_is_told_by_its_http_status() -> None:
    """Every status with a code of its own stands there, and so does the code of all others."""
    told = dict(re.findall(r"(\d+|else) `(\w+)`", ROWS["Refused"]))
    others = told.pop("else")
    assert {number: status.code_of(errors.Refused("m", status=int(number))).name for number in told} == told
    assert {code for code in range(400, 600) if str(code) not in told} == {
        code for code in range(400, 600) if status.code_of(errors.Refused("m", status=code)).name == others
    }
