"""The two pages in the form of the Pulumi Registry pass the checks that it has for them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import yaml

from sdk.pages.__main__ import main
from sdk.pages.printer import Printer
from sdk.pages.syntax import wrong_line
from tests.tools.checkout import ROOT
from tests.tools.printed import facts

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
NAMES: Final = ["_index.md", "installation-configuration.md"]
LEAST_BODY: Final = 250
LEAST_KEYS: Final = {"typescript", "python", "go", "csharp", "java", "yaml"}


@cache
def written() -> dict[str, str]:
    """Return the pages by the names of their files."""
    return dict(Printer(facts()).registry())


def body_of(name: str) -> str:
    """Return a page without its head."""
    return written()[name].split("---\n", 2)[2]


@pytest.mark.parametrize("name", NAMES)
def test_the_head_is_what_the_registry_reads(name: str) -> None:
    """Title, description and layout; the first title is the display name."""
    assert written()[name].startswith("---\n")
    head = yaml.safe_load(written()[name].split("---\n")[1])
    suffix = "" if name == "_index.md" else " Installation & Configuration"
    assert (SCHEMA["displayName"] + suffix, "package") == (head["title"], head["layout"])
    assert head["meta_desc"]
    assert len(body_of(name)) >= LEAST_BODY


def test_the_example_stands_behind_a_chooser_in_each_language() -> None:
    """Choosables have the keys of their chooser, and each program parses."""
    body = body_of("_index.md")
    (keys,) = re.findall(r'\{\{< chooser language "([\w,]+)" >\}\}', body)
    shown = dict(
        re.findall(
            r"^\{\{% choosable language (\w+) %\}\}\n\n```\w+\n(.*?)\n```\n\n\{\{% /choosable %\}\}$",
            body,
            re.DOTALL | re.MULTILINE,
        )
    )
    assert set(shown) >= LEAST_KEYS
    assert set(shown) == set(keys.split(","))
    assert [] == [language for language, text in shown.items() if wrong_line(language, text)]
    assert body.count("{{< /chooser >}}") == 1


def test_every_option_and_every_package_is_named() -> None:
    """What each language calls the package, and all keys of the configuration."""
    body = body_of("installation-configuration.md")
    assert [] == [name for name in SCHEMA["config"]["variables"] if f"- `alicloud:{name}` (" not in body]
    languages = SCHEMA["language"]
    python = languages["python"]["packageName"].replace("_", "-")
    for name in (languages["nodejs"]["packageName"], languages["go"]["importBasePath"], python):
        assert f": `{name}`\n" in body


@pytest.mark.parametrize("name", NAMES)
def test_links_are_whole_addresses(name: str) -> None:
    """The registry shows the pages elsewhere: a relative link or picture would lead nowhere."""
    assert [] == [link for link in re.findall(r"\]\(([^)]+)\)", body_of(name)) if not link.startswith("https://")]
    assert "![" not in body_of(name)


def test_the_command_writes_them(tmp_path: Path) -> None:
    """Into the folder that is asked for."""
    assert 0 == main([str(tmp_path / "site"), "--registry", str(tmp_path / "registry")])
    assert sorted(NAMES) == sorted(path.name for path in (tmp_path / "registry").iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_the_page_that_is_committed_is_the_one_that_is_printed(name: str) -> None:
    """The registry reads it in docs/ at the tag of a release; `make schema` writes it."""
    assert written()[name] == (ROOT / "docs" / name).read_text(encoding="utf-8")
