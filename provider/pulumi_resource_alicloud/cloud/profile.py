"""The profile of the Alibaba Cloud CLI that configuration or environment name.

A profile that cannot be read is no error by itself, for keys may come from elsewhere; it says why, should they not.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pulumi_resource_alicloud.cloud.environment import first

_WITH_KEYS = frozenset({"AK", "StsToken", "RamRoleArn"})
_MODES: Mapping[str, frozenset[str]] = {
    "access_key_id": _WITH_KEYS,
    "access_key_secret": _WITH_KEYS,
    "sts_token": frozenset({"StsToken"}),
    "ram_role_name": frozenset({"EcsRamRole"}),
    "ram_role_arn": frozenset({"RamRoleArn"}),
    "ram_session_name": frozenset({"RamRoleArn"}),
    "expired_seconds": frozenset({"RamRoleArn"}),
}
"""In which modes an entry counts: the CLI leaves entries of former modes behind, and expired keys of some."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile, or why there is none."""

    name: str = ""
    file: str = ""
    trouble: str = ""
    entries: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def mode(self) -> str:
        """Return the way in which the profile gives credentials."""
        return str(self.entries.get("mode") or "")

    def entry(self, name: str) -> str:
        """Return an entry that counts in the profile's mode, or nothing."""
        if not self.mode or self.mode not in _MODES.get(name, frozenset({self.mode})):
            return ""
        return str(self.entries.get(name) or "").strip()


def read_profile(config: Mapping[str, Any], environ: Mapping[str, str]) -> Profile:
    """Return the named profile; an empty one when none is named."""
    name = config.get("profile") or first(environ, "ALICLOUD_PROFILE", "ALIBABA_CLOUD_PROFILE")
    if not name:
        return Profile(trouble="none named")
    given = config.get("sharedCredentialsFile") or first(
        environ, "ALICLOUD_SHARED_CREDENTIALS_FILE", "ALIBABA_CLOUD_CREDENTIALS_FILE"
    )
    file = Path(given or "~/.aliyun/config.json").expanduser().absolute()
    try:
        listed = json.loads(file.read_text(encoding="utf-8")).get("profiles") or []
        profiles = {profile.get("name"): profile for profile in listed if isinstance(profile, dict)}
    except OSError as error:
        return Profile(name, str(file), f"{file} cannot be read ({error.strerror})")
    except (ValueError, AttributeError, TypeError):
        return Profile(name, str(file), f"{file} is no JSON object with a list of profiles")
    if name not in profiles:
        names = ", ".join(str(each) for each in profiles) or "none"
        return Profile(name, str(file), f"{file} has no profile of this name; it has {names}")
    trouble = "" if profiles[name].get("mode") else "it has no mode"
    return Profile(name, str(file), trouble, profiles[name])
