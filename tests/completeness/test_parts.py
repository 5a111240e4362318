"""Every resource has all of its parts. Where one lacks something, only this is run, and says what to do."""

from __future__ import annotations

import pytest

from tests.tools.parts import TOKENS, missing


@pytest.mark.parametrize("token", TOKENS, ids=lambda token: token.rpartition(":")[2])
def test_a_resource_has_all_of_its_parts(token: str) -> None:
    """Its file in schema/ with examples, its record, what the emulator serves, its row: docs/adding-a-resource.md."""
    lacks = missing(token)
    assert [] == lacks, "\n".join(lacks)
