"""What a client is made of, resolved once from configuration, environment and profile file. Calls nobody."""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pulumi_resource_alicloud.cloud.chain import Chain, CredentialSource
from pulumi_resource_alicloud.cloud.endpoints import Endpoint, find_endpoint, parse_endpoint
from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.regions import DEFAULT_REGION, REGIONS

__all__ = ["Problem", "Settings", "problems", "resolve"]

_MILLISECONDS = 60_000
_SESSION_SECONDS = (900, 43_200)
_OIDC_TOKEN_LENGTH = (4, 20_000)
_SOURCE_LENGTH = 1024
Judge: TypeAlias = Callable[[Any, Mapping[str, Any]], str | None]
"""Tells what is wrong with a key's value, given all of the configuration; None when nothing is."""
_ARN = re.compile(r"acs:ram::\d+:[a-z-]+/.+")


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
    headers: Mapping[str, str] = field(default_factory=dict)


def problems(config: Mapping[str, Any]) -> list[Problem]:
    """Return all that is wrong with well-typed configuration. Reads neither network, files nor environment."""
    found = [Problem(key, text) for key, judge in _RULES.items() if (text := judge(config.get(key), config))]
    found.extend(_endpoint_problems(config.get("endpoints") or []))
    found.extend(_role_problems("assumeRole", config.get("assumeRole") or {}))
    found.extend(_role_problems("assumeRoleWithOidc", config.get("assumeRoleWithOidc") or {}))
    return found


def _region_problem(region: Any, config: Mapping[str, Any]) -> str | None:
    if not region or config.get("skipRegionValidation") or region in REGIONS:
        return None
    close = difflib.get_close_matches(region, sorted(REGIONS), n=1)
    meant = f"Did you mean {close[0]}? " if close else ""
    return f"'{region}' is no known region. {meant}For a new one set skipRegionValidation to true."


def _milliseconds_problem(value: Any, _: Mapping[str, Any]) -> str | None:
    return f"{value} is not a number of milliseconds above 0." if value is not None and value <= 0 else None


def _one_of(*allowed: str) -> Judge:
    def judge(value: Any, _: Mapping[str, Any]) -> str | None:
        return f"'{value}' is not {' or '.join(allowed)}." if value and value not in allowed else None

    return judge


_RULES: Mapping[str, Judge] = {
    "region": _region_problem,
    "protocol": _one_of("HTTP", "HTTPS"),
    "accountType": lambda value, _: _one_of("Domestic", "International")(value and value.capitalize(), {}),
    "clientConnectTimeout": _milliseconds_problem,
    "clientReadTimeout": _milliseconds_problem,
    "maxRetryTimeout": lambda value, _: f"{value} is not a number of seconds, 0 or more." if (value or 0) < 0 else None,
    "configurationSource": lambda value, _: (
        f"It has more than {_SOURCE_LENGTH} characters." if len(value or "") > _SOURCE_LENGTH else None
    ),
}


def _endpoint_problems(endpoints: list[Any]) -> list[Problem]:
    return [
        Problem(
            f"endpoints[{index}].{name}",
            f"'{given}' is no endpoint: give a host such as aiworkspace.cn-hangzhou.aliyuncs.com, with http:// or "
            f"https:// and a port if needed, and without a path.",
        )
        for index, entry in enumerate(endpoints)
        for name in ("aiworkspace", "sts")
        if (given := (entry or {}).get(name)) and parse_endpoint(given, "https") is None
    ]


def _role_problems(key: str, role: Mapping[str, Any]) -> list[Problem]:
    found = [
        Problem(f"{key}.{name}", f"'{arn}' is no ARN such as acs:ram::<account_id>:role/<name>.")
        for name in ("roleArn", "oidcProviderArn")
        if (arn := role.get(name)) and not _ARN.fullmatch(arn)
    ]
    least, most = _SESSION_SECONDS
    seconds = role.get("sessionExpiration")
    if seconds and not least <= seconds <= most:
        found.append(Problem(f"{key}.sessionExpiration", f"{seconds} is not between {least} and {most} seconds."))
    token = role.get("oidcToken")
    least, most = _OIDC_TOKEN_LENGTH
    if token and not least <= len(token) <= most:
        found.append(Problem(f"{key}.oidcToken", f"A token has between {least} and {most} characters."))
    return found


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
        key: int(config.get(key) or first(environ, variable) or _MILLISECONDS)
        for key, variable in (
            ("clientConnectTimeout", "CLIENT_CONNECT_TIMEOUT"),
            ("clientReadTimeout", "CLIENT_READ_TIMEOUT"),
        )
    }
    return Settings(
        region=region,
        region_source=source,
        endpoint=endpoint,
        credentials=chain.source(region),
        connect_milliseconds=timeouts["clientConnectTimeout"],
        read_milliseconds=timeouts["clientReadTimeout"],
        max_retry_seconds=int(config.get("maxRetryTimeout") or first(environ, "MAX_RETRY_TIMEOUT") or 0) or None,
        user_agent=_user_agent(config, environ),
        headers=_headers(config, environ),
    )


def _region(config: Mapping[str, Any], environ: Mapping[str, str], chain: Chain) -> tuple[str, str]:
    if config.get("region"):
        return str(config["region"]), "configuration"
    if given := first(environ, "ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"):
        return given, "environment"
    if given := chain.profile.get("region_id"):
        return str(given), "profile"
    return DEFAULT_REGION, "default"


def _user_agent(config: Mapping[str, Any], environ: Mapping[str, str]) -> str:
    given = (config.get("configurationSource"), environ.get("TF_APPEND_USER_AGENT"))
    return " ".join(("pulumi-resource-alicloud", *(part.strip() for part in given if part)))


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
