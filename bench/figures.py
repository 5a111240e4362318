"""Figures: samples of each plugin, their median and spread, and what ours is of the other one's."""

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

OURS: Final = "ours"
PEER: Final = "peer"


@dataclass(slots=True)
class Figure:
    """One thing that is measured, in one unit, for one plugin or for two."""

    name: str
    unit: str
    samples: dict[str, list[float]] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """Return our median divided by the other one's; None where only one was measured, or that one is nothing."""
        other = self.median(PEER)
        ours = self.median(OURS)
        return None if ours is None or not other else ours / other

    def median(self, rival: str) -> float | None:
        """Return the median of a plugin's samples."""
        samples = self.samples.get(rival)
        return statistics.median(samples) if samples else None

    def spread(self, rival: str) -> tuple[float, float]:
        """Return the smallest and the largest sample."""
        return min(self.samples[rival]), max(self.samples[rival])

    def shown(self) -> dict[str, Any]:
        """Return what the report says of it."""
        rivals = {
            rival: {"median": self.median(rival), "spread": self.spread(rival), "samples": len(samples)}
            for rival, samples in self.samples.items()
            if samples
        }
        return {"name": self.name, "unit": self.unit, **rivals, "ratio": self.ratio}


@dataclass(slots=True)
class Book:
    """All figures, in the order in which they were first written down."""

    figures: dict[str, Figure] = field(default_factory=dict)

    def add(self, rival: str, name: str, unit: str, value: float) -> None:
        """Write down one sample."""
        self.figures.setdefault(name, Figure(name, unit)).samples.setdefault(rival, []).append(value)

    def add_all(self, rival: str, values: Mapping[str, tuple[float, str]]) -> None:
        """Write down a sample of each of several figures: the value and its unit."""
        for name, (value, unit) in values.items():
            self.add(rival, name, unit, value)

    def shown(self) -> list[dict[str, Any]]:
        """Return all figures for the report."""
        return [figure.shown() for figure in self.figures.values()]


def table(figures: Iterable[Mapping[str, Any]]) -> list[list[str]]:
    """Return figures as rows of words: name with unit, each plugin's median and spread, the ratio."""
    rows = []
    for one in figures:
        cells = [f"{one['name']}, {one['unit']}"]
        for rival in (OURS, PEER):
            told = one.get(rival)
            cells.append("" if told is None else _told(told))
        cells.append("" if one["ratio"] is None else f"{one['ratio']:.2f}x")
        rows.append(cells)
    return rows


def _told(told: Mapping[str, Any]) -> str:
    least, most = told["spread"]
    median = _number(told["median"])
    return median if told["samples"] == 1 else f"{median} ({_number(least)} to {_number(most)})"


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.2f}"
