"""Who may call: signatures are computed as published, and whatever is not signed properly is refused."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from types import FrameType
from typing import Any

import pytest
from aiworkspace_emulator.nonces import Nonces
from aiworkspace_emulator.signature import canonical_request, signature
from aiworkspace_emulator.signed import Signed
from alibabacloud_tea_openapi.models import OpenApiRequest
from alibabacloud_tea_openapi.utils import Utils

from tests.tools.emulator_process import Emulator
from tests.tools.official_client import Cloud
from tests.tools.raw_http import Refused, send

NO_BODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
PUBLISHED = {
    "host": "ecs.cn-shanghai.aliyuncs.com",
    "x-acs-action": "RunInstances",
    "x-acs-content-sha256": NO_BODY,
    "x-acs-date": "2023-10-26T10:22:32Z",
    "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
    "x-acs-version": "2014-05-26",
}


def test_the_example_of_the_public_documentation_has_its_published_signature() -> None:
    """The worked example of Alibaba Cloud's signature page gives the signature printed there."""
    query = "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai"
    canonical = canonical_request(Signed("POST", "/", query, PUBLISHED, b""), sorted(PUBLISHED))
    expected = "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
    assert expected == signature("YourAccessKeySecret", canonical)


@pytest.mark.parametrize(
    ("query", "raw_query"),
    [
        ({}, ""),
        ({"b": "2", "a": "1"}, "b=2&a=1"),
        ({"Name": "a b+c/d~e*f=g&h"}, "Name=a+b%2Bc%2Fd~e%2Af%3Dg%26h"),
        ({"Name": "数据"}, "Name=%E6%95%B0%E6%8D%AE"),
        ({"Empty": "", "LabelKeys": "a,b"}, "LabelKeys=a%2Cb&Empty="),
    ],
)
@pytest.mark.parametrize("path", ["/api/v1/models", "/api/v1/models/m%20%2F1/versions/1.0.0"])
def test_signatures_equal_those_of_the_sdk(query: dict[str, str], raw_query: str, path: str) -> None:
    """However a client encodes its query, the emulator signs what the official SDK signs."""
    headers = {**PUBLISHED, "Accept": "application/json"}
    request = OpenApiRequest(query=query, headers=headers)
    request.method, request.pathname = "GET", path
    expected = Utils.get_authorization(request, "ACS3-HMAC-SHA256", NO_BODY, "id", "secret")
    received = {name.lower(): value for name, value in headers.items()}
    canonical = canonical_request(Signed("GET", path, raw_query, received, b""), sorted(received))
    assert expected.endswith(f"Signature={signature('secret', canonical)}")


def at(**shift: float) -> str:
    """A date beside the present."""
    return (datetime.now(timezone.utc) + timedelta(**shift)).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.mark.parametrize(
    ("tampering", "refused"),
    [
        pytest.param({"key": ("nobody", "emulator-secret")}, (404, "InvalidAccessKeyId.NotFound"), id="unknown key"),
        pytest.param({"key": ("emulator", "wrong")}, (400, "SignatureDoesNotMatch"), id="wrong secret"),
        pytest.param({"after_signing": {"x-acs-signature-nonce": "n"}}, (400, "SignatureDoesNotMatch"), id="header"),
        pytest.param({"sent_body": b'{"x":1}'}, (400, "SignatureDoesNotMatch"), id="body"),
        pytest.param({"after_signing": {"Authorization": "Basic ab"}}, (400, "IncompleteSignature"), id="scheme"),
        pytest.param({"after_signing": {"x-acs-tail": "tok\xe9n"}}, (400, "IncompleteSignature"), id="odd header"),
        pytest.param({"headers": {"x-acs-date": None}}, (400, "IncompleteSignature"), id="no date"),
        pytest.param({"headers": {"x-acs-signature-nonce": None}}, (400, "IncompleteSignature"), id="no nonce"),
        pytest.param({"headers": {"x-acs-date": "yesterday"}}, (400, "InvalidTimeStamp.Expired"), id="bad date"),
        pytest.param({"headers": {"x-acs-version": "2020-01-01"}}, (400, "InvalidVersion"), id="version"),
        pytest.param({"headers": {"x-acs-action": "ListRuns"}}, (404, "InvalidAction.NotFound"), id="action"),
    ],
)
def test_a_request_that_is_not_signed_properly_is_refused(
    emulator: Emulator, tampering: dict[str, Any], refused: tuple[int, str]
) -> None:
    """Each part of a request that can be forged has its refusal."""
    assert refused == send(emulator.endpoint, "GET", "/api/v1/models", **tampering).refused


