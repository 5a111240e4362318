"""Where the API is: a local endpoints.xml, configuration, environment, else a rule.

The bridged plugin asks the location service before it takes the rule: one signed round trip for every process, and up
to two minutes in a network that does not reach it. All published hosts follow the rule, so that is left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.regions import host
from pulumi_resource_alicloud.cloud.textfile import Unreadable, read_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENDPOINT = re.compile(
    r"(?:(?P<scheme>(?i:https?))://)?"
    r"(?P<host>(?=[^:/]*[A-Za-z.])[A-Za-z0-9][A-Za-z0-9._-]*|\[[0-9A-Fa-f:]+\])(?P<port>:[0-9]{1,5})?/?"
)

_LAST_PORT = 65_535
_ROOT = "Endpoints"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host, with its port if that is not the scheme's, and the scheme: http or https."""

    host: str
    scheme: str

    @property
    def url(self) -> str:
        """Return it as the beginning of an address."""
        return f"{self.scheme}://{self.host}"


def is_loopback(name: str) -> bool:
    """Tell whether a host, without its port, is the machine itself, where no proxy has a business."""
    return name.strip("[]") in ("localhost", "::1") or name.startswith("127.")


def without_user(address: str) -> str:
    """Return an address as it may be shown: a user and password in it are nobody else's business."""
    scheme, mark, rest = address.rpartition("://")
    host = rest.rpartition("@")[2]
    return f"{scheme}{mark}{host}" if host == rest else f"{scheme}{mark}***@{host}"


def parse_endpoint(text: str, scheme: str) -> Endpoint | None:
    """Return the endpoint that a text names, None when it names none; `scheme` is for a text without one."""
    match = _ENDPOINT.fullmatch(text.strip())
    if match is None or int((match["port"] or ":0")[1:]) > _LAST_PORT:
        return None
    return Endpoint(match["host"] + (match["port"] or ""), (match["scheme"] or scheme).lower())


def find_endpoint(config: Mapping[str, Any], environ: Mapping[str, str], region: str) -> Endpoint:
    """Return the endpoint of the API.

    Raises:
        ConfigurationError: the place that decides names no endpoint.
    """
    scheme = "http" if config.get("protocol") == "HTTP" else "https"
    configured = (given["aiworkspace"] for given in config.get("endpoints") or [] if (given or {}).get("aiworkspace"))
    places = (
        ("TF_ENDPOINT_PATH" if first(environ, "TF_ENDPOINT_PATH") else "endpoints.xml", _from_file(environ, region)),
        ("endpoints", next(configured, None)),
        ("ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE", first(environ, "ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE")),
        ("AIWORKSPACE_ENDPOINT", first(environ, "AIWORKSPACE_ENDPOINT")),
        ("region", host(region)),
    )
    place, text = next((place, text) for place, text in places if text)
    endpoint = parse_endpoint(text, scheme)
    if endpoint is None:
        raise ConfigurationError(
            [Problem(place, f"'{without_user(text)}' is no endpoint: give a host, without a path.")]
        )
    return endpoint


def _from_file(environ: Mapping[str, str], region: str) -> str | None:
    """Return what endpoints.xml says: Endpoint elements with RegionId, and Product with ProductName and DomainName.

    A file of this name that happens to lie in the working directory may be anybody's: what is no list of endpoints is
    left alone. One that is named must be a list.
    """
    named = first(environ, "TF_ENDPOINT_PATH")
    path = Path(named or "endpoints.xml")
    if not named and not path.is_file():
        return None
    try:
        root = _parse(path)
    except Unreadable as error:
        if not named:
            return None
        wrong = f"{path} is no list of endpoints: it {error}. Fix the file, name another, or unset the variable."
        raise ConfigurationError([Problem("TF_ENDPOINT_PATH", wrong)]) from error
    for entry in root.iter("Endpoint"):
        if region in ((node.text or "").strip() for node in entry.iter("RegionId")):
            for product in entry.iter("Product"):
                name = (product.findtext("ProductName") or "").lower().replace("-", "_")
                if name.strip() == "aiworkspace":
                    return product.findtext("DomainName")
    return None


def _parse(path: Path) -> "Element":
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - costly, and few machines have such a list

    text = read_text(path)
    if "<!DOCTYPE" in text:
        raise Unreadable("declares a document type, which may make it grow without end")
    try:
        root = ET.fromstring(text)  # noqa: S314 - without a document type there are no entities to expand
    except (ET.ParseError, ValueError, RecursionError) as error:  # a ValueError for an encoding that it only claims
        raise Unreadable("is not well-formed XML") from error
    if root.tag != _ROOT:
        raise Unreadable(f"has the root element <{root.tag[:40]}> in place of <{_ROOT}>")
    return root
