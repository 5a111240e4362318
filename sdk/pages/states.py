"""The states of an object that is waited for: a table, and a picture of it that is drawn while pages are printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pulumi_resource_alicloud.resources.vocabulary import Resource, Until

_WIDTH: Final = 190
_HEIGHT: Final = 56
_GAP: Final = 44
_SIGN: Final = 7.4
"""Width of a character of the picture's letters."""


@dataclass(frozen=True, slots=True)
class State:
    """A state, what it means, and what the provider does when it sees it."""

    name: str
    meaning: str
    reaction: str
    kind: str
    """`start`, `passing`, `done`, `resting`, `failed` or `end`: how it is drawn."""


def of_resource(record: Resource) -> list[State]:
    """Return the states of a resource that is waited for, none of one that can be used at once."""
    return list(_states(record, record.ready)) if record.ready is not None else []


def _states(record: Resource, until: Until) -> Iterator[State]:
    title = record.title
    yield State(
        "any other state",
        f"The service is at work on the {title}.",
        f"The provider waits, at most {record.timeouts.create:.0f} seconds unless `customTimeouts` says otherwise.",
        "passing",
    )
    for name in sorted(until.done):
        yield State(name, f"The {title} can be used.", "The create is finished.", "done")
    for name in sorted(until.resting):
        yield State(
            name,
            f"The {title} exists and can be changed, but it cannot be used.",
            "The provider does not wait any longer, and warns you.",
            "resting",
        )
    for name in sorted(until.failed):
        yield State(name, f"The {title} could not be made ready.", f"The create fails. {until.remedy}", "failed")
    if record.lingers:
        yield State("gone", f"The {title} is deleted.", "A delete is finished only now.", "end")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the picture with the lines of text in it."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line with a head, from point to point, and a word beside it."""

    points: tuple[tuple[float, float], ...]
    label: str = ""
    at: tuple[float, float] = (0, 0)
    head: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """What the template of the picture draws."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    title: str


def picture(record: Resource, states: list[State]) -> Picture:
    """Return the picture of states: from create on the left, over what passes, to where it may end on the right."""
    ends = [state for state in states if state.kind in {"done", "resting", "failed"}]
    columns = [20.0, 20.0 + _WIDTH + 80, 20.0 + 2 * (_WIDTH + 80)]
    height = 30 + len(ends) * (_HEIGHT + _GAP)
    middle = (height - _GAP - _HEIGHT) / 2 + 5
    boxes = [
        Box(columns[0], middle, _WIDTH, _HEIGHT, ("create", record.create.operation), "start"),
        Box(columns[1], middle, _WIDTH, _HEIGHT, ("any other state", "the provider waits"), "passing"),
    ]
    arrows = [Arrow(((columns[0] + _WIDTH, middle + _HEIGHT / 2), (columns[1], middle + _HEIGHT / 2)))]
    words = {"done": "ready", "resting": "cannot be used", "failed": "the create fails"}
    for number, state in enumerate(ends):
        y = 20 + number * (_HEIGHT + _GAP)
        boxes.append(Box(columns[2], y, _WIDTH, _HEIGHT, (state.name, words[state.kind]), state.kind))
        turn = columns[1] + _WIDTH + 40
        arrows.append(
            Arrow(
                (
                    (columns[1] + _WIDTH, middle + _HEIGHT / 2),
                    (turn, middle + _HEIGHT / 2),
                    (turn, y + _HEIGHT / 2),
                    (columns[2], y + _HEIGHT / 2),
                )
            )
        )
    width = columns[2] + _WIDTH + 20
    if any(state.kind == "end" for state in states):
        # Whatever state it is in, it can be deleted: a rail collects them.
        rail, centre = columns[2] + _WIDTH + 24, middle + _HEIGHT / 2
        heights = [20 + number * (_HEIGHT + _GAP) + _HEIGHT / 2 for number in range(len(ends))]
        arrows += [Arrow(((columns[2] + _WIDTH, y), (rail, y), (rail, centre)), head=False) for y in heights]
        arrows.append(Arrow(((rail, centre), (rail + 70, centre)), "delete", (rail + 8, centre - 8)))
        boxes.append(Box(rail + 70, middle, _WIDTH, _HEIGHT, ("gone", record.delete.operation), "end"))
        width = rail + 70 + _WIDTH + 20
    longest = max(len(line) for box in boxes for line in box.lines)
    if longest * _SIGN > _WIDTH:
        raise ValueError(f"{record.token}: a state's name of {longest} characters does not fit into the picture")
    return Picture(width, height, tuple(boxes), tuple(arrows), f"The states of a {record.title}")
