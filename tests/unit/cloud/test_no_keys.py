"""Who gives no keys: told in a sentence with what to do, and without what was sent or came."""

from __future__ import annotations

import pytest
from pulumi_resource_alicloud.cloud import givers
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CredentialSource,
    CredentialsUri,
    OidcRole,
)

from tests.tools.scripted_service import Answer, Service, unused_port
from tests.unit.cloud.giving import (
    ARN,
    BASE,
    GIVEN,
    PROVIDER_ARN,
    endpoint,
    keys,
    login,
    obtained,
    refusal,
    role,
)

ODD: dict[str, Answer] = {
    "text": Answer(body="hello-canary"),
    "a list": Answer(body=[1]),
    "nothing": Answer(body=""),
    "an empty object": Answer(body={}),
    "null": Answer(body={"Credentials": None, "CloudCredential": None}),
    "a list of keys": Answer(body={"Credentials": [GIVEN], "CloudCredential": [GIVEN]}),
    "numbers": Answer(body={name: {**GIVEN, "AccessKeyId": 7} for name in ("Credentials", "CloudCredential")}),
    "deep": Answer(body="[" * 100_000),
    "deep inside": Answer(body='{"Credentials": ' + "[" * 100_000),
    "no text": Answer(body="\udcff".encode("utf-8", "surrogateescape").decode("latin-1")),
    "too much": Answer(body="x" * (2 * 1024 * 1024)),
    "half": Answer(body={"Credentials": GIVEN}, effect="cut"),
    "closed": Answer(effect="close"),
    "a page": Answer(502, body="<html>Authorization: Bearer access-canary</html>"),
    "a redirection": Answer(302, headers={"Location": "http://127.0.0.1:1/"}),
    "a refusal": Answer(403, body={"Code": "NoPermission", "Message": "no", "RequestId": "r-9", "Echo": "canary"}),
    "an odd refusal": Answer(400, body={"Code": ["canary"], "Message": {"canary": 1}}),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
@pytest.mark.parametrize("kind", ["role", "token", "address", "login"])
def test_an_answer_without_keys_is_no_answer(service: Service, kind: str, answer: Answer) -> None:
    """Whatever comes, it is told in a sentence, without what was sent and what came."""
    service.script(answer)
    sources: dict[str, CredentialSource] = {
        "role": role(service),
        "token": OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token="token-canary-1"),  # noqa: S106 - none
        "address": CredentialsUri(f"{service.url}/path-canary"),
        "login": login(service),
    }
    error = refusal(sources[kind])
    assert str(error)
    assert "canary" not in str(error).lower() + error.remedy


@pytest.mark.parametrize(
    ("code", "status", "passing", "remedy"),
    [
        ("SignatureDoesNotMatch", 400, False, "secretKey"),
        ("InvalidAccessKeyId.NotFound", 404, False, "accessKey"),
        ("EntityNotExist.Role", 404, False, "ARN"),
        ("NoPermission", 403, False, "trust policy"),
        ("AuthenticationFail.OIDCToken.Expired", 400, False, "OIDC token"),
        ("Throttling.User", 400, True, ""),
        ("ServiceUnavailable", 503, True, ""),
    ],
)
def test_a_refusal_of_sts_has_code_request_id_and_remedy(
    service: Service, code: str, status: int, passing: bool, remedy: str
) -> None:
    """As every refusal of the cloud; what passes is asked again, what does not is not."""
    message = "string to sign is: canary" if code == "SignatureDoesNotMatch" else "That is not possible."
    service.script(Answer(status, body={"Code": code, "Message": message, "RequestId": "r-9"}))
    error = refusal(role(service))
    assert f"(code {code}, request id r-9)" in str(error)
    assert "canary" not in str(error)
    assert (passing, code) == (error.passing, error.code)
    assert remedy in error.remedy


def test_nobody_at_the_other_end_is_told_and_may_pass(service: Service) -> None:
    """With the name of whom we asked."""
    dead = AssumedRole(BASE, ARN, "s", Endpoint(f"127.0.0.1:{unused_port()}", "http"))
    error = refusal(dead)
    assert "STS at 127.0.0.1" in str(error)
    assert error.passing


def test_sts_is_asked_over_tls_that_trusts_the_users_authorities(
    safe_service: Service, certificate: tuple[str, str]
) -> None:
    """REQUESTS_CA_BUNDLE counts for keys as well."""
    safe_service.script(Answer(body={"Credentials": keys()}))
    assert givers.obtain(role(safe_service), certificate[0]).access_key_id == "STS.id"
    assert refusal(role(safe_service)).passing
    assert len(safe_service.requests) == 1


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_sts_is_asked_through_the_proxy(service: Service, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """The same variables count, and NO_PROXY."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    service.script(Answer(body={"Credentials": keys()}))
    monkeypatch.setenv(variable, service.url)
    elsewhere = AssumedRole(BASE, ARN, "s", Endpoint("sts.test.invalid", "http"))
    assert obtained(elsewhere).access_key_id == "STS.id"
    assert service.requests[0].target.startswith("http://sts.test.invalid/?")
    monkeypatch.setenv("NO_PROXY", "test.invalid")
    assert refusal(elsewhere).passing
    assert len(service.requests) == 1
