"""Writes the archive with an interpreter: lays its directory out, compiles it, packs it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from release.distributions import PLUGIN
from release.frozen import interpreter, libraries, sdk_models
from release.frozen.bytecode import compile_tree
from release.frozen.components import Component, components
from release.frozen.distributions import bundled
from release.packing import tar_gz

HERE: Final = Path(__file__).resolve().parent
_MACHINES: Final = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
_SYSTEMS: Final = {"linux": "linux", "darwin": "darwin", "win32": "windows"}


def platform_name() -> str:
    """Return this platform as the engine calls it."""
    return f"{_SYSTEMS[sys.platform]}-{_MACHINES[platform.machine().lower()]}"


def build(source: Path, out: Path, version: str, time: int) -> Path:
    """Write the archive of this platform and return it.

    Args:
        source: the tree of the plugin.
        out: the directory that the archive is written into.
        version: the plugin's version.
        time: when the sources were committed, in seconds: what every entry says.
    """
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"{PLUGIN}-v{version}-{platform_name()}.tar.gz"
    with tempfile.TemporaryDirectory() as scratch:
        folder = lay_out(source, Path(scratch) / "plugin", version)
        _try(folder, version)
        files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        tar_gz(
            archive, folder, {name: 0o755 if os.access(path, os.X_OK) else 0o644 for name, path in files.items()}, time
        )
    return archive


def lay_out(source: Path, folder: Path, version: str) -> Path:
    """Fill a new directory with what the archive has, and return it."""
    runtime = folder / "runtime"
    found = bundled()
    origins = _copy(interpreter.files(), runtime)
    origins |= _copy((pair for each in found for pair in each.files), runtime / "site-packages")
    _plugin(source, runtime / "site-packages", version)
    _leave_models_out(runtime / "site-packages")
    shutil.copyfile(HERE / "start.py", runtime / "start.py")
    compile_tree(runtime)
    _licences(source, folder, components(libraries.settle(runtime, origins)))
    _launcher(folder)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() or path in _programs(folder) else 0o644)
    return folder


def _copy(files: Iterable[tuple[str, Path]], to: Path) -> dict[Path, Path]:
    copied = {}
    for name, place in files:
        target = to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(place, target)
        copied[target] = place
    return copied


def _plugin(source: Path, site: Path, version: str) -> None:
    package = site / "pulumi_resource_alicloud"
    here = source / "provider" / package.name
    shutil.copytree(here, package, ignore=shutil.ignore_patterns("__pycache__", "installation.py", "py.typed"))
    shutil.copyfile(source / "schema.json", package / "schema.json")
    about = site / f"{package.name}-{version}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {PLUGIN}\nVersion: {version}\n", encoding="utf-8")


def _leave_models_out(site: Path) -> None:
    models = site / sdk_models.FOLDER
    needed = sdk_models.needed(models, site / "pulumi_resource_alicloud")
    for path in models.iterdir():
        if path.name not in needed:
            path.unlink()


def _licences(source: Path, folder: Path, found: list[Component]) -> None:
    texts = [(f"{each.name}-{each.version}/{text.name}", text) for each in found for text in each.texts]
    _copy(texts, folder / "licences")
    shutil.copyfile(source / "LICENSE", folder / "LICENSE")
    listed = [f"{each.name} {each.version}: {each.licence}\n" for each in found]
    (folder / "licences" / "LIST").write_text("".join(listed), encoding="utf-8")


def _launcher(folder: Path) -> None:
    if interpreter.WINDOWS:
        shutil.copyfile(HERE / "launcher.cmd", folder / f"{PLUGIN}.cmd")
    else:
        text = (HERE / "launcher.sh").read_text(encoding="utf-8").replace("{program}", interpreter.PROGRAM)
        (folder / PLUGIN).write_text(text, encoding="utf-8")


def _try(folder: Path, version: str) -> None:
    """Start the plugin once, so that no archive is written that does not start."""
    program = folder / (f"{PLUGIN}.cmd" if interpreter.WINDOWS else PLUGIN)
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if said != version:
        raise ValueError(f"The archive would hold the plugin {said!r}, not {version}: build it from one checkout.")


def _programs(folder: Path) -> set[Path]:
    return {folder / PLUGIN, folder / "runtime" / interpreter.PROGRAM}
