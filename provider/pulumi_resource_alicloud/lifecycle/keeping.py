"""The last net under a create: whatever goes wrong once there is an id, the id is kept.

Nothing is expected to fall so far; but an object whose id is lost is nobody's, and costs money.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields

from pulumi_resource_alicloud.lifecycle.errors import InitFailed, OutcomeUnknown, ProviderError
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.lifecycle.values import Properties


class _Listening(Ledger):
    """A ledger that remembers what one create noted in it; what it knows it shares with the process's."""

    noted = ""

    def note(self, token: str, id_: str) -> None:
        """Note that an object is somebody's, and remember its id."""
        Ledger.note(self, token, id_)
        self.noted = id_


@contextmanager
def keeping(inputs: Properties, ledger: Ledger) -> Iterator[Ledger]:
    """Lend a ledger to a create.

    Raises:
        InitFailed: the create noted an id, and failed in a way that nobody expected.
    """
    listening = _Listening(**{part.name: getattr(ledger, part.name) for part in fields(ledger)})
    try:
        yield listening
    except ProviderError:
        raise
    except Exception as error:
        if not listening.noted:
            raise
        why = f"what it is like could not be told ({type(error).__name__})"
        raise lost(listening.noted, inputs, inputs, why) from error


def lost(id_: str, outputs: Properties, inputs: Properties, why: str) -> InitFailed:
    """Return the failure of a create whose object exists and is not known as it should be."""
    reason = OutcomeUnknown(
        f"{id_} was made, but {why}: a defect of the alicloud plugin.",
        "Run `pulumi refresh`; please report it with the output of `pulumi up --logtostderr -v=9`.",
    )
    return InitFailed(id_, outputs, inputs, [reason])
