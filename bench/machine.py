"""What the figures were measured on."""

import os
import platform
import sys
from pathlib import Path
from typing import Any

import psutil


def machine() -> dict[str, Any]:
    """Return the facts that a reader needs to compare figures."""
    return {
        "processor": _processor(),
        "cores": psutil.cpu_count(logical=False),
        "threads": psutil.cpu_count(),
        "memoryGB": round(psutil.virtual_memory().total / 1e9, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "loadBefore": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "command": " ".join(sys.argv[1:]),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
