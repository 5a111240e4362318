"""Keys: got from wherever they come, once a process, renewed in time; a failure says why and shows nothing."""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from alibabacloud_tea_openapi.utils import Utils
from pulumi_resource_alicloud.cloud import givers, oauth
from pulumi_resource_alicloud.cloud.asking import Unobtainable
from pulumi_resource_alicloud.cloud.credentials import KeyRing, Signer
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.errors import NotSent
from pulumi_resource_alicloud.cloud.keys import Keys
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CloudSso,
    CredentialSource,
    CredentialsUri,
    EcsRole,
    External,
    OAuth,
    OidcRole,
    Static,
)

from tests.unit.cloud.conftest import ClientMaker
from tests.unit.cloud.service import Answer, Service, unused_port

ARN = "acs:ram::1:role/deployer"
PROVIDER_ARN = "acs:ram::1:oidc-provider/pods"
BASE = Static("base-id", "base-secret-canary", "base-token-canary")
GIVEN = {"AccessKeyId": "STS.id", "AccessKeySecret": "secret-canary", "SecurityToken": "token-canary"}
READ = ("GetModel", {"ModelId": "m"})
LATER = 4_000_000_000


def at(seconds: float) -> str:
    """A time as the services write it."""
    return datetime.fromtimestamp(time.time() + seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def keys(**more: Any) -> dict[str, Any]:
    """Return keys as the services answer them."""
    return {**GIVEN, "Expiration": at(3600), **more}


def endpoint(service: Service) -> Endpoint:
    """Return where a service is."""
    scheme, _, host = service.url.partition("://")
    return Endpoint(host, scheme)


def role(service: Service, base: CredentialSource = BASE, **more: Any) -> AssumedRole:
    """Return a role that this service gives."""
    return AssumedRole(base, ARN, "session", endpoint(service), **more)


def login(service: Service, expires: int = LATER) -> CloudSso:
    """Return a login of CloudSSO."""
    return CloudSso("profile 'p'", f"{service.url}/start/login", "1", "ac-1", "access-canary", expires)


def obtained(source: CredentialSource) -> Keys:
    """Get keys, once."""
    return givers.obtain(source, None)


def refusal(source: CredentialSource) -> Unobtainable:
    """Return why there are none."""
    with pytest.raises(Unobtainable) as caught:
        obtained(source)
    return caught.value


# -- who gives them


def test_a_role_is_assumed_with_other_keys(service: Service) -> None:
    """The request has all of the role, the base's id and token, and is signed with the base's secret."""
    service.script(Answer(body={"Credentials": keys()}))
    found = obtained(role(service, policy='{"a b": 1}', external_id="x", seconds=900))
    assert ("STS.id", "secret-canary", "token-canary") == (found.access_key_id, found.access_key_secret, found.token)
    assert found.expires is not None
    query = dict(service.requests[0].query)
    signature = query.pop("Signature")
    assert Utils.get_rpcsignature(query, "GET", BASE.access_key_secret) == signature
    expected = {
        "Action": "AssumeRole",
        "RoleArn": ARN,
        "RoleSessionName": "session",
        "DurationSeconds": "900",
        "Policy": '{"a b": 1}',
        "ExternalId": "x",
        "AccessKeyId": "base-id",
        "SecurityToken": "base-token-canary",
    }
    assert expected.items() <= query.items()


def test_roles_are_assumed_one_with_the_other(service: Service) -> None:
    """The keys of the first sign the request for the second."""
    service.script(
        Answer(body={"Credentials": keys(AccessKeyId="STS.first", SecurityToken="first-token")}),
        Answer(body={"Credentials": keys(AccessKeyId="STS.second")}),
    )
    assert obtained(role(service, role(service))).access_key_id == "STS.second"
    assert ["base-id", "STS.first"] == [request.query["AccessKeyId"] for request in service.requests]


def test_a_token_is_read_anew_whenever_keys_are(service: Service, tmp_path: Path) -> None:
    """The file of a pod is renewed while it runs; a byte order mark and a line's end are no part of a token."""
    service.script(Answer(body={"Credentials": keys()}))
    file = tmp_path / "token"
    source = OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token_file=str(file))
    for content in (b"first\n", b"\xef\xbb\xbfsecond"):
        file.write_bytes(content)
        obtained(source)
    assert ["first", "second"] == [request.query["OIDCToken"] for request in service.requests]
    assert {"Action": "AssumeRoleWithOIDC", "OIDCProviderArn": PROVIDER_ARN}.items() <= service.requests[
        0
    ].query.items()


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfet\x00"])
def test_a_token_file_without_a_token_says_so(service: Service, tmp_path: Path, content: bytes | None) -> None:
    """Nobody is asked without one."""
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    error = refusal(OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token_file=str(file)))
    assert str(file) in str(error)
    assert ([], False) == (service.requests, error.passing)


