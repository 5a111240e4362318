"""What converters from Terraform are told: which types are resources of ours, and what their attributes are called.

The names are a file beside the package's modules, made from schema.json; it is read when it is asked for. Without it
there is no mapping: an error would end the converter's look-up, for other plugins too.
"""

import logging
from pathlib import Path
from typing import Final

KEYS: Final = frozenset({"terraform", "tf"})
"""What converters and engines call Terraform; older engines say `tf`."""
PROVIDER: Final = "alicloud"
"""The Terraform provider; its types begin with this word."""

_FILE: Final = Path(__file__).resolve().parent.parent / "terraform.json"
_log = logging.getLogger(__name__)


def providers(key: str) -> list[str]:
    """Return the foreign providers that names are known of."""
    return [PROVIDER] if key in KEYS else []


def mapping(key: str, provider: str) -> tuple[str, bytes]:
    """Return a foreign provider and its names as JSON; two empty values where there is nothing to tell."""
    if key not in KEYS or provider not in ("", PROVIDER):
        return "", b""
    try:
        return PROVIDER, _FILE.read_bytes()
    except OSError as error:
        _log.warning("%s cannot be read (%s): converters from Terraform will guess names. Reinstall it.", _FILE, error)
        return "", b""
