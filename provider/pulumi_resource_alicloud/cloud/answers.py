"""What an exchange means: the answer, a refusal, throttling, or nothing that can be relied on."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from pulumi_resource_alicloud.cloud.credentials import Unobtainable
from pulumi_resource_alicloud.cloud.errors import CloudError, NotSent, Refused, Throttled, Unclear
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.redact import reason, shown

_SUCCESS = frozenset({"success", "ok", "200", "0"})
_REDIRECTION = 300
_SERVER_ERROR = 500
_TOO_MANY = 429
_SHOWN = 256

_REMEDIES: tuple[tuple[str, str], ...] = (
    (
        "InvalidAccessKeyId",
        "Check alicloud:accessKey, or the variable it comes from: the key does not exist or is off.",
    ),
    (
        "SignatureDoesNotMatch",
        "Check alicloud:secretKey, or the variable it comes from: it does not belong to the key.",
    ),
    ("InvalidSecurityToken", "Get new temporary credentials: the token is expired or does not belong to the key."),
    ("IncompleteSignature", "Check the credentials: the request could not be signed completely."),
    ("InvalidApi.NotFound", "Check alicloud:endpoints and alicloud:region: this host does not serve the API."),
    ("InvalidProduct.NotFound", "Check alicloud:endpoints and alicloud:region: this host does not serve the API."),
    ("ServiceUnavailable", "Run the command again in a few minutes."),
    ("InternalError", "Run the command again; if it stays, give the request id to Alibaba Cloud's support."),
)
_DENIED = re.compile(r"^(Forbidden|NoPermission|100700008)")
_ACTION = re.compile(r"\b((?i:pai)\w*:[A-Z]\w+)\b")


def interpret(operation: str, exchange: Exchange, raised: Exception | None) -> dict[str, Any]:
    """Return the answer's fields.

    Raises:
        CloudError: there is none, or it says no.
    """
    response = exchange.response
    if response is None:
        raise _no_answer(operation, exchange, raised)
    body = _json_object(response)
    request_id = _request_id(response, body)
    if body is None:
        if response.status_code == 204 and not response.content:  # noqa: PLR2004 - no content
            return {}
        raise Unclear(
            operation,
            f"{operation} was answered with HTTP {response.status_code} and no JSON: {_beginning(response)!r}"
            f"{_suffix(None, request_id)}.",
            "A proxy or gateway may have answered in the API's place: check alicloud:endpoints and the proxy settings.",
            status=response.status_code,
            request_id=request_id,
        )
    code = _code(body)
    if response.status_code < _REDIRECTION and not (
        code and code.lower() not in _SUCCESS and body.get("Success") is not True
    ):
        return body
    raise _refusal(operation, response, body, code or "", request_id)


def _no_answer(operation: str, exchange: Exchange, raised: Exception | None) -> CloudError:
    cause = getattr(raised, "inner_exception", raised)
    if isinstance(cause, Unobtainable):
        text = f"{operation} was not sent, for there are no credentials to sign it with: {cause}."
        unsigned = NotSent(operation, text, cause.remedy, code=cause.code)
        unsigned.repeatable = cause.passing
        return unsigned
    if exchange.sent:
        text = f"{operation} was sent, but the connection ended without an answer: {reason(exchange.error)}."
        return Unclear(operation, text, "Run `pulumi refresh`, then the command again.")
    remedy = "Check alicloud:endpoints, alicloud:region, the network and the proxy settings."
    unsent = NotSent(
        operation,
        f"{operation} could not reach the API{_place(exchange.error)}: {reason(exchange.error or cause)}.",
        remedy,
    )
    unsent.repeatable = exchange.error is not None and not _is_distrust(exchange.error)
    return unsent


def _place(error: Exception | None) -> str:
    url = getattr(getattr(error, "request", None), "url", None)
    return f" at {urlsplit(url).netloc}" if url else ""


def _is_distrust(error: Exception) -> bool:
    """Tell whether the server's certificate was not accepted: asking again gives the same certificate."""
    return isinstance(error, requests.exceptions.SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error)


