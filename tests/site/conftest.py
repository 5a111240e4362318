"""The site, built once for all tests of this room, and a server of it."""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.site.__main__ import build
from docs.site.serve import server
from tests.tools.checkout import BUILD, ROOT
from tests.tools.installed import digest, once

SOURCES = ("docs", "schema", "sdk/pages", "sdk/schema", "sdk/generator", "provider/pulumi_resource_alicloud")


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of all versions; nobody complains about the pages."""
    files = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md", "schema.json"))
    made_from = hashlib.sha256("".join([sys.version, files, *map(_digest, SOURCES)]).encode()).hexdigest()
    return once(BUILD / "site-test", made_from, _build)


def _digest(name: str) -> str:
    return digest(ROOT / name)


def _build() -> None:
    assert [] == build(BUILD / "site-test")


@pytest.fixture(scope="session")
def pages(site: Path) -> Path:
    """Return the folder of this version."""
    (found,) = (path.parent for path in site.glob("*/search.html"))
    return found


@pytest.fixture(scope="session")
def address(site: Path, pages: Path) -> Iterator[str]:
    """Return where a server shows this version."""
    with server(site) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{started.server_port}/{pages.name}/"
        started.shutdown()
