"""Turns found credentials into what the official SDK signs with. Loads its credential package: import late.

That package reads its environment at import and logs to stderr; it gets explicit values here, and no ear.
"""

import logging
import tempfile
from pathlib import Path
from typing import Any

from alibabacloud_credentials.client import Client as CredentialClient
from alibabacloud_credentials.provider import (
    CLIProfileCredentialsProvider,
    EcsRamRoleCredentialsProvider,
    OIDCRoleArnCredentialsProvider,
    RamRoleArnCredentialsProvider,
    StaticAKCredentialsProvider,
    StaticSTSCredentialsProvider,
    URLCredentialsProvider,
)

from pulumi_resource_alicloud.cloud.chain import (
    AssumedRole,
    CliProfile,
    CredentialSource,
    CredentialsUri,
    EcsRole,
    OidcRole,
    Static,
)


class _LiteralTokenProvider(OIDCRoleArnCredentialsProvider):  # type: ignore[misc] # the SDK is untyped
    """Assumes a role with a token given as text: the SDK reads files only, so it gets one while it asks."""

    def __init__(self, token: str, **values: Any) -> None:
        self._token = token
        super().__init__(oidc_token_file_path="-", **values)  # noqa: S106 - replaced before every use

    def _refresh_credentials(self) -> Any:
        with tempfile.TemporaryDirectory() as folder:  # readable by this user only
            file = Path(folder) / "token"
            file.write_text(self._token, encoding="utf-8")
            self._oidc_token_file_path = str(file)
            return super()._refresh_credentials()


def credential_client(source: CredentialSource) -> Any:
    """Return the SDK's credential client; keys are fetched and renewed when a request is signed."""
    return CredentialClient(provider=_provider(source))


def _provider(source: CredentialSource) -> Any:
    match source:
        case Static(token=""):
            return StaticAKCredentialsProvider(
                access_key_id=source.access_key_id, access_key_secret=source.access_key_secret
            )
        case Static():
            return StaticSTSCredentialsProvider(
                access_key_id=source.access_key_id,
                access_key_secret=source.access_key_secret,
                security_token=source.token,
            )
        case CliProfile():
            return CLIProfileCredentialsProvider(profile_name=source.name, profile_file=source.file)
        case CredentialsUri():
            return URLCredentialsProvider(uri=source.uri)
        case EcsRole():
            return EcsRamRoleCredentialsProvider(role_name=source.name)
        case OidcRole():
            values = {
                "role_arn": source.role_arn,
                "oidc_provider_arn": source.provider_arn,
                "role_session_name": source.session_name,
                "duration_seconds": source.seconds,
                "policy": source.policy or None,
                "sts_endpoint": source.sts_host,
            }
            if source.token:
                return _LiteralTokenProvider(source.token, **values)
            return OIDCRoleArnCredentialsProvider(oidc_token_file_path=source.token_file, **values)
        case AssumedRole():
            return RamRoleArnCredentialsProvider(
                credentials_provider=_provider(source.base),
                role_arn=source.role_arn,
                role_session_name=source.session_name,
                duration_seconds=source.seconds,
                policy=source.policy or None,
                external_id=source.external_id or None,
                sts_endpoint=source.sts_host,
            )


def silence_official_loggers() -> None:
    """Take the handlers off that the SDK's packages put on their loggers at import: stderr is the engine's."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("alibabacloud_credentials", "darabonba", "Tea", "alibabacloud_tea_openapi"):
            logger = logging.getLogger(name)
            for handler in list(logger.handlers):
                logger.removeHandler(handler)
            logger.addHandler(logging.NullHandler())
            logger.propagate = False
