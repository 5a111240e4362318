"""Ids that lead nowhere: malformed ones are bad input, well-formed ones of nothing are gone."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable

import grpc
import pytest
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.tables.resource_table import ROWS, Row
from tests.tools.plugin_process import Found, Plugin, refusal
from tests.tools.stage import Stage

ODD_DIGITS = {
    "full width": str.maketrans("0123456789", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19"),
    "Arabic": str.maketrans("0123456789", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"),
}
"""Digits that Python takes for numbers, and no service does."""


def odd_ids(row: Row) -> list[str]:
    """Return ids that are right but for how their numbers are written."""
    example, form = RESOURCES[row.token].id.example, RESOURCES[row.token].id
    odd = [example.translate(table) for table in ODD_DIGITS.values() if re.search(r"[0-9]", example)]
    if form.parts[0] in form.numbers:
        number, colon, rest = example.partition(":")
        odd += [f"{wrong}{colon}{rest}" for wrong in (f"+{number}", f"1_{number}", f"-{number}", f"{number}.0")]
    return odd


MALFORMED = {f"{row.title} {id_!r}": (row, id_) for row in ROWS.values() for id_ in (*row.malformed_ids, *odd_ids(row))}
ABSENT = {f"{row.title} {id_!r}": (row, id_) for row in ROWS.values() for id_ in row.absent_ids}
UPDATABLE = {title: (row, id_) for title, (row, id_) in ABSENT.items() if row.changes and not row.single}


def read(plugin: Plugin, row: Row, id_: str) -> object:
    """Read as import does."""
    return plugin.read(row.token, id_)


def update(plugin: Plugin, row: Row, id_: str) -> object:
    """Change everything that can be changed."""
    old = {name: value for name, value in row.full.items() if name in row.changes}
    return plugin.update(row.token, id_, old, {**old, **row.changes}, old)


def delete(plugin: Plugin, row: Row, id_: str) -> None:
    """Delete."""
    plugin.delete(row.token, id_, {})


@pytest.mark.parametrize("verb", [read, update, delete])
@pytest.mark.parametrize(("row", "id_"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_id_is_refused_with_its_form(
    stage: Stage, row: Row, id_: str, verb: Callable[[Plugin, Row, str], object]
) -> None:
    """INVALID_ARGUMENT quotes the id and gives the form and an example; the cloud is not asked."""
    refused = refusal(verb, stage.plugin, row, id_)
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert f"'{id_}'" in refused.text
    assert RESOURCES[row.token].id.format in refused.text
    assert f"for example {RESOURCES[row.token].id.example}" in refused.text
    assert [] == stage.calls()


@pytest.mark.parametrize(("row", "id_"), ABSENT.values(), ids=ABSENT)
def test_an_absent_object_is_not_found(stage: Stage, row: Row, id_: str) -> None:
    """Import, get and refresh all hear that there is no such object: no id, and neither properties nor inputs."""
    stage.prepare(row)
    full = stage.full(row)
    assert Found("", None, None) == stage.plugin.read(row.token, id_)
    assert Found("", None, None) == stage.plugin.read(row.token, id_, inputs={}, state={})
    assert Found("", None, None) == stage.plugin.read(row.token, id_, inputs=full, state=full)


@pytest.mark.parametrize(("row", "id_"), ABSENT.values(), ids=ABSENT)
def test_an_absent_object_is_deleted_already(stage: Stage, row: Row, id_: str) -> None:
    """Deleting what does not exist succeeds."""
    stage.plugin.delete(row.token, id_, {})
    assert stage.calls()


@pytest.mark.parametrize(("row", "id_"), UPDATABLE.values(), ids=UPDATABLE)
def test_an_absent_object_cannot_be_updated(stage: Stage, row: Row, id_: str) -> None:
    """An update of what does not exist fails, names the object's absence, and says that refresh helps."""
    refused = refusal(update, stage.plugin, row, id_)
    assert grpc.StatusCode.NOT_FOUND == refused.code
    assert None is refused.partial


def test_an_id_cannot_reach_another_operation(stage: Stage, row: Row) -> None:
    """Whatever stands in an id, it names one object: no path, no query, nothing beside it is touched."""
    made = stage.make(row, stage.full(row))
    before = stage.in_cloud(row)
    for suffix in ("/labels", "/../..", "?LabelKeys=base_model", "#", "%2Flabels", "/"):
        with contextlib.suppress(grpc.RpcError):  # a service that knows all keys refuses others
            stage.plugin.delete(row.token, made.id + suffix, {})
        if RESOURCES[row.token].id.parts[-1] in RESOURCES[row.token].id.numbers:
            assert grpc.StatusCode.INVALID_ARGUMENT == refusal(read, stage.plugin, row, made.id + suffix).code
        else:
            assert Found("", None, None) == stage.plugin.read(row.token, made.id + suffix)
    assert before == stage.in_cloud(row)
