"""Delete: remove the object; already gone is success, not allowed is not."""

from pulumi_resource_alicloud.lifecycle.create import explained
from pulumi_resource_alicloud.lifecycle.errors import Refused
from pulumi_resource_alicloud.lifecycle.identity import parse_id
from pulumi_resource_alicloud.lifecycle.observation import await_gone, is_gone
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.resources.vocabulary import Resource


def delete(record: Resource, id_: str, cloud: Cloud, scope: Scope) -> None:
    """Delete the object.

    Raises:
        CloudError: it still exists, or the cloud did not say.
    """
    key = parse_id(record, id_)
    try:
        cloud.call(record.delete.operation, {**key, **record.delete.fixed}, scope)
    except Refused as error:
        if is_gone(record, error):
            return
        raise explained(record, error, key) from error
    if record.lingers:
        await_gone(record, key, cloud, scope)
