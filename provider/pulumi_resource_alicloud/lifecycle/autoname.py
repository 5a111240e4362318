"""Names that the program leaves to us: made from the resource's name and the engine's random seed, as the API allows.

A name stays as long as the object does. The engine checks the inputs of a replacement without the old ones, and so gets
another name. What was named by us is listed in `__defaults`, where the bridged plugin keeps the same.
"""

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from pulumi_resource_alicloud.lifecycle.likeness import is_absent
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.values import Properties, Value
from pulumi_resource_alicloud.resources.vocabulary import AutoName, Resource

MARK: Final = "__defaults"
"""The input that lists what was not given by the program."""
_SUFFIX: Final = 7
"""Digits of the random part, as in all of Pulumi."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the engine says about the name of one resource."""

    logical_name: str = ""
    """The resource's name in the program."""
    seed: bytes = b""
    """What is random about it; the same in preview and update."""
    mode: Literal["default", "propose", "enforce", "disable"] = "default"
    """What `pulumi:autonaming` asks for."""
    proposed: str = ""
    """The name that it asks for."""


def with_name(record: Resource, old: Properties, new: Properties, wish: Wish) -> tuple[Properties, list[Failure]]:
    """Return the inputs with a name, where the program gives none and the record says how one is made.

    Args:
        record: the resource's record.
        old: inputs as recorded; none for a new object, and for the one that replaces another.
        new: inputs as the program gives them.
        wish: what the engine says about the name.
    """
    rule = record.autoname
    if rule is None or not is_absent(new.get(rule.property)):
        return new, []
    if wish.mode == "disable":
        reason = "required, but not given: `pulumi:autonaming` is disabled, so that the program has to name it"
        return new, [Failure(rule.property, reason)]
    kept = old.get(rule.property)
    name = kept if not is_absent(kept) else _made(rule, record.title, wish)
    return {**new, rule.property: name, MARK: [rule.property]}, []


def named_by_us(record: Resource, inputs: Mapping[str, Value]) -> str:
    """Return the property that Check named, "" when the program did."""
    marked = inputs.get(MARK)
    rule = record.autoname
    return rule.property if rule is not None and isinstance(marked, list) and rule.property in marked else ""


def _made(rule: AutoName, title: str, wish: Wish) -> str:
    if wish.mode == "enforce":
        return wish.proposed  # what breaks the API's rule is a failure of Check, as a name of the program's would be
    if wish.mode == "propose":
        return _fitting(rule, title, wish.proposed, "")
    random = hashlib.sha256(wish.seed or secrets.token_bytes(32)).hexdigest()[:_SUFFIX]
    return _fitting(rule, title, wish.logical_name, f"{rule.joint}{random}")


def _fitting(rule: AutoName, title: str, wished: str, suffix: str) -> str:
    """Return a name of the API's characters and length: what it does not allow becomes a joint."""
    base = re.sub(rf"[^{rule.characters}]+", rule.joint, wished).strip(rule.joint)
    if not re.match(rf"[{rule.first}]", base):
        base = f"{title.replace(' ', rule.joint)}{rule.joint}{base}".rstrip(rule.joint)
    return f"{base[: rule.longest - len(suffix)].rstrip(rule.joint)}{suffix}"
