"""The files of an SDK: formatted as they will be on disk, written, or compared with what is there.

What building or installing an SDK leaves behind is neither compared nor removed.
"""

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from sdk.generator.languages import Language
from sdk.generator.model import Package

LEFTOVERS: Final = frozenset({"__pycache__", ".venv", "build", "dist", "bin", "obj", "node_modules", "target"})
CACHES: Final = frozenset({".mypy_cache", ".ruff_cache", ".pytest_cache"})


def render(language: Language, package: Package, licence: str) -> Mapping[str, bytes]:
    """Return the bytes of all files of a language's SDK by their paths below its folder."""
    texts = language.print_package(package, licence)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in texts.items():
            _save(folder / path, text.encode())
        language.format_files(folder)
        return {path: (folder / path).read_bytes() for path in sorted(texts)}


def stale(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """Return, one line each, the files that differ, are missing or should not be there."""
    present = {path.relative_to(folder).as_posix() for path in _present(folder)}
    lines = [f"{folder / path}: missing" for path in files.keys() - present]
    lines += [f"{folder / path}: not generated" for path in present - files.keys()]
    lines += [
        f"{folder / path}: differs from what schema.json gives"
        for path in changed(folder, {path: files[path] for path in files.keys() & present})
    ]
    return sorted(lines)


def changed(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """Return the paths of the files that have other bytes in a folder, or are not there."""
    return [
        path for path, text in files.items() if not (folder / path).is_file() or (folder / path).read_bytes() != text
    ]


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold exactly these files, touching only those that differ."""
    for path in _present(folder):
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name in changed(folder, files):
        _save(folder / name, files[name])


def _present(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part in LEFTOVERS | CACHES or part.endswith(".egg-info") for part in parts):
            yield path


def _save(path: Path, text: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text)
