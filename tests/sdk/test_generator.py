"""The generator writes exactly what schema.json gives, or nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schema.json"
LABEL = "#/types/alicloud:pai/WorkspaceModelLabel"


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """Write the SDKs to a folder of their own."""
    assert main(["--out", str(tmp_path)]) == 0
    return tmp_path


def test_the_committed_sdks_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing under sdk/ is stale; `make sdk` mends it when this fails."""
    assert (main(["--check"]), capsys.readouterr().err) == (0, "")


def test_the_same_schema_gives_the_same_bytes(written: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two runs write the same files."""
    again = tmp_path_factory.mktemp("again")
    main(["--out", str(again)])
    assert contents(written) == contents(again)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda file: file.write_text("edited", encoding="utf-8"), "differs from what schema.json gives"),
        (lambda file: file.unlink(), "missing"),
        (lambda file: file.with_name("extra.py").touch(), "not generated"),
    ],
    ids=["edited", "removed", "added"],
)
def test_a_stale_file_is_named(change: Any, line: str, written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check exits 1 and names files that were edited, removed or added."""
    change(written / "python/pulumi_alicloud_pai/provider.py")
    assert main(["--check", "--out", str(written)]) == 1
    named = capsys.readouterr().err.splitlines()
    assert len(named) == 2
    assert named[0].startswith(str(written / "python/pulumi_alicloud_pai"))
    assert named[0].endswith(line)


def test_writing_mends_what_is_stale(written: Path) -> None:
    """A second run restores edited files and removes those that schema.json no longer gives."""
    current = contents(written)
    (written / "python/pulumi_alicloud_pai/provider.py").write_text("edited", encoding="utf-8")
    (written / "python/pulumi_alicloud_pai/extra.py").touch()
    main(["--out", str(written)])
    assert current == contents(written)


def test_what_an_installation_leaves_behind_is_not_stale(written: Path) -> None:
    """Caches and metadata of pip in the folder are nobody's business."""
    for name in ("pulumi_alicloud_pai/__pycache__/x.pyc", "pulumi_alicloud_pai.egg-info/PKG-INFO", "dist/x.whl"):
        (written / "python" / name).parent.mkdir(exist_ok=True)
        (written / "python" / name).touch()
    assert main(["--check", "--out", str(written)]) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "cannot be read"),
        ("[]", "#: [] is not of type 'object'"),
        (
            SCHEMA.read_text(encoding="utf-8").replace(LABEL, "#/types/alicloud:x"),
            "there is no type alicloud:x:WorkspaceModelLabel",
        ),
    ],
    ids=["no JSON", "no schema", "a dangling reference"],
)
def test_a_refused_schema_writes_nothing(
    text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A schema with findings is reported with paths and reasons, and what is on disk stays as it is."""
    schema, out = tmp_path / "schema.json", tmp_path / "sdk"
    schema.write_text(text, encoding="utf-8")
    assert main(["--schema", str(schema), "--out", str(out)]) == 2
    report = capsys.readouterr().err
    assert words in report
    assert "othing was written" in report
    assert not out.exists()


def test_the_generator_prints_every_kind_of_property(tmp_path: Path) -> None:
    """Maps, nested lists, numbers, defaults, deprecations and keywords become Python that compiles."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    properties = {
        "from": {"type": "string", "description": "A keyword.", "default": "here"},
        "property": {"type": "boolean", "description": "A name of Python's.", "default": False},
        "maxHTTPRetries": {"type": "integer", "description": "A count.", "defaultInfo": {"environment": ["RETRIES"]}},
        "ratio": {"type": "number", "description": 'A "quoted" text, a \\ and `maxHTTPRetries`.'},
        "anything": {"$ref": "pulumi.json#/Any", "description": "Any value."},
        "byName": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"$ref": f"{LABEL}:WorkspaceModelLabel"}},
            "description": "Labels by name.",
            "deprecationMessage": "Use `anything`.",
        },
    }
    schema["resources"]["alicloud:pai/thing:Thing"] = {
        "description": "A thing.",
        "properties": properties,
        "required": ["from"],
        "inputProperties": properties,
        "requiredInputs": ["ratio"],
    }
    (tmp_path / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
    assert main(["--schema", str(tmp_path / "schema.json"), "--out", str(tmp_path)]) == 0
    printed = (tmp_path / "python/pulumi_alicloud_pai/pai/thing.py").read_text(encoding="utf-8")
    compile(printed, "thing.py", "exec")
    for line in (
        'from_=_utilities.default(from_, "here"),',
        "property=_utilities.default(property, False),",
        'max_http_retries=_utilities.from_environment(max_http_retries, ["RETRIES"], "integer"),',
        "anything: pulumi.Input[Optional[Any]] = None,",
        "def by_name(self) -> pulumi.Output[Optional[Mapping[_builtins.str, Sequence[outputs.WorkspaceModelLabel]]]]:",
        '_utilities.warn_deprecated("by_name", by_name, "Use `anything`.")',
        "and `max_http_retries`.",
    ):
        assert line in printed
