"""Create: make the object, and have it in state whatever happens after that."""

import time
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import (
    Cancelled,
    CloudError,
    InitFailed,
    InvalidInput,
    OutcomeUnknown,
    ProviderError,
    Refused,
    TimedOut,
)
from pulumi_resource_alicloud.lifecycle.identity import join_id, missing_parts, object_key
from pulumi_resource_alicloud.lifecycle.observation import given, look, pauses, settle
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.refusals import refused
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.search import made_since
from pulumi_resource_alicloud.lifecycle.translation import in_declared_type, to_fields, to_outputs
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource

_LATE_SECONDS = 3.0
"""How long after an unclear answer the object is looked for: a gateway may give up before the service does."""
_CLOCK_MARGIN = 5.0
"""Seconds by which the cloud's time stamps may precede our estimate of its clock."""


def preview(declared: Declaration, inputs: Properties) -> Properties:
    """Return the outputs as far as they can be known before the object exists."""
    return {
        name: in_declared_type(inputs.get(name, UNKNOWN), prop.type)
        for name, prop in declared.outputs.items()
        if name in inputs or _will_have(declared, name)
    }


def _will_have(declared: Declaration, name: str) -> bool:
    return name not in declared.inputs or name in declared.computed


def create(
    record: Resource, declared: Declaration, inputs: Properties, cloud: Cloud, scope: Scope
) -> tuple[str, Properties]:
    """Create the object and return its id and outputs.

    Raises:
        InitFailed: the object exists, but is not ready or could not be read.
        ProviderError: nothing exists, or nothing is known to exist.
    """
    sent = {**record.id.qualifiers, **to_fields(record, declared, inputs)}
    if record.occupied:
        _refuse_to_overwrite(record, sent, cloud, scope)
    answer = _make(record, sent, cloud, scope)
    known = {**sent, **answer}
    id_ = join_id(record, known)
    key = object_key(record, id_, declared, inputs)
    try:
        fields = settle(record, declared, key, given(inputs), cloud, scope)
    except ProviderError as error:
        outputs = to_outputs(record, declared, known, inputs, {})
        raise InitFailed(id_, outputs, inputs, [error]) from error
    return id_, to_outputs(record, declared, fields, inputs, {})


def _refuse_to_overwrite(record: Resource, sent: Mapping[str, Any], cloud: Cloud, scope: Scope) -> None:
    """Raise when the object exists already: create would take it over silently, and delete destroy it."""
    key = _key_of(record, sent)
    if look(record, key, cloud, scope) is not None:
        id_ = ":".join(str(part) for part in key.values())
        raise InvalidInput(
            f"The {record.title} {id_} exists already and would be overwritten.",
            f"To manage it, run `pulumi import {record.token} <name> {id_}`.",
        )


def _make(record: Resource, sent: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any]:
    """Call create; return fields of the object, those of its id among them."""
    started = datetime.now(tz=timezone.utc).timestamp() + cloud.server_time_offset() - _CLOCK_MARGIN
    answer = _answer(record, sent, started, cloud, scope)
    missing = missing_parts(record, {**sent, **answer})
    if not missing:
        return answer
    doubt = OutcomeUnknown(f"{record.create.operation} was carried out, but its answer names no {missing}.")
    found = _find(record, sent, started, cloud, scope, doubt)
    if found is None:
        raise _undecided(record, doubt, "It is not found by its name either.")
    return found


def _answer(record: Resource, sent: Mapping[str, Any], started: float, cloud: Cloud, scope: Scope) -> Mapping[str, Any]:
    """Call create; after an unclear answer look the object up before the call is repeated, once."""
    try:
        return make_call(record.create, sent, cloud, scope)
    except Refused as error:
        raise refused(record, error, sent, cloud, scope) from error
    except OutcomeUnknown as doubt:
        found = _find(record, sent, started, cloud, scope, doubt)
        if found is not None:
            return found
        try:
            return make_call(record.create, sent, cloud, scope)
        except (Refused, OutcomeUnknown) as error:
            # The first call may have been carried out late, and be the reason of this refusal.
            found = _find(record, sent, started, cloud, scope, doubt)
            if found is not None:
                return found
            raise refused(record, error, sent, cloud, scope) if isinstance(error, Refused) else error from error
        except Cancelled as error:
            raise _undecided(record, doubt, "Cancelled before it was tried again.") from error


def _find(
    record: Resource, sent: Mapping[str, Any], started: float, cloud: Cloud, scope: Scope, doubt: OutcomeUnknown
) -> Mapping[str, Any] | None:
    """Return the object that an unclear create call made, None when it made none within the time of a slow gateway.

    Raises:
        OutcomeUnknown: it cannot be told.
    """
    if record.lookup is None:
        return _found_by_key(record, sent, cloud, scope, doubt)
    if not any(name in sent for name in record.lookup.match):
        raise _undecided(record, doubt, "Nothing that was sent tells it from others.")
    scope.journal.progress("no clear answer: looking whether it was made")
    ours: list[Mapping[str, Any]] = []
    try:
        for _ in pauses(scope.shortened(_LATE_SECONDS), "looking for it"):
            ours = made_since(record, sent, started, cloud, scope)
            if ours:
                break
    except TimedOut as error:
        if time.monotonic() < scope.deadline:
            return None
        raise _undecided(record, doubt, "There was no time left to look it up.") from error
    except (CloudError, Cancelled) as error:
        raise _undecided(record, doubt, f"Whether the {record.title} was made is not known: {error.message}") from error
    if len(ours) > 1:
        raise _undecided(record, doubt, f"More than one {record.title} of this name was made since.")
    return ours[0]


def _found_by_key(
    record: Resource, sent: Mapping[str, Any], cloud: Cloud, scope: Scope, doubt: OutcomeUnknown
) -> Mapping[str, Any] | None:
    """Return what was sent if an object of this key exists: before the call there was none."""
    try:
        return None if look(record, _key_of(record, sent), cloud, scope) is None else sent
    except (CloudError, Cancelled) as error:
        raise _undecided(record, doubt, f"Whether the {record.title} was made is not known: {error.message}") from error


def _key_of(record: Resource, sent: Mapping[str, Any]) -> dict[str, Any]:
    return {name: sent.get(name) for name in (*record.id.parts, *record.id.qualifiers)}


def _undecided(record: Resource, doubt: OutcomeUnknown, why: str) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"{doubt.message} {why}",
        f"Look for it in the console; if it is there, run `pulumi import {record.token} <name> {record.id.format}`.",
        status=doubt.status,
        code=doubt.code,
        request_id=doubt.request_id,
    )
