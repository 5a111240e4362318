"""Makes texts of others fit to be shown: no secrets, no addresses with queries, no objects of libraries."""

import re
from typing import Any

_LONGEST = 500
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<[^<>]* object at 0x[0-9a-f]+>:? ?|\b\w+Connection(?:Pool)?\([^()]*\): ?"), ""),
    (re.compile(r"//[^\s/@]+@"), "//"),
    (re.compile(r"\?[^\s?=]*=\S*"), "?..."),
    (re.compile(r"\b(?:LTAI|STS\.|TMP\.)[A-Za-z0-9]{6,}"), "***"),
    (
        re.compile(
            r"(?i)([\"']?\b(?:access_?key_?(?:id|secret)|secret_?key|security_?token|sts_?token|oidc_?token|signature|"
            r"string_?to_?sign)\b[\"']?\s*[=:]\s*)(?:\"[^\"]*\"|'[^']*'|[^\s,;&}]+)"
        ),
        r"\1***",
    ),
)


def shown(text: str) -> str:
    """Return a text on one line, cut, and without what nobody but its sender may see."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return " ".join(text.split())[:_LONGEST]


def reason(error: BaseException | None) -> str:
    """Return why a request failed, from the innermost error that says something."""
    if error is None:
        return "no reason given"
    inner: Any = error
    while True:
        nested = getattr(inner, "reason", None) or next(
            (argument for argument in reversed(inner.args) if isinstance(argument, BaseException)), None
        )
        if not isinstance(nested, BaseException) or nested is inner:
            return shown(str(inner)).rstrip(".") or type(inner).__name__
        inner = nested
