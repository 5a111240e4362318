"""No text, however long and hostile, makes a pattern of the plugin work more than in proportion to its length."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pulumi_resource_alicloud
import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.bounds.attacks import attacks, repeats_what_repeats

_ROOT = Path(__file__).resolve().parents[3]
_SIZES = (125, 1_000, 8_000, 64_000)
_RATIO = 30
"""How many times longer eight times the text may take: 8 in proportion, 64 with the square."""
_NOTHING = 0.01
"""Seconds of computing below which nothing is measured but the clock."""
_FUNCTIONS = frozenset({"compile", "fullmatch", "match", "search", "sub", "split", "findall", "finditer"})


def _in_records(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield the patterns of rules, at every depth."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "pattern" and isinstance(inner, str):
                yield place, inner
            else:
                yield from _in_records(inner, f"{place}.{key}")
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _in_records(inner, place)


def _in_sources() -> Iterator[tuple[str, str]]:
    """Yield every pattern that a module of the plugin compiles or uses at once."""
    for module in pkgutil.walk_packages(pulumi_resource_alicloud.__path__, "pulumi_resource_alicloud."):
        if module.name.endswith("__main__"):
            continue
        source = Path(importlib.util.find_spec(module.name).origin or "").read_text(encoding="utf-8")  # type: ignore[union-attr]
        for node in ast.walk(ast.parse(source)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "re"
                and node.func.attr in _FUNCTIONS
            ):
                yield f"{module.name.partition('.')[2]}:{node.lineno}", _written(node.args[0])


def _written(node: ast.expr) -> str:
    """Return a pattern as it is written, with a word for what is escaped in it; no other can be proven here."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_written(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        assert "re.escape" == ast.unparse(node.value).partition("(")[0]
        return "word"
    return str(ast.literal_eval(node))


def _all_patterns() -> Iterator[tuple[str, str]]:
    for token, record in RESOURCES.items():
        for part in ("rules", "advice", "advice_when"):
            yield from _in_records(getattr(record, part), f"{token.rpartition(':')[2]}.{part}")
    yield from _in_records(json.loads((_ROOT / "schema.json").read_text(encoding="utf-8")), "schema.json")
    yield from _in_sources()


PATTERNS: Final = {pattern: place for place, pattern in reversed(list(_all_patterns()))}


def _seconds(work: Callable[[], object]) -> float:
    """Return the computing time of the quickest of three runs: what others do on the machine does not count."""
    best = float("inf")
    for _ in range(3):
        begun = time.thread_time()
        work()
        best = min(best, time.thread_time() - begun)
        if best < _NOTHING:
            break
    return best


def grows_too_fast(pattern: str) -> str | None:
    """Return the beginning of a text for which eight times the length takes far more than eight times the time."""
    if repeats_what_repeats(pattern):
        return "a repetition without end within another: it may try every way to divide a text"
    compiled = re.compile(pattern)
    for use in (lambda text: compiled.sub("", text), compiled.fullmatch):
        before: list[float] = []
        for size in _SIZES:
            took: list[float] = []
            for number, text in enumerate(attacks(pattern, size)):
                took.append(_seconds(lambda text=text, use=use: use(text)))  # type: ignore[misc]
                most = _RATIO * max(before[number] if before else 0.0, _NOTHING / _RATIO)
                if took[-1] > _NOTHING and took[-1] > most:
                    return f"{text[:60]!r}: {size} characters take {took[-1]:.3f} s"
            before = took
    return None


@pytest.mark.parametrize(("pattern", "place"), PATTERNS.items(), ids=PATTERNS.values())
def test_a_pattern_works_in_proportion_to_the_text(pattern: str, place: str) -> None:
    """Of all texts that the pattern itself suggests, eight times the length never takes thirty times the time."""
    assert None is grows_too_fast(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(?:region=.*,workspaceId=.*,kind=.*,id=.*)\Z",
        r"https?://[^\s/]+\S*$",
        r"\?\S*=\S*",
        r"^(?:a+)+\Z",
        r"\w+@\w+",
    ],
)
def test_the_proof_finds_what_backtracks(pattern: str) -> None:
    """Patterns that cannot be let out are told: those that stood here once, and textbook ones."""
    assert grows_too_fast(pattern)
