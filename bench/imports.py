"""Where the start goes: what each package takes of the imports, without what it imports of others."""

import collections
import re
import subprocess
import sys
from typing import Final

from tests.tools.checkout import ROOT
from tests.tools.plugin_process import clean_environment

_LINE: Final = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| *(\S+)")
MOST: Final = 12


def imported() -> list[tuple[str, int]]:
    """Return the modules that a start imports, each with its own microseconds."""
    command = [sys.executable, "-I", "-X", "importtime", str(ROOT / "__main__.py"), "--version"]
    done = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, check=True)
    return [(name, int(alone)) for alone, _, name in _LINE.findall(done.stderr)]


def profile() -> dict[str, float]:
    """Return the milliseconds that the largest packages take at a start, of the quietest of five runs."""
    return min((_run() for _ in range(5)), key=lambda run: sum(run.values()))


def _run() -> dict[str, float]:
    own: collections.Counter[str] = collections.Counter()
    for name, alone in imported():
        own[".".join(name.split(".")[:2]) if name.startswith("google.") else name.partition(".")[0]] += alone
    rest = sum(own.values()) - sum(taken for _, taken in own.most_common(MOST))
    return {name: taken / 1000 for name, taken in own.most_common(MOST)} | {"everything else": rest / 1000}
