"""Keys to sign with, as their givers write them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from pulumi_resource_alicloud.cloud.asking import Unobtainable

NAMES = ("AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration")
"""How the services call them."""
CLI_NAMES = ("access_key_id", "access_key_secret", "sts_token", "expiration")
"""How the CLI calls them."""


@dataclass(frozen=True, slots=True)
class Keys:
    """A key pair, the token that makes it valid if it is temporary, and until when it is, if that is known."""

    access_key_id: str
    access_key_secret: str = field(repr=False)
    token: str = field(default="", repr=False)
    expires: float | None = None
    """In seconds since the epoch."""


def keys_in(answer: Mapping[str, Any], giver: str, names: tuple[str, str, str, str] = NAMES) -> Keys:
    """Return the keys in an answer.

    Raises:
        Unobtainable: it has none.
    """
    key, secret, token = (answer.get(name) for name in names[:3])
    if not (isinstance(key, str) and isinstance(secret, str) and key.strip() and secret.strip()):
        raise Unobtainable(f"{giver} gave an answer without {names[0]} and {names[1]}")
    if not all(text.isascii() and text.isprintable() for text in (key, secret, token or "") if isinstance(text, str)):
        raise Unobtainable(f"{giver} gave keys with characters that no key has")
    return Keys(
        key.strip(), secret.strip(), token.strip() if isinstance(token, str) else "", _moment(answer.get(names[3]))
    )


def _moment(text: Any) -> float | None:
    """Return a time; one that cannot be read is not known, so the keys are good until they are refused."""
    try:
        moment = datetime.fromisoformat(str(text).strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
