"""Example inputs of every resource: what tests of the plugin are driven by. The rows are found in their room.

A row says what a resource means to its users; it repeats neither schema.json nor the provider's records on purpose:
where the three disagree, a test fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.tables.rows.row import MODEL, MODEL_VERSION, WORKSPACE, IdOf, Row, with_ids

__all__ = ["MODEL", "MODEL_VERSION", "ROWS", "WORKSPACE", "IdOf", "Row", "with_ids"]


def _rows() -> Iterator[Row]:
    for path in sorted(Path(__file__).with_name("rows").glob("*.py")):
        found = vars(import_module(f"tests.tables.rows.{path.stem}")).values()
        yield from (value for value in found if isinstance(value, Row))


ROWS: Final[Mapping[str, Row]] = {row.token: row for row in _rows()}
