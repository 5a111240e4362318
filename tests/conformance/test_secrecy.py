"""What no message and no log may hold: secrets, tracebacks, source positions."""

from __future__ import annotations

import base64
import re
from typing import Any

import grpc
import pytest
from aiworkspace_emulator.faults import ECHOES
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, reveal

from tests.tables.resource_table import ROWS, Row
from tests.tools.emulator_process import Emulator
from tests.tools.engine_listener import EngineListener
from tests.tools.plugin_process import Plugin, attempt, configuration
from tests.tools.stage import Stage

CANARY = "canary-4711"
KEY = "LTAI5tCanaryKey"
EFFECTS: list[Any] = [
    {"status": 400, "code": "InvalidParameter", "message": "no"},
    {"status": 400, "code": "SignatureDoesNotMatch", "message": f"server string to sign is: POST {KEY} {CANARY}"},
    {"status": 404, "code": "100700008", "message": "No permission"},
    {"status": 500, "code": "InternalError", "message": "oops"},
    "html",
    "reset",
    *(
        {"status": status, "code": "Odd", "message": "you sent", "echo": echo}
        for status, echo in (*((400, echo) for echo in ECHOES), (500, "html"))
    ),
]
BETRAYING = re.compile(r'Traceback|File "|\.py\b|line \d+|<class|object at 0x')


def poisoned(row: Row, inputs: Properties) -> Properties:
    """Return inputs with a canary in every text that is free, as secrets; of labels in their keys as well."""
    return {
        name: Secret(canaried(reveal(value)))
        if (isinstance(reveal(value), (str, dict)) and name in row.changes) or name == "labels"
        else value
        for name, value in inputs.items()
    }


def canaried(value: Any) -> Any:
    """Return a value with a canary in each of its texts."""
    if isinstance(value, dict):
        return {name: canaried(item) for name, item in value.items()}
    if isinstance(value, list):
        return [canaried(item) for item in value]
    return f"{CANARY}-{value}" if isinstance(value, str) else value


def shows(text: str) -> bool:
    """Whether a canary, or a good part of one, can be read in a text, plain or encoded."""
    plain = CANARY.encode()
    encoded = {base64.b64encode(b"-" * before + plain).decode()[4:-4] for before in range(3)}
    parts = {CANARY[:length] for length in range(5, len(CANARY))} | {KEY, KEY[:9], *encoded}
    return any(part in text or part in text.replace("%2D", "-") for part in parts)


@pytest.mark.long
def test_nothing_leaks() -> None:
    """Right and wrong inputs, successes and failures of every kind: no secret and no position appears anywhere."""
    said: list[str] = []
    codes = set()
    with (
        Emulator.start(credentials=[f"{KEY}:{CANARY}-secret"]) as cloud,
        EngineListener() as engine,
        Plugin.start("--logtostderr", "-v=9", engine.address) as plugin,
    ):
        cloud.settings(activationSeconds=0)
        plugin.handshake(engine.address)
        config = configuration(cloud.endpoint, accessKey=KEY, secretKey=Secret(f"{CANARY}-secret"))
        said += plugin.check_config({**config, "protocol": "FTP", "regoin": f"{CANARY}"})[1].values()
        plugin.configure(config)
        stage = Stage(plugin, cloud)
        for row in ROWS.values():
            inputs = stage.full(row)
            secret = poisoned(row, inputs)
            if "labels" in secret:
                twice = Secret([{"key": CANARY, "value": "x"}, {"key": CANARY, "value": "y"}])
                said += plugin.check(row.token, {**secret, "labels": twice})[1].values()
            for mistake in row.mistakes.values():
                said += plugin.check(row.token, {**secret, **mistake.inputs})[1].values()
            made = stage.make(row, inputs)
            for effect in EFFECTS:
                cloud.faults([{"operation": "*", "skip": 0, "times": None, "effect": effect}])
                for refused in (
                    attempt(plugin.create, row.token, secret, seconds=0.4),
                    attempt(plugin.read, row.token, made.id, seconds=0.4),
                    attempt(plugin.update, row.token, made.id, made.inputs, secret, made.state, seconds=0.4),
                    attempt(plugin.delete, row.token, made.id, made.state, seconds=0.4),
                ):
                    assert refused is not None
                    said.append(refused.text)
                    codes.add(refused.code)
            cloud.faults([])
        said += [message.message for message in engine.messages]
        said += plugin.stop().stderr.splitlines()
    assert not [text for text in said if shows(text)]
    assert not [text for text in said if BETRAYING.search(text)]
    assert not codes & {grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL, grpc.StatusCode.DATA_LOSS}


def test_messages_say_what_failed_and_what_to_do(stage: Stage, row: Row) -> None:
    """A refusal of the cloud arrives with its code, its sentence and its request id, in whole sentences."""
    made = stage.make(row, stage.minimal(row))
    effect = {"status": 400, "code": "QuotaExceeded", "message": "no more"}
    stage.emulator.faults([{"operation": row.operation("Delete"), "skip": 0, "times": 1, "effect": effect}])
    refused = attempt(stage.plugin.delete, row.token, made.id, made.state)
    assert refused is not None
    for part in ("QuotaExceeded", "no more", row.operation("Delete")):
        assert part in refused.text
    assert re.search(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}", refused.text), "no request id"
    assert refused.text.endswith((".", ")"))
