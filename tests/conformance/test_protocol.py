"""Every RPC of the protocol is answered, or left out on purpose; none falls through."""

from __future__ import annotations

import json
from typing import Any

import grpc
import pytest
from google.protobuf import empty_pb2, struct_pb2
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.rpc.codec import SIGNATURE
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tables.resource_table import MODEL, ROWS, WORKSPACE
from tests.tools.checkout import ROOT
from tests.tools.plugin_process import Plugin, refusal, urn

SCHEMA = ROOT / "schema.json"

LEFT_OUT: dict[str, Any] = {
    "Call": provider_pb2.CallRequest(tok="alicloud:pai/workspaceModel:WorkspaceModel/promote"),
    "Construct": provider_pb2.ConstructRequest(type="alicloud:pai:Component", name="it"),
    "Parameterize": provider_pb2.ParameterizeRequest(),
}
ANSWERED = {
    *("Attach", "Cancel", "Check", "CheckConfig", "Configure", "Create", "Delete", "Diff", "DiffConfig"),
    *("GetMapping", "GetMappings", "GetPluginInfo", "GetSchema", "Handshake", "Invoke", "List", "Read", "Update"),
}
NEEDS_URN = ("Check", "Diff", "Create", "Read", "Update", "Delete")
UNSUITABLE_URNS = ["", "urn", "urn:pulumi:dev::shop", "urn:pulumi:dev::shop::::it"]
FOREIGN_TOKENS = {
    "alicloud:ecs/instance:Instance": "side by side",
    "alicloud:pai/service:Service": "WorkspaceModel",
    "alicloud:pai/workspaceModle:WorkspaceModle": "WorkspaceModel",
    "aws:s3/bucket:Bucket": "side by side",
}
CALLS_TO_THE_CLOUD = ("create", "read", "update", "delete")


def test_every_rpc_of_the_protocol_is_decided_on() -> None:
    """A newer protocol with another RPC makes this fail, so that somebody decides."""
    service = provider_pb2.DESCRIPTOR.services_by_name["ResourceProvider"]
    assert ANSWERED | LEFT_OUT.keys() == {method.name for method in service.methods}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_left_out_says_so(plugin: Plugin, name: str) -> None:
    """UNIMPLEMENTED, with a sentence of our own and not with that of a stub nobody filled."""
    refused = refusal(getattr(plugin.stub, name), LEFT_OUT[name])
    assert grpc.StatusCode.UNIMPLEMENTED == refused.code
    assert "This plugin" in refused.text


def test_handshake_agrees_on_the_kinds_of_values(plugin: Plugin) -> None:
    """Secrets, references, outputs and byte strings are understood, and how names are to be made."""
    answer = plugin.handshake()
    assert (True, True, True, True) == (
        answer.accept_secrets,
        answer.accept_resources,
        answer.accept_outputs,
        answer.accepts_byte_string,
    )
    assert answer.supports_autonaming_configuration


def test_configure_agrees_with_handshake() -> None:
    """An engine that knows no Handshake learns the same from Configure, and that previews work."""
    with Plugin.start() as plugin:
        answer = plugin.configure({"accessKey": "a", "secretKey": "b", "region": "cn-hangzhou"})
    assert (True, True, True, True) == (
        answer.acceptSecrets,
        answer.supportsPreview,
        answer.acceptResources,
        answer.acceptOutputs,
    )
    assert answer.supports_autonaming_configuration


def test_the_version_is_that_of_the_schema(plugin: Plugin) -> None:
    """Plugin, schema and thus SDKs carry one version."""
    assert json.loads(SCHEMA.read_text())["version"] == plugin.stub.GetPluginInfo(empty_pb2.Empty()).version


def test_the_schema_is_the_file(plugin: Plugin) -> None:
    """GetSchema answers schema.json."""
    answer = plugin.stub.GetSchema(provider_pb2.GetSchemaRequest())
    assert json.loads(SCHEMA.read_text()) == json.loads(answer.schema)


@pytest.mark.parametrize("asked", [{"version": 7}, {"subpackage_name": "pai"}], ids=lambda asked: next(iter(asked)))
def test_another_schema_is_refused(plugin: Plugin, asked: dict[str, Any]) -> None:
    """Neither another format nor a sub-package exists."""
    refused = refusal(plugin.stub.GetSchema, provider_pb2.GetSchemaRequest(**asked))
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code


