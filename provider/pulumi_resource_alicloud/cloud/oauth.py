"""Exchanges a login by OAuth that the Alibaba Cloud CLI made for keys.

A refresh token works once: the new one is written where the CLI looks for it, or the user would have to log in again.
Nothing else is written, keys least of all.
"""

import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from pulumi_resource_alicloud.cloud.asking import Request, Unobtainable, ask_for_object
from pulumi_resource_alicloud.cloud.keys import Keys, keys_in
from pulumi_resource_alicloud.cloud.profile import Profile, load_profiles
from pulumi_resource_alicloud.cloud.sources import OAuth
from pulumi_resource_alicloud.cloud.textfile import Unreadable, read_text

SITES = {
    "CN": ("https://oauth.aliyun.com", "4038181954557748008"),
    "INTL": ("https://oauth.alibabacloud.com", "4103531455503354461"),
}
"""Where the CLI logs in, and as which client."""
_SOON = 1200
_JSON = {"Content-Type": "application/json"}
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def exchange(source: OAuth, ca_path: str | None) -> Keys:
    """Return keys for a login.

    Raises:
        Unobtainable: it is over, or nobody answers.
    """
    remedy = f"Log in again: aliyun configure --mode OAuth --profile {source.profile}"
    profile = _profile(source)
    site = SITES.get((profile.entry("oauth_site_type") or "CN").upper())
    if site is None:
        raise Unobtainable(f"{source.origin} has a login of an unknown site; there are {' and '.join(SITES)}")
    stored = _stored(profile)
    if stored is not None:
        return stored
    giver, (url, client) = f"the login of {source.origin}", site
    access = profile.entry("oauth_access_token")
    refresh = profile.entry("oauth_refresh_token")
    if profile.number("oauth_access_token_expire") - time.time() <= _SOON:
        if not refresh:
            raise Unobtainable(f"{giver} is over", remedy=remedy)
        access = _renewed(source, url, client, refresh, giver, remedy, ca_path)
    headers = {**_JSON, "Authorization": f"Bearer {access}"}
    asked = Request(giver, f"{url}/v1/exchange", "POST", headers=headers, remedies={"": remedy})
    return keys_in(ask_for_object(asked, ca_path), giver)


def _profile(source: OAuth) -> Profile:
    try:
        profiles = load_profiles(Path(source.file))
    except Unreadable as error:
        raise Unobtainable(f"{source.file} {error}") from error
    return Profile(source.profile, source.file, "", profiles.get(source.profile, {}), profiles)


def _stored(profile: Profile) -> Keys | None:
    """Return the keys that the CLI got for the login, while they last."""
    expires = profile.number("sts_expiration")
    key, secret, token = (profile.entry(name) for name in ("access_key_id", "access_key_secret", "sts_token"))
    lasts = expires - time.time() > 60  # noqa: PLR2004 - a minute, for the calls that are on their way
    return Keys(key, secret, token, float(expires)) if key and secret and token and lasts else None


def _renewed(source: OAuth, url: str, client: str, refresh: str, giver: str, remedy: str, ca_path: str | None) -> str:
    given = {"grant_type": "refresh_token", "refresh_token": refresh, "client_id": client}
    asked = Request(giver, f"{url}/v1/token", "POST", headers=_FORM, body=urlencode(given), remedies={"": remedy})
    answer = ask_for_object(asked, ca_path)
    access, newer, seconds = (answer.get(name) for name in ("access_token", "refresh_token", "expires_in"))
    if not isinstance(access, str) or not isinstance(newer, str):
        raise Unobtainable(f"{giver} could not be renewed: there is no token in the answer", remedy=remedy)
    lasts = seconds if isinstance(seconds, int) else 3600
    _store(
        source,
        {
            "oauth_access_token": access,
            "oauth_refresh_token": newer,
            "oauth_access_token_expire": int(time.time()) + lasts,
        },
    )
    return access


def _store(source: OAuth, changes: dict[str, Any]) -> None:
    """Put new tokens into the profile; the rest of the file stays as it is. A file that cannot be written stays so."""
    file = Path(source.file)
    with suppress(OSError, ValueError, Unreadable):
        content = json.loads(read_text(file))
        for profile in content["profiles"]:
            if profile.get("name") == source.profile:
                profile.update(changes)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as written:
                json.dump(content, written, ensure_ascii=False, indent="\t")
            Path(temporary).chmod(file.stat().st_mode & 0o777)
            Path(temporary).replace(file)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise
