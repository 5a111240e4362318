"""The official SDK's client with our session, credentials and endpoint: makes single attempts.

Needs the SDK: `official.load` comes first.
"""

import time
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from alibabacloud_aiworkspace20210204.client import Client as OfficialClient
from alibabacloud_tea_openapi import utils_models
from darabonba.runtime import RuntimeOptions

from pulumi_resource_alicloud.cloud.answers import clock_offset, interpret, retry_after
from pulumi_resource_alicloud.cloud.credentials import Signer, silence_official_loggers
from pulumi_resource_alicloud.cloud.errors import CloudError, Refused, Unclear
from pulumi_resource_alicloud.cloud.exchange import Exchange
from pulumi_resource_alicloud.cloud.operations import bind, find_operation
from pulumi_resource_alicloud.cloud.session import PooledSession, noting, register, unregister
from pulumi_resource_alicloud.cloud.settings import Settings

_PACKAGE = "pulumi-resource-alicloud"


class Wire:
    """Makes single attempts."""

    def __init__(self, settings: Settings) -> None:
        silence_official_loggers()
        self._headers = settings.headers
        self._milliseconds = (settings.connect_milliseconds, settings.read_milliseconds)
        self._signer = Signer(settings.credentials, settings.ca_path)
        self._session_key, self._pool_size = register(
            settings.endpoint, PooledSession(settings.endpoint, settings.ca_path)
        )
        self._client = OfficialClient(
            utils_models.Config(
                credential=self._signer,
                endpoint=settings.endpoint.host,
                protocol=settings.endpoint.scheme,
                region_id=settings.region,
                user_agent=f"{_PACKAGE}/{version(_PACKAGE)} {settings.user_agent}".strip(),
            )
        )
        self.clock_offset: float | None = None

    def exchange(self, operation: str, fields: Mapping[str, Any], exchange: Exchange) -> dict[str, Any]:
        """Make one attempt of a call, no longer than the exchange may last.

        Raises:
            CloudError: no answer, or a no; it says whether and when to repeat the call.
        """
        method, arguments = bind(operation, fields)
        generation = self._signer.generation
        raised: Exception | None = None
        exchange.answer_seconds = self._milliseconds[1] / 1000
        with noting(exchange):
            try:
                getattr(self._client, method)(*arguments, dict(self._headers), self._runtime(exchange.ends))
            except Exception as error:  # noqa: BLE001 - whatever the SDK makes of it, the exchange says what happened
                raised = error
        offset = clock_offset(exchange.response)
        self.clock_offset = self.clock_offset if offset is None else offset
        try:
            return interpret(operation, exchange, raised)
        except CloudError as error:
            error.retry_after = retry_after(exchange.response)
            if isinstance(error, Unclear):
                error.repeatable = find_operation(operation).repeatable
            elif isinstance(error, Refused) and (error.code or "").startswith(
                ("InvalidSecurityToken", "InvalidAccessKeyId")
            ):
                error.repeatable = self._signer.renew(generation)
            raise

    def _runtime(self, ends: float) -> Any:
        seconds = ends - time.monotonic()
        connect, read = (max(1, int(min(value, seconds * 1000))) for value in self._milliseconds)
        return RuntimeOptions(connect_timeout=connect, read_timeout=read, max_idle_conns=self._pool_size)

    def close(self) -> None:
        """Close the connections."""
        unregister(self._session_key)
