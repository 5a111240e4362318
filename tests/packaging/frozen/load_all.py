"""Loads every module of an unpacked archive, and prints those that cannot be loaded, each with the reason, as JSON.

A program for the interpreter in the archive, which has no module of the tests. Its argument is the folder `runtime`.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

LAZY = ("pulumi", "alibabacloud_aiworkspace20210204")
"""Packages that are loaded in a way of their own: the plugin's."""


def modules(folder: Path) -> Iterator[str]:
    """Yield the names of the modules in a folder."""
    for path in sorted(folder.rglob("*.pyc")):
        parts = path.relative_to(folder).with_suffix("").parts
        if not {"__pycache__", "site-packages"} & set(parts):
            yield ".".join(parts).removesuffix(".__init__")


def main(runtime: Path) -> None:
    """Load them all."""
    warnings.simplefilter("ignore")
    site = runtime / "site-packages"
    sys.path.append(str(site))
    importlib.import_module("pulumi_resource_alicloud.cloud.official").load()
    importlib.import_module("pulumi_resource_alicloud.rpc.stubs")
    failed: dict[str, str] = {}
    for folder in (site, Path(os.__file__).parent):
        for name in modules(folder):
            if name.partition(".")[0] not in LAZY and not name.endswith("__main__"):
                try:
                    importlib.import_module(name)
                except ImportError as error:
                    failed[name] = str(error)
    json.dump(failed, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
