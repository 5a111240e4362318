"""The rooms of the design are contracts: who may import what, how large a file may grow, what a start may load."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 400
VAGUE_NAMES = {"utils", "util", "helpers", "common", "manager", "misc"}
COSTLY = (
    "jsonschema",
    "requests",
    "aiohttp",
    "alibabacloud_aiworkspace20210204",
    "alibabacloud_credentials",
    "darabonba",
)
GENERATED = ("sdk/python/", "sdk/nodejs/", "sdk/go/", "sdk/java/", "sdk/dotnet/")
PATHS = re.compile(r"\b((?:bench|docs|provider|sdk|tests)/[\w./-]+\.(?:jsonl?|md|py|txt|yaml))\b")


def own_modules() -> list[Path]:
    """Return every tracked Python file that a person wrote."""
    listed = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.splitlines() if not name.startswith(GENERATED)]


def loaded_by(statement: str) -> set[str]:
    """Return the names of the modules that a fresh interpreter has loaded after a statement."""
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    printed = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    return set(printed.split())


def opened_by(statement: str) -> list[str]:
    """Return the files that a fresh interpreter opens in a statement that notes them in `opened`."""
    code = f"{statement}\nprint('\\n'.join(opened))"
    return subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    ).stdout.splitlines()


def test_rooms_import_only_what_they_may() -> None:
    """Every import contract of .importlinter is kept."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stdout


def test_no_file_outgrows_its_reader() -> None:
    """No file has more than 400 lines."""
    assert {} == {
        str(path.relative_to(ROOT)): lines
        for path in own_modules()
        if path.exists() and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }


def test_every_module_says_what_it_is_for() -> None:
    """Every module begins with a docstring, and none hides behind a vague name."""
    modules = [path for path in own_modules() if path.exists() and path.stat().st_size > 1 and not is_example(path)]
    silent = [path for path in modules if not documented(path)]
    assert [] == [str(path.relative_to(ROOT)) for path in silent]
    assert set() == {path.stem for path in own_modules()} & VAGUE_NAMES


def test_every_file_that_a_text_names_is_there() -> None:
    """Pages, docstrings and messages lead to files of this tree, also after one has moved."""
    command = ["git", "ls-files", "*.py", "*.md", "*.toml", "*.yaml", "Makefile"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    written = [
        name for name in listed if not name.startswith((*GENERATED, "tests/fixtures/")) and (ROOT / name).exists()
    ]
    named = {(name, path) for name in written for path in PATHS.findall((ROOT / name).read_text(encoding="utf-8"))}
    assert named
    new = ROOT / "tests/fixtures/new_resource"
    assert [] == sorted(one for one in named if not any((root / one[1]).exists() for root in (ROOT, new)))


@pytest.mark.parametrize(
    "name",
    [
        "provider/pulumi_resource_alicloud/resources/vocabulary.py",
        "provider/aiworkspace_emulator/vocabulary.py",
        "tests/tables/rows/row.py",
    ],
)
def test_every_word_of_a_vocabulary_is_explained(name: str) -> None:
    """In the words that records, collections and rows are written in, every field has a sentence below it."""
    classes = [
        node for node in ast.parse((ROOT / name).read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)
    ]
    assert classes
    assert [] == [f"{one.name}.{field}" for one in classes for field in unexplained(one)]


def unexplained(one: ast.ClassDef) -> list[str]:
    """Return the fields of a class that no sentence follows."""
    following = [*one.body[1:], None]
    return [
        ast.unparse(node.target)
        for node, after in zip(one.body, following, strict=True)
        if isinstance(node, ast.AnnAssign) and not isinstance(after, ast.Expr)
    ]


def is_example(path: Path) -> bool:
    """Tell whether a file is what a page shows; its title stands in the file of the resource."""
    return path.match("schema/examples/*/*/*.py")


def documented(path: Path) -> bool:
    """Tell whether a module has a docstring."""
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is not None


def test_the_start_loads_the_stubs_without_the_sdk_around_them() -> None:
    """Nothing that the start imports executes `import pulumi`."""
    loaded = loaded_by("import pulumi_resource_alicloud.__main__")
    assert "pulumi_resource_alicloud.rpc.servicer" in loaded
    assert {"pulumi.resource", "pulumi.output", "opentelemetry", "dill"} & loaded == set()


@pytest.mark.parametrize("name", COSTLY)
def test_the_start_loads_nothing_costly(name: str) -> None:
    """What takes long to import waits for the first call that needs it."""
    assert name not in loaded_by("import pulumi_resource_alicloud.__main__")


def test_the_start_reads_no_names_for_converters() -> None:
    """The mapping is a file that is opened when a converter asks, not while the plugin starts."""
    watch = "import sys; opened = []; sys.addaudithook(lambda of, about: of == 'open' and opened.append(str(about[0])))"
    opened = opened_by(f"{watch}; from pulumi_resource_alicloud.__main__ import main; main(['--version'])")
    assert {"schema.json"} == {"schema.json", "terraform.json"} & {Path(name).name for name in opened}


def test_one_version_stands_everywhere() -> None:
    """Distribution, schema and SDK carry the same version."""
    from importlib.metadata import version  # noqa: PLC0415 - only this test needs it

    from pulumi_resource_alicloud.lifecycle.schema import load_schema  # noqa: PLC0415 - as above

    assert version("pulumi-resource-alicloud") == load_schema().version == version("pulumi-alicloud-pai")
