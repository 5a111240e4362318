"""What holds for every resource and any inputs at all: laws of Check, Diff and of the way to the wire and back."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.autoname import MARK
from pulumi_resource_alicloud.lifecycle.check import Checker
from pulumi_resource_alicloud.lifecycle.coercion import coerce_properties
from pulumi_resource_alicloud.lifecycle.diff import compare
from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.schema import Type
from pulumi_resource_alicloud.lifecycle.translation import (
    changed_fields,
    in_declared_type,
    to_fields,
    to_inputs,
    to_outputs,
)
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, has_secret, has_unknown, reveal
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.silence import Silence
from tests.unit.lifecycle.strategies import ANYTHING, JSON, TEXTS, TOKENS, declaration, inputs_of

EVERY = pytest.mark.parametrize("token", TOKENS, ids=lambda token: token.rpartition(":")[2])
steady = settings(
    derandomize=True, database=None, deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow]
)
CHECKERS = {token: Checker(RESOURCES[token], declaration(token)) for token in TOKENS}


def steps(path: str) -> list[str | int]:
    """Take a property path apart."""
    found = re.findall(r'\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.\[\]]+)', path)
    unquoted = ((re.sub(r"\\(.)", r"\1", quoted), index, plain) for quoted, index, plain in found)
    return [int(index) if index else plain or quoted for quoted, index, plain in unquoted]


def holds(value: Value, path: str) -> bool:
    """Tell whether a path leads to something."""
    for step in steps(path):
        within = reveal(value)
        try:
            value = within[step]
        except (KeyError, IndexError, TypeError):
            return False
    return True


def named(token: str, given_: Properties) -> set[str]:
    """Return what Check adds to inputs: a name where they have none, and the list of what it made."""
    rule = RESOURCES[token].autoname
    return {rule.property, MARK} - given_.keys() if rule and reveal(given_.get(rule.property)) is None else set()


def is_null(entries: dict[str, Any]) -> bool:
    """Tell whether nothing in a map says anything."""
    return all(item is None for item in entries.values())


def is_of(value: Value, type_: Type) -> bool:
    """Tell whether a value is of a type as the typed SDKs read it."""
    match type_.kind, value:
        case "array", list():
            return all(is_of(item, type_.items or Type("any")) for item in value)
        case "map", dict():
            return all(is_of(item, type_.items or Type("any")) for item in value.values())
        case "object", dict():
            return all(item is None or is_of(item, type_.properties[name].type) for name, item in value.items())
    plain = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}
    return type_.kind == "any" or type(value) in plain.get(type_.kind, ())


def shape_of(of: Type) -> st.SearchStrategy[Any]:
    """Return what a service may answer: mostly the right shape with anything in it, sometimes anything."""
    shapes: dict[str, st.SearchStrategy[Any]] = {
        "array": st.lists(JSON, max_size=2) | st.lists(st.fixed_dictionaries({"Key": JSON, "Value": JSON}), max_size=2),
        "map": st.dictionaries(TEXTS, JSON, max_size=3),
        "object": st.dictionaries(TEXTS, JSON, max_size=2),
        "integer": st.integers(-3, 3) | st.sampled_from([1.0, 1.5, "7", "x", True]),
        "boolean": st.booleans() | st.sampled_from(["true", "x", 1]),
    }
    return shapes.get(of.kind, JSON)


@EVERY
@steady
@given(data=st.data())
def test_check_takes_whatever_comes(token: str, data: st.DataObject) -> None:
    """Values of any kind under any name are answered: as inputs, with failures whose paths begin with what is wrong."""
    names = st.sampled_from(sorted(declaration(token).inputs)) | TEXTS
    given_ = data.draw(st.dictionaries(names, ANYTHING, max_size=4))
    inputs, failures = CHECKERS[token].check({}, given_, Silence())
    assert given_.keys() == inputs.keys() - named(token, given_)
    wrong = {steps(failure.path)[0] if failure.path else "" for failure in failures}
    assert wrong <= {*given_, *declaration(token).required, *RESOURCES[token].needs.values()}


@EVERY
@steady
@given(data=st.data())
def test_check_is_done_when_it_is_done(token: str, data: st.DataObject) -> None:
    """Checked inputs are checked inputs: checking them again changes nothing and finds the same."""
    once, found = CHECKERS[token].check({}, data.draw(inputs_of(token)), Silence())
    again, found_again = CHECKERS[token].check({}, once, Silence())
    once.pop(MARK, None)
    assert (once, found) == (again, found_again)


@EVERY
@steady
@given(data=st.data())
def test_what_is_unknown_is_not_wrong(token: str, data: st.DataObject) -> None:
    """A failure is about something that is known, or about something that is missing."""
    inputs, failures = CHECKERS[token].check({}, data.draw(inputs_of(token)), Silence())
    assert not [
        one.path for one in failures if has_unknown(inputs.get(str(steps(one.path)[0]))) and "[" not in one.path
    ]


@EVERY
@steady
@given(data=st.data())
def test_nothing_differs_from_itself(token: str, data: st.DataObject) -> None:
    """Known inputs compared with themselves make no difference, whatever the state says."""
    inputs, state = data.draw(inputs_of(token, wrapped=False)), data.draw(inputs_of(token, wrapped=False))
    difference = compare(RESOURCES[token], declaration(token), inputs, inputs, state=state)
    assert ((), {}) == (difference.changes, difference.stays)


@EVERY
@steady
@given(data=st.data())
def test_a_difference_is_where_it_says(token: str, data: st.DataObject) -> None:
    """Every path of a difference leads somewhere, before or after; each is there once; unequal properties only."""
    old, new = (data.draw(inputs_of(token)) for _ in range(2))
    old = {name: value for name, value in old.items() if not has_unknown(value)}
    difference = compare(RESOURCES[token], declaration(token), old, new, state={})
    paths = [change.path for change in difference.changes]
    assert len(paths) == len(set(paths))
    for change in difference.changes:
        assert holds(old, change.path) or holds(new, change.path), change
        root = str(steps(change.path)[0])
        assert has_unknown(new.get(root)) or reveal(old.get(root)) != reveal(new.get(root))
    assert set(difference.replacing) <= set(difference.properties)


@EVERY
@steady
@given(data=st.data())
def test_what_is_not_told_apart_is_the_same_to_the_cloud(token: str, data: st.DataObject) -> None:
    """Likeness goes both ways, and what is alike is sent alike or is the service's own choice."""
    record, declared = RESOURCES[token], declaration(token)
    name = data.draw(st.sampled_from(sorted(declared.inputs)))
    prop = declared.inputs[name]
    one, other = (data.draw(inputs_of(token, wrapped=False)).get(name) for _ in range(2))
    assert alike(record, prop, one, other) == alike(record, prop, other, one)
    assert alike(record, prop, one, one)
    if is_absent(one) or is_absent(other):
        assert alike(record, prop, one, other) == (is_absent(one) and is_absent(other))


