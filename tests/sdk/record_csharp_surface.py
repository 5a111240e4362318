"""Records the surface of the C# SDK that the real generator prints: `python -m tests.sdk.record_csharp_surface`.

`pulumi` and `pulumi-language-dotnet` must be on PATH; the file was made with 3.259 and 3.112.1. It holds names and
types, none of the generator's code, and lets the comparison run where neither is.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.sdk.csharp_surface import surface
from tests.tools.checkout import FIXTURES
from tests.tools.dotnet import generate

FIXTURE = FIXTURES / "generated-csharp-surface.txt"


def printed(facts: Mapping[str, str]) -> str:
    """Return what the file says of some facts."""
    return "".join(f"{name} = {fact}".rstrip() + "\n" for name, fact in sorted(facts.items()))


def recorded() -> dict[str, str]:
    """Return the facts of the file."""
    parts = (line.partition(" =") for line in FIXTURE.read_text(encoding="utf-8").splitlines())
    return {name: fact.removeprefix(" ") for name, _, fact in parts}


def main() -> None:
    """Write the file."""
    with tempfile.TemporaryDirectory() as folder:
        FIXTURE.write_text(printed(surface(generate(Path(folder)))), encoding="utf-8")


if __name__ == "__main__":
    main()
