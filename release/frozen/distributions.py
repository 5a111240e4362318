"""The distributions that the archive bundles: those that the plugin asks for, less those that no call needs.

They are the ones beside the interpreter that runs this: what the tests have tried is what is bundled.
"""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatch

from release.distributions import PLUGIN, Distribution, needed
from release.frozen import left_out


def bundled() -> list[Distribution]:
    """Return the distributions that are bundled, by their names, with the files that the archive has of each.

    The plugin itself is not among them.
    """
    return [
        replace(one, files=tuple((file, place) for file, place in one.files if is_kept(name, file)))
        for name, one in closure().items()
        if name != PLUGIN
    ]


def closure() -> dict[str, Distribution]:
    """Follow what each distribution asks for on this machine, and nothing into what is left out."""
    return needed(without=left_out.DISTRIBUTIONS)


def asked_by_any() -> set[str]:
    """Return the names that anything in the archive asks for, also of what is left out."""
    return {name for distribution in closure().values() for name in distribution.needs}


def is_kept(name: str, file: str) -> bool:
    """Tell whether the archive has a file of a distribution."""
    if file.startswith("..") or "__pycache__" in file or file.endswith(".pyc"):
        return False
    only = left_out.ONLY.get(name)
    if only is not None:
        return any(fnmatch(file, pattern) for pattern in only)
    return not any(fnmatch(file, pattern) for pattern in left_out.FILES)