def test_a_literal_token_needs_no_place_for_a_file(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """TMPDIR may be read-only, full or gone: the token stays in memory."""
    service.script(Answer(body={"Credentials": keys()}))
    monkeypatch.setenv("TMPDIR", "/nowhere")
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    obtained(OidcRole(ARN, PROVIDER_ARN, "s", endpoint(service), token="literal-token"))  # noqa: S106 - no token
    assert service.requests[0].query["OIDCToken"] == "literal-token"


def test_an_address_gives_keys(service: Service) -> None:
    """With a code of success, with a query of its own."""
    service.script(Answer(body={"Code": "Success", **keys()}))
    assert obtained(CredentialsUri(f"{service.url}/creds?a=b")).access_key_id == "STS.id"
    assert "/creds?a=b" == service.requests[0].target


def test_an_instance_gives_the_keys_of_its_role(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """The metadata service is asked for a token, for the role's name if none is given, for the keys."""
    monkeypatch.setattr(givers, "METADATA", service.url)
    service.script(Answer(body="meta-token"), Answer(body="role\n"), Answer(body={"Code": "Success", **keys()}))
    assert obtained(EcsRole("")).access_key_id == "STS.id"
    assert ["PUT", "GET", "GET"] == [request.method for request in service.requests]
    assert service.requests[2].target.endswith("/security-credentials/role")
    assert "meta-token" == service.requests[2].headers["x-aliyun-ecs-metadata-token"]


def test_an_instance_without_tokens_is_asked_without_one(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the first version of the service is switched off."""
    monkeypatch.setattr(givers, "METADATA", service.url)
    service.script(Answer(404, body="no"), Answer(body={"Code": "Success", **keys()}))
    assert obtained(EcsRole("r")).access_key_id == "STS.id"
    assert "x-aliyun-ecs-metadata-token" not in service.requests[1].headers
    service.script(Answer(404, body="no"))
    assert "ecsRoleName" in refusal(EcsRole("r", second_version_only=True)).remedy


def test_a_login_of_cloud_sso_is_exchanged(service: Service) -> None:
    """The token goes into a header, account and configuration into the body."""
    service.script(Answer(body={"CloudCredential": keys()}))
    assert obtained(login(service)).access_key_id == "STS.id"
    (request,) = service.requests
    assert ("POST", "/cloud-credentials") == (request.method, request.target)
    assert "Bearer access-canary" == request.headers["authorization"]
    assert {"AccountId": "1", "AccessConfigurationId": "ac-1"} == json.loads(request.body)


def test_a_login_that_is_over_asks_nobody(service: Service) -> None:
    """The message has the command that logs in again."""
    error = refusal(login(service, int(time.time()) - 1))
    assert "aliyun configure --mode CloudSSO" in error.remedy
    assert ([], False) == (service.requests, error.passing)


OLD = {"oauth_access_token": "old", "oauth_access_token_expire": 1}
LASTING = {"oauth_access_token": "access", "oauth_access_token_expire": LATER}
STORED = {"access_key_id": "i", "access_key_secret": "s", "sts_token": "t", "sts_expiration": LATER}


@pytest.fixture
def oauth_file(tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch) -> Callable[..., OAuth]:
    """Make a profile with a login by OAuth at the service."""
    monkeypatch.setitem(oauth.SITES, "CN", (service.url, "client"))
    file = tmp_path / "config.json"

    def make(**fields: Any) -> OAuth:
        profile = {"name": "p", "mode": "OAuth", "oauth_refresh_token": "refresh-canary", **fields}
        file.write_text(json.dumps({"current": "p", "profiles": [{"name": "q", "mode": "AK"}, profile]}))
        file.chmod(0o600)
        return OAuth("profile 'p'", "p", str(file))

    return make


def test_a_login_by_oauth_is_renewed_and_exchanged(service: Service, oauth_file: Callable[..., OAuth]) -> None:
    """A refresh token works once: the new one is written, and neither keys nor anything else."""
    service.script(
        Answer(body={"access_token": "new-access", "refresh_token": "new-refresh", "expires_in": 3600}),
        Answer(body=keys()),
    )
    source = oauth_file(**OLD, theirs=[1])
    assert obtained(source).access_key_id == "STS.id"
    assert ["/v1/token", "/v1/exchange"] == [request.target for request in service.requests]
    assert "Bearer new-access" == service.requests[1].headers["authorization"]
    file = Path(source.file)
    other, profile = json.loads(file.read_text())["profiles"]
    expire = profile.pop("oauth_access_token_expire")
    assert {
        "name": "p",
        "mode": "OAuth",
        "oauth_refresh_token": "new-refresh",
        "oauth_access_token": "new-access",
        "theirs": [1],
    } == profile
    assert expire > time.time()
    assert ({"name": "q", "mode": "AK"}, 0o600) == (other, file.stat().st_mode & 0o777)
    assert [file] == list(file.parent.iterdir())


def test_a_login_by_oauth_that_lasts_is_only_exchanged(service: Service, oauth_file: Callable[..., OAuth]) -> None:
    """And keys that the CLI has got for it are used as they are."""
    service.script(Answer(body=keys()))
    source = oauth_file(**LASTING)
    before = Path(source.file).read_bytes()
    obtained(source)
    assert ["/v1/exchange"] == [request.target for request in service.requests]
    assert before == Path(source.file).read_bytes()
    stored = oauth_file(**STORED)
    assert Keys("i", "s", "t", float(LATER)) == obtained(stored)
    assert len(service.requests) == 1


def command(tmp_path: Path, code: str) -> External:
    """Return a helper that runs Python code, and notes that it ran."""
    script = tmp_path / "helper.py"
    script.write_text(f"open({str(tmp_path / 'runs')!r}, 'a').write('x')\n{code}")
    return External("profile 'p'", f"{sys.executable} {script}")


def runs(tmp_path: Path) -> int:
    """Return how often the helper ran."""
    file = tmp_path / "runs"
    return len(file.read_text()) if file.exists() else 0


PRINTS = 'print(\'{"mode": "AK", "access_key_id": "cmd-id", "access_key_secret": "cmd-secret-canary"}\')'


def test_a_command_gives_keys(tmp_path: Path) -> None:
    """Without an expiration they are good until they are refused."""
    assert Keys("cmd-id", "cmd-secret-canary", "", None) == obtained(command(tmp_path, PRINTS))


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import sys; sys.stderr.write('err-canary'); sys.exit(3)", "status 3"),
        ("print('out-canary')", "JSON object"),
        ("print('[' * 100000)", "JSON object"),
        ("print('{}')", "access_key_id"),
        ('print(\'{"access_key_id": 1, "access_key_secret": "out-canary"}\')', "access_key_id"),
        ('print(\'{"access_key_id": "i\\\\n", "access_key_secret": "out-canary\\\\nx"}\')', "characters"),
        ('print(\'{"mode": "StsToken", "access_key_id": "i", "access_key_secret": "s"}\')', "sts_token"),
        ("print('x' * 2 ** 21)", "more than 1 MB"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "status -9"),
    ],
)
def test_a_command_that_gives_none_says_so(tmp_path: Path, code: str, says: str) -> None:
    """What it printed is not repeated, neither what it wrote to stderr."""
    error = refusal(command(tmp_path, code))
    assert says in str(error)
    assert "profile 'p'" in str(error)
    assert "canary" not in str(error) + error.remedy
    assert not error.passing


@pytest.mark.parametrize("line", ["/nowhere/helper canary", "unclosed 'quote canary", "/"])
def test_a_command_that_cannot_be_run_says_so(line: str) -> None:
    """Without its arguments: they may hold anything."""
    error = refusal(External("profile 'p'", line))
    assert "canary" not in str(error) + error.remedy
    assert not error.passing


# -- what they say when they give none

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


# -- how long they are kept


class Source:
    """Gives keys as scripted, counts how often it is asked, and tells the time."""

    def __init__(self, *results: Keys | Unobtainable) -> None:
        self.results = list(results)
        self.asked = 0
        self.time = 1_000_000.0

    def get(self, _: CredentialSource, __: str | None) -> Keys:
        """Give the next result; the last one for ever."""
        self.asked += 1
        result = self.results.pop(0) if len(self.results) > 1 else self.results[0]
        if isinstance(result, Unobtainable):
            raise result
        return result

    def ring(self) -> KeyRing:
        """Return a ring that gets its keys here."""
        return KeyRing(self.get, lambda: self.time)


ANY = External("profile 'p'", "helper")


def key(number: int, expires: float | None = None) -> Keys:
    """Return one of many keys."""
    return Keys(f"id-{number}", "secret-canary", "token-canary", expires)


def ids(signer: Signer, times: int) -> list[str]:
    """Ask for keys."""
    return [signer.get_credential().access_key_id for _ in range(times)]


def test_keys_are_got_once_a_process() -> None:
    """26 calls of three clients, from eight threads at once: one run, whether or not they say when they end."""
    source = Source(key(1), key(2))
    ring = source.ring()
    signers = [Signer(ANY, None, ring) for _ in range(3)]
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.extend(ids(signers[0], 3))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ["id-1"] * 26 == found + ids(signers[1], 1) + ids(signers[2], 1)
    assert source.asked == 1


def test_other_authorities_are_another_way() -> None:
    """What was got over one trust is not given to another."""
    source = Source(key(1))
    ring = source.ring()
    assert ids(Signer(ANY, None, ring), 2) + ids(Signer(ANY, "/bundle", ring), 2)
    assert source.asked == 2


@pytest.mark.parametrize(("life", "until"), [(60, 48), (600, 480), (3600, 3300), (43_200, 42_900)])
def test_keys_are_renewed_a_little_before_their_end(life: float, until: float) -> None:
    """Short-lived ones are not fetched for every call; long-lived ones five minutes before."""
    source = Source(key(1, 1_000_000 + life), key(2, 2_000_000))
    signer = Signer(ANY, None, source.ring())
    source.time += until - 1
    first = ids(Signer(ANY, None, KeyRing(source.get, lambda: source.time)), 1)
    assert first == ["id-1"]
    source = Source(key(1, 1_000_000 + life), key(2, 2_000_000))
    signer = Signer(ANY, None, source.ring())
    assert ids(signer, 5) == ["id-1"] * 5
    source.time += until - 1
    assert (ids(signer, 5), source.asked) == (["id-1"] * 5, 1)
    source.time += 2
    assert (ids(signer, 5), source.asked) == (["id-2"] * 5, 2)


def test_keys_that_seem_to_be_over_are_used_until_they_are_refused() -> None:
    """This machine's clock may be wrong."""
    source = Source(key(1, 999_000.0))
    assert (ids(Signer(ANY, None, source.ring()), 5), source.asked) == (["id-1"] * 5, 1)


def test_keys_that_are_refused_are_renewed_once() -> None:
    """By the first of all calls that were signed alike; if the source gives the same again, that is final."""
    source = Source(key(1), key(2), key(2))
    signer = Signer(ANY, None, source.ring())
    assert ids(signer, 1) == ["id-1"]
    generation = signer.generation
    assert [signer.renew(generation) for _ in range(4)] == [True] * 4
    assert (ids(signer, 3), source.asked) == (["id-2"] * 3, 2)
    assert signer.renew(signer.generation)
    assert ids(signer, 1) == ["id-2"]
    assert not signer.renew(signer.generation)
    assert (ids(signer, 3), source.asked) == (["id-2"] * 3, 3)


def test_fixed_keys_are_never_renewed() -> None:
    """There are no others."""
    assert not Signer(Static("i", "s"), None, Source(key(1)).ring()).renew(0)


def test_a_failure_for_good_is_not_repeated_until_the_next_configuration() -> None:
    """A login that is over stays over; a new Configure asks again."""
    source = Source(Unobtainable("the login is over"), key(1))
    ring = source.ring()
    signer = Signer(ANY, None, ring)
    for _ in range(6):
        with pytest.raises(Unobtainable, match="the login is over"):
            signer.get_credential()
    assert source.asked == 1
    assert ids(Signer(ANY, None, ring), 2) == ["id-1"] * 2


def test_a_failure_that_may_pass_is_asked_again() -> None:
    """The next call may have more luck."""
    source = Source(Unobtainable("nobody there", passing=True), key(1))
    signer = Signer(ANY, None, source.ring())
    with pytest.raises(Unobtainable):
        signer.get_credential()
    assert ids(signer, 1) == ["id-1"]


def test_keys_that_still_work_bridge_a_failure() -> None:
    """When renewing fails before their end, they are used to the end."""
    source = Source(key(1, 1_001_000.0), Unobtainable("nobody there", passing=True))
    signer = Signer(ANY, None, source.ring())
    assert ids(signer, 1) == ["id-1"]
    source.time = 1_000_900.0
    assert ids(signer, 1) == ["id-1"]
    source.time = 1_001_001.0
    with pytest.raises(Unobtainable):
        signer.get_credential()


def test_an_unexpected_error_of_a_source_is_told_as_a_lack_of_keys() -> None:
    """No exception gets out of the room."""

    def get(_: CredentialSource, __: str | None) -> Keys:
        raise RuntimeError("canary")

    with pytest.raises(Unobtainable, match="RuntimeError") as caught:
        Signer(ANY, None, KeyRing(get)).get_credential()
    assert "canary" not in str(caught.value)


# -- as the client sees them


def profile(tmp_path: Path, **fields: Any) -> dict[str, Any]:
    """Configure a profile."""
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"profiles": [{"name": "p", **fields}]}))
    return {"accessKey": "", "secretKey": "", "profile": "p", "sharedCredentialsFile": str(file)}


