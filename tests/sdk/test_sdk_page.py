"""docs/sdks.md names the packages that schema.json and the printed SDKs have."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGE = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["language"]
PAGE = (ROOT / "docs/sdks.md").read_text(encoding="utf-8")
ROWS = {
    cells[0]: cells[1:] for cells in re.findall(r"^\| ([\w#]+) \| `(.+)` \| `(.+)` \| `(.+)` \|$", PAGE, re.MULTILINE)
}


def found(pattern: str, path: str) -> str:
    """Return what a file of an SDK says."""
    match = re.search(pattern, (ROOT / "sdk" / path).read_text(encoding="utf-8"), re.MULTILINE)
    assert match, f"{path} does not say {pattern}"
    return match[1]


def test_packages_have_the_names_that_the_page_gives() -> None:
    """They are read from what is installed: pyproject.toml, package.json, go.mod, pom.xml, and the project of C#."""
    (project,) = (ROOT / "sdk/dotnet").glob("*.csproj")
    assert {name: cells[0] for name, cells in ROWS.items()} == {
        "Python": found(r'^name = "(.*)"', "python/pyproject.toml"),
        "TypeScript": found(r'"name": "(.*)"', "nodejs/package.json"),
        "Go": found(r"^module (.*)", "go/go.mod"),
        "Java": f"{found(r'<groupId>(.*)</groupId>', 'java/pom.xml')}:{found(r'<artifactId>(.*)<', 'java/pom.xml')}",
        "C#": project.stem,
    }


def test_import_lines_name_what_schema_json_names() -> None:
    """A program switches by this line; the official one beside it is another."""
    names = {
        "Python": LANGUAGE["python"]["packageName"],
        "TypeScript": LANGUAGE["nodejs"]["packageName"],
        "Go": f"{LANGUAGE['go']['importBasePath']}/pai",
        "Java": f"{LANGUAGE['java']['basePackage']}.alicloud.pai.",
        "C#": f"{LANGUAGE['csharp']['rootNamespace']}.{LANGUAGE['csharp']['namespaces']['alicloud']}",
    }
    assert names.keys() == ROWS.keys()
    for language, (_, official, ours) in ROWS.items():
        assert names[language] in ours
        assert names[language] not in official
