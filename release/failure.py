"""How this room says no.

Refused: something that a person mends, in one sentence with the file and what to do.
NotBuilt: an artifact that this machine cannot make; the others are made all the same.
"""


class Refused(Exception):
    """What was asked for is not done: the text names the file or the command, and what to do."""


class NotBuilt(Exception):
    """A tool is missing here: the text names it."""
