"""The templates of one language, and how they are filled: alike for all languages, and with nothing guessed.

A template that asks for what is not there fails; the texts are source code, so nothing is escaped.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined


class Templates:
    """The templates in one folder, with the words that all of them know."""

    def __init__(
        self,
        folder: Path,
        *,
        names: Mapping[str, Any],
        filters: Mapping[str, Callable[..., Any]],
        tests: Mapping[str, Callable[..., bool]] | None = None,
    ) -> None:
        self._environment = Environment(  # noqa: S701 - the output is source code, not HTML
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.globals.update(names)
        self._environment.filters.update(filters)
        self._environment.tests.update(tests or {})

    def fill(self, name: str, /, **values: Any) -> str:
        """Return the text of a file from the template of its name."""
        return self._environment.get_template(f"{name}.jinja").render(**values)
