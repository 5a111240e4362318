"""A life of every resource through the plugin: made, compared, read, changed, read again, deleted.

Inputs are those of the resource table, without what only a prepared account has; all of it in one workspace.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import grpc
from pulumi_resource_alicloud.lifecycle.values import Properties

from tests.tables.resource_table import ROWS, WORKSPACE, IdOf, Row, with_ids
from tests.tools.plugin_process import Plugin

FOREIGN: Final = frozenset({"resourceGroupId", "accessibleRoleIdList", "mountAccessReadWriteRoleIdList"})
"""Inputs whose values must exist in the account already."""
ACCOUNT_WIDE: Final = "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig"
MEMBER: Final = "alicloud:pai/workspaceMember:WorkspaceMember"


@dataclass(slots=True)
class Lives:
    """The plugin in front of the service, and the objects that others live in."""

    plugin: Plugin
    workspace: str
    member: str | None
    caller: str
    """The number of the user whose keys are used."""

    def of_all(self) -> Iterator[tuple[str, str]]:
        """Yield each resource with "" where its life went well, else with what went wrong."""
        for token, row in sorted(ROWS.items()):
            if token not in {WORKSPACE, ACCOUNT_WIDE} and not (token == MEMBER and self.member is None):
                try:
                    yield row.title, self.of_one(row)
                except grpc.RpcError as error:
                    yield row.title, str(error.details())

    def of_workspace(self, name: str) -> tuple[str, str]:
        """Make the workspace that everything lives in; return its id, and "" or what was not as it should be."""
        row = ROWS[WORKSPACE]
        inputs = {**self._known(row.full), "workspaceName": name, "description": "Made by make acceptance"}
        checked, failures = self.plugin.check(row.token, inputs)
        if failures:
            raise ValueError(f"{row.title}: {failures}")
        self.workspace, state = self.plugin.create(row.token, checked)
        return self.workspace, self._compared(row, self.workspace, checked, state)[0]

    def of_one(self, row: Row) -> str:
        """Live one life; return "" or what was not as it should be."""
        ids: dict[IdOf, str] = {IdOf(WORKSPACE): self.workspace}
        parents: list[tuple[str, str, Properties]] = []
        try:
            for needed in _needs(row):
                self._make(needed, ids, parents)
            checked, failures = self.plugin.check(row.token, self._inputs(row, row.full, ids))
            if failures:
                return f"Check: {failures}"
            id_, state = self.plugin.create(row.token, checked)
            problem = "it was not compared"
            try:
                problem, state = self._compared(row, id_, checked, state)
            finally:
                self.plugin.delete(row.token, id_, state)
            return problem or ("" if not self.plugin.read(row.token, id_).id else "it is there after it was deleted")
        finally:
            for token, id_, state in reversed(parents):
                self.plugin.delete(token, id_, state)

    def _make(self, needed: IdOf, ids: dict[IdOf, str], made: list[tuple[str, str, Properties]]) -> None:
        if needed in ids:
            return
        row = ROWS[needed.token]
        for further in _needs(row):
            self._make(further, ids, made)
        checked, failures = self.plugin.check(row.token, self._inputs(row, row.minimal, ids))
        if failures:
            raise ValueError(f"{row.title}: {failures}")
        ids[needed], state = self.plugin.create(row.token, checked)
        made.append((row.token, ids[needed], state))

    def _compared(self, row: Row, id_: str, checked: Properties, state: Properties) -> tuple[str, Properties]:
        """Compare and read an object, before and after an update; return what was wrong, and the last state."""
        changed = {**checked, **{name: value for name, value in self._known(row.changes).items() if name in checked}}
        for when, wanted in (("as it was made", checked), ("after the update", changed)):
            if wanted is changed and changed != checked:
                state = self.plugin.update(row.token, id_, checked, changed, state)
            if again := list(self.plugin.diff(row.token, id_, wanted, wanted, state).detailedDiff):
                return f"a second up is not empty {when}: {again}", state
            found = self.plugin.read(row.token, id_, inputs=wanted, state=state)
            if found.id != id_ or found.inputs is None:
                return f"it is not found {when}", state
            drift = self.plugin.diff(row.token, id_, found.inputs, wanted, found.outputs or {})
            if list(drift.detailedDiff):
                return f"a refresh is not empty {when}: {list(drift.detailedDiff)}", state
        return "", state

    def _inputs(self, row: Row, given: Mapping[str, Any], ids: Mapping[IdOf, str]) -> Properties:
        inputs = self._known(with_ids(given, ids))
        if row.token == MEMBER:
            inputs["userId"] = self.member
        elif "userId" in inputs:
            inputs["userId"] = self.caller or inputs.pop("userId")
        return inputs

    def _known(self, given: Mapping[str, Any]) -> Properties:
        kept = {name: value for name, value in given.items() if name not in FOREIGN}
        if kept.get("accessibility") == "ROLE_PUBLIC":
            kept["accessibility"] = "PRIVATE"
        return kept


def _needs(row: Row) -> Iterator[IdOf]:
    """Yield what the inputs of a life refer to."""
    yield from (value for value in {**row.full, **row.minimal}.values() if isinstance(value, IdOf))
