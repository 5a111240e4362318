"""The .NET SDK offers what the engine's own generator would, by name, type and what the wire knows it as.

The generator's host for .NET comes with no engine, so that its facts are also in a file, which
tests/sdk/record_csharp_surface.py makes. Where ours is meant to be other, tests/sdk/csharp_differences.py says why.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.csharp_differences import DIFFERENCES, Difference, undone
from tests.sdk.csharp_surface import surface
from tests.sdk.record_csharp_surface import recorded
from tests.tools.checkout import ROOT
from tests.tools.dotnet import SDK, generate, require_generator


@pytest.fixture(scope="module")
def ours() -> Mapping[str, str]:
    """Read the committed SDK."""
    return surface(SDK)


@pytest.fixture(scope="module")
def referee(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Read what `pulumi package gen-sdk` prints."""
    require_generator()
    return surface(generate(tmp_path_factory.mktemp("referee")))


def test_names_and_types_are_those_of_gen_sdk(ours: Mapping[str, str], referee: Mapping[str, str]) -> None:
    """What the engine's own generator prints for our schema has the same surface, but for what is meant."""
    assert dict(referee) == undone(ours)


def test_the_recorded_surface_is_that_of_gen_sdk(referee: Mapping[str, str]) -> None:
    """What the file says the generator says today; `python -m tests.sdk.record_csharp_surface` makes it anew.

    A resource that came after the recording is no mistake: the test above compares all that there is.
    """
    assert recorded().items() <= referee.items()


def test_names_and_types_are_the_recorded_ones(ours: Mapping[str, str]) -> None:
    """Nothing that was recorded is missing or other, and only what the schema has got since then is more."""
    expected, found = recorded(), undone(ours)
    assert expected == {name: fact for name, fact in found.items() if name in expected}
    assert set() == {name for name in found.keys() - expected.keys() if not is_new(name, expected)}


def is_new(name: str, known: Mapping[str, str]) -> bool:
    """Return whether the schema can have got a fact since: a type, or a property in a type that was there."""
    place, _, wired = name.partition(" ")
    owner, _, member = place.rpartition(".")
    if wired:
        return pascal(wired.split()[-1]) in PROPERTIES
    if owner in known:
        return member in PROPERTIES
    return any(re.sub(r"((Get|Invoke)?Args|State|Result)$", "", part) in TYPES for part in place.split(".")[-2:])


def pascal(name: str) -> str:
    """Return the name of a property or type in C#."""
    return name[:1].upper() + name[1:]


def properties(schema: Any) -> Iterator[str]:
    """Yield the names of all properties and configuration keys."""
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key in {"properties", "inputProperties", "variables"}:
                yield from value
            yield from properties(value)


SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
PROPERTIES = frozenset(map(pascal, properties(SCHEMA)))
DECLARED = (*SCHEMA["resources"], *SCHEMA["functions"], *SCHEMA["types"])
TYPES = frozenset(pascal(token.rpartition(":")[2]) for token in DECLARED)


@pytest.mark.parametrize(
    ("name", "may_be_new"),
    {
        "Pai.WorkspaceModel.Domain": True,
        "Pai.WorkspaceModel Output domain": True,
        "Pai.WorkspaceModelState": True,
        "Pai.WorkspaceModelArgs.Empty": True,
        "Pai.GetWorkspaceModels.InvokeAsync": True,
        "Pai.GetWorkspaceModelsInvokeArgs": True,
        "Pai.GetWorkspaceModelsResult.Models": True,
        "Pai.Inputs.WorkspaceModelLabelGetArgs.WorkspaceModelLabelGetArgs": True,
        "Pai.WorkspaceModel.Helper": False,
        "Pai.WorkspaceModel Output helper": False,
        "Utilities": False,
        "Utilities.GetEnv": False,
    }.items(),
)
def test_what_is_more_than_was_recorded_comes_from_the_schema(name: str, may_be_new: bool) -> None:
    """Members and types that the schema does not name are told, recorded or not."""
    known = {"Pai.WorkspaceModel": ""}
    assert may_be_new is is_new(name, known)


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: row.names)
def test_every_difference_that_is_meant_is_there(row: Difference, ours: Mapping[str, str]) -> None:
    """A row that takes nothing away is out of date."""
    assert row.undone(ours) != dict(ours)


def test_every_kind_of_difference_would_be_told(tmp_path: Path) -> None:
    """The reader of surfaces is not blind: every public name is a fact, and nothing else is."""
    (tmp_path / "Thing.cs").write_text("""
        namespace Maker.Shop.Goods
        {
            /// <summary>Words.</summary>
            [ShopResourceType("shop:goods:Thing"), Obsolete("Use `Other`.")]
            public partial class Thing : global::Pulumi.CustomResource
            {
                [Output("size")]
                public Output<int?> Size { get; private set; } = null!;
                public Thing(string name, ThingArgs? args = null) : base("t", name, args ?? new ThingArgs()) { }
                private Thing(string name, Input<string> id) : base("t", name, null) { }
                public static Thing Get(string name,
                    Input<string> id) => new Thing(name, id);
                private void Hidden() { }
                internal sealed class Inner { public int Size; }
            }

            public sealed class ThingArgs
            {
                [Input("parts", required: true)]
                private InputList<Maker.Shop.Goods.Inputs.PartArgs>? _parts;
                public InputList<global::Maker.Shop.Goods.Inputs.PartArgs> Parts { get => _parts; set => _parts = 1; }
                public readonly int One, Two;
            }

            public enum Colour { Red, Green }
        }
    """)
    (tmp_path / "Kit.cs").write_text("namespace Maker.Shop { public static class Kit { } class Hidden { } }")
    assert surface(tmp_path) == {
        "Kit": "public static class",
        "Goods.Thing": 'public class Pulumi.CustomResource Obsolete("Use `Other`.")',
        "Goods.Thing Output size": "",
        "Goods.Thing.Size": "public Output<int?> get",
        "Goods.Thing.Thing": "public (string name, ThingArgs? args = null)",
        "Goods.Thing.Get": "public static Thing (string name, Input<string> id)",
        "Goods.ThingArgs": "public sealed class",
        "Goods.ThingArgs Input parts": "required: true",
        "Goods.ThingArgs.Parts": "public InputList<Inputs.PartArgs> get set",
        "Goods.ThingArgs.One": "public readonly int",
        "Goods.ThingArgs.Two": "public readonly int",
        "Goods.Colour": "public enum",
        "Goods.Colour.Red": "member",
        "Goods.Colour.Green": "member",
    }
