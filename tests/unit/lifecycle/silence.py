"""A journal for tests that read none."""

from __future__ import annotations


class Silence:
    """A journal that nobody reads."""

    def progress(self, text: str) -> None:
        """Take no notice."""

    def warn(self, text: str) -> None:
        """Take no notice."""
