"""Read: the object as it is now, for refresh, import and get; None only when the cloud says it is gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import join_id, object_key, parse_id
from pulumi_resource_alicloud.lifecycle.observation import look, look_all
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import to_inputs, to_outputs
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
    importing = not inputs and not state
    fields = _only_one(record, id_, key, cloud, scope) if importing else look(record, key, cloud, scope)
    if fields is None:
        if record.read.envelope is not None:
            operation = record.read.operation
            scope.journal.warn(
                f"{operation} does not show the {record.title} {id_}, so it is taken to be deleted. It shows nothing "
                f"to who lacks the right to see it, either: if it should be there, see that the credentials have the "
                f"RAM action that allows {operation}."
            )
        return None
    return Observed(
        id=join_id(record, fields),
        outputs=to_outputs(record, declared, fields, inputs, state),
        inputs=to_inputs(record, declared, fields, inputs, state),
    )


def _only_one(
    record: Resource, id_: str, key: Mapping[str, Any], cloud: Cloud, scope: Scope
) -> Mapping[str, Any] | None:
    """Return the object of an id of which nothing else is known: qualifiers that the id leaves out may be any.

    Raises:
        InvalidInput: there are several of this id.
    """
    said = parse_id(record, id_)
    open_ = [name for name in record.id.qualifiers if name not in said]
    if not open_:
        return look(record, key, cloud, scope)
    found = look_all(record, said, cloud, scope)
    if len(found) > 1:
        forms = " or ".join(":".join([id_, *(str(one.get(name)) for name in open_)]) for one in found)
        raise InvalidInput(
            f"There are {len(found)} {record.title}s with the id {id_}.", f"Import one of them: {forms}."
        )
    return found[0] if found else None
