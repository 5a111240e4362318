"""Requests as bytes, signed here and not by the SDK, so that they can be wrong in one chosen place."""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from http.client import HTTPConnection
from typing import Any, NamedTuple
from urllib.parse import quote

from aiworkspace_emulator.catalogue import find_route

from tests.tools.emulator_process import ACCESS_KEY_ID, ACCESS_KEY_SECRET

ALGORITHM = "ACS3-HMAC-SHA256"


class Refused(NamedTuple):
    """How a request was refused."""

    status: int
    code: str


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """Status, headers in lower case and the JSON of an answer."""

    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def refused(self) -> Refused:
        """Status and code of an error answer."""
        return Refused(self.status, self.body["Code"])


def send(
    endpoint: str,
    method: str,
    path: str,
    *,
    query: Mapping[str, str] | None = None,
    body: Any = None,
    headers: Mapping[str, str | None] | None = None,
    key: tuple[str, str] = (ACCESS_KEY_ID, ACCESS_KEY_SECRET),
    after_signing: Mapping[str, str] | None = None,
    sent_body: bytes | None = None,
) -> RawAnswer:
    """Sign and send; `headers` go into the signature (None leaves one out), `after_signing` replace signed ones."""
    payload = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    route = find_route(method, path)
    standard = {
        "host": endpoint,
        "x-acs-version": "2021-02-04",
        "x-acs-action": route.operation.name if route else "Unknown",
        "x-acs-date": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "x-acs-signature-nonce": uuid.uuid4().hex,
        "x-acs-content-sha256": hashlib.sha256(payload).hexdigest(),
        **(headers or {}),
    }
    signed = {name: value for name, value in standard.items() if value is not None}
    pairs = "&".join(f"{quote(name, safe='~')}={quote(text, safe='~')}" for name, text in sorted((query or {}).items()))
    signed["Authorization"] = authorization(method, path, pairs, signed, *key)
    target = f"{path}?{pairs}" if pairs else path
    connection = HTTPConnection(endpoint, timeout=10)
    try:
        connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        sent = payload if sent_body is None else sent_body
        for name, text in {**signed, **(after_signing or {}), "Content-Length": str(len(sent))}.items():
            connection.putheader(name, text)
        connection.endheaders(sent)
        response = connection.getresponse()
        text = response.read().decode()
    finally:
        connection.close()
    answered = {name.lower(): value for name, value in response.getheaders()}
    return RawAnswer(response.status, answered, json.loads(text) if text else None)


def authorization(method: str, path: str, query: str, headers: Mapping[str, str], key_id: str, secret: str) -> str:
    """The header that signs a request; every given header is signed."""
    names = sorted(headers)
    lines = "".join(f"{name}:{headers[name]}\n" for name in names)
    payload_hash = headers.get("x-acs-content-sha256", "")
    canonical = f"{method}\n{path}\n{query}\n{lines}\n{';'.join(names)}\n{payload_hash}"
    to_sign = f"{ALGORITHM}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
    return f"{ALGORITHM} Credential={key_id},SignedHeaders={';'.join(names)},Signature={signature}"
