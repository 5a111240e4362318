"""Write the tables of pages that repeat what records and schema say, or with --check tell which pages are stale."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Listing, Resource

from sdk.pages.values import choices
from sdk.schema.sources import load

HERE: Final = Path(__file__).parent
_OF_ALL: Final = frozenset({"ids", "maxItems", "nameRegex", "names"})
"""Arguments and answers of all lists, which the page tells once."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when all pages are written or current, 1 when one is stale."""
    stale = []
    for name, (beginning, rows) in TABLES.items():
        before = (HERE / name).read_text(encoding="utf-8")
        after = with_rows(before, beginning, rows())
        if before != after:
            stale.append(name)
            if "--check" not in (sys.argv[1:] if arguments is None else arguments):
                (HERE / name).write_text(after, encoding="utf-8")
                stale.remove(name)
    for name in stale:
        sys.stderr.write(f"docs/{name} is stale: run `make schema` and commit what it writes\n")
    return 1 if stale else 0


def with_rows(page: str, beginning: str, rows: Sequence[str]) -> str:
    """Return a page with the table anew whose rows begin so."""
    lines = page.splitlines()
    old = [number for number, line in enumerate(lines) if line.startswith(beginning)]
    lines[old[0] : old[-1] + 1] = rows
    return "\n".join(lines) + "\n"


def of_resources(row: Callable[[Resource], str]) -> Callable[[], list[str]]:
    """Return what makes a row for each resource, by type."""
    return lambda: [row(record) for _, record in sorted(RESOURCES.items())]


def of_functions() -> list[str]:
    """Return a row for each function: its name, the arguments, required ones first and in bold, and the answer."""
    functions = json.loads((HERE.parent / "schema.json").read_text(encoding="utf-8"))["functions"]
    return [
        f"| `{token.rpartition(':')[2]}` | {', '.join(_asked(spec.get('inputs', {})))} | {_answered(spec['outputs'])} |"
        for token, spec in sorted(functions.items())
    ]


def _asked(inputs: Mapping[str, Any]) -> list[str]:
    """Return the arguments but for those that all lists have."""
    required = inputs.get("required", ())
    own = [name for name in inputs.get("properties", {}) if name not in {*required, *_OF_ALL}]
    return [*(f"**`{name}`**" for name in required), *(f"`{name}`" for name in own)] or ["nothing"]


def _answered(outputs: Mapping[str, Any]) -> str:
    """Return what only this function answers: the list, or that it is one object."""
    lists = [name for name in outputs.get("required", ()) if name not in _OF_ALL]
    return ", ".join(f"`{name}`" for name in lists) if {"id"}.isdisjoint(lists) else "one object"


def _import(record: Resource) -> str:
    """Return type, forms of the id, and an example."""
    return f"| `{record.token}` | `{record.id.format.replace(' or ', '` or `')}` | `{record.id.example}` |"


def _list(record: Resource) -> str:
    """Return class and filters, those that are required first and in bold."""
    return f"| {record.token.rpartition(':')[2]} | {', '.join(_filters(record.listing))} |"


def _filters(listing: Listing | None) -> list[str]:
    if listing is None:
        return []
    optional = sorted(listing.filters - listing.needs)
    return [*(f"**`{name}`**" for name in sorted(listing.needs)), *(f"`{name}`" for name in optional)]


def of_values() -> list[str]:
    """Return a row for each property that takes one of a few values, with the default and what another value is."""
    sources = {each.content["token"]: each.file for each in load(HERE.parent / "schema").resources}
    return [
        f"| [{token.rpartition(':')[2]}.{name}](../{sources[token]}#{name.lower()}) | "
        f"{_allowed(rule, record.defaults.get(name))} | "
        f"{refused} |"
        for token, record in sorted(RESOURCES.items())
        for rules, refused in ((record.rules, "an error"), (record.advice, "a warning"))
        for name, rule in sorted(rules.items())
        if choices(rule) and token in sources  # else its page is still to be written
    ]


def _allowed(rule: Mapping[str, Any], default: Any) -> str:
    """Return the values or lists that a rule allows, the default marked, and what else an entry of a list may be."""
    written = None if default is None else _json(default)
    values = ", ".join(f"`{value}`{' (default)' if value == written else ''}" for value in choices(rule))
    others = rule.get("items", {}).get("others")
    return f"a list of {values}, or {others}" if others else values


def _json(value: Any) -> str:
    return value or '""' if isinstance(value, str) else json.dumps(value)


TABLES: Final[Mapping[str, tuple[str, Callable[[], Sequence[str]]]]] = {
    "functions.md": ("| `get", of_functions),
    "allowed-values.md": ("| [Workspace", of_values),
    "bring-what-you-have.md": ("| `alicloud:", of_resources(_import)),
    "pulumi-do.md": ("| Workspace", of_resources(_list)),
}
"""Page to the beginning of the table's rows, and to what makes them."""


if __name__ == "__main__":
    sys.exit(main())
