"""Archives whose bytes depend on nothing but what is in them: no time, no owner, no umask, no order of a directory."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip can say."""


def tar_gz(to: Path, root: Path, files: Mapping[str, int], time: int) -> None:
    """Pack files of a directory, each with its mode, and the directories that they are in.

    Args:
        to: the archive.
        root: the directory.
        files: modes by names, as paths below the directory.
        time: what every entry says when it was changed, in seconds.
    """
    names = {str(above) for name in files for above in PurePosixPath(name).parents if above.name} | set(files)
    packed = io.BytesIO()
    # Not pax: the engine refuses an archive with a header of a kind that is neither file nor directory.
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(names):
            entry = tarfile.TarInfo(name)
            entry.mtime = time
            if name in files:
                content = (root / name).read_bytes()
                entry.size, entry.mode = len(content), files[name]
                archive.addfile(entry, io.BytesIO(content))
            else:
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
    with to.open("wb") as out, gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=out, mtime=0) as stream:
        stream.write(packed.getvalue())


def zip_of(to: Path, content: Mapping[str, bytes]) -> None:
    """Pack contents by their names."""
    with zipfile.ZipFile(to, "w") as archive:
        for name in sorted(content):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.external_attr = 0o100644 << 16
            entry.create_system = 3  # Unix, whatever this machine is
            archive.writestr(entry, content[name], zipfile.ZIP_DEFLATED, 9)
