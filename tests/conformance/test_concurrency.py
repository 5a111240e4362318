"""Many resources at once: in parallel, on few connections, and each with its own answer."""

from __future__ import annotations

import threading
from typing import Any

from tests.conformance.stage import Stage
from tests.emulator_process import Emulator
from tests.plugin_process import Plugin, configuration
from tests.resource_table import MODEL, ROWS, WORKSPACE


def create_all(stage: Stage, wanted: list[tuple[str, dict[str, Any]]]) -> list[Any]:
    """Create many objects at once and return the answers in the order of the inputs."""
    begun = [
        stage.plugin.start_create(token, inputs, name=f"it{number}") for number, (token, inputs) in enumerate(wanted)
    ]
    return [call.result() for call in begun]


def test_a_hundred_creates_run_side_by_side(own_stage: Stage) -> None:
    """Of a hundred creates of all kinds at least fifty are at the cloud together; none gets another's answer."""
    rows = [row for row in ROWS.values() if not row.single]
    numbers = range(100)
    wanted = [(rows[number % len(rows)], number) for number in numbers]
    inputs = [(row.token, own_stage.numbered(row, number + 100)) for row, number in wanted]
    before = {row.token: set(own_stage.in_cloud(row)) for row in rows}
    own_stage.emulator.settings(latencyMs=1000)
    answers = create_all(own_stage, inputs)
    own_stage.emulator.settings(latencyMs=0)
    assert own_stage.emulator.stats()["peakConcurrentRequests"] >= 50
    for row in rows:
        mine = [
            (answer.id, given[row.numbered[0]])
            for answer, (token, given) in zip(answers, inputs, strict=True)
            if token == row.token
        ]
        objects = own_stage.in_cloud(row)
        assert {id_ for id_, _ in mine} == set(objects) - before[row.token]
        wire = row.wire_name(row.numbered[0])
        assert dict(mine) == {id_: objects[id_][wire] for id_, _ in mine}


def test_connections_are_kept(own_stage: Stage) -> None:
    """Calls one after the other share a connection."""
    row = ROWS[MODEL]
    own_stage.prepare(row)
    before = own_stage.emulator.stats()["connectionsAccepted"]
    for number in range(10):
        own_stage.make(row, own_stage.numbered(row, number))
    assert before == own_stage.emulator.stats()["connectionsAccepted"]


def test_a_throttled_crowd_parts(own_stage: Stage) -> None:
    """Sixty creates at once against forty a second are all made, each once; not all come again at once.

    The service tells everybody the same moment: who came at just that made 12 calls for each that got through.
    """
    row = ROWS[MODEL]
    own_stage.prepare(row)
    own_stage.emulator.forget_requests()
    own_stage.emulator.settings(throttle={"rate": 40, "burst": 5})
    create_all(own_stage, [(row.token, own_stage.minimal(row, modelName=f"crowd-{n}")) for n in range(60)])
    own_stage.emulator.settings(throttle=None)
    names = sorted(fields["ModelName"] for fields in own_stage.in_cloud(row).values())
    assert sorted(f"crowd-{n}" for n in range(60)) == names
    sent = own_stage.emulator.requests(row.operation("Create"))
    assert len(sent) <= 60 * 6


def test_two_plugins_do_not_mix() -> None:
    """Processes with different credentials and endpoints, at the same time: everyone's object is in his own account."""
    credentials = ["one:secret-one", "two:secret-two"]
    row = ROWS[WORKSPACE]
    with Emulator.start(credentials=credentials[:1]) as one, Emulator.start(credentials=credentials[1:]) as two:
        stages = []
        for emulator, credential in ((one, credentials[0]), (two, credentials[1])):
            emulator.settings(activationSeconds=0)
            key, _, secret = credential.partition(":")
            plugin = Plugin.start()
            plugin.configure(configuration(emulator.endpoint, accessKey=key, secretKey=secret))
            stages.append(Stage(plugin, emulator))
        try:
            threads = [threading.Thread(target=_make_ten, args=(stage, index)) for index, stage in enumerate(stages)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            for index, stage in enumerate(stages):
                names = {fields["WorkspaceName"] for fields in stage.in_cloud(row).values()}
                assert {f"conf_{index}{number}" for number in range(10)} == names
        finally:
            for stage in stages:
                stage.plugin.end(None) if not stage.plugin.alive else stage.plugin.stop()


def _make_ten(stage: Stage, index: int) -> None:
    row = ROWS[WORKSPACE]
    for number in range(10):
        stage.make(row, {**row.minimal, "workspaceName": f"conf_{index}{number}"})
