"""What a resource consists of, and which of its parts somebody has forgotten, with what to do about it.

A part that is missing makes many suites fail, each in its own words. So it is looked for first, and told once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from aiworkspace_emulator import catalogue
from aiworkspace_emulator.catalogue import COLLECTIONS
from pulumi_resource_alicloud.resources import registry
from pulumi_resource_alicloud.resources.vocabulary import Resource

from sdk.schema.examples import FILES, Examples
from sdk.schema.located import Document, read
from tests.tables import resource_table
from tests.tables.resource_table import ROWS, Row
from tests.tools.checkout import ROOT

RECORDS: Final = "provider/pulumi_resource_alicloud/resources"
EMULATOR: Final = "provider/aiworkspace_emulator/collections"
SERVED: Final = frozenset(one.name for collection in COLLECTIONS.values() for one in collection.operations)
PRINTED: Final = "sdk/python/pulumi_alicloud_pai/pai/__init__.py"


def _documents(kind: str) -> list[Document]:
    """Return the files of resources, or of functions, in schema/."""
    return [read(path, f"schema/{kind}/{path.name}") for path in sorted((ROOT / "schema" / kind).glob("*.yaml"))]


def sources(documents: Iterable[Document]) -> Mapping[str, Document]:
    """Return those that name their resource, by token."""
    return {
        one.content["token"]: one
        for one in documents
        if isinstance(one.content, dict) and isinstance(one.content.get("token"), str)
    }


DOCUMENTS: Final = _documents("resources")
SOURCES: Final[Mapping[str, Document]] = sources(DOCUMENTS)
TOKENS: Final = sorted({*SOURCES, *registry.RESOURCES, *ROWS})


FUNCTIONS: Final[Mapping[str, Document]] = sources(_documents("functions"))


def missing_of_function(token: str) -> list[str]:
    """Return what a function lacks, a sentence each: its examples, or its place in what is made of its file."""
    lacks = list(_examples(FUNCTIONS[token]))
    if token not in json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["functions"]:
        lacks.append(f"schema.json does not have {token}: run `make schema` and `make sdk`.")
    elif f"Awaitable{_class(token)}Result" not in (ROOT / PRINTED).read_text(encoding="utf-8"):
        lacks.append(f"The SDKs do not have {token}: run `make sdk`.")
    return lacks


def _class(token: str) -> str:
    name = token.rpartition(":")[2]
    return name[:1].upper() + name[1:]


def missing(token: str) -> list[str]:
    """Return what a resource lacks, a sentence each."""
    return [*_source(token), *_printed(token), *_record(token), *_row(token), *twins(token)]


def twins(token: str) -> Iterator[str]:
    """Yield what stands twice where it is looked for: the last one would hide the others."""
    name = ROWS[token].collection if token in ROWS else None
    for room, found in (
        (RECORDS, [one for one in registry._records() if one.token == token]),
        ("tests/tables/rows", [one for one in resource_table._rows() if one.token == token]),
        (f"{EMULATOR}, {name}", [one for one in catalogue._collections() if one.name == name]),
    ):
        if len({*map(id, found)}) > 1:
            yield f"{token} stands more than once in {room}: keep one."


def nameless(documents: Iterable[Document] = DOCUMENTS) -> list[str]:
    """Return what keeps files of resources from naming one, so that nothing more can be said of it."""
    documents = list(documents)
    named = sources(documents)
    lines: list[str] = []
    for document in documents:
        content = document.content if isinstance(document.content, dict) else {}
        token = content.get("token")
        if not isinstance(token, str):
            lines += map(str, document.problems or [document.problem(("token",), "its token is missing")])
        elif named[token] is not document:
            lines.append(str(document.problem(("token",), f"{token} is the token of {named[token].file} too")))
    return lines


def incomplete() -> list[str]:
    """Return the tokens of the resources that lack something, or what is wrong with files that name none."""
    return nameless() or [token for token in TOKENS if missing(token)]


def name_of(token: str) -> str:
    """Return what the files of a resource are called: dataset_version."""
    if token in SOURCES:
        return Path(SOURCES[token].file).stem
    words = re.findall(r"[A-Z][a-z0-9]*", token.rpartition(":")[2].removeprefix("Workspace"))
    return "_".join(words).lower()


def _source(token: str) -> Iterator[str]:
    name = name_of(token)
    if token not in SOURCES:
        yield f"schema/resources/{name}.yaml is missing: describe {token} in it, then run `make schema` and `make sdk`."
        return
    yield from _examples(SOURCES[token])


def _examples(document: Document) -> Iterator[str]:
    name = Path(document.file).stem
    if isinstance(document.content.get("examples"), dict):
        yield from (one.reason for one in Examples(document, ROOT / "schema/examples" / name).problems())
    else:
        files = ", ".join(FILES.values())
        yield f"schema/examples/{name} is missing: name an example in {document.file}, and write {files}."


def _printed(token: str) -> Iterator[str]:
    if token in SOURCES and token not in json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))["resources"]:
        yield f"schema.json does not have {token}: run `make schema` and `make sdk`."
    elif token in SOURCES and token.rpartition(":")[2] not in (ROOT / PRINTED).read_text(encoding="utf-8"):
        yield f"The SDKs do not have {token}: run `make sdk`."


def _record(token: str) -> Iterator[str]:
    name = name_of(token)
    record = registry.RESOURCES.get(token)
    if record is None:
        yield f"{RECORDS}/{name}.py is missing: write the record of {token} in it."
        return
    if unserved := [operation for operation in dict.fromkeys(_operations(record)) if operation not in SERVED]:
        place = f"{EMULATOR}/{name}s.py"
        yield f"The emulator does not serve {', '.join(unserved)}: write the collection in {place}."


def _operations(record: Resource) -> Iterator[str]:
    yield from (call.operation for call in (record.create, record.read, *record.update, record.delete))
    if record.listing is not None:
        yield record.listing.operation
    if record.entries is not None:
        yield from (record.entries.add, record.entries.remove)


def _row(token: str) -> Iterator[str]:
    row = ROWS.get(token)
    if row is None:
        yield f"tests/tables/rows/{name_of(token)}.py is missing: write the row of {token} in it."
    elif row.collection not in COLLECTIONS and token in registry.RESOURCES:
        yield f"The emulator has no collection {row.collection}, which the row of {token} names."
    else:
        yield from thin(row)


def thin(row: Row) -> Iterator[str]:
    """Yield what every row needs, and this one lacks."""
    if not row.absent_ids:
        yield f"The row of {row.token} has no absent_ids: write an id that no object has."
    if len({mistake.path for mistake in row.mistakes.values()}) < 2:
        yield f"The row of {row.token} has too few mistakes: write mistakes of two properties at least."
