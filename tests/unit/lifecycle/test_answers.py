"""Answers that no documentation foresees: they are unclear, and an object that exists is recorded all the same."""

from __future__ import annotations

from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown
from pulumi_resource_alicloud.lifecycle.translation import changed_fields, to_inputs, to_outputs
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.strategies import declaration


def deep(levels: int) -> Any:
    """Return JSON nested so deep."""
    value: Any = 1
    for _ in range(levels):
        value = {"a": [value]}
    return value


ODD: Final[dict[str, Any]] = {
    "a number in a list of objects": [1],
    "a list for an object": [[1]],
    "text": "x",
    "true": True,
    "a fraction": 1.5,
    "far too deep": deep(2000),
    "too deep inside": {"x": deep(2000)},
}
CASES: Final = {
    f"{token.rpartition(':')[2]}.{name} {kind}": (token, name, value)
    for token in RESOURCES
    for name in declaration(token).outputs
    for kind, value in ODD.items()
}


@pytest.mark.parametrize(("token", "name", "value"), CASES.values(), ids=CASES)
def test_an_odd_answer_is_unclear_and_loses_nothing(token: str, name: str, value: Any) -> None:
    """Read as what is declared, or refresh fails; outputs keep what the program said of it; nothing else is raised."""
    record, declared = RESOURCES[token], declaration(token)
    answer = {record.wire_name(name): value}
    inputs: Properties = {"description": "as it was"}
    try:
        to_inputs(record, declared, answer, inputs, {})
    except OutcomeUnknown as unclear:
        told = str(unclear)
        assert record.wire_name(name) in told
        assert "State is as it was." in told
    to_outputs(record, declared, answer, inputs, inputs)
    if name in declared.inputs and declared.inputs[name].type.kind == "map":
        sent = changed_fields(record, declared, {name: {"x": "7"}}, [name], answer)
        assert {record.wire_name(name): {"x": "7"}} == sent
