"""The Java SDK is a package: it builds without a warning, its Javadoc too, and google-java-format leaves it alone."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from sdk.generator.__main__ import main
from tests.sdk.kinds import every_kind
from tests.tools.checkout import VERSION
from tests.tools.installed import copy_sources
from tests.tools.maven import SDK, google_java_format, maven

INSIDE = "com/pulumialicloudpai/alicloud"
URL = "github://api.github.com/pulumi-resource-alicloud/pulumi-resource-alicloud"

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the committed SDK; its compiler takes every warning for an error."""
    project = copy_sources(SDK, tmp_path_factory.mktemp("built") / "sdk")
    maven(project, "package")
    return project


@pytest.fixture(scope="module")
def every_kind_printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print an SDK with a resource that has every kind of property."""
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "schema.json").write_text(json.dumps(every_kind()), encoding="utf-8")
    assert main(["--schema", str(folder / "schema.json"), "--out", str(folder), "--language", "java"]) == 0
    return folder / "java"


@pytest.fixture(scope="module")
def formatter(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the command that runs google-java-format, which looks into the compiler."""
    return google_java_format(tmp_path_factory.mktemp("formatter"))


def test_the_jar_tells_the_engine_where_the_plugin_is(built: Path) -> None:
    """The jar holds name, version and place of the plugin where Pulumi's Java host looks for them."""
    expected = {"resource": True, "name": "alicloud", "version": VERSION, "server": URL}
    with zipfile.ZipFile(built / f"target/alicloud-{VERSION}.jar") as jar:
        assert expected == json.loads(jar.read(f"{INSIDE}/plugin.json"))
        assert jar.read(f"{INSIDE}/version.txt") == f"{VERSION}\n".encode()


def test_the_jar_is_small(built: Path) -> None:
    """The whole package takes less than 600 KB; a third of it are the arguments and answers of functions."""
    assert (built / f"target/alicloud-{VERSION}.jar").stat().st_size < 600_000


def test_what_was_fetched_once_is_enough(built: Path) -> None:
    """A second build needs no network."""
    maven(copy_sources(built, built.with_name("again")), "--offline", "package")


def test_javadoc_has_nothing_to_complain_about(built: Path) -> None:
    """Everything public is described, in HTML that is well-formed; a warning would fail the build."""
    maven(built, "javadoc:javadoc")
    assert (built / f"target/reports/apidocs/{INSIDE}/pai/WorkspaceModelVersion.html").exists()


def test_every_kind_of_property_compiles(every_kind_printed: Path) -> None:
    """Keywords, numbers, nested lists, maps of objects, defaults and deprecations become Java without warnings."""
    maven(copy_sources(every_kind_printed, every_kind_printed.with_name("build")), "package", "javadoc:javadoc")


@pytest.mark.parametrize("which", ["committed", "every kind", "programs"])
def test_google_java_format_changes_nothing(which: str, every_kind_printed: Path, formatter: list[str]) -> None:
    """The sources are laid out as google-java-format lays them out, although it is not what printed them."""
    root = SDK.parents[1]
    folders = {"committed": [SDK], "every kind": [every_kind_printed], "programs": [root / "examples", root / "tests"]}
    sources = sorted(path for folder in folders[which] for path in folder.rglob("*.java"))
    assert sources
    command = [*formatter, "--dry-run", *map(str, sources)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines() == []


def test_google_java_format_would_tell(tmp_path: Path, formatter: list[str]) -> None:
    """A file that is laid out otherwise is named: the referee is not blind."""
    source = tmp_path / "Odd.java"
    source.write_text("class Odd { int  a ; }\n", encoding="utf-8")
    command = [*formatter, "--dry-run", str(source)]
    assert [str(source)] == subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
