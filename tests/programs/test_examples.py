"""Every story of examples/ is there in the languages that are promised, as a complete project that the index names.

That the programs do what they say is told by the tales.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tools.checkout import EXAMPLES

ROOT = EXAMPLES.parent
INDEX = EXAMPLES / "README.md"
FEW = ("python", "typescript", "yaml")
STORIES = {
    "workspace-model-version": (*FEW, "go", "java", "csharp"),
    "team-workspace": (*FEW, "hcl"),
    "experiment-runs": (*FEW, "hcl"),
}
PARTS = {
    "python": ("python", "__main__.py", "requirements.txt"),
    "typescript": ("nodejs", "index.ts", "package.json", "package-lock.json", "tsconfig.json"),
    "go": ("go", "main.go", "go.mod", "go.sum"),
    "java": ("java", "src/main/java/example/App.java", "pom.xml"),
    "csharp": ("dotnet", "Program.cs", "workspace-model-version.csproj"),
    "yaml": ("yaml", "Main.yaml"),
    "hcl": ("hcl", "main.tf"),
}
"""The runtime of a language, and the files of a project in it, the lock file where the language has one."""
PROJECTS = {f"{story}-{language}": (story, language) for story, some in STORIES.items() for language in some}


def settings(story: str, language: str) -> dict[str, Any]:
    """Return what Pulumi.yaml says."""
    read: dict[str, Any] = yaml.safe_load((EXAMPLES / story / language / "Pulumi.yaml").read_text())
    return read


def tracked(folder: Path) -> list[str]:
    """Return the files below a folder that belong to the repository."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.splitlines()


def section(title: str) -> str:
    """Return what the index says about a story."""
    return INDEX.read_text().partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_all_promised_examples_are_there_and_no_other() -> None:
    """The folders are those of the table."""
    found = {name.rpartition("/Pulumi.yaml")[0] for name in tracked(EXAMPLES) if name.endswith("/Pulumi.yaml")}
    assert {f"{story}/{language}" for story, language in PROJECTS.values()} == found


@pytest.mark.parametrize(("story", "language"), PROJECTS.values(), ids=PROJECTS)
def test_an_example_is_a_complete_project(story: str, language: str) -> None:
    """It has its program and its files, is called by its story, uses this checkout's plugin, and says what it takes."""
    runtime, *files = PARTS[language]
    folder = EXAMPLES / story / language
    assert {"README.md", "Pulumi.yaml", *files} <= set(tracked(folder))
    content = settings(story, language)
    assert story == content["name"]
    assert content["description"].endswith(".")
    assert runtime == (content["runtime"] if isinstance(content["runtime"], str) else content["runtime"]["name"])
    (plugin,) = content["plugins"]["providers"]
    assert ("alicloud", ROOT) == (plugin["name"], (folder / plugin["path"]).resolve())
    assert [] == [key for key, entry in content["config"].items() if not entry["description"].endswith(".")]


@pytest.mark.parametrize(("story", "language"), PROJECTS.values(), ids=PROJECTS)
def test_its_readme_leads_to_a_deployment(story: str, language: str) -> None:
    """It begins with a title, says how to deploy, and what has to be set is set there or in the index."""
    text = (EXAMPLES / story / language / "README.md").read_text()
    assert text.startswith("# ")
    assert "pulumi up`" in text
    needed = {key for key, entry in settings(story, language)["config"].items() if "default" not in entry}
    assert needed <= set(re.findall(r"pulumi config set (?:--secret )?(\w+)", text + section(story)))


@pytest.mark.parametrize("story", STORIES)
def test_a_story_asks_for_the_same_in_all_languages(story: str) -> None:
    """The keys of the configuration are equal, and so are the defaults, where there are any."""
    entries: dict[str, dict[str, Any]] = {}
    for language in STORIES[story]:
        for key, entry in settings(story, language)["config"].items():
            entries.setdefault(key, {})[language] = entry.get("default")
    for key, defaults in entries.items():
        assert set(STORIES[story]) == set(defaults), key
        assert len({default for default in defaults.values() if default}) < 2, key


def test_the_index_leads_to_every_example() -> None:
    """It links each project and explains each story; README links the index and names the stories."""
    text, front = INDEX.read_text(), (ROOT / "README.md").read_text()
    for story, language in PROJECTS.values():
        assert f"]({story}/{language})" in text
        assert f"](#{story})" in text
        assert section(story)
        assert f"`{story}`" in front
    assert "](examples/README.md)" in front


def test_no_link_leads_nowhere() -> None:
    """What the files of examples/ link is there."""
    for name in tracked(EXAMPLES):
        if name.endswith(".md"):
            path = EXAMPLES / name
            links = re.findall(r"\]\(([^)#]+)(?:#[\w-]+)?\)", path.read_text())
            assert [] == [link for link in links if not (path.parent / link).exists()], name
