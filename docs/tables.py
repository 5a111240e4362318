"""Write the table of the guide that repeats what the records say, or with --check tell whether it is stale."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pulumi_resource_alicloud.resources.registry import RESOURCES

GUIDE: Final = Path(__file__).with_name("guide.md")
ROW: Final = "| `alicloud:"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the guide is written or current, 1 when it is stale."""
    before = GUIDE.read_text(encoding="utf-8")
    after = with_imports(before)
    if "--check" not in (sys.argv[1:] if arguments is None else arguments):
        GUIDE.write_text(after, encoding="utf-8")
    elif before != after:
        sys.stderr.write("docs/guide.md is stale: run `make schema` and commit what it writes\n")
        return 1
    return 0


def with_imports(page: str) -> str:
    """Return the page with the table of imports anew: type, forms of the id, an example."""
    lines = page.splitlines()
    rows = [number for number, line in enumerate(lines) if line.startswith(ROW)]
    lines[rows[0] : rows[-1] + 1] = [
        f"| `{token}` | `{record.id.format.replace(' or ', '` or `')}` | `{record.id.example}` |"
        for token, record in sorted(RESOURCES.items())
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
