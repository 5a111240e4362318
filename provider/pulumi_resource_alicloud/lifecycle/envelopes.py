"""Calls as the API wants them: fields put into an envelope, renamed, and taken out of the answer again."""

from collections.abc import Mapping
from typing import Any

from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.resources.vocabulary import Call


def make_call(call: Call, fields: Mapping[str, Any], cloud: Cloud, scope: Scope) -> Mapping[str, Any]:
    """Make a call with an object's fields and return the object's fields of the answer."""
    sent = {call.renames.get(name, name): value for name, value in {**fields, **call.fixed}.items()}
    if call.envelope is None:
        return cloud.call(call.operation, sent, scope)
    outside = {name: value for name, value in sent.items() if name in call.envelope.outside}
    inside = {name: value for name, value in sent.items() if name not in call.envelope.outside}
    answer = cloud.call(call.operation, {**outside, call.envelope.name: [inside]}, scope)
    elements = answer.get(call.envelope.name)
    return elements[0] if isinstance(elements, list) and elements else {}
