"""Whatever goes wrong after there is an id: the id is kept, and the next refresh tells the rest."""

from __future__ import annotations

import math
from typing import Any
from unittest.mock import Mock

import pytest
from pulumi_resource_alicloud.lifecycle.errors import InitFailed, InvalidInput, Refused
from pulumi_resource_alicloud.lifecycle.keeping import keeping
from pulumi_resource_alicloud.lifecycle.ledger import Ledger
from pulumi_resource_alicloud.rpc.servicer import ProviderServicer
from pulumi_resource_alicloud.rpc.stubs import provider_pb2, status_pb2

INPUTS = {"modelName": "scorer"}
URN = "urn:pulumi:dev::shop::alicloud:pai/workspaceModel:WorkspaceModel::it"


def fail(error: Exception, ledger: Ledger) -> None:
    """Have a create note an id, and fail."""
    with keeping(INPUTS, ledger) as listening:
        listening.note("token", "m-1")
        raise error


@pytest.mark.parametrize("defect", [TypeError("x"), RecursionError(), KeyError("k"), OverflowError()], ids=repr)
def test_an_id_outlives_a_defect(defect: Exception) -> None:
    """It goes into state with the inputs; the process's ledger knows whose it is."""
    ledger = Ledger()
    with pytest.raises(InitFailed) as caught:
        fail(defect, ledger)
    assert ("m-1", INPUTS, INPUTS) == (caught.value.id, caught.value.inputs, caught.value.outputs)
    assert "pulumi refresh" in str(caught.value)
    assert ledger.knows("token", "m-1")


def test_a_defect_without_an_id_is_one() -> None:
    """Nothing was made: there is nothing to keep."""
    with pytest.raises(TypeError), keeping(INPUTS, Ledger()):
        raise TypeError


@pytest.mark.parametrize("expected", [Refused("no"), InitFailed("m-1", {}, {}, [Refused("no")])], ids=repr)
def test_what_is_expected_passes(expected: Exception) -> None:
    """Errors of our own know better."""
    with pytest.raises(type(expected)) as caught:
        fail(expected, Ledger())
    assert expected is caught.value


class Aborted(Exception):
    """What gRPC raises to end a call."""


def told(provider: Mock) -> tuple[str, Any]:
    """Create through the servicer; return the text and the detail of the failure."""
    provider.hide = lambda text, _: text
    provider.secrets = lambda *_: frozenset()
    context, metadata = Mock(), list[Any]()
    context.abort.side_effect = Aborted
    context.set_trailing_metadata.side_effect = metadata.extend
    with pytest.raises(Aborted):
        ProviderServicer(provider, Mock()).Create(provider_pb2.CreateRequest(urn=URN), context)
    detail = provider_pb2.ErrorResourceInitFailed()
    if metadata:
        status_pb2.Status.FromString(metadata[0][1]).details[0].Unpack(detail)
    return context.abort.call_args.args[1], detail


@pytest.mark.parametrize("value", [math.nan, math.inf, "\ud83d", object()], ids=["nan", "infinity", "half", "object"])
def test_an_id_outlives_outputs_that_the_wire_cannot_express(value: Any) -> None:
    """Of the outputs goes into state what can; the id in any case."""
    provider = Mock()
    provider.create.return_value = ("m-1", {"modelName": "scorer", "modelDoc": value})
    text, detail = told(provider)
    assert ("m-1", "scorer") == (detail.id, detail.properties.fields["modelName"].string_value)
    assert "modelDoc" in text


@pytest.mark.parametrize(
    "error", [InvalidInput("a \ud83d"), InitFailed("m-1", {}, {}, [Refused("a \ud83d")])], ids=repr
)
def test_a_message_is_told_in_characters(error: Exception) -> None:
    """Half a surrogate pair in a message does not keep it, or the id beside it, from the engine."""
    provider = Mock()
    provider.create.side_effect = error
    text, _ = told(provider)
    assert "a ?" == text
