"""Signs the Java SDK and lays it out as Maven Central takes it: `python -m release.central dist bundle.zip`.

The files are those that `make dist` wrote, and no byte is made anew; signatures and sums come beside them.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from release import sums
from release.commands import need, run
from release.failure import NotBuilt, Refused
from release.packing import zip_of

_GROUP: Final = "com/pulumialicloudpai/alicloud"
_KINDS: Final = (".jar", "-sources.jar", "-javadoc.jar", ".pom")


def bundle(built: Path, to: Path) -> list[str]:
    """Write the bundle, and return the names of what is in it.

    Args:
        built: a directory that `make dist` filled.
        to: the zip to write.

    Raises:
        NotBuilt: there is no gpg.
        Refused: the files are not those of the sums, one is missing, or there is no key to sign with.
    """
    need("gpg")
    sums.compare(built)
    poms = sorted(built.glob("alicloud-*.pom"))
    if len(poms) != 1:
        raise Refused(f"{built} has {len(poms)} files alicloud-*.pom. Run `make dist` where Maven is on PATH.")
    stem = poms[0].name.removesuffix(".pom")
    place = f"{_GROUP}/{stem.removeprefix('alicloud-')}"
    content: dict[str, bytes] = {}
    for kind in _KINDS:
        path = built / f"{stem}{kind}"
        data = path.read_bytes()
        content[f"{place}/{path.name}"] = data
        content[f"{place}/{path.name}.asc"] = _signature(path)
        for name in ("md5", "sha1"):  # what Maven Central asks for; a signature and SHA-256 sums stand beside them
            sum_ = hashlib.new(name, data, usedforsecurity=False).hexdigest()
            content[f"{place}/{path.name}.{name}"] = sum_.encode()
    zip_of(to, content)
    return sorted(content)


def _signature(path: Path) -> bytes:
    with tempfile.TemporaryDirectory() as scratch:
        signature = Path(scratch) / "signature"
        run(path.parent, "gpg", "--batch", "--armor", "--detach-sign", "--output", signature, path)
        return signature.read_bytes()


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the bundle is written."""
    parser = argparse.ArgumentParser(prog="python -m release.central", description="Sign and pack the Java SDK.")
    parser.add_argument("directory", type=Path, help="what `make dist` wrote")
    parser.add_argument("bundle", type=Path, help="the zip to write")
    options = parser.parse_args(arguments)
    try:
        names = bundle(options.directory.resolve(), options.bundle)
    except (NotBuilt, Refused) as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    sys.stdout.write("".join(f"{name}\n" for name in names))
    return 0


if __name__ == "__main__":
    sys.exit(main())
