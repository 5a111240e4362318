"""Write the tables of pages that repeat what the records say, or with --check tell which pages are stale."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource

HERE: Final = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when all pages are written or current, 1 when one is stale."""
    stale = []
    for name, (beginning, row) in TABLES.items():
        before = (HERE / name).read_text(encoding="utf-8")
        after = with_rows(before, beginning, row)
        if before != after:
            stale.append(name)
            if "--check" not in (sys.argv[1:] if arguments is None else arguments):
                (HERE / name).write_text(after, encoding="utf-8")
                stale.remove(name)
    for name in stale:
        sys.stderr.write(f"docs/{name} is stale: run `make schema` and commit what it writes\n")
    return 1 if stale else 0


def with_rows(page: str, beginning: str, row: Callable[[Resource], str]) -> str:
    """Return a page with the table anew whose rows begin so: a row for each resource, by type."""
    lines = page.splitlines()
    old = [number for number, line in enumerate(lines) if line.startswith(beginning)]
    lines[old[0] : old[-1] + 1] = [row(record) for _, record in sorted(RESOURCES.items())]
    return "\n".join(lines) + "\n"


def _import(record: Resource) -> str:
    """Return type, forms of the id, and an example."""
    return f"| `{record.token}` | `{record.id.format.replace(' or ', '` or `')}` | `{record.id.example}` |"


def _list(record: Resource) -> str:
    """Return class and filters, those that are required first and in bold."""
    return f"| {record.token.rpartition(':')[2]} | {', '.join(_filters(record.listing))} |"


def _filters(listing: Listing | None) -> list[str]:
    if listing is None:
        return []
    return [*(f"**{name}**" for name in sorted(listing.needs)), *sorted(listing.filters - listing.needs)]


TABLES: Final[Mapping[str, tuple[str, Callable[[Resource], str]]]] = {
    "guide.md": ("| `alicloud:", _import),
    "pulumi-do.md": ("| Workspace", _list),
}
"""Page to the beginning of the table's rows, and to what makes one."""


if __name__ == "__main__":
    sys.exit(main())
