"""Where in a schema something stands, for the rules of the lint: tables of properties, and the specs inside of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Spec: TypeAlias = Mapping[str, Any]
Role: TypeAlias = Literal[
    "config", "provider inputs", "provider outputs", "inputs", "outputs", "state", "arguments", "results", "type"
]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of properties with its list of required ones."""

    path: str
    role: Role
    properties: Mapping[str, Spec]
    required_path: str
    required: tuple[str, ...] = ()


def tables(schema: Spec) -> Iterator[Table]:
    """Yield every table of properties of a schema."""
    config = schema.get("config", {})
    yield _table("#/config", "config", config, "variables")
    provider = schema.get("provider", {})
    yield _table("#/provider", "provider outputs", provider, "properties")
    yield _table("#/provider", "provider inputs", provider, "inputProperties", "requiredInputs")
    for token, resource in schema.get("resources", {}).items():
        path = f"#/resources/{token}"
        yield _table(path, "outputs", resource, "properties")
        yield _table(path, "inputs", resource, "inputProperties", "requiredInputs")
        yield _table(f"{path}/stateInputs", "state", resource.get("stateInputs", {}), "properties")
    for token, function in schema.get("functions", {}).items():
        path = f"#/functions/{token}"
        yield _table(f"{path}/inputs", "arguments", function.get("inputs", {}), "properties")
        yield _table(f"{path}/outputs", "results", function.get("outputs", {}), "properties")
    for token, declared in schema.get("types", {}).items():
        yield _table(f"#/types/{token}", "type", declared, "properties")


def _table(path: str, role: Role, owner: Spec, key: str, required: str = "required") -> Table:
    return Table(f"{path}/{key}", role, owner.get(key, {}), f"{path}/{required}", tuple(owner.get(required, ())))


def type_specs(path: str, spec: Spec) -> Iterator[tuple[str, Spec]]:
    """Yield the type of a property and the types of elements inside of it, with their paths."""
    yield path, spec
    for key in ("items", "additionalProperties"):
        if isinstance(inner := spec.get(key), Mapping):
            yield from type_specs(f"{path}/{key}", inner)
