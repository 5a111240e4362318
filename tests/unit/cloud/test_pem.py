"""What is let pass as a file of certificates, OpenSSL loads too."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import certifi
import pytest
from pulumi_resource_alicloud.cloud.pem import holds_certificates, trouble_with

GOOD: Final = ("one", "two", "with other line ends", "with names between", "everybody's")
"""Files that programs have: let pass without OpenSSL."""
OTHERS: Final = ("empty", "text", "cut", "cut in the middle", "bad base64", "another's block", "key", "of one byte")


@pytest.fixture
def files(certificate: tuple[str, str]) -> Mapping[str, bytes]:
    """Contents of files by what they are."""
    pem, key = (Path(name).read_bytes() for name in certificate)
    lines = pem.splitlines(keepends=True)
    return {
        "one": pem,
        "two": pem + pem,
        "with other line ends": pem.replace(b"\n", b"\r\n"),
        "with names between": b"# first\n" + pem + b"\n# second\n" + pem,
        "everybody's": Path(certifi.where()).read_bytes(),
        "empty": b"",
        "text": b"no certificate",
        "cut": pem[: len(pem) // 2],
        "cut in the middle": b"".join([*lines[:2], *lines[3:]]),
        "bad base64": pem.replace(lines[1][:4], b"!!!!"),
        "another's block": pem + pem.replace(b"CERTIFICATE", b"X509 CRL"),
        "key": key,
        "of one byte": b"-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n",
    }


def loads(path: Path) -> bool:
    """Tell whether OpenSSL takes a file."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except ssl.SSLError:
        return False
    return True


@pytest.mark.parametrize("what", [*GOOD, *OTHERS])
def test_what_is_let_pass_openssl_loads(what: str, files: Mapping[str, bytes], tmp_path: Path) -> None:
    """And what it does not load is refused, by its name."""
    path = tmp_path / "bundle.pem"
    path.write_bytes(files[what])
    assert (what in GOOD) == holds_certificates(path)
    assert loads(path) or not holds_certificates(path)
    assert loads(path) == (trouble_with(str(path)) == "")
