"""Configurations and states of Terraform become programs and stacks, with the real engine and the real converter."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from tests.programs.converted import convert, home, open_project, require_engine
from tests.tools.checkout import ROOT
from tests.tools.emulator_process import Emulator
from tests.tools.host.state import Resource
from tests.tools.host.values import SECRET, SIGNATURE
from tests.tools.plugin_process import EXECUTABLE, forget_this_machine
from tests.tools.stacks import PulumiStack
from tests.tools.stories import connected
from tests.tools.terraform_converter import FIXTURES, PAYLOAD
from tests.tools.terraform_names import property_name

PAGE: Final = (ROOT / "docs/coming-from-terraform.md").read_text(encoding="utf-8")
EVERYTHING, BASICS, MIXED = FIXTURES / "every-property", FIXTURES / "basics", FIXTURES / "mixed"
MAPPING: Final = json.loads(PAYLOAD.read_text(encoding="utf-8"))
MADE: Final = {EVERYTHING: 10, BASICS: 4, MIXED: 7}
"""How many resources of ours each configuration has."""
PROGRAMS: Final = [
    *((source, language) for source in (EVERYTHING, BASICS) for language in ("python", "typescript", "go", "yaml")),
    *((MIXED, language) for language in ("python", "typescript")),
]
"""Loops and modules are not for all: YAML has none, and what the engine writes of them in Go does not compile."""
REFERENCES: Final = {"workspaceId", "datasetId", "experimentId", "modelId"}

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def running_emulator() -> Iterator[Emulator]:
    """One emulator."""
    require_engine()
    with Emulator.start() as started:
        yield started


@pytest.fixture
def emulator(running_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """The emulator, empty; nothing of this machine's own configuration reaches the stacks."""
    forget_this_machine(monkeypatch)
    running_emulator.reset()
    running_emulator.settings(activationSeconds=0)
    return running_emulator


