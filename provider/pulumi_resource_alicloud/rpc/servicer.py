"""The ResourceProvider service: decodes a request, calls the provider's verb, encodes the answer.

Every RPC of the protocol stands here, also those we leave out on purpose. No decision is taken here.
"""

from collections.abc import Mapping
from typing import Any, Literal

from google.protobuf import empty_pb2

from pulumi_resource_alicloud.lifecycle import terraform
from pulumi_resource_alicloud.lifecycle.autoname import Wish
from pulumi_resource_alicloud.lifecycle.diff import Difference
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.found import Continuation
from pulumi_resource_alicloud.lifecycle.keeping import lost
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.provider import Provider
from pulumi_resource_alicloud.lifecycle.values import has_unknown
from pulumi_resource_alicloud.rpc.calls import at_once
from pulumi_resource_alicloud.rpc.codec import CodecError, decode, encode
from pulumi_resource_alicloud.rpc.discretion import Discretion
from pulumi_resource_alicloud.rpc.journal import Engine, UrnJournal
from pulumi_resource_alicloud.rpc.status import NotOffered, answering, streaming
from pulumi_resource_alicloud.rpc.stubs import plugin_pb2, provider_pb2, provider_pb2_grpc

_KINDS = {
    ("add", False): provider_pb2.PropertyDiff.ADD,
    ("add", True): provider_pb2.PropertyDiff.ADD_REPLACE,
    ("delete", False): provider_pb2.PropertyDiff.DELETE,
    ("delete", True): provider_pb2.PropertyDiff.DELETE_REPLACE,
    ("update", False): provider_pb2.PropertyDiff.UPDATE,
    ("update", True): provider_pb2.PropertyDiff.UPDATE_REPLACE,
}
_MODES: Mapping[int, Literal["propose", "enforce", "disable"]] = {
    provider_pb2.CheckRequest.AutonamingOptions.PROPOSE: "propose",
    provider_pb2.CheckRequest.AutonamingOptions.ENFORCE: "enforce",
    provider_pb2.CheckRequest.AutonamingOptions.DISABLE: "disable",
}


