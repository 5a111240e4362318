"""What a profile of the Alibaba Cloud CLI stands for, mode by mode."""

from collections.abc import Callable, Mapping

from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.environment import odd_character
from pulumi_resource_alicloud.cloud.profile import Profile
from pulumi_resource_alicloud.cloud.sources import (
    AssumedRole,
    CloudSso,
    CredentialSource,
    CredentialsUri,
    EcsRole,
    External,
    OAuth,
    OidcRole,
    Static,
)

_LEAST_SECONDS, _SECONDS = 900, 3600


class Refusal(Exception):
    """A profile gives no credentials; the text says why, as the end of a sentence about it."""


class _Reader:
    def __init__(self, sts: Callable[[Profile], Endpoint], seconds: int, session: str) -> None:
        self._sts = sts
        self._seconds = seconds
        self._session = session

    def read(self, profile: Profile, above: tuple[str, ...] = ()) -> CredentialSource:
        if profile.trouble:
            raise Refusal(profile.trouble)
        if profile.name in above:
            raise Refusal(f"its source profiles refer to each other in a loop: {' > '.join((*above, profile.name))}")
        if profile.mode == "ChainableRamRoleArn":
            (source,) = _wanted(profile, "source_profile")
            return self._role(profile, self.read(profile.named(source), (*above, profile.name)))
        if profile.mode == "RamRoleArn":
            return self._role(profile, _static(profile))
        if profile.mode == "RamRoleArnWithRoleName":
            return self._role(profile, _ecs_role(profile))
        if profile.mode == "OIDC":
            return self._oidc(profile)
        return _PLAIN[profile.mode](profile)

    def _role(self, profile: Profile, base: CredentialSource) -> AssumedRole:
        (arn,) = _wanted(profile, "ram_role_arn")
        return AssumedRole(
            base=base,
            role_arn=arn,
            session_name=profile.entry("ram_session_name") or self._session,
            sts=self._sts(profile),
            policy=profile.entry("policy"),
            external_id=profile.entry("external_id"),
            seconds=self._duration(profile),
        )

    def _oidc(self, profile: Profile) -> OidcRole:
        arn, provider, file = _wanted(profile, "ram_role_arn", "oidc_provider_arn", "oidc_token_file")
        return OidcRole(
            role_arn=arn,
            provider_arn=provider,
            session_name=profile.entry("role_session_name") or profile.entry("ram_session_name") or self._session,
            sts=self._sts(profile),
            token_file=file,
            policy=profile.entry("policy"),
            seconds=self._duration(profile),
        )

    def _duration(self, profile: Profile) -> int:
        given = profile.number("expired_seconds")
        return given if given >= _LEAST_SECONDS else self._seconds or _SECONDS


def source_of_profile(
    profile: Profile, sts: Callable[[Profile], Endpoint], seconds: int, session: str
) -> CredentialSource:
    """Return what a profile stands for; `sts`, `seconds` and `session` are for roles that it has to assume.

    Raises:
        Refusal: it does not say all that its mode needs.
    """
    return _Reader(sts, seconds, session).read(profile)


def _wanted(profile: Profile, *names: str) -> tuple[str, ...]:
    missing = [name for name in names if not profile.entry(name)]
    if missing:
        raise Refusal(f"profile '{profile.name}' of mode {profile.mode} lacks {', '.join(missing)}")
    return tuple(profile.entry(name) for name in names)


def _static(profile: Profile) -> Static:
    key, secret = _wanted(profile, "access_key_id", "access_key_secret")
    (token,) = _wanted(profile, "sts_token") if profile.mode == "StsToken" else ("",)
    for name, value in (("access_key_id", key), ("access_key_secret", secret), ("sts_token", token)):
        if odd := odd_character(value):
            raise Refusal(f"{name} of profile '{profile.name}' has the character {odd}, which no key has")
    return Static(key, secret, token)


def _ecs_role(profile: Profile) -> EcsRole:
    return EcsRole(profile.entry("ram_role_name"))


def _external(profile: Profile) -> External:
    (command,) = _wanted(profile, "process_command")
    return External(profile.origin, command)


def _uri(profile: Profile) -> CredentialsUri:
    (uri,) = _wanted(profile, "credentials_uri")
    return CredentialsUri(uri)


def _cloud_sso(profile: Profile) -> CloudSso:
    names = ("cloud_sso_sign_in_url", "cloud_sso_account_id", "cloud_sso_access_config", "access_token")
    url, account, access, token = _wanted(profile, *names)
    return CloudSso(profile.origin, url, account, access, token, profile.number("cloud_sso_access_token_expire"))


def _oauth(profile: Profile) -> OAuth:
    return OAuth(profile.origin, profile.name, profile.file)


_PLAIN: Mapping[str, Callable[[Profile], CredentialSource]] = {
    "AK": _static,
    "StsToken": _static,
    "EcsRamRole": _ecs_role,
    "External": _external,
    "CredentialsURI": _uri,
    "CloudSSO": _cloud_sso,
    "OAuth": _oauth,
}
"""The modes that need no role to be assumed."""
