"""schema.json as the provider needs it: the types of properties, which are required, computed, secret, replacing.

Parsed on first use: starting and answering Configure for a program without resources of ours needs none of it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "array", "map", "object", "any"]


@dataclass(frozen=True, slots=True)
class Type:
    """A property's type; `items` is the element of arrays and maps, `properties` are an object's."""

    kind: Kind
    items: "Type | None" = None
    properties: "Mapping[str, Property]" = field(default_factory=dict)
    required: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Property:
    """A declared property of a resource, of the provider or of an object type."""

    name: str
    type: Type
    secret: bool = False
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Declaration:
    """What schema.json declares for one resource, or for the provider's configuration."""

    inputs: Mapping[str, Property]
    outputs: Mapping[str, Property]
    required: frozenset[str]
    computed: frozenset[str]
    """Inputs that the cloud fills in when the program leaves them out: optional to give, always there to read."""


NOTHING_DECLARED: Final = Declaration({}, {}, frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Signature:
    """What schema.json declares for one function."""

    arguments: Declaration
    result: Type
    """An object."""


class Schema:
    """The package schema: its text for GetSchema, its declarations for everything else."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def document(self) -> Mapping[str, Any]:
        """Return the parsed schema."""
        parsed: Mapping[str, Any] = json.loads(self.text)
        return parsed

    @cached_property
    def version(self) -> str:
        """Return the package version, the same that the plugin reports."""
        return str(self.document["version"])

    @cached_property
    def download_url(self) -> str:
        """Return where the engine finds the plugin; empty where it is to look for itself."""
        return str(self.document.get("pluginDownloadURL", ""))

    @cached_property
    def provider(self) -> Declaration:
        """Return the declaration of the provider's configuration.

        What is required inside of its objects may stand in the environment instead: that is for the gateway to judge.
        """
        declared = self._declare(self.document["provider"])
        return replace(declared, inputs=_with_nothing_required(declared.inputs))

    @cached_property
    def _declarations(self) -> dict[str, Declaration]:
        return {}

    def declaration(self, token: str) -> Declaration | None:
        """Return what is declared for a resource token, or None."""
        found = self._declarations.get(token)
        if found is None and (raw := self.document["resources"].get(token)) is not None:
            found = self._declarations[token] = self._declare(raw)
        return found

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the names of all properties, of whatever type."""
        kinds = [self.document["provider"], *self.document["resources"].values(), *self.document["types"].values()]
        groups = (kind.get(group, {}) for kind in kinds for group in ("properties", "inputProperties"))
        return frozenset(name for group in groups for name in group)

    def list_inputs(self, token: str) -> Declaration | None:
        """Return what lists of a resource can be filtered by, or None."""
        raw = self.document["resources"].get(token, {}).get("listInputs")
        if raw is None:
            return None
        filters = self._properties(raw.get("properties", {}))
        return Declaration(filters, {}, frozenset(raw.get("required", ())), frozenset())

    def signature(self, token: str) -> Signature | None:
        """Return what is declared for a function, or None."""
        raw = self.document.get("functions", {}).get(token)
        if raw is None:
            return None
        asked, told = raw.get("inputs", {}), raw["outputs"]
        inputs = self._properties(asked.get("properties", {}))
        return Signature(
            Declaration(inputs, {}, frozenset(asked.get("required", ())), frozenset()),
            Type("object", properties=self._properties(told["properties"]), required=frozenset(told["required"])),
        )

    def tokens(self) -> list[str]:
        """Return the tokens of all declared resources."""
        return list(self.document["resources"])

    def _declare(self, raw: Mapping[str, Any]) -> Declaration:
        inputs = self._properties(raw.get("inputProperties", {}))
        required = frozenset(raw.get("requiredInputs", ()))
        return Declaration(
            inputs=inputs,
            outputs=self._properties(raw.get("properties", {})),
            required=required,
            computed=(frozenset(raw.get("required", ())) & inputs.keys()) - required,
        )

    def _properties(self, raw: Mapping[str, Any]) -> dict[str, Property]:
        return {
            name: Property(
                name=name,
                type=self._type(spec),
                secret=bool(spec.get("secret")),
                replaces=bool(spec.get("willReplaceOnChanges")),
            )
            for name, spec in raw.items()
        }

    def _type(self, spec: Mapping[str, Any]) -> Type:
        if ref := spec.get("$ref"):
            if ref == "pulumi.json#/Any":
                return Type("any")
            target = self.document["types"][ref.removeprefix("#/types/")]
            return Type(
                "object",
                properties=self._properties(target.get("properties", {})),
                required=frozenset(target.get("required", ())),
            )
        match spec["type"]:
            case "array":
                return Type("array", items=self._type(spec["items"]))
            case "object":
                return Type("map", items=self._type(spec.get("additionalProperties", {"type": "string"})))
            case kind:
                return Type(kind)


def _with_nothing_required(properties: Mapping[str, Property]) -> dict[str, Property]:
    return {name: replace(prop, type=_lenient(prop.type)) for name, prop in properties.items()}


def _lenient(type_: Type) -> Type:
    items = None if type_.items is None else _lenient(type_.items)
    return Type(type_.kind, items, _with_nothing_required(type_.properties))


@lru_cache(maxsize=1)
def load_schema() -> Schema:
    """Read schema.json: beside the package when installed, at the root of the repository otherwise."""
    package = Path(__file__).resolve().parent.parent
    for place in (package / "schema.json", package.parent.parent / "schema.json"):
        if place.is_file():
            return Schema(place.read_text(encoding="utf-8"))
    raise FileNotFoundError(f"schema.json is neither in {package} nor at the repository's root: reinstall the plugin.")
