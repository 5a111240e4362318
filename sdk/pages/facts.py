"""All that pages are made of, read once: what people wrote, the model of the schema, and the provider's records."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from pulumi_resource_alicloud.resources import registry
from pulumi_resource_alicloud.resources import vocabulary as words

from sdk.generator.model import Function, Package, Resource
from sdk.generator.model import build as build_model
from sdk.schema.__main__ import version
from sdk.schema.build import build as build_schema
from sdk.schema.located import Document
from sdk.schema.sources import Sources, load

ROOT: Final = Path(__file__).resolve().parents[2]
_Member = TypeVar("_Member", Resource, Function)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about a package."""

    package: Package
    sources: Sources
    documents: Mapping[str, Document]
    """What people wrote of a resource or a function, by its token."""
    schema: Mapping[str, Any]
    """The package schema as Pulumi reads it."""
    records: Mapping[str, words.Resource]
    """What the provider knows of its resources, by token."""
    functions: Mapping[str, words.Function]
    """What the provider knows of its functions, by token."""
    pageless: tuple[str, ...]
    """Tokens that the schema has and the provider does not know yet: half of a page would be wrong."""

    def document(self, owner: Resource | Function) -> Document:
        """Return what people wrote of a resource or a function."""
        return self.documents.get(owner.token, self.sources.provider)

    @property
    def members(self) -> tuple[Resource | Function, ...]:
        """Return all resources and functions."""
        return (*self.package.resources, *self.package.functions)

    def replaces(self, token: str, name: str) -> bool:
        """Tell whether another value of an input replaces the object, by what the schema says."""
        spec = self.schema["resources"].get(token, {}).get("inputProperties", {}).get(name, {})
        return bool(spec.get("willReplaceOnChanges"))


def gather(source: Path = ROOT / "schema") -> Facts:
    """Read everything that both the schema and the provider know.

    Raises:
        Refused: what people wrote cannot become a schema.
    """
    sources = load(source)
    schema = build_schema(sources, version())
    package = build_model(schema)
    resources, pageless = _known(package.resources, registry.RESOURCES)
    functions, others = _known(package.functions, registry.FUNCTIONS)
    return Facts(
        package=replace(package, resources=resources, functions=functions),
        sources=sources,
        documents={document.content["token"]: document for document in sources.members},
        schema=schema,
        records={one.token: registry.RESOURCES[one.token] for one in resources},
        functions={one.token: registry.FUNCTIONS[one.token] for one in functions},
        pageless=(*pageless, *others),
    )


def _known(members: tuple[_Member, ...], records: Mapping[str, Any]) -> tuple[tuple[_Member, ...], list[str]]:
    """Return those that have a record, and the tokens of the others."""
    known = tuple(one for one in members if one.token in records)
    return known, [one.token for one in members if one not in known]
