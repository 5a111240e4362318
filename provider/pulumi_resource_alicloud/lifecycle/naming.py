"""Names for objects that nobody has named in a program yet: variables in five languages, and parts of URNs.

A name is made of letters, digits and underscores, begins with a letter, is no word of a language, and differs from all
others also where a language writes `team_a` as `teamA`.
"""

import keyword
import re
import unicodedata
from typing import Final

_OTHER: Final = re.compile(r"[^A-Za-z0-9]+")
_LONGEST: Final = 60
"""Characters that are kept of a name; display names can have a thousand."""
_WORDS: Final = {word.lower() for word in keyword.kwlist}.union(
    """
    abstract alicloud any app args arguments base bool boolean break byte case catch chan char checked class config
    console const constructor context continue ctx debugger decimal default defer delegate delete do double else enum
    err error eval event explicit export exports extends extern fallthrough false final finally fixed float for foreach
    func function go goto if implements implicit import in infinity instanceof int interface internal is let lock long
    main map module namespace nan native new nil null number object operator options out output override package pai
    params private process protected public pulumi range readonly record ref require resource return sbyte sealed select
    short sizeof stack stackalloc static strictfp string struct super switch symbol synchronized system this throw
    throws transient true try type typeof uint ulong unchecked undefined unsafe ushort using var virtual void volatile
    while with yield
    """.split()  # noqa: SIM905 - a list with a word on each line would hide the rest
)


class Names:
    """Gives names, each once; the same objects in the same order get the same names again."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wished: str, noun: str) -> str:
        """Return a name that resembles the wished one, with the noun before it where it could not stand alone."""
        plain = unicodedata.normalize("NFKD", wished).encode("ascii", "ignore").decode()
        base = _OTHER.sub("_", plain).strip("_")[:_LONGEST].rstrip("_")
        if not base[:1].isalpha() or base.replace("_", "").lower() in _WORDS:
            base = f"{_OTHER.sub('_', noun)}_{base}".rstrip("_")
        name, number = base, 1
        while _spelling(name) in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(_spelling(name))
        return name


def _spelling(name: str) -> str:
    """Return what is the same for names that a language may spell alike."""
    return name.replace("_", "").lower()
