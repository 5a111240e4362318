"""What the archive may take. A test compares counts with it; who raises a figure says why in the commit."""

from __future__ import annotations

from typing import Final

PACKED_BYTES: Final = 20_200_000
UNPACKED_BYTES: Final = 56_000_000
FILES: Final = 1_300
MODULES_AT_START: Final = 295
GLIBC: Final = (2, 36)
"""The newest GNU C library that the archive may need: that of Debian 12, where the tests build it."""
