"""Where our C# SDK is meant to be other than what the real generator prints, each with its reason.

Whatever is in no row is equal: tests/sdk/test_csharp_surface.py says so, and that each row is still needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.tools.checkout import ROOT

_WIDE: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["language"]["csharp"]["wide"]
_AS_DOUBLE: Final = "|".join(
    f"{owner}(Args|State)?.{name[:1].upper()}{name[1:]}AsDouble"
    for owner, _, name in (one.partition(".") for one in _WIDE)
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, in as many places as it has."""

    reason: str
    names: str
    """A pattern that the names of the facts have."""
    ours: str | None = None
    """A pattern of what our facts say more. None: the facts are ours alone."""

    def undone(self, facts: Mapping[str, str]) -> dict[str, str]:
        """Return our facts as the real generator would print them."""
        names, ours = re.compile(self.names), self.ours
        if ours is None:
            return {name: fact for name, fact in facts.items() if not names.fullmatch(name)}
        return {name: re.sub(ours, "", fact) if names.fullmatch(name) else fact for name, fact in facts.items()}


DIFFERENCES: Final = (
    Difference(
        "An `int` ends at 2^31, and these numbers do not: each has a second member, which is exact up to 2^53.",
        rf"Pai\.({_AS_DOUBLE})",
    ),
    Difference(
        "The schema calls these deprecated. The real generator tells the compiler so for lists and secrets only.",
        r"(Config|Provider|ProviderArgs)\.\w+",
        r'Obsolete\("[^"]*"\) ',
    ),
)


def undone(facts: Mapping[str, str]) -> dict[str, str]:
    """Return our facts without all differences that are meant."""
    for difference in DIFFERENCES:
        facts = difference.undone(facts)
    return dict(facts)
