"""A headless Chromium: Debian's, driven by Playwright. Whatever a page does wrong is written down.

Without Chromium the tests that ask for it are skipped.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from tests.tools import node_tool

AXE = "axe-core@4.10.3"
_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


PATIENCE: Final = 60_000
"""Milliseconds that a page is given on a machine that is busy; what comes at once is not waited for."""
expect.set_options(timeout=PATIENCE)


@dataclass
class Watched:
    """A browser's window with its tabs, and what went wrong in them."""

    context: BrowserContext
    host: str
    complaints: list[str] = field(default_factory=list)

    def open(self, url: str) -> Page:
        """Open a tab."""
        self.context.set_default_timeout(PATIENCE)
        page = self.context.new_page()
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("requestfailed", lambda request: self._failed(request.url, request.failure or ""))
        page.on("request", lambda request: self._asked(request.url))
        page.goto(url)
        return page

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _failed(self, url: str, why: str) -> None:
        if "ERR_ABORTED" not in why:  # a tab that is closed ends its stream
            self.complaints.append(f"{url}: {why}")

    def _asked(self, url: str) -> None:
        if urlsplit(url).netloc != self.host:
            self.complaints.append(f"asked another host: {url}")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("chromium is not on PATH")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(_OPTIONS))
        yield started
        started.close()


def violations(page: Page, *rules: str) -> list[str]:
    """Return what axe-core finds that keeps people out, by all of its rules or by some."""
    page.evaluate((node_tool.fetch(AXE) / "axe.min.js").read_text(encoding="utf-8"))
    options = {"runOnly": rules} if rules else {}
    found = page.evaluate("options => axe.run(options).then(result => result.violations)", options)
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
