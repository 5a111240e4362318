"""The examples of a resource or a function, by language, as its description in the schema has them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_EXAMPLE: Final = re.compile(r"\{\{% example %\}\}\n### ([^\n]*)\n\n(.*?)\{\{% /example %\}\}", re.DOTALL)
_PROGRAM: Final = re.compile(r"^```(\w+)\n(.*?)\n```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """An example: its title and its programs by language; one that is not written yet is missing."""

    title: str
    programs: Mapping[str, str]


def examples_in(description: str) -> list[Example]:
    """Return the examples of a description in their order; the provider's has none."""
    return [Example(title, dict(_PROGRAM.findall(body))) for title, body in _EXAMPLE.findall(description)]
