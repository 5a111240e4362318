"""Whatever is wrong in `schema/` is refused by file and line, all of it at once, and nothing is written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sdk.schema.__main__ import main
from tests.tools.checkout import ROOT

MODEL = "resources/model.yaml"
PROVIDER = "provider.yaml"
PACKAGE = "package.yaml"
FUNCTION = "functions/get_workspace_model.yaml"
LIST = "functions/get_workspace_models.yaml"
EXAMPLE = "examples/model/1-model-all-members-see"
TEXT = "    description: A text.\n    type: string\n"

AT = "@@"
"""Stands in the text that is written where the report must point to."""

# What is wrong: the file, the text that is replaced there (the whole file, if none is named), what by, and the report.
BROKEN: dict[str, tuple[str, str, str, str]] = {
    "no YAML": (MODEL, "token:", "token: [", "it is no YAML"),
    "nothing": (MODEL, "", "", "it is empty"),
    "a list": (MODEL, "", "- a\n", 'the file: ["a"] is no object'),
    "a tag": (MODEL, "type: integer", "@@type: !!binary integer", "is a tag"),
    "an anchor": (MODEL, "type: integer", "@@type: &kind integer", "anchors are not used here"),
    "a key twice": (MODEL, "    wide: true", "@@    type: string\n    wide: true", "type stands in line"),
    "a property twice": (MODEL, "  task:", "@@  domain:\n" + TEXT + "  task:", "domain stands in line"),
    "an unknown key": (MODEL, "    wide: true", "@@    widest: true", "widest is unknown here; there are computed, "),
    "an unknown key above": (
        MODEL,
        "token:",
        "@@colour: red\ntoken:",
        "colour is unknown here; there are deprecated, ",
    ),
    "no description": (MODEL, "  task:", "@@  tusk:\n    type: string\n  task:", "tusk has no description"),
    "no type": (MODEL, "  task:", "@@  tusk:\n    description: A text.\n  task:", "tusk has no type"),
    "no import": (MODEL, "import:", "imports:", "the file has no import"),
    "no value": (MODEL, "    wide: true", "@@    wide:", "wide: write true, or leave it out"),
    "false": (MODEL, "    wide: true", "@@    wide: false", "wide: write true, or leave it out"),
    "yes": (MODEL, "    wide: true", "@@    wide: yes", "wide: write true, or leave it out"),
    "a date for a type": (
        MODEL,
        "type: integer",
        "@@type: 2026-11-26",
        "type: '2026-11-26' does not fit; write string, ",
    ),
    "a list for a type": (MODEL, "type: integer", "@@type: [string]", 'type: ["string"] is no string'),
    "a type that nobody declares": (MODEL, "type: integer", "@@type: list of Label", "there is no type Label"),
    "a type that nothing is of": (
        MODEL,
        "types:\n",
        "types:\n@@  Other:\n    description: A type.\n    properties: {}\n",
        "nothing is of the type Other",
    ),
    "a name that is none": (MODEL, "  task:", "@@  Task:\n" + TEXT + "  task:", "'Task' is no name for this"),
    "a token of another form": (MODEL, "token: alicloud:pai/", "@@token: alicloud:", "token: 'alicloud:workspaceModel"),
    "a token twice": (
        MODEL,
        "workspaceModel:WorkspaceModel",
        "workspaceRun:WorkspaceRun",
        "schema/resources/run.yaml:1: alicloud:pai/workspaceRun:WorkspaceRun is declared in schema/resources/model",
    ),
    "a function of no form": (FUNCTION, "finds: WorkspaceModel", "", "say one of lists, finds, outputs; here is none"),
    "a function of two forms": (
        FUNCTION,
        "finds: WorkspaceModel",
        "finds: WorkspaceModel\noutputs: {}",
        "say one of lists, finds, outputs; here is finds and outputs",
    ),
    "a function that finds nothing": (
        FUNCTION,
        "finds: WorkspaceModel",
        "@@finds: WorkspaceMadel",
        "there is no WorkspaceMadel: name a resource, or a function that says item",
    ),
    "inputs that are worked out": (
        FUNCTION,
        "finds: WorkspaceModel",
        "finds: WorkspaceModel\n@@inputs: {}",
        "inputs stand beside outputs; here they are worked out",
    ),
    "a list of two things": (
        LIST,
        "lists:\n",
        "@@lists:\n  item:\n    description: A model.\n    properties: {}\n",
        "say either of what it is a list, or what an item is",
    ),
    "a list called like one thing": (LIST, "as: models", "@@as: model", "write a name such as models"),
    "a required output": (MODEL, "    input: false", "    input: false\n@@    required: true", "is no input; required"),
    "an output that replaces": (
        MODEL,
        "    input: false",
        "    input: false\n@@    replaces: true",
        "is no input; replaces",
    ),
    "required and computed": (MODEL, "    required: true", "    required: true\n@@    computed: true", "always has it"),
    "a wide text": (MODEL, "type: integer\n    wide", "type: string\n@@    wide", "orderNumber is no integer"),
    "a text of two lines": (
        MODEL,
        "  task:",
        "  tusk:\n@@    description: |-\n      a\n      b\n    type: any\n  task:",
        "does not fit; write one line without ",
    ),
    **{
        f"a text with {what}": (
            MODEL,
            "  task:",
            f"  tusk:\n@@    description: {text}\n    type: any\n  task:",
            reason,
        )
        for what, text, reason in (
            ("a line break at its end", "|\n      A text.", "`>-` folds many lines into one"),
            ("a tab", r'"a\tb"', "does not fit; write one line"),
            ("a NUL", r'"a\0b"', "does not fit; write one line"),
            ("a line separator", r'"a\u2028b"', "does not fit; write one line"),
            ("half of itself behind #", "ä # it is", "what follows # is no part of the text: quote the text"),
            ("an invisible character", "a\u200e\ufeffb", "the invisible character U+FEFF stands here: remove it"),
        )
    },
    "null": (MODEL, "", "~\n", "it is empty"),
    "a name with a line break": (
        MODEL,
        "  name: ",
        "@@  name: |\n    ",
        "name: 'scorer\\n' does not fit; write one word",
    ),
    "a token with a line break": (MODEL, "token: ", "@@token: |\n  ", "does not fit; write alicloud, a module and"),
    "a token of two names": (
        MODEL,
        "workspaceModel:Work",
        "workspaceModels:Work",
        "does not fit; write alicloud, a mod",
    ),
    "an example without a number": (MODEL, "  1-model-all", "@@  model-all", "'model-all-members-see' is no name"),
    "an example with another number": (
        MODEL,
        "  1-model-all",
        "@@  2-model-all",
        "2-model-all-members-see is number 1",
    ),
    "a missing example": (f"{EXAMPLE}/example.go", "", "", f"schema/{EXAMPLE}/example.go is empty: write the example"),
    "an unknown file of an example": (f"{EXAMPLE}/example.rs", "", "x", f"{EXAMPLE}/example.rs belongs to no example"),
    "a file of another kind": (
        "resources/run.yml",
        "",
        "x",
        "schema/resources/run.yml:1: call it run.yaml, or remove it",
    ),
    "a folder of no kind": (
        "resource/run.yaml",
        "",
        "x",
        "schema/resource:1: nothing is read from it; there are package.",
    ),
    "a file of no kind": ("run.yaml", "", "x", "schema/run.yaml:1: nothing is read from it; there are package.yaml, "),
    **{
        f"an example {how}": (f"{EXAMPLE}/example.py", "", text, f"schema/{EXAMPLE}/example.py{reason}")
        for how, text, reason in (
            ("that ends within a line", "x = 1", " ends within a line: end it with a line break"),
            ("with a fence", "x = 1\n# ```\n", ":2: ``` ends the example on the page that shows it: write it without"),
            ("with a short code", "# {{% /example %}}\n", ":1: {{% ends the example on the page"),
            ("with a byte order mark", "\ufeffx = 1\n", ":1: the invisible character U+FEFF stands here: remove it"),
        )
    },
    "an example of nobody": ("examples/odel/1-a/example.go", "", "x", "schema/examples/odel:1: there is neither a"),
    "an unknown key of the provider": (PROVIDER, "    secret: true", "@@    secrets: true", "secrets is unknown here"),
    "a type that the provider lacks": (PROVIDER, "type: SignVersion", "@@type: Sign", "there is no type Sign"),
    "a type of the provider that nothing is of": (
        PROVIDER,
        "types:\n",
        "types:\n@@  Other:\n    names: {config: a, provider: b}\n    description: A type.\n    properties: {}\n",
        "nothing is of the type Other",
    ),
    "a name of another type": (
        PROVIDER,
        "config: signVersion",
        "@@config: assumeRole",
        "assumeRole is the config name of",
    ),
    "a twin": (PROVIDER, "acr actiontrail", "acr acr actiontrail", "acr stands twice"),
    "a version": (PACKAGE, "displayName:", "@@version: 1.0.0\ndisplayName:", "version is unknown here"),
    "a language that is none": (PACKAGE, "  java:", "@@  jaba:", "jaba is unknown here; there are csharp, go, java, "),
    "no name": (PACKAGE, "name: alicloud", "label: alicloud", "the file has no name"),
}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of what people wrote."""
    return Path(shutil.copytree(ROOT / "schema", tmp_path / "schema"))


