"""An environment of which a part is missing is noticed and made anew, by one process for all that want it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pulumi_resource_alicloud import installation

from tests.tools.checkout import VERSION
from tests.tools.polling import until

ROOT = Path(__file__).resolve().parents[2]
SITE = "lib/python3.11/site-packages"
LAST = f"venv/{SITE}/pulumi_resource_alicloud-{VERSION}.dist-info/RECORD"
# Stands in for Python: makes an "environment" as venv does, whose own Python notes what pip is asked and waits.
PYTHON = """#!/bin/sh
case "$*" in
  *installation.py*) exec "{real}" "$@" ;;
  *"-m venv"*)
    echo venv >> "{folder}/log"; eval "to=\\${{$#}}"; rm -rf "$to"; mkdir -p "$to/bin"; cp "$0" "$to/bin/python"
    echo "chatter on stdout" ;;
  *"-m pip"*)
    echo pip >> "{folder}/log"; echo $$ > "{folder}/pip"; echo "more chatter"
    until [ -e "{folder}/go" ]; do sleep 0.02; done
    mkdir -p "{folder}/plugin/$(dirname "{last}")"; : > "{folder}/plugin/{last}" ;;
  *__main__.py*) echo "started" ;;
  *) exit 9 ;;
esac
"""


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    """A plugin directory with the launcher and half an environment: its Python, and no more."""
    folder = tmp_path / "plugin"
    (folder / "provider/pulumi_resource_alicloud").mkdir(parents=True)
    (folder / "venv/bin").mkdir(parents=True)
    shutil.copy(ROOT / "pulumi-resource-alicloud", folder)
    python = tmp_path / "python3"
    python.write_text(PYTHON.format(real=tmp_path / "real", folder=tmp_path, last=LAST))
    python.chmod(0o755)
    shutil.copy(python, folder / "venv/bin/python")
    real = tmp_path / "real"
    # What runs installation.py must believe that it is the Python above: it makes the environment with sys.executable.
    real.write_text(
        f'#!/bin/sh\nexec {sys.executable} -c \'import runpy, sys; sys.executable = "{python}"; '
        f'sys.argv = ["x", "{folder}"]; runpy.run_path("{installation.__file__}", run_name="__main__")\'\n'
    )
    real.chmod(0o755)
    return folder


def start(plugin: Path) -> subprocess.Popen[str]:
    """Run the launcher."""
    environ = {**os.environ, "PULUMI_PYTHON_CMD": str(plugin.parent / "python3")}
    return subprocess.Popen(
        [plugin / "pulumi-resource-alicloud"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environ,
        start_new_session=True,
    )


def done(plugin: Path) -> list[str]:
    """What was done so far."""
    log = plugin.parent / "log"
    return log.read_text().split() if log.exists() else []


def test_a_whole_environment_is_used_as_it_is(plugin: Path) -> None:
    """Nothing is made, nothing is written: the plugin's home may be read-only."""
    (plugin / LAST).parent.mkdir(parents=True)
    (plugin / LAST).touch()
    before = sorted(plugin.rglob("*"))
    assert ("started\n", "") == start(plugin).communicate(timeout=60)
    assert ([], before) == (done(plugin), sorted(plugin.rglob("*")))


def test_half_an_environment_is_made_anew_by_one_for_all(plugin: Path) -> None:
    """Four at once, and the one that makes it is killed while pip runs: the next makes it, and all three start."""
    first = start(plugin)
    until((plugin.parent / "pip").exists, 60)
    others = [start(plugin) for _ in range(3)]
    os.killpg(first.pid, 9)
    first.communicate(timeout=60)
    until(lambda: done(plugin).count("pip") == 2, 60)
    (plugin.parent / "go").touch()
    for process in others:
        out, _ = process.communicate(timeout=60)
        assert ("started\n", 0) == (out, process.returncode)  # what venv and pip print is not for the engine
    assert ["venv", "pip"] * 2 == done(plugin)


def test_what_cannot_be_made_is_told(plugin: Path) -> None:
    """One sentence with the reason and the way out; nothing on stdout."""
    (plugin.parent / "python3").write_text('#!/bin/sh\nexec "%s" "$@"\n' % (plugin.parent / "real"))
    (plugin.parent / "real").write_text(
        f'#!/bin/sh\nexec {sys.executable} -c \'import runpy, sys; sys.executable = "/bin/false"; '
        f'sys.argv = ["x", "{plugin}"]; runpy.run_path("{installation.__file__}", run_name="__main__")\'\n'
    )
    process = start(plugin)
    out, err = process.communicate(timeout=60)
    assert (1, "") == (process.returncode, out)
    for part in ("incomplete", "false -m venv failed with status 1", "--reinstall"):
        assert part in err
    assert "Traceback" not in err


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Read-only, full or gone."""
    assert 1 == installation.main(tmp_path / "gone")
    assert "cannot be made again: No such file or directory" in capsys.readouterr().err


def test_no_environment_at_all_is_told(plugin: Path) -> None:
    """A checkout in which nobody ran anything is not installed behind somebody's back."""
    shutil.rmtree(plugin / "venv")
    process = start(plugin)
    out, err = process.communicate(timeout=60)
    assert (1, "", []) == (process.returncode, out, done(plugin))
    assert "pulumi install" in err


def test_the_environment_of_this_checkout_is_whole() -> None:
    """The file that is looked for is one that pip really writes, for an editable installation too."""
    assert installation.is_whole(Path(sys.prefix))


def test_a_missing_module_is_told_in_a_sentence(tmp_path: Path) -> None:
    """Where no launcher stands before the program, as on Windows."""
    shutil.copy(ROOT / "__main__.py", tmp_path)
    (tmp_path / "provider/pulumi_resource_alicloud").mkdir(parents=True)
    (tmp_path / "provider/pulumi_resource_alicloud/__init__.py").touch()
    (tmp_path / "provider/pulumi_resource_alicloud/__main__.py").write_text("import grpc_that_was_not_installed\n")
    ended = subprocess.run(
        [sys.executable, "-I", tmp_path / "__main__.py"], capture_output=True, text=True, check=False, timeout=60
    )
    assert (1, "") == (ended.returncode, ended.stdout)
    assert "lacks grpc_that_was_not_installed" in ended.stderr
    assert "Traceback" not in ended.stderr
