"""How Java writes the names of properties: as they are, with `_` after those that Java or Pulumi keeps for itself."""

from typing import Final

KEYWORDS: Final = frozenset(
    (
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "false",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "true",
        "try",
        "var",
        "void",
        "volatile",
        "while",
        "_",
    )
)
_METHODS: Final = frozenset(
    (
        "builder",
        "clone",
        "equals",
        "finalize",
        "getClass",
        "hashCode",
        "notify",
        "notifyAll",
        "toString",
        "wait",
    )
)
_RESOURCE_METHODS: Final = frozenset(
    (
        "getChildResources",
        "getId",
        "getResourceName",
        "getResourceType",
        "getUrn",
        "id",
        "pulumiChildResources",
        "pulumiResourceName",
        "pulumiResourceType",
        "urn",
    )
)


def field(name: str) -> str:
    """Return the name of a field or parameter."""
    return f"{name}_" if name in KEYWORDS else name


def getter(name: str) -> str:
    """Return the name of the method that reads or sets a property of args and nested types."""
    return f"{name}_" if name in KEYWORDS | _METHODS else name


def resource_getter(name: str) -> str:
    """Return the name of the method that reads an output of a resource."""
    return f"{name}_" if name in _RESOURCE_METHODS else getter(name)
