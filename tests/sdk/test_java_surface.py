"""Compiled, the Java SDK has the classes and methods that the official package has for the same schema.

The expectation comes from the facts of the official package's schema and the rules that its generator follows: getters,
builders in two or three forms, constructors and `get`. What we have beyond that is in tests/tables/additions.py.
Functions are held against the same rules, with our own schema: the official package has none for PAI.
"""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tables.additions import OPTIONAL
from tests.tools.installed import copy_sources
from tests.tools.maven import SDK, maven

ROOT = Path(__file__).resolve().parents[2]
OURS = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
UPSTREAM = json.loads((ROOT / "tests/fixtures/upstream-pai-surface.json").read_text(encoding="utf-8"))
BASE = "com.pulumialicloudpai.alicloud"
SCALARS = {"string": "String", "integer": "Integer", "number": "Double", "boolean": "Boolean"}

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Compile the SDK and return the public members of every class, without the names of packages."""
    project = copy_sources(SDK, tmp_path_factory.mktemp("compiled") / "sdk")
    maven(project, "compile")
    classes = project / "target/classes"
    command = ["javap", "-public", "-cp", str(classes), *map(str, classes.rglob("*.class"))]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^public (?:static )?(?:final )?class (\S+).*?\{\n(.*?)^\}", printed, re.DOTALL | re.MULTILINE)
    return {name: {_short(line) for line in body.splitlines()} for name, body in found}


def _short(line: str) -> str:
    """Return a declaration without packages, modifiers and spaces that say nothing."""
    line = re.sub(r"\b(?:[a-z]\w*\.)+(?=[A-Z])", "", line.strip())
    return re.sub(r"\b(public|static|final) |(?<=,) ", "", line).removesuffix(";").replace("$", ".")


def place(token: str, folder: str = "") -> str:
    """Return the qualified prefix of a token's class."""
    module = token.split(":")[1].split("/")[0]
    return ".".join(part for part in (BASE, "" if module == "index" else module, folder) if part)


def java(spec: Any, suffix: str) -> str:
    """Return the type of a property; nested types have a suffix where a program gives them."""
    if ref := spec.get("$ref"):
        if ref == "pulumi.json#/Any":
            return "Object"
        name = ref.split(":")[-1]
        return str(name[:1].upper() + name[1:] + suffix)
    if spec["type"] == "array":
        return f"List<{java(spec['items'], suffix)}>"
    if spec["type"] == "object":
        return f"Map<String,{java(spec.get('additionalProperties', {'type': 'string'}), suffix)}>"
    return SCALARS[spec["type"]]


def args_members(name: str, specs: Any, required: Any) -> Iterator[tuple[str, str]]:
    """Yield what an args class and its builder have: the class after the dot, and a member of it."""
    yield "", f"{name} Empty"
    yield "", f"{name}.Builder builder()"
    yield "", f"{name}.Builder builder({name})"
    yield ".Builder", f"{name} build()"
    for prop, spec in specs.items():
        kind = java(spec, "Args")
        given = f"Output<{kind}>"
        yield "", f"{given if prop in required else f'Optional<{given}>'} {prop}()"
        forms = [given, kind, *([f"{java(spec['items'], 'Args')}..."] if spec.get("type") == "array" else [])]
        for form in forms:
            yield ".Builder", f"{name}.Builder {prop}({form})"


def resource_members(name: str, resource: Any) -> Iterator[str]:
    """Yield what the class of a resource has."""
    yield f"{name}(String)"
    yield f"{name}(String,{name}Args)"
    yield f"{name}(String,{name}Args,CustomResourceOptions)"
    yield f"{name} get(String,Output<String>,{name}State,CustomResourceOptions)"
    for prop, spec in resource["properties"].items():
        kind = java(spec, "")
        yield f"Output<{kind if prop in resource.get('required', ()) else f'Optional<{kind}>'}> {prop}()"


@pytest.mark.parametrize("token", UPSTREAM["resources"])
def test_resources_have_the_official_members(token: str, compiled: dict[str, set[str]]) -> None:
    """Class, args and state of every official resource are there with all of their members.

    What ours does not require may be missing when it is read out of its args.
    """
    resource, name = UPSTREAM["resources"][token], token.split(":")[2]
    needed = [one for one in resource.get("requiredInputs", ()) if (name, one) not in OPTIONAL]
    assert set(resource_members(name, resource)) <= compiled[f"{place(token)}.{name}"]
    for of, at, specs, required in (
        ("Args", "", resource["inputProperties"], needed),
        ("State", "inputs", resource["stateInputs"]["properties"], ()),
    ):
        for inner, member in args_members(f"{name}{of}", specs, required):
            assert member in compiled[f"{place(token, at)}.{name}{of}{inner.replace('.', '$')}"]


