"""Signature ACS3-HMAC-SHA256 as the receiving side: who signed a request, when, and whether the signature is right.

Knows headers and bytes, no operation.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from urllib.parse import quote, unquote

from aiworkspace_emulator.identity import Caller, caller
from aiworkspace_emulator.nonces import Nonces
from aiworkspace_emulator.refusals import Refusal, Refused

ALGORITHM = "ACS3-HMAC-SHA256"
WINDOW_SECONDS = 15 * 60
SIGNED_AT_LEAST = (
    "host",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
)

INCOMPLETE = Refusal(400, "IncompleteSignature", "The request is not signed with ACS3-HMAC-SHA256 in full")
UNKNOWN_KEY = Refusal(404, "InvalidAccessKeyId.NotFound", "No such access key")
EXPIRED = Refusal(400, "InvalidTimeStamp.Expired", "The date of the request is more than 15 minutes away")
NONCE_USED = Refusal(400, "SignatureNonceUsed", "The nonce was used before")

_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} Credential=(?P<key_id>[^,\s]+),\s*SignedHeaders=(?P<signed>[^,\s]+),\s*Signature=(?P<signature>\w+)"
)


@dataclass(frozen=True, slots=True)
class Signed:
    """The parts of a request that a signature covers; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Verifier:
    """Knows the credentials and the nonces that were used lately."""

    credentials: Mapping[str, str]
    _nonces: Nonces = field(default_factory=Nonces)

    def verify(self, request: Signed, now: float) -> Caller:
        """Return the caller, or refuse what is not signed properly."""
        match = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
        if match is None:
            raise Refused(INCOMPLETE, "header authorization")
        key_id, names = match["key_id"], match["signed"].split(";")
        for name in SIGNED_AT_LEAST:
            if name not in names or name not in request.headers:
                raise Refused(INCOMPLETE, f"header {name}")
        if key_id not in self.credentials:
            raise Refused(UNKNOWN_KEY)
        _check_date(request.headers["x-acs-date"], now)
        canonical = canonical_request(request, names)
        wanted = signature(self.credentials[key_id], canonical)
        if not hmac.compare_digest(wanted, match["signature"]):
            raise _mismatch(canonical)
        if not self._nonces.use(request.headers["x-acs-signature-nonce"], now):
            raise Refused(NONCE_USED)
        return caller(key_id, list(self.credentials).index(key_id))


def canonical_request(request: Signed, names: Sequence[str]) -> str:
    """The text whose hash is signed. The hash of the body is computed, not believed."""
    headers = "".join(f"{name}:{request.headers.get(name, '').strip()}\n" for name in names)
    payload = hashlib.sha256(request.body).hexdigest()
    query = canonical_query(request.query)
    return f"{request.method}\n{request.path}\n{query}\n{headers}\n{';'.join(names)}\n{payload}"


def canonical_query(query: str) -> str:
    """A raw query string with its parameters sorted and encoded the one way that signatures know."""
    pairs = [part.partition("=") for part in query.split("&") if part]
    decoded = sorted((unquote(name), unquote(value.replace("+", " "))) for name, _, value in pairs)
    return "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in decoded)


def string_to_sign(canonical: str) -> str:
    """What is signed with the secret."""
    return f"{ALGORITHM}\n{hashlib.sha256(canonical.encode()).hexdigest()}"


def signature(secret: str, canonical: str) -> str:
    """The signature of a canonical request."""
    return hmac.new(secret.encode(), string_to_sign(canonical).encode(), hashlib.sha256).hexdigest()


def _check_date(text: str, now: float) -> None:
    try:
        moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    except ValueError:
        raise Refused(EXPIRED, text) from None
    if abs(moment.timestamp() - now) > WINDOW_SECONDS:
        raise Refused(EXPIRED, text)


def _mismatch(canonical: str) -> Refused:
    # The service repeats what it signed, so a caller can compare; that text carries headers, even a session token.
    message = f"The signature does not match; signed here: [{string_to_sign(canonical)}] of [{canonical}]"
    return Refused(Refusal(400, "SignatureDoesNotMatch", message))
