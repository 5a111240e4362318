"""Update: make the changed properties true, call by call; what did not happen is never recorded."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.create import explained
from pulumi_resource_alicloud.lifecycle.diff import compare, effective
from pulumi_resource_alicloud.lifecycle.errors import InitFailed, OutcomeUnknown, ProviderError, Refused
from pulumi_resource_alicloud.lifecycle.identity import parse_id
from pulumi_resource_alicloud.lifecycle.observation import look, settle
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import changed_fields, to_outputs
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, reveal
from pulumi_resource_alicloud.resources.vocabulary import Call, Resource


def preview_update(declared: Declaration, inputs: Properties, state: Properties) -> Properties:
    """Return the outputs an update will leave, as far as they can be known."""
    outputs = {name: value for name, value in state.items() if name in declared.outputs and name not in declared.inputs}
    for name in declared.inputs:
        if inputs.get(name) is not None:
            outputs[name] = inputs[name]
        elif name in declared.computed and name in state:
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
    key = parse_id(record, id_)
    changed = compare(record, declared, old, new, state=state, ignored=ignored).properties
    done = 0
    try:
        for call in _calls(record, declared, key, old, new, changed):
            call(cloud, scope)
            done += 1
        wanted = {**{name: effective(record, new, name) for name in changed}, **new}
        fields = settle(record, declared, key, wanted, cloud, scope)
    except ProviderError as error:
        if done == 0 and not isinstance(error, OutcomeUnknown):
            raise
        shown = _shown(record, key, cloud, scope)
        outputs = state if shown is None else to_outputs(record, declared, {**key, **shown}, new, state)
        raise InitFailed(id_, outputs, old, [error]) from error
    return to_outputs(record, declared, {**key, **fields}, new, state)


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
) -> Iterator[Callable[[Cloud, Scope], None]]:
    for call in record.update:
        names = [name for name in changed if name in call.when]
        if names:
            yield _updating(record, call, {**key, **changed_fields(record, declared, new, names), **call.fixed})
    if record.labels is not None and "labels" in changed:
        yield from _label_calls(record, key, _keyed(old.get("labels")), _keyed(new.get("labels")))


def _updating(record: Resource, call: Call, fields: Mapping[str, Any]) -> Callable[[Cloud, Scope], None]:
    renamed = {call.renames.get(name, name): value for name, value in fields.items()}

    def make(cloud: Cloud, scope: Scope) -> None:
        try:
            cloud.call(call.operation, renamed, scope)
        except Refused as error:
            raise explained(record, error, renamed) from error

    return make


def _label_calls(
    record: Resource, key: Mapping[str, Any], was: Mapping[str, Value], now: Mapping[str, Value]
) -> Iterator[Callable[[Cloud, Scope], None]]:
    """Touch only the keys that changed, and add before removing: no moment without labels."""
    if record.labels is None:
        return
    written = [{"Key": name, "Value": value} for name, value in now.items() if name not in was or was[name] != value]
    removed = [name for name in was if name not in now]
    if written:
        yield _updating(record, Call(record.labels.add), {**key, "Labels": written})
    if removed:
        yield _updating(record, Call(record.labels.remove), {**key, record.labels.keys: ",".join(removed)})


def _keyed(labels: Value) -> dict[str, Value]:
    return {label["key"]: label.get("value") or "" for label in reveal(labels) or []}
