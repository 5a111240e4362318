"""The fault matrix: every call of every verb of every resource, struck by every effect, once and always.

A case ends well when inventory and records agree: what exists is recorded, or its failure says how to look for it; the
next ups converge to what the program says and are empty then; a destroy leaves nothing. `make test` takes a sample.
"""

from __future__ import annotations

import queue
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final

import grpc
import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.conformance.bookkeeper import Bookkeeper
from tests.conformance.matrix_cases import EFFECTS, ONLY_FOR, TIMES, WEATHER, Case
from tests.tables.resource_table import ROWS, Row
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import Plugin, Refusal, configuration
from tests.tools.polling import until
from tests.tools.stage import Stage, unstamped

DOUBTFUL_CODES: Final = {grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL, grpc.StatusCode.DATA_LOSS}
SECONDS: Final = 2.5
"""What the program gives an operation."""
SIDE_BY_SIDE: Final = 4
ONE_OF: Final = 67
"""`make test` runs one case of so many."""


@dataclass(slots=True)
class Theatre:
    """An emulator, two plugins in front of it, and the objects that the cases of one test need."""

    emulator: Emulator
    plugin: Plugin
    other: Plugin
    stage: Stage = field(init=False)
    number: int = 0

    def __post_init__(self) -> None:
        self.stage = Stage(self.plugin, self.emulator)

    def restart(self) -> None:
        """Begin with new plugins, as the next command does: one that was throttled has become slow."""
        for name in ("plugin", "other"):
            old = getattr(self, name)
            old.process.kill()
            old.end()
            new = Plugin.start()
            new.configure(configuration(self.emulator.endpoint))
            setattr(self, name, new)
        self.stage.plugin = self.plugin

    def fresh(self, row: Row) -> None:
        """Take away what the last case left, the settings too; make what the row needs."""
        self.emulator.reset()
        self.emulator.settings(activationSeconds=0)
        self.stage.ids.clear()
        self.number += 1
        self.stage.prepare(row)

    def ours(self, row: Row) -> set[str]:
        """Return the ids of the objects that preparation did not make."""
        return set(self.stage.in_cloud(row)) - set(self.stage.ids.values())


@pytest.fixture(scope="module")
def theatres() -> Iterator[queue.Queue[Theatre]]:
    """As many theatres as cases run side by side."""
    free: queue.Queue[Theatre] = queue.Queue()
    built: list[Theatre] = []
    try:
        for _ in range(SIDE_BY_SIDE):
            emulator, plugin, other = Emulator.start(), Plugin.start(), Plugin.start()
            for one in (plugin, other):
                one.configure(configuration(emulator.endpoint))
            built.append(Theatre(emulator, plugin, other))
            free.put(built[-1])
        yield free
    finally:
        for theatre in built:
            for one in (theatre.plugin, theatre.other):
                one.process.kill()
                one.end()
            theatre.emulator.stop()


# -- what is done


@dataclass(slots=True)
class Scene:
    """Records and what the program wants of them when the fault strikes, and how it went."""

    wanted: list[tuple[Bookkeeper, Properties]]
    act: Callable[[Bookkeeper, Properties], Refusal | None] = Bookkeeper.up
    after: Properties | None = None
    """What the program wants afterwards, where that is something else."""
    untouched: bool = False
    """The act may change no record."""
    deletes: bool = False
    """What is left to do afterwards is to delete."""
    refusals: list[Refusal | None] = field(default_factory=list)

    def play(self) -> None:
        """Act, side by side where there are several."""
        with ThreadPoolExecutor(len(self.wanted)) as pool:
            self.refusals = list(pool.map(lambda one: self.act(one[0], one[1]), self.wanted))


def _one(theatre: Theatre, row: Row, *, made: bool) -> tuple[Bookkeeper, Properties]:
    goal = theatre.stage.full(row)
    book = Bookkeeper(theatre.plugin, row.token, SECONDS)
    if made:
        assert None is book.up(goal)
    return book, goal


def creating(theatre: Theatre, row: Row) -> Scene:
    """Make an object."""
    return Scene([_one(theatre, row, made=False)])


def updating(theatre: Theatre, row: Row) -> Scene:
    """Change all that can be changed in place, and go on after a failure."""
    book, goal = _one(theatre, row, made=True)
    return Scene([(book, {**goal, **row.changes})])


def updating_and_back(theatre: Theatre, row: Row) -> Scene:
    """Change all that can be changed in place, and go back to the old program after a failure."""
    book, goal = _one(theatre, row, made=True)
    return Scene([(book, {**goal, **row.changes})], after=goal)


