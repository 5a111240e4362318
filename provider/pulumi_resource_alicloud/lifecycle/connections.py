"""The cloud that a process works with, one at a time, and the end of those that it worked with before.

No call says which provider of a program it belongs to: a process that is configured twice, by two providers of one
engine, would carry out the work of one with the account and the region of the other.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import NotConfigured
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Gateway


@dataclass(slots=True)
class _Connection:
    cloud: Cloud
    borrowed: int = 0
    retired: bool = False


class Connections:
    """The present connection, and those that end with the last operation that uses them."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._lock = threading.Lock()
        self._present: _Connection | None = None
        self._in_use = False

    def connect(self, config: Mapping[str, Any], tell: Callable[[str], None]) -> Cloud | None:
        """Connect by this configuration; return the cloud, None when it is the present one.

        Raises:
            NotConfigured: configuration that cannot work; or another one is in use by the same engine.
        """
        cloud = self._gateway.connect(config, tell)
        with self._lock:
            before = self._present
            if before is not None and self._in_use:
                difference = self._gateway.difference(before.cloud, cloud)
                self._gateway.disconnect(cloud)
                if not difference:
                    return None
                raise NotConfigured(
                    f"This plugin process serves a provider of the same program already, with another {difference}, "
                    f"and the calls of an engine do not say which of its providers they belong to.",
                    "A plugin that was started by hand, for PULUMI_DEBUG_PROVIDERS, serves one provider. Let the "
                    "program have one while you debug it, or unset the variable: then each gets a process of its own.",
                )
            self._present, self._in_use = _Connection(cloud), True
            if before is not None:
                before.retired = True
                self._end_if_idle(before)
        return cloud

    def release(self) -> None:
        """Let another configuration follow: the engine that gave the present one is through with it."""
        with self._lock:
            self._in_use = False

    @contextmanager
    def borrow(self) -> Iterator[Cloud]:
        """Lend the present cloud to one operation; it does not end under its hands.

        Raises:
            NotConfigured: there is none.
        """
        with self._lock:
            connection = self._present
            if connection is None:
                raise NotConfigured("The provider is not configured.", "This is the engine's task: please report it.")
            connection.borrowed += 1
        try:
            yield connection.cloud
        finally:
            with self._lock:
                connection.borrowed -= 1
                self._end_if_idle(connection)

    def _end_if_idle(self, connection: _Connection) -> None:
        if connection.retired and not connection.borrowed:
            self._gateway.disconnect(connection.cloud)
