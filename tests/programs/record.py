"""Records what the real engine asks of the plugin: `python -m tests.programs.record`, with `pulumi` on PATH.

Writes tests/fixtures/engine, one file a chapter; the tests hold the stand-in to these files.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.tools.emulator_process import Emulator
from tests.tools.host.comparison import lines
from tests.tools.plugin_process import clean_environment
from tests.tools.stacks import PulumiStack, copy_project
from tests.tools.stories import TALES

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "engine"


def main() -> int:
    """Record every chapter of every tale."""
    if shutil.which("pulumi") is None:
        sys.stderr.write("Recording needs the real engine: put `pulumi` and its language host for Python on PATH.\n")
        return 1
    environment = clean_environment()
    os.environ.clear()
    os.environ.update(environment)
    FIXTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, Emulator.start() as emulator:
        for tale, tell in TALES.items():
            emulator.reset()
            emulator.settings(activationSeconds=0)
            home = Path(scratch) / tale

            def opening(source: Path, home: Path = home) -> PulumiStack:
                return PulumiStack(copy_project(source, home / source.parent.name / source.name), home / source.name)

            for chapter in tell(opening, emulator):
                (FIXTURES / f"{chapter.name}.jsonl").write_text(lines(chapter.calls))
                sys.stdout.write(f"{chapter.name}: {len(chapter.calls)} calls, {chapter.outcome.changes}\n")
                sys.stdout.writelines(f"    {error}\n" for error in chapter.outcome.errors)
    return 0


if __name__ == "__main__":
    sys.exit(main())
