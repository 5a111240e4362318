"""What the converter from Terraform calls things: a port of its two rules for the names of properties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

LISTS: Final = (5, 7)
"""Kinds of attributes that are lists and sets."""


def plural(word: str) -> str:
    """Return the plural as the converter builds it."""
    if word.endswith("s") and not word.endswith("ss"):
        return word
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("x", "ch", "ss", "sh")) else f"{word}s"


def property_name(name: str, attributes: Mapping[str, Any]) -> str:
    """Return what the converter calls an attribute: a list that stays one in the plural, then in camelCase."""
    attribute = attributes.get(name, {})
    if attribute.get("type") in LISTS and attribute.get("maxItems") != 1 and plural(name) not in attributes:
        name = plural(name)
    return re.sub(r"_([a-z0-9])", lambda found: found[1].upper(), name)
