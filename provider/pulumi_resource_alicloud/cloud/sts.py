"""Asks the Security Token Service for a role: with keys, or with an OIDC token."""

import uuid
from datetime import datetime, timezone
from pathlib import Path

from alibabacloud_tea_openapi.utils import Utils

from pulumi_resource_alicloud.cloud.asking import Request, Unobtainable, ask_for_object
from pulumi_resource_alicloud.cloud.endpoints import Endpoint
from pulumi_resource_alicloud.cloud.keys import Keys, keys_in
from pulumi_resource_alicloud.cloud.sources import AssumedRole, OidcRole
from pulumi_resource_alicloud.cloud.textfile import Unreadable, read_text

_REMEDIES = {
    "SignatureDoesNotMatch": "Check alicloud:secretKey, or where else the keys come from.",
    "InvalidAccessKeyId": "Check alicloud:accessKey, or where else the keys come from: the key is unknown or off.",
    "InvalidSecurityToken": "Get new temporary credentials: the token is expired or does not belong to the key.",
    "InvalidTimeStamp": "Set this machine's clock.",
    "EntityNotExist.Role": "Check the ARN of the role: it does not exist.",
    "NoPermission": "Allow sts:AssumeRole to the user, and the user in the role's trust policy.",
    "AuthenticationFail": "Check the OIDC token, its issuer and audience, and the trust policy of the role.",
    "InvalidParameter": "Check the ARN of the role, the session's name and its duration.",
}


def assume(role: AssumedRole, keys: Keys, ca_path: str | None) -> Keys:
    """Return the keys of a role that other keys may assume.

    Raises:
        Unobtainable: they may not, or nobody answers.
    """
    given = {
        **_common("AssumeRole", role.role_arn, role.session_name, role.seconds, role.policy),
        "AccessKeyId": keys.access_key_id,
        "SignatureMethod": "HMAC-SHA1",
        "SignatureNonce": uuid.uuid4().hex,
        "SignatureVersion": "1.0",
    }
    given |= {"ExternalId": role.external_id} if role.external_id else {}
    given |= {"SecurityToken": keys.token} if keys.token else {}
    given["Signature"] = Utils.get_rpcsignature(given, "GET", keys.access_key_secret)
    return _ask(role.sts, given, ca_path)


def assume_with_token(role: OidcRole, ca_path: str | None) -> Keys:
    """Return the keys of a role that the holder of an OIDC token may assume. A literal token is never put into a file.

    Raises:
        Unobtainable: it may not, the token cannot be read, or nobody answers.
    """
    given = _common("AssumeRoleWithOIDC", role.role_arn, role.session_name, role.seconds, role.policy)
    given |= {"OIDCProviderArn": role.provider_arn, "OIDCToken": role.token or _token_in(role.token_file)}
    return _ask(role.sts, given, ca_path)


def _token_in(file: str) -> str:
    try:
        token = read_text(Path(file)).strip()
    except Unreadable as error:
        raise Unobtainable(f"the OIDC token file {file} {error}") from error
    if not token:
        raise Unobtainable(f"the OIDC token file {file} is empty")
    return token


def _common(action: str, arn: str, session: str, seconds: int, policy: str) -> dict[str, str]:
    given = {
        "Action": action,
        "Format": "JSON",
        "Version": "2015-04-01",
        "DurationSeconds": str(seconds),
        "RoleArn": arn,
        "RoleSessionName": session,
        "Timestamp": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return {**given, "Policy": policy} if policy else given


def _ask(endpoint: Endpoint, given: dict[str, str], ca_path: str | None) -> Keys:
    giver = f"STS at {endpoint.host}"
    answer = ask_for_object(Request(giver, f"{endpoint.url}/", query=given, remedies=_REMEDIES), ca_path)
    found = answer.get("Credentials")
    return keys_in(found if isinstance(found, dict) else {}, giver)
