"""What a client is made of, resolved once from configuration, environment and profile file. Calls nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from pulumi_resource_alicloud.cloud.chain import Chain
from pulumi_resource_alicloud.cloud.checks import problems, region_problem
from pulumi_resource_alicloud.cloud.endpoints import Endpoint, find_endpoint
from pulumi_resource_alicloud.cloud.environment import first, whole_number
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.pem import trouble_with
from pulumi_resource_alicloud.cloud.proxies import passwords, proxy_problems
from pulumi_resource_alicloud.cloud.redact import conceal
from pulumi_resource_alicloud.cloud.regions import DEFAULT_REGION
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CloudSso,
    CredentialSource,
    CredentialsUri,
    OidcRole,
    Static,
)

__all__ = ["Problem", "Settings", "problems", "resolve"]

_MILLISECONDS = 60_000
_TELLING = 8
"""Characters of a path beyond which it may be a secret, and no word that messages need."""
_TRUE = frozenset({"1", "t", "T", "true", "TRUE", "True"})


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a client needs to know."""

    region: str
    region_source: str
    endpoint: Endpoint
    credentials: CredentialSource = field(repr=False)
    connect_milliseconds: int = _MILLISECONDS
    read_milliseconds: int = _MILLISECONDS
    max_retry_seconds: int | None = None
    user_agent: str = ""
    """What follows the plugin's own name."""
    headers: Mapping[str, str] = field(default_factory=dict)
    ca_path: str | None = None
    """File or folder with authorities to trust besides the known ones."""
    warnings: tuple[str, ...] = ()
    """What the user should know of what was found, a sentence each."""


def difference(one: Settings, other: Settings) -> str:
    """Return in what two settings differ, without secrets; where a region was found makes no difference."""
    places = ((settings.region, settings.endpoint) for settings in (one, other))
    if len(set(places)) > 1:
        return f"region or endpoint ({one.region} at {one.endpoint.host}, not {other.region} at {other.endpoint.host})"
    if one.credentials != other.credentials:
        return "set of credentials"
    plain = replace(other, region_source=one.region_source, warnings=one.warnings)
    return "" if plain == one else "configuration of its calls"


def resolve(config: Mapping[str, Any], environ: Mapping[str, str]) -> Settings:
    """Return the settings of a client, from configuration, environment and profile file as they are now.

    Raises:
        ConfigurationError: values that cannot work, or no credentials; it lists every link of the chain that was tried.
    """
    found = problems(config)
    if found:
        raise ConfigurationError(found)
    chain = Chain(config, environ)
    region, source = _region(config, environ, chain)
    endpoint = find_endpoint(config, environ, region)
    timeouts = {
        key: int(config.get(key) or whole_number(environ, variable) or _MILLISECONDS)
        for key, variable in (
            ("clientConnectTimeout", "CLIENT_CONNECT_TIMEOUT"),
            ("clientReadTimeout", "CLIENT_READ_TIMEOUT"),
        )
    }
    credentials = chain.source(region)
    _conceal(credentials, environ)
    wrong = proxy_problems((endpoint.url, *_asked_for_keys(credentials)), environ)
    if wrong:
        raise ConfigurationError(wrong)
    warnings = list(chain.warnings)
    if source == "default":
        warnings.insert(
            0, f"No region is set, so {region} is used: set alicloud:region, or the variable ALICLOUD_REGION."
        )
    return Settings(
        region=region,
        region_source=source,
        endpoint=endpoint,
        credentials=credentials,
        connect_milliseconds=timeouts["clientConnectTimeout"],
        read_milliseconds=timeouts["clientReadTimeout"],
        max_retry_seconds=int(config.get("maxRetryTimeout") or whole_number(environ, "MAX_RETRY_TIMEOUT")) or None,
        user_agent=_user_agent(config, environ),
        headers=_headers(config, environ),
        ca_path=_authorities(environ),
        warnings=tuple(warnings),
    )


def find_region(config: Mapping[str, Any], environ: Mapping[str, str]) -> str:
    """Return the region that configuration, environment or profile name, or the default.

    Raises:
        ConfigurationError: it is no region, or a profile file cannot be read.
    """
    return _region(config, environ, Chain(config, environ))[0]


def _region(config: Mapping[str, Any], environ: Mapping[str, str], chain: Chain) -> tuple[str, str]:
    """Return the region and where it was found."""
    places = (
        ("configuration", config.get("region")),
        ("environment", first(environ, "ALICLOUD_REGION", "ALIBABA_CLOUD_REGION", "ALIBABA_CLOUD_REGION_ID")),
        ("profile", chain.profile.entry("region_id")),
        ("default", DEFAULT_REGION),
    )
    place, region = next((place, str(region)) for place, region in places if region)
    skip = config.get("skipRegionValidation") or (first(environ, "ALICLOUD_SKIP_REGION_VALIDATION") or "") in _TRUE
    problem = region_problem(region, {"skipRegionValidation": skip})
    if problem is not None:
        raise ConfigurationError([Problem("region", f"{problem} It comes from the {place}.")])
    return region, place


def _authorities(environ: Mapping[str, str]) -> str | None:
    """Return the authorities named for Python's HTTP clients; what is named for OpenSSL is trusted in any case.

    What TLS would refuse at the first call is refused here, under the name of the variable.
    """
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        given = first(environ, name)
        if given:
            if trouble := trouble_with(given):
                raise ConfigurationError([Problem(name, f"{trouble}: correct or unset it.")])
            return given
    return None


def _asked_for_keys(source: CredentialSource) -> list[str]:
    """Return the addresses that are asked before there are keys."""
    match source:
        case AssumedRole():
            return [source.sts.url, *_asked_for_keys(source.base)]
        case OidcRole():
            return [source.sts.url]
        case CredentialsUri():
            return [source.uri]
        case CloudSso():
            return [source.sign_in_url]
    return []


def _conceal(source: CredentialSource, environ: Mapping[str, str]) -> None:
    """Keep out of every message what the user gave to get keys with."""
    conceal(*passwords(environ))
    match source:
        case Static():
            conceal(source.access_key_secret, source.token)
        case AssumedRole():
            _conceal(source.base, {})
        case OidcRole():
            conceal(source.token)
        case CredentialsUri():
            parts = urlsplit(source.uri)
            conceal(source.uri, f"{parts.path}?{parts.query}", parts.path * (len(parts.path) > _TELLING))
        case CloudSso():
            conceal(source.access_token)


def _user_agent(config: Mapping[str, Any], environ: Mapping[str, str]) -> str:
    given = (config.get("configurationSource"), environ.get("TF_APPEND_USER_AGENT"))
    return " ".join(part.strip() for part in given if part)


def _headers(config: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, str]:
    source = config.get("sourceIp") or first(environ, "ALICLOUD_SOURCE_IP", "ALIBABA_CLOUD_SOURCE_IP")
    transport = (
        config.get("secureTransport")
        or first(environ, "ALICLOUD_SECURE_TRANSPORT", "ALIBABA_CLOUD_SECURE_TRANSPORT")
        or config.get("securityTransport")
        or first(environ, "ALICLOUD_SECURITY_TRANSPORT", "ALIBABA_CLOUD_SECURITY_TRANSPORT")
    )
    headers = {"x-acs-source-ip": source, "x-acs-secure-transport": transport}
    return {name: str(value) for name, value in headers.items() if value}
