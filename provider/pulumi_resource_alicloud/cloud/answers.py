"""What an exchange means: the answer, a refusal, throttling, or nothing that can be relied on."""

import json
import math
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
from pulumi_resource_alicloud.cloud.retry import is_read
from pulumi_resource_alicloud.cloud.shapes import WrongShape, check_shape, shape_of_answer

_SUCCESS = frozenset({"success", "ok", "200", "0"})
_REDIRECTION = 300
_SERVER_ERROR = 500
_TOO_MANY = 429
_SHOWN = 256
_LONGEST_WORD = 100
_LONGEST_NUMBER = 12
_DEEPEST = 100
"""How deep an answer may be nested: what recurses over it must come back."""
_LOOK = "Run `pulumi refresh`, then the command again."
_AGAIN = "Run the command again."
_CORRECT = "Correct the value that the message names, then run the command again. The API reference explains the code."

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
    if exchange.response is None:
        raise _no_answer(operation, exchange, raised)
    try:
        return _meaning(operation, exchange.response)
    except CloudError:
        raise
    except Exception as error:  # whatever a library makes of what a peer has sent: it was sent, and says nothing
        raise _incomprehensible(operation, exchange.response, f"cannot be read ({type(error).__name__})") from error


def _meaning(operation: str, response: requests.Response) -> dict[str, Any]:
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
        try:
            check_shape(body, shape_of_answer(operation))
        except WrongShape as wrong:
            raise _incomprehensible(operation, response, f"cannot be understood: {wrong}") from wrong
        return body
    raise _refusal(operation, response, body, code or "", request_id)


def _no_answer(operation: str, exchange: Exchange, raised: Exception | None) -> CloudError:
    cause = getattr(raised, "inner_exception", raised)
    if isinstance(cause, Unobtainable):
        text = f"{operation} was not sent, because there are no credentials to sign it with: {cause}."
        unsigned = NotSent(operation, text, cause.remedy, code=cause.code, request_id=cause.request_id or None)
        unsigned.repeatable = cause.passing
        return unsigned
    if exchange.sent:
        request_id = _word(exchange.headers.get("x-acs-request-id"))
        text = f"{operation} was sent, but there is no whole answer: {reason(exchange.error)}{_suffix('', request_id)}."
        return Unclear(operation, text, _advice(operation), request_id=request_id)
    remedy = "Check alicloud:endpoints, alicloud:region, the network and the proxy settings."
    unsent = NotSent(
        operation,
        f"{operation} could not reach the API{_place(exchange.error)}: {reason(exchange.error or cause)}.",
        remedy,
    )
    unsent.repeatable = exchange.error is not None and not _is_distrust(exchange.error)
    return unsent


def _incomprehensible(operation: str, response: requests.Response, why: str) -> Unclear:
    request_id = _word(response.headers.get("x-acs-request-id"))
    status = response.status_code
    text = f"{operation} was answered with HTTP {status}, but the answer {why}{_suffix('', request_id)}."
    return Unclear(operation, text, _advice(operation), status=status, request_id=request_id)


def _advice(operation: str) -> str:
    """Return what to do after an answer that says nothing: what only looks has changed nothing."""
    return _AGAIN if is_read(operation) else _LOOK


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
    text = f"{operation} failed: {message.rstrip('. ')}{_suffix(code or f'HTTP {status}', request_id)}."
    details: dict[str, Any] = {"status": status, "code": code, "request_id": request_id}
    if is_throttling(status, code) or "x-acs-retry-after" in response.headers:
        return Throttled(operation, text, "Run the command again later, or with less parallelism (-p).", **details)
    remedy = _remedy(code, message, body, response)
    if status >= _SERVER_ERROR:
        return Unclear(operation, text, remedy or _advice(operation), **details)
    refused = Refused(operation, text, remedy or _CORRECT, **details)
    refused.denied = _is_denied(status, code)
    return refused


def is_throttling(status: int, code: str) -> bool:
    """Tell whether an answer means flow control by its code: the request was turned away before it was carried out.

    The gateway's own header says so whatever the code is.
    """
    return status == _TOO_MANY or code.startswith("Throttling") or code == "Rejected.Throttling"


