"""List: tells which objects of a type exist, some at a time; nothing is kept between two calls.

What is needed to go on stands in the continuation token, which is good for the same question only. Where objects have
vanished in the meantime, and others have moved up, the place is found again by what was told last.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput, OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.found import Continuation, Found, Told
from pulumi_resource_alicloud.lifecycle.paging import MOST_PAGES, PAGE_SIZE, Item, Page, read_page, unclear
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.selection import Selection

_REMEMBERED: Final = 3
"""So many of the objects that were told last are in a token: one of them may vanish."""
_LONGEST_TOKEN: Final = 4096
_FEW: Final = 500
"""So many are told at once to who does not say how many: `pulumi do ... list` drops the token without a word."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where to go on."""

    at: int | str = 1
    """The page: its number, or the service's token for it."""
    skip: int = 0
    """So many of its objects were read already."""
    read: int | None = 0
    """So many objects were read in all, None when that cannot be told any more."""
    total: int | None = None
    """So many there were, as far as the service said."""
    last: tuple[str, ...] = ()
    """What was read last, the latest at the end."""

    def past(self, name: str) -> "_Place":
        """Return the place after one more object."""
        read = None if self.read is None else self.read + 1
        return replace(self, skip=self.skip + 1, read=read, last=(*self.last, name)[-_REMEMBERED:])

    def is_the_end(self, page: Page) -> bool:
        """Tell whether nothing follows, here on a page."""
        if self.skip < len(page.items):
            return False
        return page.following is None or (None not in (page.total, self.read) and self.read >= page.total)  # type: ignore[operator]

    def on(self, page: Page) -> "_Place":
        """Return the same place on the next page, when there is nothing more on this one."""
        if self.skip < len(page.items) or page.following is None:
            return replace(self, total=page.total)
        return replace(self, at=page.following, skip=0, total=page.total)


def enumerate_(
    selection: Selection, limit: int, page_size: int, token: str, cloud: Cloud, scope: Scope
) -> Iterator[Told]:
    """Yield objects as pages of the API come, and a continuation at the end if there are more.

    Args:
        selection: which objects.
        limit: at most so many; none below 1.
        page_size: the same for one call; none below 1: a page of the API, or all where there are few.
        token: a continuation of an earlier call, with whatever limit; "" to begin.
        cloud: the API.
        scope: the bounds of the call.

    Raises:
        InvalidInput: the token belongs to another question, or is none of ours.
        OutcomeUnknown: the place at which to go on is not there any more, or a list cannot be believed.
        CloudError: a page could not be read.
    """
    seal = _seal(selection, cloud)
    place = _opened(token, seal) if token else _Place()
    page, place = _gone_on(selection, place, cloud, scope)
    few = limit < 1 and page_size < 1 and page.total is not None and page.total <= _FEW
    most = _FEW if few else min(size for size in (limit, page_size, PAGE_SIZE) if size > 0)
    told = 0
    for _ in range(MOST_PAGES):
        for item in page.items[place.skip :]:
            found = selection.completed(item)
            place = place.past(_key(selection, found))
            if selection.has(found):
                yield Found(selection.id_of(found), selection.name_of(found))
                told += 1
            if told == most:
                if not place.is_the_end(page):
                    yield Continuation(_written(place.on(page), seal))
                return
        if place.is_the_end(page):
            return
        page, place = _gone_on(selection, place.on(page), cloud, scope)
    raise unclear(selection.listing.operation, {}, f"it goes on after {MOST_PAGES} pages")


def _gone_on(selection: Selection, place: _Place, cloud: Cloud, scope: Scope) -> tuple[Page, _Place]:
    """Return the page of a place, and the place as it is now: what was read before may have vanished."""
    page = _page(selection, place, cloud, scope)
    if place.last and _has_moved(selection, page, place):
        return _found_again(selection, place, page, cloud, scope)
    return page, place


def _page(selection: Selection, place: _Place, cloud: Cloud, scope: Scope) -> Page:
    return read_page(selection.listing, selection.query, cloud, scope, place.at)


def _key(selection: Selection, item: Item) -> str:
    return ":".join(str(item.get(part)) for part in selection.kind.id.parts)


def _has_moved(selection: Selection, page: Page, place: _Place) -> bool:
    """Tell whether objects that were read have vanished, so that others stand in their places on earlier pages."""
    if selection.listing.paging != "numbers":
        return False
    if page.total is not None and place.total is not None and page.total < place.total:
        return True
    if place.skip:
        return (
            len(page.items) < place.skip
            or _key(selection, selection.completed(page.items[place.skip - 1])) != place.last[-1]
        )
    return not page.items


def _found_again(selection: Selection, place: _Place, page: Page, cloud: Cloud, scope: Scope) -> tuple[Page, _Place]:
    """Return the page and the place after what was read last, on this page or an earlier one."""
    for number in range(int(place.at), 0, -1):
        here = page if number == place.at else _page(selection, replace(place, at=number), cloud, scope)
        after = [
            index
            for index, item in enumerate(here.items, 1)
            if _key(selection, selection.completed(item)) in place.last
        ]
        if after and after[-1] == len(here.items) and number == int(place.at) - 1:
            return page, replace(place, read=None, total=page.total)  # what vanished stood behind: nothing moved up
        if after:
            return here, replace(place, at=number, skip=after[-1], read=None, total=here.total)
    raise OutcomeUnknown(
        f"The list of {selection.kind.title}s changed so much while it was read that the rest of it is not known.",
        "List from the start.",
    )


def _seal(selection: Selection, cloud: Cloud) -> str:
    """Return what tells a question, and who asks it where, from others."""
    asked = [selection.listing.operation, selection.kind.title, selection.wanted, cloud.place, cloud.caller]
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16]


def _written(place: _Place, seal: str) -> str:
    text = json.dumps([seal, place.at, place.skip, place.read, place.total, *place.last])
    return base64.urlsafe_b64encode(text.encode()).decode()


def _opened(token: str, seal: str) -> _Place:
    try:
        sealed, at, skip, read, total, *last = json.loads(base64.urlsafe_b64decode(token[:_LONGEST_TOKEN]))
    except (ValueError, TypeError, RecursionError):
        raise _no_token("is not one that this plugin gave out") from None
    known = isinstance(at, int | str) and all(isinstance(name, str) for name in last) and last
    counts = isinstance(skip, int) and all(isinstance(one, int | None) for one in (read, total))
    if not (known and counts):
        raise _no_token("is not one that this plugin gave out")
    if sealed != seal:
        raise _no_token("belongs to another list: other filters, another account or another region")
    return _Place(at, skip, read, total, tuple(last[-_REMEMBERED:]))


def _no_token(why: str) -> InvalidInput:
    return InvalidInput(f"The continuation token {why}.", "List from the start.")
