"""Between property values and the fields of the API: inputs to what is sent, answers to what is recorded."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.coercion import coerce
from pulumi_resource_alicloud.lifecycle.diff import effective
from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.free_json import entries_as_text, entries_to_send, structure, write_json
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Property, Type
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, Value, has_secret, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource, SameAs, in_capitals

_EMPTY: Mapping[str, Value] = {"string": "", "map": {}, "array": []}
_INT = 2**31 - 1
"""The largest `int` of C# and Java."""
_PLAIN: Mapping[str, tuple[type, ...]] = {"boolean": (bool,), "integer": (int,), "number": (int, float)}


def to_fields(record: Resource, declared: Declaration, inputs: Properties) -> dict[str, Any]:
    """Return the wire fields of all inputs that were given."""
    return {
        record.wire_name(name): to_wire(reveal(value), declared.inputs[name].type)
        for name, value in inputs.items()
        if name in declared.inputs and not is_absent(value)
    }


def changed_fields(
    record: Resource,
    declared: Declaration,
    inputs: Properties,
    names: Iterable[str],
    observed: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the wire fields of changed inputs; one that was removed is sent as its default, or as empty.

    Args:
        record: the resource's record.
        declared: its declaration in schema.json.
        inputs: the new inputs.
        names: which of them changed.
        observed: what the cloud holds, as it answers it: entries of free JSON that did not change are sent so.
    """
    fields: dict[str, Any] = {}
    for name in names:
        prop, wire = declared.inputs[name], record.wire_name(name)
        value = reveal(effective(record, inputs, name))
        if is_absent(value):
            value = _EMPTY.get(prop.type.kind)
            held = None
        else:
            held = (observed or {}).get(wire)
        if value is not None:
            fields[wire] = to_wire(value, prop.type, held)
    return fields


def needs_a_look(declared: Declaration, names: Iterable[str]) -> bool:
    """Tell whether changed inputs can be sent only by who knows what the cloud holds: see `changed_fields`."""
    return any(declared.inputs[name].type.kind == "map" for name in names)


def to_wire(value: Value, type_: Type, observed: Any = None) -> Any:
    """Return a revealed value as the API takes it: keys of declared objects in its spelling, free JSON as it is."""
    if type_.kind == "map" and isinstance(value, dict):
        return entries_to_send(value, observed if isinstance(observed, dict) else {})
    if type_.kind == "array" and isinstance(value, list):
        return [to_wire(item, type_.items or Type("any")) for item in value]
    if type_.kind == "object" and isinstance(value, dict):
        return {
            in_capitals(name): to_wire(item, type_.properties[name].type)
            for name, item in value.items()
            if item is not None
        }
    return value


def from_wire(value: Any, type_: Type) -> Value:
    """Return an answer's value in the declared type; what has no other expression there is text.

    Raises:
        OutcomeUnknown: the value cannot be had in the declared type: the answer says nothing that can be believed.
    """
    try:
        return _from_wire(value, type_)
    except RecursionError:
        raise _unclear("a value that is nested too deep", type_) from None


def _unclear(what: str, type_: Type) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"The service answered {what} where its documentation says {type_.kind}.",
        "State is as it was. If it stays so, the service has changed: please report it.",
    )


def _from_wire(value: Any, type_: Type) -> Value:
    if value is None:
        return None
    match type_.kind, value:
        case "any", _:
            return value
        case "string", _:
            return value if isinstance(value, str) else write_json(value)
        case "array", list():
            return [_from_wire(item, type_.items or Type("any")) for item in value if item is not None]
        case "object", dict():
            return {
                name: _from_wire(value[wire], prop.type)
                for name, prop in type_.properties.items()
                if (wire := in_capitals(name)) in value
            }
        case "map", dict():
            return entries_as_text(value)
        case "map", str() if isinstance(held := structure(value), dict):
            return entries_as_text(held)
        case "boolean" | "integer" | "number", bool() | int() | float() | str():
            known = coerce(value, type_)
            if type(known) in _PLAIN[type_.kind]:
                return known
    raise _unclear(type(value).__name__, type_)


def in_declared_type(value: Value, type_: Type) -> Value:
    """Return a program's value as outputs hold it: typed SDKs can read no nested value in a map<string>."""
    if isinstance(value, Secret):
        return Secret(in_declared_type(value.value, type_))
    return entries_as_text(value) if type_.kind == "map" and isinstance(value, dict) else value


def to_outputs(
    record: Resource, declared: Declaration, answer: Mapping[str, Any], inputs: Properties, previous: Properties
) -> Properties:
    """Return what is recorded of an object: the user's own writing where it means the same as the answer.

    An object that exists is recorded whatever is answered of it: of what cannot be made out, as the program has it, or
    as it was. Refresh fails for that, since `to_inputs` does.
    """
    outputs: Properties = {}
    importing = not (inputs or previous)
    for name, prop in declared.outputs.items():
        given = inputs.get(name)
        try:
            observed = _shown(record, answer, prop, importing=importing)
        except OutcomeUnknown:
            observed = in_declared_type(previous.get(name) if is_absent(given) else given, prop.type)
        if not is_absent(given) and alike(record, prop, given, observed):
            outputs[name] = _guard(in_declared_type(given, prop.type), prop, given)
        elif observed is None:
            if name in declared.inputs and (kept := _unobserved(record, prop, given, previous)) is not None:
                outputs[name] = _guard(kept, prop, given)
            elif name in record.lacking:
                outputs[name] = record.lacking[name]
        else:
            outputs[name] = _guard(observed, prop, given)
    return outputs


NOT_SURE: Final = "not known: an update that wrote it was not finished"
"""Stands for an input that no answer repeats, so that the next update writes it, whatever the program says then."""


def to_inputs(
    record: Resource, declared: Declaration, answer: Mapping[str, Any], inputs: Properties, previous: Properties
) -> Properties:
    """Return the inputs that describe the object as it is, in the user's writing and with what drifted.

    Without recorded inputs (import) these are all properties that differ from the service's defaults.
    """
    importing = not inputs
    result: Properties = {}
    for name, prop in declared.inputs.items():
        observed = _shown(record, answer, prop, importing=importing)
        given = inputs.get(name)
        if record.wire_name(name) in record.write_only and previous and not importing:
            before = previous.get(name)
            if not (is_absent(given) and is_absent(before)) and not alike(record, prop, given, before):
                result[name] = Secret(NOT_SURE)
                continue
        if not is_absent(given):
            if alike(record, prop, given, observed):
                result[name] = _guard(given, prop, given)
            elif observed is not None:
                result[name] = _guard(observed, prop, given)
            elif record.wire_name(name) in record.write_only:
                result[name] = _guard(given, prop, given)
        elif name in inputs and is_absent(observed):
            result[name] = given
        elif not is_absent(observed) and _is_drift(record, declared, prop, observed, answer, previous, importing):
            result[name] = _guard(observed, prop, given)
    return result


def beyond_int(outputs: Properties, *known: Properties) -> dict[str, int]:
    """Return the numbers, not known before, that 32 bits do not hold: some languages read another."""
    return {
        name: value
        for name, held in outputs.items()
        if type(value := reveal(held)) is int and abs(value) > _INT and all(value != reveal(k.get(name)) for k in known)
    }


def unshown(record: Resource, declared: Declaration, answer: Mapping[str, Any]) -> list[str]:
    """Return the inputs that may have a value in the cloud which its answer keeps to itself."""
    return [
        name
        for name, prop in declared.inputs.items()
        if record.wire_name(name) in record.write_only and is_absent(_shown(record, answer, prop, importing=True))
    ]


def _shown(record: Resource, answer: Mapping[str, Any], prop: Property, *, importing: bool) -> Value:
    """Return what an answer says of a property.

    Of one that is only written the program knows better, and an answer may have stars in its place. Where nothing else
    is known it counts, unless it is such a mask.
    """
    wire = record.wire_name(prop.name)
    if wire in record.write_only and (not importing or _is_masked(answer.get(wire))):
        return None
    try:
        return from_wire(answer.get(wire), prop.type)
    except OutcomeUnknown as error:
        raise OutcomeUnknown(f"{wire} of the {record.title} is unclear. {error.message}", error.remedy) from error


def _is_masked(value: Any) -> bool:
    text = str(value)
    return (
        not any(map(str.isalnum, text)) or any(mask in text for mask in "*\u2022\u25cf") or set(text.lower()) <= {"x"}
    )


def _is_drift(
    record: Resource,
    declared: Declaration,
    prop: Property,
    observed: Value,
    answer: Mapping[str, Any],
    previous: Properties,
    importing: bool,
) -> bool:
    """Tell whether a value that the program did not give is worth an input."""
    if prop.name in declared.required:
        return True
    default = record.defaults.get(prop.name)
    if isinstance(default, SameAs):
        default = _shown(record, answer, declared.inputs[default.name], importing=importing)
    if default is not None and alike(record, prop, default, observed):
        return False
    if importing:
        return True
    if prop.name in previous and previous[prop.name] is None:
        return True  # an update that failed has tried to write it
    # What the service chose is not the program's business; what somebody else wrote is.
    if prop.name in declared.computed:
        return False
    return not alike(record, prop, previous.get(prop.name), observed)


def _unobserved(record: Resource, prop: Property, given: Value, previous: Properties) -> Value:
    """Return what to record for a property that the answer leaves out."""
    if record.wire_name(prop.name) in record.write_only:
        return given if given is not None else previous.get(prop.name)
    return None


def _guard(value: Value, prop: Property, given: Value) -> Value:
    """Return a value as a secret where the schema or the program calls it one: the bridged plugin's state does not."""
    secret = (prop.secret or has_secret(given)) and not has_secret(value)
    return Secret(value) if secret else value
