"""What machines read: the twin of each page in plain Markdown, and the bundle in the form of the registry's."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from sdk.pages.__main__ import main
from sdk.pages.bundle import bundled
from tests.tools.checkout import ROOT
from tests.tools.printed import facts, pages

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
RESOURCES: Final = {f"pai/{token.rpartition(':')[2].lower()}": spec for token, spec in SCHEMA["resources"].items()}
FUNCTIONS: Final = {f"pai/{token.rpartition(':')[2].lower()}": spec for token, spec in SCHEMA["functions"].items()}
_CHOOSER: Final = re.compile(r"<!-- chooser: language -->\n(.*?)<!-- /chooser -->", re.DOTALL)
_OPTION: Final = re.compile(r"<!-- option: (\w+) -->\n\n.*?\n\n<!-- /option -->\n", re.DOTALL)


@cache
def bundle() -> dict[str, Any]:
    """Return the bundle."""
    return bundled(facts(), pages())


def test_the_bundle_has_every_resource_and_function() -> None:
    """By the ends of the pages' addresses, and the provider."""
    assert {*RESOURCES, "provider"} == set(bundle()["resources"])
    assert set(FUNCTIONS) == set(bundle()["functions"])
    assert (SCHEMA["name"], SCHEMA["version"]) == (bundle()["package"], bundle()["packageVersion"])


@pytest.mark.parametrize("key", [*RESOURCES, *FUNCTIONS])
def test_an_entry_has_the_form_of_the_registry(key: str) -> None:
    """Choosers hold options and nothing else, none in another; the title is dotted and no part is empty."""
    entry = bundle()["resources" if key in RESOURCES else "functions"][key]
    assert entry["title"].lower() == f"alicloud.{key.replace('/', '.')}"
    assert entry["description"]
    assert entry["content"].endswith(f"---\n*{SCHEMA['displayName']} · {SCHEMA['version']}*")
    choosers = _CHOOSER.findall(entry["content"])
    assert choosers
    for inside in choosers:
        assert "" == _OPTION.sub("", inside).strip()
    assert len(choosers) == entry["content"].count("chooser: language")
    outside = _CHOOSER.sub("", entry["content"])
    assert [] == re.findall(r"<!--|:::|\{#", outside)


@pytest.mark.parametrize("key", RESOURCES)
def test_every_property_is_in_the_bundle(key: str) -> None:
    """With the marks of the registry, and allowed values that its own form loses."""
    content = bundle()["resources"][key]["content"]
    spec = RESOURCES[key]
    for name, prop in spec["inputProperties"].items():
        line = re.search(rf"^- \*\*{name}\*\* \([^\n]*$", content, re.MULTILINE)
        assert line is not None
        assert (name in spec.get("requiredInputs", ())) == ("*(required)*" in line[0])
        assert bool(prop.get("secret")) == ("*(secret)*" in line[0])
        assert bool(prop.get("willReplaceOnChanges")) == ("*(replaces on change)*" in line[0])


def test_allowed_values_are_in_the_bundle() -> None:
    """In each language once for the input."""
    content = bundle()["resources"]["pai/workspacemodelversion"]["content"]
    assert "Allowed values: `Pending`, `Approved`, `Rejected`." in content
    assert "Values that the service lists: `OfflineModel`" in content


@pytest.mark.parametrize("folder", sorted(pages()))
def test_a_twin_has_no_directives(folder: str) -> None:
    """It is plain Markdown, with the page's title and every one of its sections that is not about choosing."""
    texts = pages()[folder].texts
    outside = re.sub(r"^```.*?^```$", "", texts.twin, flags=re.DOTALL | re.MULTILINE)
    assert [] == re.findall(r"^:::|\{#|^```\{|^---\nlocal|\]\{", outside, re.MULTILINE)
    title = re.compile(r"^# .*$", re.MULTILINE)
    assert title.findall(texts.site)[:1] == title.findall(texts.twin)[:1]
    heads = set(re.findall(r"^## (.*)$", texts.twin, re.MULTILINE))
    if folder.startswith("pai/"):
        assert set(re.findall(r"^\{#[\w-]+\}\n## (.*)$", texts.site, re.MULTILINE)) - heads <= {"Allowed values"}


@pytest.mark.parametrize("key", [*RESOURCES, *FUNCTIONS])
def test_a_twin_tells_of_every_property(key: str) -> None:
    """Inputs, outputs and results."""
    spec = RESOURCES.get(key) or FUNCTIONS[key]
    names = {*spec.get("properties", {}), *spec.get("outputs", {}).get("properties", {})}
    names |= set(spec.get("inputs", {}).get("properties", {}))
    twin = pages()[key].texts.twin
    assert [] == sorted(name for name in names if f"\n- `{name}` (" not in twin)


def test_the_command_writes_pages_twins_and_bundle(tmp_path: Path) -> None:
    """And the second time it touches nothing."""
    command = [str(tmp_path / "site"), "--twins", str(tmp_path / "twins")]
    assert 0 == main(command)
    written = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    for place in ("site", "twins"):
        assert {f"{folder}/index.md" for folder in pages()} == {
            path.relative_to(tmp_path / place).as_posix() for path in (tmp_path / place).rglob("*.md")
        }
    assert json.loads((tmp_path / "twins" / "llm-docs.json").read_text(encoding="utf-8")) == bundle()
    assert 0 == main(command)
    assert written == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
