"""Runs the commands that build and try a release: quietly, and with all they said when they fail."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from release.failure import NotBuilt, Refused


def run(directory: Path, *command: str | Path, environment: Mapping[str, str] | None = None) -> str:
    """Run a command in a directory, and return what it prints.

    Args:
        directory: where it runs.
        command: the program and its words.
        environment: what is added to the environment of this process.

    Raises:
        Refused: it ended with another status than 0, or could not be started.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=directory, env=os.environ | dict(environment or {}), capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise Refused(f"`{words[0]}` could not be started in {directory}: {error.strerror}.") from error
    if done.returncode:
        said = f"{done.stdout}{done.stderr}".strip()
        raise Refused(f"`{' '.join(words)}` failed in {directory} with status {done.returncode}. It said:\n{said}")
    return done.stdout


def need(*programs: str) -> None:
    """Say which program is missing.

    Raises:
        NotBuilt: one of them is not on PATH.
    """
    for program in programs:
        if shutil.which(program) is None:
            raise NotBuilt(f"{program} is not on PATH")
