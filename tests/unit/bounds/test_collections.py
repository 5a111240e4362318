"""Checking and comparing a list takes as many comparisons as it is long, not as many as its square."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.adapter import AlibabaGateway
from pulumi_resource_alicloud.cloud.limits import Stop
from pulumi_resource_alicloud.lifecycle.autoname import Wish
from pulumi_resource_alicloud.lifecycle.distinct import repeated
from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.lifecycle.schema import load_schema
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.silence import Silence

_SOME = 100
_MANY = 8 * _SOME
_PER_ELEMENT = 40
"""Comparisons that an element may cost: of its parts with those of its like, and of sorting."""


class Counted(str):
    """A text that counts what it is compared with."""

    __slots__ = ()
    comparisons = 0

    def __eq__(self, other: object) -> bool:
        Counted.comparisons += 1
        return str.__eq__(self, other)

    def __lt__(self, other: str) -> bool:
        Counted.comparisons += 1
        return str.__lt__(self, other)

    __hash__ = str.__hash__


_KINDS: Final[dict[str, Callable[[int], Any]]] = {
    "different": lambda n: {"key": Counted(f"k{n}"), "value": Counted("v")},
    "alike": lambda _: {"key": Counted("k"), "value": Counted("v")},
    "of another shape": lambda n: {Counted(f"kex{n}"): Counted("v")},
    "of several kinds": lambda n: {"key": n if n % 2 else Counted(n), "value": Counted("v")},
    "unknown inside": lambda n: {"key": UNKNOWN if n % 2 else Counted(n), "value": Counted("v")},
    "texts": lambda n: Counted(f"role-{n}"),
    "alike texts": lambda _: Counted("role-1"),
    "texts and numbers": lambda n: n if n % 2 else Counted(f"role-{n}"),
    "unknown between texts": lambda n: UNKNOWN if n % 2 else Counted(f"role-{n}"),
    "lists": lambda n: [Counted(n)],
}


def _lists() -> Iterator[tuple[str, str]]:
    schema = load_schema()
    for token in RESOURCES:
        declared = schema.declaration(token)
        assert declared is not None
        for name, prop in declared.inputs.items():
            if prop.type.kind in {"array", "map"}:
                yield token, name


@pytest.fixture(scope="module")
def provider() -> Provider:
    """A provider without a cloud."""
    return Provider(load_schema(), RESOURCES, AlibabaGateway(), Stop)


def comparisons(provider: Provider, token: str, name: str, kind: str, length: int) -> int:
    """Count what Check, and Diff after it, compare for a list, or map, of so many elements."""
    declared = provider.schema.declaration(token)
    assert declared is not None
    make = _KINDS[kind]
    value: Any = [make(number) for number in range(length)]
    other: Any = [make(number + 1) for number in range(length)]
    if declared.inputs[name].type.kind == "map":
        value, other = ({f"k{n}": item for n, item in enumerate(items)} for items in (value, other))
    Counted.comparisons = 0
    _, failures = provider.check(token, {}, {name: value}, Silence(), Wish())
    if not any(failure.path.startswith(name) for failure in failures):  # the engine compares what passed the check
        provider.diff(token, "it", {name: other}, {name: value}, {name: other}, [], Silence())
    return Counted.comparisons


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize(("token", "name"), _lists(), ids=lambda part: part.rpartition(":")[2])
def test_every_element_costs_the_same(provider: Provider, token: str, name: str, kind: str) -> None:
    """Eight times as many elements, of whatever kind, are compared about eight times as often."""
    few = comparisons(provider, token, name, kind, _SOME)
    many = comparisons(provider, token, name, kind, _MANY)
    assert many <= 16 * few + _PER_ELEMENT * _MANY


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1, True, "1", 0, False, None], []),
        ([1, 1.0], [1.0]),
        ([{"a": 1, "b": [2]}, {"b": [2], "a": 1}], [{"b": [2], "a": 1}]),
        ([{"a": True}, {"a": 1}], []),
        ([[1], [1], [1]], [[1], [1]]),
        ([UNKNOWN, UNKNOWN, [UNKNOWN], [UNKNOWN]], []),
        ([[["a"], "b"], [["a", "b"]]], []),
    ],
)
def test_equal_is_what_json_calls_equal(values: list[Any], expected: list[Any]) -> None:
    """Neither order of entries nor the way to write a number matters; true is not 1; an unknown is not known."""
    assert expected == list(repeated(values))
