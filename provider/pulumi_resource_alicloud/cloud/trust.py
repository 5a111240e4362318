"""Whose certificates are trusted: the system's authorities, Mozilla's, and those that the user names.

A Python that was built on another system looks for the system's authorities where they are there, and finds none here:
then they are taken from where the known systems have them. What is named for OpenSSL goes before.
"""

import ssl
from functools import cache
from pathlib import Path
from typing import Final

import certifi

FILES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Alpine, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL and what is made from them
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # newer ones of Fedora's family
    "/etc/ssl/cert.pem",  # Alpine, macOS, BSD
)
FOLDERS: Final = ("/etc/ssl/certs", "/etc/pki/tls/certs")
"""Where authorities lie one by one, under the names that OpenSSL looks for."""


@cache
def authorities(ca_path: str | None) -> ssl.SSLContext:
    """Return a context for connections, loaded once for each choice of the user's."""
    context = ssl.create_default_context()
    _load_of_the_system(context)
    context.load_verify_locations(certifi.where())
    if ca_path is not None:
        if Path(ca_path).is_dir():
            context.load_verify_locations(capath=ca_path)
        else:
            context.load_verify_locations(ca_path)
    return context


def _load_of_the_system(context: ssl.SSLContext) -> None:
    """Load what OpenSSL would load by itself, had it been built for this system."""
    places = ssl.get_default_verify_paths()
    if places.cafile is not None or places.capath is not None:
        return
    file = next((name for name in FILES if _is_readable(name)), None)
    if file is not None:
        context.load_verify_locations(file)
    for folder in FOLDERS:
        if Path(folder).is_dir():
            context.load_verify_locations(capath=folder)


def _is_readable(name: str) -> bool:
    """Tell whether a file holds authorities; a broken one must not end every connection."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(name)
    except OSError:  # ssl.SSLError is one
        return False
    return True
