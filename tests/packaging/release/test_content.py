"""What a release consists of: each package holds what its users need, and the papers tell the truth about it."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from release import bill, distributions, licences, manifest, plugin, sdks, sums
from release.distributions import PLUGIN
from release.frozen.build import platform_name
from tests.tools.checkout import ROOT, VERSION

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]


def of_tar(path: Path) -> set[str]:
    """Return the names in an archive."""
    with tarfile.open(path) as opened:
        return set(opened.getnames())


def of_zip(path: Path) -> set[str]:
    """Return the names in an archive."""
    with zipfile.ZipFile(path) as opened:
        return set(opened.namelist())


INSIDE: dict[str, tuple[Callable[[Path], set[str]], set[str]]] = {
    f"pulumi-resource-alicloud-v{VERSION}.tar.gz": (of_tar, {"PulumiPlugin.yaml", "schema.json", "LICENSE"}),
    f"pulumi_resource_alicloud-{VERSION}-py3-none-any.whl": (of_zip, {"pulumi_resource_alicloud/schema.json"}),
    f"pulumi_resource_alicloud-{VERSION}.tar.gz": (of_tar, {f"pulumi_resource_alicloud-{VERSION}/schema.json"}),
    f"pulumi_alicloud_pai-{VERSION}-py3-none-any.whl": (of_zip, {"pulumi_alicloud_pai/pai/workspace_model.py"}),
    f"pulumi_alicloud_pai-{VERSION}.tar.gz": (of_tar, {f"pulumi_alicloud_pai-{VERSION}/LICENSE"}),
    f"pulumi-alicloud-pai-{VERSION}.tgz": (
        of_tar,
        {f"package/{name}" for name in ("package.json", "LICENSE", "README.md", "bin/index.js", "bin/pai/index.d.ts")},
    ),
    f"alicloud-{VERSION}.jar": (of_zip, {"com/pulumialicloudpai/alicloud/pai/WorkspaceModel.class"}),
    f"alicloud-{VERSION}-sources.jar": (of_zip, {"com/pulumialicloudpai/alicloud/pai/WorkspaceModel.java"}),
    f"alicloud-{VERSION}-javadoc.jar": (of_zip, {"index.html"}),
    f"alicloud-sdk-go-v{VERSION}.zip": (
        of_zip,
        {f"{sdks.GO_MODULE}@v{VERSION}/{name}" for name in ("go.mod", "LICENSE", "alicloud/pai/workspaceModel.go")},
    ),
}
"""What must be in a package, by its name, beside much more."""


@pytest.mark.parametrize("name", INSIDE)
def test_a_package_has_what_its_users_need(built: Path, name: str) -> None:
    """Code, types, licence."""
    missing = manifest.read(built)["notBuilt"]
    if name.startswith(f"alicloud-{VERSION}") and "Maven" in missing:
        pytest.skip(missing["Maven"])
    if name.startswith("pulumi-alicloud-pai") and "npm" in missing:
        pytest.skip(missing["npm"])
    read, expected = INSIDE[name]
    assert set() == expected - read(built / name)


def test_the_manifest_names_every_file_and_what_is_missing(built: Path) -> None:
    """Each artifact with its kind and its channel; what this machine cannot build with the reason."""
    said = manifest.read(built)
    papers = {bill.NAME, licences.NAME, manifest.NAME}
    assert {entry["file"] for entry in said["artifacts"]} | papers == set(sums.read(built))
    assert VERSION == said["version"]
    assert [] == [entry for entry in said["artifacts"] if not (entry["what"] and entry["publishedTo"])]
    told = (ROOT / "docs/releasing.md").read_text(encoding="utf-8")
    assert [] == [entry for entry in said["artifacts"] if entry["publishedTo"] not in told]
    for entry in said["artifacts"]:
        assert entry["reproducible"] or entry["note"]
    assert {"npm", "Maven", "NuGet", "plugin with an interpreter"} >= set(said["notBuilt"])


def test_the_sums_are_those_of_the_files(built: Path) -> None:
    """Compared as anybody does who downloads them."""
    assert len(list(built.iterdir())) - 1 == sums.compare(built)


def test_the_bill_of_materials_is_valid_and_names_all_that_is_needed(built: Path) -> None:
    """The plugin is what it is about; each distribution has a version, a licence and those that it needs."""
    assert bill.demand_valid(built / bill.NAME) > 0
    said = json.loads((built / bill.NAME).read_text(encoding="utf-8"))
    needed = distributions.needed()
    assert (PLUGIN, VERSION) == (said["metadata"]["component"]["name"], said["metadata"]["component"]["version"])
    assert set() == set(needed) - {PLUGIN} - {each["name"] for each in said["components"]}
    assert [] == [each["name"] for each in said["components"] if not each["licenses"]]
    asked = {each["ref"]: set(each.get("dependsOn", ())) for each in said["dependencies"]}
    grpc = next(one for one in needed.values() if one.name == "grpcio")
    assert f"grpcio@{grpc.version}" in asked[f"{PLUGIN}@{VERSION}"]


def test_the_bill_says_what_is_bundled(built: Path) -> None:
    """Those that an archive bundles name it; without such an archive none does."""
    said = json.loads((built / bill.NAME).read_text(encoding="utf-8"))
    bundled = {each["name"] for each in said["components"] if each.get("properties")}
    if "plugin with an interpreter" in manifest.read(built)["notBuilt"]:
        assert set() == bundled
    else:
        archive = built / plugin.archive_name(VERSION, platform_name())
        assert set(plugin.contents(archive)) == bundled
        assert {"cpython", "grpcio", "openssl"} <= bundled


def test_every_licence_is_passed_on(built: Path) -> None:
    """The text of each distribution that brings one is there, word for word."""
    text = (built / licences.NAME).read_text(encoding="utf-8")
    for one in distributions.needed().values():
        assert f"{one.name} {one.version}: {one.licence}\n" in text
        for path in one.texts:
            assert path.read_text(encoding="utf-8", errors="replace").strip() in text


def test_no_package_tells_of_the_machine(built: Path) -> None:
    """Entries of the plugin's archive belong to nobody, and have the modes that Git knows."""
    archive = io.BytesIO((built / f"pulumi-resource-alicloud-v{VERSION}.tar.gz").read_bytes())
    with tarfile.open(fileobj=archive) as opened:
        entries = opened.getmembers()
    assert {(0, 0, "", "")} == {(each.uid, each.gid, each.uname, each.gname) for each in entries}
    assert {0o644, 0o755} == {each.mode for each in entries}
    assert 1 == len({each.mtime for each in entries})
