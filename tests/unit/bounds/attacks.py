"""Texts that make a regular expression work as hard as it can, made from the expression itself.

Knows how `re` parses; nothing of who uses the pattern.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

try:
    from re import _parser as parser  # type: ignore[attr-defined] # how `re` itself reads a pattern
except ImportError:  # Python 3.10
    import sre_parse as parser

_ENDS = ("", "\n", "\0", "=", ",", "!", " ")
"""What comes last: something that most patterns do not want there."""


def attacks(pattern: str, size: int) -> Iterator[str]:
    """Yield texts of about `size` characters: each part of the pattern's own sample again and again, then a misfit."""
    parts = [_sample([token]) for token in parser.parse(pattern)]
    seen: set[tuple[str, str]] = set()
    for first in range(len(parts)):
        for last in range(first + 1, len(parts) + 1):
            before, again = "".join(parts[:first]), "".join(parts[first:last])
            if not again or (before, again) in seen:
                continue
            seen.add((before, again))
            for end in _ENDS:
                yield before + again * (size // len(again)) + end


def repeats_what_repeats(pattern: str) -> bool:
    """Tell whether the pattern repeats, without a bound, something that repeats without a bound."""
    return _endless_within(parser.parse(pattern), within=False)


def _endless_within(tokens: Any, *, within: bool) -> bool:
    for kind, value in tokens:
        match str(kind):
            case "MAX_REPEAT" | "MIN_REPEAT":
                endless = value[1] == parser.MAXREPEAT
                if (endless and within) or _endless_within(value[2], within=within or endless):
                    return True
            case "SUBPATTERN":
                if _endless_within(value[-1], within=within):
                    return True
            case "BRANCH":
                if any(_endless_within(branch, within=within) for branch in value[1]):
                    return True
    return False


def _sample(tokens: Any) -> str:
    """Return a short text that the tokens match, as far as one can tell."""
    text = ""
    for kind, value in tokens:
        match str(kind):
            case "LITERAL":
                text += chr(value)
            case "NOT_LITERAL":
                text += "b" if value == ord("a") else "a"
            case "ANY":
                text += "a"
            case "IN":
                text += _member(value)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, inner = value
                text += _sample(inner) * max(1, least)
            case "SUBPATTERN":
                text += _sample(value[-1])
            case "ATOMIC_GROUP":
                text += _sample(value)
            case "BRANCH":
                text += _sample(value[1][0])
    return text


def _member(choices: Any) -> str:
    """Return a character of a set."""
    kinds = [str(kind) for kind, _ in choices]
    if kinds[0] == "NEGATE":
        return next(char for char in 'ab01?<"' if not _holds(choices[1:], char))
    kind, value = choices[0]
    match str(kind):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0])
    return {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_NOT_SPACE": "a"}.get(str(value), "a")


def _holds(choices: Any, char: str) -> bool:
    code = ord(char)
    return any(
        (str(kind) == "LITERAL" and value == code) or (str(kind) == "RANGE" and value[0] <= code <= value[1])
        for kind, value in choices
    )
