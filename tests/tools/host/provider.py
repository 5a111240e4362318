"""A configured plugin, called in property values: what is sent with each of the engine's calls stands here.

Decides nothing. While the configuration has unknown values the plugin is not called, as in the engine.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from google.protobuf import empty_pb2
from pulumi.runtime.proto import provider_pb2

from tests.tools.host.plugin import Plugin, ProviderFailed
from tests.tools.host.values import Properties, has_unknown, names, plain, secret, struct, without_secrets

if TYPE_CHECKING:
    from tests.tools.host.state import Resource

_REPLACING = frozenset({"ADD_REPLACE", "DELETE_REPLACE", "UPDATE_REPLACE"})


@dataclass(frozen=True, slots=True)
class Difference:
    """What Diff said: kinds of changes by path."""

    some: bool = False
    replaces: list[str] = field(default_factory=list)
    delete_first: bool = False
    paths: dict[str, str] = field(default_factory=dict)
    stables: list[str] = field(default_factory=list)

    @property
    def replacing(self) -> bool:
        """Whether the object must be made anew."""
        return bool(self.replaces) or any(kind in _REPLACING for kind in self.paths.values())

    def replacing_on(self, wanted: list[str]) -> Difference:
        """Return the difference with a replacement where the program asked for one."""
        forced = [path for path in self.paths for each in wanted if names(each, path)]
        return replace(self, replaces=[*self.replaces, *forced]) if self.some and forced else self


@dataclass(frozen=True, slots=True)
class Found:
    """What Read answered: nothing is None."""

    id: str
    outputs: Properties | None
    inputs: Properties | None
    init_errors: list[str] = field(default_factory=list)


def who(urn: str) -> dict[str, Any]:
    """Return what every request says about its resource."""
    return {"urn": urn, "name": urn.split("::", 3)[3], "type": urn.split("::")[2].rpartition("$")[2]}


class Provider:
    """One instance of a plugin, for one provider resource."""

    def __init__(self, plugin: Plugin, engine: str) -> None:
        self.plugin = plugin
        self._engine = engine
        self.configured = False
        directory = str(plugin.executable.parent)
        plugin.call(
            "Handshake",
            provider_pb2.ProviderHandshakeRequest(
                engine_address=engine,
                root_directory=directory,
                program_directory=directory,
                configure_with_urn=True,
                supports_views=True,
                supports_refresh_before_update=True,
                invoke_with_preview=True,
                accepts_byte_string=True,
                mapper_target=engine,
                loader_target=engine,
                resolver_target=engine,
            ),
        )
        self.version = str(plugin.call("GetPluginInfo", empty_pb2.Empty()).version)

    # -- the provider as a resource

    def check_config(self, urn: str, old: Properties | None, new: Properties) -> tuple[Properties, dict[str, str]]:
        """Check a configuration; what was secret in it is so afterwards."""
        answer = self.plugin.call(
            "CheckConfig",
            provider_pb2.CheckRequest(
                **who(urn), olds=struct(without_secrets(old or {})), news=struct(without_secrets(new))
            ),
        )
        inputs = plain(answer.inputs)
        return {
            key: secret(value) if new.get(key) != without_secrets(new.get(key)) else value
            for key, value in inputs.items()
        }, _failures(answer)

    def diff_config(self, urn: str, old: Properties, state: Properties, new: Properties) -> Difference:
        """Compare configurations; a provider that cannot say has changed when an input has."""
        request = provider_pb2.DiffRequest(
            **who(urn),
            olds=struct(without_secrets(state)),
            old_inputs=struct(without_secrets(old)),
            news=struct(without_secrets(new)),
        )
        return _difference(self.plugin.call("DiffConfig", request), old, new)

    def configure(self, urn: str, id_: str, inputs: Properties) -> None:
        """Hand the configuration over, unless it is not known yet."""
        if has_unknown(inputs):
            return
        package = urn.split("::")[2].rpartition(":")[2]
        variables = {
            f"{package}:config:{key}": value if isinstance(value, str) else json.dumps(value)
            for key, value in without_secrets(inputs).items()
            if key != "version"
        }
        self.plugin.call(
            "Configure",
            provider_pb2.ConfigureRequest(
                **who(urn),
                id=id_,
                variables=variables,
                args=struct(inputs),
                acceptSecrets=True,
                acceptResources=True,
                sends_old_inputs=True,
                sends_old_inputs_to_delete=True,
            ),
        )
        self.configured = True

    # -- its resources

    def check(
        self, urn: str, old: Properties | None, new: Properties, seed: bytes
    ) -> tuple[Properties, dict[str, str]]:
        """Check inputs; without old ones as for something new."""
        if not self.configured:
            return new, {}
        request = provider_pb2.CheckRequest(**who(urn), olds=struct(old or {}), news=struct(new), randomSeed=seed)
        answer = self.plugin.call("Check", request)
        return plain(answer.inputs), _failures(answer)

    def diff(self, old: Resource, new: Properties, ignored: list[str]) -> Difference:
        """Compare inputs with those recorded."""
        if not self.configured:
            return Difference(some=old.inputs != new)
        request = provider_pb2.DiffRequest(
            **who(old.urn),
            id=old.id,
            olds=struct(old.outputs),
            old_inputs=struct(old.inputs),
            news=struct(new),
            ignoreChanges=ignored,
        )
        return _difference(self.plugin.call("Diff", request), old.inputs, new)

    def create(self, urn: str, inputs: Properties, seconds: float, *, preview: bool) -> tuple[str, Properties]:
        """Create an object; a preview has no id and may have outputs that are unknown or absent."""
        if not self.configured:
            return "", inputs
        request = provider_pb2.CreateRequest(
            **who(urn), **self._status(), properties=struct(inputs), timeout=seconds, preview=preview
        )
        answer = self.plugin.call("Create", request)
        outputs = plain(answer.properties)
        if not preview and not answer.id:
            raise ProviderFailed("The provider answered Create without an id.")
        return ("" if preview else answer.id), _known(outputs, preview=preview)

    def update(
        self, old: Resource, inputs: Properties, ignored: list[str], seconds: float, *, preview: bool
    ) -> Properties:
        """Update an object."""
        if not self.configured:
            return inputs
        request = provider_pb2.UpdateRequest(
            **who(old.urn),
            **self._status(),
            id=old.id,
            olds=struct(old.outputs),
            old_inputs=struct(old.inputs),
            news=struct(inputs),
            ignoreChanges=ignored,
            timeout=seconds,
            preview=preview,
        )
        return _known(plain(self.plugin.call("Update", request).properties), preview=preview)

    def read(
        self, urn: str, id_: str, inputs: Properties | None, state: Properties | None, seconds: float = 0
    ) -> Found:
        """Read an object: for an import, only its id is told."""
        if not self.configured:
            return Found(id_, {}, {})
        importing = state is None
        request = provider_pb2.ReadRequest(
            **who(urn),
            **({} if importing else self._status()),
            id=id_,
            timeout=seconds,
            properties=None if state is None else struct(state),
            inputs=None if inputs is None else struct(inputs),
        )
        try:
            answer = self.plugin.call("Read", request)
        except ProviderFailed as failure:
            if failure.partial is None:
                raise
            partial = failure.partial
            return Found(partial.id, partial.outputs, partial.inputs, partial.reasons)
        return Found(
            answer.id,
            _known(plain(answer.properties)) if answer.HasField("properties") else None,
            _known(plain(answer.inputs)) if answer.HasField("inputs") else None,
        )

    def delete(self, old: Resource) -> None:
        """Delete an object."""
        request = provider_pb2.DeleteRequest(
            **who(old.urn),
            **self._status(),
            id=old.id,
            properties=struct(old.outputs),
            old_inputs=struct(old.inputs),
            timeout=old.timeouts.get("delete", 0),
        )
        self.plugin.call("Delete", request)

    def invoke(self, token: str, args: Properties, *, preview: bool) -> Any:
        """Call a function."""
        return self.plugin.call("Invoke", provider_pb2.InvokeRequest(tok=token, args=struct(args), preview=preview))

    def _status(self) -> dict[str, Any]:
        return {"resource_status_address": self._engine, "resource_status_token": str(uuid.uuid4())}


def _failures(answer: Any) -> dict[str, str]:
    return {failure.property: failure.reason for failure in answer.failures}


def _difference(answer: Any, old: Properties, new: Properties) -> Difference:
    some = answer.changes == provider_pb2.DiffResponse.DIFF_SOME
    if answer.changes == provider_pb2.DiffResponse.DIFF_UNKNOWN:
        some = without_secrets(old) != without_secrets(new)
    kinds = provider_pb2.PropertyDiff.Kind
    return Difference(
        some,
        list(answer.replaces),
        answer.deleteBeforeReplace,
        {path: kinds.Name(change.kind) for path, change in answer.detailedDiff.items()},
        list(answer.stables),
    )


def _known(outputs: Properties, *, preview: bool = False) -> Properties:
    if not preview and has_unknown(outputs):
        raise ProviderFailed(f"The provider answered with unknown values of {', '.join(outputs)} outside of a preview.")
    return outputs