def _refusal(
    operation: str, response: requests.Response, body: Mapping[str, Any], code: str, request_id: str | None
) -> CloudError:
    status = response.status_code
    message = _scrubbed(code, str(body.get("Message") or body.get("message") or response.reason))
    text = f"{operation} failed: {message.rstrip('. ')}{_suffix(code, request_id)}."
    details: dict[str, Any] = {"status": status, "code": code, "request_id": request_id}
    if is_throttling(status, code):
        return Throttled(operation, text, "Run the command again later, or with less parallelism (-p).", **details)
    remedy = _remedy(code, message, body, response)
    if status >= _SERVER_ERROR:
        return Unclear(operation, text, remedy or "Run `pulumi refresh`, then the command again.", **details)
    return Refused(operation, text, remedy, **details)


def is_throttling(status: int, code: str) -> bool:
    """Tell whether an answer means flow control: the request was turned away before it was carried out."""
    return status == _TOO_MANY or code.startswith("Throttling") or code == "Rejected.Throttling"


def retry_after(response: requests.Response | None) -> float | None:
    """Return the seconds after which the service asks to come again; its own header counts milliseconds."""
    if response is None:
        return None
    for header, unit in (("x-acs-retry-after", 1000.0), ("retry-after", 1.0)):
        value = response.headers.get(header, "")
        if value.isdigit():
            return int(value) / unit
    return None


def clock_offset(response: requests.Response | None) -> float | None:
    """Return by how many seconds the server's clock is ahead of ours, by the Date header."""
    date = None if response is None else response.headers.get("date")
    if not date:
        return None
    try:
        return (parsedate_to_datetime(date) - datetime.now(tz=timezone.utc)).total_seconds()
    except (TypeError, ValueError):
        return None


def _remedy(code: str, message: str, body: Mapping[str, Any], response: requests.Response) -> str:
    if code.startswith("InvalidTimeStamp"):
        offset = clock_offset(response)
        measured = "" if offset is None else f" It differs from the server's by {abs(offset):.0f} s."
        return f"Set this machine's clock.{measured}"
    known = next((remedy for start, remedy in _REMEDIES if code.startswith(start)), None)
    if known is None and (_DENIED.match(code) or response.status_code == 403):  # noqa: PLR2004 - forbidden
        action = _denied_action(message, body)
        right = f"the RAM action {action}" if action else "the missing RAM action"
        return f"Grant {right} to the user, and see that it has a role in the workspace that allows it."
    return known or ""


def _denied_action(message: str, body: Mapping[str, Any]) -> str | None:
    """Return the action that is not allowed: the gateway gives it a field, the product a place in its sentence."""
    detail = body.get("AccessDeniedDetail")
    if isinstance(detail, dict) and detail.get("AuthAction"):
        return shown(str(detail["AuthAction"]))
    named = _ACTION.search(message)
    return named[1] if named else None


def _json_object(response: requests.Response) -> dict[str, Any] | None:
    try:
        body = json.loads(response.content)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def _code(body: Mapping[str, Any]) -> str | None:
    code = body.get("Code") if "Code" in body else body.get("code")
    return str(code) if isinstance(code, (str, int)) and not isinstance(code, bool) else None


def _request_id(response: requests.Response, body: Mapping[str, Any] | None) -> str | None:
    named = (body or {}).get("RequestId") or (body or {}).get("requestId") or response.headers.get("x-acs-request-id")
    return str(named) if named else None


def _suffix(code: str | None, request_id: str | None) -> str:
    parts = [f"code {code}" if code else "", f"request id {request_id}" if request_id else ""]
    return f" ({', '.join(part for part in parts if part)})" if any(parts) else ""


def _scrubbed(code: str, message: str) -> str:
    """Cut what the service echoes of the request: the string to sign holds the key's id."""
    if code.startswith("SignatureDoesNotMatch"):
        return "the signature does not match"
    if code.startswith("InvalidAccessKeyId"):
        return "the access key id is not valid"
    return shown(message)


def _beginning(response: requests.Response) -> str:
    return shown(response.text, _SHOWN)
