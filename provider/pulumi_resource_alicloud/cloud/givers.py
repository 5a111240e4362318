"""Gets keys from a source, whatever it is. Keeps nothing and repeats nothing: that is the signer's part."""

import json
import time
from urllib.parse import quote, urlsplit

from pulumi_resource_alicloud.cloud.asking import Request, Unobtainable, ask, ask_for_object, json_object
from pulumi_resource_alicloud.cloud.command import run
from pulumi_resource_alicloud.cloud.keys import CLI_NAMES, Keys, keys_in
from pulumi_resource_alicloud.cloud.oauth import exchange
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
from pulumi_resource_alicloud.cloud.sts import assume, assume_with_token

METADATA = "http://100.100.100.200"
_ROLES = "/latest/meta-data/ram/security-credentials/"
_TOKEN_SECONDS = "21600"  # noqa: S105 - how long a token of the metadata service lasts
_NEAR = (2.0, 3.0)
"""Seconds for a service on the same machine, or in none of them."""


def obtain(source: CredentialSource, ca_path: str | None) -> Keys:
    """Return keys from a source.

    Raises:
        Unobtainable: it gives none.
    """
    match source:
        case Static():
            return Keys(source.access_key_id, source.access_key_secret, source.token)
        case AssumedRole():
            return assume(source, obtain(source.base, ca_path), ca_path)
        case OidcRole():
            return assume_with_token(source, ca_path)
        case External():
            return _from_command(source)
        case CredentialsUri():
            return _from_uri(source, ca_path)
        case EcsRole():
            return _from_instance(source, ca_path)
        case CloudSso():
            return _from_cloud_sso(source, ca_path)
        case OAuth():
            return exchange(source, ca_path)


def _from_command(source: External) -> Keys:
    giver = f"the command of {source.origin}"
    printed = json_object(run(source.command, source.origin))
    if printed is None:
        raise Unobtainable(f"{giver} does not print a JSON object")
    if printed.get("mode") == "StsToken" and not printed.get("sts_token"):
        raise Unobtainable(f"{giver} prints keys of mode StsToken without sts_token")
    return keys_in(printed, giver, CLI_NAMES)


def _from_uri(source: CredentialsUri, ca_path: str | None) -> Keys:
    giver = f"credentialsUri at {urlsplit(source.uri).hostname}"
    answer = ask_for_object(Request(giver, source.uri), ca_path)
    if answer.get("Code") not in (None, "Success"):
        raise Unobtainable(f"{giver} gave no keys (code {str(answer['Code'])[:40]})", passing=True)
    return keys_in(answer, giver)


def _from_instance(source: EcsRole, ca_path: str | None) -> Keys:
    """Ask the instance that this runs on: with a token of the metadata service, without one where it gives none."""
    giver = "the metadata service of the ECS instance"
    remedy = "This works on an ECS instance with a RAM role only: elsewhere unset ecsRoleName, and give keys."
    headers = {"X-aliyun-ecs-metadata-token-ttl-seconds": _TOKEN_SECONDS}
    try:
        asked = Request(giver, f"{METADATA}/latest/api/token", "PUT", headers=headers, seconds=_NEAR)
        headers = {"X-aliyun-ecs-metadata-token": ask(asked, ca_path).strip()}
    except Unobtainable as error:
        if source.second_version_only:
            raise Unobtainable(str(error), remedy=remedy, passing=error.passing) from error
        headers = {}
    try:
        roles = f"{METADATA}{_ROLES}"
        name = source.name or ask(Request(giver, roles, headers=headers, seconds=_NEAR), ca_path).strip()
        asked = Request(giver, f"{roles}{quote(name, safe='')}", headers=headers, seconds=_NEAR)
        answer = ask_for_object(asked, ca_path)
    except Unobtainable as error:
        raise Unobtainable(str(error), remedy=remedy, passing=error.passing) from error
    return keys_in(answer, giver)


def _from_cloud_sso(source: CloudSso, ca_path: str | None) -> Keys:
    remedy = "Log in again: aliyun configure --mode CloudSSO, with --profile for one of another name."
    if source.expires <= time.time():
        raise Unobtainable(f"the CloudSSO login of {source.origin} is over", remedy=remedy)
    giver = f"the CloudSSO login of {source.origin}"
    address = urlsplit(source.sign_in_url)
    asked = Request(
        giver,
        f"{address.scheme}://{address.netloc}/cloud-credentials",
        "POST",
        headers={
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Authorization": f"Bearer {source.access_token}",
        },
        body=json.dumps({"AccountId": source.account_id, "AccessConfigurationId": source.access_config}),
        remedies={"": remedy},
    )
    found = ask_for_object(asked, ca_path).get("CloudCredential")
    return keys_in(found if isinstance(found, dict) else {}, giver)
