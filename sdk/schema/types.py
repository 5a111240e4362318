"""Types as people write them (`string`, `list of WorkspaceModelLabel`) and as schema.json has them."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

PRIMITIVES: Final = frozenset({"string", "integer", "number", "boolean"})
ANY: Final = "pulumi.json#/Any"
_LIST: Final = "list of "
_MAP: Final = "map of "


def spec_of(type_: str, tokens: Mapping[str, str]) -> dict[str, Any]:
    """Return a type as schema.json has it; `tokens` are those of the object types."""
    if type_.startswith(_LIST):
        return {"type": "array", "items": spec_of(type_.removeprefix(_LIST), tokens)}
    if type_.startswith(_MAP):
        return {"type": "object", "additionalProperties": spec_of(type_.removeprefix(_MAP), tokens)}
    if type_ in PRIMITIVES:
        return {"type": type_}
    return {"$ref": ANY if type_ == "any" else f"#/types/{tokens[type_]}"}


def named(type_: str) -> Iterator[str]:
    """Yield the name of the object type that a type is made of, if there is one."""
    name = type_.rpartition(" ")[2]
    if name not in PRIMITIVES and name != "any":
        yield name
