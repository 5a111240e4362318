"""Finds credentials: configuration, environment, profile, URI, ECS role, OIDC, and a role to assume on top of them.

Order as the bridged plugin has it: a program that worked finds the same account. Key, secret, token and role come from
one place: what lies about elsewhere is told by name and left out. Only looks; `keys` acts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pulumi_resource_alicloud.cloud.endpoints import Endpoint, parse_endpoint
from pulumi_resource_alicloud.cloud.environment import first, odd_character, whole_number
from pulumi_resource_alicloud.cloud.errors import ConfigurationError, Problem
from pulumi_resource_alicloud.cloud.profile import Profile, read_profile
from pulumi_resource_alicloud.cloud.profile_sources import Refusal, source_of_profile
from pulumi_resource_alicloud.cloud.regions import sts_host
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CredentialSource,
    CredentialsUri,
    EcsRole,
    OidcRole,
    Static,
)

_SESSION = "terraform"
"""As the bridged plugin names its sessions: trust policies may ask for it."""
_FAMILIES: Mapping[str, tuple[str, str, str]] = {
    "ALICLOUD": ("ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_SECURITY_TOKEN"),
    "ALIBABA_CLOUD": (
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABA_CLOUD_SECURITY_TOKEN",
    ),
    "ALIBABACLOUD": ("ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_SECURITY_TOKEN"),
}
_CONFIGURED = ("accessKey", "secretKey", "securityToken")
_SET = (
    "Set alicloud:accessKey and alicloud:secretKey, or the variables ALIBABA_CLOUD_ACCESS_KEY_ID and "
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET (or ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY)."
)
_RRSA = ("ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE")
"""What a pod is given whose service account stands for a role."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place that may hold a key, its secret and its token, and how each of them is called there."""

    names: tuple[str, str, str]
    values: tuple[str, str, str] = field(repr=False)

    @property
    def is_complete(self) -> bool:
        return bool(self.values[0] and self.values[1])

    def given(self) -> list[str]:
        """Return the names of what is there."""
        return [name for name, value in zip(self.names, self.values, strict=True) if value]


