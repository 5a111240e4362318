"""Show the site on this machine, to this machine only."""

from __future__ import annotations

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

LOOPBACK: Final = "127.0.0.1"


class Quiet(SimpleHTTPRequestHandler):
    """Answers with files, and says nothing about it."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def server(folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """Return a server of a folder; port 0 lets the system choose one."""
    return ThreadingHTTPServer((LOOPBACK, port), partial(Quiet, directory=str(folder)))


def serve(folder: Path, port: int) -> None:
    """Serve until the user interrupts."""
    with server(folder, port) as started:
        sys.stdout.write(f"The site is at http://{LOOPBACK}:{started.server_port}/ - press Ctrl+C to end.\n")
        sys.stdout.flush()
        try:
            started.serve_forever()
        except KeyboardInterrupt:
            sys.stdout.write("\n")
