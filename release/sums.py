"""The sums of a release: written last, and compared before anything is tried or published.

`python -m release.sums DIRECTORY` compares. The file has the form that `sha256sum --check` reads.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from release.failure import Refused

NAME: Final = "SHA256SUMS"
_LINE: Final = re.compile(r"([0-9a-f]{64})  (\S+)")


def digest(path: Path) -> str:
    """Return the SHA-256 sum of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write(folder: Path, files: Iterable[Path]) -> Path:
    """Write the sums of files into their folder."""
    path = folder / NAME
    path.write_text("".join(f"{digest(each)}  {each.name}\n" for each in sorted(files)), encoding="utf-8", newline="\n")
    return path


def read(folder: Path) -> Mapping[str, str]:
    """Return sums by the names of files.

    Raises:
        Refused: the file is missing, or a line of it has another form.
    """
    path = folder / NAME
    if not path.is_file():
        raise Refused(f"{path} is missing. Run `make dist`.")
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise Refused(f"{path}:{number} is no line of sums: it was changed by hand or cut off. Run `make dist`.")
        found[match[2]] = match[1]
    return found


def compare(folder: Path) -> int:
    """Return how many files were compared.

    Raises:
        Refused: a file was changed or removed after the sums were written, or has come since.
    """
    expected = read(folder)
    there = {path.name for path in folder.iterdir()} - {NAME}
    wrong = [
        *(f"{folder / name} has come since" for name in sorted(there - set(expected))),
        *(f"{folder / name} was removed since" for name in sorted(set(expected) - there)),
        *(
            f"{folder / name} was changed since"
            for name in sorted(there & set(expected))
            if digest(folder / name) != expected[name]
        ),
    ]
    if wrong:
        raise Refused(f"The sums were written, and {'; '.join(wrong)}. Publish none of this. Run `make dist` again.")
    return len(expected)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the files of a directory with their sums; 0 when all are the same."""
    parser = argparse.ArgumentParser(prog="python -m release.sums", description="Compare the files of a release.")
    parser.add_argument("directory", type=Path, nargs="?", default=Path("dist"), help="default: dist")
    options = parser.parse_args(arguments)
    try:
        count = compare(options.directory)
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    sys.stdout.write(f"{count} files are those that the sums were written for.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
