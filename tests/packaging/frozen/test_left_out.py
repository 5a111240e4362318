"""What the archive leaves out is left out for a reason, and nothing that the plugin starts with is among it."""

from __future__ import annotations

import json
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest

from release.distributions import PLUGIN
from release.frozen import budget, left_out
from release.frozen.components import LIBRARIES
from release.frozen.distributions import asked_by_any, bundled, closure, is_kept
from release.frozen.libraries import lowest_glibc

TABLES = {
    "distributions": left_out.DISTRIBUTIONS,
    "files": left_out.FILES,
    "the standard library": left_out.STANDARD_LIBRARY,
    "extensions": left_out.EXTENSIONS,
}
NEVER_LOADED = {
    **dict.fromkeys(("asyncio.windows_events", "asyncio.windows_utils", "encodings.mbcs", "encodings.oem"), "Windows"),
    **dict.fromkeys(("multiprocessing.popen_spawn_win32",), "Windows"),
    **dict.fromkeys(("bz2", "encodings.bz2_codec", "lzma"), "an encoding that no answer has"),
    **dict.fromkeys(("charset_normalizer.cli", "jsonschema.cli"), "a program for people"),
    "google.protobuf.internal.testing_refleaks": "a test",
    "urllib3.contrib.pyopenssl": "another library for TLS",
    "urllib3.contrib.socks": "a proxy that the plugin refuses",
    "urllib3.http2.connection": "HTTP/2, which the plugin does not speak",
    **{f"urllib3.contrib.emscripten.{name}": "browsers" for name in ("connection", "fetch", "request", "response")},
    "urllib3.contrib.emscripten": "browsers",
}
"""Modules that load where their systems or libraries are, with what they are for."""


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_each_entry_has_a_reason(table: dict[str, str]) -> None:
    """A reader must be able to say that it still holds."""
    assert [] == [name for name, why in table.items() if len(why) < 3]


def test_what_is_left_out_would_be_there_else() -> None:
    """An entry that matches nothing goes: a library was renamed, or is no longer asked for."""
    files = [file for each in closure().values() for file, _ in each.files]
    assert set() == left_out.DISTRIBUTIONS.keys() - asked_by_any()
    assert [] == [each for each in left_out.FILES if not any(fnmatch(file, each) for file in files)]


def test_only_what_is_left_out_is_missing() -> None:
    """Each distribution that ours ask for is bundled, or in the table."""
    assert asked_by_any() - {PLUGIN} == {each.name for each in bundled()} | left_out.DISTRIBUTIONS.keys()


@pytest.mark.long
def test_the_archive_lists_what_it_bundles(unpacked: Path) -> None:
    """Each part with version and licence, the interpreter and libraries of the building machine too."""
    lines = (unpacked / "licences/LIST").read_text(encoding="utf-8").splitlines()
    assert [] == [line for line in lines if not re.fullmatch(r"\S+ [0-9]\S*: \S.*", line)]
    assert {each.name for each in bundled()} | {"cpython"} <= {line.split()[0] for line in lines}
    shared = {path.name.partition(".so")[0] for path in (unpacked / "runtime/lib").glob("*.so*")}
    named = {line.split()[0] for line in lines}
    assert [] == [name for name in shared if "python" not in name and LIBRARIES[name][0] not in named]


@pytest.mark.parametrize(
    ("kept", "name", "file"),
    [
        (True, "grpcio", "grpc/_cython/cygrpc.cpython-311-x86_64-linux-gnu.so"),
        (True, "pulumi", "pulumi/runtime/proto/provider_pb2.py"),
        (True, "jsonschema-specifications", "jsonschema_specifications/schemas/draft202012/metaschema.json"),
        (False, "pulumi", "pulumi/runtime/rpc.py"),
        (False, "grpcio", "grpcio-1.85.3.dist-info/RECORD"),
        (False, "jsonschema", "jsonschema/tests/data.toml"),
        (False, "anything", "../../bin/anything"),
        (False, "anything", "anything/__pycache__/it.cpython-311.pyc"),
    ],
)
def test_a_file_is_kept_if_a_call_may_read_it(kept: bool, name: str, file: str) -> None:
    """Modules, and data that they read; not what only people, pip or type checkers read."""
    assert kept is is_kept(name, file)


@pytest.mark.long
def test_every_module_in_it_loads(unpacked: Path) -> None:
    """Nothing was left out that something in the archive loads, but what is for other systems and other choices."""
    runtime = unpacked / "runtime"
    (python,) = (runtime / "bin").iterdir()
    program = Path(__file__).with_name("load_all.py")
    printed = subprocess.run(
        [python, "-I", "-S", program, runtime], check=True, capture_output=True, text=True, timeout=100
    ).stdout
    failed = {name: why for name, why in json.loads(printed).items() if name not in NEVER_LOADED}
    assert {} == failed


@pytest.mark.long
def test_the_archive_stays_within_its_budget(archive: Path, unpacked: Path) -> None:
    """Packed, unpacked, and in files; what grows past it is looked at before the figure is."""
    files = [path for path in unpacked.rglob("*") if path.is_file()]
    assert archive.stat().st_size <= budget.PACKED_BYTES
    assert sum(path.stat().st_size for path in files) <= budget.UNPACKED_BYTES
    assert len(files) <= budget.FILES


@pytest.mark.long
def test_a_start_loads_no_more_modules_than_its_budget(unpacked: Path) -> None:
    """Counted, so that a slow machine says the same as a fast one."""
    runtime = unpacked / "runtime"
    code = (
        f"import sys; sys.path.append({str(runtime / 'site-packages')!r}); "
        "import pulumi_resource_alicloud.__main__; print(len(sys.modules))"
    )
    (python,) = (runtime / "bin").iterdir()
    printed = subprocess.run([python, "-I", "-S", "-c", code], check=True, capture_output=True, text=True).stdout
    assert int(printed) <= budget.MODULES_AT_START


@pytest.mark.long
def test_it_runs_with_the_c_library_that_is_promised(unpacked: Path) -> None:
    """Read from the versions of symbols that each compiled file needs."""
    found = lowest_glibc(unpacked)
    assert (2, 17) <= found <= budget.GLIBC
