"""What the page under /_emulator/ shows: every object with its place and past, and what can be ordered.

Prepares values for the page; the page itself is the files of `page/`. Knows nothing of HTTP.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

from aiworkspace_emulator.catalogue import COLLECTIONS
from aiworkspace_emulator.chronicle import Chronicle
from aiworkspace_emulator.faults import WORDS
from aiworkspace_emulator.journal import redacted
from aiworkspace_emulator.settings import OUTCOMES, QUIRKS, Settings
from aiworkspace_emulator.vocabulary import Fields, World

NAMES: Final = (
    "WorkspaceName",
    "ModelName",
    "DisplayName",
    "VersionName",
    "Name",
    "MemberName",
    "RoleName",
    "ConnectionName",
    "ConfigKey",
    "UserName",
)
"""Fields that say what people call an object; the first one that it has counts."""
TYPES: Final[Mapping[str, str]] = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
}
POLICY: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""What the page may do: load its own files, and call this emulator."""


def file_of_page(name: str) -> tuple[str, bytes] | None:
    """The type and the content of a file of the page, None if it has no such file."""
    place = files("aiworkspace_emulator") / "page"
    known = {one.name: one for one in place.iterdir() if one.is_file()}
    found = known.get(name or "index.html")
    return None if found is None else (TYPES[found.name.rpartition(".")[2]], found.read_bytes())


def show_objects(world: World) -> list[dict[str, Any]]:
    """Every object: what it is called, and what it belongs to."""
    return [
        _summary(world, name, key, world.store.read(name, key) or {})
        for name in COLLECTIONS
        for key in world.store.keys(name)
    ]


def show_object(world: World, chronicle: Chronicle, collection: str, key: str) -> dict[str, Any]:
    """One object, with what it was; secrets are masked."""
    fields = world.store.read(collection, key) if collection in COLLECTIONS else None
    past = [
        {**one, "fields": one["fields"] and redacted(_on_the_wire(one["fields"]))}
        for one in chronicle.past(collection, key)
    ]
    return {
        **_summary(world, collection, key, fields or (past[-1]["fields"] if past else None) or {}),
        "gone": fields is None,
        "fields": None if fields is None else redacted(whole(world, collection, fields)),
        "past": past,
    }


def show_orders(settings: Settings) -> dict[str, Any]:
    """Everything that can be ordered, and how things stand."""
    return {
        "operations": {
            operation.name: operation.kind for collection in COLLECTIONS.values() for operation in collection.operations
        },
        "effects": dict(WORDS),
        "outcomes": OUTCOMES,
        "quirks": [{"name": one.name, "question": one.question, "answers": one.answers} for one in QUIRKS],
        "settings": settings.shown(),
    }


def _summary(world: World, collection: str, key: str, fields: Fields) -> dict[str, Any]:
    kind = world.collections.get(collection)
    parent = fields.get(kind.parent.field) if kind and kind.parent else None
    return {
        "collection": collection,
        "key": key,
        "name": next((str(fields[name]) for name in NAMES if fields.get(name)), key),
        "parent": f"{kind.parent.collection}/{parent}" if kind and kind.parent and parent else None,
    }


def whole(world: World, collection: str, fields: Fields) -> Fields:
    """An object as it really is, with the fields that the service would compute."""
    kind = world.collections.get(collection)
    computed = {name: compute(world, fields) for name, compute in kind.computed.items()} if kind else {}
    timed = {name: computed[name] for name in kind.timed} if kind else {}
    return _on_the_wire({**computed, **fields, **timed})


def _on_the_wire(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if name[0].isupper() and value is not None}
