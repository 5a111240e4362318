"""Where the emulator is to be found, and from where its control interface may be called.

A web page can send requests to a loopback port; what it cannot do is choose Host and Origin, or send JSON unasked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

JSON_TYPE = "application/json"


def url_of(host: str, port: int) -> str:
    """The URL of a host and a port; an address of the sixth version stands in brackets, its zone is escaped."""
    return f"http://{'[' + host.replace('%', '%25') + ']' if ':' in host else host}:{port}"


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets those control calls in that come from this machine, or that name the host it was told to listen on."""

    host: str

    def objection(self, method: str, headers: Mapping[str, str]) -> tuple[int, str] | None:
        """Status and reason if a call is not let in; header names are in lower case."""
        named = headers.get("host", "")
        if not self._is_here(_host_of(f"//{named}")):
            return 403, f"Control calls must be made to a loopback address or to {self.host}, not to {named!r}."
        origin = headers.get("origin")
        if origin is not None and origin.lower() != f"http://{named}".lower():
            return 403, f"Control calls from another origin are not answered; this one is from {origin!r}."
        given = headers.get("content-type", "").partition(";")[0].strip().lower()
        if method != "GET" and given != JSON_TYPE:
            return 415, f"Control calls that change something must have the content type {JSON_TYPE}."
        return None

    def _is_here(self, host: str | None) -> bool:
        if host is None:
            return False
        if host in {"localhost", self.host.lower()}:
            return True
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return False


def _host_of(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
