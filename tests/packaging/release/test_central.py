"""What Maven Central gets: the built files, each with a signature that holds and the sums that it asks for."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import central, sums
from release.failure import NotBuilt, Refused
from tests.tools.checkout import VERSION

STEM = f"alicloud-{VERSION}"
FILES = {f"{STEM}{kind}": kind.encode() for kind in (".jar", "-sources.jar", "-javadoc.jar", ".pom")}


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A key that lives as long as the test; the folder's path is short, as gpg's socket wants it."""
    if shutil.which("gpg") is None:
        pytest.skip("gpg is not on PATH")
    with tempfile.TemporaryDirectory(prefix="gpg") as home:
        monkeypatch.setenv("GNUPGHOME", home)
        command = ["gpg", "--batch", "--passphrase", "", "--quick-gen-key", "it@example.com", "ed25519", "sign", "1d"]
        subprocess.run(command, check=True, capture_output=True)
        yield
        subprocess.run(["gpgconf", "--kill", "all"], check=False, capture_output=True)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A directory of artifacts, with their sums."""
    folder = tmp_path / "dist"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    sums.write(folder, folder.iterdir())
    return folder


@pytest.mark.usefixtures("keys")
def test_every_file_has_its_signature_and_its_sums(files: Path, tmp_path: Path) -> None:
    """The files are those of the sums, at the place of their group and version; gpg finds each signature good."""
    assert 0 == central.main([str(files), str(tmp_path / "bundle.zip")])
    with zipfile.ZipFile(tmp_path / "bundle.zip") as opened:
        opened.extractall(tmp_path / "out")
    place = tmp_path / f"out/com/pulumialicloudpai/alicloud/{VERSION}"
    assert {f"{name}{more}" for name in FILES for more in ("", ".asc", ".md5", ".sha1")} == {
        path.name for path in place.iterdir()
    }
    for name, content in FILES.items():
        assert content == (place / name).read_bytes()
        assert hashlib.sha1(content).hexdigest() == (place / f"{name}.sha1").read_text()  # noqa: S324 - what is asked for
        subprocess.run(["gpg", "--verify", place / f"{name}.asc", place / name], check=True, capture_output=True)


def test_without_a_key_nothing_is_packed(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release without signatures would be refused on the portal only."""
    if shutil.which("gpg") is None:
        pytest.skip("gpg is not on PATH")
    with tempfile.TemporaryDirectory(prefix="gpg") as home:
        monkeypatch.setenv("GNUPGHOME", home)
        with pytest.raises(Refused, match=r"(?s)`gpg .* failed .*secret key"):
            central.bundle(files, tmp_path / "bundle.zip")
    assert not (tmp_path / "bundle.zip").exists()


def test_without_gpg_it_is_told(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tool is named."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotBuilt, match="gpg is not on PATH"):
        central.bundle(files, tmp_path / "bundle.zip")


def test_a_file_that_changed_since_is_not_signed(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sums are compared first."""
    monkeypatch.setattr(central, "need", lambda _: None)
    (files / f"{STEM}.jar").write_bytes(b"another")
    with pytest.raises(Refused, match=r"\.jar was changed since"):
        central.bundle(files, tmp_path / "bundle.zip")
