"""What may be shown of a text: never a secret, in whatever dress it comes back."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from pulumi_resource_alicloud.cloud.redact import conceal, hidden, reason, shown

SECRETS = ["canary-4711", 'with "quotes" & <tags>/slash', "line one\nline two\t+", "ключ-数据-é", "it's a\\path"]
DRESSES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "JSON": json.dumps,
    "JSON in Unicode": lambda text: json.dumps(text, ensure_ascii=False),
    "repr": repr,
    "path": lambda text: quote(text, safe=""),
    "query": quote_plus,
    "HTML": html.escape,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 for addresses": lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    "Basic": lambda text: base64.b64encode(f"user:{text}".encode()).decode(),
    "in the middle of base64": lambda text: base64.b64encode(f"ab{text}cd".encode()).decode(),
    "one line": lambda text: " ".join(text.split()),
    "JSON in HTML": lambda text: html.escape(json.dumps(text)),
    "JSON in an address": lambda text: quote(json.dumps(text)),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text)),
    "HTML in repr": lambda text: repr(html.escape(text)),
}


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
def test_a_secret_is_hidden_in_every_dress(secret: str, dress: Callable[[str], str]) -> None:
    """What stands around it stays; nothing that could be turned back into it does."""
    dressed = dress(secret)
    text = hidden(f"before {dressed} after", [secret])
    assert text.startswith("before ")
    assert text.endswith(" after")
    assert "***" in text
    core = dressed.strip("\"'")[3:-3]
    assert not core or core not in text
    assert secret not in text


@pytest.mark.parametrize("secret", SECRETS)
def test_the_beginning_of_a_secret_is_hidden_where_a_text_is_cut(secret: str) -> None:
    """A cut must not leave half of it."""
    for length in range(4, len(secret)):
        assert hidden(f"Not {secret[:length]}…", [secret]) == "Not ***…"
        assert hidden(f"Not {secret[:length]}… (code X)", [secret]) == "Not ***… (code X)"


@pytest.mark.parametrize(
    ("secret", "text", "expected"),
    [
        (
            "a",
            "a key of a map: abc, 'a', \"a\", `a`, a-b, 'a'b",
            "a key of a map: abc, '***', \"***\", `***`, a-b, '***'b",
        ),
        ("1", "model-1 has 1 version", "model-1 has 1 version"),
        ("ab", "abc ab Fabäb äab a_ab ab.", "abc *** Fabäb äab a_ab ***."),
        ("abc", "abcd abc 'abc' x-abc", "abcd *** '***' x-***"),
        ("abcd", "abcde abcd", "***e ***"),
    ],
)
def test_a_short_secret_is_hidden_where_it_stands_alone(secret: str, text: str, expected: str) -> None:
    """Of three characters it may be a part of any word, of one it is a word; from four on it is never shown."""
    assert expected == hidden(text, [secret])


def test_a_short_secret_beside_a_long_one_uncovers_nothing() -> None:
    """The long one is hidden whole, wherever it stands, and whatever else is a secret."""
    assert "'***' x***y ***" == hidden("'a' xcanary-4711y canary-4711", ["a", "ca", "can", "canary-4711"])


def test_a_secret_within_another_does_not_uncover_it() -> None:
    """The longer one goes first."""
    assert hidden("abcdefgh", ["cdef", "abcdefgh"]) == "***"


@pytest.mark.parametrize("secret", ["", " ", "\n", "\ud800"])
def test_what_is_no_secret_hides_nothing(secret: str) -> None:
    """Emptiness stands everywhere, half a character nowhere."""
    assert hidden("a text", [secret]) == "a text"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Proxy-Authorization: Basic dXNlcjpwYXNzd29yZA==", "Proxy-Authorization: Basic ***"),
        ("authorization: Bearer abc.def-ghi", "authorization: Bearer ***"),
        ("x-acs-security-token: CAIS8wF1q6F/x", "x-acs-security-token: ***"),
        ('{"SecurityToken": "CAIS8"}', '{"SecurityToken": ***}'),
        ("http://user:pass@proxy:8080/", "http://proxy:8080/"),
        ("key LTAI5tAbCdEfGh is off", "key *** is off"),
        ("https://h/p?Signature=abc&x=y failed", "https://h/p?... failed"),
    ],
)
def test_what_looks_like_a_secret_is_hidden_unknown(text: str, expected: str) -> None:
    """Headers of authorisation, tokens by name, users in addresses, queries."""
    assert expected == shown(text)


def test_what_is_concealed_is_hidden_before_a_text_is_cut() -> None:
    """Keys of this process appear in no text, not even in a part."""
    conceal("concealed-canary-4712")
    for position in range(470, 510):
        assert "concealed" not in shown("x" * position + "concealed-canary-4712")
    assert shown("x" * 600) == "x" * 500 + "…"


def test_a_long_text_is_cut_with_a_mark() -> None:
    """Whoever hides more of it later must know that something is missing."""
    assert shown("a" * 20, 10) == "a" * 10 + "…"
    assert shown("a" * 10, 10) == "a" * 10


def test_an_error_that_is_its_own_reason_ends() -> None:
    """A circle of causes is no endless loop."""
    one, other = Exception("one"), Exception("other")
    one.reason, other.reason = other, one  # type: ignore[attr-defined]
    assert reason(one) in ("one", "other")
