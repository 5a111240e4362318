"""Update: make the changed properties true, call by call; what did not happen is never recorded."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.diff import compare, effective
from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import InitFailed, OutcomeUnknown, ProviderError, Refused
from pulumi_resource_alicloud.lifecycle.identity import object_key
from pulumi_resource_alicloud.lifecycle.observation import given, look, settle
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.refusals import explained
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import changed_fields, in_declared_type, needs_a_look, to_outputs
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Value, reveal
from pulumi_resource_alicloud.resources.vocabulary import Call, Entries, Resource


def preview_update(
    record: Resource, declared: Declaration, old: Properties, new: Properties, state: Properties
) -> Properties:
    """Return the outputs an update will leave, as far as they can be known."""
    outputs = {name: value for name, value in state.items() if name in declared.outputs and name not in declared.inputs}
    changed = compare(record, declared, old, new, state=state).properties
    outputs |= dict.fromkeys(record.stamps & outputs.keys(), UNKNOWN) if changed else {}
    for name in declared.inputs:
        if new.get(name) is not None:
            outputs[name] = in_declared_type(new[name], declared.inputs[name].type)
        elif name in changed:
            default = effective(record, new, name)
            if default is not None or name in declared.computed:
                outputs[name] = UNKNOWN if default is None else default
        elif name in state:
            outputs[name] = state[name]
    return outputs


def update(
    record: Resource,
    declared: Declaration,
    id_: str,
    old: Properties,
    new: Properties,
    state: Properties,
    ignored: list[str],
    cloud: Cloud,
    scope: Scope,
) -> Properties:
    """Bring the object from old inputs to new ones and return its outputs.

    Without a difference it waits for readiness and reads: so an update repairs a create that was not finished.

    Raises:
        InitFailed: some calls were made, a later one failed; outputs are what the cloud shows.
        ProviderError: nothing was changed.
    """
    key = object_key(record, id_, declared, new, state)
    changed = compare(record, declared, old, new, state=state, ignored=ignored).properties
    done = 0
    held = look(record, key, cloud, scope) if needs_a_look(declared, changed) else None
    try:
        for call in _calls(record, declared, key, old, new, changed, held):
            call(cloud, scope)
            done += 1
        wanted = {**given(new), **{name: effective(record, new, name) for name in changed}}
        fields = settle(record, declared, key, wanted, cloud, scope)
    except ProviderError as error:
        if done == 0 and not isinstance(error, OutcomeUnknown):
            raise
        shown = _shown(record, key, cloud, scope)
        outputs = state if shown is None else to_outputs(record, declared, shown, old, state)
        raise InitFailed(id_, outputs, old, [error]) from error
    kept = {name: value for name, value in state.items() if name not in changed or new.get(name) is not None}
    return to_outputs(record, declared, fields, new, kept)


def _shown(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any] | None:
    try:
        return look(record, key, cloud, scope)
    except ProviderError:
        return None


def _calls(
    record: Resource,
    declared: Declaration,
    key: Mapping[str, Any],
    old: Properties,
    new: Properties,
    changed: list[str],
    held: Mapping[str, Any] | None,
) -> Iterator[Callable[[Cloud, Scope], None]]:
    for call in record.update:
        names = [name for name in changed if name in call.when]
        if names:
            fields = {} if call.bare else changed_fields(record, declared, new, names, held)
            yield _calling(record, call, {**key, **fields})
    entries = record.entries
    if entries is not None and entries.property in changed:
        was, now = _keyed(old.get(entries.property)), _keyed(new.get(entries.property))
        yield from _entry_calls(record, entries, key, was, now)


def _calling(record: Resource, call: Call, fields: Mapping[str, Any]) -> Callable[[Cloud, Scope], None]:
    def make(cloud: Cloud, scope: Scope) -> None:
        try:
            make_call(call, fields, cloud, scope)
        except Refused as error:
            raise explained(record, error, fields) from error

    return make


def _entry_calls(
    record: Resource, entries: Entries, key: Mapping[str, Any], was: Mapping[str, Value], now: Mapping[str, Value]
) -> Iterator[Callable[[Cloud, Scope], None]]:
    """Touch only the entries that changed, and add before removing: no moment without any."""
    written = [entry for name, entry in now.items() if was.get(name) != entry]
    removed = [name for name in was if name not in now]
    for value in written if entries.add_each else [written] if written else []:
        yield _calling(record, Call(entries.add), {**key, entries.add_field: value})
    for names in removed if entries.remove_each else [",".join(removed)] if removed else []:
        yield _calling(record, Call(entries.remove), {**key, entries.remove_field: names})


def _keyed(entries: Value) -> dict[str, Value]:
    """Return entries by what names them: labels as the API writes them by their key, plain words by themselves."""
    return {
        entry["key"] if isinstance(entry, dict) else entry: {"Key": entry["key"], "Value": entry.get("value") or ""}
        if isinstance(entry, dict)
        else entry
        for entry in reveal(entries) or []
    }
