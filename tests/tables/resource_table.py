"""Example inputs of every resource: what tests of the plugin are driven by. A new resource is a new row in `rows`.

A row says what a resource means to its users; it repeats neither schema.json nor the provider's records on purpose:
where the three disagree, a test fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.tables.rows.accounts import CODE_SOURCE_ROW, MEMBER_ROW, USER_CONFIG_ROW
from tests.tables.rows.datasets import DATASET_ROW, DATASET_VERSION_ROW
from tests.tables.rows.experiments import EXPERIMENT_ROW, RUN_ROW
from tests.tables.rows.models import MODEL_ROW, MODEL_VERSION_ROW
from tests.tables.rows.row import MODEL, MODEL_VERSION, WORKSPACE, IdOf, Row, with_ids
from tests.tables.rows.workspaces import WORKSPACE_ROW

__all__ = ["MODEL", "MODEL_VERSION", "ROWS", "WORKSPACE", "IdOf", "Row", "with_ids"]

ROWS: Final[Mapping[str, Row]] = {
    row.token: row
    for row in (
        WORKSPACE_ROW,
        MODEL_ROW,
        MODEL_VERSION_ROW,
        DATASET_ROW,
        DATASET_VERSION_ROW,
        EXPERIMENT_ROW,
        RUN_ROW,
        CODE_SOURCE_ROW,
        MEMBER_ROW,
        USER_CONFIG_ROW,
    )
}