def attributes(state: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what a Terraform state has: type, name and attributes of each instance."""
    for resource in json.loads(state.read_text(encoding="utf-8"))["resources"]:
        for instance in resource["instances"]:
            key = instance.get("index_key")
            name = resource["name"] if key is None else f"{resource['name']}-{key}"
            yield resource["type"], name, instance["attributes"]


def given(type_: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a program must give for attributes, but for references."""
    known = MAPPING["provider"]["resources"][type_]
    inputs = {
        property_name(name, known): values[name]
        for name, attribute in known.items()
        if not {"optional", "required"}.isdisjoint(attribute) and values.get(name) not in (None, "", 0)
    }
    return {name: plain(value) for name, value in inputs.items() if name not in REFERENCES}


def plain(value: Any) -> Any:
    """Return a value without what marks it secret, and JSON as what it means: languages write it in their own ways."""
    if isinstance(value, str) and value.startswith("{"):
        return json.loads(value)
    if isinstance(value, dict) and value.get(SIGNATURE) == SECRET:
        return plain(value["value"])
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def ours(stack: PulumiStack) -> dict[tuple[str, str], Resource]:
    """Return the stack's resources of our plugin by type and name."""
    resources = [one for one in stack.resources() if one.type.startswith("alicloud:pai/")]
    return {(one.type, one.urn.rpartition("::")[2]): one for one in resources}


def opened(language: str, source: Path, folder: Path, emulator: Emulator) -> PulumiStack:
    """Return a stack of a converted configuration, in front of the emulator."""
    stack = open_project(language, source, folder)
    connected(stack, emulator)
    return stack


@pytest.mark.parametrize(
    ("source", "language"), PROGRAMS, ids=[f"{source.name}-{language}" for source, language in PROGRAMS]
)
def test_a_configuration_becomes_a_program(source: Path, language: str, emulator: Emulator, tmp_path: Path) -> None:
    """It previews, makes everything with the properties that were meant, and has nothing to do after that."""
    stack = opened(language, source, tmp_path, emulator)
    previewed = stack.preview()
    assert [] == previewed.errors
    assert MADE[source] <= previewed.changes["create"] <= MADE[source] + 2  # the stack, and a module's component
    made = stack.up()
    assert [] == made.errors
    assert MADE[source] == len(ours(stack))
    if source == EVERYTHING:
        expected = {
            (MAPPING["resources"][type_]["tok"], name): given(type_, values)
            for type_, name, values in attributes(FIXTURES / "every-property.tfstate")
        }
        inputs = {key: plain(one.inputs) for key, one in ours(stack).items()}
        assert expected == {
            key: {name: value for name, value in each.items() if name not in REFERENCES} for key, each in inputs.items()
        }
    assert {"same"} == set(stack.preview().changes)


@pytest.mark.parametrize("answered", ["clear", "masked"])
@pytest.mark.parametrize("language", ["python", "yaml"])
def test_a_state_is_taken_over(language: str, answered: str, emulator: Emulator, tmp_path: Path) -> None:
    """What Terraform made is the stack's after one command, and its program finds nothing to do.

    Where the service hides tokens, the program differs by the one that the import could not read.
    """
    made = opened("yaml", EVERYTHING, tmp_path / "made", emulator)
    assert [] == made.up().errors
    state = moved(FIXTURES / "every-property.tfstate", ours(made), tmp_path)
    stack = opened(language, EVERYTHING, tmp_path / "taken", emulator)
    emulator.settings(quirks={"codeSourceToken": answered})
    emulator.forget_requests()
    assert [] == take_over(stack, state).errors
    assert {(key, one.id) for key, one in ours(made).items()} == {(key, one.id) for key, one in ours(stack).items()}
    assert all(entry["operation"].startswith(("Get", "List")) for entry in emulator.requests())
    previewed = stack.preview()
    assert [] == previewed.errors
    changed = [(step.urn.rpartition("::")[2], step.paths) for step in previewed.steps if step.action == "update"]
    assert ([("training", ("codeRepoAccessToken",))] if answered == "masked" else []) == changed
    assert 11 - len(changed) == previewed.changes["same"]  # the stack itself is one of them
    assert [] == stack.up().errors
    assert {"same"} == set(stack.preview().changes) == set(stack.refresh().changes)


def test_a_state_with_loops_is_taken_over(emulator: Emulator, tmp_path: Path) -> None:
    """Instances are called as in the program, so that the preview is empty; what is in a module is not."""
    made = opened("python", MIXED, tmp_path / "made", emulator)
    assert [] == made.up().errors
    state = moved(FIXTURES / "mixed.tfstate", ours(made), tmp_path)
    stack = opened("python", MIXED, tmp_path / "taken", emulator)
    assert [] == take_over(stack, state).errors
    previewed = stack.preview()
    assert [] == previewed.errors
    assert {"lead", "lead-person"} == {
        step.urn.rpartition("::")[2] for step in previewed.steps if step.action == "create"
    }
    assert {"person"} == {step.urn.rpartition("::")[2] for step in previewed.steps if step.action == "delete"}
    assert {"create": 2, "delete": 1, "same": 7} == previewed.changes
    (option,) = re.findall(r"```python\n(opts=.*\(parent=self, aliases=.*)\n```", PAGE)
    module = stack.directory / "team.py"
    written = module.read_text()
    assert "opts = pulumi.ResourceOptions(parent=self)" in written
    module.write_text(written.replace("opts = pulumi.ResourceOptions(parent=self)", option))
    assert {"create": 1, "same": 8} == stack.preview().changes  # the component, which is nothing in the cloud


def moved(state: Path, made: Mapping[tuple[str, str], Resource], folder: Path) -> Path:
    """Copy a state with the ids of objects that there are."""
    text = state.read_text(encoding="utf-8")
    for type_, name, values in attributes(state):
        if type_ not in MAPPING["resources"]:
            continue
        there = next(
            one
            for (token, called), one in made.items()
            if token == MAPPING["resources"][type_]["tok"] and called in (name, f"lead-{name}")
        )
        text = text.replace(f'"id": "{values["id"]}"', f'"id": "{there.id}"')
    (folder / "terraform.tfstate").write_text(text, encoding="utf-8")
    return folder / "terraform.tfstate"


def take_over(stack: PulumiStack, state: Path) -> Any:
    """Run `pulumi import` on a state."""
    return stack._run(
        *("import", "--from", "terraform", str(state)), *("--skip-preview", "--protect=false", "--generate-code=false")
    )


def test_what_was_left_to_fill_in_is_refused(emulator: Emulator, tmp_path: Path) -> None:
    """The region of a variable became a text that the preview refuses by its key; with a region it goes on."""
    stack = opened("yaml", BASICS, tmp_path, emulator)
    del stack.config["alicloud:region"]
    refused = stack.preview()
    assert any("alicloud:region" in text and "TODO: var.region" in text for text in refused.errors), refused
    assert any("converter from Terraform" in text for text in refused.errors)
    stack.config["alicloud:region"] = "cn-hangzhou"
    assert [] == stack.preview().errors


def test_two_modules_of_one_name_are_not_imported_together(emulator: Emulator, tmp_path: Path) -> None:
    """The engine sees one name twice, because nothing tells it of modules."""
    stack = opened("yaml", BASICS, tmp_path, emulator)
    refused = take_over(stack, FIXTURES / "two-modules.tfstate").errors
    assert any("ambiguous URN" in text for text in refused), refused
    assert {} == ours(stack)


def test_the_engine_gets_the_mapping(tmp_path: Path) -> None:
    """`pulumi package get-mapping` prints the payload, of a plugin that nobody configured."""
    require_engine()
    stack = PulumiStack(tmp_path, home(tmp_path / "home"))
    out = tmp_path / "alicloud.json"
    for key in ("terraform", "tf"):
        stack.pulumi("package", "get-mapping", key, str(EXECUTABLE), "alicloud", "--out", str(out))
        assert MAPPING == json.loads(out.read_text())


def test_yaml_has_no_loops(tmp_path: Path) -> None:
    """Why the configuration with loops is not converted into YAML: the engine gives up. The page says so."""
    require_engine()
    _, said = convert(MIXED, "yaml", tmp_path, check=False)
    assert "error" in said


def test_the_page_is_a_session(emulator: Emulator, tmp_path: Path) -> None:
    """The commands of the page, as they stand there, end with a preview that finds nothing to do."""
    made = opened("yaml", EVERYTHING, tmp_path / "made", emulator)
    assert [] == made.up().errors
    state = moved(FIXTURES / "every-property.tfstate", ours(made), tmp_path)
    shutil.copytree(EVERYTHING, tmp_path / "shop")
    session = PAGE.partition("## The session")[2].partition("\n## ")[0]
    commands = "\n".join(re.findall(r"```sh\n(.*?)```", session, re.DOTALL))
    done = run(tmp_path, emulator, state, commands)
    assert 0 == done.returncode, done.stdout + done.stderr
    assert "11 unchanged" in done.stdout


def test_the_pages_filter_leaves_our_part(emulator: Emulator, tmp_path: Path) -> None:
    """Unfiltered, a state with resources of others is not imported; its part of PAI is."""
    made = opened("yaml", EVERYTHING, tmp_path / "made", emulator)
    assert [] == made.up().errors
    state = moved(FIXTURES / "with-others.tfstate", ours(made), tmp_path)
    (line,) = (line for line in PAGE.splitlines() if line.startswith("terraform state pull | jq"))
    assert 0 == run(tmp_path, emulator, state, line).returncode
    taken = {}
    for name, path in {"all": state, "part": tmp_path / "pai.tfstate"}.items():
        stack = opened("yaml", EVERYTHING, tmp_path / name, emulator)
        taken[name] = (bool(take_over(stack, path).errors), {name for _, name in ours(stack)})
    assert {"all": (True, set()), "part": (False, {"shop", "labeler"})} == taken


def run(folder: Path, emulator: Emulator, state: Path, commands: str) -> subprocess.CompletedProcess[str]:
    """Run commands of the page in a shell, in which Terraform is there to pull a state and for nothing else."""
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PULUMI_HOME": str(home(folder / "home")),
        "PULUMI_BACKEND_URL": f"file://{folder}",
        "PULUMI_CONFIG_PASSPHRASE": "",
        "PULUMI_SKIP_UPDATE_CHECK": "true",
        "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
        "ALICLOUD_ACCESS_KEY": "emulator",
        "ALICLOUD_SECRET_KEY": "emulator-secret",
        "ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE": emulator.url,
    }
    script = f"set -e\nterraform() {{ cat '{state}'; }}\n{commands}"
    return subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
