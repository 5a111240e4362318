"""What a program wants of one resource: a registration in the words of the state, not of the wire.

Knows which options the stand-in has; refuses the others in place of leaving them out silently.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.tools.host.state import PROVIDER_TYPE, Resource
from tests.tools.host.values import Properties, plain, seconds

_ABSENT = {
    "aliasURNs": "aliases",
    "aliases": "aliases",
    "deletedWith": "deletedWith",
    "replace_with": "replaceWith",
    "transforms": "transforms",
    "remote": "remote components",
    "envVarMappings": "envVarMappings",
}
"""What the stand-in does not do, by the field that asks for it."""


class Unsupported(Exception):
    """A program asks for something that only the real engine has."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One registration: the resource as it shall be, and what only matters while it is made."""

    resource: Resource
    version: str = ""
    url: str = ""
    replace_on_changes: tuple[str, ...] = ()
    delete_first: bool | None = None

    @property
    def urn(self) -> str:
        """The resource's URN."""
        return self.resource.urn

    @property
    def inputs(self) -> Properties:
        """The inputs as the program gave them."""
        return self.resource.inputs


def urn(stack: str, project: str, parent: str, type_: str, name: str) -> str:
    """Return a resource's URN; what has the stack as its parent does not name it."""
    above = parent.split("::")[2] if parent else ""
    qualified = f"{above}${type_}" if above and above != "pulumi:pulumi:Stack" else type_
    return f"urn:pulumi:{stack}::{project}::{qualified}::{name}"


def goal_of(request: Any, stack: str, project: str, version: str, url: str) -> Goal:
    """Return what a RegisterResourceRequest asks for."""
    asked = sorted({word for name, word in _ABSENT.items() if getattr(request, name)})
    if asked:
        raise Unsupported(f"The stand-in for the engine has no {', '.join(asked)}: run the program with `pulumi`.")
    times = request.customTimeouts
    timeouts = {kind: seconds(getattr(times, kind)) for kind in ("create", "update", "delete", "read")}
    defined = request.deleteBeforeReplaceDefined or request.deleteBeforeReplace
    resource = Resource(
        urn=urn(stack, project, request.parent, request.type, request.name),
        type=request.type,
        custom=request.custom,
        inputs=plain(request.object),
        parent=request.parent,
        provider=request.provider,
        dependencies=list(request.dependencies),
        property_dependencies={key: list(each.urns) for key, each in request.propertyDependencies.items()},
        timeouts={kind: value for kind, value in timeouts.items() if value},
        ignore_changes=list(request.ignoreChanges),
        secret_outputs=list(request.additionalSecretOutputs),
        import_id=request.importId,
        retain=request.retainOnDelete,
    )
    return Goal(
        resource, version, url, tuple(request.replaceOnChanges), request.deleteBeforeReplace if defined else None
    )


def package_of(type_: str) -> str:
    """Return the package that provides a type."""
    return type_.partition(":")[0]


def provider_type(package: str) -> str:
    """Return the type of a package's providers."""
    return f"{PROVIDER_TYPE}{package}"