@pytest.mark.parametrize(("minutes", "expected"), [(-14, 200), (14, 200), (-16, 400), (16, 400)])
def test_the_date_may_be_off_by_a_quarter_of_an_hour(emulator: Emulator, minutes: int, expected: int) -> None:
    """A clock that is more than 15 minutes early or late is told so."""
    answer = send(emulator.endpoint, "GET", "/api/v1/models", headers={"x-acs-date": at(minutes=minutes)})
    assert expected == answer.status
    assert answer.body.get("Code") in {None, "InvalidTimeStamp.Expired"}


def test_a_nonce_works_once(emulator: Emulator) -> None:
    """A repeated request is refused even though its signature is right."""
    answers = [
        send(emulator.endpoint, "GET", "/api/v1/models", headers={"x-acs-signature-nonce": f"once-{emulator.url}"})
        for _ in range(2)
    ]
    assert answers[0].status in {200, 400}
    assert Refused(400, "SignatureNonceUsed") == answers[1].refused


def steps(work: Callable[[], object]) -> int:
    """How many instructions some work takes: a count, so that no clock decides."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def test_a_request_takes_as_long_after_many_as_after_few() -> None:
    """What is remembered of nonces is not looked through at each request."""
    nonces = Nonces()
    few, many = 10, 20_000
    for number in range(few):
        nonces.use(f"few-{number}", 0)
    expected = steps(lambda: nonces.use("eleventh", 1))
    for number in range(many):
        nonces.use(f"many-{number}", 1)
    assert 0 < steps(lambda: nonces.use("last", 1)) <= expected


def test_nonces_are_remembered_as_long_as_their_dates_are_accepted() -> None:
    """Half an hour covers a date from 15 minutes ahead to 15 minutes behind; later nothing of them is kept."""
    nonces = Nonces()
    assert [nonces.use("n", 0), nonces.use("n", 1800), nonces.use("m", 1800), nonces.use("n", 1801)] == [
        True,
        False,
        True,
        True,
    ]
    nonces.use("x", 10_000)
    assert len(nonces) == 1


def test_a_wrong_signature_is_answered_with_what_was_signed(emulator: Emulator) -> None:
    """SignatureDoesNotMatch repeats the string to sign and the canonical request, session token included."""
    headers = {"x-acs-security-token": "sts-token"}
    answer = send(emulator.endpoint, "GET", "/api/v1/models", key=("emulator", "wrong"), headers=headers)
    assert "ACS3-HMAC-SHA256\n" in answer.body["Message"]
    assert "x-acs-security-token:sts-token" in answer.body["Message"]


def test_a_refused_request_changes_nothing(emulator: Emulator) -> None:
    """A create call with a wrong secret leaves no object."""
    body = {"WorkspaceName": "abc", "Description": "x", "EnvTypes": ["prod"]}
    send(emulator.endpoint, "POST", "/api/v1/workspaces", body=body, key=("emulator", "wrong"))
    assert not emulator.state()["workspaces"]


def test_each_credential_is_a_user_of_one_account() -> None:
    """With several credentials the first is the account itself, the others are its RAM users."""
    with Emulator.start(credentials=["main:one", "ci:two"]) as emulator:
        owner, user = Cloud(emulator.endpoint, "main", "one"), Cloud(emulator.endpoint, "ci", "two")
        owner.call("CreateWorkspace", WorkspaceName="abc", Description="x", EnvTypes=["prod"])
        models = [cloud.call("CreateModel", ModelName="m")["ModelId"] for cloud in (owner, user)]
        made = [emulator.state()["models"][model] for model in models]
    assert made[0]["OwnerId"] == made[0]["UserId"] == made[1]["OwnerId"]
    assert made[1]["UserId"] not in {made[0]["UserId"], ""}
