"""Looks at an object: is it there, is it ready, does it show what was written.

Polls start at 0.2 s and grow with jitter; the scope's stop signal ends every wait at once.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.errors import CloudError, InvalidInput, OutcomeUnknown, Refused, TimedOut
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.paging import elements
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import from_wire
from pulumi_resource_alicloud.lifecycle.values import Properties, Value
from pulumi_resource_alicloud.resources.vocabulary import Resource

SETTLE_SECONDS = 15.0
"""How long a read may lag behind a write before the answer is taken as the truth."""

_LOOKS: Final = 3
"""How often an object is asked for whose answer is about nothing, or about another one."""
_STEADY: Final = 4
"""After so many equal answers a new object is what it is: the service writes a value in its own way."""

_GONE_STATUS = frozenset({400, 404})  # which of the two a not-found code comes with is not documented


def is_gone(record: Resource, error: CloudError) -> bool:
    """Tell whether the cloud says that the object does not exist: by a code listed for the resource, and only so."""
    return error.status in _GONE_STATUS and error.code in record.gone


def look(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any] | None:
    """Return the object's fields, those of its key included, or None when it does not exist.

    Raises:
        CloudError: any other answer: no permission, an outage, or an answer about nothing do not mean that it is gone.
    """
    sent = _asked(record, key)
    try:
        for attempt in range(1, _LOOKS + 1):
            answer = patiently(record, lambda: cloud.call(record.read.operation, sent, scope), scope)
            try:
                return _own(record, key, answer)
            except OutcomeUnknown:
                if attempt == _LOOKS:
                    raise
                scope.pause(0.2, f"reading the {record.title}")
    except Refused as error:
        if is_gone(record, error):
            return None
        raise
    raise AssertionError  # the last look returns or raises


def _own(record: Resource, key: Mapping[str, Any], answer: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the fields of the object that was asked for.

    Raises:
        OutcomeUnknown: the answer does not name it, or names another one.
    """
    call = record.read
    if call.envelope is not None:
        return next(iter(_those_of(record, key, answer)), None)
    name = [name for name in key if name not in record.id.qualifiers][-1]
    others = {wire: answer[wire] for wire in key if answer.get(wire) and str(answer[wire]) != str(key[wire])}
    if others or not answer.get(name):
        what = " and ".join(f"{wire} {value}" for wire, value in others.items()) or f"no {name}"
        request_id = str(answer.get("RequestId") or answer.get("requestId") or "")
        raise OutcomeUnknown(
            f"{call.operation} was asked for the {record.title} {':'.join(map(str, key.values()))} and answered with "
            f"{what}{f' (request id {request_id})' if request_id else ''}: this says nothing of it.",
            "Nothing was changed. Run the command again; if it stays, check alicloud:endpoints.",
            request_id=request_id,
        )
    return {**key, **answer}


