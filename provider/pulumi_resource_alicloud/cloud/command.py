"""Runs a command that prints keys. What it says beside them is its own: it may hold anything, so it is not repeated."""

import os
import shlex
import subprocess
import threading

from pulumi_resource_alicloud.cloud.asking import Unobtainable

_SECONDS = 60.0
_MOST_BYTES = 1024 * 1024


def run(command: str, origin: str) -> str:
    """Return what a command prints.

    Raises:
        Unobtainable: it cannot be run, fails, takes too long or prints too much.
    """
    remedy = f"Run process_command of {origin} by hand: it must print one JSON object with the keys, and end with 0."
    try:
        arguments = command if os.name == "nt" else shlex.split(command)
        process = subprocess.Popen(  # noqa: S603 - the user has written it into a profile of their own
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            shell=os.name == "nt",  # as the CLI runs it there
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is no command line"
        raise Unobtainable(f"the command of {origin} cannot be run: {why}", remedy=remedy) from error
    expired = threading.Event()

    def end() -> None:
        expired.set()
        process.kill()

    timer = threading.Timer(_SECONDS, end)
    timer.daemon = True
    timer.start()
    try:
        assert process.stdout is not None  # noqa: S101 - as asked for above
        printed = process.stdout.read(_MOST_BYTES + 1)
        if len(printed) > _MOST_BYTES:
            process.kill()
        status = process.wait()
    finally:
        timer.cancel()
        process.stdout.close()  # type: ignore[union-attr] # as above
    if expired.is_set():
        raise Unobtainable(f"the command of {origin} did not end within {_SECONDS:.0f} s", remedy=remedy)
    if len(printed) > _MOST_BYTES:
        raise Unobtainable(f"the command of {origin} prints more than {_MOST_BYTES // 1024**2} MB", remedy=remedy)
    if status:
        raise Unobtainable(f"the command of {origin} ended with status {status}", remedy=remedy)
    return printed.decode("utf-8-sig", "replace")
