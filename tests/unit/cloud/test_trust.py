"""Authorities of the system are found, also by a Python that was built for another system."""

from __future__ import annotations

import ssl
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pulumi_resource_alicloud.cloud import trust

NOWHERE = SimpleNamespace(cafile=None, capath=None)


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Python that finds no authorities where it looks, and a system that has its own in a folder."""
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NOWHERE)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    monkeypatch.setattr(trust, "FILES", (str(tmp_path / "bundle.pem"),))
    monkeypatch.setattr(trust, "FOLDERS", (str(tmp_path / "certs"),))
    return tmp_path


def known(path: str | None = None) -> set[str]:
    """Return the names of the authorities that a new context trusts."""
    found: Any = trust.authorities.__wrapped__(path).get_ca_certs()
    return {name for each in found for row in each["subject"] for key, name in row if key == "commonName"}


def test_a_company_s_authority_is_found_where_the_system_has_it(elsewhere: Path, certificate: tuple[str, str]) -> None:
    """Those of Mozilla stay trusted beside it."""
    assert "localhost" not in known()
    (elsewhere / "bundle.pem").write_bytes(Path(certificate[0]).read_bytes())
    assert "localhost" in known()
    assert len(known()) > 100


def test_a_broken_file_of_the_system_ends_nothing(elsewhere: Path) -> None:
    """Mozilla's authorities are trusted without it."""
    (elsewhere / "bundle.pem").write_text("no certificate")
    assert len(known()) > 100


def test_what_openssl_is_told_goes_before(
    elsewhere: Path, certificate: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With SSL_CERT_FILE the system's own are not asked."""
    (elsewhere / "bundle.pem").write_bytes(Path(certificate[0]).read_bytes())
    monkeypatch.setattr(
        ssl, "get_default_verify_paths", lambda: SimpleNamespace(cafile="/named/by/the/user.pem", capath=None)
    )
    assert "localhost" not in known()
