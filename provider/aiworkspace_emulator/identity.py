"""Ids in the shapes of the service, and who the callers are.

The account and its users are invented: one account, whose owner is the first credential; the others are RAM users.
"""

from __future__ import annotations

import hashlib
import secrets
import string
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone

ACCOUNT_ID = "1157703270994901"

_BASE36 = string.digits + string.ascii_lowercase


@dataclass(frozen=True, slots=True)
class Caller:
    """Who makes a call; the owner of the account has the account's own id."""

    user_id: str
    name: str


def caller(access_key_id: str, position: int) -> Caller:
    """The user that a credential belongs to; the same credential is always the same user."""
    if position == 0:
        return Caller(ACCOUNT_ID, "owner")
    digest = int(hashlib.sha256(access_key_id.encode()).hexdigest(), 16)
    return Caller(f"2{digest % 10**17:017d}", access_key_id)


def digits(length: int) -> Callable[[float], str]:
    """Ids that are numbers, as workspaces have."""
    return lambda _: str(10 ** (length - 1) + secrets.randbelow(9 * 10 ** (length - 1)))


def prefixed(prefix: str) -> Callable[[float], str]:
    """Ids such as model-6z1cp9y0v3kq8m2t."""
    return lambda _: f"{prefix}-{''.join(secrets.choice(_BASE36) for _ in range(16))}"


def timed(prefix: str) -> Callable[[float], str]:
    """Ids that begin with their time of creation, as code sources have."""

    def new_id(moment: float) -> str:
        written = datetime.fromtimestamp(moment, timezone.utc).strftime("%Y%m%d%H%M%S")
        return f"{prefix}-{written}{secrets.randbelow(10**6):06d}"

    return new_id
