"""Gives the official SDK the keys to sign with: got once a process, renewed before they end or when refused."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from alibabacloud_credentials.models import CredentialModel

from pulumi_resource_alicloud.cloud.asking import Unobtainable
from pulumi_resource_alicloud.cloud.givers import obtain
from pulumi_resource_alicloud.cloud.keys import Keys
from pulumi_resource_alicloud.cloud.redact import conceal
from pulumi_resource_alicloud.cloud.sources import CredentialSource, Static

__all__ = ["Signer", "Unobtainable", "silence_official_loggers"]

_LOUD = ("alibabacloud-tea", "apscheduler", "credentials", "darabonba-core", "urllib3")
_MARGIN_SECONDS, _MARGIN_SHARE = 300.0, 0.2
"""How long before their end keys are renewed: five minutes, of short-lived ones a fifth of their life."""

Obtain = Callable[[CredentialSource, str | None], Keys]


class _Store:
    """The keys of one source, for all clients of the process."""

    def __init__(self, source: CredentialSource, ca_path: str | None, get: Obtain, now: Callable[[], float]) -> None:
        self._source = source
        self._ca_path = ca_path
        self._get = get
        self._now = now
        self._lock = threading.Lock()
        self._keys: Keys | None = None
        self._fresh_until = 0.0
        self._refused: Keys | None = None
        self._final: Unobtainable | None = None
        self.generation = 0

    def reopen(self) -> None:
        """Forget a failure for good: with a new configuration the user may have done something about it."""
        with self._lock:
            self._final = None

    def keys(self) -> Keys:
        """Return keys that are good as far as is known."""
        with self._lock:
            if self._final is not None:
                raise self._final.with_traceback(None)
            if self._keys is None or self._now() >= self._fresh_until:
                self._renew()
            if self._keys is None:
                raise AssertionError("there are keys, or an error was raised")
            return self._keys

    def give_up(self, generation: int) -> bool:
        """Take keys for refused; tell whether there may be others."""
        with self._lock:
            if generation != self.generation:
                return True  # others are there already
            if self._keys is not None and self._keys == self._refused:
                return False  # the source has given the same again
            self._refused, self._keys = self._keys, None
            self.generation += 1
            return True

    def _renew(self) -> None:
        try:
            found = self._obtained()
        except Unobtainable as error:
            if self._keys is not None and self._now() < (self._keys.expires or 0.0):
                self._fresh_until = min(self._keys.expires or 0.0, self._now() + 10)  # the old ones still work
                return
            self._final = None if error.passing else error
            self._keys = None
            raise
        conceal(found.access_key_secret, found.token)
        self._keys, self._fresh_until = found, self._until(found)

    def _obtained(self) -> Keys:
        try:
            return self._get(self._source, self._ca_path)
        except Unobtainable:
            raise
        except Exception as error:
            raise Unobtainable(f"their source gave something unexpected ({type(error).__name__})") from error

    def _until(self, keys: Keys) -> float:
        """Return until when keys are used; by a clock that is wrong they may seem to be over: refusal will tell."""
        life = 0.0 if keys.expires is None else keys.expires - self._now()
        return float("inf") if life <= 0 else self._now() + life - min(_MARGIN_SECONDS, life * _MARGIN_SHARE)


class KeyRing:
    """The stores of a process, by source."""

    def __init__(self, get: Obtain = obtain, now: Callable[[], float] = time.time) -> None:
        self._get = get
        self._now = now
        self._lock = threading.Lock()
        self._stores: dict[tuple[CredentialSource, str | None], _Store] = {}

    def store(self, source: CredentialSource, ca_path: str | None) -> _Store:
        """Return the store of a source, asked anew if it had failed for good."""
        with self._lock:
            found = self._stores.setdefault((source, ca_path), _Store(source, ca_path, self._get, self._now))
        found.reopen()
        return found


_RING = KeyRing()


class Signer:
    """What the official SDK asks for keys."""

    def __init__(self, source: CredentialSource, ca_path: str | None, ring: KeyRing = _RING) -> None:
        self._fixed = isinstance(source, Static)
        self._name = type(source).__name__
        self._store = ring.store(source, ca_path)

    @property
    def generation(self) -> int:
        """Return the number of the keys of the moment."""
        return self._store.generation

    def get_credential(self) -> Any:
        """Return the keys of the moment, as a model of the SDK.

        Raises:
            Unobtainable: their source gives none.
        """
        keys = self._store.keys()
        return CredentialModel(
            access_key_id=keys.access_key_id,
            access_key_secret=keys.access_key_secret,
            security_token=keys.token or None,
            type="sts" if keys.token else "access_key",
            provider_name=self._name,
        )

    def renew(self, generation: int) -> bool:
        """Begin again at the source, once for all calls signed alike; tell whether it may have other keys now."""
        return not self._fixed and self._store.give_up(generation)


def silence_official_loggers() -> None:
    """Take the handlers off that the SDK's packages put on their loggers at import: stderr is the engine's."""
    for name in _LOUD:
        logger = logging.getLogger(name)
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
