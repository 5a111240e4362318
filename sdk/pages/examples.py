"""The examples of a resource or a function, by language, as a page shows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sdk.generator.model import Function, Resource
from sdk.pages.facts import Facts
from sdk.schema.examples import FILES
from sdk.schema.located import text_of

_PACKAGE: Final = re.compile(r"\Apackage \w+\n\n")
"""Go's tools ask for this line; who copies an example has one."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example: its title and its programs by language; one that is not written yet is missing."""

    title: str
    programs: Mapping[str, str]


def examples_of(facts: Facts, owner: Resource | Function) -> list[Example]:
    """Return the examples in their order; what has none, as the provider, has an empty list."""
    if owner.token not in facts.documents:
        return []
    examples = facts.sources.examples(facts.documents[owner.token])
    return [
        Example(
            title,
            {
                language: _PACKAGE.sub("", text_of(path)).rstrip()
                for language, file in FILES.items()
                if (path := examples.folder / name / file).is_file()
            },
        )
        for name, title in examples.titles.items()
    ]
