"""The archive runs where no Python is, whatever else is missing there: what such builds get wrong shows in use."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.tools.bare_root import BareRoot, demand
from tests.tools.certificates import make_certificate
from tests.tools.emulator_process import Emulator
from tests.tools.frozen import EXECUTABLE
from tests.tools.plugin_process import Plugin, attempt, clean_environment, configuration
from tests.tools.scripted_service import Service
from tests.tools.stacks import StandInStack, copy_project
from tests.tools.stories import EXAMPLE, connected

pytestmark = pytest.mark.long

PLACE = "/home/plugin"
FULL = ('mount -t tmpfs -o size=4k tmpfs "$root/tmp"', 'printf x > "$root/tmp/full"')
TEMPORARY = {
    "as usual": (),
    "not there": ('mount -t tmpfs -o size=4k,mode=000 tmpfs "$root/tmp"',),
    "noexec": ('mount -t tmpfs -o noexec tmpfs "$root/tmp"',),
    "read-only": ('mount -t tmpfs -o ro tmpfs "$root/tmp"',),
    "full": FULL,
    "like the whole root, read-only": ('mount --bind "$root" "$root"', 'mount -o remount,bind,ro "$root"'),
}
"""What becomes of the root before the plugin starts; nothing outside sees it."""
AUTHORITIES = {
    "Debian": "etc/ssl/certs/ca-certificates.crt",
    "Fedora": "etc/pki/tls/certs/ca-bundle.crt",
    "openSUSE": "etc/ssl/ca-bundle.pem",
    "Alpine": "etc/ssl/cert.pem",
}


@pytest.fixture(scope="module")
def root(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    """A root without Python, with the archive unpacked in it."""
    made = BareRoot.make(tmp_path_factory.mktemp("bare") / "root")
    demand(made)
    shutil.copytree(unpacked, made.folder / PLACE[1:])
    return made


@pytest.fixture(autouse=True)
def _no_authorities_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables name files of this machine, which the root does not have."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A cloud."""
    with Emulator.start() as running:
        yield running


def test_there_is_no_python(root: BareRoot) -> None:
    """But for the one in the archive."""
    found = [path for path in root.folder.rglob("*") if "python" in path.name]
    assert [] == [path for path in found if not path.is_relative_to(root.folder / PLACE[1:])]


@pytest.mark.parametrize("before", TEMPORARY.values(), ids=TEMPORARY)
def test_it_deploys_the_page_s_example(
    root: BareRoot, before: tuple[str, ...], emulator: Emulator, tmp_path: Path
) -> None:
    """All of it comes, and goes again; what the temporary folder is like does not matter."""
    root.program(tmp_path / "plugin" / EXECUTABLE, f"{PLACE}/{EXECUTABLE}", before=before)
    project = copy_project(EXAMPLE, tmp_path / "project")
    content = yaml.safe_load((project / "Pulumi.yaml").read_text())
    content["plugins"] = {"providers": [{"name": "alicloud", "path": str(tmp_path / "plugin")}]}
    (project / "Pulumi.yaml").write_text(yaml.safe_dump(content))
    stack = connected(StandInStack(project), emulator, suffix="12345")
    made = stack.up()
    assert ([], 3) == (made.errors, len([one for one in stack.resources() if one.type.startswith("alicloud:")]))
    assert [] == stack.destroy().errors
    assert {} == emulator.state()["workspaces"]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """What a company signs its services with."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def service(certificate: tuple[str, str]) -> Iterator[Service]:
    """A service of that company."""
    with Service(certificate=certificate) as running:
        yield running


def asked(executable: Path, service: Service, **variables: str) -> int:
    """Tell how many requests a plugin sends to a service over TLS."""
    with Plugin.start(env=variables, executable=executable) as plugin:
        plugin.handshake()
        plugin.configure(configuration(service.url.removeprefix("https://"), protocol="HTTPS"))
        attempt(plugin.read, "alicloud:pai/workspaceModel:WorkspaceModel", "model-1")
    return len(service.requests)


@pytest.mark.parametrize("place", AUTHORITIES.values(), ids=AUTHORITIES)
def test_an_authority_of_the_system_is_trusted(
    root: BareRoot, place: str, service: Service, certificate: tuple[str, str], tmp_path: Path
) -> None:
    """Where each of the known systems has them."""
    executable = root.program(tmp_path / EXECUTABLE, f"{PLACE}/{EXECUTABLE}")
    assert 0 == asked(executable, service)
    target = root.folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(certificate[0], target)
    try:
        assert asked(executable, service) > 0
    finally:
        target.unlink()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_that_a_variable_names_is_trusted(
    root: BareRoot, variable: str, service: Service, certificate: tuple[str, str], tmp_path: Path
) -> None:
    """As by the plugin of a checkout."""
    shutil.copy(certificate[0], root.folder / "home/company.pem")
    executable = root.program(tmp_path / EXECUTABLE, f"{PLACE}/{EXECUTABLE}")
    assert asked(executable, service, **{variable: "/home/company.pem"}) > 0


def test_a_command_that_gives_keys_runs_in_the_user_s_environment(unpacked: Path, tmp_path: Path) -> None:
    """What the plugin starts sees no variable of the archive's: such builds change where libraries are looked for."""
    told = clean_environment()
    script = "import os, sys; sys.stdout.write(chr(10).join(sorted(os.environ)))"
    inside = subprocess.run(
        [unpacked / "runtime/bin" / next((unpacked / "runtime/bin").iterdir()).name, "-I", "-S", "-c", script],
        env=told,
        check=True,
        capture_output=True,
        text=True,
    )
    assert sorted(told) == inside.stdout.split("\n")
