"""Makes texts of others fit to be shown: no secrets, no addresses with queries, no objects of libraries.

What was sent as a secret may come back from anywhere, and in any dress: as JSON, in an address, in base64, in HTML.
"""

import base64
import html
import json
import re
import threading
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote, quote_plus

_LONGEST = 500
_LOOKED_AT = 65_536
_HIDDEN = "***"
_CUT = "…"
_LAYERS = 3
_SHORT = 4
"""A secret of fewer characters is only hidden where it stands alone: it may be a part of any word.

One of a single character is only hidden between quotes. It is a word of its own in most texts, and stars in place of
each `a` would hide nothing and tell the secret.
"""
_TELLING = 8
"""Characters that a key or password has at least: shorter ones would take words out of all messages."""
_MOST_KEPT = 1_000
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<[^<>]{0,200} object at 0x[0-9a-f]+>:? ?|\b\w{1,40}Connection(?:Pool)?\([^()]*\): ?"), ""),
    (re.compile(r"//[^\s/@]{1,2000}@"), "//"),
    (re.compile(r"\?[^\s?=]*=\S*"), "?..."),
    (re.compile(r"\b(?:LTAI|STS\.|TMP\.)[A-Za-z0-9]{6,}"), _HIDDEN),
    (re.compile(r"(?i)\b(basic|bearer) +[A-Za-z0-9+/=._~-]{4,}"), rf"\1 {_HIDDEN}"),
    (
        re.compile(
            r"(?i)([\"']?\b(?:access_?key_?(?:id|secret)|secret_?key|(?:x-acs-)?security[_-]?token|sts_?token|oidc_?token|"
            r"signature|string_?to_?sign)\b[\"']?\s{0,9}[=:]\s{0,9})(?:\"[^\"]*\"|'[^']*'|[^\s,;&}]+)"
        ),
        rf"\1{_HIDDEN}",
    ),
)
_DRESSES: tuple[Callable[[str], str], ...] = (
    lambda text: " ".join(text.split()),
    lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    lambda text: repr(text)[1:-1],
    lambda text: quote(text, safe="~"),
    lambda text: quote(text, safe="/~"),
    quote_plus,
    html.escape,
    lambda text: html.escape(text, quote=False),
)
_lock = threading.Lock()
_kept: dict[str, None] = {}


def conceal(*secrets: str) -> None:
    """Hide these in every text from now on: keys, tokens and passwords that this process calls others with."""
    with _lock:
        for secret in secrets:
            _kept.pop(secret, None)
            if len(secret) >= _TELLING:
                _kept[secret] = None
        while len(_kept) > _MOST_KEPT:
            del _kept[next(iter(_kept))]


def shown(text: str, most: int = _LONGEST) -> str:
    """Return a text on one line, cut, and without what nobody but its sender may see."""
    with _lock:
        kept = tuple(_kept)
    text = hidden(text[:_LOOKED_AT], kept)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most] + _CUT


def hidden(text: str, secrets: Iterable[str]) -> str:
    """Return a text without some secrets, whole or cut off at the end of what is shown, in whatever dress."""
    # The longest first: one secret may be a part of another.
    forms = sorted({form for secret in secrets for form in _forms(secret)}, key=len, reverse=True)
    for form in forms:
        if len(form) >= _SHORT:
            text = text.replace(form, _HIDDEN)
        elif len(form) == 1:
            text = re.sub(rf"(?<=([\"'`])){re.escape(form)}(?=\1)", _HIDDEN, text)
        else:
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", _HIDDEN, text)
    *cut, rest = text.split(_CUT)
    return "".join(_without_beginning(part, forms) + _CUT for part in cut) + rest


def _without_beginning(part: str, forms: Iterable[str]) -> str:
    """Hide the beginning of a secret at the end of a text that is cut there."""
    lengths = (
        length
        for form in forms
        for length in range(min(len(form) - 1, len(part)), _SHORT - 1, -1)
        if part.endswith(form[:length])
    )
    longest = max(lengths, default=0)
    return part[:-longest] + _HIDDEN if longest else part


@lru_cache(maxsize=4096)
def _forms(secret: str) -> frozenset[str]:
    """Return a secret in all its dresses, up to three over one another: JSON in HTML that is quoted."""
    plain = secret.strip()
    if not plain:
        return frozenset()
    try:
        once = {secret, plain, *(dress(plain) for dress in _DRESSES)}
        worn = new = once
        for _ in range(_LAYERS - 1):
            new = {dress(form) for form in new for dress in _DRESSES} - worn
            worn = worn | new
        return frozenset(form for form in worn.union(*map(_in_base64, once)) if form.strip())
    except UnicodeEncodeError:  # half a surrogate pair: no text on any wire
        return frozenset({secret})


def _in_base64(text: str) -> set[str]:
    """Return what is the same in every base64 text that holds this one, wherever it begins."""
    content = text.encode()
    forms = {base64.b64encode(content).decode(), base64.urlsafe_b64encode(content).decode()}
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + content).decode().rstrip("=")
        inner = encoded[(before * 8 + 5) // 6 : (before + len(content)) * 8 // 6]
        forms |= {inner, inner.translate(str.maketrans("+/", "-_"))}
    return {form for form in forms if len(form) >= 8}  # noqa: PLR2004 - shorter ones stand in many texts by chance


def reason(error: BaseException | None) -> str:
    """Return why a request failed, from the innermost error that says something."""
    if error is None:
        return "no reason given"
    inner: Any = error
    for _ in range(20):  # an error may be its own reason, by a detour
        nested = getattr(inner, "reason", None) or next(
            (argument for argument in reversed(getattr(inner, "args", ())) if isinstance(argument, BaseException)), None
        )
        if not isinstance(nested, BaseException) or nested is inner:
            break
        inner = nested
    return shown(str(inner)).rstrip(".") or type(inner).__name__