class ProviderServicer(provider_pb2_grpc.ResourceProviderServicer):
    """Speaks for one Provider."""

    def __init__(self, provider: Provider, engine: Engine) -> None:
        self._provider = provider
        self._engine = engine

    def discretion(self, request: Any) -> Discretion:
        """Return what hides the secrets of a request."""
        return Discretion(self._provider, request)

    def _journal(self, request: Any) -> UrnJournal:
        return UrnJournal(self._engine, request.urn, self.discretion(request).hide)

    def _of_no_resource(self, request: Any) -> UrnJournal:
        return UrnJournal(self._engine, "", self.discretion(request).hide)

    def _failures(self, request: Any, failures: list[Failure]) -> list[Any]:
        hide = self.discretion(request).hide
        return [provider_pb2.CheckFailure(property=failure.path, reason=hide(failure.reason)) for failure in failures]

    def _meet(self, address: str) -> None:
        if self._engine.precedes(address):
            self._provider.release()
        self._engine.connect(address)

    # -- the plugin itself

    @answering
    def Handshake(self, request: Any, _: Any) -> Any:
        """Agree on what both sides understand."""
        self._provider.begin()
        self._meet(request.engine_address)
        return provider_pb2.ProviderHandshakeResponse(
            accept_secrets=True,
            accept_resources=True,
            accept_outputs=True,
            accepts_byte_string=True,
            supports_autonaming_configuration=True,
        )

    @answering
    def Attach(self, request: Any, _: Any) -> Any:
        """Take the address of the engine that found us running."""
        self._meet(request.address)
        return empty_pb2.Empty()

    @answering
    def GetPluginInfo(self, _request: Any, _: Any) -> Any:
        """Tell the version."""
        return plugin_pb2.PluginInfo(version=self._provider.schema.version)

    @answering
    def GetSchema(self, request: Any, _: Any) -> Any:
        """Return schema.json."""
        if request.version not in (0, 1):
            raise InvalidInput(f"There is no schema format {request.version}.", "Ask for version 0.")
        if request.subpackage_name:
            raise InvalidInput(f"There is no sub-package '{request.subpackage_name}'.", "Ask for the whole schema.")
        return provider_pb2.GetSchemaResponse(schema=self._provider.schema.text)

    @at_once
    @answering
    def Cancel(self, _request: Any, _: Any) -> Any:
        """End every wait; what runs answers by itself."""
        self._provider.cancel()
        return empty_pb2.Empty()

    # -- configuration

    @answering
    def CheckConfig(self, request: Any, _: Any) -> Any:
        """Check the provider's configuration."""
        name = request.name or request.urn.rpartition("::")[2]
        inputs, failures = self._provider.check_config(
            decode(request.news), self._journal(request), default=name.startswith("default")
        )
        return provider_pb2.CheckResponse(inputs=encode(inputs), failures=self._failures(request, failures))

    @answering
    def DiffConfig(self, request: Any, _: Any) -> Any:
        """Tell which configuration differs; another region or account means other objects."""
        difference = self._provider.diff_config(
            decode(request.old_inputs) or decode(request.olds), decode(request.news), self._journal(request)
        )
        return _diff(difference, difference.replacing)

    @answering
    def Configure(self, request: Any, _: Any) -> Any:
        """Connect to the cloud."""
        self._provider.configure(decode(request.args), self._journal(request))
        return provider_pb2.ConfigureResponse(
            acceptSecrets=True,
            supportsPreview=True,
            acceptResources=True,
            acceptOutputs=True,
            supports_autonaming_configuration=True,
        )

    # -- resources

    @answering
    def Check(self, request: Any, _: Any) -> Any:
        """Check inputs."""
        inputs, failures = self._provider.check(
            _token(request), decode(request.olds), decode(request.news), self._journal(request), _wish(request)
        )
        return provider_pb2.CheckResponse(inputs=encode(inputs), failures=self._failures(request, failures))

    @answering
    def Diff(self, request: Any, _: Any) -> Any:
        """Compare recorded inputs with new ones."""
        difference = self._provider.diff(
            _token(request),
            request.id,
            decode(request.old_inputs),
            decode(request.news),
            decode(request.olds),
            list(request.ignoreChanges),
            self._journal(request),
        )
        return _diff(difference, difference.replacing)

    @answering
    def Create(self, request: Any, _: Any) -> Any:
        """Create an object, or tell what its outputs would be."""
        inputs = decode(request.properties)
        if request.preview:
            return provider_pb2.CreateResponse(
                properties=encode(self._provider.preview_create(_token(request), inputs))
            )
        with self._journal(request) as journal:
            id_, outputs = self._provider.create(_token(request), inputs, request.timeout, journal)
        try:
            return provider_pb2.CreateResponse(id=id_, properties=encode(outputs))
        except CodecError as error:
            raise lost(id_, outputs, inputs, f"it cannot be sent to the engine ({error.message})") from error

    @answering
    def Read(self, request: Any, _: Any) -> Any:
        """Read an object. One that does not exist has no id, and neither properties nor inputs."""
        with self._journal(request) as journal:
            observed = self._provider.read(
                _token(request),
                request.id,
                decode(request.inputs) if request.HasField("inputs") else None,
                decode(request.properties),
                request.timeout,
                journal,
            )
        if observed is None:
            return provider_pb2.ReadResponse()
        return provider_pb2.ReadResponse(
            id=observed.id, properties=encode(observed.outputs), inputs=encode(observed.inputs)
        )

    @answering
    def Update(self, request: Any, _: Any) -> Any:
        """Update an object, or tell what its outputs would be."""
        token, new, state = _token(request), decode(request.news), decode(request.olds)
        if request.preview:
            return provider_pb2.UpdateResponse(
                properties=encode(self._provider.preview_update(token, decode(request.old_inputs), new, state))
            )
        with self._journal(request) as journal:
            outputs = self._provider.update(
                token,
                request.id,
                decode(request.old_inputs),
                new,
                state,
                list(request.ignoreChanges),
                request.timeout,
                journal,
            )
        return provider_pb2.UpdateResponse(properties=encode(outputs))

    @answering
    def Delete(self, request: Any, _: Any) -> Any:
        """Delete an object."""
        with self._journal(request) as journal:
            self._provider.delete(_token(request), request.id, decode(request.properties), request.timeout, journal)
        return empty_pb2.Empty()

    # -- what only looks

    @streaming
    def List(self, request: Any, _: Any) -> Any:
        """Tell which objects of a type exist, as pages come."""
        query = decode(request.query)
        if any(has_unknown(value) for value in query.values()):
            yield provider_pb2.ListResponse(computed=provider_pb2.ListResponse.Computed())
            return
        for told in self._provider.enumerate(
            request.token,
            query,
            request.limit,
            request.page_size,
            request.continuation_token,
            self._of_no_resource(request),
        ):
            yield _told(told)

    @answering
    def Invoke(self, request: Any, _: Any) -> Any:
        """Look objects up. Errors are statuses: `pulumi do` shows no failures, and prints an empty result for them."""
        found = self._provider.invoke(request.tok, decode(request.args), self._of_no_resource(request))
        return provider_pb2.InvokeResponse(**{"return": encode(found)})  # type: ignore[arg-type] # a keyword of Python

    # -- names for converters: an error here would end the look-up for every other plugin too

    @answering
    def GetMappings(self, request: Any, _: Any) -> Any:
        """Name the foreign providers whose programs can be converted to ours."""
        return provider_pb2.GetMappingsResponse(providers=terraform.providers(request.key))

    @answering
    def GetMapping(self, request: Any, _: Any) -> Any:
        """Tell a foreign provider's names in ours; without a name asked for, those of the one there is."""
        provider, names = terraform.mapping(request.key, request.provider)
        return provider_pb2.GetMappingResponse(provider=provider, data=names)

    # -- left out on purpose

    @answering
    def Call(self, request: Any, _: Any) -> Any:
        """Leave out: no resource has methods."""
        raise NotOffered(f"This plugin has no method '{request.tok}'.")

    @answering
    def Construct(self, request: Any, _: Any) -> Any:
        """Leave out: there are no components."""
        raise NotOffered(f"This plugin has no component '{request.type}'.")

    @answering
    def Parameterize(self, _request: Any, _: Any) -> Any:
        """Leave out: the schema is fixed."""
        raise NotOffered("This plugin takes no parameters.")


