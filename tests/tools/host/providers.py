"""The providers of a deployment: which plugin each needs, loaded when first needed, ended with the deployment.

Knows the rules by which the engine names default providers and keeps version and place of a plugin in their inputs.
"""

from __future__ import annotations

import re
import threading
import uuid
from typing import TYPE_CHECKING

from tests.tools.host.plugin import Plugin, ProviderFailed
from tests.tools.host.provider import Difference, Provider
from tests.tools.host.state import PROVIDER_TYPE, Resource
from tests.tools.host.values import UNKNOWN, Properties

if TYPE_CHECKING:
    from tests.tools.host.journal import Journal
    from tests.tools.host.project import Project

_INTERNAL = "__internal"


class Providers:
    """Every provider by its reference, URN and id; one that was only checked has no id yet."""

    def __init__(self, project: Project, engine: str, log: Journal) -> None:
        self._project = project
        self._engine = engine
        self._log = log
        self._lock = threading.RLock()
        self._checked: dict[str, Provider] = {}
        self._ready: dict[str, Provider] = {}
        self._started: list[Plugin] = []

    def check(self, urn: str, old: Properties | None, new: Properties) -> tuple[Properties, dict[str, str]]:
        """Load a plugin and let it check its configuration."""
        provider = self._load(urn, new)
        inputs, failures = provider.check_config(urn, None if old is None else sent(old), sent(new))
        self._checked[urn] = provider
        if "version" in new and inputs.get("version", new["version"]) != new["version"]:
            raise ProviderFailed("The provider changed the version of itself that the program asked for.")
        return inputs | {key: new[key] for key in ("version", _INTERNAL) if key in new}, failures

    def diff(self, old: Resource, new: Properties) -> Difference:
        """Compare a provider's configuration with that of before."""
        provider = self._checked.get(old.urn) or self.get(old.reference)
        return provider.diff_config(old.urn, sent(old.inputs), old.outputs, sent(new))

    def create(self, urn: str, inputs: Properties, id_: str = "", *, preview: bool) -> str:
        """Configure a checked provider and return its id, a new one if none is given."""
        id_ = id_ or (UNKNOWN if preview else str(uuid.uuid4()))
        provider = self._checked.pop(urn, None) or self._load(urn, inputs)
        provider.configure(urn, id_, sent(inputs))
        self._ready[f"{urn}::{id_}"] = provider
        return id_

    def ensure(self, resource: Resource) -> None:
        """Load the provider of which the state tells, unless it is there."""
        with self._lock:
            if resource.reference not in self._ready:
                self.create(resource.urn, resource.inputs, resource.id, preview=False)

    def get(self, reference: str) -> Provider:
        """Return the provider that a resource refers to."""
        try:
            return self._ready[reference]
        except KeyError:
            raise ProviderFailed(f"There is no provider {reference}; has the program registered it?") from None

    def close(self) -> None:
        """End all plugins."""
        for plugin in self._started:
            plugin.stop()
        self._started.clear()

    def _load(self, urn: str, inputs: Properties) -> Provider:
        package = urn.split("::")[2].removeprefix(PROVIDER_TYPE)
        plugin = Plugin(
            self._project.plugin(package, inputs.get("version", "")),
            self._engine,
            self._project.directory,
            self._project.plugin_environment(package),
            self._log,
        )
        self._started.append(plugin)
        return Provider(plugin, self._engine)


def sent(inputs: Properties) -> Properties:
    """Return a provider's inputs without what only the engine reads."""
    return {key: value for key, value in inputs.items() if key != _INTERNAL}


def located(inputs: Properties, version: str, url: str) -> Properties:
    """Return a provider's inputs with version and place of its plugin."""
    more: Properties = {"version": version} if version else {}
    return inputs | more | ({_INTERNAL: {"pluginDownloadURL": url}} if url else {})


def default_name(version: str, url: str) -> str:
    """Return how the engine names the provider of resources that name none."""
    name = "default" + "".join(f"_{part}" for part in re.split(r"[.+-]", version) if part)
    segments = [
        re.sub(r"^[^A-Za-z0-9_.-]", "_", re.sub(r"(?<=.)[^A-Za-z0-9_.-]", "_", part)) for part in url.split("/") if part
    ]
    return name + ("_" + "/".join(segments) if segments else "")
