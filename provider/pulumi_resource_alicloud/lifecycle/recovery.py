"""Finds the object that a create made whose answer did not come.

Likeness is no identity: an object is ours only if it has all that was sent, was made since, is nobody's, and no other
create under way can have made it. Absence is no evidence until reads have settled. Does not decide whether to repeat.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pulumi_resource_alicloud.lifecycle.autoname import named_by_us
from pulumi_resource_alicloud.lifecycle.errors import Cancelled, CloudError, OutcomeUnknown, TimedOut
from pulumi_resource_alicloud.lifecycle.identity import join_id, key_in
from pulumi_resource_alicloud.lifecycle.ledger import Attempt, Fits, Ledger
from pulumi_resource_alicloud.lifecycle.likeness import alike, is_absent
from pulumi_resource_alicloud.lifecycle.neighbours import claim, claimed_by_any
from pulumi_resource_alicloud.lifecycle.observation import SETTLE_SECONDS, look, pauses
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.search import named_alike
from pulumi_resource_alicloud.lifecycle.times import now, read_time
from pulumi_resource_alicloud.lifecycle.translation import from_wire
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal
from pulumi_resource_alicloud.resources.vocabulary import Resource

_MARGIN: Final = 2.0
"""Seconds by which a time stamp may precede our estimate of the service's clock: its Date header counts whole ones."""
_SECOND_SIGHT: Final = 1.0
"""Seconds after which an object that is still nobody's is ours."""


@dataclass(slots=True)
class Creation:
    """One create that is under way."""

    record: Resource
    declared: Declaration
    inputs: Properties
    sent: Mapping[str, Any]
    """Wire fields, qualifiers included."""
    attempt: Attempt
    begun: float = field(default_factory=now)
    """By this machine's clock."""
    seen: dict[str, float] = field(default_factory=dict)
    """When each object was seen first that may be the one."""

    def undecided(self, doubt: OutcomeUnknown, why: str, candidates: list[str] | None = None) -> OutcomeUnknown:
        """Return the error that says what is not known, and how to find out."""
        record = self.record
        if candidates:
            them = " or ".join(f"`pulumi import {record.token} <name> {id_}`" for id_ in candidates)
            remedy = f"Look at each in the console: what this program made can be imported with {them}."
        else:
            remedy = (
                f"Look for it in the console before the next `pulumi up`, which would make another one. If it is "
                f"there, run `pulumi import {record.token} <name> {record.id.format}`."
            )
        if name := named_by_us(record, self.inputs):
            why = f"{why} Its {name} would be '{reveal(self.inputs[name])}'."
        return OutcomeUnknown(
            f"{doubt.message} {why}", remedy, status=doubt.status, code=doubt.code, request_id=doubt.request_id
        )


def fitting(record: Resource, declared: Declaration, inputs: Properties, sent: Mapping[str, Any]) -> Fits:
    """Return what tells whether an object has everything that was sent, as far as answers show it."""
    given = [prop for name, prop in declared.inputs.items() if not is_absent(inputs.get(name))]
    shown = [prop for prop in given if record.wire_name(prop.name) not in record.write_only]

    def fits(fields: Mapping[str, Any]) -> bool:
        return all(fields.get(wire) == sent.get(wire) for wire in record.id.qualifiers) and all(
            alike(record, prop, inputs[prop.name], from_wire(fields.get(record.wire_name(prop.name)), prop.type))
            for prop in shown
        )

    return fits


def recover(
    creation: Creation, doubt: OutcomeUnknown, cloud: Cloud, scope: Scope, ledger: Ledger, seconds: float
) -> Mapping[str, Any] | None:
    """Return the fields of the object that an unclear create call made, None when none is seen within `seconds`.

    Raises:
        OutcomeUnknown: it cannot be told.
    """
    creation.attempt.doubtful = True
    scope.journal.progress("no clear answer: looking whether it was made")
    try:
        return _search(creation, doubt, cloud, scope, ledger, seconds)
    except Cancelled:
        return _search(creation, doubt, cloud, scope.after_the_end(), ledger, SETTLE_SECONDS)


