"""The .NET SDK, and every program in C# that is in this tree, compiles without a warning.

Where there is no .NET nothing is compiled, and the skips say so; that everything parses is tested everywhere.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.tools.checkout import EXAMPLES, ROOT
from tests.tools.csharp import errors
from tests.tools.dotnet import SDK, build, copy_program, dotnet, require_compiler
from tests.tools.installed import copy_sources

PROGRAMS = sorted(path.parent for place in (EXAMPLES, ROOT / "tests/programs") for path in place.rglob("*.csproj"))
LIBRARY = """
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Pulumi" Version="3.*" />
    <ProjectReference Include="../sdk/PulumiAlicloudPai.AliCloud.csproj" />
  </ItemGroup>
</Project>
"""


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    """Copy the SDK, for its build to leave files there."""
    require_compiler()
    return copy_sources(SDK, tmp_path / "sdk")


def documented() -> Mapping[str, str]:
    """Return the programs of the schema's descriptions, each as a class: a project has one program alone."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    described = {**schema["resources"], **schema.get("functions", {}), "provider": schema["provider"]}
    found = {}
    for token, spec in described.items():
        programs = re.findall(r"^```csharp\n(.*?)^```", spec.get("description", ""), re.MULTILINE | re.DOTALL)
        for number, program in enumerate(programs, 1):
            name = f"{token.rpartition(':')[2]}{number}"
            usings = "".join(re.findall(r"^using [^(;]+;\n", program, re.MULTILINE))
            body = re.sub(r"^using [^(;]+;\n", "", program, flags=re.MULTILINE)
            method = f"internal static async System.Threading.Tasks.Task<int> Run()\n{{{body}}}"
            found[name] = f"{usings}internal static class {name}\n{{\n{method}\n}}\n"
    return found


def test_everything_parses() -> None:
    """No program has an error of form; there is one in C# for each resource and function, and an example to be run."""
    sources = [path.read_text(encoding="utf-8") for program in PROGRAMS for path in program.glob("*.cs")]
    assert sources
    assert [] == [error for source in [*sources, *documented().values()] for error in errors(source)]
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    declared = {token.rpartition(":")[2] for token in (*schema["resources"], *schema["functions"])}
    assert declared <= {name[:-1] for name in documented()}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_the_sdk_compiles_and_can_be_packed(sdk: Path) -> None:
    """There is no warning, and the package holds the assembly, its comments, the plugin's version and the texts."""
    build(sdk)
    dotnet(sdk, "pack", "--no-build", "--configuration", "Release", "--output", "packed", "-p:NuGetAudit=false")
    (package,) = (sdk / "packed").glob("*.nupkg")
    with zipfile.ZipFile(package) as packed:
        names = set(packed.namelist())
    assembly = "lib/net6.0/PulumiAlicloudPai.AliCloud"
    expected = {f"{assembly}.dll", f"{assembly}.xml", "content/pulumi-plugin.json", "content/version.txt", "README.md"}
    assert expected <= names


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_programs_compile(program: Path, sdk: Path, tmp_path: Path) -> None:
    """No program of this tree has a warning."""
    build(copy_program(program, tmp_path / "program", sdk))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_the_programs_of_the_descriptions_compile(sdk: Path) -> None:
    """What the pages of the resources show has no warning either."""
    project = sdk.with_name("documented")
    project.mkdir()
    (project / "documented.csproj").write_text(LIBRARY, encoding="utf-8")
    for name, source in documented().items():
        (project / f"{name}.cs").write_text(source, encoding="utf-8")
    build(project)
