"""The profile of the Alibaba Cloud CLI that configuration or environment name.

A profile that cannot be read is no error by itself, for keys may come from elsewhere; it says why, should they not.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pulumi_resource_alicloud.cloud.environment import first
from pulumi_resource_alicloud.cloud.textfile import Unreadable, read_text

_WITH_KEYS = frozenset({"AK", "StsToken", "RamRoleArn"})
_WITH_ROLE = frozenset({"RamRoleArn", "ChainableRamRoleArn", "RamRoleArnWithRoleName", "OIDC"})
_CLOUD_SSO = frozenset({"CloudSSO"})
_OAUTH = frozenset({"OAuth"})
_ANY = frozenset[str]()
READ: Mapping[str, frozenset[str]] = {
    "name": _ANY,
    "mode": _ANY,
    "region_id": _ANY,
    "access_key_id": _WITH_KEYS | _OAUTH,
    "access_key_secret": _WITH_KEYS | _OAUTH,
    "sts_token": frozenset({"StsToken"}) | _OAUTH,
    "sts_expiration": _OAUTH,
    "ram_role_name": frozenset({"EcsRamRole", "RamRoleArnWithRoleName"}),
    "ram_role_arn": _WITH_ROLE,
    "ram_session_name": _WITH_ROLE,
    "role_session_name": frozenset({"OIDC"}),
    "expired_seconds": _WITH_ROLE,
    "external_id": _WITH_ROLE - {"OIDC"},
    "policy": _WITH_ROLE,
    "sts_region": _WITH_ROLE,
    "enable_vpc": _WITH_ROLE,
    "source_profile": frozenset({"ChainableRamRoleArn"}),
    "process_command": frozenset({"External"}),
    "credentials_uri": frozenset({"CredentialsURI"}),
    "oidc_provider_arn": frozenset({"OIDC"}),
    "oidc_token_file": frozenset({"OIDC"}),
    "cloud_sso_sign_in_url": _CLOUD_SSO,
    "cloud_sso_account_id": _CLOUD_SSO,
    "cloud_sso_access_config": _CLOUD_SSO,
    "cloud_sso_access_token_expire": _CLOUD_SSO,
    "access_token": _CLOUD_SSO,
    "oauth_site_type": _OAUTH,
    "oauth_access_token": _OAUTH,
    "oauth_access_token_expire": _OAUTH,
    "oauth_refresh_token": _OAUTH,
}
"""In which modes a field counts, none for all: the CLI leaves fields of former modes behind, expired keys too."""

IGNORED: Mapping[str, str] = {
    "private_key": "mode RsaKeyPair is not read",
    "key_pair_name": "mode RsaKeyPair is not read",
    "output_format": "how the CLI prints",
    "language": "how the CLI prints",
    "site": "where the CLI helps",
    "verified": "a note of the CLI",
    "connect_timeout": "clientConnectTimeout and CLIENT_CONNECT_TIMEOUT say so here",
    "retry_timeout": "clientReadTimeout and CLIENT_READ_TIMEOUT say so here",
    "retry_count": "maxRetryTimeout and MAX_RETRY_TIMEOUT say so here",
    "endpoint_type": "endpoints says so here",
    "auto_plugin_install": "how the CLI installs",
}
"""Fields that the CLI writes and that have no effect here, each with the reason."""

MODES = frozenset(
    {
        "AK",
        "StsToken",
        "RamRoleArn",
        "EcsRamRole",
        "RamRoleArnWithRoleName",
        "ChainableRamRoleArn",
        "External",
        "CredentialsURI",
        "OIDC",
        "CloudSSO",
        "OAuth",
    }
)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile, or why there is none."""

    name: str = ""
    file: str = ""
    trouble: str = ""
    entries: Mapping[str, Any] = field(default_factory=dict, repr=False)
    siblings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    """All profiles of the file, by name."""

    @property
    def mode(self) -> str:
        """Return the way in which the profile gives credentials."""
        return str(self.entries.get("mode") or "")

    @property
    def origin(self) -> str:
        """Return how messages call it."""
        return f"profile '{self.name}' of {self.file}"

    def entry(self, name: str) -> str:
        """Return a field that counts in the profile's mode, or nothing."""
        modes = READ.get(name, _ANY)
        if not self.mode or (modes and self.mode not in modes):
            return ""
        value = self.entries.get(name)
        return str(value).strip() if isinstance(value, (str, int)) and value is not None else ""

    def number(self, name: str) -> int:
        """Return a field that is a whole number, 0 when it is none."""
        text = self.entry(name)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0  # noqa: PLR2004 - 64 bits

    def named(self, name: str) -> "Profile":
        """Return another profile of the file."""
        return _of(name, self.file, self.siblings)


def read_profile(config: Mapping[str, Any], environ: Mapping[str, str]) -> Profile:
    """Return the named profile; an empty one when none is named."""
    name = config.get("profile") or first(environ, "ALICLOUD_PROFILE", "ALIBABA_CLOUD_PROFILE")
    if not name:
        return Profile(trouble="none named")
    given = config.get("sharedCredentialsFile") or first(
        environ, "ALICLOUD_SHARED_CREDENTIALS_FILE", "ALIBABA_CLOUD_CREDENTIALS_FILE"
    )
    path = str(given or "~/.aliyun/config.json")
    try:
        file = Path(path).expanduser().absolute()
        profiles = load_profiles(file)
    except Unreadable as error:
        return Profile(name, path, f"{path} {error}")
    except RuntimeError:  # there is no home to expand
        return Profile(name, path, f"{path} cannot be found: there is no home directory")
    return _of(name, str(file), profiles)


def load_profiles(file: Path) -> dict[str, Mapping[str, Any]]:
    """Return all profiles of a file by name.

    Raises:
        Unreadable: it is no such file.
    """
    try:
        listed = json.loads(read_text(file))["profiles"] or []
        return {str(profile["name"]): profile for profile in listed if isinstance(profile, dict) and "name" in profile}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Unreadable("is no JSON object with a list of profiles") from error


def _of(name: str, file: str, profiles: Mapping[str, Mapping[str, Any]]) -> Profile:
    entries = profiles.get(name)
    if entries is None:
        names = ", ".join(profiles) or "none"
        return Profile(name, file, f"{file} has no profile of this name; it has {names}")
    mode = str(entries.get("mode") or "")
    known = f"the modes that are read are {', '.join(sorted(MODES))}"
    trouble = (
        "" if mode in MODES else f"it has no mode; {known}" if not mode else f"its mode {mode} is not read; {known}"
    )
    return Profile(name, file, trouble, entries, profiles)
