"""The service's lists, read to their end, and what is no answer to a question for a list."""

from __future__ import annotations

from typing import Any

import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.acceptance.removal import KINDS, Kind
from tests.acceptance.service import NoList, Service

PAGES = {1: [{"ModelId": "a"}], 2: [{"ModelId": "b"}], 3: []}


class Told(Service):
    """A service that gives the answers it is told to give, and counts its calls."""

    def __init__(self, answers: dict[int, Any]) -> None:
        self._answers = answers
        self.calls = 0

    def call(self, operation: str, **fields: Any) -> dict[str, Any]:
        """Answer with what stands under the number of the page."""
        assert operation == "ListModels"
        self.calls += 1
        return dict(self._answers[fields["PageNumber"]])


def test_a_list_is_read_to_its_end() -> None:
    """Page by page, until one is empty."""
    service = Told({number: {"Models": items, "TotalCount": 2} for number, items in PAGES.items()})
    assert [{"ModelId": "a"}, {"ModelId": "b"}] == list(service.listed("ListModels", "Models"))
    assert len(PAGES) == service.calls


@pytest.mark.parametrize("answer", [{}, {"TotalCount": 0}, {"Models": None}, {"Models": "none"}])
def test_an_answer_without_its_list_is_no_answer(answer: dict[str, Any]) -> None:
    """It does not say that there is nothing."""
    with pytest.raises(NoList, match="ListModels answered without Models"):
        list(Told({1: answer}).listed("ListModels", "Models"))


def kinds() -> list[Kind]:
    """Return all kinds that are removed, with those inside of others."""
    return [*KINDS, *(kind.inside for kind in KINDS if kind.inside is not None)]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.listed)
def test_every_list_has_the_name_that_the_provider_reads_it_by(kind: Kind) -> None:
    """By another one nothing would be found, and what is there would stay."""
    names = {record.listing.operation: record.listing.items for record in RESOURCES.values() if record.listing}
    assert names[kind.listed] == kind.items
