"""Names that the program leaves to us: made from the resource's name and the engine's random seed, as the API allows.

A name stays as long as the object does. The engine checks the inputs of a replacement without the old ones, and so gets
another name, unless `pulumi:autonaming` asks for one without random digits. `__defaults`, where the bridged plugin
keeps the like, lists the name that a new object would not have.
"""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from pulumi_resource_alicloud.lifecycle.likeness import is_absent
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, reveal
from pulumi_resource_alicloud.resources.vocabulary import AutoName, Resource

MARK: Final = "__defaults"
"""The input that lists what the program does not give and another object would have another value of."""
_ASKED: Final = "; this name is what `pulumi:autonaming` asks for"
_DIGITS: Final = 7
"""Digits of the random part, as in all of Pulumi."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the engine says about the name of one resource."""

    logical_name: str = ""
    """The resource's name in the program."""
    seed: bytes = b""
    """What is random about it: the same in every Check of one operation, and another one in the next."""
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
    if rule is None or _is_given(new.get(rule.property)):
        return new, []
    fresh, kept = _made(rule, record.title, wish), old.get(rule.property)
    if old and is_absent(kept):
        return new, []  # an object that lives without a name: to give it one is the program's business
    if is_absent(kept) and not fresh:
        reason = "required, but not given, and `pulumi:autonaming` is set to make no name: name it in the program"
        return new, [Failure(rule.property, reason)]
    another = wish.mode == "default" if is_absent(kept) else reveal(kept) != fresh
    named = {**new, rule.property: fresh if is_absent(kept) else kept}
    return ({**named, MARK: [rule.property]} if another else named), []


def explained(record: Resource, given: Properties, inputs: Properties, wish: Wish, found: Failure) -> Failure:
    """Say of a failure of the name where the name is from, if it is not from the program."""
    rule = record.autoname
    if rule is None or found.path != rule.property or _is_given(given.get(found.path)):
        return found
    asked = wish.mode == "enforce" and inputs.get(found.path) == wish.proposed
    return Failure(found.path, f"{found.reason}{_ASKED}") if asked else found


def named_by_us(record: Resource, inputs: Mapping[str, Value]) -> str:
    """Return the property that has a name of our own making, which another object would not get; "" if none has."""
    marked = inputs.get(MARK)
    rule = record.autoname
    return rule.property if rule is not None and isinstance(marked, list) and rule.property in marked else ""


def _is_given(value: Value) -> bool:
    """Tell whether the program gives a name; an empty one is a mistake, and no wish for another."""
    return reveal(value) is not None


def _made(rule: AutoName, title: str, wish: Wish) -> str:
    """Return the name that a new object gets, "" when it gets none."""
    if wish.mode == "disable" or (wish.mode != "default" and not wish.proposed):
        return ""
    if wish.mode == "enforce":
        return wish.proposed  # what breaks the API's rule is a failure of Check, as a name of the program's would be
    if wish.mode == "propose" and len(asked := _fitting(rule, title, wish.proposed, rule.shortest)) <= rule.longest:
        return asked
    digits = hashlib.sha256(wish.seed or os.urandom(32)).hexdigest()[:_DIGITS]
    base, joint = _fitting(rule, title, wish.proposed or wish.logical_name), rule.signs[-1]
    return f"{base[: rule.longest - 1 - _DIGITS].rstrip(rule.signs)}{joint}{digits}"


def _fitting(rule: AutoName, title: str, wished: str, shortest: int = 1) -> str:
    """Return a name of the API's characters, of any length: what it does not allow separates words."""
    joint = rule.signs[-1]
    others = f"0123456789{rule.signs}"
    words = "".join(char if _is_letter(rule, char) or char in others else " " for char in wished)
    base = joint.join(words.split()).strip(rule.signs)
    if len(base) >= shortest and _is_letter(rule, base[0]):
        return base
    return joint.join([*title.split(), *base.split()])


def _is_letter(rule: AutoName, char: str) -> bool:
    return (char.isascii() and char.isalpha()) or (rule.chinese and "\u4e00" <= char <= "\u9fff")
