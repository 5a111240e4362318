"""Which proxy a request goes through, by the variables that everybody knows; one rule for API, STS and all the rest.

Needs no HTTP library, so that a proxy that cannot work is told before any is loaded. Values may hold a password: only
the names of variables are shown.
"""

import re
from collections.abc import Iterable, Mapping
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

from pulumi_resource_alicloud.cloud.endpoints import is_loopback
from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.errors import Problem

_METADATA_HOST = "100.100.100.200"
_VARIABLES = {"http": ("HTTP_PROXY", "http_proxy"), "https": ("HTTPS_PROXY", "https_proxy")}
_ANY = ("ALL_PROXY", "all_proxy")
_ADDRESS = re.compile(
    r"\A(?i:(?:https?)://)?(?P<user>[^\s/?#]*@)?(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?/?"
)
_SCHEME = re.compile(r"\A(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://")


def proxies_for(url: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the proxy of an address as requests wants it: by scheme, nothing for a direct connection."""
    scheme = urlsplit(url).scheme.lower()
    name = _variable(url, environ)
    if name is None:
        return {}
    value = environ[name].strip()
    return {scheme: value if "://" in value else f"http://{value}"}


def proxy_problems(urls: Iterable[str], environ: Mapping[str, str]) -> list[Problem]:
    """Return what is wrong with the proxies on the way to some addresses."""
    names = dict.fromkeys(name for url in urls if (name := _variable(url, environ)))
    return [Problem(name, text) for name in names if (text := _trouble(environ[name].strip()))]


def passwords(environ: Mapping[str, str]) -> list[str]:
    """Return what proxies are logged in to with: passwords, and users with them as a header has it."""
    found: list[str] = []
    for name in (*_VARIABLES["http"], *_VARIABLES["https"], *_ANY):
        user, at, _ = (first(environ, name) or "").partition("://")[2].rpartition("@")
        _, colon, password = user.partition(":")
        if at and colon and password:
            found += [password, unquote(password), unquote(user)]
    return found


def _variable(url: str, environ: Mapping[str, str]) -> str | None:
    """Return the name of the variable that says which proxy to take, None when none is."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if is_loopback(host) or host == _METADATA_HOST or _is_excepted(host, parts.port, environ):
        return None
    names = (*_VARIABLES.get(parts.scheme.lower(), ()), *_ANY)
    return next((name for name in names if environ.get(name, "").strip()), None)


def _is_excepted(host: str, port: int | None, environ: Mapping[str, str]) -> bool:
    entries = (first(environ, "NO_PROXY", "no_proxy") or "").lower().replace(" ", ",").split(",")
    return any(entry == "*" or _matches(entry, host, port) for entry in entries if entry)


def _matches(entry: str, host: str, port: int | None) -> bool:
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        pass  # a name, on one side or on both
    name, colon, digits = entry.rpartition(":")
    if colon and digits.isascii() and digits.isdigit():
        if port != int(digits):
            return False
        entry = name
    entry = entry.lstrip("*").lstrip(".")
    return bool(entry) and (host == entry or host.endswith(f".{entry}"))


def _trouble(value: str) -> str:
    scheme = _SCHEME.match(value)
    if scheme and scheme["scheme"].lower() not in ("http", "https"):
        return (
            f"Proxies of the kind {scheme['scheme']} are not supported: give one that begins with http://, or name the "
            f"hosts that need none in NO_PROXY."
        )
    if not _ADDRESS.fullmatch(value):
        return (
            "It is no address of a proxy: give http://<user>:<password>@<host>:<port>, where '/', '?', '#' and '@' in "
            "user or password are written %2F, %3F, %23 and %40."
        )
    return ""