@dataclass(slots=True)
class _Sight:
    """What one look showed."""

    ours: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    doubtful: list[str] = field(default_factory=list)
    """Ids of objects that fit, but may be another's: of unknown age, or as likely made by another create."""
    peers: int = 1
    """How many creates under way, this one included, ask for exactly the same and lost their answers."""

    def claimed(self, creation: Creation, place: str, ledger: Ledger) -> Mapping[str, Any] | None:
        """Return the object that is ours now, None when that cannot be told: alike creates share out what is alike."""
        if self.doubtful or len(self.ours) > self.peers:
            return None
        token = creation.record.token
        for id_, fields in self.ours.items():
            since = creation.seen.setdefault(id_, time.monotonic())
            if not creation.record.recognised_by:
                return fields
            # Whose it is may not be told yet: who made it has its answer in a moment.
            settled = time.monotonic() - since >= _SECOND_SIGHT
            if settled and ledger.claim(token, id_) and claim(place, token, id_):
                return fields
        return None


def _search(
    creation: Creation, doubt: OutcomeUnknown, cloud: Cloud, scope: Scope, ledger: Ledger, seconds: float
) -> Mapping[str, Any] | None:
    sight = _Sight()
    unclear = ""
    try:
        for _ in pauses(scope.shortened(seconds), "looking for it"):
            try:
                sight, unclear = _see(creation, cloud, scope, ledger), ""
            except OutcomeUnknown as error:
                unclear = error.message
                continue
            if (mine := sight.claimed(creation, cloud.place, ledger)) is not None:
                return mine
    except TimedOut:
        pass
    except CloudError as error:
        unclear = error.message
    title = creation.record.title
    if candidates := [*sight.ours, *sight.doubtful]:
        raise creation.undecided(
            doubt, f"What was found may be this {title}, or another's: {', '.join(candidates)}.", candidates
        )
    if unclear:
        raise creation.undecided(doubt, f"Whether the {title} was made is not known: {unclear}")
    if scope.is_over():
        raise creation.undecided(doubt, "There was no time left to look for it.")
    return None


def _see(creation: Creation, cloud: Cloud, scope: Scope, ledger: Ledger) -> _Sight:
    """Look once at everything that may be the object."""
    record, attempt = creation.record, creation.attempt
    sight = _Sight()
    found = _found(creation, cloud, scope)
    since = creation.begun + cloud.server_time_offset() - _MARGIN  # after the call: its answer may tell the clock
    rivals = ledger.rivals(attempt)
    taken = claimed_by_any(cloud.place, record.token)
    sight.peers += sum(rival.doubtful and rival.sent == attempt.sent for rival in rivals)
    for item in found:
        id_ = join_id(record, item)
        made = read_time(item.get("GmtCreateTime"))
        if id_ in taken or ledger.knows(record.token, id_) or (made is not None and made < since):
            continue
        fields = look(record, key_in(record, item), cloud, scope)
        if fields is None or not attempt.fits(fields):
            continue
        of_any_age = made is None and bool(record.recognised_by)
        if of_any_age or _is_anybodys(creation) or _contested(attempt, rivals, fields):
            sight.doubtful.append(id_)
        else:
            sight.ours[id_] = fields
    return sight


def _found(creation: Creation, cloud: Cloud, scope: Scope) -> list[Mapping[str, Any]]:
    """Return what the list call shows, or the object of this key: before the call there was none."""
    record, sent = creation.record, creation.sent
    if record.recognised_by:
        return named_alike(record, sent, record.recognised_by, cloud, scope)
    fields = look(record, key_in(record, sent), cloud, scope)
    return [] if fields is None else [fields]


def _is_anybodys(creation: Creation) -> bool:
    """Tell whether nothing that was sent tells the object from others."""
    known_by = creation.record.recognised_by
    return bool(known_by) and not any(name in creation.sent for name in known_by)


def _contested(attempt: Attempt, rivals: list[Attempt], fields: Mapping[str, Any]) -> bool:
    """Tell whether another create may have made the object: one whose answer may yet come, or that asked for more."""
    return any(rival.fits(fields) and (not rival.doubtful or len(rival.sent) > len(attempt.sent)) for rival in rivals)
