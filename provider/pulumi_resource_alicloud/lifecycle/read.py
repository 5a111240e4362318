"""Read: the object as it is now, for refresh, import and get; None only when the cloud says it is gone."""

from dataclasses import dataclass

from pulumi_resource_alicloud.lifecycle.identity import join_id, object_key
from pulumi_resource_alicloud.lifecycle.observation import look
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import to_inputs, to_outputs, unshown
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource


@dataclass(frozen=True, slots=True)
class Observed:
    """An object found: its id, its state, and the inputs that describe it."""

    id: str
    outputs: Properties
    inputs: Properties


def read(
    record: Resource, declared: Declaration, id_: str, inputs: Properties, state: Properties, cloud: Cloud, scope: Scope
) -> Observed | None:
    """Return the object, or None when it does not exist.

    Args:
        record: the resource's record.
        declared: its declaration in schema.json.
        id_: the id, as recorded or as given to import.
        inputs: recorded inputs; empty on import.
        state: recorded outputs; empty on import.
        cloud: where to look.
        scope: the bounds of the operation.

    Raises:
        InvalidInput: the id is malformed.
        CloudError: the cloud did not say whether the object exists.
    """
    key = object_key(record, id_, declared, inputs, state)
    fields = look(record, key, cloud, scope)
    if fields is None:
        return None
    if not (inputs or state):
        for name in unshown(record, declared, fields):
            scope.journal.warn(
                f"{name} is not shown by the service: if the {record.title} has one, write it into the program."
            )
    return Observed(
        id=join_id(record, fields),
        outputs=to_outputs(record, declared, fields, inputs, state),
        inputs=to_inputs(record, declared, fields, inputs, state),
    )
