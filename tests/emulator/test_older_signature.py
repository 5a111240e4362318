"""The older way to sign, HMAC-SHA1: verified and served, as the Terraform provider and the bridged plugin use it."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.client import HTTPConnection
from typing import Any

import pytest
from aiworkspace_emulator.older_signature import string_to_sign
from aiworkspace_emulator.signed import Signed
from alibabacloud_tea_openapi.models import OpenApiRequest
from alibabacloud_tea_openapi.utils import Utils

from tests.emulator.official_client import OLDER, OPERATIONS, Cloud
from tests.emulator.raw_http import RawAnswer, Refused
from tests.emulator.samples import SAMPLES, Sample, make, operation_of
from tests.emulator.tour import take_tour
from tests.tools.emulator_process import ACCESS_KEY_ID, ACCESS_KEY_SECRET, Emulator

MODELS = "/api/v1/models"
USER_CONFIG = {"CategoryName": "DataPrivacyConfig", "ConfigKey": "customizePAIAssumedRole"}


def date(**shift: float) -> str:
    """A date as HTTP writes it."""
    return format_datetime(datetime.now(timezone.utc) + timedelta(**shift), usegmt=True)


def send(
    endpoint: str,
    method: str,
    path: str,
    *,
    query: str = "",
    body: Any = None,
    headers: Mapping[str, str | None] | None = None,
    key: tuple[str, str] = (ACCESS_KEY_ID, ACCESS_KEY_SECRET),
    after_signing: Mapping[str, str] | None = None,
    sent_body: bytes | None = None,
    signed_path: str | None = None,
) -> RawAnswer:
    """Send with exactly the headers that the Terraform provider sends, signed by the official SDK's own function."""
    standard = {
        "date": date(),
        "accept": "application/json",
        "x-acs-signature-nonce": uuid.uuid4().hex,
        "x-acs-signature-method": "HMAC-SHA1",
        "x-acs-signature-version": "1.0",
        "x-acs-version": "2021-02-04",
        **({} if body is None else {"content-type": "application/json; charset=utf-8"}),
        **(headers or {}),
    }
    signed = {name: text for name, text in standard.items() if text is not None}
    pairs = dict(part.partition("=")[::2] for part in query.split("&") if part)
    request = OpenApiRequest(query=pairs, headers=signed)
    request.method, request.pathname = method, signed_path or path
    signature = Utils.get_roasignature(Utils.get_string_to_sign(request), key[1])
    payload = b"" if body is None else json.dumps(body).encode()
    sent = {**signed, "authorization": f"acs {key[0]}:{signature}", **(after_signing or {})}
    connection = HTTPConnection(endpoint, timeout=10)
    try:
        connection.request(method, f"{path}?{query}" if query else path, sent_body or payload, sent)
        response = connection.getresponse()
        return RawAnswer(response.status, dict(response.getheaders()), json.loads(response.read()))
    finally:
        connection.close()


def test_it_needs_neither_action_nor_hash(emulator: Emulator) -> None:
    """A request with the seven headers of the older way is served."""
    answer = send(emulator.endpoint, "GET", MODELS, query="PageSize=10&ModelName=a%20b")
    assert (400, "SignatureDoesNotMatch") == answer.refused  # what was signed was not encoded
    assert send(emulator.endpoint, "GET", MODELS, query="PageSize=10&ModelName=a").body["TotalCount"] == 0


@pytest.mark.parametrize(
    ("query", "raw_query"),
    [
        ({}, ""),
        ({"b": "2", "a": "1"}, "b=2&a=1"),
        ({"Name": "a b+c/d~e*f=g&h"}, "Name=a+b%2Bc%2Fd~e%2Af%3Dg%26h"),
        ({"Name": "数据", "Empty": ""}, "Name=%E6%95%B0%E6%8D%AE&Empty="),
    ],
)
@pytest.mark.parametrize("content_type", [None, "application/json; charset=utf-8"])
def test_signatures_equal_those_of_the_sdk(query: dict[str, str], raw_query: str, content_type: str | None) -> None:
    """What is signed here is what the official SDK signs, with and without a body."""
    headers = {"date": date(), "accept": "application/json", "x-acs-version": "2021-02-04", "user-agent": "x"}
    headers |= {"content-type": content_type} if content_type else {}
    request = OpenApiRequest(query=query, headers=headers)
    request.method, request.pathname = "POST", MODELS
    assert Utils.get_string_to_sign(request) == string_to_sign(Signed("POST", MODELS, raw_query, headers, b""), MODELS)


