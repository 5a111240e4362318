"""A list is read to its end, whether its pages are numbered or name each other by a token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import pytest
from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.paging import read_all
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Cloud, Journal, Scope
from pulumi_resource_alicloud.resources.vocabulary import Listing

NUMBERED = Listing(operation="ListThings", items="Things", name="Name", sort="")
BY_TOKEN = Listing(operation="ListThings", items="Things", name="Name", paging="token", sort="")
BOUNDS = Scope(NEVER, cast("Journal", None))


class Pages:
    """A cloud that answers with one page after the other, and keeps what it was asked with."""

    def __init__(self, *pages: Mapping[str, Any]) -> None:
        self._pages = list(pages)
        self.asked: list[dict[str, Any]] = []

    def server_time_offset(self) -> float:
        """Tell that both clocks agree."""
        return 0.0

    def call(self, _operation: str, fields: Mapping[str, Any], _scope: Scope) -> Mapping[str, Any]:
        """Answer with the next page."""
        self.asked.append({name: value for name, value in fields.items() if name not in {"PageSize", "MaxResults"}})
        return self._pages.pop(0)


def listed(listing: Listing, pages: Pages) -> list[Any]:
    """Return what a list gives, by name."""
    found = read_all(listing, ("Name",), {"Name": "a"}, cast("Cloud", pages), BOUNDS)
    return [item["Name"] for item in found]


def things(*names: str) -> list[dict[str, str]]:
    """Return the list of a page."""
    return [{"Name": name} for name in names]


def test_numbered_pages_are_read_until_all_are_there() -> None:
    """The number of the page grows until as many have come as the service counts."""
    pages = Pages({"Things": things("a", "b"), "TotalCount": 3}, {"Things": things("c"), "TotalCount": 3})
    assert ["a", "b", "c"] == listed(NUMBERED, pages)
    assert [{"Name": "a", "PageNumber": 1}, {"Name": "a", "PageNumber": 2}] == pages.asked


@pytest.mark.parametrize("end", [{}, {"NextToken": ""}, {"NextToken": None}], ids=["absent", "empty", "null"])
def test_pages_with_tokens_are_read_until_one_names_no_other(end: Mapping[str, Any]) -> None:
    """What a page names the next one by is sent for it; the count says nothing then."""
    pages = Pages({"Things": things("a"), "NextToken": "t1", "TotalCount": 1}, {"Things": things("b"), **end})
    assert ["a", "b"] == listed(BY_TOKEN, pages)
    assert [{"Name": "a"}, {"Name": "a", "NextToken": "t1"}] == pages.asked


def test_a_token_that_leads_back_ends_the_search() -> None:
    """The same page twice is no list."""
    page = {"Things": things("a"), "NextToken": "t1"}
    with pytest.raises(OutcomeUnknown, match="repeats the one before"):
        listed(BY_TOKEN, Pages(page, page))
