"""What is called again, how often and after how long; what is never called again."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import (
    Cancelled,
    CloudError,
    DeadlinePassed,
    NotSent,
    Refused,
    Throttled,
    Unclear,
)
from pulumi_resource_alicloud.cloud.flow import Flow
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.workers import Workers

from tests.tools.scripted_service import Answer, Service, unused_port
from tests.unit.cloud.conftest import ClientMaker

READ = ("GetModel", {"ModelId": "m"})
UPDATE = ("UpdateModel", {"ModelId": "m", "ModelDoc": "d"})
DELETE = ("DeleteModel", {"ModelId": "m"})
CREATE = ("CreateModel", {"ModelName": "m"})
LABELS = ("CreateModelLabels", {"ModelId": "m", "Labels": [{"Key": "k", "Value": "v"}]})
FINE = Answer()
HTML = Answer(502, body="<html>Bad Gateway</html>")
BROKEN = Answer(500, body={"Code": "InternalError", "Message": "oops", "RequestId": "r"})
AWAY = Answer(503, body={"Code": "ServiceUnavailable", "Message": "later", "RequestId": "r"})
CLOSED = Answer(effect="close")
CUT = Answer(effect="cut")


def refusal(code: str, status: int = 400, **headers: str) -> Answer:
    """Return a refusal."""
    answer = {"Code": code, "Message": "no", "RequestId": "r"}
    return Answer(status, body=answer, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("trouble", [HTML, BROKEN, AWAY, CLOSED, CUT], ids=["html", "500", "503", "closed", "cut"])
@pytest.mark.parametrize("call", [READ, UPDATE, DELETE, LABELS], ids=lambda call: call[0])
def test_what_may_be_repeated_is_repeated(
    call: tuple[str, dict[str, Any]],
    trouble: Answer,
    service: Service,
    client: Client,
    limits: Limits,
    pauses: list[float],
) -> None:
    """Reads, and writes that say how things shall be, survive two bad answers; the pauses double."""
    service.script(trouble, trouble, FINE)
    assert client.call(*call, limits) == {"RequestId": "r-1"}
    assert [0.2, 0.4] == pauses
    assert len(service.requests) == 3


@pytest.mark.parametrize("trouble", [HTML, BROKEN, AWAY, CLOSED, CUT], ids=["html", "500", "503", "closed", "cut"])
def test_a_create_is_never_repeated_when_it_may_have_happened(
    trouble: Answer, service: Service, client: Client, limits: Limits, pauses: list[float]
) -> None:
    """The API takes no client token, so a second call might make a second object: Unclear, after one request."""
    service.script(trouble)
    with pytest.raises(Unclear):
        client.call(*CREATE, limits)
    assert (1, []) == (len(service.requests), pauses)


def test_a_create_on_a_connection_that_the_server_closed_is_not_repeated(
    service: Service, client: Client, limits: Limits
) -> None:
    """A kept connection that breaks under a create leaves open whether it was carried out; a read is repeated."""
    client.call(*READ, limits)
    service.script(CLOSED, FINE)
    with pytest.raises(Unclear):
        client.call(*CREATE, limits)
    service.script(CLOSED, FINE)
    client.call(*READ, limits)
    assert ["GET", "POST", "GET", "GET"] == [request.method for request in service.requests]


def test_repeating_ends(service: Service, client: Client, limits: Limits, pauses: list[float]) -> None:
    """After six attempts the last answer is the error."""
    service.script(BROKEN)
    with pytest.raises(Unclear, match="oops"):
        client.call(*READ, limits)
    assert [0.2, 0.4, 0.8, 1.6, 3.2] == pauses
    assert len(service.requests) == 6


@pytest.mark.parametrize(
    "throttled",
    [
        refusal("Throttling"),
        refusal("Throttling.User"),
        refusal("Throttling.Api", 429),
        refusal("Rejected.Throttling", 503),
        refusal("AnyCode", 429),
        refusal("QpsLimitExceeded", 400, x_acs_retry_after="0"),
        refusal("ServiceUnavailable", 503, x_acs_retry_after="0"),
        refusal("FlowControl.User", 400, x_acs_retry_after="0"),
        refusal("InternalError", 500, x_acs_retry_after="0"),
    ],
    ids=lambda answer: f"{answer.body['Code']}-{answer.status}",
)
@pytest.mark.parametrize("call", [READ, CREATE, UPDATE, DELETE, LABELS], ids=lambda call: call[0])
def test_throttled_calls_are_repeated_whatever_they_are(
    call: tuple[str, dict[str, Any]],
    throttled: Answer,
    service: Service,
    client: Client,
    limits: Limits,
    pauses: list[float],
) -> None:
    """They were turned away before the work, as the code or the gateway's own header says: as often as it takes.

    Ever slower, with at most 5 s between.
    """
    service.script(*[throttled] * 8, FINE)
    client.call(*call, limits)
    assert [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 5.0] == pauses


@pytest.mark.parametrize(
    ("seconds", "answer"),
    [
        (1.5, refusal("Throttling", 429, x_acs_retry_after="1500")),
        (2.0, refusal("Throttling", 429, retry_after="2")),
        (0.3, refusal("Throttling", 429, x_acs_retry_after="300", retry_after="9")),
        (0.0, refusal("Throttling", 429, retry_after="soon")),
        (4.0, Answer(503, body={"Code": "ServiceUnavailable"}, headers={"retry-after": "4"})),
    ],
)
def test_the_service_says_when_to_come_again(
    seconds: float, answer: Answer, service: Service, client: Client, limits: Limits, pauses: list[float]
) -> None:
    """Its own header counts milliseconds, the common one seconds. It tells a whole crowd: a gap of ours is added."""
    service.script(answer, FINE)
    client.call(*READ, limits)
    assert [pytest.approx(seconds + 0.2)] == pauses


def test_x3_pauses_grow_differ_and_heed_the_service(
    service: Service, client: Client, limits: Limits, pauses: list[float]
) -> None:
    """Each pause is taken at random around one that doubles, after what the service asks for."""
    client._pace._flow._spread = Flow()._spread
    service.script(*[refusal("Throttling", 429)] * 6, refusal("Throttling", 429, retry_after="2"), FINE)
    client.call(*READ, limits)
    middle = [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 2.0 + 2.0]  # who says how long knows how fast
    assert all(0.7 * usual <= pause <= 1.3 * usual for pause, usual in zip(pauses, middle, strict=True))
    assert 7 == len(set(pauses))
    assert pauses[-1] >= 2.0


def test_a_pause_beyond_the_deadline_is_not_begun(service: Service, client: Client, pauses: list[float]) -> None:
    """When the service asks for more time than there is, its refusal comes at once."""
    service.script(refusal("Throttling.User", 429, retry_after="3600"))
    with pytest.raises(Throttled) as caught:
        client.call(*CREATE, Limits(stop=Stop(), deadline=time.monotonic() + 30))
    assert ("Throttling.User", 429, []) == (caught.value.code, caught.value.status, pauses)


def test_x14_the_bridged_plugins_time_for_retries_counts(
    service: Service, client_for: ClientMaker, limits: Limits
) -> None:
    """The key maxRetryTimeout ends the repeating of throttled calls and allows more attempts than ours."""
    client = client_for(service.url, {"maxRetryTimeout": 3600})
    service.script(*[BROKEN] * 9, FINE)
    client.call(*READ, limits)
    assert len(service.requests) == 10


@pytest.mark.parametrize("call", [READ, CREATE], ids=lambda call: call[0])
def test_a_used_nonce_is_replaced(
    call: tuple[str, dict[str, Any]], service: Service, client: Client, limits: Limits, pauses: list[float]
) -> None:
    """The call is signed anew at once; each attempt has a nonce of its own."""
    service.script(refusal("SignatureNonceUsed"), FINE)
    client.call(*call, limits)
    first, second = (request.headers["x-acs-signature-nonce"] for request in service.requests)
    assert first != second
    assert [] == pauses


@pytest.mark.parametrize("call", [READ, UPDATE, CREATE], ids=lambda call: call[0])
@pytest.mark.parametrize("code", ["InvalidParameter", "100700008", "InvalidSecurityToken.Expired", "QuotaExceeded"])
def test_a_no_is_a_no(
    code: str, call: tuple[str, dict[str, Any]], service: Service, client: Client, limits: Limits
) -> None:
    """Refusals are not repeated; nor is an expired token that has no source to be renewed from."""
    service.script(refusal(code))
    with pytest.raises(Refused) as caught:
        client.call(*call, limits)
    assert (code, 1) == (caught.value.code, len(service.requests))


@pytest.mark.parametrize("call", [READ, CREATE], ids=lambda call: call[0])
def test_what_was_never_sent_is_repeated(
    call: tuple[str, dict[str, Any]], client_for: ClientMaker, limits: Limits, pauses: list[float]
) -> None:
    """Without a connection nothing can have happened, so also a create is tried again, for a while."""
    with pytest.raises(NotSent) as caught:
        client_for(f"http://127.0.0.1:{unused_port()}").call(*call, limits)
    assert len(pauses) == 5
    assert "refused" in caught.value.text
    assert "alicloud:endpoints" in caught.value.remedy


def test_cancelling_a_pause_is_no_failure_of_the_service(service: Service, client_for: ClientMaker) -> None:
    """A throttled call was not carried out: cancelled. A broken update may have been: unclear."""
    for answer, expected in ((refusal("Throttling"), "Cancelled"), (BROKEN, "Unclear")):
        stop = Stop()
        client = client_for(service.url)
        client._sleep = client._pace._rest = lambda *_, stop=stop: stop.set() or True
        service.script(answer)
        with pytest.raises(CloudError) as caught:
            client.call(*UPDATE, Limits(stop=stop))
        assert expected == type(caught.value).__name__


Ending = Callable[[Service, Client, Limits], None]
"""What happens between the first attempt and the second."""


def no_thread(_: Service, client: Client, limits: Limits) -> None:
    """Leave the next attempt without a thread, so that it is withdrawn at the deadline."""
    del limits
    client._workers = Workers(0)


ENDS: dict[str, tuple[float, type[CloudError], Ending]] = {
    "refused": (30, Refused, lambda service, *_: service.script(refusal("InvalidParameter"))),
    "not there": (30, Refused, lambda service, *_: service.script(refusal("100200003", 404))),
    "throttled": (30, Throttled, lambda service, *_: service.script(refusal("Throttling", 429, retry_after="3600"))),
    "out of reach": (30, NotSent, lambda service, *_: service.__exit__(None, None, None)),
    "client closed": (30, Cancelled, lambda _service, client, _limits: client.close()),
    "cancelled": (30, Cancelled, lambda _service, _client, limits: limits.stop.set()),  # type: ignore[attr-defined]
    "withdrawn": (0.5, DeadlinePassed, no_thread),
    "too late": (0.5, DeadlinePassed, lambda _service, _client, limits: time.sleep(limits.deadline - time.monotonic())),
}


@pytest.mark.parametrize("ending", ENDS)
@pytest.mark.parametrize("trouble", [HTML, BROKEN, CUT], ids=["html", "500", "cut"])
@pytest.mark.parametrize("call", [READ, UPDATE, DELETE, LABELS], ids=lambda call: call[0])
def test_what_one_attempt_may_have_done_is_not_undone_by_how_another_ends(
    call: tuple[str, dict[str, Any]], trouble: Answer, ending: str, service: Service, client_for: ClientMaker
) -> None:
    """A write is unclear if any of its attempts is; why it was not made again is told. A read does nothing."""
    seconds, kind, happens = ENDS[ending]
    client = client_for(service.url)
    client.warm()
    limits = Limits(stop=Stop(), deadline=time.monotonic() + seconds)
    begun: list[bool] = []

    def rest(*_: Any) -> bool:
        if not begun:
            begun.append(True)
            happens(service, client, limits)
        return False

    client._sleep = rest
    service.script(trouble)
    with pytest.raises(CloudError) as caught:
        client.call(*call, limits)
    if call == READ:
        assert isinstance(caught.value, (kind, Unclear))
        return
    assert type(caught.value) is Unclear
    assert caught.value.remedy
    if kind in (Refused, Throttled):
        assert f"{call[0]} failed: no" in caught.value.text
        assert caught.value.code in ("InvalidParameter", "100200003", "Throttling")
