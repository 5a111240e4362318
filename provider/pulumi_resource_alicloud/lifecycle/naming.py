"""Names for objects that nobody has named in a program yet: variables in five languages, and parts of URNs.

A name is made of letters, digits and underscores, begins with a letter, is no word of a language, and differs from all
others also where a language writes `team_a` as `teamA`.
"""

import keyword
import re
import unicodedata
from typing import Final

_OTHER: Final = re.compile(r"[^A-Za-z0-9]+")
_WORDS: Final = {word.lower() for word in keyword.kwlist}.union(
    """
    abstract any base bool boolean break byte case catch char checked class config const continue debugger decimal
    default delegate delete do double else enum event explicit export extends extern false final finally fixed float
    for foreach func function go goto if implements implicit import in instanceof int interface internal is let lock
    long map module namespace native new null object operator options out output override package params private
    protected public pulumi range readonly record ref resource return sbyte sealed select short sizeof stack
    stackalloc static strictfp string struct super switch synchronized this throw throws transient true try type
    typeof uint ulong unchecked undefined unsafe ushort using var virtual void volatile while with yield
    """.split()  # noqa: SIM905 - a list with a word on each line would hide the rest
)


class Names:
    """Gives names, each once; the same objects in the same order get the same names again."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wished: str, noun: str) -> str:
        """Return a name that resembles the wished one, with the noun before it where it could not stand alone."""
        plain = unicodedata.normalize("NFKD", wished).encode("ascii", "ignore").decode()
        base = _OTHER.sub("_", plain).strip("_")
        if not base[:1].isalpha() or base.lower() in _WORDS:
            base = f"{_OTHER.sub('_', noun)}_{base}".rstrip("_")
        name, number = base, 1
        while (key := name.replace("_", "").lower()) in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(key)
        return name
