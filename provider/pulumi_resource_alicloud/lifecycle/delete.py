"""Delete: remove the object; already gone is success, not allowed is not."""

from pulumi_resource_alicloud.lifecycle.envelopes import make_call
from pulumi_resource_alicloud.lifecycle.errors import Refused
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
    if any(key.get(wire) == value for wire, value in record.remains.items()):
        scope.journal.warn(f"The API does not delete {record.title} {id_} by itself: it goes with what it belongs to.")
        return
    try:
        patiently(record, lambda: make_call(record.delete, key, cloud, scope), scope)
    except Refused as error:
        if is_gone(record, error):
            return
        raise explained(record, error, key) from error
    if record.lingers:
        await_gone(record, key, cloud, scope)