@pytest.mark.parametrize("token", [token for token in UPSTREAM["types"] if ":config/" not in token])
def test_nested_types_have_the_official_members(token: str, compiled: dict[str, set[str]]) -> None:
    """Nested args are there with all of their members; those of pai are there as values too."""
    declared, name = UPSTREAM["types"][token], token.split(":")[2]
    for inner, member in args_members(f"{name}Args", declared["properties"], declared.get("required", ())):
        assert member in compiled[f"{place(token, 'inputs')}.{name}Args{inner.replace('.', '$')}"]
    if ":pai/" in token:
        for prop, spec in declared["properties"].items():
            kind = java(spec, "")
            wanted = kind if prop in declared.get("required", ()) else f"Optional<{kind}>"
            assert f"{wanted} {prop}()" in compiled[f"{place(token, 'outputs')}.{name}"]


def test_the_provider_and_the_configuration_have_the_official_members(compiled: dict[str, set[str]]) -> None:
    """The provider takes all 27 keys, `Config` reads them, and config's own types lie in `inputs`."""
    provider, variables = UPSTREAM["provider"], UPSTREAM["config"]["variables"]
    for inner, member in args_members("ProviderArgs", provider["inputProperties"], ()):
        assert member in compiled[f"{BASE}.ProviderArgs{inner.replace('.', '$')}"]
    expected = {f"Optional<{java(spec, '')}> {name}()" for name, spec in variables.items()}
    assert expected <= compiled[f"{BASE}.Config"]
    assert "String roleArn()" in compiled[f"{BASE}.config.inputs.AssumeRole"]


def function_members(name: str, function: Any) -> Iterator[str]:
    """Yield the methods that call a function, as the engine's own generator has them: plain ones and with outputs."""
    title = f"{name[:1].upper()}{name[1:]}"
    inputs = function.get("inputs", {})
    for way, plain in (
        (f"Output<{title}Result> {name}", ""),
        (f"CompletableFuture<{title}Result> {name}Plain", "Plain"),
    ):
        args = f"{title}{plain}Args" if inputs else "InvokeArgs"
        if not inputs.get("required"):
            yield f"{way}()"
        yield f"{way}({args})"
        yield f"{way}({args},InvokeOptions)"
    yield f"Output<{title}Result> {name}({args.replace('Plain', '')},InvokeOutputOptions)"


def plain_members(name: str, specs: Any, required: Any) -> Iterator[tuple[str, str]]:
    """Yield what a class of plain arguments and its builder have."""
    yield "", f"{name} Empty"
    yield ".Builder", f"{name} build()"
    for prop, spec in specs.items():
        kind = java(spec, "Args")
        yield "", f"{kind if prop in required else f'Optional<{kind}>'} {prop}()"
        yield ".Builder", f"{name}.Builder {prop}({kind})"


@pytest.mark.parametrize("token", OURS["functions"])
def test_functions_have_the_members_of_generated_ones(token: str, compiled: dict[str, set[str]]) -> None:
    """Both forms with all of their overloads, the arguments of each, and the answer; lists are never optional."""
    function, name = OURS["functions"][token], token.rpartition(":")[2]
    title, inputs = f"{name[:1].upper()}{name[1:]}", function.get("inputs", {})
    assert set(function_members(name, function)) <= compiled[f"{place(token)}.PaiFunctions"]
    for members, kind in ((args_members, "Args"), (plain_members, "PlainArgs")):
        for inner, member in members(f"{title}{kind}", inputs.get("properties", {}), inputs.get("required", ())):
            if inputs:
                assert member in compiled[f"{place(token, 'inputs')}.{title}{kind}{inner.replace('.', '$')}"]
    required = function["outputs"].get("required", ())
    for prop, spec in function["outputs"]["properties"].items():
        sure = prop in required or spec.get("type") in {"array", "object"}
        kind = java(spec, "")
        assert (
            f"{kind if sure else f'Optional<{kind}>'} {prop}()" in compiled[f"{place(token, 'outputs')}.{title}Result"]
        )
