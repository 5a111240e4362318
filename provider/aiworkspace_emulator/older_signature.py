"""The older signature, HMAC-SHA1 as `acs <id>:<signature>`: how the Terraform provider and the bridged plugin sign.

It covers method, path, query and some headers, but of the body no more than an optional MD5.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from urllib.parse import unquote

from aiworkspace_emulator.refusals import Refusal, Refused
from aiworkspace_emulator.signed import EXPIRED, INCOMPLETE, Claim, Signed

ALGORITHM = "HMAC-SHA1"
NEEDED = ("date", "x-acs-signature-method", "x-acs-signature-nonce", "x-acs-signature-version", "x-acs-version")
# The code is a guess: no source shows what the service answers here.
WRONG_BODY = Refusal(400, "InvalidDigest", "The body is not the one whose MD5 stands in content-md5")
_AUTHORIZATION = re.compile(r"acs (?P<key_id>[^:\s]+):(?P<signature>[A-Za-z0-9+/]+=*)")


def read(request: Signed) -> Claim:
    """Who says to have signed a request the older way, or a refusal of what is not complete."""
    match = _AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if match is None:
        raise Refused(INCOMPLETE, "header authorization")
    for name in NEEDED:
        if name not in request.headers:
            raise Refused(INCOMPLETE, f"header {name}")
    if request.headers["x-acs-signature-method"].upper() != ALGORITHM:
        raise Refused(INCOMPLETE, "header x-acs-signature-method")
    if not body_is_whole(request.body, request.headers):
        raise Refused(WRONG_BODY)
    # A path that was signed as it was meant is as good as one that was signed as it was sent: clients do either.
    texts = [string_to_sign(request, path) for path in dict.fromkeys((request.path, unquote(request.path)))]
    return Claim(match["key_id"], match["signature"], _moment(request.headers["date"]), texts, signature, texts[0])


def string_to_sign(request: Signed, path: str) -> str:
    """What is signed: absent headers are empty lines, the query is not encoded."""
    headers = request.headers
    first = [request.method, *(headers.get(name, "") for name in ("accept", "content-md5", "content-type", "date"))]
    ours = "".join(f"{name}:{headers[name].strip()}\n" for name in sorted(headers) if name.startswith("x-acs-"))
    return "\n".join(first) + "\n" + ours + path + _query(request.query)


def signature(secret: str, text: str) -> str:
    """The signature of a text."""
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


def body_is_whole(body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether the body is the one whose MD5 was signed; without one it may be any."""
    given = headers.get("content-md5")
    return not given or given == base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()


def _query(query: str) -> str:
    pairs = [part.partition("=") for part in query.split("&") if part]
    decoded = sorted((unquote(name), unquote(value.replace("+", " "))) for name, _, value in pairs)
    return "?" * bool(decoded) + "&".join(f"{name}={value}" if value else name for name, value in decoded)


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=timezone.utc)
    except ValueError:
        raise Refused(EXPIRED, text) from None
