"""Lists objects, and picks those that have certain fields: the list call of a record's lookup, compared on our side.

Knows nothing of why somebody looks. An answer without its list is no answer.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.resources.vocabulary import ByName, Resource

PAGE_SIZE: Final = 100
MOST_PAGES: Final = 1000
"""A list that goes on after so many pages is taken to have no end."""


def named_alike(
    record: Resource, sent: Mapping[str, Any], wanted: tuple[str, ...], cloud: Cloud, scope: Scope
) -> list[Mapping[str, Any]]:
    """Return the objects that have the wanted fields, and those of the lookup's scope, as they were sent."""
    lookup = record.lookup
    if lookup is None:
        return []
    asked = (*lookup.scope, lookup.match[0]) if lookup.filtered else lookup.scope
    query = {name: sent[name] for name in asked if name in sent}
    around = {name: sent[name] for name in lookup.scope if name in sent}
    match = {name: sent[name] for name in (*lookup.scope, *wanted) if name in sent}
    return [
        {**around, **item}
        for item in list_all(lookup, query, cloud, scope)
        if all(item.get(name, value) == value for name, value in match.items())
    ]


def list_all(lookup: ByName, query: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Iterator[Mapping[str, Any]]:
    """Yield what a paged list call answers, page by page.

    Pages are counted by what comes: the service may give fewer than were asked for, and still have more. Where a page
    names the next one by a token, the last is the one that names none.

    Raises:
        OutcomeUnknown: an answer has no list, or the list has no end.
        CloudError: a page could not be had.
    """
    operation = lookup.operation
    seen, token = 0, ""
    before: list[Any] = []
    for number in range(1, MOST_PAGES + 1):
        answer = cloud.call(operation, {**query, **_page(lookup, number, token)}, scope)
        batch = elements(operation, lookup.items, answer)
        token = str(answer.get("NextToken") or "")
        if not batch or (lookup.by_token and not token):
            yield from batch
            return
        if batch == before:
            raise _unclear(operation, answer, f"its page {number} repeats the one before")
        yield from batch
        seen += len(batch)
        total = answer.get("TotalCount")
        if not lookup.by_token and isinstance(total, int) and not isinstance(total, bool) and seen >= total:
            return
        before = batch
    raise _unclear(operation, answer, f"it goes on after {MOST_PAGES} pages")


def _page(lookup: ByName, number: int, token: str) -> dict[str, Any]:
    """Return what names a page to the list call."""
    if not lookup.by_token:
        return {"PageNumber": number, "PageSize": PAGE_SIZE}
    return {"MaxResults": PAGE_SIZE, **({"NextToken": token} if token else {})}


def elements(operation: str, items: str, answer: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the list of an answer; it may be left out where the answer counts none.

    Raises:
        OutcomeUnknown: the answer has none, so that it does not even say that there is nothing.
    """
    found = answer.get(items)
    if found is None and answer.get("TotalCount") == 0:
        return []
    if isinstance(found, list) and all(isinstance(item, Mapping) for item in found):
        return found
    raise _unclear(operation, answer, f"it has no list {items}")


def _unclear(operation: str, answer: Mapping[str, Any], why: str) -> OutcomeUnknown:
    request_id = str(answer.get("RequestId") or answer.get("requestId") or "")
    place = f" (request id {request_id})" if request_id else ""
    return OutcomeUnknown(
        f"The answer of {operation} cannot be used: {why}{place}.",
        "Run the command again; if it stays, check alicloud:endpoints and give the request id to Alibaba Cloud's "
        "support.",
        request_id=request_id,
    )
