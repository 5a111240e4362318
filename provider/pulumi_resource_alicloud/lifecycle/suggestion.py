"""What somebody may have meant: the nearest known word, in whatever case it was written."""

from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 100
"""Characters beyond which nothing was meant: comparing takes the square of the length."""


def suggestion(given: object, known: Iterable[object]) -> str:
    """Return a question that ends a sentence, or "" where nothing is near."""
    text = str(given)
    if len(text) > _LONGEST:
        return ""
    folded = {str(word).casefold(): str(word) for word in known}
    import difflib  # noqa: PLC0415 - only what is wrong needs it

    close = difflib.get_close_matches(text.casefold(), folded, n=1, cutoff=0.6)
    return f"; did you mean {folded[close[0]]}?" if close else ""
