"""What is wrong with configuration, from the configuration alone and what may stand in for it: no network, no files."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from pulumi_resource_alicloud.cloud.endpoints import parse_endpoint, without_user
from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.errors import Problem
from pulumi_resource_alicloud.cloud.regions import REGIONS

_SESSION_SECONDS = (900, 43_200)
_OIDC_TOKEN_LENGTH = (4, 20_000)
_SOURCE_LENGTH = 1024
_PRINTABLE = re.compile(r"[\x20-\x7e]*")
_ARN = re.compile(r"acs:ram::\d+:[a-z-]+/.+")
_REGION = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
Judge: TypeAlias = Callable[[Any, Mapping[str, Any]], str | None]
"""Tells what is wrong with a key's value, given all of the configuration; None when nothing is."""


def problems(config: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> list[Problem]:
    """Return all that is wrong with well-typed configuration. Reads neither network nor files.

    With an environment also what is missing: the rest of a role may stand there.
    """
    found = [Problem(key, text) for key, judge in _RULES.items() if (text := judge(config.get(key), config))]
    found.extend(_endpoint_problems(config.get("endpoints") or []))
    found.extend(_role_problems("assumeRole", config.get("assumeRole") or {}))
    found.extend(_role_problems("assumeRoleWithOidc", config.get("assumeRoleWithOidc") or {}))
    if environ is not None:
        found.extend(_missing(config, environ))
    return found


def _missing(config: Mapping[str, Any], environ: Mapping[str, str]) -> list[Problem]:
    return [
        Problem(
            f"{key}.{names[0]}", f"It is required: give {' or '.join(names)}, or the variable {' or '.join(variables)}."
        )
        for key, names, variables in _REQUIRED
        if config.get(key) is not None
        and not any(config[key].get(name) for name in names)
        and not first(environ, *variables)
    ]


def region_problem(region: Any, config: Mapping[str, Any]) -> str | None:
    """Tell what is wrong with a region, given skipRegionValidation."""
    if not region or region in REGIONS:
        return None
    if config.get("skipRegionValidation"):
        # It becomes part of a host name.
        return None if _REGION.fullmatch(region) else f"'{region}' cannot be a region: it has letters, digits and '-'."
    import difflib  # noqa: PLC0415 - only what is wrong needs it

    close = difflib.get_close_matches(region, sorted(REGIONS), n=1)
    meant = f"Did you mean {close[0]}? " if close else ""
    return f"'{region}' is no known region. {meant}For a new one set skipRegionValidation to true."


def _milliseconds_problem(value: Any, _: Mapping[str, Any]) -> str | None:
    fits = value is None or value > 0
    return None if fits else f"{value} is not above 0: give milliseconds, such as 60000."


def _retry_problem(value: Any, _: Mapping[str, Any]) -> str | None:
    fits = value is None or value >= 0
    return None if fits else f"{value} is below 0: give seconds, or leave it out."


def _source_problem(value: Any, config: Mapping[str, Any]) -> str | None:
    if len(value or "") > _SOURCE_LENGTH:
        return f"It has more than {_SOURCE_LENGTH} characters: shorten it."
    return _header_problem(value, config)


def _header_problem(value: Any, _: Mapping[str, Any]) -> str | None:
    sent = _PRINTABLE.fullmatch(value or "")
    return None if sent else "It is sent as an HTTP header: only printable ASCII characters, on one line."


def _address_problem(value: Any, _: Mapping[str, Any]) -> str | None:
    fits = not value or _is_address(value)
    return None if fits else "It is no address: give a URL that begins with http:// or https://."


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def _one_of(*allowed: str) -> Judge:
    def judge(value: Any, _: Mapping[str, Any]) -> str | None:
        fits = not value or value in allowed
        return None if fits else f"'{value}' is none of its values: give {' or '.join(allowed)}."

    return judge


_RULES: Mapping[str, Judge] = {
    "region": region_problem,
    "protocol": _one_of("HTTP", "HTTPS"),
    "accountType": lambda value, _: _one_of("Domestic", "International")(value and value.capitalize(), {}),
    "clientConnectTimeout": _milliseconds_problem,
    "clientReadTimeout": _milliseconds_problem,
    "maxRetryTimeout": _retry_problem,
    "configurationSource": _source_problem,
    "sourceIp": _header_problem,
    "secureTransport": _header_problem,
    "securityTransport": _header_problem,
    "credentialsUri": _address_problem,
}


_REQUIRED: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("assumeRole", ("roleArn",), ("ALICLOUD_ASSUME_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN")),
    ("assumeRoleWithOidc", ("roleArn",), ("ALIBABA_CLOUD_ROLE_ARN",)),
    ("assumeRoleWithOidc", ("oidcProviderArn",), ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN",)),
    (
        "assumeRoleWithOidc",
        ("oidcToken", "oidcTokenFile"),
        ("ALIBABA_CLOUD_OIDC_TOKEN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"),
    ),
)
"""What a role needs, each with the variables that may say it instead."""


def _endpoint_problems(endpoints: list[Any]) -> list[Problem]:
    return [
        Problem(
            f"endpoints[{index}].{name}",
            f"'{without_user(str(given))}' is no endpoint: give a host such as aiworkspace.cn-hangzhou.aliyuncs.com, "
            f"with http:// or https:// and a port up to 65535 if needed, and without user, password and path.",
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
        found.append(Problem(f"{key}.sessionExpiration", f"{seconds} is no duration: give {least} to {most} seconds."))
    token = role.get("oidcToken")
    least, most = _OIDC_TOKEN_LENGTH
    if token and not least <= len(token) <= most:
        found.append(Problem(f"{key}.oidcToken", f"It is no token: one has {least} to {most} characters."))
    return found
