"""All files of `schema/`, read and held against their forms, and what is wrong between them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Final

from sdk.schema import form
from sdk.schema.examples import Examples
from sdk.schema.located import Document, Path_, Problem, read
from sdk.schema.lookups import Lookups
from sdk.schema.types import named

KINDS: Final[Mapping[str, str]] = {"resources": "resource", "functions": "function"}
"""Folder, and the form of the files in it."""
_ONCE: Final = ("package", "provider", "lookups")
"""Files of which there is one, each of a form of its own."""
_PLACES: Final = (*(f"{name}.yaml" for name in _ONCE), *KINDS, "examples")


@dataclass(frozen=True, slots=True)
class Sources:
    """What people wrote, by kind; resources and functions in the order of their tokens."""

    package: Document
    provider: Document
    resources: tuple[Document, ...]
    functions: tuple[Document, ...]
    root: Path

    @property
    def members(self) -> tuple[Document, ...]:
        """Return resources and functions."""
        return (*self.resources, *self.functions)

    def examples(self, document: Document) -> Examples:
        """Return the examples of a resource or a function."""
        return Examples(document, self.root / "examples" / Path(document.file).stem)


class Refused(Exception):
    """The sources cannot become a schema; `problems` says why, all at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load(root: Path) -> Sources:
    """Read everything below a folder, or refuse it with all problems that it has."""
    package, provider, lookups = (_read(root, f"{name}.yaml") for name in _ONCE)
    problems = [*chain(*map(form.check, (package, provider, lookups), _ONCE)), *_strays(root)]
    members: dict[str, list[Document]] = {}
    for folder, kind in KINDS.items():
        members[folder] = [_read(root, f"{folder}/{path.name}") for path in sorted((root / folder).glob("*.yaml"))]
        for document in members[folder]:
            problems += form.check(document, kind)
    if not problems:  # what stands between files rests on the form of each
        written = Lookups(lookups, members["resources"], members["functions"])
        problems += chain(_twins(chain(*members.values())), *map(written.problems, members["functions"]))
    if problems:
        raise Refused(sorted(set(problems)))
    members["functions"] = [written.written_out(document) for document in members["functions"]]
    resources, functions = (sorted(members[folder], key=lambda found: found.content["token"]) for folder in KINDS)
    sources = Sources(package, provider, tuple(resources), tuple(functions), root)
    if found := sorted({*_between(sources), *_within(sources), *_of_examples(sources)}):
        raise Refused(found)
    return sources


def _strays(root: Path) -> Iterator[Problem]:
    """What nobody would read: its place or its name is not one that is looked at."""
    for path in sorted(root.iterdir()):
        if path.name not in _PLACES:
            reason = f"nothing is read from it; there are {', '.join(_PLACES)}"
            yield Problem(f"{root.name}/{path.name}", 1, reason)
    for folder in KINDS:
        for path in sorted((root / folder).glob("*")):
            if path.suffix != ".yaml":
                yield Problem(f"{root.name}/{folder}/{path.name}", 1, f"call it {path.stem}.yaml, or remove it")


def _read(root: Path, name: str) -> Document:
    return read(root / name, f"{root.name}/{name}")


def _twins(documents: Iterable[Document]) -> Iterator[Problem]:
    """What has the token of another."""
    first: dict[str, Document] = {}
    for document in documents:
        token = document.content["token"]
        if token in first:
            yield document.problem(("token",), f"{token} is declared in {first[token].file} already")
        first.setdefault(token, document)


def _between(sources: Sources) -> Iterator[Problem]:
    """Types that are declared twice, not at all, or for nobody."""
    declared: dict[str, Document] = {}
    used = {name for document in sources.members for _, type_ in types_in(document) for name in named(type_)}
    for document in sources.members:
        for name in document.content.get("types", {}):
            if name in declared:
                yield document.problem(("types", name), f"{name} is declared in {declared[name].file} already")
            if name not in used:
                yield document.problem(("types", name), f"nothing is of the type {name}")
            declared.setdefault(name, document)
    yield from _twins_of_provider(sources.provider)
    for document in (*sources.members, sources.provider):
        known = sources.provider.content.get("types", {}) if document is sources.provider else declared
        for path, type_ in types_in(document):
            for name in named(type_):
                if name not in known:
                    yield document.problem(path, f"there is no type {name}")


def _twins_of_provider(provider: Document) -> Iterator[Problem]:
    """The provider's types that are called like others, and those that nothing is of."""
    used = {name for _, type_ in types_in(provider) for name in named(type_)}
    taken: dict[tuple[str, str], str] = {}
    for name, spec in provider.content.get("types", {}).items():
        if name not in used:
            yield provider.problem(("types", name), f"nothing is of the type {name}")
        for side, word in spec["names"].items():
            first = taken.setdefault((side, word), name)
            if first != name:
                yield provider.problem(("types", name, "names", side), f"{word} is the {side} name of {first} already")


def _within(sources: Sources) -> Iterator[Problem]:
    """Words of one property that contradict each other."""
    for document in sources.resources:
        for name, spec in document.content["properties"].items():
            for word in ("required", "replaces"):
                if word in spec and "input" in spec:
                    yield document.problem(("properties", name, word), f"{name} is no input; {word} is said of inputs")
            if "required" in spec and "computed" in spec:
                yield document.problem(
                    ("properties", name, "computed"), f"{name} is required: who gives it always has it"
                )
            if "wide" in spec and spec["type"] != "integer":
                yield document.problem(("properties", name, "wide"), f"{name} is no integer; wide is said of integers")
    for name, spec in sources.provider.content.get("types", {}).items():
        alike = spec.get("alike", {"names": ""})["names"].split()
        for index, twin in enumerate(alike):
            if twin in spec["properties"] or twin in alike[:index]:
                yield sources.provider.problem(("types", name, "alike", "names"), f"{twin} stands twice")


def _of_examples(sources: Sources) -> Iterator[Problem]:
    owners: defaultdict[str, list[Document]] = defaultdict(list)
    for document in sources.members:
        owners[Path(document.file).stem].append(document)
        yield from sources.examples(document).problems()
    for twins in owners.values():
        for document in twins[1:]:
            yield document.problem((), f"its examples would be those of {twins[0].file}: choose another name")
    for path in sorted((sources.root / "examples").glob("*")):
        if path.name not in owners:
            place = f"{sources.root.name}/examples/{path.name}"
            yield Problem(place, 1, "there is neither a resource nor a function of this name")


def types_in(document: Document) -> Iterator[tuple[Path_, str]]:
    """Yield the types of all values in a document, each with its path."""
    yield from _types(document.content, ())


def _types(content: Any, path: Path_) -> Iterator[tuple[Path_, str]]:
    if isinstance(content, dict):
        for key, value in content.items():
            if key == "type" and isinstance(value, str):
                yield (*path, key), value
            else:
                yield from _types(value, (*path, key))
