"""What failed answers become: the right kind of error, one sentence, a remedy, no secret."""

from __future__ import annotations

import time
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud import official
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import CloudError, Refused, Unclear
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.hostile_answers import HOSTILE, ODD_HEADERS
from tests.tools.scripted_service import Answer, Service

CREATE = ("CreateModel", {"ModelName": "m"})


def _operations() -> set[str]:
    """Return the operations that records name."""
    found: set[str] = set()
    for record in RESOURCES.values():
        found |= {call.operation for call in (record.create, record.read, record.delete, *record.update)}
        found |= {record.listing.operation} if record.listing else set()
        found |= {record.entries.add, record.entries.remove} if record.entries else set()
    return found


def no(code: Any, message: str = "That is not possible.", status: int = 400, **more: Any) -> Answer:
    """Return an answer of the service that says no."""
    return Answer(status, body={"Code": code, "Message": message, "RequestId": "r-7", "HostId": "h", **more})


def failure(service: Service, client: Client, limits: Limits, answer: Answer) -> CloudError:
    """Return the error that an answer becomes."""
    service.script(answer)
    with pytest.raises(CloudError) as caught:
        client.call(*CREATE, limits)
    return caught.value


@pytest.mark.parametrize(
    ("kind", "code", "answer"),
    [
        (Refused, "InvalidParameter", no("InvalidParameter")),
        (Refused, "100400027", no("100400027", status=404)),
        (Refused, "100700008", no("100700008", status=404)),
        (Refused, "201300003", no(201300003)),
        (Refused, "Lower", Answer(400, body={"code": "Lower", "message": "m", "requestId": "r-7"})),
        (Refused, "100600017", no("100600017", status=200)),
        (Refused, "", Answer(404, body={"Message": "gone", "RequestId": "r-7"})),
        (Unclear, "InternalError", no("InternalError", status=500)),
        (Unclear, "ServiceUnavailable", no("ServiceUnavailable", status=503)),
    ],
)
def test_the_kind_of_error_says_what_is_certain(
    kind: type[CloudError], code: str, answer: Answer, service: Service, client: Client, limits: Limits
) -> None:
    """4xx, and a code in a success, are a definite no; a create that met a 5xx may have happened."""
    error = failure(service, client, limits, answer)
    assert (kind, code, answer.status, "r-7") == (type(error), error.code, error.status, error.request_id)
    assert "CreateModel" in error.text
    assert "r-7" in error.text


@pytest.mark.parametrize(
    "body",
    [
        {"Code": "Success", "ModelId": "m"},
        {"Code": "OK"},
        {"Code": 200},
        {"Code": "0"},
        {"Code": "Anything", "Success": True},
        {"Code": {"of": "source"}},
        {"Code": ""},
        {"Code": None},
        {"Success": True},
    ],
    ids=repr,
)
def test_a_success_with_a_code_of_success_is_one(body: Any, service: Service, client: Client, limits: Limits) -> None:
    """Some operations answer 200 with a code; only a scalar that says something else is a no."""
    service.script(Answer(body=body))
    assert body == client.call(*CREATE, limits)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (502, "<html><body>Bad Gateway</body></html>"),
        (403, "blocked by policy"),
        (200, "<html>Please sign in</html>"),
        (200, "[1, 2]"),
        (200, ""),
        (302, ""),
    ],
)
def test_an_answer_that_is_no_json_object_is_shown(
    status: int, body: str, service: Service, client: Client, limits: Limits
) -> None:
    """The official SDK hides such an answer behind a JSON error; ours keeps status, beginning and request id."""
    error = failure(service, client, limits, Answer(status, body=body, headers={"x-acs-request-id": "r-9"}))
    assert (Unclear, status, "r-9") == (type(error), error.status, error.request_id)
    assert f"HTTP {status}" in error.text
    assert body in error.text
    assert "proxy" in error.remedy


def test_a_long_page_is_cut(service: Service, client: Client, limits: Limits) -> None:
    """Nobody reads a whole page in an error."""
    error = failure(service, client, limits, Answer(502, body="x" * 10_000))
    assert 200 < len(error.text) < 600


@pytest.mark.parametrize(
    ("remedy", "answer"),
    [
        ("alicloud:accessKey", no("InvalidAccessKeyId.NotFound", status=404)),
        ("alicloud:accessKey", no("InvalidAccessKeyId.Inactive")),
        ("alicloud:secretKey", no("SignatureDoesNotMatch")),
        ("temporary credentials", no("InvalidSecurityToken.Expired", status=403)),
        ("alicloud:endpoints", no("InvalidApi.NotFound", status=404)),
        ("alicloud:endpoints", no("InvalidProduct.NotFound", status=404)),
        (
            "PaiDataset:ListDatasets",
            no("100700008", "No permission: denied by RAM and AIWorkspace Rbac PaiDataset:ListDatasets", 404),
        ),
        (
            "paimodel:CreateModel",
            no("Forbidden.RAM", "User not authorized", 403, AccessDeniedDetail={"AuthAction": "paimodel:CreateModel"}),
        ),
        ("the missing RAM action", no("NoPermission", status=403)),
        ("the missing RAM action", no("SomethingElse", status=403)),
        (
            "clock. It differs from the server's by 42",  # 4200 s, give or take the second in which they are read
            Answer(400, {"Code": "InvalidTimeStamp.Expired"}, clock=4205),
        ),
    ],
)
def test_an_error_says_what_to_do(
    remedy: str, answer: Answer, service: Service, client: Client, limits: Limits
) -> None:
    """The remedy names the key, the host, the right to grant or the clock."""
    assert remedy in failure(service, client, limits, answer).remedy


