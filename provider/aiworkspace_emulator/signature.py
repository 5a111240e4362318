"""Signature ACS3-HMAC-SHA256 as the receiving side: what a request claims, and what a right signature would be.

Knows headers and bytes, no operation and no credential.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import datetime, timezone
from urllib.parse import quote, unquote

from aiworkspace_emulator.refusals import Refused
from aiworkspace_emulator.signed import EXPIRED, INCOMPLETE, Claim, Signed

ALGORITHM = "ACS3-HMAC-SHA256"
SIGNED_AT_LEAST = (
    "host",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
)
_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} Credential=(?P<key_id>[^,\s]+),\s*SignedHeaders=(?P<signed>[^,\s]+),\s*Signature=(?P<signature>\w+)"
)


def read(request: Signed) -> Claim:
    """Who says to have signed a request, or a refusal of what is not complete."""
    match = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if match is None:
        raise Refused(INCOMPLETE, "header authorization")
    names = match["signed"].split(";")
    for name in SIGNED_AT_LEAST:
        if name not in names or name not in request.headers:
            raise Refused(INCOMPLETE, f"header {name}")
    canonical = canonical_request(request, names)
    shown = f"{string_to_sign(canonical)}] of [{canonical}"
    moment = _moment(request.headers["x-acs-date"])
    return Claim(match["key_id"], match["signature"], moment, [canonical], signature, shown)


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


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    except ValueError:
        raise Refused(EXPIRED, text) from None
