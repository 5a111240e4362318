"""What a message advises is done, and helps: each row fails in one way, follows the advice, and then it works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties

from tests.conformance.test_faults import fault
from tests.tables.resource_table import ROWS, Row
from tests.tables.rows.row import DATASET, MEMBER, MODEL, WORKSPACE
from tests.tools.plugin_process import Plugin, attempt, configuration, refusal
from tests.tools.stage import Stage

ROW: Final[Row] = ROWS[MODEL]
READ: Final = ROW.operation("Get")
UPDATE: Final = ROW.operation("Update")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What makes an update fail, what the message then says, and what follows the advice."""

    says: str
    faults: tuple[dict[str, Any], ...] = ()
    configured: Properties | None = None
    """Configuration that is wrong; the advice is to correct it."""
    follow: Callable[[Stage], None] | None = None


def refusing(code: str, status: int, message: str = "no") -> dict[str, Any]:
    """Refuse every update."""
    return fault(UPDATE, {"status": status, "code": code, "message": message}, times=None)


TROUBLES: Final = {
    "a proxy's page": Trouble("check alicloud:endpoints and the proxy settings", (fault(UPDATE, "html", times=None),)),
    "nobody there": Trouble(
        "Check alicloud:endpoints, alicloud:region, the network and the proxy settings.",
        configured={"endpoints": [{"aiworkspace": "http://127.0.0.1:1"}]},
    ),
    "another API there": Trouble(
        "Check alicloud:endpoints and alicloud:region", (refusing("InvalidApi.NotFound", 404),)
    ),
    "another product there": Trouble(
        "Check alicloud:endpoints and alicloud:region", (refusing("InvalidProduct.NotFound", 404),)
    ),
    "no such key": Trouble("Check alicloud:accessKey", configured={"accessKey": "nobody"}),
    "another secret": Trouble("Check alicloud:secretKey", configured={"secretKey": "guessed"}),
    "an old token": Trouble("Get new temporary credentials", (refusing("InvalidSecurityToken.Expired", 400),)),
    "half a signature": Trouble("Check the credentials", (refusing("IncompleteSignature", 400),)),
    "flow control": Trouble(
        "Run the command again later, or with less parallelism (-p).", (refusing("Throttling.User", 400),)
    ),
    "a pause of the service": Trouble(
        "Run the command again in a few minutes.", (refusing("ServiceUnavailable", 503),)
    ),
    "a fault of the service": Trouble("Run the command again; if it stays", (refusing("InternalError", 500),)),
    "a cut connection": Trouble("Run `pulumi refresh`, then the command again.", (fault(UPDATE, "reset", times=None),)),
    "silence": Trouble("customTimeouts", (fault(READ, "hang", times=None),)),
    "an answer about nothing": Trouble("Run the command again; if it stays", (fault(READ, "emptyAnswer", times=None),)),
    "no right": Trouble("Grant the RAM action", (refusing("Forbidden.RAM", 403, "denied: PaiModel:UpdateModel"),)),
}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_what_is_advised_helps(stage: Stage, trouble: Trouble) -> None:
    """The update fails with the advice; when what it names is put right, the same update goes well after a refresh."""
    made = stage.make(ROW, stage.full(ROW))
    new = {**made.inputs, "modelDescription": "as advised"}
    with Plugin.start() as plugin:
        plugin.configure(configuration(stage.emulator.endpoint, **(trouble.configured or {})))
        # The first call of a process waits for the official SDK: it is not the one whose time is short.
        attempt(plugin.read, ROW.token, made.id, seconds=5)
        stage.emulator.faults(trouble.faults)
        refused = refusal(plugin.update, ROW.token, made.id, made.inputs, new, made.state, seconds=2)
    assert trouble.says in refused.text
    stage.emulator.faults([])
    found = stage.refreshed(made)
    assert found.inputs is not None
    assert found.outputs is not None
    stage.plugin.update(ROW.token, made.id, found.inputs, new, found.outputs)
    assert "as advised" == stage.in_cloud(ROW)[made.id]["ModelDescription"]


def test_another_name_is_free(stage: Stage) -> None:
    """Two members of one user in a program: the message says who has it, and another user is no trouble."""
    row = ROWS[MEMBER]
    inputs = stage.full(row)
    stage.make(row, inputs)
    refused = refusal(stage.plugin.create, row.token, inputs)
    assert "If another resource of this program has it, remove one of the two." in refused.text
    stage.make(row, {**inputs, "userId": "2000000000000077"})


def test_a_name_that_stays_taken_is_not_to_be_deleted_first(stage: Stage) -> None:
    """Who deletes a workspace to make another of its name has neither for 14 days: this advice is for other names."""
    stage.emulator.settings(activationSeconds=0)
    for token, advised in ((WORKSPACE, False), (DATASET, True)):
        row = ROWS[token]
        inputs = stage.minimal(row)
        stage.plugin.create(token, inputs)
        with Plugin.start() as other:
            other.configure(configuration(stage.emulator.endpoint))
            refused = refusal(other.create, token, inputs)
        assert "pulumi import" in refused.text
        assert advised == ("deleteBeforeReplace" in refused.text), refused.text
        assert advised != ("14 days" in refused.text), refused.text
