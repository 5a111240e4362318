"""Which gRPC status an error becomes.

INTERNAL, UNKNOWN and DATA_LOSS make the engine doubt the whole stack: only a defect of our own gets one of them.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from traceback import format_exc
from typing import Any, NoReturn, Protocol

import grpc
from google.protobuf import struct_pb2

from pulumi_resource_alicloud.lifecycle import errors
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.rpc.codec import CodecError, encode
from pulumi_resource_alicloud.rpc.discretion import Discretion
from pulumi_resource_alicloud.rpc.stubs import provider_pb2, status_pb2

_log = logging.getLogger(__name__)


class NotOffered(errors.ProviderError):
    """An RPC that this plugin leaves out on purpose: the engine knows what to do without it."""


_CODES: tuple[tuple[type[errors.ProviderError], grpc.StatusCode], ...] = (
    (NotOffered, grpc.StatusCode.UNIMPLEMENTED),
    (errors.InvalidInput, grpc.StatusCode.INVALID_ARGUMENT),
    (errors.NotConfigured, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.Unreachable, grpc.StatusCode.UNAVAILABLE),
    (errors.OutcomeUnknown, grpc.StatusCode.ABORTED),
    (errors.Cancelled, grpc.StatusCode.CANCELLED),
    (errors.TimedOut, grpc.StatusCode.DEADLINE_EXCEEDED),
    (errors.InitFailed, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.ProviderError, grpc.StatusCode.FAILED_PRECONDITION),
)
_BY_HTTP = {
    401: grpc.StatusCode.UNAUTHENTICATED,
    403: grpc.StatusCode.PERMISSION_DENIED,
    404: grpc.StatusCode.NOT_FOUND,
    409: grpc.StatusCode.ALREADY_EXISTS,
    429: grpc.StatusCode.RESOURCE_EXHAUSTED,
}


def code_of(error: errors.ProviderError) -> grpc.StatusCode:
    """Return the status code of an expected error."""
    if isinstance(error, errors.Refused):
        return _BY_HTTP.get(error.status, grpc.StatusCode.FAILED_PRECONDITION)
    return next(code for kind, code in _CODES if isinstance(error, kind))


class Discreet(Protocol):
    """A servicer that knows what must not be said about a request."""

    def discretion(self, request: Any) -> Discretion:
        """Return what hides the secrets of a request."""


def answering(handler: Callable[..., Any]) -> Callable[..., Any]:
    """Answer a handler's errors as status codes, never as tracebacks, and without the secrets of the request."""

    def handle(self: Discreet, request: Any, context: grpc.ServicerContext) -> Any:
        try:
            return handler(self, request, context)
        except errors.InitFailed as error:
            _abort_partial(context, error, self.discretion(request).hide)
        except errors.ProviderError as error:
            context.abort(code_of(error), _text(self.discretion(request).hide(str(error))))
        except Exception as error:  # noqa: BLE001 - whatever it is, the engine must get a status, not a traceback
            _log.error("%s failed: %s", handler.__name__, self.discretion(request).hide(format_exc()))
            context.abort(
                grpc.StatusCode.INTERNAL,
                f"A defect of the alicloud plugin in {handler.__name__}: {type(error).__name__}. Please report it with "
                f"the output of `pulumi up --logtostderr -v=9`; run `pulumi refresh` before the next update.",
            )

    handle.__name__ = handler.__name__
    handle.__doc__ = handler.__doc__
    return handle


def streaming(handler: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
    """Answer a handler that yields like `answering` does one that returns; it ends when nobody listens any more."""

    def steps(self: Discreet, request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        answers = handler(self, request, context)
        following = answering(lambda *_: next(answers, None))
        following.__name__ = handler.__name__
        try:
            while context.is_active() and (answer := following(self, request, context)) is not None:
                yield answer
        finally:
            answers.close()  # type: ignore[attr-defined] # a generator: what it has borrowed goes back at once

    steps.__name__ = handler.__name__
    steps.__doc__ = handler.__doc__
    return steps


def _abort_partial(context: grpc.ServicerContext, error: errors.InitFailed, hide: Callable[[str], str]) -> NoReturn:
    detail = provider_pb2.ErrorResourceInitFailed(
        id=error.id,
        properties=_what_can_be_told(error.outputs),
        reasons=[_text(hide(str(reason))) for reason in error.reasons],
        inputs=_what_can_be_told(error.inputs),
        refresh_before_update=error.look_first,
    )
    code = code_of(error.reasons[0])
    status = status_pb2.Status(code=code.value[0], message=_text(hide(str(error))))
    status.details.add().Pack(detail)
    context.set_trailing_metadata((("grpc-status-details-bin", status.SerializeToString()),))
    context.abort(code, _text(hide(str(error))))


def _what_can_be_told(properties: Properties) -> struct_pb2.Struct:
    """Return the properties that the wire can express: an id must not be lost for one that it cannot."""
    struct = struct_pb2.Struct()
    for name, value in properties.items():
        with suppress(CodecError):
            struct.MergeFrom(encode({name: value}))
    return struct


def _text(text: str) -> str:
    """Return a text that the wire can express: half a surrogate pair is no character."""
    return text.encode("utf-8", "replace").decode()
