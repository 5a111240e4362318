"""What a refusal repeats of its request, as gateways and proxies do: all of it, in one dress or another."""

from __future__ import annotations

import base64
import html
from urllib.parse import quote

from aiworkspace_emulator.signed import Signed


def echo(request: Signed, form: str) -> str:
    """The request as text: what is told of it first must not be cut off first, so its body comes before its headers."""
    head = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
    text = f"{request.method} {request.path}?{request.query}\n{request.body.decode('utf-8', 'replace')}\n{head}"
    if form == "html":
        return f"<html><body><pre>{html.escape(text)}</pre></body></html>"
    if form == "address":
        return quote(text, safe="")
    return base64.b64encode(text.encode()).decode() if form == "base64" else text
