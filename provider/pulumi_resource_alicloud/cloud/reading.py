"""Reads an answer within bounds: so many bytes, packed or not, and until the exchange is to end.

http.client bounds each line and requests each single wait; a peer that drips, or sends without end, is bounded by
neither. Knows nothing of what an answer means.
"""

import io
import zlib
from http.client import HTTPResponse
from typing import Any

import requests

from pulumi_resource_alicloud.cloud.exchange import Exchange, Overdue

LARGEST = 16 * 1024 * 1024
"""Bytes of an answer: a page of a list is at most a few hundred thousand."""
_CHUNK = 65_536
_GZIP_OR_ZLIB = 47
_BARE_DEFLATE = -15


class TooLarge(OSError):
    """An answer has more bytes than any that makes sense."""

    def __init__(self) -> None:
        super().__init__(f"the answer has more than {LARGEST // 1024 // 1024} MiB")


class Unreadable(OSError):
    """An answer is packed in a way that nobody asked for."""


class BoundedBytes(io.RawIOBase):
    """The bytes of one answer: head, framing and content; never more than the bounds allow."""

    def __init__(self, source: io.RawIOBase, connection: Any, exchange: Exchange) -> None:
        super().__init__()
        self._source = source
        self._connection = connection
        self._timeout = connection.gettimeout()
        self._exchange = exchange
        self._left = LARGEST

    def readable(self) -> bool:
        """Tell that one can read."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what has come, waiting no longer than the answer may take.

        Raises:
            OSError: the bounds are reached.
        """
        seconds = self._exchange.remaining()
        self._connection.settimeout(seconds if self._timeout is None else min(seconds, self._timeout))
        try:
            count = self._source.readinto(buffer)
        except TimeoutError:
            raise Overdue from None
        self._left -= count or 0
        if self._left < 0:
            raise TooLarge
        return count

    def close(self) -> None:
        """Leave the connection as it was."""
        if not self.closed:
            self._source.close()
        super().close()


def bounded_response(exchange_of_this_thread: Any) -> type[HTTPResponse]:
    """Return the class of responses that read within the bounds of the thread's exchange."""

    class BoundedResponse(HTTPResponse):
        def __init__(self, sock: Any, *arguments: Any, **options: Any) -> None:
            super().__init__(sock, *arguments, **options)
            self.fp = io.BufferedReader(BoundedBytes(self.fp.detach(), sock, exchange_of_this_thread()))

    return BoundedResponse


def read_content(response: requests.Response) -> bytes:
    """Return an answer's content, unpacked.

    Raises:
        OSError: it is too large, or packed in an unknown way.
    """
    parts: list[bytes] = []
    size = 0
    for part in response.raw.stream(_CHUNK, decode_content=False):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            raise TooLarge
    return _unpacked(b"".join(parts), response.headers.get("content-encoding", "").strip().lower())


def _unpacked(content: bytes, encoding: str) -> bytes:
    if encoding in ("", "identity") or not content:
        return content
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Unreadable(f"the answer is packed as {encoding[:20]!r}, which was not asked for")
    for form in (_GZIP_OR_ZLIB, _BARE_DEFLATE):
        packed = zlib.decompressobj(form)
        try:
            unpacked = packed.decompress(content, LARGEST + 1)
        except zlib.error:
            continue
        if len(unpacked) > LARGEST:
            raise TooLarge
        if packed.eof:
            return unpacked
    raise Unreadable("the answer is packed, and damaged")
