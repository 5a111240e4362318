"""Two plugins are called `alicloud`: by version one gets ours, without one the bridged plugin where it is, else ours.

The table is done on the real engine, with ours as it is installed and a stand-in for the bridged one in the cache; the
docs/two-plugins.md has the same table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programs.asking import Asking, Machine, require_engine
from tests.tables.who_is_asked import CACHES, ROWS, WORKSPACE, Convert, page
from tests.tools import release, stand_in_converter
from tests.tools.checkout import ROOT
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import forget_this_machine


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """The engine's homes, one for each cache."""
    require_engine()
    made = Machine.set_up(tmp_path_factory.mktemp("machine"), release.installed())
    stand_in_converter.install(made.on_path / "converter")
    return made


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator."""
    with Emulator.start() as started:
        yield started


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("cache", CACHES)
@pytest.mark.parametrize("key", ROWS)
def test_the_engine_asks_whom_the_table_says(
    key: str, cache: str, machine: Machine, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs, conversions, lookups, imports and old states, with ours alone and beside either bridged version."""
    forget_this_machine(monkeypatch)
    emulator.reset()
    emulator.settings(activationSeconds=0)
    row = ROWS[key]
    asking = Asking(machine, tmp_path, emulator)
    answer = asking.answer(row.act, cache)
    assert row.asked[list(CACHES).index(cache)] == answer, "\n".join(asking.said)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_converted_program_in_go_imports_the_module_that_there_is(
    machine: Machine, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its path has no major version in it, whatever the year."""
    forget_this_machine(monkeypatch)
    asking = Asking(machine, tmp_path, emulator)
    assert "ours" == asking.answer(Convert("yaml", WORKSPACE, language="go"), "alone"), "\n".join(asking.said)
    (module,) = re.findall(r"^module (.*)$", (ROOT / "sdk/go/go.mod").read_text(), re.MULTILINE)
    assert f'"{module}/alicloud/pai"' in (tmp_path / "converted/main.go").read_text()


def test_the_page_has_the_table() -> None:
    """It prints the rows that are done here; `python -m tests.tables.who_is_asked` writes them."""
    text = (ROOT / "docs/two-plugins.md").read_text(encoding="utf-8")
    assert list(page()) == [line for line in text.splitlines() if line.startswith("|")]
