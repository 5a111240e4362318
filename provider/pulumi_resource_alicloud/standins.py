"""Modules that stand in, while a library loads, for others that it never runs here: less time and memory."""

import importlib
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class StandIn(ModuleType):
    """Answers imports and annotations; once the library is loaded, leads on to the real module."""

    __path__: list[str] = []  # noqa: RUF012 - makes it a package, never changed

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            return type(name, (Exception,), {})  # an exception, for libraries also name these in except clauses
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def standing_in(names: Iterable[str], *, loading: str) -> Iterator[None]:
    """Let stand-ins answer for modules until the block ends, and for the packages above them that are not loaded.

    The library that is loading in the block is none of these.
    """
    whole = {".".join(name.split(".")[:end]) for name in names for end in range(1, name.count(".") + 2)}
    stand_ins = [name for name in sorted(whole - {loading}) if name not in sys.modules]
    sys.modules.update({name: StandIn(name) for name in stand_ins})
    try:
        yield
    finally:
        for name in stand_ins:
            sys.modules.pop(name, None)
