"""Requests for keys, to whoever gives them: over the same kind of session as the calls of the API.

So proxies, NO_PROXY and authorities are the same for all of them. Knows nothing of what is asked.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import requests

from pulumi_resource_alicloud.cloud.redact import reason, shown
from pulumi_resource_alicloud.cloud.session import KeySession

_MOST_BYTES = 1024 * 1024
_SERVER_ERROR = 500
_OK = 200


class Unobtainable(Exception):
    """There are no keys to sign with."""

    def __init__(
        self, text: str, *, remedy: str = "", code: str | None = None, passing: bool = False, request_id: str = ""
    ) -> None:
        super().__init__(text)
        self.code = code
        self.request_id = request_id
        self.passing = passing
        """Whether asking again may go better."""
        self.remedy = remedy or (
            "Check the credential settings; the page 'Configuration and credentials' has the order of places."
        )


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked; `giver` is how messages call the one who is asked."""

    giver: str
    url: str
    method: str = "GET"
    query: Mapping[str, str] | None = None
    headers: Mapping[str, str] | None = None
    body: str | None = None
    seconds: tuple[float, float] = (5.0, 10.0)
    remedies: Mapping[str, str] | None = None
    """What to do, by how a code begins."""


def ask(request: Request, ca_path: str | None) -> str:
    """Return the text of a good answer.

    Raises:
        Unobtainable: there is none.
    """
    url = f"{request.url}?{urlencode(request.query)}" if request.query else request.url
    scheme = urlsplit(url).scheme.lower()
    try:
        with KeySession(scheme, ca_path) as session:
            prepared = requests.Request(request.method, url, headers=dict(request.headers or {}), data=request.body)
            response = session.send(prepared.prepare(), timeout=request.seconds, stream=True)
            content = response.raw.read(_MOST_BYTES + 1, decode_content=True)
    except (OSError, ValueError, requests.RequestException) as error:
        raise Unobtainable(f"{request.giver} cannot be reached: {reason(error)}", passing=True) from error
    except Exception as error:  # urllib3 raises its own while a body is read
        raise Unobtainable(f"{request.giver} gave no whole answer: {reason(error)}", passing=True) from error
    text = content[:_MOST_BYTES].decode("utf-8", "replace")
    if response.status_code != _OK:
        raise _refusal(request, response.status_code, text, response.headers.get("x-acs-request-id", ""))
    if len(content) > _MOST_BYTES:
        raise Unobtainable(f"{request.giver} gave an answer of more than {_MOST_BYTES // 1024**2} MB")
    return text


def ask_for_object(request: Request, ca_path: str | None) -> dict[str, Any]:
    """Return the JSON object of a good answer.

    Raises:
        Unobtainable: there is none.
    """
    found = json_object(ask(request, ca_path))
    if found is None:
        raise Unobtainable(f"{request.giver} gave an answer that is no JSON object", passing=True)
    return found


def json_object(text: str) -> dict[str, Any] | None:
    """Return the object in a text, None when there is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _refusal(request: Request, status: int, text: str, request_id: str) -> Unobtainable:
    """Return what a bad answer means; of what it says only code and message are shown, for it may hold keys."""
    answer = json_object(text) or {}
    code = next((str(answer[name]) for name in ("Code", "code", "error") if isinstance(answer.get(name), str)), None)
    message = next((answer[name] for name in ("Message", "message") if isinstance(answer.get(name), str)), "")
    if code == "SignatureDoesNotMatch":  # the message repeats what was signed
        message = "the secret key does not belong to the access key"
    told = [f"code {shown(code)}"] if code else [f"HTTP {status}"]
    named = answer.get("RequestId") or answer.get("requestId") or request_id
    told += [f"request id {shown(str(named))}"] if named else []
    said = f": {shown(message).rstrip('. ')}" if message else ""
    remedies = request.remedies or {}
    return Unobtainable(
        f"{request.giver} refused{said} ({', '.join(told)})",
        remedy=next((remedy for start, remedy in remedies.items() if (code or str(status)).startswith(start)), ""),
        code=code,
        passing=status >= _SERVER_ERROR or status == 429 or (code or "").startswith("Throttling"),  # noqa: PLR2004
        request_id=str(named or ""),
    )
