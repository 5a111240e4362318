"""Write the SDKs, or with --check say which of their files are stale: `python -m sdk.generator --help`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sdk.generator.lint import lint
from sdk.generator.mentions import mentions
from sdk.generator.model import build
from sdk.generator.output import changed, render, stale, write
from sdk.generator.registry import LANGUAGES

ROOT: Final = Path(__file__).resolve().parents[2]
SDK: Final = ROOT / "sdk"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the SDKs are written or current, 1 when they are stale, 2 when the schema is refused."""
    options = _parser().parse_args(arguments)
    languages = [LANGUAGES[name] for name in options.language or sorted(LANGUAGES)]
    try:
        schema = json.loads(options.schema.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{options.schema} cannot be read: {error}. Nothing was written.\n")
        return 2
    # All languages are asked: a name that collides in one of them is wrong in schema.json, whatever is printed now.
    if findings := lint(schema, list(LANGUAGES.values())):
        sys.stderr.writelines(f"{finding}\n" for finding in findings)
        sys.stderr.write(
            f"{options.schema} is refused, nothing was written. Mend these {len(findings)} and run again.\n"
        )
        return 2
    package = build(schema)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    rendered = {language.name: render(language, package, licence) for language in languages}
    # What names the SDKs of this tree is written with them, and not with others.
    named = mentions(ROOT, package.version) if (options.schema, options.out) == (ROOT / "schema.json", SDK) else {}
    if options.check:
        names = [name for language, files in rendered.items() for name in stale(options.out / language, files)]
        names += [f"{ROOT / name}: names another version" for name in changed(ROOT, named)]
        sys.stderr.writelines(f"{name}\n" for name in names)
        if names:
            sys.stderr.write("stale: run `make sdk` and commit what it writes\n")
        return 1 if names else 0
    for language, files in rendered.items():
        write(options.out / language, files)
    for name in changed(ROOT, named):
        (ROOT / name).write_bytes(named[name])
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sdk.generator", description="Print the SDKs from schema.json.")
    parser.add_argument("--schema", type=Path, default=ROOT / "schema.json", help="default: schema.json")
    parser.add_argument("--out", type=Path, default=SDK, help="where the languages' folders are; default: sdk")
    parser.add_argument("--language", action="append", choices=sorted(LANGUAGES), help="repeatable; default: all")
    parser.add_argument("--check", action="store_true", help="write nothing, name stale files, exit 1 if there are any")
    return parser


if __name__ == "__main__":
    sys.exit(main())
