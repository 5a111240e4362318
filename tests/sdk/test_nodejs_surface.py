"""The Node.js SDK offers what the official one does and what the engine's own generator would, by name and type.

The TypeScript compiler reads the declarations of all three. What we have beyond the official package is in
docs/additions.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdk.generator.__main__ import main
from tests.sdk.kinds import every_kind
from tests.tables.additions import ADDED_TYPES, ADDITIONS, OPTIONAL, is_our_own
from tests.tools.checkout import ROOT
from tests.tools.node_tool import PLACE, install_official, install_sdk, install_tools, surface

NOT_OURS = re.compile(
    r"pai\.(FlowPipeline|Service)"  # of other services than AIWorkSpace
    r"|config\.ReportTemplate"  # of the service Config, whose module shares its folder with the configuration
    r"|Provider\.terraformConfig|Provider\.TerraformConfigResult"  # there is no Terraform provider here
    r"|(ProviderArgs|config)\.features|types\.\w+\.(Provider|config\.)Features"  # of ECS; in this version alone
)
PART = re.compile(r"pai\.|config\.|Provider|types\.\w+\.(pai\.Workspace|config\.(?!Report)|Provider)")
"""What our package stands for."""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def ours() -> Mapping[str, str]:
    """Read the SDK as it is installed."""
    facts: Mapping[str, str] = surface(install_sdk() / "bin", "index")["facts"]
    return facts


@pytest.fixture(scope="module")
def official() -> Mapping[str, str]:
    """Read the part of the official SDK that ours stands for."""
    facts = surface(install_official(), "pai/index", "provider", "config/index", "types/index")["facts"]
    kept = {name: fact for name, fact in facts.items() if PART.match(name) and not NOT_OURS.match(name)}
    return kept | may_be_left_out(kept)


def may_be_left_out(facts: Mapping[str, str]) -> dict[str, str]:
    """Return how facts change because we can do without some names: without required ones there may be no arguments."""
    changed = {}
    for owner, name in OPTIONAL:
        assert "pulumi.Input<string>" == facts[f"pai.{owner}Args.{name}"]
        changed[f"pai.{owner}Args.{name}"] = "optional pulumi.Input<string | undefined>"
        made, args = f"pai.{owner}.constructor 0", [fact for part, fact in facts.items() if f".{owner}Args." in part]
        if sum(not fact.startswith("optional ") for fact in args) == 1:
            changed[made] = re.sub(r"args: ([^,]+)", r"args?: \1 | undefined", facts[made])
    return changed


def generated(schema: Path) -> Mapping[str, str]:
    """Read what `pulumi package gen-sdk` prints for a schema."""
    pulumi = shutil.which("pulumi")
    if pulumi is None:
        pytest.skip("pulumi is not on PATH")
    install_tools()
    folder = PLACE / f"referee-{os.getpid()}"  # below the tools, which have Pulumi's library
    environment = {**os.environ, "PULUMI_HOME": str(folder / "home"), "PULUMI_SKIP_UPDATE_CHECK": "1"}
    command = [pulumi, "package", "gen-sdk", str(schema), "--language", "nodejs", "--out", str(folder)]
    try:
        subprocess.run(command, env=environment, check=True, capture_output=True)
        facts: Mapping[str, str] = surface(folder / "nodejs", "index")["facts"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return facts


@pytest.fixture(scope="module")
def referee() -> Mapping[str, str]:
    """Read what it prints for our schema."""
    return generated(ROOT / "schema.json")


def added(facts: Mapping[str, str]) -> set[str]:
    """Return the names that docs/additions.md stands for: of each property in its classes, of each type in full."""
    names = set()
    for (owner, name), kind in ADDITIONS.items():
        owners = [owner, f"{owner}State", *([f"{owner}Args"] if kind == "input" else [])]
        names |= {f"pai.{each}.{name}" for each in owners}
    return names | {
        name
        for name in facts
        if (part := re.match(r"(types\.\w+\.)?pai\.(\w+)", name))
        and (is_our_own(part[2]) or (part[1] and part[2] in ADDED_TYPES))
    }


def test_names_and_types_are_the_official_ones(ours: Mapping[str, str], official: Mapping[str, str]) -> None:
    """Classes, arguments, properties, lookups, configuration: nothing is missing, and only additions are more."""
    assert {f"pai.{owner}" for owner, _ in ADDITIONS} <= official.keys()
    assert dict(official) == {name: fact for name, fact in ours.items() if name not in added(ours)}
    assert added(ours) == ours.keys() - official.keys()


def test_names_and_types_are_those_of_gen_sdk(ours: Mapping[str, str], referee: Mapping[str, str]) -> None:
    """What the engine's own generator prints for our schema has the same surface."""
    assert referee == ours


def test_what_is_printed_of_every_kind_is_that_of_gen_sdk(tmp_path: Path) -> None:
    """So it is for properties, arguments and answers of every type."""
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps(every_kind()), encoding="utf-8")
    folder = PLACE / f"kinds-{os.getpid()}"  # below the tools, which have Pulumi's library
    expected = generated(schema)
    try:
        assert main(["--schema", str(schema), "--out", str(folder), "--language", "nodejs"]) == 0
        facts = surface(folder / "nodejs", "index")["facts"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    assert expected == facts
    assert "pai.getOtherThingOutput" in facts


def test_every_kind_of_difference_would_be_told(tmp_path: Path) -> None:
    """The reader of surfaces is not blind: every public name is a fact, and nothing else is."""
    (tmp_path / "index.ts").write_text("""
        /** Words with `code that does not end. */
        export declare class Thing extends Error {
            static get(name: string, state?: parts.Part): Thing;
            readonly size: number | undefined;
            private readonly hidden: string;
            /** @internal */
            static readonly type: string;
            constructor(name: string, args?: parts.Part);
        }
        export namespace parts {
            /** A part. */
            export interface Part {
                /**
                 * How
                 * large.
                 *
                 * @deprecated Use a ruler.
                 */
                size?: number;
                of: Record<string, string[]>;
            }
        }
        export declare const region: "here" | undefined;
        declare const secret: string;
    """)
    read = surface(tmp_path, "index")
    assert read["facts"] == {
        "Thing": "class extends Error",
        "Thing.constructor 0": "(name: string, args?: index.parts.Part | undefined): index.Thing",
        "Thing.static get": "(name: string, state?: index.parts.Part | undefined) => index.Thing",
        "Thing.size": "readonly number | undefined",
        "parts.Part": "interface",
        "parts.Part.size": "optional number | undefined",
        "parts.Part.of": "Record<string, string[]>",
        "region": '"here" | undefined',
    }
    assert {name: words for name, words in read["docs"].items() if words} == {
        "Thing": "Words with `code that does not end.",
        "Thing, as its module exports it": "Words with `code that does not end.",
        "parts.Part": "A part.",
        "parts.Part.size": "How\nlarge.\n@deprecated Use a ruler.",
    }
    assert ["Thing"] == [complaint.partition(":")[0] for complaint in read["complaints"]][:1]
