"""Signs for the official SDK with the credentials found. Loads its credential package: import late.

That package reads its environment at import and logs to stderr; it gets explicit values here, and no ear.
"""

import json
import logging
import re
import tempfile
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

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
from pulumi_resource_alicloud.cloud.redact import shown
from pulumi_resource_alicloud.cloud.session import register_for_credentials

_LOUD = ("alibabacloud-tea", "apscheduler", "credentials", "darabonba-core", "urllib3")
_HTTP_CODE = re.compile(r"http_?code[:=] ?(\d+)", re.IGNORECASE)


class Unobtainable(Exception):
    """There are no keys to sign with."""

    def __init__(self, cause: Exception) -> None:
        text = str(cause) or str(getattr(cause, "message", ""))  # the package's own errors have an empty text
        status = _HTTP_CODE.search(text)
        answer = _answer_in(text)
        self.code = answer.get("Code")
        self.passing = not status or int(status[1]) >= 500 or str(self.code).startswith("Throttling")  # noqa: PLR2004
        said = f"{answer['Message']} (code {self.code})" if {"Code", "Message"} <= answer.keys() else ""
        if self.code == "SignatureDoesNotMatch":
            said = "the secret key does not belong to the access key (code SignatureDoesNotMatch)"
        self.remedy = "Check the credential settings; the guide has the order in which they are looked for."
        # The answer itself may hold keys: of a text with an answer only the code and the message are shown.
        super().__init__(shown(said or text.partition("result:")[0]).rstrip(".,: "))


def _answer_in(text: str) -> dict[str, Any]:
    """Return the service's answer that the package puts into its errors."""
    try:
        answer = json.loads(text.partition("result:")[2])
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


class Signer:
    """What the official SDK asks for keys: fetched at the first request, renewed before they expire."""

    def __init__(self, source: CredentialSource, ca_path: str | None) -> None:
        self._source = source
        self._ca_path = ca_path
        self._lock = threading.Lock()
        self._client: Any = None
        self.generation = 0

    def get_credential(self) -> Any:
        """Return the keys of the moment, as a model of the SDK.

        Raises:
            Unobtainable: their source gives none.
        """
        try:
            with self._lock:
                if self._client is None:
                    self._client = CredentialClient(provider=_provider(self._source, self._ca_path))
                client = self._client
            return client.get_credential()
        except Exception as error:
            raise Unobtainable(error) from error

    def renew(self, generation: int) -> bool:
        """Begin again at the source, once for all calls signed alike; tell whether it may have other keys now."""
        if isinstance(self._source, Static):
            return False
        with self._lock:
            if generation == self.generation:
                self.generation += 1
                self._client = None
        return True


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


def _provider(source: CredentialSource, ca_path: str | None) -> Any:
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
            address = urlsplit(source.uri)
            register_for_credentials(address.hostname or "", ca_path, address.scheme or "http", address.port or 80)
            return URLCredentialsProvider(uri=source.uri)
        case EcsRole():
            register_for_credentials("100.100.100.200", ca_path, "http")
            # Not refreshed in the background: that would take a scheduler and its thread for every client.
            return EcsRamRoleCredentialsProvider(role_name=source.name, async_update_enabled=False)
        case OidcRole():
            register_for_credentials(source.sts_host, ca_path)
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
            register_for_credentials(source.sts_host, ca_path)
            return RamRoleArnCredentialsProvider(
                credentials_provider=_provider(source.base, ca_path),
                role_arn=source.role_arn,
                role_session_name=source.session_name,
                duration_seconds=source.seconds,
                policy=source.policy or None,
                external_id=source.external_id or None,
                sts_endpoint=source.sts_host,
            )


def silence_official_loggers() -> None:
    """Take the handlers off that the SDK's packages put on their loggers at import: stderr is the engine's."""
    for name in _LOUD:
        logger = logging.getLogger(name)
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
