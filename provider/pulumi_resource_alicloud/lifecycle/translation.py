"""Between property values and the fields of the API: inputs to what is sent, answers to what is recorded."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.diff import effective
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Property, Type
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, Value, has_secret, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

_EMPTY: Mapping[str, Value] = {"string": "", "map": {}, "array": []}


def to_fields(record: Resource, declared: Declaration, inputs: Properties) -> dict[str, Any]:
    """Return the wire fields of all inputs that were given."""
    return {
        record.wire_name(name): to_wire(reveal(value), declared.inputs[name].type)
        for name, value in inputs.items()
        if name in declared.inputs and not is_absent(value)
    }


def changed_fields(record: Resource, declared: Declaration, inputs: Properties, names: Iterable[str]) -> dict[str, Any]:
    """Return the wire fields of changed inputs; one that was removed is sent as its default, or as empty."""
    fields: dict[str, Any] = {}
    for name in names:
        prop = declared.inputs[name]
        value = reveal(effective(record, inputs, name))
        if is_absent(value):
            value = _EMPTY.get(prop.type.kind)
        if value is not None:
            fields[record.wire_name(name)] = to_wire(value, prop.type)
    return fields


def to_wire(value: Value, type_: Type) -> Any:
    """Return a revealed value as the API takes it: keys of declared objects in its spelling, free JSON as it is."""
    if type_.kind == "array" and isinstance(value, list):
        return [to_wire(item, type_.items or Type("any")) for item in value]
    if type_.kind == "object" and isinstance(value, dict):
        return {
            name[0].upper() + name[1:]: to_wire(item, type_.properties[name].type)
            for name, item in value.items()
            if item is not None
        }
    return value


def from_wire(value: Any, type_: Type) -> Value:
    """Return an answer's value in the declared type."""
    if value is None:
        return None
    match type_.kind:
        case "array":
            return [from_wire(item, type_.items or Type("any")) for item in value] if isinstance(value, list) else None
        case "object":
            return {
                name: from_wire(value[wire], prop.type)
                for name, prop in type_.properties.items()
                if (wire := name[0].upper() + name[1:]) in value
            }
        case "string" if not isinstance(value, str):
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        case "integer" if isinstance(value, str) and value.lstrip("-").isdigit():
            return int(value)
    return value


def to_outputs(
    record: Resource, declared: Declaration, answer: Mapping[str, Any], inputs: Properties, previous: Properties
) -> Properties:
    """Return what is recorded of an object: the user's own writing where it means the same as the answer."""
    outputs: Properties = {}
    for name, prop in declared.outputs.items():
        observed = _shown(record, answer, prop)
        given = inputs.get(name)
        if not is_absent(given) and alike(record, prop, given, observed):
            outputs[name] = _guard(given, prop, given)
        elif observed is None:
            if name in declared.inputs and (kept := _unobserved(record, prop, given, previous)) is not None:
                outputs[name] = _guard(kept, prop, given)
        else:
            outputs[name] = _guard(_as_declared(observed, prop.type), prop, given)
    return outputs


def to_inputs(
    record: Resource, declared: Declaration, answer: Mapping[str, Any], inputs: Properties, previous: Properties
) -> Properties:
    """Return the inputs that describe the object as it is, in the user's writing and with what drifted.

    Without recorded inputs (import) these are all properties that differ from the service's defaults.
    """
    importing = not inputs
    result: Properties = {}
    for name, prop in declared.inputs.items():
        observed = _shown(record, answer, prop)
        given = inputs.get(name)
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


def _shown(record: Resource, answer: Mapping[str, Any], prop: Property) -> Value:
    """Return what an answer says of a property; of one that is only written it may say anything, stars for example."""
    wire = record.wire_name(prop.name)
    return None if wire in record.write_only else from_wire(answer.get(wire), prop.type)


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
    everything = {name: from_wire(answer.get(record.wire_name(name)), p.type) for name, p in declared.inputs.items()}
    default = effective(record, {**everything, prop.name: None}, prop.name)
    if default is not None and alike(record, prop, default, observed):
        return False
    if importing:
        return True
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


def _as_declared(value: Value, type_: Type) -> Value:
    """Write free JSON as map<string>, as the typed SDKs can read it: a nested value becomes JSON text."""
    if type_.kind != "map" or not isinstance(value, dict):
        return value
    return {
        key: item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, separators=(",", ":"))
        for key, item in value.items()
        if item is not None
    }
