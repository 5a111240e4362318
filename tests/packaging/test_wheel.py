"""The wheels: what they put on PATH, what is in them, and what the engine's language host makes of them."""

import configparser
import importlib.metadata
import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build the wheels of the plugin and of the Python SDK, as `pip wheel` does for anybody."""
    folder = tmp_path_factory.mktemp("wheels")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder)]
    subprocess.run([*command, str(ROOT), str(ROOT / "sdk/python")], check=True, capture_output=True)
    return {path.name.partition("-")[0]: path for path in folder.glob("*.whl")}


@pytest.mark.long
def test_only_the_emulator_is_put_on_path(wheels: dict[str, Path]) -> None:
    """An executable of the plugin's name on PATH would take the bridged plugin's resources too."""
    assert {"pulumi_resource_alicloud", "pulumi_alicloud_pai"} == set(wheels)
    scripts = configparser.ConfigParser()
    for wheel in wheels.values():
        with zipfile.ZipFile(wheel) as opened:
            assert not [name for name in opened.namelist() if "/scripts/" in name]
            for name in opened.namelist():
                if name.endswith("/entry_points.txt"):
                    scripts.read_string(opened.read(name).decode())
    assert ["console_scripts"] == scripts.sections()
    assert ["aiworkspace-emulator"] == scripts.options("console_scripts")


@pytest.mark.long
def test_the_plugins_wheel_is_whole(wheels: dict[str, Path], tmp_path: Path) -> None:
    """Unpacked anywhere, the plugin finds its schema and starts; licence and types come along."""
    with zipfile.ZipFile(wheels["pulumi_resource_alicloud"]) as opened:
        opened.extractall(tmp_path)
        names = [name.partition("/")[2] for name in opened.namelist()]
    assert {"py.typed", "schema.json", "terraform.json", "licenses/LICENSE"} <= set(names)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from pulumi_resource_alicloud.lifecycle import schema; "
        "from pulumi_resource_alicloud.__main__ import main; print(schema.__file__, schema.load_schema().version)"
    )
    command = [sys.executable, "-I", "-c", program]
    printed = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout.split()
    version = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["version"]
    assert [str(tmp_path / "pulumi_resource_alicloud/lifecycle/schema.py"), version] == printed


@pytest.mark.long
def test_the_sdks_wheel_is_small(wheels: dict[str, Path]) -> None:
    """It takes less than 300 KB, and has licence, types and the plugin's place."""
    wheel = wheels["pulumi_alicloud_pai"]
    assert wheel.stat().st_size < 300_000
    with zipfile.ZipFile(wheel) as opened:
        names = {name.partition("/")[2] for name in opened.namelist()}
    assert {"py.typed", "pulumi-plugin.json", "licenses/LICENSE", "pai/workspace_model_version.py"} <= names


def test_the_language_host_takes_the_wheel_for_no_sdk() -> None:
    """The host takes a distribution `pulumi-...` for an SDK, and asks for a plugin of the rest of its name.

    Unless a file in its package says otherwise. Without it `pulumi package add DIRECTORY` tried to download a plugin
    `resource-alicloud`, and so would every program in whose environment the wheel is installed.
    """
    name = importlib.metadata.distribution("pulumi-resource-alicloud").metadata["Name"].replace("-", "_")
    spec = importlib.util.find_spec(name)
    assert spec is not None
    folders = spec.submodule_search_locations or []
    assert [{"resource": False}] == [json.loads((Path(f) / "pulumi-plugin.json").read_text()) for f in folders]
