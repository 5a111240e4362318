"""The Node.js SDK is a package: it compiles strictly, packs what programs need, and says what the schema says."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.__main__ import main
from sdk.generator.docs import for_language
from sdk.generator.languages.nodejs.tsdoc import tsdoc
from tests.sdk.kinds import SCHEMA, every_kind
from tests.tools.checkout import ROOT, VERSION
from tests.tools.installed import copy_sources
from tests.tools.node_tool import MODULES, PLACE, SDK, install_sdk, install_tools, pack, run_program, surface, tool

URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"
STRICT = [
    "--strict", "--noUnusedLocals", "--noUnusedParameters", "--noImplicitReturns", "--noImplicitOverride",
    "--noFallthroughCasesInSwitch", "--noPropertyAccessFromIndexSignature", "--skipLibCheck",
]  # fmt: skip
RESOLUTIONS = {"node10": "commonjs", "node16": "node16", "bundler": "esnext"}
"""The ways in which compilers find modules, each with the kind of modules that it is for."""
IMPORTS = """
import * as alicloud from "pulumi-alicloud-pai";
import * as config from "pulumi-alicloud-pai/config";
import * as pai from "pulumi-alicloud-pai/pai";
import { WorkspaceModel } from "pulumi-alicloud-pai/pai/workspaceModel";
import { Provider } from "pulumi-alicloud-pai/provider";
import * as types from "pulumi-alicloud-pai/types";
import * as inputs from "pulumi-alicloud-pai/types/input";

export const labels: inputs.pai.WorkspaceModelLabel[] = [];
export const same: types.input.pai.WorkspaceModelLabel[] = labels;
export const region: string | undefined = config.region ?? alicloud.config.region;
export const classes: boolean[] = [pai.WorkspaceModel === WorkspaceModel, alicloud.Provider === Provider];
"""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A directory that has the tools and the SDK, as a program's has what it installed."""
    install_sdk()
    (tmp_path / "node_modules").symlink_to(MODULES)
    return tmp_path


@pytest.fixture(scope="module")
def every_kind_printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print an SDK with a resource that has every kind of property."""
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "schema.json").write_text(json.dumps(every_kind()), encoding="utf-8")
    assert main(["--schema", str(folder / "schema.json"), "--out", str(folder), "--language", "nodejs"]) == 0
    (folder / "nodejs/node_modules").symlink_to(install_tools())
    return folder / "nodejs"


@pytest.mark.parametrize("which", ["committed", "every kind"])
def test_it_compiles_strictly(which: str, every_kind_printed: Path, scratch: Path) -> None:
    """The compiler has nothing to say, however strict it is told to be."""
    sources = copy_sources(SDK, scratch / "sdk") if which == "committed" else every_kind_printed
    assert tool(sources, "tsc", "--noEmit", *STRICT, "-p", ".") == ""


@pytest.mark.parametrize("which", ["committed", "every kind"])
def test_prettier_changes_nothing(which: str, every_kind_printed: Path) -> None:
    """The sources are laid out as prettier lays them out, although it is not what printed them."""
    sources = SDK if which == "committed" else every_kind_printed
    settings = ("--config", ROOT / ".prettierrc", "--list-different")
    assert tool(sources, "prettier", *settings, "**/*.ts", "*.json") == ""


def test_the_archive_has_code_and_types_and_little_else() -> None:
    """Every source becomes a module and its declarations; with licence, README and metadata that is all, and small."""
    install_tools()
    folder = PLACE / "packed"
    archive = pack(SDK, folder)
    size = archive.stat().st_size
    listed = subprocess.run(["tar", "-tzf", archive], capture_output=True, text=True, check=True).stdout.split()
    shutil.rmtree(folder)
    modules = [path.relative_to(SDK).with_suffix("") for path in SDK.rglob("*.ts") if "node_modules" not in path.parts]
    assert len(modules) > 10
    expected = {f"package/bin/{module}{kind}" for module in modules for kind in (".js", ".d.ts")}
    assert expected | {f"package/{name}" for name in ("LICENSE", "README.md", "package.json")} == set(listed)
    assert size < 100_000


def test_the_language_host_learns_where_the_plugin_is() -> None:
    """Name, version and place of the plugin are in the package's metadata."""
    expected = {"resource": True, "name": "alicloud", "version": VERSION, "server": URL}
    assert expected == json.loads((SDK / "package.json").read_text())["pulumi"]


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_programs_find_its_modules(resolution: str, scratch: Path) -> None:
    """The package, its parts and single classes can be imported, whichever way a compiler resolves them."""
    (scratch / "index.ts").write_text(IMPORTS)
    kind = RESOLUTIONS[resolution]
    assert (
        tool(scratch, "tsc", "--noEmit", *STRICT, "--moduleResolution", resolution, "--module", kind, "index.ts") == ""
    )