def test_a_helper_runs_once_for_all_calls(
    service: Service, client_for: ClientMaker, limits: Limits, tmp_path: Path
) -> None:
    """And writes nothing into the user's file."""
    config = profile(tmp_path, mode="External", process_command=command(tmp_path, PRINTS).command)
    before = Path(config["sharedCredentialsFile"]).read_bytes()
    client = client_for(service.url, config)
    for _ in range(5):
        client.call(*READ, limits)
    assert all(request.signature_holds("cmd-secret-canary") for request in service.requests)
    assert (1, before) == (runs(tmp_path), Path(config["sharedCredentialsFile"]).read_bytes())


def test_a_helper_that_fails_runs_once(
    service: Service, client_for: ClientMaker, limits: Limits, tmp_path: Path, pauses: list[float]
) -> None:
    """Asking again would not help; the remedy says what to do by hand."""
    code = "import sys; sys.stderr.write('err-canary'); sys.exit(1)"
    config = profile(tmp_path, mode="External", process_command=command(tmp_path, code).command)
    client = client_for(service.url, config)
    for _ in range(3):
        with pytest.raises(NotSent) as caught:
            client.call(*READ, limits)
    assert (1, [], []) == (runs(tmp_path), pauses, service.requests)
    assert "process_command" in caught.value.remedy
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("code", ["InvalidSecurityToken.Expired", "InvalidAccessKeyId.Inactive"])
def test_a_helper_runs_again_when_its_keys_are_refused(
    service: Service, client_for: ClientMaker, limits: Limits, tmp_path: Path, code: str
) -> None:
    """Keys without an expiration may end at any time."""
    counting = (
        f"n = len(open({str(tmp_path / 'runs')!r}).read())\n"
        'print(\'{"access_key_id": "cmd-%d", "access_key_secret": "cmd-secret-canary"}\' % n)'
    )
    config = profile(tmp_path, mode="External", process_command=command(tmp_path, counting).command)
    service.script(Answer(), Answer(400, body={"Code": code, "Message": "no"}), Answer())
    client = client_for(service.url, config)
    client.call(*READ, limits)
    client.call(*READ, limits)
    assert runs(tmp_path) == 2
    used = [
        request.headers["authorization"].partition("Credential=")[2].partition(",")[0] for request in service.requests
    ]
    assert ["cmd-1", "cmd-1", "cmd-2"] == used
