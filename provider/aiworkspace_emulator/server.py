"""HTTP around the service: connections, the request log, delays, and faults that only a server can commit.

Knows no collection. Every request to the API is answered here or, by order of a fault, is not.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from aiworkspace_emulator.catalogue import Route, find_route
from aiworkspace_emulator.chronicle import Chronicle, during
from aiworkspace_emulator.control import PREFIX, Control
from aiworkspace_emulator.distortions import distort
from aiworkspace_emulator.echoes import echo
from aiworkspace_emulator.faults import Effect, next_effect
from aiworkspace_emulator.journal import Journal, redacted
from aiworkspace_emulator.refusals import Refusal, Refused
from aiworkspace_emulator.service import Answer, Service, read_body, refuse
from aiworkspace_emulator.signed import Signed
from aiworkspace_emulator.window import POLICY, file_of_page

HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
GATEWAY_TIMEOUT = Refusal(504, "GatewayTimeout", "The gateway has waited long enough; the work may go on")
UNANSWERED = {"reset", "dropAnswer", "hang"}
_CLOSED_CHECK_SECONDS = 0.1
_HEARTBEAT_SECONDS = 15.0
"""How often a quiet stream says that it is still there; so a reader that went away is noticed."""


class TrackingServer(web.Server):
    """aiohttp's low-level server, which tells when a connection has ended."""

    def __init__(self, frontend: Frontend) -> None:
        """Serve with a front end that numbers connections."""
        super().__init__(frontend.handle, access_log=None, keepalive_timeout=300)
        self._frontend = frontend

    def connection_lost(self, handler: RequestHandler, exc: BaseException | None = None) -> None:
        """Forget a connection that ended."""
        self._frontend.numbers.pop(handler, None)
        super().connection_lost(handler, exc)


@dataclass(slots=True)
class Frontend:
    """Takes HTTP requests to the service, or to the control interface if there is one."""

    service: Service
    control: Control | None
    journal: Journal
    numbers: dict[RequestHandler, int] = field(default_factory=dict)
    _accepted: int = 0

    def number_of(self, connection: RequestHandler) -> int:
        """The number of a connection, given at its first API call: control calls must not distort the figures."""
        if connection not in self.numbers:
            self._accepted += 1
            self.journal.connections += 1
            self.numbers[connection] = self._accepted
        return self.numbers[connection]

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one HTTP request."""
        path, _, query = request.raw_path.partition("?")
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        if self.control and path == PREFIX.rstrip("/") and request.method == "GET":
            return web.Response(status=HTTPStatus.PERMANENT_REDIRECT, headers={"Location": PREFIX})
        if self.control and path.startswith(PREFIX):
            return await self._control(self.control, request, path, headers, body)
        return await self._serve(request, Signed(request.method, path, query, headers, body))

    async def _control(
        self, control: Control, request: web.BaseRequest, path: str, headers: dict[str, str], body: bytes
    ) -> web.StreamResponse:
        """Answer a control call: a file of the page, what happens as it happens, or JSON."""
        name = path.removeprefix(PREFIX)
        objection = control.gate.objection(request.method, headers)
        if request.method == "GET" and objection is None:
            if name == "events":
                return await _stream(request, control.chronicle)
            if found := file_of_page(name):
                return web.Response(body=found[1], content_type=found[0], charset="utf-8", headers=dict(POLICY))
        status, value = control.answer(request.method, path, headers, body)
        return web.json_response(value, status=status)

    async def _serve(self, request: web.BaseRequest, signed: Signed) -> web.StreamResponse:
        route = find_route(signed.method, signed.path)
        now = self.service.store.now
        entry = self.journal.begin(
            {
                "operation": route.operation.name if route else None,
                "method": signed.method,
                "path": signed.path,
                "query": redacted(dict(parse_qsl(signed.query, keep_blank_values=True))),
                "body": redacted(_body_or_none(signed.body)),
                "start": now(),
                "connection": self.number_of(request.protocol),
            }
        )
        status, code = None, None
        try:
            with during(entry):
                response, code = await self._respond(request, signed, route)
            status = response.status if code not in UNANSWERED else None
        finally:
            self.journal.end(entry, status, code, now())
        response.headers.setdefault("Date", formatdate(self.service.world.clock, usegmt=True))
        return response

    async def _respond(
        self, request: web.BaseRequest, signed: Signed, route: Route | None
    ) -> tuple[web.StreamResponse, str | None]:
        await asyncio.sleep(self.service.settings.number("latencyMs") / 1000)
        effect = self._next_effect(route)
        await asyncio.sleep(effect.delay_ms / 1000)
        if effect.word == "hang":
            while request.transport is not None and not request.transport.is_closing():  # noqa: ASYNC110 - aiohttp has no event for a lost client
                await asyncio.sleep(_CLOSED_CHECK_SECONDS)
        elif effect.word == "html":
            return web.Response(status=HTTPStatus.BAD_GATEWAY, text=HTML, content_type="text/html"), "html"
        elif effect.status:
            repeated = echo(signed, effect.echo) if effect.echo else ""
            if effect.echo == "html":
                return web.Response(status=effect.status, text=repeated, content_type="text/html"), effect.code
            answer = _ordered_refusal(effect, repeated, signed.headers.get("host", ""))
            return _json(answer), answer.code
        elif effect.late_seconds is not None and self.control:
            self.control.late.put_off(effect.late_seconds, lambda: self.service.answer(signed, route))
            answer = refuse(Refused(GATEWAY_TIMEOUT), str(uuid4()).upper(), signed.headers.get("host", ""))
            return _json(answer), answer.code
        elif effect.word != "reset":
            answer = self.service.answer(signed, route)
            if effect.word != "dropAnswer":
                answer = distort(answer, effect, route) if route else answer
                return _json(answer), answer.code
        if request.transport is not None:
            request.transport.abort()
        return web.Response(), effect.word

    def _next_effect(self, route: Route | None) -> Effect:
        faults = self.control.faults if self.control else []
        return (next_effect(faults, route.operation.name, route.operation.kind) if route else None) or Effect()


async def _stream(request: web.BaseRequest, chronicle: Chronicle) -> web.StreamResponse:
    """Send events until the reader goes."""
    response = web.StreamResponse(headers={**POLICY, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    with chronicle.listening() as listener, suppress(ConnectionError):
        await response.write(b"event: open\ndata: null\n\n")
        while True:
            event = await listener.next(_HEARTBEAT_SECONDS)
            text = ":\n\n" if event is None else f"event: {event[0]}\ndata: {json.dumps(event[1])}\n\n"
            await response.write(text.encode())
    return response


def _ordered_refusal(effect: Effect, repeated: str, host: str) -> Answer:
    refusal = Refusal(effect.status, effect.code, f"{effect.message} {repeated}".rstrip())
    return refuse(Refused(refusal, headers=effect.headers), str(uuid4()).upper(), host)


def _json(answer: Answer) -> web.Response:
    text = json.dumps(answer.body, ensure_ascii=False)
    response = web.Response(status=answer.status, text=text, content_type="application/json")
    response.headers.update(answer.headers)
    return response


def _body_or_none(body: bytes) -> Any:
    try:
        return read_body(body) if body else None
    except Refused:
        return None
