"""Create: make the object, and have it in state whatever happens after that."""

from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import (
    InitFailed,
    InvalidInput,
    OutcomeUnknown,
    ProviderError,
    Refused,
)
from pulumi_resource_alicloud.lifecycle.identity import join_id, key_in, missing_parts, object_key
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.lifecycle.neighbours import claim, turn_of_machine
from pulumi_resource_alicloud.lifecycle.observation import SETTLE_SECONDS, given, look, look_all, settle, shows
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.recovery import Creation, fitting, recover
from pulumi_resource_alicloud.lifecycle.refusals import refused
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import in_declared_type, to_fields, to_outputs
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource

_LATE_SECONDS: Final = 3.0
"""How long an object is looked for before a create is repeated that would be refused if the first was carried out."""
_RESERVE: Final = 0.25
"""The part of the time that is left for looking after a create call without an answer, 5 s at most."""


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
    record: Resource, declared: Declaration, inputs: Properties, cloud: Cloud, scope: Scope, ledger: Ledger
) -> tuple[str, Properties]:
    """Create the object and return its id and outputs.

    Raises:
        InitFailed: the object exists, but is not ready or could not be read.
        ProviderError: nothing exists, or nothing is known to exist.
    """
    sent = {**record.id.qualifiers, **to_fields(record, declared, inputs)}
    with ExitStack() as turn:
        if record.create_overwrites:
            _take_turn(record, sent, turn, cloud, scope, ledger)
        fits = fitting(record, declared, inputs, sent)
        with ledger.attempting(record.token, sent, fits) as attempt:
            answer = _make(Creation(record, declared, inputs, sent, attempt), cloud, scope, ledger)
            known = {**sent, **answer}
            id_ = join_id(record, known)
            ledger.note(record.token, id_)
            claim(cloud.place, record.token, id_)
        try:
            fields = settle(record, declared, object_key(record, id_, declared, inputs), given(inputs), cloud, scope)
        except ProviderError as error:
            outputs = to_outputs(record, declared, known, inputs, {})
            raise InitFailed(id_, outputs, inputs, [error]) from error
    if record.create_overwrites and not shows(record, declared, fields, given(inputs)):
        raise _taken(
            record, id_, f"The {record.title} {id_} was set by somebody else at the same time, to something else."
        )
    return id_, to_outputs(record, declared, fields, inputs, {})


def _take_turn(
    record: Resource, sent: Mapping[str, Any], turn: ExitStack, cloud: Cloud, scope: Scope, ledger: Ledger
) -> None:
    """Be alone with a key until its object is seen, so that whoever comes next finds it; and find none before."""
    key = key_in(record, sent)
    doing = f"waiting for the other {record.title} of this key"
    named = (cloud.place, record.token, *key.items())
    turn.enter_context(ledger.turn(named, scope, doing))
    turn.enter_context(turn_of_machine(named, scope, doing))
    _refuse_to_overwrite(record, key, cloud, scope)


def _refuse_to_overwrite(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> None:
    """Raise when the object exists already: create would take it over silently, and delete destroy it."""
    found = look(record, key, cloud, scope)
    if found is not None:
        named = {**key, **found}
        id_ = ":".join(str(named[part]) for part in (*record.id.parts, *record.id.qualifiers))
        raise _taken(record, id_, f"The {record.title} {id_} exists already: it belongs to somebody else.")
    if record.read.envelope is not None and not look_all(record, {}, cloud, scope):
        scope.journal.warn(
            f"{record.read.operation} shows no {record.title} at all. If there is one that these credentials may not "
            f"see, it is overwritten now: make sure that they have the RAM action that allows {record.read.operation}."
        )


def _taken(record: Resource, id_: str, message: str) -> InvalidInput:
    return InvalidInput(
        message,
        "If another resource of this program has it, remove one of the two. If this one was to replace it, give the "
        "resource the option deleteBeforeReplace. To manage an object that was made elsewhere, run "
        f"`pulumi import {record.token} <name> {id_}`.",
    )


def _make(creation: Creation, cloud: Cloud, scope: Scope, ledger: Ledger) -> Mapping[str, Any]:
    """Call create; return fields of the object, those of its id among them."""
    record, sent = creation.record, creation.sent
    answer = _answer(creation, cloud, scope, ledger)
    missing = missing_parts(record, {**sent, **answer})
    if not missing:
        return answer
    doubt = OutcomeUnknown(f"{record.create.operation} was carried out, but its answer names no {missing}.")
    found = recover(creation, doubt, cloud, scope, ledger, SETTLE_SECONDS)
    if found is None:
        raise creation.undecided(doubt, "It is not found by what was sent either.")
    return found


def _answer(creation: Creation, cloud: Cloud, scope: Scope, ledger: Ledger) -> Mapping[str, Any]:
    """Call create; after an unclear answer look for the object, and repeat the call only where that is harmless."""
    record, sent = creation.record, creation.sent
    bounds = scope.shortened(scope.remaining() - min(5.0, scope.remaining() * _RESERVE))
    try:
        return make_call(record.create, sent, cloud, bounds)
    except Refused as error:
        raise refused(creation, error, cloud, scope, ledger) from error
    except OutcomeUnknown as error:
        doubt = error
    repeatable = _would_be_refused(record, sent)
    found = recover(creation, doubt, cloud, scope, ledger, _LATE_SECONDS if repeatable else SETTLE_SECONDS)
    if found is not None:
        return found
    if not repeatable:
        raise creation.undecided(doubt, f"No such {record.title} was seen within {SETTLE_SECONDS:.0f} s.")
    try:
        return make_call(record.create, sent, cloud, bounds)
    except (Refused, OutcomeUnknown) as error:
        # The first call may have been carried out late, and be the reason of this refusal.
        found = recover(creation, doubt, cloud, scope, ledger, SETTLE_SECONDS)
        if found is not None:
            return found
        if isinstance(error, Refused):
            raise refused(creation, error, cloud, scope, ledger) from error
        raise creation.undecided(error, f"No such {record.title} was seen within {SETTLE_SECONDS:.0f} s.") from error
    except ProviderError as error:
        raise creation.undecided(doubt, f"It was not tried again: {error.message}") from error


def _would_be_refused(record: Resource, sent: Mapping[str, Any]) -> bool:
    """Tell whether a second create would be refused, or change nothing, if the first one was carried out."""
    if not record.recognised_by:
        return True
    unique = record.unique
    return unique is not None and bool(sent.get(record.wire_name(unique.name)))
