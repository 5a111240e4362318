"""Every rule of every record while something is not known yet, or can never be sent: wherever it stands.

The cases are made from the rows' inputs and the declared types: a new rule is tested without a line here.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.check import Checker
from pulumi_resource_alicloud.lifecycle.paths import property_path
from pulumi_resource_alicloud.lifecycle.values import (
    UNKNOWN,
    Archive,
    Asset,
    ByteString,
    Properties,
    Secret,
    Unknown,
    Value,
    has_unknown,
    reveal,
)
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS, IdOf
from tests.unit.lifecycle.silence import Silence
from tests.unit.lifecycle.strategies import declaration

Path = tuple[str | int, ...]

CHECKERS: Final = {token: Checker(RESOURCES[token], declaration(token)) for token in ROWS}


def known(token: str) -> Properties:
    """Return all inputs of a resource; lists have two elements, maps nested settings."""
    inputs: Properties = {}
    for name, value in ROWS[token].full.items():
        plain: Any = "123456" if isinstance(value, IdOf) else reveal(value)
        if isinstance(plain, list) and len(plain) == 1:
            plain = [*plain, {**plain[0], "key": "another"} if isinstance(plain[0], dict) else plain[0]]
        if declaration(token).inputs[name].type.kind == "map":
            plain = {**plain, "deep": {"words": ["a", {"b": 1}]}}
        inputs[name] = plain
    return inputs


def places(value: Value, path: Path = ()) -> Iterator[Path]:
    """Yield the way to everything in a value, itself included."""
    yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in steps:
        yield from places(item, (*path, step))


def replaced(value: Value, path: Path, new: Value) -> Any:
    """Return a value with something else at a place."""
    if not path:
        return new
    step, *rest = path
    changed = value.copy()
    changed[step] = replaced(value[step], tuple(rest), new)
    return changed


PLACES: Final = {
    f"{row.title}.{property_path(path)}": (row.token, path)
    for row in ROWS.values()
    for path in places(known(row.token))
    if path
}


def test_the_rows_reach_every_rule() -> None:
    """Each rule of a record stands over something that the rows have."""
    for token, record in RESOURCES.items():
        assert record.rules.keys() <= known(token).keys() | {"sourceType"}


@pytest.mark.parametrize(("token", "path"), PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("unknown", [UNKNOWN, Secret(UNKNOWN)], ids=["unknown", "secret"])
def test_what_is_not_known_yet_breaks_no_rule(token: str, path: Path, unknown: Value) -> None:
    """Alone, or together with all others beside it: nothing is known of it that could be wrong."""
    inputs = known(token)
    for given in (inputs, all_unknown_beside(inputs, path)):
        checked, failures = CHECKERS[token].check({}, replaced(given, path, unknown), Silence())
        assert [] == [failure for failure in failures if not repeats(given, failure.path)]
        assert has_unknown(checked[str(path[0])])


def all_unknown_beside(inputs: Properties, path: Path) -> Properties:
    """Return inputs in which everything that is in the same list or object is unknown as well."""
    siblings = [place for place in places(inputs) if len(place) == len(path) > 1 and place[:-1] == path[:-1]]
    for place in siblings:
        inputs = replaced(inputs, place, UNKNOWN)
    return inputs


def repeats(inputs: Properties, path: str) -> bool:
    """Tell whether a list holds the same known element twice: that is wrong whatever the others turn out to be."""
    value = inputs.get(path)
    return isinstance(value, list) and any(
        one == other and not isinstance(one, Unknown) for one, other in combinations(value, 2)
    )


@pytest.mark.parametrize(("token", "path"), PLACES.values(), ids=PLACES)
@pytest.mark.parametrize(
    "value",
    [Asset(text="x"), Archive(path="x.zip"), ByteString(b"\xff"), Secret(Asset(text="x")), 2.0**60],
    ids=["asset", "archive", "bytes", "secret", "digits"],
)
def test_what_cannot_be_sent_is_named_with_its_place(token: str, path: Path, value: Value) -> None:
    """No file, no bytes and no number that lost its last digits gets past Check, wherever it stands."""
    _, failures = CHECKERS[token].check({}, replaced(known(token), path, value), Silence())
    assert property_path(list(path)) in [failure.path for failure in failures]
