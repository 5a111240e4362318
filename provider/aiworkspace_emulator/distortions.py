"""What a fault makes of an answer that was right: nothing in it, another object in it, no list, other fields.

Knows operations by what they answer. A refusal is left alone: it says no more than that it is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from aiworkspace_emulator.catalogue import Route
from aiworkspace_emulator.faults import Effect
from aiworkspace_emulator.service import Answer
from aiworkspace_emulator.vocabulary import Fields

Distortion = Callable[[Route, Fields], Fields]


def distort(answer: Answer, effect: Effect, route: Route) -> Answer:
    """The answer that is sent instead of the right one."""
    if answer.code is not None:
        return answer
    change = _CHANGES.get(effect.word)
    body = {**(change(route, dict(answer.body)) if change else answer.body), **effect.fields}
    return replace(answer, body={name: value for name, value in body.items() if value is not None})


def _empty(route: Route, body: Fields) -> Fields:
    name = route.operation.request_id
    return {name: body[name]}


def _foreign(route: Route, body: Fields) -> Fields:
    """The same object with the id of another: the likeness must not be what a client goes by."""
    names = route.collection.identity
    return {name: _another(value) if name in names else value for name, value in body.items()}


def _listless(route: Route, body: Fields) -> Fields:
    return {name: value for name, value in body.items() if name != route.operation.listing.items}


def _empty_list(route: Route, body: Fields) -> Fields:
    listing = route.operation.listing
    figures = {name: 0 for name in ("TotalCount", "NextPageToken") if name in listing.answers}
    return {**body, listing.items: [], **figures}


def _another(text: str) -> str:
    """A value of the same shape: its last character is the next one of its kind."""
    return text[:-1] + ("0" if text[-1] == "9" else "a" if text[-1] == "z" else chr(ord(text[-1]) + 1))


_CHANGES: Mapping[str, Distortion] = {
    "emptyAnswer": _empty,
    "foreignAnswer": _foreign,
    "listless": _listless,
    "emptyList": _empty_list,
}
