"""Looks at an object: is it there, is it ready, does it show what was written.

Polls start at 0.2 s and grow with jitter; the scope's stop signal ends every wait at once.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput, Refused, TimedOut
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import from_wire
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource

SETTLE_SECONDS = 15.0
"""How long a read may lag behind a write before the answer is taken as the truth."""

_GONE_STATUS = frozenset({400, 404})  # which of the two a not-found code comes with is not documented


def is_gone(record: Resource, error: Refused) -> bool:
    """Tell whether the cloud says that the object does not exist: by a code listed for the resource, and only so."""
    return error.status in _GONE_STATUS and error.code in record.gone


def look(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any] | None:
    """Return the object's fields, those of its key included, or None when it does not exist.

    Raises:
        CloudError: any other answer: no permission and an outage do not mean that the object is gone.
    """
    call = record.read
    sent = {call.renames.get(name, name): value for name, value in {**key, **call.fixed}.items()}
    if call.envelope is not None:
        sent = {name: value for name, value in sent.items() if name in call.envelope.outside}
    try:
        answer = patiently(record, lambda: cloud.call(call.operation, sent, scope), scope)
    except Refused as error:
        if is_gone(record, error):
            return None
        raise
    if call.envelope is None:
        return {**key, **answer}
    elements = answer.get(call.envelope.name) or []
    return next((one for one in elements if all(one.get(name) == value for name, value in key.items())), None)


def patiently(record: Resource, call: Callable[[], Mapping[str, Any]], scope: Scope) -> Mapping[str, Any]:
    """Make a call again while the cloud refuses it with a code that passes by itself."""
    refusal: Refused | None = None
    try:
        for _ in pauses(scope.shortened(SETTLE_SECONDS), f"waiting for the {record.title} to answer"):
            try:
                return call()
            except Refused as error:  # noqa: PERF203 - the loop is a wait, not a computation
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
    """Wait until the object is in a final state; return its fields, None when it is not to be seen.

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
        if state in until.done:
            return fields
        if state in until.failed:
            raise InvalidInput(
                f"The {record.title} {':'.join(map(str, key.values()))} ended in state {state}.",
                "The API gives no reason: see the console. `pulumi up --replace <urn>` makes another one.",
            )
        scope.journal.progress(f"waiting: {state}, {time.monotonic() - started:.0f} s")
    raise AssertionError  # pauses() ends by raising


def settle(
    record: Resource, declared: Declaration, key: Mapping[str, Any], wanted: Properties, cloud: Cloud, scope: Scope
) -> Mapping[str, Any]:
    """Return the object's fields once it is ready and shows what was written, or what they are if it never does.

    Raises:
        ProviderError: the object ended in a failed state, does not appear at all, or cannot be read.
    """
    fields: Mapping[str, Any] | None = None
    patience = scope.shortened(SETTLE_SECONDS)
    try:
        for _ in pauses(patience, f"reading the {record.title} back"):
            ready = await_ready(record, key, cloud, scope)
            fields = ready or fields
            if ready is not None and shows(record, declared, ready, wanted):
                return ready
    except TimedOut:
        if fields is None or time.monotonic() >= scope.deadline:
            raise
    return fields or {}


def given(inputs: Properties) -> Properties:
    """Return the inputs that say something: null is no contradiction to what the service fills in."""
    return {name: value for name, value in inputs.items() if not is_absent(value)}


def shows(record: Resource, declared: Declaration, fields: Mapping[str, Any], wanted: Properties) -> bool:
    """Tell whether an answer shows the wanted inputs; fields that no answer repeats do not count."""
    return all(
        alike(record, prop, wanted[name], from_wire(fields.get(record.wire_name(name)), prop.type))
        for name, prop in declared.inputs.items()
        if name in wanted and record.wire_name(name) not in record.write_only
    )


def await_gone(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> None:
    """Wait until the object does not exist any more."""
    for _ in pauses(scope, f"waiting for the {record.title} to disappear"):
        if look(record, key, cloud, scope) is None:
            return
        scope.journal.progress("waiting: still there")