@pytest.mark.parametrize(
    ("tampering", "refused"),
    [
        pytest.param({"key": ("nobody", "x")}, (404, "InvalidAccessKeyId.NotFound"), id="unknown key"),
        pytest.param({"key": ("emulator", "wrong")}, (400, "SignatureDoesNotMatch"), id="wrong secret"),
        pytest.param({"signed_path": "/api/v1/runs"}, (400, "SignatureDoesNotMatch"), id="path"),
        pytest.param({"after_signing": {"x-acs-version": "x"}}, (400, "SignatureDoesNotMatch"), id="header"),
        pytest.param({"after_signing": {"accept": "*/*"}}, (400, "SignatureDoesNotMatch"), id="accept"),
        pytest.param({"after_signing": {"authorization": "acs a"}}, (400, "IncompleteSignature"), id="no signature"),
        pytest.param({"headers": {"date": None}}, (400, "IncompleteSignature"), id="no date"),
        pytest.param({"headers": {"date": "yesterday"}}, (400, "InvalidTimeStamp.Expired"), id="bad date"),
        pytest.param({"headers": {"date": date(minutes=-16)}}, (400, "InvalidTimeStamp.Expired"), id="late"),
        pytest.param({"headers": {"x-acs-signature-nonce": None}}, (400, "IncompleteSignature"), id="no nonce"),
        pytest.param({"headers": {"x-acs-signature-method": None}}, (400, "IncompleteSignature"), id="no method"),
        pytest.param({"headers": {"x-acs-signature-method": "MD5"}}, (400, "IncompleteSignature"), id="method"),
        pytest.param({"headers": {"x-acs-signature-version": None}}, (400, "IncompleteSignature"), id="no version"),
        pytest.param({"headers": {"x-acs-version": "2020-01-01"}}, (400, "InvalidVersion"), id="version"),
        pytest.param({"headers": {"x-acs-action": "ListRuns"}}, (404, "InvalidAction.NotFound"), id="action"),
        pytest.param({"headers": {"content-md5": "AAAA"}}, (400, "InvalidDigest"), id="body"),
    ],
)
def test_what_is_not_signed_properly_is_refused(
    emulator: Emulator, tampering: dict[str, Any], refused: tuple[int, str]
) -> None:
    """Each part of a request that can be forged has its refusal."""
    assert refused == send(emulator.endpoint, "GET", MODELS, **tampering).refused


def test_a_nonce_works_once_whichever_way_it_is_signed(emulator: Emulator) -> None:
    """A repeated request is refused even though its signature is right."""
    headers = {"x-acs-signature-nonce": uuid.uuid4().hex}
    assert send(emulator.endpoint, "GET", MODELS, headers=headers).status == 200
    assert Refused(400, "SignatureNonceUsed") == send(emulator.endpoint, "GET", MODELS, headers=headers).refused


@pytest.mark.parametrize("signed_path", [f"{MODELS}/a%20b", f"{MODELS}/a b"])
def test_a_path_can_be_signed_as_sent_or_as_meant(emulator: Emulator, signed_path: str) -> None:
    """Both arrive at the object, which does not exist."""
    answer = send(emulator.endpoint, "GET", f"{MODELS}/a%20b", signed_path=signed_path)
    assert Refused(404, "201900002") == answer.refused


def test_an_md5_that_is_right_is_accepted(emulator: Emulator) -> None:
    """A body whose MD5 was signed is known to be whole."""
    body = {"WorkspaceName": "abc", "Description": "x", "EnvTypes": ["prod"]}
    digest = hashlib.md5(json.dumps(body).encode(), usedforsecurity=False).digest()
    md5 = {"content-md5": base64.b64encode(digest).decode()}
    assert send(emulator.endpoint, "POST", "/api/v1/workspaces", body=body, headers=md5).status == 200


def test_every_operation_is_served(emulator: Emulator) -> None:
    """The official client, told to sign the older way, gets through the whole API."""
    assert set(OPERATIONS) == set(take_tour(Cloud(emulator.endpoint, signs=OLDER), emulator))


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=lambda sample: sample.create)
def test_an_object_is_made_read_and_removed_as_the_bridged_plugin_does(
    emulator: Emulator, cloud: Cloud, sample: Sample
) -> None:
    """Bodies of updates and deletes repeat what the path says, gets have a body of their own: the service lets it."""
    where = make(cloud, sample)
    get, delete = (OPERATIONS[operation_of(sample, verb)] for verb in ("Get", "Delete"))
    if sample.changes:
        update = OPERATIONS[operation_of(sample, "Update")]
        change = {**where, **sample.changes, "RegionId": None}
        assert send(emulator.endpoint, "PUT", update.path.format(**where), body=change).status == 200
    assert send(emulator.endpoint, "GET", get.path.format(**where)).status == 200
    assert send(emulator.endpoint, "DELETE", delete.path.format(**where), body=where).status == 200
    assert send(emulator.endpoint, "GET", get.path.format(**where)).status == 404


def test_a_member_and_a_configuration_live_as_with_the_bridged_plugin(emulator: Emulator, workspace_id: str) -> None:
    """The two kinds that have no call of the common shape."""
    members = f"/api/v1/workspaces/{workspace_id}/members"
    body: dict[str, Any] = {"Members": [{"UserId": "2", "Roles": ["PAI.AlgoDeveloper"]}], "WorkspaceId": workspace_id}
    assert send(emulator.endpoint, "POST", members, body=body).status == 200
    member = f"/api/v1/workspaces/{workspace_id}/member"
    assert send(emulator.endpoint, "GET", member, query="UserId=2").body["Roles"] == ["PAI.AlgoDeveloper"]
    query, body = f"MemberIds={workspace_id}-2", {"WorkspaceId": workspace_id}
    assert send(emulator.endpoint, "DELETE", members, query=query, body=body).status == 200
    assert send(emulator.endpoint, "GET", member, query="UserId=2").status == 404
    config = {"Configs": [{**USER_CONFIG, "ConfigValue": "role", "Scope": "owner"}]}
    assert send(emulator.endpoint, "PUT", "/api/v1/userconfigs", body=config).status == 200
    listed = send(emulator.endpoint, "GET", "/api/v1/userconfigs", query="CategoryNames=DataPrivacyConfig")
    assert [config["Configs"][0]] == listed.body["Configs"]
    path = "/api/v1/userconfigs/DataPrivacyConfig"
    assert send(emulator.endpoint, "DELETE", path, query="ConfigKey=customizePAIAssumedRole").status == 200
    assert not emulator.state()["userConfigs"]
