"""The service of the environment's account, or an emulator in its place, called through the plugin's own client.

Knows nothing of Pulumi, nor of what the calls are for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.errors import Refused
from pulumi_resource_alicloud.cloud.limits import Limits, Stop
from pulumi_resource_alicloud.cloud.settings import resolve

from tests.tools.polling import until

T = TypeVar("T")
CALL_SECONDS: Final = 120.0
"""How long one call may take, with its repetitions."""
_MOST_PAGES: Final = 1000
SETTLED_SECONDS: Final = 60.0
"""How long reads may lag behind writes before that is told."""


class NoList(Exception):
    """The service did not answer what is in a list."""


def settled(look: Callable[[], T | None], what: str, seconds: float = SETTLED_SECONDS) -> T:
    """Return what `look` sees once reads show what was written; the service is asked ever less often.

    Raises:
        NeverSeen: they never did.
    """
    return until(look, seconds, what, slowest=3.0)


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

    def listed(self, operation: str, items: str, **fields: Any) -> Iterator[dict[str, Any]]:
        """Yield all objects of a list, page by page, until a page is empty.

        Raises:
            CloudError: a call failed.
            NoList: an answer had no such list, which is no answer: that nothing is there it did not say.
        """
        for page in range(1, _MOST_PAGES):
            found = self.call(operation, **fields, PageNumber=page, PageSize=100).get(items)
            if not isinstance(found, list):
                raise NoList(f"{operation} answered without {items}")
            yield from found
            if not found:
                return
        raise NoList(f"{operation} has pages without end")

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()
