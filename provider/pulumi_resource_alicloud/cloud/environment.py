"""Reads variables of the environment: the first of several names that says something."""

from collections.abc import Mapping


def first(environ: Mapping[str, str], *names: str) -> str | None:
    """Return the first non-empty value, without spaces around it."""
    for name in names:
        value = environ.get(name, "").strip()
        if value:
            return value
    return None
