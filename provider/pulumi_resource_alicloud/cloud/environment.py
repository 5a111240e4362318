"""Reads variables of the environment: the first of several names that says something."""

from collections.abc import Mapping

from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem


def first(environ: Mapping[str, str], *names: str) -> str | None:
    """Return the first non-empty value, without spaces around it."""
    for name in names:
        value = environ.get(name, "").strip()
        if value:
            return value
    return None


def odd_character(text: str) -> str:
    """Return how Unicode numbers the first character that no key has and no header takes, "" when there is none."""
    return next((f"U+{ord(char):04X}" for char in text if not (char.isascii() and char.isprintable())), "")


def whole_number(environ: Mapping[str, str], name: str) -> int:
    """Return the number that a variable gives, 0 when it is not set.

    Raises:
        ConfigurationError: it is set to something else.
    """
    value = first(environ, name) or "0"
    if not (value.isascii() and value.isdecimal()):
        raise ConfigurationError([Problem(name, f"'{value}' is no whole number, 0 or more: correct or unset it.")])
    return int(value)
