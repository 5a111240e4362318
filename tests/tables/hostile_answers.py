"""Answers that no service should give, each of them a complete HTTP answer: what libraries stumble over.

Knows the shape of the API's answers about models, and nothing of who reads them.
"""

from __future__ import annotations

import json
from typing import Any, Final

from tests.tools.scripted_service import Answer

_MODEL: Final[dict[str, Any]] = {"RequestId": "r-1", "ModelId": "m-1", "ModelName": "scorer", "WorkspaceId": "1"}


def _with(text: str) -> Answer:
    """Return an answer about a model with one more field, written as it is."""
    return Answer(body=json.dumps(_MODEL)[:-1] + f", {text}}}", headers={"x-acs-request-id": "r-1"})


HOSTILE: Final = {
    "labels that are numbers": _with('"Labels": [1]'),
    "labels that are null": _with('"Labels": [null]'),
    "labels that are text": _with('"Labels": "a=b"'),
    "labels that are an object": _with('"Labels": {"Key": "a"}'),
    "label with a list for its key": _with('"Labels": [{"Key": ["a"], "Value": "b"}]'),
    "number that is a list": _with('"OrderNumber": [1]'),
    "number that is a word": _with('"OrderNumber": "many"'),
    "number in other digits": _with('"OrderNumber": "²"'),
    "map that is a list": _with('"ExtraInfo": [1]'),
    "map that is a number": _with('"ExtraInfo": 1'),
    "name that is an object": _with('"ModelName": {"a": 1}'),
    "id that is a list": _with('"ModelId": ["m-1"]'),
    "half a surrogate pair": _with('"ModelDescription": "\\ud83d"'),
    "half a surrogate pair in a key": _with('"ExtraInfo": {"\\udc00": "x"}'),
    "5000 digits": _with(f'"OrderNumber": {"9" * 5000}'),
    "no number": _with('"OrderNumber": NaN'),
    "1200 brackets": _with(f'"ExtraInfo": {{"a": {"[" * 1200}{"]" * 1200}}}'),
    "100000 brackets": _with(f'"ExtraInfo": {"[" * 100_000}{"]" * 100_000}'),
    "150 objects in one another": _with('"ExtraInfo": ' + '{"a":' * 150 + "1" + "}" * 150),
    "a list": Answer(body="[1]"),
    "nothing": Answer(body=""),
    "bytes that are no text": Answer(body=b'{"ModelId": "m-1", "ModelName": "\xff\xfe"}'),
    "a charset that is none": Answer(body="<html>", headers={"Content-Type": "text/html; charset=idna"}),
    "a charset that does not exist": Answer(body="<html>", headers={"Content-Type": "text/html; charset=x-none"}),
    "XML that grows": Answer(
        500,
        body="<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
        headers={"Content-Type": "text/xml;charset=utf-8"},
    ),
}
ODD_HEADERS: Final = {
    "retry-after in other digits": {"Retry-After": "\xb2"},
    "retry-after of many digits": {"Retry-After": "9" * 5000},
    "retry-after below zero": {"Retry-After": "-5"},
    "request id of many letters": {"x-acs-request-id": "r" * 60_000},
    "date of a year that is none": {"Date": "Thu, 26 Nov 99999999999999999999 06:00:00 GMT"},
    "date that is empty": {"Date": " "},
    "cookies": {"Set-Cookie": "a=" + "b" * 50_000 + "; expires=Thu, 99 Nov 20xx"},
    "a place that is none": {"Location": "http://[::"},
}
