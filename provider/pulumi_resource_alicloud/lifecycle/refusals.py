"""What a refusal means to the user: the record's advice for its code, and who has the name that was wanted.

Makes messages only: whether something is called again was decided before.
"""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.autoname import named_by_us
from pulumi_resource_alicloud.lifecycle.errors import Cancelled, CloudError, Refused, TimedOut
from pulumi_resource_alicloud.lifecycle.identity import join_id
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.lifecycle.observation import is_gone
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.recovery import Creation
from pulumi_resource_alicloud.lifecycle.search import named_alike
from pulumi_resource_alicloud.lifecycle.values import reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

_TAKEN_STATUS = frozenset({400, 409})


def refused(creation: Creation, error: Refused, cloud: Cloud, scope: Scope, ledger: Ledger) -> Refused:
    """Return the refusal of a create with the way out: the command that imports the object of this name, if one has it.

    Which code says that a name is taken is published for one resource only; so whatever the code, we look.
    """
    record, sent = creation.record, creation.sent
    unique = record.unique
    if unique is None or error.status not in _TAKEN_STATUS:
        return explained(record, error, sent)
    holder = _holder(record, sent, record.wire_name(unique.name), cloud, scope)
    if not holder and error.code not in record.hints:
        return error
    if named_by_us(record, creation.inputs) == unique.name:
        remedy = (
            f"The {unique.name} '{reveal(creation.inputs[unique.name])}' was made by this plugin, and is taken: run "
            f"`pulumi up` again, which makes another one."
        )
    elif not holder:
        return explained(record, error, sent)
    elif ledger.knows(record.token, holder):
        remedy = (
            f"The {record.title} {holder} has this {unique.name}, and a resource of this program has that one already: "
            f"give one of the two another {unique.name}, or remove one."
        )
    elif unique.freed != "on delete":
        remedy = (
            f"The {record.title} {holder} has this {unique.name}. When a {record.title} is deleted, its name is free "
            f"{unique.freed} only. To manage what was made elsewhere, run `pulumi import {record.token} <name> "
            f"{holder}`. Otherwise choose another {unique.name}."
        )
    else:
        remedy = (
            f"The {record.title} {holder} has this {unique.name}. If this resource was to replace that one, give it "
            f"the option deleteBeforeReplace. To manage what was made elsewhere, run `pulumi import {record.token} "
            f"<name> {holder}`. Otherwise choose another {unique.name}."
        )
    return Refused(error.message, remedy, status=error.status, code=error.code, request_id=error.request_id)


def _holder(record: Resource, sent: Mapping[str, Any], name: str, cloud: Cloud, scope: Scope) -> str:
    """Return the id of the object that has the name that was sent, "" if none is to be seen."""
    if not sent.get(name):
        return ""
    try:
        found = named_alike(record, sent, (name,), cloud, scope)
    except (CloudError, Cancelled, TimedOut):
        return ""  # the refusal that is being explained matters more
    return join_id(record, found[0]) if len(found) == 1 else ""


def vanished(record: Resource, error: Refused) -> Refused:
    """Return the refusal of a change to what is not there any more, with the way out."""
    if not is_gone(record, error):
        return error
    remedy = (
        f"The {record.title} is not there any more: run `pulumi refresh`, and the next `pulumi up` makes another one."
    )
    return Refused(error.message, remedy, status=error.status, code=error.code, request_id=error.request_id)


def explained(record: Resource, error: Refused, sent: Mapping[str, Any]) -> Refused:
    """Return the refusal with the record's advice for its code."""
    hint = record.hints.get(error.code)
    if hint is None:
        return error
    return Refused(error.message, hint(sent), status=error.status, code=error.code, request_id=error.request_id)
