"""The official SDK's client with our session, credentials and endpoint. Loads the SDK: import late."""

import threading
from collections.abc import Mapping
from typing import Any

from alibabacloud_aiworkspace20210204.client import Client as OfficialClient
from alibabacloud_tea_openapi import utils_models
from darabonba.runtime import RuntimeOptions

from pulumi_resource_alicloud.cloud.answers import clock_offset, interpret, retry_after
from pulumi_resource_alicloud.cloud.credentials import credential_client, silence_official_loggers
from pulumi_resource_alicloud.cloud.errors import CloudError
from pulumi_resource_alicloud.cloud.operations import bind
from pulumi_resource_alicloud.cloud.session import PooledSession, register, unregister
from pulumi_resource_alicloud.cloud.settings import Settings


class Wire:
    """Makes single attempts."""

    def __init__(self, settings: Settings) -> None:
        silence_official_loggers()
        self._settings = settings
        self._session = PooledSession(settings.endpoint)
        self._session_key, self._pool_size = register(settings.endpoint, self._session)
        self._lock = threading.Lock()
        self._client = self._build()
        self.clock_offset: float | None = None

    def _build(self) -> Any:
        return OfficialClient(
            utils_models.Config(
                credential=credential_client(self._settings.credentials),
                endpoint=self._settings.endpoint.host,
                protocol=self._settings.endpoint.scheme,
                region_id=self._settings.region,
                user_agent=self._settings.user_agent,
            )
        )

    def renew_credentials(self) -> None:
        """Begin again with credentials, from their source."""
        with self._lock:
            self._client = self._build()

    def exchange(self, operation: str, fields: Mapping[str, Any], seconds: float | None) -> dict[str, Any]:
        """Make one attempt of a call.

        Raises:
            CloudError: no answer, or a no; its `retry_after` is what the service asked for, in seconds.
        """
        method, arguments = bind(operation, fields)
        raised: Exception | None = None
        with self._session.noting() as exchange:
            try:
                getattr(self._client, method)(*arguments, dict(self._settings.headers), self._runtime(seconds))
            except Exception as error:  # noqa: BLE001 - whatever the SDK makes of it, the exchange says what happened
                raised = error
        self.clock_offset = clock_offset(exchange.response) if exchange.response is not None else self.clock_offset
        try:
            return interpret(operation, exchange, raised)
        except CloudError as error:
            error.retry_after = retry_after(exchange.response)
            raise

    def _runtime(self, seconds: float | None) -> Any:
        milliseconds = [self._settings.connect_milliseconds, self._settings.read_milliseconds]
        if seconds is not None:
            milliseconds = [min(value, max(1, int(seconds * 1000))) for value in milliseconds]
        return RuntimeOptions(
            connect_timeout=milliseconds[0], read_timeout=milliseconds[1], max_idle_conns=self._pool_size
        )

    def close(self) -> None:
        """Close the connections."""
        unregister(self._session_key)
