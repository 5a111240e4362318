"""Records the official Go SDK's surface: `python -m tests.sdk.record_go_surface CHECKOUT`, with Go on PATH.

CHECKOUT is one of github.com/pulumi/pulumi-alicloud; the file was made from commit 9d2b1e47, of August 2026. The module
has 52 MB of Go, too much for a test to fetch: the file holds names and types of the part that ours stands for.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from tests.tools.go_tool import surface

FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "official-go-surface.txt"
_OURS = re.compile(
    r"pai: (\(\*?|New|Get)?Workspace|config: Get(?!ReportTemplate)|\.: (\(\*?|New)?Provider(Args|Input|Output)?\b"
)
_NOT_OURS = re.compile(r"TerraformConfig")


def main(checkout: Path) -> None:
    """Write the file."""
    facts = surface(checkout / "sdk/go/alicloud")["facts"]
    chosen = {name: fact for name, fact in facts.items() if _OURS.match(name) and not _NOT_OURS.search(name)}
    FIXTURE.write_text("".join(f"{name} = {fact}\n" for name, fact in sorted(chosen.items())), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