@pytest.mark.parametrize(
    "answer",
    [
        no(
            "SignatureDoesNotMatch",
            "Specified signature is not matched with our calculation. "
            "server string to sign is:POST\nLTAI5tTestAccessKeyId",
        ),
        no("InvalidAccessKeyId.NotFound", "Specified access key LTAI5tTestAccessKeyId is not found.", 404),
        no("IncompleteSignature", "AccessKeyId: LTAI5tTestAccessKeyId signature=abcdef"),
        no("InternalError", "STS.NUabcdefgh failed; SecurityToken=abcdef", 500),
        no("Odd", '{"AccessKeySecret": "abcdef"}'),
        Answer(502, body="upstream https://user:abcdef@proxy/?Signature=abcdef"),
    ],
)
def test_no_answer_brings_a_secret_into_a_text(
    answer: Answer, service: Service, client: Client, limits: Limits
) -> None:
    """What the service echoes of a request is cut out: key ids, signatures, tokens."""
    printed = str(failure(service, client, limits, answer))
    for secret in ("LTAI5t", "NUabcdefgh", "abcdef", "test-secret", "string to sign"):
        assert secret not in printed


@pytest.mark.parametrize("answer", HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_interpreted_is_unclear(
    answer: Answer, service: Service, client: Client, limits: Limits
) -> None:
    """Whatever a library would make of it: the call was sent, and nobody can tell what came of it."""
    service.script(answer)
    with pytest.raises(Unclear) as caught:
        client.call("GetModel", {"ModelId": "m"}, limits)
    assert "GetModel" in caught.value.text
    assert caught.value.remedy
    assert len(str(caught.value)) < 1000
    assert ("r-1" == caught.value.request_id) == ("x-acs-request-id" in answer.headers)
    str(caught.value).encode()


@pytest.mark.parametrize("status", [200, 400, 429, 503])
@pytest.mark.parametrize("headers", ODD_HEADERS.values(), ids=ODD_HEADERS)
def test_odd_headers_do_no_harm(headers: Any, status: int, service: Service, client: Client, limits: Limits) -> None:
    """A header that cannot be read is as good as none."""
    body = {"RequestId": "r-1", "Code": "Odd" if status >= 400 else None}
    service.script(Answer(status, body=body, headers=headers), Answer())
    if status in (200, 429):  # the second is repeated, and then answered
        assert client.call(*CREATE, limits)["RequestId"] == "r-1"
        return
    with pytest.raises(CloudError) as caught:
        client.call(*CREATE, limits)
    assert (status, "Odd") == (caught.value.status, caught.value.code)
    assert len(str(caught.value)) < 1000


def test_numbers_beyond_any_are_text(service: Service, client: Client, limits: Limits) -> None:
    """309 digits are a whole number; a fraction that large is none any more, and stays what was written."""
    service.script(Answer(body=f'{{"ExtraInfo": {{"whole": {"9" * 309}, "large": 1e309}}, "OrderNumber": "7"}}'))
    answer = client.call("GetModel", {"ModelId": "m"}, limits)
    assert {"whole": int("9" * 309), "large": "1e309"} == answer["ExtraInfo"]


@pytest.mark.parametrize("operation", sorted(_operations()))
def test_every_answer_has_a_shape(operation: str) -> None:
    """The SDK declares the answers of all operations that a record names."""
    official.load()
    from pulumi_resource_alicloud.cloud.shapes import shape_of_answer  # noqa: PLC0415 - it needs the SDK

    assert "RequestId" in {name[0].upper() + name[1:] for name in shape_of_answer(operation).fields}


@pytest.mark.parametrize(
    "answer",
    [
        no("Odd"),
        no("Odd", status=404),
        no("Odd", status=409),
        no("InternalError", status=500),
        Answer(400, body={"RequestId": "r-7"}),
        Answer(200, body="<html>", headers={"x-acs-request-id": "r-7"}),
        Answer(429, body={"Code": "Throttling", "RequestId": "r-7"}, headers={"x-acs-retry-after": "99000"}),
    ],
)
def test_every_failure_has_code_request_id_and_remedy(answer: Answer, service: Service, client: Client) -> None:
    """Who reads it knows what was refused, can ask the support about it, and is told what to do."""
    service.script(answer)
    with pytest.raises(CloudError) as caught:
        client.call(*CREATE, Limits(stop=Stop(), deadline=time.monotonic() + 5))
    said = caught.value.text
    assert "request id r-7" in said
    assert f"code {caught.value.code}" in said or f"HTTP {answer.status}" in said
    assert caught.value.remedy


def test_the_servers_clock_is_known_after_a_call(service: Service, client: Client, limits: Limits) -> None:
    """Each answer tells by how much it differs from ours, also a refusal."""
    assert client.server_time_offset() is None
    service.script(Answer(clock=-600))
    client.call(*CREATE, limits)
    assert client.server_time_offset() == pytest.approx(-600, abs=5)
    failure(service, client, limits, Answer(404, {"Code": "x"}, clock=90))
    assert client.server_time_offset() == pytest.approx(90, abs=5)
