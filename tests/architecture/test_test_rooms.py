"""tests/ has rooms as well: tests/README.md names them, and says what each may import."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).resolve().parents[1]


def named_rooms() -> Mapping[str, str]:
    """Return the rooms that the page names, and the kind of each."""
    page = (TESTS / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `(\w+)/` \| (test|tool|data) \|", page, re.MULTILINE))


ROOMS: Final = named_rooms()


def modules() -> Iterator[tuple[str, Path]]:
    """Yield every Python file with its room."""
    for room in ROOMS:
        yield from ((room, path) for path in sorted((TESTS / room).rglob("*.py")) if "node_modules" not in path.parts)


def imported_rooms(path: Path) -> set[str]:
    """Return the rooms that a file imports from."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.update([node.module, *(f"{node.module}.{name.name}" for name in node.names)])
        elif isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
    return {parts[1] for name in found if (parts := name.split("."))[0] == "tests" and len(parts) > 1}


def test_every_room_is_named() -> None:
    """The page names what is there, and nothing else but what all rooms share stands outside."""
    there = {path.name for path in TESTS.iterdir() if path.name not in {"README.md", "conftest.py", "__pycache__"}}
    assert set(ROOMS) == there


def test_tests_stand_in_test_rooms() -> None:
    """Neither tools nor tables have tests of their own."""
    assert [] == [
        str(path.relative_to(TESTS)) for room, path in modules() if path.name[:5] == "test_" and ROOMS[room] != "test"
    ]


def test_no_room_reaches_into_a_test_room() -> None:
    """What two rooms need is a tool or a table; a test room's own modules are its own business."""
    reached = {
        f"{path.relative_to(TESTS)} imports tests/{other}"
        for room, path in modules()
        for other in imported_rooms(path)
        if other != room and ROOMS.get(other) == "test"
    }
    assert set() == reached
