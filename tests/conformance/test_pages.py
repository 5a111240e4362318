"""What pages say of a resource's behaviour is what the plugin does: calls, changes, removals, imports, values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.values import reveal
from pulumi_resource_alicloud.resources.registry import FUNCTIONS, RESOURCES
from pulumi_resource_alicloud.resources.vocabulary import Function

from tests.tables.function_table import arguments, each, signature_of, subject
from tests.tables.resource_table import ROWS, WORKSPACE, IdOf, Row, with_ids
from tests.tools.invoking import invoke
from tests.tools.plugin_process import Found, refusal
from tests.tools.printed import page_of, rows, section
from tests.tools.stage import Made, Stage


def told(row: Row, verb: str) -> tuple[set[str], set[str]]:
    """Return the operations that a page tells of a verb: those of every such verb, and those that some have."""
    table = [line for line in rows(section(page_of(row.token), "operations")) if len(line) == 3]
    always = {operation for when, operation, _ in table if when == verb}
    return always, {operation for when, operation, _ in table if when == f"{verb}, sometimes"}


def assert_calls(calls: Iterable[str], always: set[str], sometimes: set[str]) -> None:
    """Every call is told, and what is always called was called."""
    made = set(calls)
    assert always <= made
    assert made <= always | sometimes


def test_a_life_makes_the_calls_that_its_page_tells(stage: Stage, row: Row) -> None:
    """Made, read, changed in every input and deleted, an object needs these operations and no others."""
    inputs = stage.full(row)
    stage.emulator.forget_requests()
    made = stage.make(row, inputs)
    assert_calls(stage.calls(), *told(row, "create"))
    stage.emulator.forget_requests()
    stage.refreshed(made)
    assert_calls(stage.calls(), *told(row, "read"))
    always, sometimes = told(row, "update")
    called: set[str] = set()
    for name, value in row.changes.items():
        stage.emulator.forget_requests()
        made = stage.update(made, {**made.inputs, name: value})
        assert_calls(stage.calls(), always, sometimes)
        called.update(stage.calls())
    for name, (first, then) in row.one_way.items():
        other = stage.make(row, {**inputs, name: first, **_renamed(row)})
        stage.emulator.forget_requests()
        stage.update(other, {**other.inputs, name: then})
        called.update(stage.calls())
    assert called == always | sometimes
    stage.emulator.forget_requests()
    stage.plugin.delete(row.token, made.id, made.state)
    assert_calls(stage.calls(), *told(row, "delete"))


def _renamed(row: Row) -> dict[str, Any]:
    """Return the input that tells a second object of a row from the first."""
    name, form = row.numbered
    return {name: form.format(7)}


@each(list(FUNCTIONS.values()))
def test_a_function_makes_the_calls_that_its_page_tells(stage: Stage, record: Function) -> None:
    """By arguments and by id, it needs these operations and no others."""
    found = subject(stage, record)
    table = [line for line in rows(section(page_of(record.token), "operations")) if len(line) == 2]
    said = {line[0] for line in table if line[1].startswith("It ")}
    always = {word for word in said if not word.endswith(", sometimes")}
    sometimes = {word.removesuffix(", sometimes") for word in said - always}
    declared = signature_of(record).arguments.inputs
    stage.emulator.forget_requests()
    answer = invoke(stage.plugin, record.token, arguments(record, found))
    assert_calls(stage.calls(), always, sometimes)
    if "id" in declared:
        name = next(name for name in declared if name.lower().endswith("name") and answer.get(name))
        invoke(stage.plugin, record.token, {"id": found.id})
        invoke(stage.plugin, record.token, {name: answer[name]})
        assert always | sometimes == set(stage.calls())


def test_an_import_file_makes_the_calls_that_its_page_tells(stage: Stage) -> None:
    """With every type asked for, it reads the list of each kind, and nothing else."""
    (token,) = (token for token, record in FUNCTIONS.items() if record.answers == "import file")
    made = [stage.make(row, stage.full(row)) for row in ROWS.values() if not row.single]
    workspace = next(one.inputs["workspaceId"] for one in made if one.row.title == "WorkspaceModel")
    said = {line[0] for line in rows(section(page_of(token), "operations")) if line[1].startswith("It ")}
    stage.emulator.forget_requests()
    types = [row.title for row in ROWS.values()]
    invoke(stage.plugin, token, {"workspaceId": workspace, "types": types})
    assert {word.removesuffix(", sometimes") for word in said} == set(stage.calls())


def changes_told(row: Row) -> Mapping[str, list[str]]:
    """Return what a page tells of another value and of a removal, by input."""
    return {name: texts for name, *texts in rows(section(page_of(row.token), "changes"))}


def test_a_page_tells_of_every_input(row: Row) -> None:
    """Of none twice, and of nothing else."""
    table = [line[0] for line in rows(section(page_of(row.token), "changes"))]
    assert sorted(row.full) == sorted(table)


def test_another_value_does_what_the_page_tells(stage: Stage, row: Row) -> None:
    """It replaces exactly where the page says so."""
    old, changes = stage.full(row), changes_told(row)
    for name in row.full:
        said = changes[name][0]
        if name in row.one_way:
            first, then = row.one_way[name]
            assert f"from {first} to {then}" in said
            assert [] == _replaced(stage, row, {**old, name: first}, {**old, name: then})
            assert [name] == _replaced(stage, row, {**old, name: then}, {**old, name: first})
        elif name in row.grown:
            assert "Without an entry that was there" in said
            assert [name] == _replaced(stage, row, old, {**old, name: row.grown[name]})
        elif name in row.replacements:
            assert said.startswith(f"Replaces the {RESOURCES[row.token].title}: ")
            assert [name] == _replaced(stage, row, old, {**old, **with_ids({name: row.replacements[name]}, stage.ids)})
        else:
            assert said.startswith("Updated in place, by ")
            assert [] == _replaced(stage, row, old, {**old, **with_ids({name: row.changes[name]}, stage.ids)})


def test_a_removal_does_what_the_page_tells(stage: Stage, row: Row) -> None:
    """It replaces, changes or leaves alone what the page says."""
    old, changes = stage.full(row), changes_told(row)
    for name in row.full.keys() - row.minimal.keys():
        said = changes[name][1]
        checked, _ = stage.plugin.check(row.token, {key: value for key, value in old.items() if key != name}, old)
        answer = _diff(stage, row, old, checked)
        if said.startswith("It stays as it is") or said.endswith("keeps its name."):
            assert [] == list(answer.diffs)
        elif said.startswith("Replaces") or "which replaces" in said:
            assert [name] == list(answer.replaces)
        else:
            assert ([name], []) == (list(answer.diffs), list(answer.replaces))
            assert said in _words_of_removal(row, name)


def _words_of_removal(row: Row, name: str) -> set[str]:
    """Return what a page may say of the removal of an input that the cloud holds this of afterwards."""
    rest = row.cleared.get(name)
    if rest is None:
        return {"It is cleared.", "All are removed.", "The service chooses it again.", "It goes back to 0."}
    return {f"It goes back to {rest}.", "It goes back to what workspaceName is.", "The service chooses it again."}


def test_what_must_be_given_is_told(row: Row) -> None:
    """Where the page says that an input must be given, the schema says so too."""
    must = {name for name, texts in changes_told(row).items() if texts[1].startswith("Not possible")}
    assert must <= set(row.minimal)
    given = section(page_of(row.token), "properties")
    assert all(f"{{#{name.lower()}_nodejs .property}}" in given for name in must)


def _diff(stage: Stage, row: Row, old: Mapping[str, Any], new: Mapping[str, Any]) -> Any:
    return stage.plugin.diff(row.token, row.absent_ids[0], dict(old), dict(new), dict(old))


def _replaced(stage: Stage, row: Row, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return list(_diff(stage, row, old, new).replaces)


def commands(row: Row) -> list[str]:
    """Return the ids of the import commands on a page."""
    return re.findall(rf"^pulumi import {row.token} \S+ '?([^'\n]+)'?$", page_of(row.token), re.MULTILINE)


def test_every_form_of_an_import_id_leads_to_the_object(stage: Stage, row: Row) -> None:
    """With the object's own values in place of the placeholders, each command of the page finds it."""
    made = stage.make(row, stage.full(row))
    known = {**made.inputs, **made.state}
    forms = [form for form in commands(row) if "<" in form]
    assert forms
    for form in forms:
        id_ = re.sub(r"<(\w+)>", lambda found: str(reveal(_value(made, known, found[1]))), form)
        assert made.id == stage.plugin.read(row.token, id_).id


