"""Lists that change while they are read: nothing twice, and nothing left out that was there all the time."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.enumeration import enumerate_
from pulumi_resource_alicloud.lifecycle.errors import Cancelled, InvalidInput, OutcomeUnknown, Refused
from pulumi_resource_alicloud.lifecycle.found import Continuation, Found
from pulumi_resource_alicloud.lifecycle.paging import MOST_PAGES, PAGE_SIZE, read_all
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Scope
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Call, Id, Listing, Resource

from tests.unit.lifecycle.silence import Silence

LISTING = Listing(operation="ListThings", items="Things", name="Name")
NO_CALL = Call("None")
THING = Resource(
    token="t",  # noqa: S106 - a Pulumi type token is no password
    title="thing",
    id=Id(("Id",), example="t-1"),
    create=NO_CALL,
    read=NO_CALL,
    delete=NO_CALL,
    listing=LISTING,
)
OLD = "2020-01-01T00:00:00.000Z"


@dataclass
class Shelf:
    """An API with one list, whose objects come and go before a call, as a script says."""

    ids: list[int]
    script: Mapping[int, list[tuple[str, int]]] = field(default_factory=dict)
    """Before the call of a number: `gone` and the position of an object, or `new` and anything."""
    largest: int = PAGE_SIZE
    counts: bool = True
    calls: int = 0
    place: str = "https://shelf"
    caller: str = "me"
    born: dict[int, str] = field(default_factory=dict)
    departed: set[int] = field(default_factory=set)
    refuses: int = 0
    """The number of the call that fails."""

    def server_time_offset(self) -> float:
        """Tell that both clocks agree."""
        return 0.0

    def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:  # noqa: ARG002
        """Answer one page."""
        assert operation == "ListThings"
        self.calls += 1
        if self.calls == self.refuses:
            raise Refused("No.", status=403, code="100700008")
        for what, which in self.script.get(self.calls, ()):
            if what == "gone" and self.ids:
                self.departed.add(self.ids.pop(which % len(self.ids)))
            elif what == "new":
                made = max([*self.ids, *self.departed, 0]) + 1
                self.ids.append(made)
                self.born[made] = datetime.now(timezone.utc).isoformat()
        size = min(fields["PageSize"], self.largest)
        start = (fields["PageNumber"] - 1) * size
        page = [{"Id": f"t-{id_}", "Name": f"n{id_}", "GmtCreateTime": self.born.get(id_, OLD)} for id_ in self.ids]
        return {"Things": page[start : start + size], **({"TotalCount": len(self.ids)} if self.counts else {})}


def scope() -> Scope:
    """Return bounds that nobody reaches."""
    return Scope.lasting(60, NEVER, Silence())


def read(shelf: Shelf) -> list[str]:
    """Return the ids of a whole list."""
    return [str(item["Id"]) for item in read_all(LISTING, ("Id",), {}, shelf, scope())]


CHANGES = st.dictionaries(
    st.integers(2, 8), st.lists(st.tuples(st.sampled_from(["gone", "new"]), st.integers(0, 1000)), max_size=3)
)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 450), CHANGES, st.sampled_from([100, 50, 7]), st.booleans())
def test_whatever_comes_and_goes(size: int, script: Any, largest: int, counts: bool) -> None:
    """Of objects that come and go between pages none is told twice; what stays is told, or the reading fails."""
    shelf = Shelf(list(range(size)), script, largest, counts)
    stayed = set(shelf.ids)
    try:
        found = read(shelf)
    except OutcomeUnknown:
        return
    assert len(set(found)) == len(found)
    assert {f"t-{id_}" for id_ in stayed - shelf.departed} <= set(found)


@pytest.mark.parametrize(("size", "pages"), [(0, 1), (1, 1), (100, 1), (101, 2), (5000, 50)])
def test_a_list_that_holds_still_costs_a_call_for_each_page(size: int, pages: int) -> None:
    """Pages of a hundred, and nothing beside them."""
    shelf = Shelf(list(range(size)))
    assert size == len(read(shelf))
    assert pages == shelf.calls


def test_what_takes_the_place_of_another_does_not_hide_a_third() -> None:
    """One object goes, one comes, the count stays: the object that moved over the edge of a page is found."""
    shelf = Shelf(list(range(250)), {2: [("gone", 0), ("new", 0)]})
    assert {f"t-{id_}" for id_ in range(250)} <= {*read(shelf), "t-0"}


def test_the_first_object_comes_after_the_first_page() -> None:
    """Whoever reads takes objects as pages come."""
    shelf = Shelf(list(range(300)))
    assert "t-0" == next(read_all(LISTING, ("Id",), {}, shelf, scope()))["Id"]
    assert 1 == shelf.calls


def test_a_page_that_fails_in_the_middle_fails_the_list() -> None:
    """Half a list is no list."""
    shelf = Shelf(list(range(300)), refuses=2)
    with pytest.raises(Refused):
        read(shelf)


@pytest.mark.parametrize("empty", [1, 2, 3])
def test_an_empty_page_before_the_count_is_reached_is_no_end(empty: int) -> None:
    """The list is read again: a page may be empty for a moment, and the service says that there is more."""

    class Blinking(Shelf):
        def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:
            answer = super().call(operation, fields, scope)
            return {**answer, "Things": []} if self.calls == empty else answer

    assert 250 == len(read(Blinking(list(range(250)))))


def test_a_count_of_more_than_may_be_seen_ends_all_the_same() -> None:
    """What the second reading shows as the first did is all there is to see."""

    class Boasting(Shelf):
        def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:
            return {**super().call(operation, fields, scope), "TotalCount": 9000}

    shelf = Boasting(list(range(250)))
    assert 250 == len(read(shelf))
    assert 8 == shelf.calls


def test_a_list_without_a_count_ends_with_an_empty_page() -> None:
    """Where the service does not count, an empty page is the end; a second reading tells whether it held still."""
    shelf = Shelf(list(range(100)), counts=False)
    assert 100 == len(read(shelf))
    assert 4 == shelf.calls


def test_a_list_without_an_end_is_given_up() -> None:
    """A service that always has another page is not asked for ever."""

    class Endless(Shelf):
        def call(self, *_: Any) -> Mapping[str, Any]:
            self.calls += 1
            return {"Things": [{"Id": f"t-{self.calls}"}]}

    shelf = Endless([])
    with pytest.raises(OutcomeUnknown, match="goes on after"):
        read(shelf)
    assert MOST_PAGES == shelf.calls


def test_the_stop_signal_ends_the_reading_between_pages() -> None:
    """Once the signal is given no page is asked for any more."""

    class Given:
        def is_set(self) -> bool:
            return shelf.calls == 2

    shelf = Shelf(list(range(1000)))
    bounds = Scope(Given(), Silence(), 60, time.monotonic() + 60)  # type: ignore[arg-type]
    with pytest.raises(Cancelled):
        list(read_all(LISTING, ("Id",), {}, shelf, bounds))
    assert 2 == shelf.calls


# -- List, some at a time


def listed(shelf: Shelf, *limits: int, page_size: int = 0, wanted: Any = None) -> list[str]:
    """Return the ids that lists with these limits tell, one after the other; the last limit holds for the rest."""
    selection = Selection(THING, LISTING, wanted or {})
    told: list[str] = []
    token, number = "", 0
    while True:
        limit = limits[min(number, len(limits) - 1)] if limits else 0
        answers = list(enumerate_(selection, limit, page_size, token, shelf, scope()))
        some = [answer.id for answer in answers if isinstance(answer, Found)]
        assert limit < 1 or len(some) <= limit
        told += some
        if not answers or not isinstance(answers[-1], Continuation):
            return told
        assert all(isinstance(answer, Found) for answer in answers[:-1])
        token, number = answers[-1].token, number + 1


@pytest.mark.parametrize("limits", [(), (1,), (7,), (100,), (250, 150, 50), (3, 1000), (1000, 1)])
@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 650])
@pytest.mark.parametrize("page_size", [0, 10, 1000])
def test_lists_go_on_with_any_limit(size: int, limits: tuple[int, ...], page_size: int) -> None:
    """However many are asked for at a time, all are told once, oldest first."""
    assert [f"t-{id_}" for id_ in range(size)] == listed(Shelf(list(range(size))), *limits, page_size=page_size)


@pytest.mark.parametrize(("size", "calls"), [(99, 1), (100, 1), (500, 5), (5000, 50)])
def test_lists_cost_a_call_for_each_page(size: int, calls: int) -> None:
    """A token leads to the page that follows, not to one that was read."""
    shelf = Shelf(list(range(size)))
    listed(shelf)
    assert calls == shelf.calls


@settings(max_examples=100, deadline=None)
@given(
    st.integers(0, 450),
    st.dictionaries(st.integers(2, 8), st.lists(st.tuples(st.just("gone"), st.integers(0, 1000)), max_size=3)),
    st.sampled_from([(100,), (37,), (130, 20)]),
)
def test_what_vanishes_between_two_lists_hides_nothing(size: int, script: Any, limits: tuple[int, ...]) -> None:
    """Objects that go are noticed by the count: those that moved up are told, and none twice."""
    shelf = Shelf(list(range(size)), script)
    try:
        found = listed(shelf, *limits)
    except OutcomeUnknown:
        return
    assert len(set(found)) == len(found)
    assert {f"t-{id_}" for id_ in set(range(size)) - shelf.departed} <= set(found)


@pytest.mark.parametrize(
    ("token", "why"),
    [
        ("garbage", "gave out"),
        ("e30=", "gave out"),
        ("W10=", "gave out"),
        ("WzEsMiwzXQ==", "gave out"),
        ("\N{SNOWMAN}", "gave out"),
        ("A" * 100_000, "gave out"),
    ],
    ids=["no base64", "an object", "empty", "numbers", "no ASCII", "long"],
)
def test_a_token_that_is_none_is_refused(token: str, why: str) -> None:
    """What was not given out by a list is told apart, and nothing is called."""
    shelf = Shelf([1])
    with pytest.raises(InvalidInput, match=why):
        list(enumerate_(Selection(THING, LISTING, {}), 0, 0, token, shelf, scope()))
    assert 0 == shelf.calls


def test_a_token_belongs_to_its_question() -> None:
    """Of another query, of another caller, of another place: refused, and nothing is called."""
    first = list(enumerate_(Selection(THING, LISTING, {}), 1, 0, "", Shelf([1, 2]), scope()))
    assert isinstance(first[-1], Continuation)
    for wanted, changes in (({"name": "n1"}, {}), ({}, {"caller": "you"}), ({}, {"place": "https://elsewhere"})):
        shelf = Shelf([1, 2], **changes)  # type: ignore[arg-type]
        with pytest.raises(InvalidInput, match="another list"):
            list(enumerate_(Selection(THING, LISTING, wanted), 1, 0, first[-1].token, shelf, scope()))
        assert 0 == shelf.calls


@pytest.mark.parametrize("record", RESOURCES.values(), ids=lambda record: record.title)
def test_every_resource_can_be_listed(record: Any) -> None:
    """A record says how its objects are listed, and by what they are known."""
    assert record.listing is not None
    assert record.listing.name
