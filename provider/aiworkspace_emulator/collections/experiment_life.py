"""What experiments and runs do beyond the verbs: dated labels, names, parameters, metrics."""

from __future__ import annotations

from typing import Any

from aiworkspace_emulator.listing import page
from aiworkspace_emulator.store import View
from aiworkspace_emulator.times import shown
from aiworkspace_emulator.verbs import find, merged
from aiworkspace_emulator.vocabulary import Call, Computed, Fields, World, describe

NAME_PATTERN = "[A-Za-z][A-Za-z0-9_-]{0,62}"


def dated_labels(id_field: str) -> Computed:
    """Labels as this service answers them: with the id they belong to and the times of their object."""

    def compute(world: World, fields: Fields) -> list[Fields]:
        form = world.settings.quirks["timeForm"]
        dated = {name: shown(name, fields[name], form) for name in (id_field, "GmtCreateTime", "GmtModifiedTime")}
        return [{**dated, **label} for label in fields.get("Labels", ())]

    return compute


def is_named(call: Call, fields: Fields, name: str) -> bool:
    """Names match anywhere unless the options ask for the exact name."""
    exactly = (call.given.get("Options") or {}).get("match_name_exactly") == "true"
    return fields["Name"] == name if exactly else name in fields["Name"]


def latest_run(world: World, fields: Fields) -> Fields | None:
    """The run created last, with everything about it."""
    runs = list(world.children("runs", "ExperimentId", fields["ExperimentId"], View.GET))
    if not runs:
        return None
    latest = max(runs, key=lambda run: str(run["GmtCreateTime"]))
    return describe(world, world.collections["runs"], latest, verbose=True)


def join_experiment(call: Call, fields: Fields) -> None:
    """A run lives where its experiment lives; without a name it is called by its id."""
    experiment = call.world.find("experiments", fields["ExperimentId"])
    fields |= {name: experiment[name] for name in ("WorkspaceId", "Accessibility")}
    fields["Name"] = fields.get("Name") or fields["RunId"]
    fields["Params"] = merged([], fields.get("Params", ()))


def put_over(call: Call, fields: Fields) -> None:
    """Labels and parameters of an update are put over those that are there: no call takes parameters away."""
    before = find(call)
    for name in ("Labels", "Params"):
        if name in call.given:
            fields[name] = merged(before.get(name, ()), call.given[name])
    fields["Name"] = fields.get("Name") or fields["RunId"]


def latest_metrics(_: World, fields: Fields) -> list[Fields]:
    """The last point of each metric."""
    return list({point["Key"]: point for point in fields.get("_metrics", ())}.values())


def log_metrics(call: Call) -> Fields:
    """Add points to the metrics of a run."""
    fields, now = find(call), call.world.clock
    points = [{"Step": 0, "Timestamp": int(now * 1000), **point} for point in call.given["Metrics"]]
    kept = [*fields.get("_metrics", ()), *points]
    call.world.store.write("runs", call.key, {**fields, "_metrics": kept})
    return {}


def list_metrics(call: Call) -> Fields:
    """The points of one metric, oldest first."""
    points: list[Any] = find(call, View.LIST).get("_metrics", [])
    return page(call, [point for point in points if point["Key"] == call.given["Key"]])