def adding(theatre: Theatre, row: Row) -> Scene:
    """Give what was not given before, and go on after a failure."""
    return _added(theatre, row, back=False)


def adding_and_back(theatre: Theatre, row: Row) -> Scene:
    """Give what was not given before, and go back to the old program after a failure."""
    return _added(theatre, row, back=True)


def _added(theatre: Theatre, row: Row, *, back: bool) -> Scene:
    goal = theatre.stage.minimal(row)
    book = Bookkeeper(theatre.plugin, row.token, SECONDS)
    assert None is book.up(goal)
    new = {name: value for name, value in row.changes.items() if not (back and name in row.kept)}
    return Scene([(book, {**goal, **new})], after=goal if back else None)


def reading(theatre: Theatre, row: Row) -> Scene:
    """Refresh an object that is there and has not changed."""
    return Scene([_one(theatre, row, made=True)], lambda book, _: book.refresh(), untouched=True)


def deleting(theatre: Theatre, row: Row) -> Scene:
    """Delete an object."""
    return Scene([_one(theatre, row, made=True)], lambda book, _: book.destroy(), deletes=True)


def twins(theatre: Theatre, row: Row) -> Scene:
    """Make two objects that a program describes alike, side by side."""
    goal = {name: value for name, value in theatre.stage.full(row).items() if name != "versionName"}
    return Scene([(Bookkeeper(theatre.plugin, row.token, SECONDS, name), goal) for name in ("one", "two")])


def two_engines(theatre: Theatre, row: Row) -> Scene:
    """Make two objects that differ in one property, by two engines at once."""
    goal = {name: value for name, value in theatre.stage.full(row).items() if name != "versionName"}
    name = list(row.changes)[-1]
    ours = Bookkeeper(theatre.plugin, row.token, SECONDS, "ours")
    theirs = Bookkeeper(theatre.other, row.token, SECONDS, "theirs")
    return Scene([(ours, goal), (theirs, {**goal, name: row.changes[name]})])


# -- what must hold then


def run(theatre: Theatre, row: Row, verb: str, case: Case) -> None:
    """Play one case: compare records with the inventory, then repair, then destroy."""
    theatre.fresh(row)
    scene = VERBS[verb](theatre, row)
    before = [book.kept for book, _ in scene.wanted]
    theatre.emulator.settings(**WEATHER[case.weather])
    theatre.emulator.faults(case.faults)
    scene.play()
    theatre.emulator.faults([])
    theatre.emulator.settings(listLagSeconds=None, consistencySeconds=0)
    until(lambda: theatre.emulator.stats()["lateWork"] == 0)
    for refused in scene.refusals:
        assert refused is None or refused.code not in DOUBTFUL_CODES, refused
    if scene.untouched:
        assert before == [book.kept for book, _ in scene.wanted], "a refresh of what has not changed changed the state"
    if case.effect == "throttled":
        theatre.restart()
    for book, _ in scene.wanted:
        book.plugin, book.seconds = theatre.plugin, 60
    agrees(theatre, row, scene)
    if not scene.deletes:
        for book, goal in scene.wanted:
            converges(book, goal if scene.after is None else scene.after)
        assert {book.kept.id for book, _ in scene.wanted if book.kept is not None} == theatre.ours(row)
    for book, _ in scene.wanted:
        if book.kept is not None:
            _goes_well(book.destroy())
    assert set() == theatre.ours(row), "the destroy leaves something"


def agrees(theatre: Theatre, row: Row, scene: Scene) -> None:
    """Compare records with the inventory; import what is not recorded, if a failure says how to look for it."""
    recorded = [book.kept.id for book, _ in scene.wanted if book.kept is not None]
    assert len(recorded) == len(set(recorded)), "two resources have one id"
    existing = theatre.ours(row)
    lost = existing - set(recorded)
    doubtful = [
        (book, goal)
        for (book, goal), refused in zip(scene.wanted, scene.refusals, strict=True)
        if _says_how_to_look(book, refused)
    ]
    assert len(lost) <= len(doubtful), f"lost without a word: {lost}, {scene.refusals}"
    for id_, (book, goal) in zip(sorted(lost), doubtful, strict=False):
        _goes_well(book.adopt(row.import_id(id_, goal)))
    # A delete whose answer was lost may have been carried out; the next up, or destroy, finds that out.
    if not any(scene.refusals):
        assert set(recorded) <= existing, "the state has what the cloud has not"


def _says_how_to_look(book: Bookkeeper, refused: Refusal | None) -> bool:
    return book.kept is None and refused is not None and "pulumi import" in refused.text


def _goes_well(refused: Refusal | None) -> None:
    assert refused is None, refused


def converges(book: Bookkeeper, goal: Properties) -> None:
    """An up repairs, the next one is empty, before a refresh and after it, and the cloud is as the program says."""
    _goes_well(book.up(goal))
    assert book.kept is not None
    assert not book.differs(goal), "the second up is not empty"
    before = book.kept
    _goes_well(book.refresh())
    after = replace(book.kept, outputs=unstamped(book.kept.outputs))  # work that came late has left its time
    assert replace(before, outputs=unstamped(before.outputs)) == after, "the refresh after the up is not empty"
    assert not book.differs(goal), "the up after the refresh is not empty"


# -- which cases there are

VERBS: Final[dict[str, Callable[[Theatre, Row], Scene]]] = {
    "create": creating,
    "update": updating,
    "update and back": updating_and_back,
    "add": adding,
    "add and back": adding_and_back,
    "read": reading,
    "delete": deleting,
    "twins": twins,
    "two engines": two_engines,
}
MAKING: Final = ("create", "twins", "two engines")
LOST: Final = ("internal error", "late", "reset", "answer lost", "answer empty", "proxy page")


def cases_of(theatre: Theatre, row: Row, verb: str) -> list[Case]:
    """Return the cases of a verb: each call that it makes when nothing goes wrong, struck in every way."""
    theatre.fresh(row)
    scene = VERBS[verb](theatre, row)
    theatre.emulator.forget_requests()
    scene.play()
    calls = theatre.stage.calls()
    struck = dict.fromkeys((call, calls[:index].count(call)) for index, call in enumerate(calls))
    cases = [
        Case(operation, skip, effect, times)
        for operation, skip in struck
        for effect in EFFECTS
        for times in TIMES
        if operation.startswith(ONLY_FOR.get(effect, ""))
    ]
    if verb in MAKING:
        cases += [
            Case(row.operation("Create"), 0, effect, "once", weather)
            for effect in LOST
            for weather in WEATHER
            if weather != "calm"
        ]
        listing = RESOURCES[row.token].listing
        if listing is not None and RESOURCES[row.token].recognised_by:
            cases += [
                Case(listing.operation, 0, effect, times, lost=row.operation("Create"))
                for effect in EFFECTS
                for times in TIMES
                if listing.operation.startswith(ONLY_FOR.get(effect, ""))
            ]
    return cases


def play_all(theatres: queue.Queue[Theatre], row: Row, verb: str, *, whole: bool) -> list[str]:
    """Play the cases of a verb side by side; return how those that end badly do."""
    theatre = theatres.get()
    try:
        cases = cases_of(theatre, row, verb)
    finally:
        theatres.put(theatre)
    if not whole:
        cases = [case for case in cases if zlib.crc32(f"{row.title} {verb} {case}".encode()) % ONE_OF == 0]

    def play(case: Case) -> str:
        theatre = theatres.get()
        try:
            run(theatre, row, verb, case)
        except AssertionError as error:
            return f"{case}: {str(error).splitlines()[0]}"
        finally:
            theatres.put(theatre)
        return ""

    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        return list(pool.map(play, cases))


STRUCK = [
    (row, verb)
    for row in ROWS.values()
    for verb in VERBS
    if (verb not in ("twins", "two engines") or not (row.unique or row.single))
    and (verb != "two engines" or row.changes)
]
EVERY = pytest.mark.parametrize(("row", "verb"), STRUCK, ids=[f"{row.title}-{verb}" for row, verb in STRUCK])


@EVERY
def test_a_sample_of_the_cases_ends_well(
    theatres: queue.Queue[Theatre], row: Row, verb: str, record_property: Callable[[str, object], None]
) -> None:
    """One case in so many."""
    ends = play_all(theatres, row, verb, whole=False)
    record_property("cases", len(ends))
    assert "" == "\n".join(end for end in ends if end)


@pytest.mark.long
@EVERY
def test_every_case_ends_well(
    theatres: queue.Queue[Theatre], row: Row, verb: str, record_property: Callable[[str, object], None]
) -> None:
    """All of them."""
    ends = play_all(theatres, row, verb, whole=True)
    record_property("cases", len(ends))
    assert "" == "\n".join(end for end in ends if end)
