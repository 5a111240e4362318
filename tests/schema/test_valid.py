"""schema.json is a schema by Pulumi's own rules and by ours."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.lint import lint
from sdk.generator.registry import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))

SECRETS = {
    "#/config/variables/accessKey",
    "#/config/variables/secretKey",
    "#/config/variables/securityToken",
    "#/provider/inputProperties/accessKey",
    "#/provider/inputProperties/secretKey",
    "#/provider/inputProperties/securityToken",
    "#/provider/properties/accessKey",
    "#/provider/properties/secretKey",
    "#/provider/properties/securityToken",
    "#/types/alicloud:config/assumeRoleWithOidc:assumeRoleWithOidc/properties/oidcToken",
    "#/types/alicloud:index/ProviderAssumeRoleWithOidc:ProviderAssumeRoleWithOidc/properties/oidcToken",
}


SECRET_PROPERTIES = {
    "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource": "codeRepoAccessToken",
    "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig": "configValue",
}


def secrets(path: str, spec: Any) -> set[str]:
    """Return the paths of everything that is marked secret."""
    if not isinstance(spec, dict):
        return set()
    own = {path} if spec.get("secret") is True else set()
    return own.union(*(secrets(f"{path}/{key}", value) for key, value in spec.items()))


def test_the_lint_finds_nothing() -> None:
    """The schema keeps the metaschema, the rules of `pulumi schema check` and our own."""
    assert not lint(SCHEMA, list(LANGUAGES.values()))


def test_what_must_not_be_shown_is_secret() -> None:
    """Keys and tokens are secret wherever they occur."""
    named = re.compile(r"/(accessKey|secretKey|securityToken|oidcToken|codeRepoAccessToken|configValue)$")
    found = secrets("#", SCHEMA)
    resources = {
        f"#/resources/{token}/{table}/{name}"
        for token, name in SECRET_PROPERTIES.items()
        for table in ("inputProperties", "properties", "stateInputs/properties")
    }
    assert found >= SECRETS | resources
    assert found == {path for path in found if named.search(path)}


@pytest.mark.parametrize("token", sorted(SCHEMA["resources"]))
def test_a_lookup_takes_every_output(token: str) -> None:
    """`get` accepts all outputs of a resource as state, with the same words."""
    resource = SCHEMA["resources"][token]
    described = {name: spec["description"] for name, spec in resource["properties"].items()}
    assert described == {name: spec["description"] for name, spec in resource["stateInputs"]["properties"].items()}


@pytest.mark.parametrize("token", sorted(SCHEMA["resources"]))
def test_a_replacing_input_says_so(token: str) -> None:
    """The description of an input that replaces the resource names the replacement, and no other one does."""
    inputs = SCHEMA["resources"][token]["inputProperties"]
    replacing = {name for name, spec in inputs.items() if spec.get("willReplaceOnChanges")}
    assert replacing == {name for name, spec in inputs.items() if "Changing it replaces" in spec["description"]}


@pytest.mark.parametrize("token", sorted(SCHEMA["resources"]))
def test_a_resource_shows_how_it_is_used_and_imported(token: str) -> None:
    """A description has an example in each language of Pulumi, and the import command with the token."""
    text = SCHEMA["resources"][token]["description"]
    for fence in ("yaml", "typescript", "python", "go", "csharp", "java", "hcl"):
        assert f"```{fence}\n" in text
    assert f"$ pulumi import {token} " in text


def test_the_engine_accepts_the_schema(tmp_path: Path) -> None:
    """`pulumi schema check` finds neither errors nor warnings."""
    pulumi = shutil.which("pulumi")
    if pulumi is None:
        pytest.skip("pulumi is not on PATH")
    environment = {**os.environ, "PULUMI_HOME": str(tmp_path), "PULUMI_SKIP_UPDATE_CHECK": "1"}
    command = [pulumi, "schema", "check", str(ROOT / "schema.json")]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    silent = (0, "", "")
    assert silent == (answer.returncode, answer.stdout, answer.stderr)


def test_the_place_of_the_plugin_can_stand_in_a_program() -> None:
    """`pulumi import` writes it unescaped into a program of Pulumi's own language, where `${` begins an expression."""
    assert "${" not in SCHEMA["pluginDownloadURL"]
