"""What processes of a machine tell each other: who made what, and that a full disk costs nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pulumi_resource_alicloud.lifecycle import neighbours


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def test_what_one_has_no_other_gets() -> None:
    """A second claim of an object fails until it is released."""
    assert neighbours.claim("here", "model", "model-1")
    assert not neighbours.claim("here", "model", "model-1")
    assert neighbours.claim("there", "model", "model-1")
    assert {"model-1"} == neighbours.claimed_by_any("here", "model")
    neighbours.release("here", "model", "model-1")
    assert neighbours.claim("here", "model", "model-1")


def test_a_disk_that_fails_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is raised where the notes can neither be read nor written: what was made is recorded all the same."""

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fstat", fail)
    assert neighbours.claim("here", "model", "model-1")
    assert frozenset() == neighbours.claimed_by_any("here", "model")
    neighbours.release("here", "model", "model-1")