def _value(made: Made, known: Mapping[str, Any], word: str) -> Any:
    """Return what stands for a placeholder: a property of the object, or its own id."""
    name = re.sub(r"_(\w)", lambda found: found[1].upper(), word)
    return known.get(name, made.id)


def test_the_example_of_an_import_id_has_its_form(stage: Stage, row: Row) -> None:
    """It is understood, and nothing of that id is there."""
    (example,) = (form for form in commands(row) if "<" not in form)
    assert Found("", None, None) == stage.plugin.read(row.token, example)


def allowed_told(row: Row) -> Mapping[str, list[str]]:
    """Return what a page tells of allowed values and defaults, by input."""
    return {name: texts for name, *texts in rows(section(page_of(row.token), "values"))}


def test_every_published_value_stands_on_the_page(row: Row) -> None:
    """Each value of the API's documentation is told with its input; of roles the page says what they look like."""
    for name, published in row.published.items():
        said = allowed_told(row)[name][0]
        values = [str(one) for value in published for one in (value if isinstance(value, list) else [value])]
        shaped = ("role-", "PAI.") if "role such as" in said else ("role-",)
        assert [] == [one for one in values if one not in said and not one.startswith(shaped)]


def test_what_the_page_does_not_allow_is_refused(stage: Stage, row: Row) -> None:
    """Where the page has a list of allowed values, another one fails in Check, with the property's path."""
    full = stage.full(row)
    for name, (said, _) in allowed_told(row).items():
        if re.match(r"[\w-]+, [\w-]+(, |$|;)", said) and isinstance(full.get(name), str) and "lists" not in said:
            _, failures = stage.plugin.check(row.token, {**full, name: "none-of-them"})
            assert name in failures


def test_an_error_that_the_page_tells_is_the_plugin_s(stage: Stage) -> None:
    """The owner of a workspace cannot be removed; the message has the code and the advice of the page."""
    row = next(row for row in ROWS.values() if row.title == "WorkspaceMember")
    errors = {line[0]: line[2] for line in rows(section(page_of(row.token), "errors"))}
    stage.prepare(row)
    workspace = stage.ids[IdOf(WORKSPACE)]
    owner = next(key for key in stage.emulator.state()["members"] if key.startswith(f"{workspace}-"))
    refused = refusal(stage.plugin.delete, row.token, f"{workspace}:{owner}", {})
    assert "100600017" in refused.text
    assert errors["100600017"].replace("`", "") in refused.text.replace("`", "")
