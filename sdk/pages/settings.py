"""The keys of the configuration: what each is, and the variables of the environment that stand in for it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sdk.generator.model import ObjectType, Package, Property, Type

_VARIABLE: Final = re.compile(r"`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`")
_SENTENCE: Final = re.compile(r"(?<=\.)\s+(?=[A-Z`])")
_DEFAULTS: Final = (
    re.compile(r"\bDefaults\s+to\s+(`[^`]+`|[\w.~/-]+)"),
    re.compile(r"(`[^`]+`|\b\d+) \(the\s+default\)"),
    re.compile(r"(`[^`]+`|\b\d+),\s+the\s+default\b"),
    re.compile(r"\bdefault\s+is\s+(`[^`]+`|\w+)"),
    re.compile(r";\s+(`[^`]+`)\s+after\s+those"),
    re.compile(r"\b[Bb]y default (?:it is )?(`[^`]+`)"),
)
"""How a description says what a key is when nobody says it: the schema has none, or SDKs would send it."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key, or one property inside of a key that is an object."""

    prop: Property
    variables: tuple[str, ...]
    default: str
    inner: tuple["Key", ...] = ()
    type_name: str = ""


@dataclass(frozen=True, slots=True)
class Secret:
    """What a stack is told as a secret."""

    path: str
    inside: bool = False
    """It is a property of a key."""

    @property
    def variable(self) -> str:
        """Return a shell's variable that may hold it."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", self.path.rpartition(".")[2]).upper()


def keys(package: Package) -> list[Key]:
    """Return the keys of the configuration, required ones first, then by name."""
    return [_key(package, prop) for prop in _ordered(package.config)]


def _key(package: Package, prop: Property) -> Key:
    tokens = sorted(prop.type.objects)
    declared: ObjectType | None = package.types[tokens[0]] if tokens else None
    inner = tuple(_key(package, each) for each in _ordered(declared.properties)) if declared else ()
    return Key(prop, variables(prop), default_of(prop.doc), inner, declared.name if declared else "")


def _ordered(properties: Sequence[Property]) -> list[Property]:
    return sorted(properties, key=lambda prop: (not prop.required, prop.name))


def variables(prop: Property) -> tuple[str, ...]:
    """Return the variables that stand in for a key, in the order in which they are looked at."""
    sentences = (sentence for sentence in _SENTENCE.split(prop.doc) if "environment variable" in sentence)
    return tuple(dict.fromkeys((*prop.environment, *(name for each in sentences for name in _VARIABLE.findall(each)))))


def secrets(keys: Sequence[Key]) -> list[Secret]:
    """Return what is to be set as a secret: keys, and properties inside of keys."""
    found = []
    for key in keys:
        name = key.prop.name
        if key.inner:
            found += [Secret(f"{name}.{one.prop.name}", inside=True) for one in key.inner if one.prop.secret]
        elif key.prop.secret:
            found.append(Secret(name))
    return found


def type_word(prop: Property) -> str:
    """Return the type of a key in words: the configuration is the same in all languages."""
    return _type_word(prop.type)


def _type_word(declared: Type) -> str:
    if declared.items:
        return f"{'list' if declared.kind == 'array' else 'map'} of {_type_word(declared.items)}s"
    return declared.kind


def default_of(doc: str) -> str:
    """Return what a key is when nobody says it, as code; "" where the description says nothing of it."""
    found = next((match[1].rstrip(".") for pattern in _DEFAULTS if (match := pattern.search(doc))), "")
    return found if found.startswith("`") or not found else f"`{found}`"
