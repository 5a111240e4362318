"""Many resources at once: in parallel, on few connections, and each with its own answer."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from tests.tables.resource_table import MODEL, ROWS, WORKSPACE
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import Plugin, configuration, create_request
from tests.tools.stage import Stage


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


def throttled(stage: Stage, creates: int, rate: int, burst: int) -> None:
    """Create so many objects at once against a limit; each is made once, for few calls more than are needed."""
    row = ROWS[MODEL]
    inputs = [stage.minimal(row, modelName=f"crowd-{n}") for n in range(creates)]
    stage.emulator.forget_requests()
    stage.emulator.settings(throttle={"rate": rate, "burst": burst})
    begun = [
        # Without a deadline of the test's own: the last of them is to take as long as the limit says.
        stage.plugin.stub.Create.future(create_request(row.token, given))
        for given in inputs
    ]
    for call in begun:
        call.result()
    stage.emulator.settings(throttle=None)
    names = sorted(fields["ModelName"] for fields in stage.in_cloud(row).values())
    assert sorted(f"crowd-{n}" for n in range(creates)) == names
    sent = stage.emulator.requests()
    let_through = [entry for entry in sent if entry["status"] == 200]
    assert 2 * creates == len(let_through)
    assert len(sent) <= 1.3 * len(let_through)


def test_a_throttled_crowd_goes_at_the_pace_of_the_service(own_stage: Stage) -> None:
    """300 creates at once against 100 calls a second: one call in four may be in vain, not five for each.

    The service tells everybody the same moment: who came at just that made 12 calls for each that got through.
    """
    throttled(own_stage, 300, 100, 50)


@pytest.mark.long
@pytest.mark.timeout(400)
def test_1200_creates_against_50_a_second(own_stage: Stage) -> None:
    """What real use asked for: 2,400 calls are needed, and 6,748 were sent; and gRPC drops none of the 1,200."""
    throttled(own_stage, 1200, 50, 50)


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