def test_an_unknown_function_is_refused_by_name(plugin: Plugin) -> None:
    """Invoke names what it does not have."""
    refused = refusal(plugin.stub.Invoke, provider_pb2.InvokeRequest(tok="alicloud:pai/getModel:getModel"))
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert "alicloud:pai/getModel:getModel" in refused.text


@pytest.mark.parametrize(("token", "says"), FOREIGN_TOKENS.items())
@pytest.mark.parametrize("verb", ["Check", "Diff", "Create", "Read", "Update", "Delete"])
def test_a_foreign_token_is_refused_with_the_way_out(plugin: Plugin, verb: str, token: str, says: str) -> None:
    """A token outside `pai` gets the explanation how both plugins live side by side; a misspelt one the names."""
    request = getattr(provider_pb2, f"{verb}Request")(urn=urn(token, "it"))
    refused = refusal(getattr(plugin.stub, verb), request)
    assert refused.code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.NOT_FOUND)
    assert token in refused.text
    assert says in refused.text


@pytest.mark.parametrize("malformed", UNSUITABLE_URNS)
@pytest.mark.parametrize("verb", NEEDS_URN)
def test_a_malformed_urn_is_bad_input(plugin: Plugin, verb: str, malformed: str) -> None:
    """A request without a usable URN is refused; it is not a defect of ours."""
    request = getattr(provider_pb2, f"{verb}Request")(urn=malformed)
    refused = refusal(getattr(plugin.stub, verb), request)
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code


@pytest.mark.parametrize("verb", ["Check", "Diff", "Create", "Update"])
def test_a_value_of_an_unknown_kind_is_bad_input(plugin: Plugin, verb: str) -> None:
    """A signature of the future is refused with the property's name."""
    strange = struct_pb2.Struct()
    strange.update({"modelName": {SIGNATURE: "0" * 32}})
    field = "properties" if verb == "Create" else "news"
    request = getattr(provider_pb2, f"{verb}Request")(urn=urn(MODEL, "it"), **{field: strange})
    refused = refusal(getattr(plugin.stub, verb), request)
    assert grpc.StatusCode.INVALID_ARGUMENT == refused.code
    assert "modelName" in refused.text


def test_a_resource_below_a_component_is_found(plugin: Plugin) -> None:
    """The types of parents stand before the resource's own in its URN."""
    nested = f"urn:pulumi:dev::shop::shop:index:Team$alicloud:pai/x:X${WORKSPACE}::it"
    answer = plugin.stub.Check(provider_pb2.CheckRequest(urn=nested))
    assert {"description", "envTypes"} == {failure.property for failure in answer.failures}


@pytest.mark.parametrize("verb", CALLS_TO_THE_CLOUD)
def test_nothing_is_called_before_configure(verb: str) -> None:
    """Without configuration the verbs that need the cloud refuse, and Check and Diff work."""
    inputs: Properties = {"workspaceName": "shop", "description": "d", "envTypes": ["prod"]}
    with Plugin.start() as plugin:
        calls = {
            "create": lambda: plugin.create(WORKSPACE, inputs),
            "read": lambda: plugin.read(WORKSPACE, "1"),
            "update": lambda: plugin.update(WORKSPACE, "1", inputs, {**inputs, "description": "e"}, inputs),
            "delete": lambda: plugin.delete(WORKSPACE, "1", {}),
        }
        refused = refusal(calls[verb])
        assert grpc.StatusCode.FAILED_PRECONDITION == refused.code
        assert (inputs, {}) == plugin.check(WORKSPACE, inputs)
        assert [] == list(plugin.diff(WORKSPACE, "1", inputs, inputs, inputs).diffs)


def test_the_table_has_every_resource_of_the_schema() -> None:
    """No resource escapes these tests."""
    assert json.loads(SCHEMA.read_text())["resources"].keys() == ROWS.keys()


def test_a_row_has_every_input_of_its_resource() -> None:
    """Each input has a value, a change in place or by replacement, a removal if optional, another order if a set."""
    resources = json.loads(SCHEMA.read_text())["resources"]
    for token, row in ROWS.items():
        inputs = resources[token]["inputProperties"].keys()
        assert inputs == row.full.keys()
        assert inputs == row.changes.keys() | row.replacements.keys()
        record = RESOURCES[token]
        named = {record.autoname.property} if record.autoname else set()
        required = set(resources[token].get("requiredInputs", ()))
        assert inputs - required - named == row.cleared.keys() | row.kept | row.removals_replace
        assert required | named == row.minimal.keys()
        assert record.sets | record.json_text <= row.same.keys()
