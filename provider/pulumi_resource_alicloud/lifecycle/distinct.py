"""Finds what stands in a list more than once, in time that grows with the list and not with its square.

Equality is JSON's: true is not 1, an object is its entries in any order. An unknown is like nothing, not even itself.
"""

from collections.abc import Hashable, Iterable, Iterator

from pulumi_resource_alicloud.lifecycle.values import Unknown, Value


def repeated(values: Iterable[Value]) -> Iterator[Value]:
    """Yield every value that stood there before."""
    seen: set[Hashable] = set()
    for value in values:
        form = _form(value)
        if form in seen:
            yield value
        seen.add(form)


def _form(value: Value) -> Hashable:
    """Return what equal values have in common, and no others."""
    match value:
        case Unknown():
            return object()
        case bool():
            return ("boolean", value)
        case list():
            return ("list", *map(_form, value))
        case dict():
            return frozenset((key, _form(item)) for key, item in value.items())
        case Hashable():
            return value
    return repr(value)
