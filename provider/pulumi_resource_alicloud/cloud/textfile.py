"""Reads a text file that somebody else wrote: a byte order mark is no part of it, and nothing escapes but a reason."""

import codecs
from pathlib import Path

_MOST_BYTES = 4 * 1024 * 1024
_WIDE = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""Longer marks first: one of them begins like another."""


class Unreadable(Exception):
    """A file cannot be read; the text says why, as the end of a sentence about it."""


def read_text(path: Path) -> str:
    """Return what a file in UTF-8 says.

    Raises:
        Unreadable: it is not there, is no text in UTF-8, or is out of all proportion.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise Unreadable(f"cannot be read ({error.strerror or type(error).__name__})") from error
    except ValueError as error:  # a path with a null character
        raise Unreadable("is no name of a file") from error
    if len(content) > _MOST_BYTES:
        raise Unreadable(f"is larger than {_MOST_BYTES // 1024**2} MB")
    for mark, encoding in _WIDE.items():
        if content.startswith(mark):
            raise Unreadable(f"is written in {encoding}: save it as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("is no text in UTF-8") from error
