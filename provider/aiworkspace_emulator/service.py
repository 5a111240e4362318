"""One request from its bytes to its answer: signature, flow control, route, parameters, verb.

Knows neither sockets nor faults; the server decides whether and when a request gets here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

from aiworkspace_emulator.catalogue import COLLECTIONS, Route
from aiworkspace_emulator.documents import read_json
from aiworkspace_emulator.refusals import Refusal, Refused, error_body, invalid, missing
from aiworkspace_emulator.rules import check, parse
from aiworkspace_emulator.settings import Settings
from aiworkspace_emulator.signed import Signed
from aiworkspace_emulator.store import Store
from aiworkspace_emulator.throttle import Bucket
from aiworkspace_emulator.verifier import Verifier
from aiworkspace_emulator.vocabulary import Call, Fields, World

API_VERSION = "2021-02-04"
NO_SUCH_API = Refusal(404, "InvalidApi.NotFound", "The API has no such operation")
WRONG_VERSION = Refusal(400, "InvalidVersion", f"The only version of the API is {API_VERSION}")
WRONG_ACTION = Refusal(404, "InvalidAction.NotFound", "The action is not the one of this method and path")


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON body, with the code if it is an error."""

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str]
    code: str | None = None


@dataclass(slots=True)
class Service:
    """The account behind the API, with its settings and its guards."""

    settings: Settings
    store: Store
    verifier: Verifier
    bucket: Bucket = field(default_factory=Bucket)

    @property
    def world(self) -> World:
        """The account as verbs see it."""
        return World(self.store, self.settings, COLLECTIONS)

    def answer(self, request: Signed, route: Route | None) -> Answer:
        """Do what the request asks, or refuse it; either way with a fresh request id."""
        request_id = str(uuid4()).upper()
        name = route.operation.request_id if route else "RequestId"
        try:
            body = self._execute(request, route)
        except Refused as refused:
            return refuse(refused, request_id, request.headers.get("host", ""))
        self.store.commit()
        return Answer(200, {name: request_id, **body}, {"x-acs-request-id": request_id}, body.get("Code"))

    def _execute(self, request: Signed, route: Route | None) -> Fields:
        caller = self.verifier.verify(request, self.world.clock)
        self.bucket.take(self.settings.values["throttle"], self.store.now())
        if route is None:
            raise Refused(NO_SUCH_API, f"{request.method} {request.path}")
        if request.headers["x-acs-version"] != API_VERSION:
            raise Refused(WRONG_VERSION)
        action = request.headers.get("x-acs-action", route.operation.name)  # who signs the older way need not say
        if action != route.operation.name:
            raise Refused(WRONG_ACTION, action)
        given = {**read_parameters(request, route), **route.path_parameters}
        return route.operation.verb(Call(self.world, route.collection, route.operation, given, caller))


def refuse(refused: Refused, request_id: str, host: str) -> Answer:
    """An error answer as the gateway gives it."""
    headers = {"x-acs-request-id": request_id, **refused.headers}
    return Answer(refused.refusal.status, error_body(refused, request_id, host), headers, refused.refusal.code)


def read_parameters(request: Signed, route: Route) -> Fields:
    """The parameters of a request, each checked against its rule; null counts as absent."""
    operation, rule_of = route.operation, route.collection.rule
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    raw: Fields = dict(query) if operation.in_query else read_body(request.body)
    # Upstream's provider repeats path parameters in its bodies, and the service lets it.
    raw = {name: value for name, value in raw.items() if value is not None and name not in route.path_parameters}
    raw = {name: value for name, value in raw.items() if name not in operation.ignores}
    for name in raw if operation.in_query else [*query, *raw]:
        if name not in operation.accepted:
            raise invalid(name, f"{operation.name} has no such parameter")
    for name in operation.required:
        if raw.get(name) is None:
            raise missing(name)
    given: Fields = {}
    for name, value in raw.items():
        rule = rule_of(operation, name)
        given[name] = parse(name, rule, value) if operation.in_query else value
        # An empty string clears a field, whatever its pattern says, unless it has a shortest length or closed values.
        if given[name] != "" or rule.is_never_empty or name in operation.required:
            check(name, rule, given[name])
    return given


def read_body(body: bytes) -> Fields:
    """The JSON object in a body; no body is an empty one."""
    try:
        value = read_json(body) if body else {}
    except ValueError:
        raise invalid("body", "it is not JSON that can be stored") from None
    if not isinstance(value, dict):
        raise invalid("body", "it must be a JSON object")
    return value