def _told(told: Any) -> Any:
    if isinstance(told, Continuation):
        return provider_pb2.ListResponse(
            continuation=provider_pb2.ListResponse.Continuation(continuation_token=told.token)
        )
    return provider_pb2.ListResponse(result=provider_pb2.ListResponse.Result(id=told.id, name=told.name))


def _wish(request: Any) -> Wish:
    mode = _MODES[request.autonaming.mode] if request.HasField("autonaming") else "default"
    name = request.name or str(request.urn).rpartition("::")[2]
    return Wish(name, request.randomSeed, mode, request.autonaming.proposed_name)


def _token(request: Any) -> str:
    """Return the type of the URN's resource: the last of the types that its parents precede."""
    parts = str(request.urn).split("::")
    if len(parts) < 4:  # noqa: PLR2004 - urn:pulumi:<stack>::<project>::<types>::<name>
        raise InvalidInput(
            f"'{request.urn}' is not the URN of a resource.", "This is the engine's task: please report it."
        )
    return parts[2].rpartition("$")[2]


def _diff(difference: Difference, replacing: list[str]) -> Any:
    some = bool(difference.changes)
    return provider_pb2.DiffResponse(
        changes=provider_pb2.DiffResponse.DIFF_SOME if some else provider_pb2.DiffResponse.DIFF_NONE,
        replaces=replacing,
        diffs=difference.properties,
        deleteBeforeReplace=difference.delete_first,
        hasDetailedDiff=some,
        detailedDiff={
            change.path: provider_pb2.PropertyDiff(kind=_KINDS[change.action, change.replaces], inputDiff=True)
            for change in difference.changes
        },
    )
