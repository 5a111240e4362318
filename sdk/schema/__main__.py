"""Write schema.json anew from `schema/`, or with --check say whether it is stale: `python -m sdk.schema --help`."""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from sdk.schema.build import build
from sdk.schema.sources import Refused, load

ROOT: Final = Path(__file__).resolve().parents[2]
_VERSION: Final = re.compile(r'^version = "(.*)"$', re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when schema.json is written or current, 1 when it is stale, 2 when the sources are refused."""
    options = _parser().parse_args(arguments)
    try:
        sources = load(options.source)
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        sys.stderr.write(f"Nothing was written. Mend these {len(refused.problems)} and run `make schema` again.\n")
        return 2
    schema = build(sources, version())
    if options.check:
        there = options.out.read_text(encoding="utf-8") if options.out.is_file() else "{}"
        if found := list(differences(there, schema)):
            sys.stderr.writelines(f"{line}\n" for line in found)
            sys.stderr.write("schema.json is stale: run `make schema` and `make sdk`, commit what they write\n")
        return 1 if found else 0
    options.out.write_text(rendered(schema), encoding="utf-8")
    return 0


def rendered(schema: object) -> str:
    """Return a schema as it is committed."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def differences(text: str, schema: object) -> Iterator[str]:
    """Yield in what the text of a file is not that of a schema."""
    try:
        before = json.loads(text)
    except ValueError:
        yield "it is no JSON"
        return
    if before != schema:
        yield from _differences("#", before, schema)
    elif text != rendered(schema):
        yield "it is laid out otherwise"


def _differences(path: str, before: object, after: object) -> Iterator[str]:
    if not isinstance(before, dict) or not isinstance(after, dict):
        if before != after:
            yield f"{path} differs"
        return
    for key in sorted(before.keys() | after.keys()):
        if key not in before or key not in after:
            yield f"{path}/{key} is {'new' if key in after else 'there no more'}"
        else:
            yield from _differences(f"{path}/{key}", before[key], after[key])


def version() -> str:
    """Return the version of the distribution, the one place where it is written."""
    found = _VERSION.search((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    if found is None:
        raise LookupError("pyproject.toml has no line that says version = ...")
    return found[1]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sdk.schema", description="Build schema.json from schema/.")
    parser.add_argument("--source", type=Path, default=ROOT / "schema", help="the folder to read; default: schema")
    parser.add_argument("--out", type=Path, default=ROOT / "schema.json", help="what to write; default: schema.json")
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if the file is stale")
    return parser


if __name__ == "__main__":
    sys.exit(main())