def look_all(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> list[Mapping[str, Any]]:
    """Return all objects of a key that need not be complete, where one call answers with a list of them."""
    sent = _asked(record, key)
    return _those_of(record, key, patiently(record, lambda: cloud.call(record.read.operation, sent, scope), scope))


def _asked(record: Resource, key: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the read call takes."""
    call = record.read
    sent = {call.renames.get(name, name): value for name, value in {**key, **call.fixed}.items()}
    if call.envelope is not None:
        sent = {name: value for name, value in sent.items() if name in call.envelope.outside}
    return sent


def _those_of(record: Resource, key: Mapping[str, Any], answer: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the elements of an answer's list that have this key."""
    call = record.read
    found = elements(call.operation, call.envelope.name if call.envelope else "", answer)
    return [one for one in found if all(one.get(name) == value for name, value in key.items())]


def patiently(record: Resource, call: Callable[[], Mapping[str, Any]], scope: Scope) -> Mapping[str, Any]:
    """Make a call again while the cloud refuses it with a code that passes by itself."""
    refusal: Refused | OutcomeUnknown | None = None
    try:
        for _ in pauses(scope.shortened(SETTLE_SECONDS), f"waiting for the {record.title} to answer"):
            try:
                return call()
            except (Refused, OutcomeUnknown) as error:  # noqa: PERF203 - the loop is a wait, not a computation
                if error.code not in record.transient:
                    raise
                refusal = error
    except TimedOut:
        if refusal is not None:
            raise refusal from None
        raise
    raise AssertionError  # pauses() ends by raising


def pauses(scope: Scope, doing: str) -> Iterator[None]:
    """Yield again and again, with growing pauses in between, until the scope ends."""
    delay = 0.2
    while True:
        yield
        scope.pause(delay * random.uniform(0.8, 1.2), doing)  # noqa: S311 - jitter is no secret
        delay = min(delay * 1.3, 5.0)


def await_ready(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any] | None:
    """Wait until the object is in a state that it stays in; return its fields, None when it is not to be seen.

    Raises:
        InvalidInput: it ended in a failed state.
        Stopped: the scope ended first.
    """
    started = time.monotonic()
    until = record.ready
    for _ in pauses(scope, f"waiting for the {record.title} to be ready"):
        fields = look(record, key, cloud, scope)
        if until is None or fields is None:
            return fields
        state = str(fields.get(until.field))
        if state in until.done or state in until.resting:
            return fields
        if state in until.failed:
            raise InvalidInput(
                f"The {record.title} {':'.join(map(str, key.values()))} ended in state {state}.", until.remedy
            )
        scope.journal.progress(f"waiting: {state}, {time.monotonic() - started:.0f} s")
    raise AssertionError  # pauses() ends by raising


def tell_state(record: Resource, fields: Mapping[str, Any], scope: Scope) -> None:
    """Warn when an object that is as wanted is in a state in which it cannot be used."""
    until = record.ready
    state = None if until is None else fields.get(until.field)
    if until is not None and state is not None and state not in until.done:
        scope.journal.warn(f"The {record.title} is in state {state}: see the console for what it needs to be used.")


def settle(
    record: Resource,
    declared: Declaration,
    key: Mapping[str, Any],
    wanted: Properties,
    cloud: Cloud,
    scope: Scope,
    *,
    passing: Mapping[str, Sequence[Value]] | None = None,
) -> Mapping[str, Any]:
    """Return the object's fields once they show what was written, or what they are if they never do.

    What the service writes in its own way is not waited for: a new object is read until it stays the same, a changed
    property until it is neither what it was before nor what it was between two calls of its update.

    Args:
        record: the resource's record.
        declared: its declaration in schema.json.
        key: the wire fields that name the object.
        wanted: the inputs that were written.
        cloud: where to look.
        scope: the bounds of the operation.
        passing: what an answer that lags shows of each written input of an update; None for a new object, which is
            waited for until ready.

    Raises:
        ProviderError: the object ended in a failed state, does not appear at all, or cannot be read.
    """
    fields: Mapping[str, Any] | None = None
    equal = 0
    patience = scope.shortened(SETTLE_SECONDS)
    try:
        for _ in pauses(patience, f"reading the {record.title} back"):
            # Becoming ready takes what it takes; only what comes after that is bounded by our patience.
            seen = await_ready(record, key, cloud, scope) if passing is None else look(record, key, cloud, patience)
            if seen is None:
                continue
            equal = equal + 1 if fields is not None and _says_the_same(seen, fields) else 1
            fields = seen
            if shows(record, declared, seen, wanted, passing) or (passing is None and equal >= _STEADY):
                break
    except TimedOut:
        if fields is None or scope.is_over():
            raise
    if fields is None:
        raise AssertionError  # pauses() ends by raising
    tell_state(record, fields, scope)
    return fields


def _says_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether two answers are about an object that did not change between them."""
    return all(one.get(name) == other.get(name) for name in one.keys() | other.keys() if name.lower() != "requestid")


def given(inputs: Properties) -> Properties:
    """Return the inputs that say something: null is no contradiction to what the service fills in."""
    return {name: value for name, value in inputs.items() if not is_absent(value)}


def shows(
    record: Resource,
    declared: Declaration,
    fields: Mapping[str, Any],
    wanted: Properties,
    passing: Mapping[str, Sequence[Value]] | None = None,
) -> bool:
    """Tell whether an answer shows the wanted inputs, or others than passing ones; what none repeats does not count."""
    for name, prop in declared.inputs.items():
        if name not in wanted or record.wire_name(name) in record.write_only:
            continue
        observed = from_wire(fields.get(record.wire_name(name)), prop.type)
        if alike(record, prop, wanted[name], observed):
            continue
        if passing is None or any(alike(record, prop, value, observed) for value in passing.get(name, [observed])):
            return False
    return True


def await_gone(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> None:
    """Wait until the object does not exist any more."""
    for _ in pauses(scope, f"waiting for the {record.title} to disappear"):
        if look(record, key, cloud, scope) is None:
            return
        scope.journal.progress("waiting: still there")
