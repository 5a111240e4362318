"""How Go writes names: exported ones with a capital letter, files and private types with a small one."""

import re
from typing import Final

TAKEN: Final = frozenset(
    (
        "ApplyT",
        "ApplyTWithContext",
        "CustomResourceState",
        "ElementType",
        "GetProvider",
        "ID",
        "MarshalJSON",
        "OutputState",
        "ProviderResourceState",
        "PulumiResourceName",
        "PulumiResourceType",
        "ToOutput",
        "URN",
    )
)
"""Methods and embedded fields that resources and outputs have already: a field or getter cannot be called so."""


def exported(name: str) -> str:
    """Return a name as programs write it."""
    joined = re.sub(r"[^0-9A-Za-z_]+(.?)", lambda found: found[1].upper(), name)
    return joined[:1].upper() + joined[1:]


def with_article(name: str) -> str:
    """Return a name as a sentence speaks of one of its kind."""
    return f"{'an' if name[:1] in 'AEIO' else 'a'} {name}"


def private(name: str) -> str:
    """Return a name that stays inside of its package, and the name of the file that defines it."""
    public = exported(name)
    return public[:1].lower() + public[1:]
