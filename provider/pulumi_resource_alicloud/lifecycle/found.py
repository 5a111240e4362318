"""What a list tells: objects, and at its end what asks for more."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Found:
    """One object: an id that Read takes, and a name for people."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Continuation:
    """There is more: what asks for it."""

    token: str


Told: TypeAlias = Found | Continuation
