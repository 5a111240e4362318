"""Makes the plugin's Python environment anew where a half one was left: an installation may be killed at any moment.

Run by the launcher as a program of its own, with any Python there is: needs nothing but the standard library. Says
nothing on stdout, which is the engine's.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OLDEST = (3, 10)
_LOCK = ".installing"


def is_whole(environment: Path) -> bool:
    """Tell whether an environment was finished: pip writes this file of the last distribution last."""
    pattern = "lib/python*/site-packages/pulumi_resource_alicloud-*.dist-info/RECORD"
    return (environment / "bin/python").exists() and any(environment.glob(pattern))


def make(folder: Path) -> None:
    """Make the environment of the plugin in a folder, unless another process has just done so.

    Raises:
        OSError: the folder cannot be written.
        CalledProcessError: no environment, or no dependencies.
    """
    environment = folder / "venv"
    with _alone(folder):
        if is_whole(environment):
            return
        _run(sys.executable, "-m", "venv", "--clear", str(environment))
        pip = (str(environment / "bin/python"), "-m", "pip", "--disable-pip-version-check", "--quiet")
        _run(*pip, "install", str(folder))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other process makes it; the lock ends with its holder, however that ends."""
    import fcntl  # noqa: PLC0415 - not on Windows, where there is no launcher either

    with (folder / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr)  # noqa: S603 - our own words


def main(folder: Path) -> int:
    """Make it and return 0, or say in a sentence why that is not possible and return 1."""
    again = "`pulumi plugin install resource alicloud --reinstall`, or `pulumi install` in that directory, repairs it."
    if sys.version_info < OLDEST:
        version = ".".join(map(str, OLDEST))
        sys.stderr.write(f"pulumi-resource-alicloud: needs Python {version}; set PULUMI_PYTHON_CMD to one.\n")
        return 1
    try:
        make(folder)
    except OSError as error:
        why = error.strerror or type(error).__name__
    except subprocess.CalledProcessError as error:
        why = f"{Path(error.cmd[0]).name} {' '.join(error.cmd[1:3])} failed with status {error.returncode}"
    else:
        return 0
    sys.stderr.write(
        f"pulumi-resource-alicloud: the Python environment in {folder} is incomplete, and cannot be made again: {why}. "
        f"{again}\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
