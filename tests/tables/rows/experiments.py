"""Experiments and runs as their users know them."""

from __future__ import annotations

from tests.tables.resource_mistakes import LABEL_MISTAKES, Mistake
from tests.tables.rows.row import EXPERIMENT, LABELS, OTHER_LABELS, RUN, SWAPPED_LABELS, WORKSPACE, IdOf, Row

_PARAMS = [{"key": "rate", "value": "0.1"}, {"key": "batch", "value": "32"}]

EXPERIMENT_ROW = Row(
    token=EXPERIMENT,
    noun="Experiment",
    collection="experiments",
    minimal={
        "experimentName": "rates",
        "workspaceId": IdOf(WORKSPACE),
    },
    full={
        "accessibility": "PUBLIC",
        "artifactUri": "oss://data.oss-cn-hangzhou.aliyuncs.com/runs/",
        "experimentName": "rates",
        "labels": LABELS,
        "workspaceId": IdOf(WORKSPACE),
    },
    numbered=("experimentName", "rates-{}"),
    changes={"accessibility": "PRIVATE", "experimentName": "rates-and-sizes", "labels": OTHER_LABELS},
    cleared={"accessibility": "PRIVATE", "labels": None},
    replacements={
        "artifactUri": "oss://data.oss-cn-hangzhou.aliyuncs.com/other/",
        "workspaceId": IdOf(WORKSPACE, other=True),
    },
    kept=frozenset({"artifactUri"}),
    same={"labels": SWAPPED_LABELS},
    coerced={"workspaceId": (123456, "123456")},
    mistakes={
        "name that begins with a digit": Mistake({"experimentName": "1st"}, "experimentName", "1 to 63"),
        "long name": Mistake({"experimentName": "e" * 64}, "experimentName", "1 to 63"),
        "folder that is not in OSS": Mistake({"artifactUri": "nas://a/b/"}, "artifactUri", "oss://"),
        "access by role": Mistake({"accessibility": "ROLE_PUBLIC"}, "accessibility", "PUBLIC"),
        "misspelt property": Mistake({"artifactURI": "oss://a/b/"}, "artifactURI", "artifactUri"),
        **LABEL_MISTAKES,
    },
    published={"accessibility": ("PRIVATE", "PUBLIC")},
    malformed_ids=("", " ", "exp-1:run-1", "exp-1:"),
    absent_ids=("exp-000000000000000000",),
    wire={"experimentName": "Name"},
)

RUN_ROW = Row(
    token=RUN,
    noun="Run",
    collection="runs",
    minimal={"experimentId": IdOf(EXPERIMENT)},
    full={
        "experimentId": IdOf(EXPERIMENT),
        "labels": LABELS,
        "params": _PARAMS,
        "runName": "first",
        "sourceId": "dlc-1",
        "sourceType": "DLC",
    },
    numbered=("runName", "run-{}"),
    changes={
        "labels": OTHER_LABELS,
        "params": [*_PARAMS[1:], {"key": "rate", "value": "0.2"}, {"key": "epochs", "value": "3"}],
        "runName": "second",
    },
    cleared={"labels": None},
    grown={"params": _PARAMS[:1]},
    kept=frozenset({"runName"}),
    replacements={
        "experimentId": IdOf(EXPERIMENT, other=True),
        "sourceId": "dlc-2",
        "sourceType": "TrainingService",
    },
    removals_replace=frozenset({"params", "sourceId", "sourceType"}),
    same={"labels": SWAPPED_LABELS, "params": [_PARAMS[1], _PARAMS[0]]},
    coerced={"sourceId": (7, "7")},
    mistakes={
        "no experiment": Mistake({"experimentId": None}, "experimentId", "required"),
        "name with a space": Mistake({"runName": "the first"}, "runName", "1 to 63"),
        "unpublished job": Mistake({"sourceType": "DSW"}, "sourceType", "DLC"),
        "parameter without name": Mistake({"params": [{"value": "1"}]}, "params[0].key", "required"),
        "parameter twice": Mistake(
            {"params": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]}, "params", "once"
        ),
        "parameters as a map": Mistake({"params": {"rate": "0.1"}}, "params", "a list"),
        "misspelt property": Mistake({"runname": "a"}, "runname", "runName"),
        **LABEL_MISTAKES,
    },
    published={"sourceType": ("TrainingService", "DLC")},
    malformed_ids=("", " ", "exp-1:run-1", "run-1:"),
    absent_ids=("run-000000000000000000",),
    wire={"runName": "Name"},
)
