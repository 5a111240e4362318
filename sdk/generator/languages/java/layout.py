"""Lines of code broken as google-java-format breaks them: the few forms that the templates print.

What fits into 100 columns stays on one line. Where it does not, arguments move to a line of their own, all of them if
that holds them and one each otherwise; a chain of calls gets a line for each call.
"""

from collections.abc import Sequence
from typing import Final

LINE: Final = 100
_CONTINUED: Final = 4


def arguments(head: str, parts: Sequence[str], tail: str, indent: int) -> str:
    """Return `head(parts)tail`, without the indent of its first line."""
    whole = f"{head}({', '.join(parts)}){tail}"
    if indent + len(whole) <= LINE:
        return whole
    pad = " " * (indent + _CONTINUED)
    together = f"{pad}{', '.join(parts)}){tail}"
    if len(together) <= LINE:
        return f"{head}(\n{together}"
    return f"{head}(\n" + ",\n".join(f"{pad}{part}" for part in parts) + f"){tail}"


def method(kind: str, name: str, parts: Sequence[str], indent: int) -> str:
    """Return `kind name(parts) {`; where kind and name fill more than a line, the name has one of its own."""
    if indent + len(f"{kind} {name}(") <= LINE:
        return arguments(f"{kind} {name}", parts, " {", indent)
    further = indent + _CONTINUED
    return f"{kind}\n{' ' * further}{arguments(name, parts, ' {', further)}"


def choice(start: str, condition: str, yes: str, no: str, indent: int) -> str:
    """Return `start condition ? yes : no;`, without the indent of its first line."""
    whole = f"{start} {condition} ? {yes} : {no};"
    if indent + len(whole) <= LINE:
        return whole
    pad = " " * (indent + _CONTINUED)
    return f"{start} {condition}\n{pad}? {yes}\n{pad}: {no};"


def elements(head: str, parts: Sequence[str], indent: int) -> str:
    """Return an annotation `head(parts)` with named elements: a line for each when one of them is a list."""
    whole = f"{head}({', '.join(parts)})"
    if indent + len(whole) <= LINE and "{" not in whole:
        return whole
    pad = " " * (indent + _CONTINUED)
    return f"{head}(\n" + ",\n".join(f"{pad}{part}" for part in parts) + ")"


def chain(start: str, calls: Sequence[str], indent: int) -> str:
    """Return `start.call.call;`, without the indent of its first line."""
    whole = ".".join([start, *calls]) + ";"
    if indent + len(whole) <= LINE:
        return whole
    pad = " " * (indent + _CONTINUED)
    return start + "".join(f"\n{pad}.{call}" for call in calls) + ";"


def assign(target: str, start: str, calls: Sequence[str], indent: int) -> str:
    """Return `target = start.call.call;`, without the indent of its first line."""
    value = ".".join([start, *calls]) + ";"
    if indent + len(f"{target} = {value}") <= LINE:
        return f"{target} = {value}"
    pad = " " * (indent + _CONTINUED)
    return f"{target} =\n{pad}{chain(start, calls, indent + _CONTINUED)}"
