"""The service of the environment's account, or an emulator in its place, called through the plugin's own client.

Knows nothing of Pulumi, nor of what the calls are for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Refused
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.settings import resolve

T = TypeVar("T")
CALL_SECONDS: Final = 120.0
"""How long one call may take, with its repetitions."""
SETTLED_SECONDS: Final = 60.0
"""How long reads may lag behind writes before that is told."""


class NeverSeen(Exception):
    """The service did not come to show what was waited for."""


class Service:
    """The API with the credentials, the region and the endpoint that the environment says."""

    def __init__(self, environment: Mapping[str, str], config: Mapping[str, Any] | None = None) -> None:
        self._client = Client(resolve(dict(config or {}), dict(environment)))
        self.region = self._client.settings.region

    def call(self, operation: str, **fields: Any) -> dict[str, Any]:
        """Call an operation; return its answer.

        Raises:
            CloudError: it failed.
        """
        return self._client.call(operation, fields, Limits(stop=Stop(), deadline=time.monotonic() + CALL_SECONDS))

    def refusal(self, operation: str, **fields: Any) -> Refused | None:
        """Call an operation; return its refusal, None where there is none.

        Raises:
            CloudError: it failed otherwise.
        """
        try:
            self.call(operation, **fields)
        except Refused as error:
            return error
        return None

    def until(self, look: Callable[[], T | None], what: str, seconds: float = SETTLED_SECONDS) -> T:
        """Return what `look` sees as soon as it is something.

        Raises:
            NeverSeen: it never was.
        """
        end, pause = time.monotonic() + seconds, 0.2
        while (seen := look()) is None:
            if time.monotonic() >= end:
                raise NeverSeen(f"{what} was not seen within {seconds:.0f} seconds")
            time.sleep(pause)
            pause = min(pause * 1.5, 3.0)
        return seen

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()
