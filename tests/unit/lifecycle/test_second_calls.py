"""A create that is made a second time, because the first one's answer was lost: the first one stays in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle import create as creating
from pulumi_resource_alicloud.lifecycle.errors import (
    Cancelled,
    OutcomeUnknown,
    ProviderError,
    Refused,
    TimedOut,
    Unreachable,
)
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.lifecycle.ports import NEVER, Scope
from pulumi_resource_alicloud.resources.registry import RESOURCES

from tests.unit.lifecycle.silence import Silence
from tests.unit.lifecycle.strategies import declaration

KIND = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace"
INPUTS = {"workspaceName": "team_a", "description": "d", "envTypes": ["prod"]}
ENDS = {
    "out of time": TimedOut("There was no time left for it."),
    "cancelled": Cancelled("It was cancelled."),
    "out of reach": Unreachable("Nobody answers."),
    "lost again": OutcomeUnknown("Lost again."),
}


@dataclass
class Deaf:
    """An API that loses the answer to the first create, shows nothing, and ends the second create in some way."""

    end: ProviderError
    creates: int = 0
    place: str = "https://deaf"
    caller: str = "me"
    asked: list[str] = field(default_factory=list)

    def server_time_offset(self) -> float:
        """Tell that both clocks agree."""
        return 0.0

    def call(self, operation: str, fields: Mapping[str, Any], scope: Scope) -> Mapping[str, Any]:  # noqa: ARG002
        """Answer one call."""
        if operation == "ListWorkspaces":
            return {"Workspaces": [], "TotalCount": 0}
        assert operation == "CreateWorkspace"
        self.creates += 1
        raise OutcomeUnknown("The first answer was lost.") if self.creates == 1 else self.end


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_second_create_leaves_the_first_in_doubt(end: ProviderError, monkeypatch: pytest.MonkeyPatch) -> None:
    """However it ends, unless by an answer: the user is told to look for what the first one may have made."""
    for name in ("_LATE_SECONDS", "SETTLE_SECONDS"):
        monkeypatch.setattr(creating, name, 0.01)
    cloud = Deaf(end)
    with pytest.raises(OutcomeUnknown) as caught:
        creating.create(
            RESOURCES[KIND],
            declaration(KIND),
            INPUTS,
            cloud,
            Scope.lasting(60, NEVER, Silence()),
            Ledger(),
        )
    assert 2 == cloud.creates
    assert f"pulumi import {KIND}" in str(caught.value)
    assert end.message in str(caught.value)


def test_a_second_create_that_is_refused_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """The service answers, and nothing is there: its refusal is the error."""
    for name in ("_LATE_SECONDS", "SETTLE_SECONDS"):
        monkeypatch.setattr(creating, name, 0.01)
    cloud = Deaf(Refused("Enough.", status=400, code="QuotaExceeded"))
    with pytest.raises(Refused, match="Enough"):
        creating.create(
            RESOURCES[KIND], declaration(KIND), INPUTS, cloud, Scope.lasting(60, NEVER, Silence()), Ledger()
        )
