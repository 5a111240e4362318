"""Records and collections are found by themselves, wherever the packages are, and finding them costs little."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tools.checkout import ROOT

FOUND = {
    "pulumi_resource_alicloud.resources.registry": ("RESOURCES", list(RESOURCES)),
    "aiworkspace_emulator.catalogue": ("COLLECTIONS", list(COLLECTIONS)),
}


@pytest.mark.parametrize("module", FOUND)
def test_they_are_found_inside_of_an_archive(module: str, tmp_path: Path) -> None:
    """A zipped installation has no folder to list, and finds the same in the same order."""
    name, expected = FOUND[module]
    with zipfile.ZipFile(tmp_path / "provider.zip", "w") as archive:
        for path in (ROOT / "provider").rglob("*.py"):
            archive.write(path, path.relative_to(ROOT / "provider"))
    code = (
        f"import json, sys; sys.path.insert(0, {str(tmp_path / 'provider.zip')!r}); import {module} as found; "
        f"print(json.dumps([found.__file__, list(found.{name})]))"
    )
    printed = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    place, names = json.loads(printed)
    assert place.startswith(str(tmp_path))
    assert expected == names


def test_finding_them_loads_nothing_beyond_them() -> None:
    """One listing of one folder: the modules of the room, and no others of other rooms."""
    code = (
        "import sys; from pulumi_resource_alicloud.resources import vocabulary; before = set(sys.modules)\n"
        "import pulumi_resource_alicloud.resources.registry; print(*sorted(set(sys.modules) - before))"
    )
    printed = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    room = {f"pulumi_resource_alicloud.resources.{path.stem}" for path in _modules()}
    ours = {name for name in printed.split() if name.startswith("pulumi_resource_alicloud")}
    assert ours <= room


def _modules() -> list[Path]:
    return list((ROOT / "provider/pulumi_resource_alicloud/resources").glob("*.py"))
