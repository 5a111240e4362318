"""Delete: remove the object; already gone is success, not allowed is not."""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import OutcomeUnknown, Refused
from pulumi_resource_alicloud.lifecycle.identity import object_key
from pulumi_resource_alicloud.lifecycle.observation import await_gone, is_gone, patiently
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.refusals import explained
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource


def delete(record: Resource, declared: Declaration, id_: str, state: Properties, cloud: Cloud, scope: Scope) -> None:
    """Delete the object.

    Raises:
        CloudError: it still exists, or the cloud did not say.
    """
    key = object_key(record, id_, declared, state)
    if any(key.get(wire) == value for wire, value in record.undeletable.items()):
        scope.journal.warn(f"The API does not delete {record.title} {id_} by itself: it goes with what it belongs to.")
        return
    try:
        patiently(record, lambda: make_call(record.delete, key, cloud, scope), scope)
    except (Refused, OutcomeUnknown) as error:
        if is_gone(record, error):
            return
        if isinstance(error, Refused):
            raise explained(record, error, key) from error
        raise
    if record.lingers:
        _await_gone(record, id_, key, cloud, scope)


def _await_gone(record: Resource, id_: str, key: Mapping[str, Any], cloud: Cloud, scope: Scope) -> None:
    """Wait until the object is gone, or until we may not see it any more: the right to see it may go with it."""
    try:
        await_gone(record, key, cloud, scope)
    except Refused as error:
        if not error.denied:
            raise
        scope.journal.warn(
            f"The cloud accepted the deletion of the {record.title} {id_}, but does not let us see the result: "
            f"{error.message} It is taken to be deleted."
        )
