"""Reads lists of the API page by page: the one place that knows how pages are asked for and where a list ends.

Objects come and go while a list is read. What was there all the time is given once, and never left out: where an
object that goes may have moved others over the edge of a page, the list is read again. Knows no resource.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.times import now, read_time
from pulumi_resource_alicloud.resources.vocabulary import Listing

PAGE_SIZE: Final = 100
MOST_PAGES: Final = 1000
"""A list that goes on after so many pages is taken to have no end."""
_MOST_PASSES: Final = 5
"""A list of which something vanishes each time that it is read is not read for ever."""
_CLOCK: Final = 2.0
"""Seconds by which our estimate of the service's clock may be wrong: its Date header counts whole ones."""

Item: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a list call."""

    items: list[Item]
    total: int | None
    """How many objects the service counts in the whole list, None when it does not say; tokens make it meaningless."""
    following: int | str | None
    """What asks for the next page: its number, or the service's token; None when there is none."""


def read_page(
    listing: Listing, query: Mapping[str, Any], cloud: Cloud, scope: Scope, at: int | str = 1, size: int = PAGE_SIZE
) -> Page:
    """Read one page of a list, oldest objects first where the call can sort.

    Args:
        listing: how the list is asked for.
        query: parameters that filter it.
        cloud: the API.
        scope: the bounds of the operation; the stop signal ends the reading between two pages as well.
        at: number of the page, or the token that the page before gave.
        size: how many objects to ask for; the service may give fewer, and still have more.

    Raises:
        OutcomeUnknown: the answer has no list.
        CloudError: the page could not be had.
    """
    scope.check(f"listing by {listing.operation}")
    order = {"SortBy": listing.sort, "Order": "ASC"} if listing.sort else {}
    pages: dict[str, Any] = {}
    if listing.paging == "numbers":
        pages = {"PageNumber": at, "PageSize": size}
    elif listing.paging == "token":
        pages = {"MaxResults": size, **({"NextToken": at} if isinstance(at, str) else {})}
    answer = cloud.call(listing.operation, {**listing.fixed, **order, **query, **pages}, scope)
    found = elements(listing.operation, listing.items, answer)
    counted = answer.get("TotalCount")
    total = counted if type(counted) is int and listing.paging != "token" else None
    following: int | str | None = None
    if listing.paging == "token":
        following = str(answer.get("NextToken") or "") or None
    elif listing.paging == "numbers" and found:
        following = int(at) + 1
    return Page(found, total, following)


def read_pages(listing: Listing, query: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Iterator[Page]:
    """Yield the pages of a list. They are counted by what comes, and end where the service says or one is empty.

    Raises:
        OutcomeUnknown: an answer has no list, or the list has no end.
        CloudError: a page could not be had.
    """
    seen = 0
    before: list[Item] = []
    at: int | str | None = 1
    for _ in range(MOST_PAGES):
        page = read_page(listing, query, cloud, scope, at or 1)
        if page.items and page.items == before:
            raise unclear(listing.operation, {}, f"page {at} repeats the one before")
        yield page
        seen += len(page.items)
        if page.following is None or (page.total is not None and seen >= page.total and page.items):
            return
        at, before = page.following, page.items
    raise unclear(listing.operation, {}, f"it goes on after {MOST_PAGES} pages")


def read_all(
    listing: Listing, key: tuple[str, ...], query: Mapping[str, Any], cloud: Cloud, scope: Scope
) -> Iterator[Item]:
    """Yield each object of a list once, as pages come; what was there all the time is among them.

    Args:
        listing: how the list is asked for.
        key: wire fields that tell the objects of the list apart.
        query: parameters that filter it.
        cloud: the API.
        scope: the bounds of the operation.

    Raises:
        OutcomeUnknown: an answer has no list, or the list has no end, or does not hold still.
        CloudError: a page could not be had.
    """
    seen: set[tuple[Any, ...]] = set()
    before: set[tuple[Any, ...]] | None = None
    for _ in range(_MOST_PASSES):
        here = _Pass(cloud, listing)
        for page in read_pages(listing, query, cloud, scope):
            here.note(page)
            for item in page.items:
                name = tuple(item.get(part) for part in key)
                here.names.add(name)
                if name not in seen:
                    seen.add(name)
                    yield item
        # An object that is missing now may have gone while pages were read, and others may have moved into its place.
        if here.was_calm() or (before is not None and before <= here.names):
            return
        before = here.names
    raise unclear(listing.operation, {}, f"objects vanish each time that it is read, {_MOST_PASSES} times so far")


class _Pass:
    """What is noted while a list is read once, to tell whether anything can have been left out."""

    def __init__(self, cloud: Cloud, listing: Listing) -> None:
        self.names: set[tuple[Any, ...]] = set()
        self._by_token = listing.paging == "token"
        self._cloud = cloud
        self._begun = now()
        self._pages = 0
        self._seen = 0
        self._totals: set[int | None] = set()
        self._grew = False

    def note(self, page: Page) -> None:
        """Take a page into account."""
        self._pages += 1
        self._seen += len(page.items)
        self._totals.add(page.total)
        begun = self._begun + self._cloud.server_time_offset() - _CLOCK
        self._grew |= any(
            (made := read_time(item.get("GmtCreateTime"))) is not None and made > begun for item in page.items
        )

    def was_calm(self) -> bool:
        """Tell whether nothing came or went: one answer, or one count in all of them and nothing that is new.

        A token leads to what follows an object, not to a place that others may take. Fewer objects than are counted
        are a page that was empty for a moment, or the caller may not see them all: only a second reading tells.
        """
        if self._by_token:
            return True
        if any(total is not None and self._seen < total for total in self._totals):
            return False
        return self._pages <= 1 or (len(self._totals) == 1 and None not in self._totals and not self._grew)


def elements(operation: str, items: str, answer: Mapping[str, Any]) -> list[Item]:
    """Return the list of an answer; it may be left out where the answer counts none.

    Raises:
        OutcomeUnknown: the answer has none, so that it does not even say that there is nothing.
    """
    found = answer.get(items)
    if found is None and answer.get("TotalCount") == 0:
        return []
    if isinstance(found, list) and all(isinstance(item, Mapping) for item in found):
        return found
    raise unclear(operation, answer, f"it has no list {items}")


def unclear(operation: str, answer: Mapping[str, Any], why: str) -> OutcomeUnknown:
    """Return the error that says why a list cannot be believed."""
    request_id = str(answer.get("RequestId") or answer.get("requestId") or "")
    place = f" (request id {request_id})" if request_id else ""
    return OutcomeUnknown(
        f"The answer of {operation} cannot be used: {why}{place}.",
        "Run the command again; if it stays, check alicloud:endpoints and give the request id to Alibaba Cloud's "
        "support.",
        request_id=request_id,
    )
