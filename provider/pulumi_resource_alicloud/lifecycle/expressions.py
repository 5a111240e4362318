"""Regular expressions of programs: whatever they are, they cost a bounded time. The package `regex` can be told to end.

The `re` of Python cannot, and holds all other threads up while it tries.
"""

import re
import time
import unicodedata
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput

SECONDS: Final = 1.0
"""How much computing an expression may take, for all texts together."""
_RECURSION: Final = re.compile(r"\(\?(?:R|[+-]?\d+|&|P>)")
"""Takes a gigabyte before its second is over."""
_LONGEST: Final = 1000
"""Characters of an expression: to read one takes time too."""


_COUNT: Final = re.compile(r"\{\s{0,99}(\d+)")
"""A repetition by number."""
_MOST_REPEATED: Final = 20_000
"""How often an expression may repeat things altogether: the package writes each of them out to read it."""


def objection(text: str) -> str:
    """Return why a text is no expression that can be used, or nothing."""
    if len(text) > _LONGEST:
        return f"expected a regular expression of at most {_LONGEST} characters, got {len(text)}"
    if _RECURSION.search(text):
        return "expected a regular expression that does not use itself"
    if _repeated(text) > _MOST_REPEATED:
        return (
            f"expected a regular expression that repeats nothing more than {_MOST_REPEATED} times by numbers in braces"
        )
    import regex  # noqa: PLC0415 - few calls need it

    try:
        regex.compile(text)
    except (regex.error, RecursionError, OverflowError, MemoryError, ValueError) as error:
        return f"expected a regular expression; this is none: {error}"
    return ""


def _repeated(text: str) -> int:
    """Return how much is written out to read an expression, or more: numbers behind groups multiply, others add up."""
    groups, others = 1, 1
    for found in _COUNT.finditer(text):
        count = int(found[1][:9])
        before = text[: found.start()].rstrip()[-1:]
        if before == ")" or "#" in text:  # what stands behind a comment may belong to a group
            groups *= max(count, 1)
        else:
            others += count
    return groups * others


class Expression:
    """One that can be used, with the time that is left for it."""

    def __init__(self, text: str) -> None:
        import regex  # noqa: PLC0415 - few calls need it

        self._pattern: Any = regex.compile(unicodedata.normalize("NFC", text))
        self._left = SECONDS

    def occurs_in(self, name: str) -> bool:
        """Tell whether it matches somewhere in a name.

        Raises:
            InvalidInput: it has taken too long by now.
        """
        begun = time.thread_time()
        try:
            found = self._pattern.search(
                unicodedata.normalize("NFC", name), timeout=max(self._left, 0.001), concurrent=True
            )
        except TimeoutError:
            raise InvalidInput(
                f"nameRegex: it takes more than {SECONDS:.0f} s to match.",
                "Write it without repetitions inside of repetitions.",
            ) from None
        self._left -= time.thread_time() - begun
        return found is not None
