"""The Python SDK offers what the engine's own generator would offer for the same schema, and is small and lazy."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.__main__ import main
from tests.sdk.kinds import every_kind
from tests.sdk.surface import as_the_engine_prints, config_names, differences, surface

ROOT = Path(__file__).resolve().parents[2]
SDK = ROOT / "sdk/python"
PACKAGE = SDK / "pulumi_alicloud_pai"

PROGRAM = """
from typing import Optional, Sequence

import pulumi
import pulumi_alicloud_pai as alicloud

provider = alicloud.Provider("p", region="cn-hangzhou", endpoints=[{"aiworkspace": "h"}], assume_role={"role_arn": "r"})
model = alicloud.pai.WorkspaceModel("m", model_name="n", labels=[{"key": "a"}], order_number=1)
version = alicloud.pai.WorkspaceModelVersion(
    "v",
    alicloud.pai.WorkspaceModelVersionArgs(
        model_id=model.id,
        uri="oss://b",
        source_id=model.origin,
        labels=[{"key": "a"}, alicloud.pai.WorkspaceModelVersionLabelArgs(key="b", value=model.task)],
    ),
    opts=pulumi.ResourceOptions(provider=provider),
)
copy = alicloud.pai.WorkspaceModel("c", model_name="c", labels=model.labels)
found = alicloud.pai.WorkspaceModelVersion.get("f", "model-1:0.1.0", uri="oss://b")
labels: pulumi.Output[Optional[Sequence[alicloud.pai.outputs.WorkspaceModelVersionLabel]]] = found.labels
name: pulumi.Output[str] = found.version_name
region: Optional[str] = alicloud.config.region
data = alicloud.pai.WorkspaceDataset(
    "d",
    accessibility=alicloud.pai.WorkspaceDatasetAccessibility.ROLE_PUBLIC,
    data_source_type=alicloud.pai.WorkspaceDatasetDataSourceType.OSS,
    property=alicloud.pai.WorkspaceDatasetProperty.FILE,
    uri="oss://b",
    workspace_id="12",
)
team = alicloud.pai.WorkspaceWorkspace("w", description="d", env_types=[alicloud.pai.WorkspaceWorkspaceEnvTypes.PROD])
"""


def generated(folder: Path, schema: Path) -> Path:
    """Print an SDK with `pulumi package gen-sdk`."""
    pulumi = shutil.which("pulumi")
    if pulumi is None:
        pytest.skip("pulumi is not on PATH")
    environment = {**os.environ, "PULUMI_HOME": str(folder / "home"), "PULUMI_SKIP_UPDATE_CHECK": "1"}
    command = [pulumi, "package", "gen-sdk", str(schema), "--language", "python", "--out", str(folder)]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return folder / "python/pulumi_alicloud_pai"


@pytest.fixture(scope="module")
def referee(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print an SDK of our schema."""
    return generated(tmp_path_factory.mktemp("referee"), ROOT / "schema.json")


def without_answers(facts: Any) -> Any:
    """Return facts without the answers of other resources as arguments: engines up to 3.259 do not print them.

    Inside of the module of outputs they have two spellings.
    """
    if isinstance(facts, dict):
        return {name: without_answers(value) for name, value in facts.items()}
    if isinstance(facts, (list, tuple)):
        return type(facts)(without_answers(value) for value in facts)
    return re.sub(r", outputs\.\w+(?=\])|\boutputs\.", "", facts) if isinstance(facts, str) else facts


def test_classes_arguments_and_properties_are_those_of_gen_sdk(referee: Path) -> None:
    """Every public class has the same bases, constructors, `get`, properties, wire names and types."""
    expected, ours = surface(referee), as_the_engine_prints(surface(PACKAGE))
    assert [] == list(differences(without_answers(expected), without_answers(ours)))


def test_functions_of_every_kind_are_those_of_gen_sdk(tmp_path: Path) -> None:
    """Arguments and answers of every type have the names and types that the engine's own generator prints."""
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps(every_kind()), encoding="utf-8")
    expected = surface(generated(tmp_path / "referee", schema))
    assert main(["--schema", str(schema), "--out", str(tmp_path), "--language", "python"]) == 0
    ours = as_the_engine_prints(surface(tmp_path / "python/pulumi_alicloud_pai"))
    mine = {name for name in expected.keys() | ours.keys() if re.search(r":(Awaitable|Get|get_)", name)}
    assert len(mine) > 4 * 4
    facts = ({name: side.get(name) for name in mine} for side in (expected, ours))
    assert [] == list(differences(*map(without_answers, facts)))


def test_configuration_has_the_names_of_gen_sdk(referee: Path) -> None:
    """`config` has the same names with the same types."""
    assert config_names(referee / "config/vars.py") == config_names(PACKAGE / "config/__init__.py")


def test_the_engine_is_told_where_the_plugin_is(referee: Path) -> None:
    """pulumi-plugin.json says what the engine's own generator would say."""
    name = "pulumi-plugin.json"
    assert json.loads((referee / name).read_text()) == json.loads((PACKAGE / name).read_text())


def run(program: str) -> Any:
    """Run a program in a fresh interpreter and return the JSON it prints."""
    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    return json.loads(printed)


def test_importing_it_loads_two_modules() -> None:
    """Beyond `import pulumi`, importing the SDK loads the package and what registers it, nothing else."""
    program = (
        "import json, sys, pulumi; before = set(sys.modules); import pulumi_alicloud_pai; "
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    expected = ["pulumi_alicloud_pai", "pulumi_alicloud_pai._utilities"]
    assert expected == run(program)


def test_naming_a_class_loads_its_file_only() -> None:
    """A program that uses models does not pay for versions, for workspaces or for the provider's 160 endpoints."""
    program = (
        "import json, sys, pulumi_alicloud_pai as a; a.pai.WorkspaceModel; "
        "print(json.dumps(sorted(m for m in sys.modules if m.startswith('pulumi_alicloud_pai.pai'))))"
    )
    prefix = "pulumi_alicloud_pai.pai"
    assert [prefix, *(f"{prefix}.{name}" for name in ("_inputs", "outputs", "workspace_model"))] == run(program)


def test_every_public_name_can_be_had() -> None:
    """All names that `dir` and `import *` show exist; any other is an AttributeError that names the module."""
    program = (
        "import json, pulumi_alicloud_pai as a\n"
        "for module in (a, a.pai, a.config):\n"
        "    names = [*dir(module), *getattr(module, '__all__', ())]\n"
        "    missing = [name for name in names if not hasattr(module, name)]\n"
        "    assert names and not missing, missing\n"
        "try:\n    a.pai.WorkspaceModle\nexcept AttributeError as error:\n    print(json.dumps(str(error)))\n"
    )
    assert run(program) == "module 'pulumi_alicloud_pai.pai' has no attribute 'WorkspaceModle'"


def test_the_sdk_is_clean_under_strict_types(tmp_path: Path) -> None:
    """Mypy --strict finds nothing in the SDK and nothing in a program that uses all of it."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\npython_version = 3.10\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", str(PACKAGE), str(program)]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout
