"""The .NET SDK parses, follows the official layout and is described all over, in well-formed XML.

It cannot be compiled where these tests run: the names and types of its members are compared with the official ones.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sdk.generator.__main__ import main
from tests.sdk.kinds import every_kind
from tests.tables.additions import OPTIONAL
from tests.tools.csharp import comments, enclosing, errors, members, parse, text_of, undescribed, walk

ROOT = Path(__file__).resolve().parents[2]
SDK = ROOT / "sdk/dotnet"
UPSTREAM = json.loads((ROOT / "tests/fixtures/upstream-pai-surface.json").read_text(encoding="utf-8"))
BASE = "PulumiAlicloudPai.AliCloud"
SCALARS = {"string": "string", "integer": "int", "number": "double", "boolean": "bool"}
MADE_SECRET = frozenset({"accessKey", "secretKey", "securityToken", "oidcToken", "codeRepoAccessToken", "configValue"})
"""Secret here and not in the official package: the type of a required one shows it."""


@pytest.fixture(scope="module")
def every_kind_printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print an SDK with a resource that has every kind of property."""
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "schema.json").write_text(json.dumps(every_kind()), encoding="utf-8")
    assert main(["--schema", str(folder / "schema.json"), "--out", str(folder), "--language", "dotnet"]) == 0
    return folder / "dotnet"


@pytest.fixture(params=["committed", "every kind"])
def sources(request: pytest.FixtureRequest, every_kind_printed: Path) -> list[Path]:
    """Return the source files of either SDK."""
    return sorted((SDK if request.param == "committed" else every_kind_printed).rglob("*.cs"))


def test_every_file_parses(sources: list[Path]) -> None:
    """Keywords, numbers, nested lists, maps of objects, defaults and deprecations become C#."""
    assert {} == {path.name: found for path in sources if (found := errors(path.read_text(encoding="utf-8")))}


def test_the_parser_would_tell() -> None:
    """What is no C# has errors: the referee is not blind."""
    assert errors("class Odd { public int } ")
    assert errors("class Odd {")


def test_everything_public_is_described_in_well_formed_xml(sources: list[Path]) -> None:
    """Each public declaration of a public type has a comment; each comment is XML that is not empty."""
    for path in sources:
        text = path.read_text(encoding="utf-8")
        if path.name != "Utilities.cs":  # internal
            assert [] == undescribed(text)
        for comment in comments(text):
            tree = ET.fromstring(f"<doc>{comment}</doc>")  # noqa: S314 - our own
            assert all("".join(part.itertext()).strip() for part in tree)


def test_descriptions_speak_csharp(every_kind_printed: Path) -> None:
    """Of the examples those in C# are kept; properties have their C# names."""
    text = (every_kind_printed / "Pai/Thing.cs").read_text(encoding="utf-8")
    assert "/// A thing with <c>ByName</c>." in text
    assert '/// new Thing("one", new() { Ratio = 0.5 });' in text
    assert "ThingArgs.builder()" not in text


def test_every_kind_of_property_has_its_type(every_kind_printed: Path) -> None:
    """Nested and secret inputs, defaults and names that C# keeps for itself are written as C# needs them."""
    text = (every_kind_printed / "Pai/Thing.cs").read_text(encoding="utf-8")
    for line in (
        "private InputMap<ImmutableArray<Inputs.WorkspaceModelLabelArgs>>? _byName;",
        "private InputList<ImmutableArray<string>>? _lists;",
        "set => _lists = Utilities.SecretOutput(value);",
        "set => _hidden = Utilities.Secret(value);",
        "public Output<ImmutableDictionary<string, ImmutableArray<Outputs.WorkspaceModelLabel>>?> ByName",
        "public Input<double> Ratio { get; set; } = null!;",
        "public Input<object>? Anything { get; set; }",
        '            From = "he\\"re";',
        "            Share = 1.0;",
        "            Notify = false;",
        '            MaxHTTPRetries = Utilities.GetEnvInt32("RETRIES");',
        '[Obsolete("Use `Anything`.")]',
        'return Utilities.MergeOptions(options, id, "hidden", "lists", "part");',
    ):
        assert line in text
    assert "string? @class," in (every_kind_printed / "Pai/Outputs/ThingPart.cs").read_text(encoding="utf-8")


def layout() -> Iterator[str]:
    """Yield the files that the official package has for the provider, the configuration and PAI."""
    yield from ("Provider.cs", "Utilities.cs", "Config/Config.cs", "README.md", "version.txt", "pulumi-plugin.json")
    for token, resource in UPSTREAM["resources"].items():
        yield f"Pai/{token.split(':')[2]}.cs"
        for table, folder, suffix in (
            (resource["inputProperties"], "Inputs", "Args"),
            (resource["stateInputs"]["properties"], "Inputs", "GetArgs"),
            (resource["properties"], "Outputs", ""),
        ):
            for name in nested(table):
                yield f"Pai/{folder}/{name}{suffix}.cs"
    for name in nested(UPSTREAM["provider"]["inputProperties"]):
        yield f"Inputs/{name}Args.cs"


def nested(specs: Any) -> Iterator[str]:
    """Yield the nested types that properties refer to themselves."""
    for spec in specs.values():
        if ref := spec.get("$ref", spec.get("items", {}).get("$ref")):
            yield ref.split(":")[-1]


def test_files_lie_where_the_official_package_has_them() -> None:
    """There is a file for each resource and for each nested type in each of its forms."""
    present = {path.relative_to(SDK).as_posix() for path in SDK.rglob("*") if path.is_file()}
    assert set(layout()) <= present
    assert f"{BASE}.csproj" in present


def test_the_engine_is_told_where_the_plugin_is() -> None:
    """pulumi-plugin.json and version.txt name version and place; the project packs both."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    version, server = schema["version"], schema["pluginDownloadURL"]
    expected = {"resource": True, "name": "alicloud", "version": version, "server": server}
    assert expected == json.loads((SDK / "pulumi-plugin.json").read_text(encoding="utf-8"))
    assert f"{version}\n" == (SDK / "version.txt").read_text(encoding="utf-8")
    project = ET.parse(SDK / f"{BASE}.csproj")  # noqa: S314 - our own
    packed = {item.get("Include") for item in project.iter("None") if item.get("PackagePath") == "content"}
    assert packed == {"version.txt;pulumi-plugin.json"}
    assert [version] == [item.text for item in project.iter("Version")]


def pascal(name: str) -> str:
    """Return the name of a property or class."""
    return name[:1].upper() + name[1:]


def value(spec: Any, suffix: str) -> str:
    """Return the type of a value."""
    if ref := spec.get("$ref"):
        return f"{'Inputs' if suffix else 'Outputs'}.{ref.split(':')[-1]}{suffix}"
    if spec["type"] == "array":
        return f"ImmutableArray<{value(spec['items'], suffix)}>"
    if spec["type"] == "object":
        return f"ImmutableDictionary<string, {value(spec.get('additionalProperties', {'type': 'string'}), suffix)}>"
    return SCALARS[spec["type"]]


def given(name: str, spec: Any, required: Any, suffix: str) -> str:
    """Return what an args class has for a property."""
    if spec.get("type") == "array":
        return f"InputList<{value(spec['items'], suffix)}> {pascal(name)}"
    if spec.get("type") == "object":
        return f"InputMap<{value(spec.get('additionalProperties', {'type': 'string'}), suffix)}> {pascal(name)}"
    plain = name in required and name not in MADE_SECRET
    return f"Input<{value(spec, suffix)}>{'' if plain else '?'} {pascal(name)}"


def received(name: str, spec: Any, required: Any) -> str:
    """Return what a program receives for a property."""
    missing = "" if name in required or spec.get("type") == "array" else "?"
    return f"{value(spec, '')}{missing}"


@pytest.fixture(scope="module")
def ours() -> dict[str, set[str]]:
    """Read the public members of the committed SDK."""
    return members(SDK)


@pytest.mark.parametrize("token", UPSTREAM["resources"])
def test_resources_have_the_official_members(token: str, ours: dict[str, set[str]]) -> None:
    """Class, args and state of every official resource are there with all of their members."""
    resource, name = UPSTREAM["resources"][token], token.split(":")[2]
    required = resource.get("required", ())
    needed = [each for each in resource.get("requiredInputs", ()) if (name, each) not in OPTIONAL]
    options = "CustomResourceOptions? options = null"
    expected = {f"Output<{received(p, s, required)}> {pascal(p)}" for p, s in resource["properties"].items()}
    expected.add(f"{name}(string name, {name}Args{'' if needed else '?'} args{'' if needed else ' = null'}, {options})")
    expected.add(f"{name} Get(string name, Input<string> id, {name}State? state = null, {options})")
    assert expected <= ours[f"{BASE}.Pai.{name}"]
    inputs, state = resource["inputProperties"], resource["stateInputs"]["properties"]
    assert {given(p, s, needed, "Args") for p, s in inputs.items()} <= ours[f"{BASE}.Pai.{name}Args"]
    assert {given(p, s, (), "GetArgs") for p, s in state.items()} <= ours[f"{BASE}.Pai.{name}State"]


@pytest.mark.parametrize("token", [token for token in UPSTREAM["types"] if ":pai/" in token])
def test_nested_types_have_the_official_members(token: str, ours: dict[str, set[str]]) -> None:
    """Nested types have their members in each form: given, looked up by, received."""
    declared, name = UPSTREAM["types"][token], token.split(":")[2]
    specs, required = declared["properties"], declared.get("required", ())
    for suffix in ("Args", "GetArgs"):
        assert {given(p, s, required, suffix) for p, s in specs.items()} <= ours[f"{BASE}.Pai.Inputs.{name}{suffix}"]
    assert {f"{received(p, s, required)} {pascal(p)}" for p, s in specs.items()} <= ours[f"{BASE}.Pai.Outputs.{name}"]


def test_the_provider_and_the_configuration_have_the_official_members(ours: dict[str, set[str]]) -> None:
    """The provider takes all 27 keys, `Config` reads them."""
    keys = UPSTREAM["provider"]["inputProperties"]
    assert {given(p, s, (), "Args") for p, s in keys.items()} <= ours[f"{BASE}.ProviderArgs"]
    assert {pascal(name) for name in keys} <= {member.split()[-1] for member in ours[f"{BASE}.Config"]}
    assert "string RoleArn" in ours[f"{BASE}.Config.Types.AssumeRole"]


WIDE = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["language"]["csharp"]["wide"]


@pytest.mark.parametrize("wide", WIDE)
def test_a_number_that_no_int_holds_has_a_form_that_does(wide: str, ours: dict[str, set[str]]) -> None:
    """The engine's value goes into the double, and the int is made of it, where it fits; so do a program's values."""
    owner, _, prop = wide.partition(".")
    name = pascal(prop)
    assert {f"Output<int?> {name}", f"Output<double?> {name}AsDouble"} <= ours[f"{BASE}.Pai.{owner}"]
    for suffix in ("Args", "State"):
        assert {f"Input<int>? {name}", f"Input<double>? {name}AsDouble"} <= ours[f"{BASE}.Pai.{owner}{suffix}"]
    text = (SDK / f"Pai/{owner}.cs").read_text(encoding="utf-8")
    assert 1 == text.count(f'[Output("{prop}")]\n        public Output<double?> {name}AsDouble')
    assert 2 == text.count(f'[Input("{prop}")]\n        private Input<double>? _{prop};')


def test_a_class_has_each_name_of_the_wire_once() -> None:
    """Pulumi collects properties by the names in their attributes, and fails at run time where one is there twice."""
    for path in SDK.rglob("*.cs"):
        for body in path.read_text(encoding="utf-8").split(" class "):
            told = re.findall(r'\[((?:In|Out)put\("\w+")', body)
            assert len(set(told)) == len(told), path.name


def received_types() -> Iterator[tuple[str, str, Any]]:
    """Yield the properties of configuration values, each with its type's name and its own."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    for spec in schema["config"]["variables"].values():
        if ref := spec.get("$ref", spec.get("items", {}).get("$ref")):
            token = ref.removeprefix("#/types/")
            for name, prop in schema["types"][token]["properties"].items():
                yield token.split(":")[-1], name, prop


def test_members_of_configuration_values_are_found_in_json() -> None:
    """Pulumi reads with .NET's own reader, which takes names as they are: without the name in JSON, a member is null.

    `pulumi config set --path` makes numbers of texts, and hidden numbers are texts: either is taken for the other.
    """
    reads = {
        "string": "JsonConverter(typeof(TextConverter))",
        "integer": "JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)",
    }
    text = (SDK / "Config/Config.cs").read_text(encoding="utf-8")
    found = {
        (place[2], text_of(name)): [text_of(one) for one in attributes.named_children]
        for node in walk(parse(text))
        if node.type == "property_declaration" and len(place := enclosing(node)) == len(("Config", "Types", "a type"))
        for attributes in node.named_children
        if attributes.type == "attribute_list" and (name := node.child_by_field_name("name"))
    }
    expected = {
        (pascal(owner), pascal(name)): [f'JsonPropertyName("{name}")', reads[spec["type"]]]
        for owner, name, spec in received_types()
    }
    assert expected == found


def test_an_environment_variable_that_is_absent_is_no_input(every_kind_printed: Path) -> None:
    """No input is made of a text that may be null: a compiler warns of it (CS8604), and the input would be there."""
    for path in (SDK / "Provider.cs", every_kind_printed / "Pai/Thing.cs"):
        assert not re.findall(r"^ +\w+ = Utilities\.GetEnv\([^)]*\);", path.read_text(encoding="utf-8"), re.MULTILINE)
    text = (SDK / "Provider.cs").read_text(encoding="utf-8")
    assert 'Region = Utilities.InputFromEnv("ALICLOUD_REGION");' in text
