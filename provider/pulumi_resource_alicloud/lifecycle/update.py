"""Update: make the changed properties true, call by call; what did not happen is never recorded."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.diff import compare, effective
from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import InitFailed, OutcomeUnknown, ProviderError, Refused
from pulumi_resource_alicloud.lifecycle.identity import object_key
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.observation import await_ready, look, settle
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.refusals import explained, vanished
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Property
from pulumi_resource_alicloud.lifecycle.translation import (
    changed_fields,
    from_wire,
    in_declared_type,
    needs_a_look,
    to_outputs,
)
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


@dataclass(frozen=True, slots=True)
class _Step:
    """One call of an update, and the property or properties that it makes true."""

    names: tuple[str, ...]
    call: Call
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an update is to do: from which inputs, to which."""

    old: Properties
    """Recorded inputs, corrected by what the cloud shows where the record is not sure."""
    changed: list[str]
    fields: Mapping[str, Any] | None
    """What the cloud answered, where it was asked."""


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

    Without a difference it repairs what was not finished: it waits for readiness and compares with the cloud.

    Raises:
        InitFailed: some calls were made, a later one failed; inputs and outputs say what is known to have happened.
        ProviderError: nothing was changed.
    """
    key = object_key(record, id_, declared, new, state)
    plan = _plan(record, declared, key, old, new, state, ignored, cloud, scope)
    done: set[str] = set()
    unsure: set[str] = set()
    try:
        for step in _steps(record, declared, key, plan, new):
            try:
                _make(record, step, cloud, scope)
            except ProviderError as error:
                # A property of several calls is half done, one of an unclear call is done or not: only a look tells.
                unsure.update(name for name in step.names if name in done or not isinstance(error, Refused))
                raise
            done.update(step.names)
        wanted = {name: effective(record, new, name) for name in plan.changed}
        passing = {name: _passing(record, plan, new, name) for name in plan.changed}
        fields = settle(record, declared, key, wanted, cloud, scope, passing=passing)
    except ProviderError as error:
        if not done and not isinstance(error, OutcomeUnknown):
            raise
        inputs, outputs = _what_happened(record, declared, key, plan.old, new, state, done, unsure, cloud, scope)
        # The service's own choice is no input: what was tried instead of it is news to what the engine records.
        outputs |= {
            name: None
            for name in done | unsure
            if is_absent(old.get(name)) and record.wire_name(name) not in record.write_only
        }
        raise InitFailed(id_, outputs, inputs, [error], look_first=True) from error
    kept = {name: value for name, value in state.items() if name not in plan.changed or new.get(name) is not None}
    return to_outputs(record, declared, fields, new, kept)


def _plan(
    record: Resource,
    declared: Declaration,
    key: Mapping[str, Any],
    old: Properties,
    new: Properties,
    state: Properties,
    ignored: list[str],
    cloud: Cloud,
    scope: Scope,
) -> _Plan:
    """Tell what is to change; where the record is not sure of what is there, the cloud is asked."""
    changed = compare(record, declared, old, new, state=state, ignored=ignored).properties
    if not changed:
        fields = await_ready(record, key, cloud, scope)
        shown = {} if fields is None else _inputs_of(record, declared, fields)
        return _Plan({**old, **shown}, _contradicted(record, declared, old, new, state, shown, ignored), fields)
    unrecorded = [name for name in changed if is_absent(old.get(name)) and not is_absent(state.get(name))]
    if not unrecorded and not needs_a_look(declared, changed):
        return _Plan(old, changed, None)
    fields = look(record, key, cloud, scope)
    shown = {} if fields is None else _inputs_of(record, declared, fields)
    return _Plan({**old, **{name: shown[name] for name in unrecorded if name in shown}}, changed, fields)


def _inputs_of(record: Resource, declared: Declaration, fields: Mapping[str, Any]) -> Properties:
    """Return what the cloud shows of the inputs; what cannot be made out is not shown."""
    shown: Properties = {}
    for name, prop in declared.inputs.items():
        if record.wire_name(name) not in record.write_only:
            with suppress(OutcomeUnknown):
                shown[name] = from_wire(fields.get(record.wire_name(name)), prop.type)
    return shown


def _contradicted(
    record: Resource,
    declared: Declaration,
    old: Properties,
    new: Properties,
    state: Properties,
    shown: Properties,
    ignored: list[str],
) -> list[str]:
    """Return the properties that the cloud does not show as the program has them, and that can be mended.

    What no answer repeats is written again where inputs and state differ, as an update that failed leaves them. What
    the program does not say is the service's choice, unless the state has null for it, which such an update leaves.
    """
    return [
        name
        for name, prop in declared.inputs.items()
        if name not in ignored
        and _is_written(record, name)
        and not alike(record, prop, effective(record, new, name), shown.get(name, _tried(record, prop, old, state)))
        and (not is_absent(new.get(name)) or (name in state and state[name] is None and name not in record.kept))
    ]


def _tried(record: Resource, prop: Property, old: Properties, state: Properties) -> Value:
    """Return what is known of a property that no answer repeats: nothing, if an update of it failed."""
    before = old.get(prop.name)
    return before if alike(record, prop, before, state.get(prop.name)) else UNKNOWN


def _is_written(record: Resource, name: str) -> bool:
    return any(name in call.when for call in record.update) or (
        record.entries is not None and record.entries.property == name
    )


def _what_happened(
    record: Resource,
    declared: Declaration,
    key: Mapping[str, Any],
    old: Properties,
    new: Properties,
    state: Properties,
    done: set[str],
    unsure: set[str],
    cloud: Cloud,
    scope: Scope,
) -> tuple[Properties, Properties]:
    """Return the inputs and outputs to record of an update that failed: property by property what is known.

    An input of which nothing is known is left out, so that the next update writes it, whatever the program says then.
    The engine keeps the old inputs all the same: that is why it is told to read the object first. To that look outputs
    tell what was tried: null for what the old inputs do not have, and for what no answer repeats the value itself.
    """
    after = scope.after_the_end() if scope.stop.is_set() else scope
    fields = _shown(record, key, cloud, after)
    shown = {} if fields is None else _inputs_of(record, declared, fields)
    inputs = dict(old)
    for name in done | unsure:
        prop = declared.inputs[name]
        if name not in unsure:
            _put(inputs, name, new.get(name))
        elif name not in shown:
            inputs.pop(name, None)
        elif alike(record, prop, effective(record, new, name), shown[name]):
            _put(inputs, name, new.get(name))
        elif not alike(record, prop, effective(record, old, name), shown[name]):
            _put(inputs, name, shown[name])
    written = {name: new[name] for name in done | unsure if not is_absent(new.get(name))}
    outputs = {**state, **written} if fields is None else to_outputs(record, declared, fields, inputs, state)
    for name in done | unsure:
        if record.wire_name(name) in record.write_only:
            _put(outputs, name, written.get(name))
    return inputs, outputs


def _put(inputs: Properties, name: str, value: Value) -> None:
    if value is None:
        inputs.pop(name, None)
    else:
        inputs[name] = value


def _shown(record: Resource, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any] | None:
    try:
        return look(record, key, cloud, scope)
    except ProviderError:
        return None


def _make(record: Resource, step: _Step, cloud: Cloud, scope: Scope) -> None:
    try:
        make_call(step.call, step.fields, cloud, scope)
    except Refused as error:
        raise explained(record, vanished(record, error), step.fields) from error


def _steps(
    record: Resource, declared: Declaration, key: Mapping[str, Any], plan: _Plan, new: Properties
) -> Iterator[_Step]:
    for call in record.update:
        names = tuple(name for name in plan.changed if name in call.when)
        if names:
            fields = {} if call.carries_nothing else changed_fields(record, declared, new, names, plan.fields)
            yield _Step(names, call, {**key, **fields})
    entries = record.entries
    if entries is not None and entries.property in plan.changed:
        was, now = _keyed(plan.old.get(entries.property)), _keyed(new.get(entries.property))
        yield from _entry_steps(entries, key, was, now)


def _entry_steps(
    entries: Entries, key: Mapping[str, Any], was: Mapping[str, Value], now: Mapping[str, Value]
) -> Iterator[_Step]:
    """Touch only the entries that changed, and add before removing: no moment without any."""
    names = (entries.property,)
    written = [entry for name, entry in now.items() if was.get(name) != entry]
    removed = [name for name in was if name not in now]
    for value in written if entries.add_each else [written] if written else []:
        yield _Step(names, Call(entries.add), {**key, entries.add_field: value})
    for keys in removed if entries.remove_each else [",".join(removed)] if removed else []:
        yield _Step(names, Call(entries.remove), {**key, entries.remove_field: keys})


def _passing(record: Resource, plan: _Plan, new: Properties, name: str) -> list[Value]:
    """Return what a read that lags can show of a changed property: what was before it, and between its calls."""
    entries = record.entries
    if entries is None or entries.property != name:
        return [effective(record, plan.old, name)]
    shown: list[Value] = list(reveal(plan.old.get(name)) or [])
    was, now = _keyed(shown), _keyed(new.get(name))
    moments: list[Value] = [shown]
    for entry in reveal(new.get(name)) or []:
        key = next(iter(_keyed([entry])))
        if was.get(key) != now[key]:
            shown = [one for one in shown if next(iter(_keyed([one]))) != key] + [entry]
            moments.append(shown)
    for key in [key for key in was if key not in now]:
        shown = [one for one in shown if next(iter(_keyed([one]))) != key]
        moments.append(shown)
    return moments[:-1] or moments


def _keyed(entries: Value) -> dict[str, Value]:
    """Return entries by what names them: labels as the API writes them by their key, plain words by themselves."""
    return {
        entry["key"] if isinstance(entry, dict) else entry: {"Key": entry["key"], "Value": entry.get("value") or ""}
        if isinstance(entry, dict)
        else entry
        for entry in reveal(entries) or []
    }
