"""What keeps sources from becoming pages: broken texts and examples that are no programs, by file and line."""

from collections.abc import Iterator
from typing import Any, Final

from sdk.pages.facts import Facts
from sdk.pages.prose import wrong_with
from sdk.pages.syntax import wrong_line
from sdk.schema.examples import FILES
from sdk.schema.located import Document, Path_, Problem, text_of

_SAID: Final = frozenset({"description", "deprecated"})
"""Keys whose texts are on pages."""


def problems(facts: Facts) -> Iterator[Problem]:
    """Yield everything that is wrong."""
    sources = facts.sources
    for document in (sources.package, sources.provider, *sources.members):
        for path, text in _texts(document.content, ()):
            yield from (document.problem(path, reason) for reason in wrong_with(text))
    for document in sources.members:
        yield from _of_examples(facts, document)


def _texts(content: Any, path: Path_) -> Iterator[tuple[Path_, str]]:
    """Yield the texts of a document, each with its path."""
    if isinstance(content, dict):
        for key, value in content.items():
            where = (*path, key)
            if key in _SAID and isinstance(value, str):
                yield where, value
            elif key in _SAID and isinstance(value, list):
                yield from (((*where, number), text) for number, text in enumerate(value))
            elif key == "examples":
                yield from (((*where, name), title) for name, title in value.items())
            else:
                yield from _texts(value, where)


def _of_examples(facts: Facts, document: Document) -> Iterator[Problem]:
    examples = facts.sources.examples(document)
    for name in examples.titles:
        for language, file in FILES.items():
            path = examples.folder / name / file
            if path.is_file() and (line := wrong_line(language, text_of(path))):
                place = path.relative_to(facts.sources.root.parent).as_posix()
                yield Problem(place, line, f"this is no {language}: mend the example")
