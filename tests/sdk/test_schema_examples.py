"""The examples of `schema/examples` are programs: each language's tools lay them out and compile or run them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdk.schema.examples import FILES
from tests.sdk.asked import FUNCTIONS
from tests.sdk.kinds import SCHEMA
from tests.tools.checkout import ROOT
from tests.tools.csharp import errors
from tests.tools.go_tool import beside_sdk, go
from tests.tools.installed import copy_sources
from tests.tools.maven import SDK as JAVA_SDK
from tests.tools.maven import google_java_format, maven
from tests.tools.node_tool import MODULES, install_sdk, tool
from tests.tools.printed import constructors

EXAMPLES = ROOT / "schema" / "examples"
FOLDERS = {f"{path.parent.name}-{path.name}": path for path in sorted(EXAMPLES.glob("*/*"))}
_DECLARED = json.loads(SCHEMA.read_text(encoding="utf-8"))
PROPERTIES = {
    **{token: resource["inputProperties"].keys() for token, resource in _DECLARED["resources"].items()},
    **{token: asked.inputs.keys() for token, asked in FUNCTIONS.items()},
}
ANSWERS = {
    **{token: resource["properties"].keys() for token, resource in _DECLARED["resources"].items()},
    **{token: asked.answer.keys() for token, asked in FUNCTIONS.items()},
}
RUN = """
import json, sys
import pulumi
from tests.sdk.asked import FUNCTIONS

class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        print(json.dumps([args.typ, args.inputs]))
        return "an-id", args.inputs

    def call(self, args):
        print(json.dumps([args.token, args.args]))
        return FUNCTIONS[args.token].answer

pulumi.runtime.set_mocks(Mocks(), preview=False)

@pulumi.runtime.test
def program():
    exec(compile(open(sys.argv[1]).read(), "example.py", "exec"), {})

program()
"""


def files(language: str) -> dict[str, Path]:
    """Return the examples in a language by names that every language takes for a package's."""
    return {name.replace("-", "_"): folder / FILES[language] for name, folder in FOLDERS.items()}


def written(folder: Path, language: str) -> dict[str, Path]:
    """Write the constructors of the pages as programs, and return them like examples."""
    found = {}
    for name, text in constructors(language).items():
        path = folder / "constructors" / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        found[f"constructor_of_{name.lower()}"] = path
    return found


def token_of(word: str) -> str:
    """Return the whole token of a type or a function as YAML programs write it."""
    package, module, name = word.split(":")
    return f"{package}:{module}/{name[0].lower()}{name[1:]}:{name}"


def program(folder: Path) -> Any:
    """Return the example in YAML."""
    return yaml.safe_load((folder / FILES["yaml"]).read_text(encoding="utf-8"))


def registered(folder: Path) -> list[tuple[str, Any]]:
    """Return what the example in YAML makes and asks: types and functions with the names of what is given."""
    resources = program(folder).get("resources", {}).values()
    calls = [variable["fn::invoke"] for variable in program(folder).get("variables", {}).values()]
    made = [(token_of(spec["type"]), sorted(spec["properties"])) for spec in resources]
    return sorted([*made, *((token_of(call["function"]), sorted(call.get("arguments", {}))) for call in calls)])


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_yaml_names_types_and_properties_that_there_are(folder: Path) -> None:
    """Every type is one of the package's, and takes what it is given."""
    made = registered(folder)
    assert made
    assert [] == [(token, name) for token, names in made for name in names if name not in PROPERTIES[token]]


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_yaml_reads_what_there_is(folder: Path) -> None:
    """Every reference is to something of the example, and to a property that it has."""
    whole = program(folder)
    tokens = {name: token_of(spec["type"]) for name, spec in whole.get("resources", {}).items()}
    tokens |= {name: token_of(spec["fn::invoke"]["function"]) for name, spec in whole.get("variables", {}).items()}
    references = re.findall(r"\$\{(\w+)\.(\w+)", (folder / FILES["yaml"]).read_text(encoding="utf-8"))
    unknown = [(name, word) for name, word in references if word not in {*ANSWERS[tokens[name]], "id"}]
    assert [] == unknown


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_python_makes_what_yaml_makes(folder: Path) -> None:
    """The program runs, registers the same resources with the same properties, and asks the same."""
    command = [sys.executable, "-c", RUN, str(folder / FILES["python"])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    made = [json.loads(line) for line in done.stdout.splitlines()]
    assert registered(folder) == sorted(
        (token, sorted(key for key in inputs if inputs[key] is not None)) for token, inputs in made
    )


@pytest.mark.timeout(600)
def test_go_compiles_them(tmp_path: Path) -> None:
    """Each example compiles, and so does each constructor of the pages; gofmt changes no example."""
    assert beside_sdk(files("go") | written(tmp_path, "go"), tmp_path, "build") == ""
    assert go(EXAMPLES, "-l", ".", program="gofmt") == ""


@pytest.mark.timeout(600)
def test_typescript_compiles_them(tmp_path: Path) -> None:
    """The compiler, told to be strict, has nothing to say of them and of the constructors of the pages."""
    install_sdk()
    (tmp_path / "node_modules").symlink_to(MODULES)
    for name, path in (files("typescript") | written(tmp_path, "typescript")).items():
        (tmp_path / f"{name}.ts").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    names = sorted(path.name for path in tmp_path.glob("*.ts"))
    assert "" == tool(tmp_path, "tsc", "--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node10", *names)


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_csharp_parses(folder: Path) -> None:
    """There is no error in the form of the source."""
    assert [] == errors((folder / FILES["csharp"]).read_text(encoding="utf-8"))


@pytest.mark.long
@pytest.mark.timeout(600)
def test_java_compiles_them(tmp_path: Path) -> None:
    """The compiler takes every warning for an error and has none, also of the constructors of the pages.

    google-java-format changes no example.
    """
    project = copy_sources(JAVA_SDK, tmp_path / "sdk")
    for name, path in (files("java") | written(tmp_path, "java")).items():
        source = project / "src/main/java/examples" / name / "App.java"
        source.parent.mkdir(parents=True)
        source.write_text(f"package examples.{name};\n\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    maven(project, "compile")
    formatter = google_java_format(tmp_path)
    command = [*formatter, "--dry-run", *map(str, files("java").values())]
    assert "" == subprocess.run(command, capture_output=True, text=True, check=True).stdout
