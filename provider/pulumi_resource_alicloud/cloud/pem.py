"""Tells at once that a file holds certificates. OpenSSL takes 35 ms for those of a system, at every start.

What is not let pass here, OpenSSL judges.
"""

import re
from binascii import Error, a2b_base64
from pathlib import Path
from typing import Final

_BLOCK: Final = re.compile(rb"-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----\r?\n?")
_NONE: Final = "holds no certificates in PEM form"
_SEQUENCE: Final = 0x30
"""How a certificate begins, as all that X.509 describes."""
_LONG: Final = 0x80
"""In the next byte: the length stands in so many bytes that follow."""


def trouble_with(given: str) -> str:
    """Return why a file or folder cannot be one of authorities, "" when it can."""
    path = Path(given)
    try:
        if not path.exists():
            return f"There is no {given}"
        return "" if path.is_dir() or holds_certificates(path) or _loads(given) else f"{given} {_NONE}"
    except OSError as error:
        return f"{given} cannot be read ({error.strerror})"
    except ValueError:
        return f"{given!r} is no path"


def _loads(given: str) -> bool:
    """Ask OpenSSL, which reads more kinds of blocks."""
    import ssl  # noqa: PLC0415 - costly, and few files need it

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(given)
    except ssl.SSLError:
        return False
    return True


def holds_certificates(path: Path) -> bool:
    """Tell whether every block of a file is a whole certificate, and there is one; what it is worth, TLS finds.

    Raises:
        OSError: the file cannot be read.
    """
    data = path.read_bytes()
    blocks = _BLOCK.findall(data)
    return bool(blocks) and data.count(b"-----BEGIN ") == len(blocks) and all(map(_is_whole, blocks))


def _is_whole(block: bytes) -> bool:
    """Tell whether text is base64 of one sequence, of the length that it says."""
    try:
        der = a2b_base64(block)
    except Error:
        return False
    if len(der) <= _LONG or der[0] != _SEQUENCE or der[1] <= _LONG:  # a certificate takes hundreds of bytes
        return False
    start = 2 + der[1] - _LONG
    return start + int.from_bytes(der[2:start], "big") == len(der)
