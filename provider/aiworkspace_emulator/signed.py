"""What every way of signing a request has in common: the parts it covers, what it claims, how it is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiworkspace_emulator.refusals import Refusal

INCOMPLETE = Refusal(400, "IncompleteSignature", "The request is not signed in full")
EXPIRED = Refusal(400, "InvalidTimeStamp.Expired", "The date of the request is more than 15 minutes away")


@dataclass(frozen=True, slots=True)
class Signed:
    """The parts of a request that a signature may cover; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Claim:
    """A key is said to have signed one of some texts, equally good, at a moment.

    `sign` computes a signature from a secret and a text; `shown` is what a refusal repeats.
    """

    key_id: str
    signature: str
    moment: datetime
    texts: Sequence[str]
    sign: Callable[[str, str], str]
    shown: str