class Chain:
    """The chain of one configuration."""

    def __init__(self, config: Mapping[str, Any], environ: Mapping[str, str]) -> None:
        self._config = config
        self._environ = environ
        self._tried: list[str] = []
        self.warnings: list[str] = []
        """What was found and is left out, a sentence each."""
        self.profile = read_profile(config, environ)

    def source(self, region: str) -> CredentialSource:
        """Return the first credentials that are complete, with the role to assume on top of them.

        Raises:
            ConfigurationError: there are none; each link says why it was skipped.
        """
        static = self._static()
        if static is not None:
            self._tell_idle_profile(static)
            return self._assumed(static, region)
        found = self._profile(region) or self._uri() or self._ecs_role() or self._oidc(region) or self._rrsa(region)
        if found is None:
            reasons = " ".join(f"({number}) {reason}" for number, reason in enumerate(self._tried, 1))
            raise _wrong(
                "profile" if self.profile.name and self.profile.trouble else "accessKey",
                f"There are no credentials. Tried: {reasons} {_SET}",
            )
        return self._assumed(found, region)

    def _static(self) -> Static | None:
        """Return keys of the first place that has both halves; a token counts with the key it came with only."""
        configured = _Place(_CONFIGURED, tuple(self._text(key) for key in _CONFIGURED))  # type: ignore[arg-type]
        environment = [
            _Place(names, tuple(first(self._environ, name) or "" for name in names))  # type: ignore[arg-type]
            for names in _FAMILIES.values()
        ]
        places = [configured, *environment]
        if configured.given() and not configured.is_complete:
            elsewhere = [name for place in environment for name in place.given()]
            self._refuse_half(configured, elsewhere)
        chosen = next((place for place in places if place.is_complete), None)
        left = [name for place in places if place is not chosen for name in place.given()]
        if chosen is None:
            if left:
                verb = "are" if len(left) > 1 else "is"
                half = f"{' and '.join(left)} {verb} set, but no place has both key and secret."
                self._tried.append(f"keys: {half}")
                self.warnings.append(f"{half} They are left out.")
            else:
                self._tried.append("keys: accessKey and secretKey in neither configuration nor environment.")
            return None
        others = [place for place in environment if place is not chosen and not _repeats(place, chosen)]
        for place in others:
            if place.given():
                self.warnings.append(
                    f"{' and '.join(place.given())} {'are' if len(place.given()) > 1 else 'is'} set and left out: "
                    f"key, secret and token must come from one place, here from {' and '.join(chosen.names[:2])}."
                )
        for name, value in zip(chosen.names, chosen.values, strict=True):
            if odd := odd_character(value):
                raise _wrong(name, f"It has the character {odd}, which no key has: copy it again.")
        return Static(*chosen.values)

    def _refuse_half(self, configured: _Place, elsewhere: list[str]) -> None:
        given = " and ".join(configured.given())
        lacking = " and ".join(name for name in _CONFIGURED[:2] if not self._text(name))
        found = f" {' and '.join(elsewhere)} in the environment cannot be combined with it." * bool(elsewhere)
        raise _wrong(
            lacking.partition(" ")[0],
            f"Configuration has {given} without {lacking}: key, secret and token must come from one place.{found} Set "
            f"{' and '.join(f'alicloud:{name}' for name in lacking.split(' and '))} as well, or remove {given}.",
        )

    def _tell_idle_profile(self, static: Static) -> None:
        """Say that a profile was named for nothing, or for no more than its region."""
        names = ("access_key_id", "access_key_secret", "sts_token", "ram_role_arn")
        stored = tuple(self.profile.entry(name) for name in names)
        used = (static.access_key_id, static.access_key_secret, static.token, "")
        if self.profile.mode and stored != used:
            untold = self.profile.entry("ram_role_arn") and self._config.get("assumeRole") is None
            role = " and its role is not assumed: set assumeRole for that" * bool(untold)
            self.warnings.append(
                f"The keys come from elsewhere, so those of profile '{self.profile.name}' are not used{role}."
            )

    def _profile(self, region: str) -> CredentialSource | None:
        profile = self.profile
        named = f"profile '{profile.name}'" if profile.name else "profile"
        if profile.mode == "EcsRamRole":  # has its turn later, as ecsRoleName
            return None
        if profile.trouble:
            self._tried.append(f"{named}: {profile.trouble}.")
            return None
        try:
            return source_of_profile(profile, lambda of: self._sts(region, of), self._seconds(), _SESSION)
        except Refusal as error:
            self._tried.append(f"{named}: {error}.")
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
        if (first(self._environ, "ALIBABA_CLOUD_ECS_METADATA_DISABLED") or "").lower() == "true":
            self._tried.append("ecsRoleName: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true.")
            return None
        return EcsRole(name, (first(self._environ, "ALIBABA_CLOUD_IMDSV1_DISABLED") or "").lower() == "true")

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
        if not token:
            _check_file("assumeRoleWithOidc.oidcTokenFile", str(file))
        return OidcRole(
            role_arn=str(role),
            provider_arn=str(provider),
            session_name=given.get("roleSessionName") or self._session_name(),
            sts=self._sts(region),
            token=token or "",
            token_file="" if token else str(file),
            policy=given.get("policy") or "",
            seconds=given.get("sessionExpiration") or 3600,
        )

    def _rrsa(self, region: str) -> CredentialSource | None:
        """Return the role of a pod: the last link, as in the chain of Alibaba Cloud's own SDKs."""
        role, provider, file = (first(self._environ, name) for name in _RRSA)
        if not (role and provider and file):
            self._tried.append(f"{', '.join(_RRSA)}: not all of them set.")
            return None
        _check_file("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file)
        return OidcRole(role, provider, self._session_name(), self._sts(region), token_file=file)

    def _assumed(self, base: CredentialSource, region: str) -> CredentialSource:
        """Return the role to assume with these credentials, or the credentials themselves."""
        role = self._config.get("assumeRole")
        if role is None:
            return base
        if self.profile.mode == "RamRoleArn" and isinstance(base, AssumedRole):
            base = base.base  # the role of the configuration takes the place of the profile's
        arn = role.get("roleArn") or first(self._environ, "ALICLOUD_ASSUME_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN")
        if not arn:
            raise _wrong("assumeRole.roleArn", "It is missing: give the ARN of the role, or leave assumeRole out.")
        return AssumedRole(
            base=base,
            role_arn=str(arn),
            session_name=role.get("sessionName") or self._session_name("ALICLOUD_ASSUME_ROLE_SESSION_NAME"),
            sts=self._sts(region),
            policy=role.get("policy") or "",
            external_id=role.get("externalId") or "",
            seconds=role.get("sessionExpiration") or self._seconds() or 3600,
        )

    def _session_name(self, *before: str) -> str:
        return first(self._environ, *before, "ALIBABA_CLOUD_ROLE_SESSION_NAME") or _SESSION

    def _seconds(self) -> int:
        return whole_number(self._environ, "ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION")

    def _sts(self, region: str, profile: Profile | None = None) -> Endpoint:
        """Return where roles are assumed: configuration, else the profile's region for it, else the region."""
        given = (endpoints["sts"] for endpoints in self._config.get("endpoints") or [] if (endpoints or {}).get("sts"))
        own = profile.entry("sts_region") if profile else ""
        inside = profile is not None and profile.entry("enable_vpc").lower() == "true"
        named = next(given, None) or sts_host(own or region, inside=inside)
        endpoint = parse_endpoint(named, "https")
        if endpoint is None:
            raise _wrong(
                "profile", f"'{own}' cannot be a region for STS: correct sts_region of {profile and profile.origin}."
            )
        return endpoint

    def _text(self, key: str) -> str:
        return str(self._config.get(key) or "").strip()


def _repeats(place: _Place, chosen: _Place) -> bool:
    """Tell whether a place says nothing that the chosen one does not say."""
    return all(value in ("", same) for value, same in zip(place.values, chosen.values, strict=True))


def _check_file(key: str, file: str) -> None:
    try:
        found = Path(file).is_file()
    except ValueError:  # a null character
        found = False
    if not found:
        raise _wrong(key, f"There is no file {file}.")


def _wrong(key: str, text: str) -> ConfigurationError:
    return ConfigurationError([Problem(key, text)])