def retry_after(response: requests.Response | None) -> float | None:
    """Return the seconds after which the service asks to come again; its own header counts milliseconds."""
    if response is None:
        return None
    for header, unit in (("x-acs-retry-after", 1000.0), ("retry-after", 1.0)):
        value = response.headers.get(header, "").strip()
        if value.isascii() and value.isdigit() and len(value) <= _LONGEST_NUMBER:
            return int(value) / unit
    return None


def clock_offset(response: requests.Response | None) -> float | None:
    """Return by how many seconds the server's clock is ahead of ours, by the Date header."""
    date = None if response is None else response.headers.get("date")
    if not date:
        return None
    try:
        return (parsedate_to_datetime(date) - datetime.now(tz=timezone.utc)).total_seconds()
    except Exception:  # noqa: BLE001 - a date may be wrong in more ways than its reader knows
        return None


def _remedy(code: str, message: str, body: Mapping[str, Any], response: requests.Response) -> str:
    if code.startswith("InvalidTimeStamp"):
        offset = clock_offset(response)
        measured = "" if offset is None else f" It differs from the server's by {abs(offset):.0f} s."
        return f"Set this machine's clock.{measured}"
    known = next((remedy for start, remedy in _REMEDIES if code.startswith(start)), None)
    if known is None and _is_denied(response.status_code, code):
        action = _denied_action(message, body)
        right = f"the RAM action {action}" if action else "the missing RAM action"
        return f"Grant {right} to the user, and make sure that it has a role in the workspace that allows it."
    return known or ""


def _is_denied(status: int, code: str) -> bool:
    """Tell whether an answer says that a right is missing."""
    return _DENIED.match(code) is not None or status == 403  # noqa: PLR2004 - forbidden


def _denied_action(message: str, body: Mapping[str, Any]) -> str | None:
    """Return the action that is not allowed: the gateway gives it a field, the product a place in its sentence."""
    detail = body.get("AccessDeniedDetail")
    if isinstance(detail, dict) and detail.get("AuthAction"):
        return shown(str(detail["AuthAction"]))
    named = _ACTION.search(message)
    return named[1] if named else None


def _json_object(response: requests.Response) -> dict[str, Any] | None:
    """Return the object that an answer holds, None when it holds no JSON object.

    Raises:
        ValueError: the JSON holds what no text or no program can.
        RecursionError: it is nested without measure.
    """
    content = response.content
    try:
        body = json.loads(content, parse_float=_number, parse_constant=_refuse)
    except ValueError:
        return None
    if content.count(b"[") + content.count(b"{") > _DEEPEST and _is_deeper(body, _DEEPEST):
        raise RecursionError
    if b"\\u" in content or b"\xed" in content:
        json.dumps(body, ensure_ascii=False).encode()  # half a surrogate pair is no character
    return body if isinstance(body, dict) else None


def _number(text: str) -> float | str:
    """Return a number; one that is too large for any stays text."""
    number = float(text)
    return number if math.isfinite(number) else text


def _refuse(name: str) -> None:
    raise ValueError(name)


def _is_deeper(value: Any, most: int) -> bool:
    """Tell whether a value is nested deeper than so."""
    level = [value]
    for _ in range(most):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def _code(body: Mapping[str, Any]) -> str | None:
    code = body.get("Code") if "Code" in body else body.get("code")
    return None if isinstance(code, bool) else _word(code)


def _request_id(response: requests.Response, body: Mapping[str, Any] | None) -> str | None:
    named = (body or {}).get("RequestId") or (body or {}).get("requestId") or response.headers.get("x-acs-request-id")
    return _word(named)


def _word(text: Any) -> str | None:
    """Return what a peer calls a code or an id, on one line and cut."""
    return (shown(str(text))[:_LONGEST_WORD] or None) if isinstance(text, (str, int)) and text else None


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
    return shown(response.content[: 4 * _SHOWN].decode("utf-8", "replace"), _SHOWN)
