"""The official SDK's models are the referee: field for field, the emulator takes and answers what they name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_origin

import pytest
from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.rules import Kind, Rule
from aiworkspace_emulator.vocabulary import Collection, Operation

from tests.emulator.official_client import OPERATIONS, Cloud, answer_model, nested_model, request_model, wire_types
from tests.emulator.tour import UNANSWERED, take_tour
from tests.tools.emulator_process import Emulator

CASES = [
    pytest.param(collection, operation, id=operation.name)
    for collection in COLLECTIONS.values()
    for operation in collection.operations
]
KINDS = {str: Kind.TEXT, int: Kind.INTEGER, float: Kind.NUMBER, bool: Kind.BOOLEAN}


def kind_of(sdk_type: Any) -> Kind:
    """The shape that a type of the SDK stands for."""
    if get_origin(sdk_type) is dict:
        return Kind.OBJECT
    if nested_model(sdk_type):
        return Kind.RECORDS if get_origin(sdk_type) is list else Kind.RECORD
    return Kind.TEXTS if get_origin(sdk_type) is list else KINDS[sdk_type]


def shape_of_rule(rule: Rule) -> Any:
    """A rule as nested names and kinds."""
    return (rule.kind, {name: shape_of_rule(inner) for name, inner in sorted(rule.fields.items())})


def shape_of_type(sdk_type: Any) -> Any:
    """A type of the SDK as nested names and kinds."""
    model = nested_model(sdk_type)
    fields = sorted(wire_types(model).items()) if model else []
    return (kind_of(sdk_type), {name: shape_of_type(inner) for name, inner in fields})


@pytest.mark.parametrize(("collection", "operation"), CASES)
def test_every_request_field_of_the_sdk_is_accepted(collection: Collection, operation: Operation) -> None:
    """An operation takes the parameters of the SDK's request model, of the same types, and no others."""
    expected = {name: shape_of_type(kind) for name, kind in wire_types(request_model(operation.name)).items()}
    actual = {name: shape_of_rule(collection.rule(operation, name)) for name in operation.accepted}
    assert expected == actual


def paths_of_type(sdk_type: Any, prefix: str, seen: tuple[Any, ...] = ()) -> Iterator[str]:
    """Every field of a model and of the models in it, as paths."""
    for name, kind in wire_types(sdk_type).items():
        yield f"{prefix}{name}"
        inner = nested_model(kind)
        if inner and inner not in seen:
            yield from paths_of_type(inner, f"{prefix}{name}.", (*seen, inner))


def paths_of_answer(sdk_type: Any, value: Any, prefix: str = "") -> Iterator[str]:
    """Every field of an answer, as paths; free JSON is not looked into."""
    types = wire_types(sdk_type)
    for name, item in value.items():
        yield f"{prefix}{name}"
        inner = nested_model(types.get(name))
        for one in item if isinstance(item, list) else [item]:
            if inner and isinstance(one, dict):
                yield from paths_of_answer(inner, one, f"{prefix}{name}.")


@pytest.fixture(scope="module")
def answers(running_emulator: Emulator) -> dict[str, list[dict[str, Any]]]:
    """The answers of every operation, from a tour through all of them with full objects."""
    running_emulator.reset()
    running_emulator.settings(activationSeconds=0)
    return take_tour(Cloud(running_emulator.endpoint), running_emulator)


def test_the_tour_calls_every_operation_through_the_sdk(answers: dict[str, list[dict[str, Any]]]) -> None:
    """No emulated operation is left without a call of the official client."""
    assert set(OPERATIONS) == set(answers)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_field_of_the_sdk_is_answered(operation: str, answers: dict[str, list[dict[str, Any]]]) -> None:
    """An operation answers the fields of the SDK's model except those listed with a reason, and no others."""
    model = answer_model(operation)
    answered = {path for answer in answers[operation] for path in paths_of_answer(model, answer)}
    expected = set(paths_of_type(model, ""))
    excused = {path for path in expected for gap in UNANSWERED.get(operation, {}) if f"{path}.".startswith(f"{gap}.")}
    assert expected - excused == answered


def test_no_excuse_is_idle() -> None:
    """Every field that is listed as unanswered is one that the SDK's model has."""
    for operation, gaps in UNANSWERED.items():
        assert set(gaps) <= set(paths_of_type(answer_model(operation), ""))
