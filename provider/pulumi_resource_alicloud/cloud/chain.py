"""Finds credentials: configuration, environment, profile, URI, ECS role, OIDC, and a role to assume on top of them.

Order as the bridged plugin has it: a program that worked finds the same account. Only looks; `credentials` acts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from pulumi_resource_alicloud.cloud.environment import first, whole_number
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.profile import read_profile
from pulumi_resource_alicloud.cloud.regions import sts_host

_SESSION = "terraform"
"""As the bridged plugin names its sessions: trust policies may ask for it."""


@dataclass(frozen=True, slots=True)
class Static:
    """A key pair, with a token when it is temporary."""

    access_key_id: str
    access_key_secret: str = field(repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CliProfile:
    """A profile of the Alibaba Cloud CLI in one of its advanced modes, which the official SDK reads."""

    name: str
    file: str


@dataclass(frozen=True, slots=True)
class CredentialsUri:
    """An address that answers with temporary keys."""

    uri: str


@dataclass(frozen=True, slots=True)
class EcsRole:
    """The role of the ECS instance this runs on."""

    name: str


@dataclass(frozen=True, slots=True)
class OidcRole:
    """A role assumed with an OIDC token; a token file is read again whenever the keys are renewed."""

    role_arn: str
    provider_arn: str
    session_name: str
    sts_host: str
    token: str = field(default="", repr=False)
    token_file: str = ""
    policy: str = ""
    seconds: int = 3600


@dataclass(frozen=True, slots=True)
class AssumedRole:
    """A role assumed with other credentials."""

    base: "CredentialSource"
    role_arn: str
    session_name: str
    sts_host: str
    policy: str = ""
    external_id: str = ""
    seconds: int = 3600


CredentialSource: TypeAlias = Static | CliProfile | CredentialsUri | EcsRole | OidcRole | AssumedRole

_ADVANCED_MODES = frozenset({"ChainableRamRoleArn", "CloudSSO", "External", "OAuth", "OIDC"})


class Chain:
    """The chain of one configuration."""

    def __init__(self, config: Mapping[str, Any], environ: Mapping[str, str]) -> None:
        self._config = config
        self._environ = environ
        self._tried: list[str] = []
        self.profile = read_profile(config, environ)

    def source(self, region: str) -> CredentialSource:
        """Return the first credentials that are complete, with the role to assume on top of them.

        Raises:
            ConfigurationError: there are none; each link says why it was skipped.
        """
        found = self._static() or self._advanced_profile() or self._uri() or self._ecs_role() or self._oidc(region)
        if found is None:
            reasons = " ".join(f"({number}) {reason}" for number, reason in enumerate(self._tried, 1))
            raise _wrong(
                "profile" if self.profile.name and self.profile.trouble else "accessKey",
                f"There are no credentials. Tried: {reasons} Set alicloud:accessKey and alicloud:secretKey, or the "
                f"variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET (or "
                f"ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY).",
            )
        return self._assumed(found, region)

    def _static(self) -> CredentialSource | None:
        given = [self._text(key) or first(self._environ, *variables) or "" for key, variables, _ in _STATIC]
        stored = [self.profile.entry(entry) for _, _, entry in _STATIC]
        key, secret = given[0] or stored[0], given[1] or stored[1]
        if key and secret:
            # A token belongs to the key it came with: that of a profile is none for a key from elsewhere.
            return Static(key, secret, given[2] or ("" if given[0] else stored[2]))
        lacking = " and ".join(name for name, value in (("accessKey", key), ("secretKey", secret)) if not value)
        self._tried.append(f"keys: {lacking} in neither configuration, environment nor profile.")
        return None

    def _advanced_profile(self) -> CredentialSource | None:
        profile = self.profile
        if profile.mode in _ADVANCED_MODES:
            return CliProfile(profile.name, profile.file)
        named = f"profile '{profile.name}'" if profile.name else "profile"
        self._tried.append(f"{named}: {profile.trouble or f'its mode is {profile.mode}'}.")
        return None

    def _uri(self) -> CredentialSource | None:
        uri = self._text("credentialsUri") or first(
            self._environ, "ALICLOUD_CREDENTIALS_URI", "ALIBABA_CLOUD_CREDENTIALS_URI"
        )
        if not uri:
            self._tried.append("credentialsUri: not set.")
        return CredentialsUri(uri) if uri else None

    def _ecs_role(self) -> CredentialSource | None:
        name = (
            self._text("ecsRoleName")
            or first(self._environ, "ALICLOUD_ECS_ROLE_NAME", "ALIBABA_CLOUD_ECS_METADATA")
            or self.profile.entry("ram_role_name")
        )
        if not name and self.profile.mode != "EcsRamRole":  # in that mode the instance tells its role itself
            self._tried.append("ecsRoleName: not set.")
            return None
        return EcsRole(name)

    def _oidc(self, region: str) -> CredentialSource | None:
        given = self._config.get("assumeRoleWithOidc")
        if given is None:
            self._tried.append("assumeRoleWithOidc: not set.")
            return None
        role = given.get("roleArn") or first(self._environ, "ALIBABA_CLOUD_ROLE_ARN")
        provider = given.get("oidcProviderArn") or first(self._environ, "ALIBABA_CLOUD_OIDC_PROVIDER_ARN")
        token = given.get("oidcToken") or first(self._environ, "ALIBABA_CLOUD_OIDC_TOKEN")
        file = given.get("oidcTokenFile") or first(self._environ, "ALIBABA_CLOUD_OIDC_TOKEN_FILE")
        if not (role and provider and (token or file)):
            wanted = (("roleArn", role), ("oidcProviderArn", provider), ("oidcToken or oidcTokenFile", token or file))
            missing = ", ".join(name for name, value in wanted if not value)
            raise _wrong("assumeRoleWithOidc", f"It lacks {missing}.")
        if not token and not Path(str(file)).is_file():
            raise _wrong("assumeRoleWithOidc.oidcTokenFile", f"There is no file {file}.")
        return OidcRole(
            role_arn=str(role),
            provider_arn=str(provider),
            session_name=given.get("roleSessionName")
            or first(self._environ, "ALIBABA_CLOUD_ROLE_SESSION_NAME")
            or _SESSION,
            sts_host=self._sts_host(region),
            token=token or "",
            token_file="" if token else str(file),
            policy=given.get("policy") or "",
            seconds=given.get("sessionExpiration") or 3600,
        )

    def _assumed(self, base: CredentialSource, region: str) -> CredentialSource:
        """Return the role to assume with these credentials, or the credentials themselves."""
        given = self._config.get("assumeRole")
        if given is None and not self.profile.entry("ram_role_arn"):
            return base
        role = given or {}
        arn = (
            role.get("roleArn")
            or first(self._environ, "ALICLOUD_ASSUME_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN")
            or self.profile.entry("ram_role_arn")
        )
        if not arn:
            raise _wrong("assumeRole.roleArn", "It is missing: give the ARN of the role, or leave assumeRole out.")
        return AssumedRole(
            base=base,
            role_arn=str(arn),
            session_name=role.get("sessionName")
            or first(self._environ, "ALICLOUD_ASSUME_ROLE_SESSION_NAME", "ALIBABA_CLOUD_ROLE_SESSION_NAME")
            or self.profile.entry("ram_session_name")
            or _SESSION,
            sts_host=self._sts_host(region),
            policy=role.get("policy") or "",
            external_id=role.get("externalId") or "",
            seconds=role.get("sessionExpiration")
            or whole_number(self._environ, "ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION")
            or _whole(self.profile.entry("expired_seconds"))
            or 3600,
        )

    def _sts_host(self, region: str) -> str:
        given = (endpoints["sts"] for endpoints in self._config.get("endpoints") or [] if (endpoints or {}).get("sts"))
        return next(given, None) or sts_host(region)

    def _text(self, key: str) -> str:
        return str(self._config.get(key) or "").strip()


_STATIC = (
    (
        "accessKey",
        ("ALICLOUD_ACCESS_KEY", "ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_ID"),
        "access_key_id",
    ),
    (
        "secretKey",
        ("ALICLOUD_SECRET_KEY", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_ACCESS_KEY_SECRET"),
        "access_key_secret",
    ),
    (
        "securityToken",
        ("ALICLOUD_SECURITY_TOKEN", "ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABACLOUD_SECURITY_TOKEN"),
        "sts_token",
    ),
)


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _wrong(key: str, text: str) -> ConfigurationError:
    return ConfigurationError([Problem(key, text)])
