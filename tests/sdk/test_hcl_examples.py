"""The examples of `schema/examples` in HCL name what there is, and are laid out as HCL's own tool lays them out.

HCL has no SDK: the host finds types and properties in schema.json, and in the names of Terraform where it knows them.
That they run is shown by tests/programs/test_hcl_examples.py, which needs the real engine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import hcl2
import pytest

from sdk.generator.terraform import PAYLOAD
from sdk.schema.build import PACKAGE
from sdk.schema.examples import FILES, requirement
from tests.sdk.asked import FUNCTIONS, SCHEMA
from tests.sdk.test_schema_examples import ANSWERS, EXAMPLES, FOLDERS, PROPERTIES, registered
from tests.tools.checkout import VERSION
from tests.tools.go_tool import go

HCLFMT: Final = "github.com/hashicorp/hcl/v2/cmd/hclfmt@v2.24.0"
MAPPED: Final = json.loads(PAYLOAD.read_text(encoding="utf-8"))["resources"]
_ADDRESS: Final = re.compile(r"\b(data\.)?(alicloud_\w+)\.(\w+)\.(\w+)")
_TOKENS: Final = {"resource": SCHEMA["resources"], "data": FUNCTIONS}

Block: TypeAlias = tuple[str, str, str, Mapping[str, Any]]
"""Kind, type, name and content."""


def blocks(text: str) -> Iterator[Block]:
    """Yield the resources and data sources of a program."""
    read: Mapping[str, Any] = hcl2.loads(text)
    for kind in _TOKENS:
        for block in read.get(kind, []):
            for type_, named in block.items():
                for name, content in named.items():
                    yield kind, type_.strip('"'), name.strip('"'), content


def token_of(kind: str, type_: str) -> str:
    """Return the token that the host finds for a type: by the names of Terraform, or by the words of the token."""
    if kind == "resource" and type_ in MAPPED:
        return str(MAPPED[type_]["tok"])
    module, _, name = type_.removeprefix(f"{PACKAGE}_").partition("_")
    words = f"{module}:{'get' if kind == 'data' else ''}{name.replace('_', '')}"
    (found,) = (one for one in _TOKENS[kind] if words == _words(one))
    return str(found)


def _words(token: str) -> str:
    _, module, name = token.lower().split(":")
    return f"{module.partition('/')[0]}:{name}"


def property_of(name: str) -> str:
    """Return the property of an attribute."""
    return re.sub(r"_([a-z0-9])", lambda found: found[1].upper(), name)


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_hcl_makes_what_yaml_makes(folder: Path) -> None:
    """The same resources with the same properties, and the same functions with the same arguments."""
    found = [
        (token_of(kind, type_), sorted(property_of(key) for key in content if key != "__is_block__"))
        for kind, type_, _, content in blocks((folder / FILES["hcl"]).read_text(encoding="utf-8"))
    ]
    assert registered(folder) == sorted(found)
    assert [] == [(token, name) for token, names in found for name in names if name not in PROPERTIES[token]]


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_hcl_reads_what_there_is(folder: Path) -> None:
    """Every reference is to a block of the example, and to a property that it has."""
    text = (folder / FILES["hcl"]).read_text(encoding="utf-8")
    tokens = {(kind, type_, name): token_of(kind, type_) for kind, type_, name, _ in blocks(text)}
    for data, type_, name, attribute in _ADDRESS.findall(text):
        token = tokens["data" if data else "resource", type_, name]
        assert property_of(attribute) in {*ANSWERS[token], "id"}


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_lists_of_objects_are_blocks(folder: Path) -> None:
    """HCL repeats a block for each of them; a map is an argument."""
    for kind, type_, _, content in blocks((folder / FILES["hcl"]).read_text(encoding="utf-8")):
        token = token_of(kind, type_)
        for name, value in content.items():
            is_block = isinstance(value, list) and any(isinstance(one, dict) and "__is_block__" in one for one in value)
            spec = {} if name == "__is_block__" else _spec(kind, token, property_of(name))
            assert is_block is ("$ref" in spec.get("items", {}))


def _spec(kind: str, token: str, name: str) -> Mapping[str, Any]:
    given = SCHEMA["resources"][token]["inputProperties"] if kind == "resource" else FUNCTIONS[token].inputs
    spec: Mapping[str, Any] = given[name]
    return spec


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_a_page_says_where_the_plugin_is_found(folder: Path) -> None:
    """Its example begins with the plugin's name and version, so that it runs as it is copied."""
    program = f"```hcl\n{requirement(PACKAGE, VERSION)}\n{(folder / FILES['hcl']).read_text(encoding='utf-8')}```\n"
    described = [*SCHEMA["resources"].values(), *SCHEMA["functions"].values()]
    assert 1 == sum(program in spec["description"] for spec in described)


@pytest.mark.timeout(600)
def test_hclfmt_changes_nothing() -> None:
    """They are laid out in the one way that HCL's own tool knows."""
    files = sorted(EXAMPLES.glob(f"*/*/{FILES['hcl']}"))
    assert "".join(path.read_text(encoding="utf-8") for path in files) == go(EXAMPLES, "run", HCLFMT, *map(str, files))
