"""Command line of the emulator: options in, its URL as the only line on stdout, an end at SIGTERM or SIGINT."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

from aiworkspace_emulator.control import Control
from aiworkspace_emulator.journal import Journal
from aiworkspace_emulator.origin import Gate, url_of
from aiworkspace_emulator.server import Frontend, TrackingServer
from aiworkspace_emulator.service import Service
from aiworkspace_emulator.settings import Settings
from aiworkspace_emulator.store import Store
from aiworkspace_emulator.verifier import Verifier

DEFAULT_CREDENTIAL = "emulator:emulator-secret"
_PARENT_CHECK_SECONDS = 0.5


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until a signal; the exit code is 0 then, 1 when serving could not begin."""
    options = _parser().parse_args(arguments)
    try:
        asyncio.run(_serve(options))
    except sqlite3.Error as error:
        sys.stderr.write(f"Cannot keep state in {options.state}: {error}. Give --state a file that can be written.\n")
        return 1
    except OSError as error:
        sys.stderr.write(
            f"Cannot serve on {url_of(options.host, options.port)}: {error}. Choose another --host or --port.\n"
        )
        return 1
    return 0


async def _serve(options: argparse.Namespace) -> None:
    # Asked before anything is said: whoever reads the URL may die at once.
    parent = os.getppid() if options.exit_with_parent else None
    settings, journal = options.quirks or Settings(), Journal()
    store = Store(settings.lag, options.state)
    credentials = dict(options.credential or [_credential(DEFAULT_CREDENTIAL)])
    service = Service(settings, store, Verifier(credentials))
    control = Control(service, journal, Gate(options.host)) if options.control else None
    server = TrackingServer(Frontend(service, control, journal))
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    listener = await loop.create_server(server, options.host, options.port, backlog=1024)
    sys.stdout.write(f"{url_of(options.host, listener.sockets[0].getsockname()[1])}\n")
    sys.stdout.flush()
    await _wait(ended, parent)
    listener.close()
    await server.shutdown(0.1)
    store.close()


async def _wait(ended: asyncio.Event, parent: int | None) -> None:
    while not ended.is_set() and parent in {None, os.getppid()}:
        timeout = None if parent is None else _PARENT_CHECK_SECONDS
        try:
            await asyncio.wait_for(ended.wait(), timeout)
        except asyncio.TimeoutError:
            continue


_LAST_PORT = 65_535


def _credential(text: str) -> tuple[str, str]:
    access_key_id, colon, secret = text.partition(":")
    if not (access_key_id and colon and secret):
        raise argparse.ArgumentTypeError(f"a credential is ID:SECRET, not {text!r}")
    return access_key_id, secret


def _answers(text: str) -> Settings:
    try:
        return Settings(answered=json.loads(Path(text).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{text} has no answers to open questions: {error}") from error


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) <= _LAST_PORT):
        raise argparse.ArgumentTypeError(f"a port is a number up to {_LAST_PORT}, not {text!r}")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="aiworkspace-emulator", description="The AIWorkSpace API on a local port.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; 0 takes a free one (default)")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep objects in this SQLite file")
    parser.add_argument(
        "--credential",
        type=_credential,
        action="append",
        metavar="ID:SECRET",
        help=f"accept this access key; repeatable (default: {DEFAULT_CREDENTIAL})",
    )
    parser.add_argument(
        "--quirks",
        type=_answers,
        metavar="FILE",
        help="answer open questions as this JSON file says, which `make acceptance` writes",
    )
    parser.add_argument("--control", action="store_true", help="offer the control interface under /_emulator/")
    parser.add_argument("--exit-with-parent", action="store_true", help="end when the starting process ends")
    return parser


if __name__ == "__main__":
    sys.exit(main())
