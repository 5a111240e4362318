"""Keys are kept: got once a process, renewed in time or when they are refused, and a failure for good is final."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud.asking import Unobtainable
from pulumi_resource_alicloud.cloud.credentials import KeyRing, Signer
from pulumi_resource_alicloud.cloud.errors import NotSent
from pulumi_resource_alicloud.cloud.keys import Keys
from pulumi_resource_alicloud.cloud.limits import Limits
from pulumi_resource_alicloud.cloud.sources import (
    CredentialSource,
    External,
    Static,
)

from tests.tools.scripted_service import Answer, Service
from tests.unit.cloud.conftest import ClientMaker
from tests.unit.cloud.giving import (
    PRINTS,
    READ,
    command,
    runs,
)


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