def test_node_finds_its_modules(tmp_path: Path) -> None:
    """What compiles also runs: each part is loaded, and a class is the same by every path."""
    assert [True, True] == json.loads(run_program(f"{IMPORTS}console.log(JSON.stringify(classes));", tmp_path))


def words(text: str, deprecated: str = "") -> list[str]:
    """Return the words of a description for TypeScript."""
    return [
        *for_language(text, "typescript", (), str).split(),
        *(["@deprecated", *deprecated.split()] if deprecated else []),
    ]


def described(schema: Any) -> Iterator[tuple[str, list[str]]]:
    """Yield the names that have descriptions in a schema, as programs know them, each with its words."""

    def properties(owner: str, table: Any) -> Iterator[tuple[str, list[str]]]:
        for name, spec in table.items():
            yield f"{owner}.{name}", words(spec["description"], spec.get("deprecationMessage", ""))

    yield from properties("config", schema["config"]["variables"])
    resources = {f"pai.{token.split(':')[-1]}": spec for token, spec in schema["resources"].items()}
    for name, spec in {"Provider": schema["provider"], **resources}.items():
        yield name, words(spec["description"])
        yield from properties(f"{name}Args", spec["inputProperties"])
        yield from properties(f"{name}State", spec.get("stateInputs", {}).get("properties", {}))
        # The provider's outputs are those that are text.
        texts = {key: each for key, each in spec["properties"].items() if each.get("type") == "string"}
        yield from properties(name, texts if name == "Provider" else spec["properties"])


def test_comments_say_what_the_schema_says() -> None:
    """Every class, argument, property, and configuration key has the schema's description word by word."""
    docs = surface(install_sdk() / "bin", "index")["docs"]
    expected = dict(described(json.loads(SCHEMA.read_text(encoding="utf-8"))))
    assert len(expected) > 300
    assert expected == {name: docs[name].split() for name in expected}
    assert [] == [name for name, text in docs.items() if not text.strip()]


@pytest.mark.parametrize("which", ["committed", "every kind"])
def test_comments_are_tsdoc(which: str, every_kind_printed: Path) -> None:
    """The parser of TSDoc's authors has nothing to say about any comment."""
    printed = surface(install_sdk() / "bin" if which == "committed" else every_kind_printed, "index")
    assert len(printed["docs"]) > 300
    assert printed["complaints"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("word " * 23 + "`two words`.", ["word " * 22 + "word", "`two words`."]),
        ("- one\n- two", ["- one", "- two"]),
        ("```sh\n$ go\n```", ["```sh", "$ go", "```"]),
        ("A */ in it.", ["A *\\/ in it."]),
        ("a {b} <c> d@e \\ `{f}`", ["a \\{b\\} \\<c\\> d\\@e \\\\ `{f}`"]),
    ],
)
def test_comments_have_the_form_that_tsdoc_has(text: str, expected: list[str]) -> None:
    """Text is filled and has no markup by chance; what is code stays what it is, and in a sentence on one line."""
    assert ["/**", *(f" * {line}" for line in expected), " */"] == tsdoc(text, 0).split("\n")