@EVERY
@steady
@given(data=st.data())
def test_what_was_written_is_what_is_recorded(token: str, data: st.DataObject) -> None:
    """An answer that repeats what was sent records the inputs in the program's own writing, secrets as secrets."""
    record, declared = RESOURCES[token], declaration(token)
    inputs = data.draw(inputs_of(token, wrapped=False))
    inputs = {name: value for name, value in inputs.items() if not is_absent(value)}
    answer: dict[str, Any] = to_fields(record, declared, inputs)
    outputs = to_outputs(record, declared, answer, inputs, {})
    shown = {
        name: in_declared_type(value, declared.outputs[name].type)
        for name, value in inputs.items()
        if name in declared.outputs
    }
    assert shown == {name: reveal(outputs[name]) for name in shown}
    assert all(has_secret(outputs[name]) for name in shown if declared.outputs[name].secret)
    read = to_inputs(record, declared, answer, inputs, outputs)
    assert inputs == {name: reveal(value) for name, value in read.items() if name in inputs}


@EVERY
@steady
@given(data=st.data())
def test_the_engine_gets_declared_types(token: str, data: st.DataObject) -> None:
    """Whatever the cloud answers, what is recorded of it is of the declared types.

    Outputs are recorded always, for the object exists; inputs are not, where an answer cannot be made out.
    """
    record, declared = RESOURCES[token], declaration(token)
    fields = {
        **{record.wire_name(name): shape_of(prop.type) for name, prop in declared.outputs.items()},
        **{record.wire_name(name): shape_of(prop.type) for name, prop in declared.inputs.items()},
    }
    answer = data.draw(st.fixed_dictionaries({}, optional=fields))
    found = [(to_outputs(record, declared, answer, {}, {}), declared.outputs)]
    try:
        found.append((to_inputs(record, declared, answer, {}, {}), declared.inputs))
    except OutcomeUnknown as unclear:
        event(unclear.message.partition(" ")[0])
    wrong = [
        (name, value)
        for values, properties in found
        for name, value in values.items()
        if not is_of(reveal(value), properties[name].type)
    ]
    assert [] == wrong


@EVERY
@steady
@given(data=st.data())
def test_what_was_imported_is_sent_as_it_is(token: str, data: st.DataObject) -> None:
    """The program of an import sends what the cloud holds, also free JSON that the program can only write as text."""
    record, declared = RESOURCES[token], declaration(token)
    maps = {record.wire_name(name): name for name, prop in declared.inputs.items() if prop.type.kind == "map"}
    held = data.draw(st.fixed_dictionaries({wire: st.dictionaries(TEXTS, JSON, max_size=3) for wire in maps}))
    program = to_inputs(record, declared, held, {}, {})
    again = changed_fields(record, declared, program, [name for name in maps.values() if name in program], held)
    assert {wire: json.dumps(value) for wire, value in held.items() if maps[wire] in program} == {
        wire: json.dumps({key: value[key] for key in held[wire]}) for wire, value in again.items()
    }
    assert all(is_null(held[wire]) for wire, name in maps.items() if name not in program)


@EVERY
@steady
@given(data=st.data())
def test_an_import_is_no_difference(token: str, data: st.DataObject) -> None:
    """Inputs that an import describes an object with differ neither from themselves nor from what made the object."""
    record, declared = RESOURCES[token], declaration(token)
    inputs = data.draw(inputs_of(token, wrapped=False))
    wire = {name for name in declared.inputs if record.wire_name(name) in record.write_only}
    inputs = {name: value for name, value in inputs.items() if not is_absent(value) and name not in wire}
    imported = to_inputs(record, declared, to_fields(record, declared, inputs), {}, {})
    assert () == compare(record, declared, imported, imported, state={}).changes
    assert () == compare(record, declared, imported, inputs, state={}).changes


@EVERY
@steady
@given(data=st.data())
def test_coercion_loses_nothing(token: str, data: st.DataObject) -> None:
    """Values of the declared types stay as they are."""
    inputs: Properties = data.draw(inputs_of(token, wrapped=False))
    maps = {name for name, prop in declaration(token).inputs.items() if prop.type.kind == "map"}
    coerced = coerce_properties(inputs, declaration(token).inputs)
    assert {name: value for name, value in inputs.items() if name not in maps} == {
        name: value for name, value in coerced.items() if name not in maps
    }
