"""Where the API is: configuration, environment, a local endpoints.xml, else a rule.

The bridged plugin also asks the location service, one signed round trip for every process. All published hosts follow
the rule, so that is left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.regions import host

_ENDPOINT = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<host>[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:]+\])(?P<port>:\d{1,5})?/?"
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host, with its port if that is not the scheme's, and the scheme: http or https."""

    host: str
    scheme: str

    @property
    def is_loopback(self) -> bool:
        """Tell whether this is the machine itself, where no proxy has a business."""
        name = self.host.rpartition(":")[0] or self.host
        return name == "localhost" or name.startswith("127.") or name == "[::1]"


def parse_endpoint(text: str, scheme: str) -> Endpoint | None:
    """Return the endpoint that a text names, None when it names none; `scheme` is for a text without one."""
    match = _ENDPOINT.fullmatch(text.strip())
    if match is None:
        return None
    return Endpoint(match["host"] + (match["port"] or ""), match["scheme"] or scheme)


def find_endpoint(config: Mapping[str, Any], environ: Mapping[str, str], region: str) -> Endpoint:
    """Return the endpoint of the API.

    Raises:
        ConfigurationError: the place that decides names no endpoint.
    """
    scheme = "http" if config.get("protocol") == "HTTP" else "https"
    configured = (given["aiworkspace"] for given in config.get("endpoints") or [] if (given or {}).get("aiworkspace"))
    places = (
        ("TF_ENDPOINT_PATH", _from_file(environ, region)),
        ("endpoints", next(configured, None)),
        ("ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE", first(environ, "ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE")),
        ("AIWORKSPACE_ENDPOINT", first(environ, "AIWORKSPACE_ENDPOINT")),
        ("region", host(region)),
    )
    place, text = next((place, text) for place, text in places if text)
    endpoint = parse_endpoint(text, scheme)
    if endpoint is None:
        raise ConfigurationError([Problem(place, f"'{text}' is no endpoint: give a host, without a path.")])
    return endpoint


def _from_file(environ: Mapping[str, str], region: str) -> str | None:
    """Return what endpoints.xml says: Endpoint elements with RegionId, and Product with ProductName and DomainName."""
    named = first(environ, "TF_ENDPOINT_PATH")
    path = Path(named or "endpoints.xml")
    if not path.is_file():
        if named:
            raise ConfigurationError([Problem("TF_ENDPOINT_PATH", f"There is no file {path}: correct or unset it.")])
        return None
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - the user's own file
    except (ET.ParseError, UnicodeDecodeError) as error:
        if named:
            raise ConfigurationError([Problem("TF_ENDPOINT_PATH", f"{path} is no XML: {error}.")]) from error
        return None
    for entry in root.iter("Endpoint"):
        if region in (node.text for node in entry.iter("RegionId")):
            for product in entry.iter("Product"):
                name = (product.findtext("ProductName") or "").lower().replace("-", "_")
                if name == "aiworkspace":
                    return product.findtext("DomainName")
    return None
