"""Read: the object as it is now, for refresh, import and get; None only when the cloud says it is gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.identity import join_id, object_key, parse_id
from pulumi_resource_alicloud.lifecycle.observation import look, look_all
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.translation import beyond_int, to_inputs, to_outputs, unshown
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource


@dataclass(frozen=True, slots=True)
class Observed:
    """An object found: its id, its state, and the inputs that describe it."""

    id: str
    outputs: Properties
    inputs: Properties


def read(
    record: Resource,
    declared: Declaration,
    id_: str,
    inputs: Properties | None,
    state: Properties,
    cloud: Cloud,
    scope: Scope,
) -> Observed | None:
    """Return the object, or None when it does not exist.

    Args:
        record: the resource's record.
        declared: its declaration in schema.json.
        id_: the id, as recorded or as given to import.
        inputs: recorded inputs; None on import, empty where a program looks up what it does not manage.
        state: recorded outputs; empty on import.
        cloud: where to look.
        scope: the bounds of the operation.

    Raises:
        InvalidInput: the id is malformed.
        CloudError: the cloud did not say whether the object exists.
    """
    importing = inputs is None
    inputs = inputs or {}
    key = object_key(record, id_, declared, inputs, state)
    known = inputs or state
    fields = look(record, key, cloud, scope) if known else _only_one(record, id_, key, cloud, scope)
    if fields is None:
        if record.read.envelope is not None:
            operation = record.read.operation
            scope.journal.warn(
                f"{operation} does not show the {record.title} {id_}, so it is taken to be deleted. It "
                f"shows nothing to a user without permission, either: if it should be there, make sure that the "
                f"credentials have the RAM action that allows {operation}."
            )
        return None
    if importing:
        for name in unshown(record, declared, fields):
            scope.journal.warn(
                f"{name} is not shown by the service: if the {record.title} has one, write it into the program."
            )
    outputs = to_outputs(record, declared, fields, inputs, state)
    for name, number in beyond_int(outputs, inputs, state).items():
        scope.journal.warn(
            f"{name} is {number}, which is too large for an int in C# and Java: programs in these languages "
            f"read {name}AsDouble of this plugin's SDK. The official SDK returns 2147483647 to them."
        )
    return Observed(join_id(record, fields), outputs, to_inputs(record, declared, fields, inputs, state))


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