def built(sources: Path) -> tuple[int, Path]:
    """Build a schema from sources and return how that ended, with the file that was to be written."""
    out = sources.with_name("schema.json")
    return main(["--source", str(sources), "--out", str(out)]), out


@pytest.mark.parametrize("case", BROKEN)
def test_a_mistake_is_named_by_file_and_line(case: str, sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each mistake is found where it was made, and nothing is written."""
    name, before, after, words = BROKEN[case]
    file = sources / name
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    assert before in text
    file.parent.mkdir(parents=True, exist_ok=True)
    broken = text.replace(before, after, 1) if before else after
    file.write_text(broken.replace(AT, ""), encoding="utf-8")
    status, out = built(sources)
    report = capsys.readouterr().err
    line = broken.partition(AT)[0].count("\n") + 1
    place = f"schema/{name}:{line}: " if AT in broken else ""
    assert [found for found in report.splitlines() if found.startswith(place) and words in found], report
    assert (2, False) == (status, out.exists())


@pytest.mark.parametrize("name", [MODEL, f"{EXAMPLE}/example.py"])
def test_a_file_in_another_encoding_is_named(name: str, sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A byte that is no UTF-8 is named with its line."""
    (sources / name).write_bytes(b"# one\n# caf\xe9\n")
    assert built(sources)[0] == 2
    assert f"schema/{name}:2: byte 0xe9 is no UTF-8: save the file as UTF-8" in capsys.readouterr().err


def test_a_folder_among_the_files_is_named(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is called like a file is refused like one."""
    (sources / "resources/more.yaml").mkdir()
    assert built(sources)[0] == 2
    assert "schema/resources/more.yaml:1: it is a folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", [MODEL, f"{EXAMPLE}/example.py"])
def test_line_breaks_of_another_system_change_nothing(name: str, sources: Path) -> None:
    """A checkout with CR and LF gives the same schema."""
    before = built(sources)[1].read_bytes()
    (sources / name).write_bytes((sources / name).read_bytes().replace(b"\n", b"\r\n"))
    assert 0 == built(sources)[0]
    assert before == (sources.with_name("schema.json")).read_bytes()


def test_all_mistakes_are_named_at_once(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One run names the mistakes of all files."""
    for name in ("model", "run"):
        file = sources / f"resources/{name}.yaml"
        file.write_text(file.read_text().replace("    input: false", "    inputs: false"), encoding="utf-8")
    assert built(sources)[0] == 2
    report = capsys.readouterr().err
    assert {"model", "run"} == {line.split("/")[2].split(".")[0] for line in report.splitlines()[:-1]}
    assert report.count("inputs is unknown here") == 7
    assert report.endswith("Nothing was written. Mend these 7 and run `make schema` again.\n")


def test_a_missing_file_is_named(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the package's file there is no schema."""
    (sources / PACKAGE).unlink()
    assert built(sources)[0] == 2
    assert "schema/package.yaml:1: there is no such file" in capsys.readouterr().err
