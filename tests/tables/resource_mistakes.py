"""Mistakes that programs make, shared by the rows of the resource table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pulumi_resource_alicloud.lifecycle.values import Properties


@dataclass(frozen=True, slots=True)
class Mistake:
    """Inputs laid over correct ones, the path that Check must name, and words of the reason."""

    inputs: Properties
    path: str
    says: str


LABEL_MISTAKES: Final[Mapping[str, Mistake]] = {
    "label without key": Mistake({"labels": [{"value": "x"}]}, "labels[0].key", "required"),
    "label with a comma": Mistake({"labels": [{"key": "a", "value": "x,y"}]}, "labels[0].value", "','"),
    "label with an equals sign": Mistake({"labels": [{"key": "a=b", "value": "x"}]}, "labels[0].key", "'='"),
    "label of 129 bytes": Mistake({"labels": [{"key": "模" * 43, "value": ""}]}, "labels[0].key", "128 bytes"),
    "label twice": Mistake({"labels": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]}, "labels", "once"),
    "unknown part of a label": Mistake({"labels": [{"key": "a", "valeu": "1"}]}, "labels[0].valeu", "value"),
    "text for labels": Mistake({"labels": "a=b"}, "labels", "a list"),
}

DATASET_LABEL_MISTAKES: Final[Mapping[str, Mistake]] = {
    "label without key": LABEL_MISTAKES["label without key"],
    "label without value": Mistake({"labels": [{"key": "x"}]}, "labels[0].value", "required"),
    "label of the cloud's own": Mistake({"labels": [{"key": "acs:x", "value": "1"}]}, "labels[0].key", "acs"),
    "label of 129 characters": Mistake({"labels": [{"key": "模" * 129, "value": "1"}]}, "labels[0].key", "128"),
    "label twice": LABEL_MISTAKES["label twice"],
}
