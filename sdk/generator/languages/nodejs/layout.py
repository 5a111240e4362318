"""Lines of TypeScript broken as prettier breaks them: the few forms that the templates print.

What fits into 120 columns stays on one line. Where it does not, each part gets a line and a comma.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

LINE: Final = 120
INDENT: Final = 4


def listed(head: str, parts: Sequence[str], tail: str, indent: int) -> str:
    """Return `headpartstail`, as in `f(a, b);`, without the indent of its first line."""
    whole = f"{head}{', '.join(parts)}{tail}"
    if indent + len(whole) <= LINE:
        return whole
    pad = " " * (indent + INDENT)
    return f"{head}\n" + "".join(f"{pad}{part},\n" for part in parts) + " " * indent + tail


def exported_types(values: Sequence[str], file: str) -> str:
    """Return the line that exports types of another file."""
    tail = f'from "./{file}";'
    whole = f"export type {{ {', '.join(values)} }} {tail}"
    broken = "".join(f"{' ' * INDENT}{value},\n" for value in values)
    return whole if len(whole) <= LINE else f"export type {{\n{broken}}} {tail}"


def names(prefix: str, values: Sequence[str], indent: int) -> str:
    """Return a field of an object that is a list of texts."""
    return listed(f"{prefix}: [", [json.dumps(value) for value in values], "],", indent)


def table(prefix: str, fields: Mapping[str, str], indent: int) -> str:
    """Return a field of an object that is an object itself, a line for each of its fields; prettier leaves that so."""
    pad = " " * (indent + INDENT)
    return f"{prefix}: {{\n" + "".join(f"{pad}{key}: {value},\n" for key, value in fields.items()) + " " * indent + "},"


def assigned(head: str, value: str, indent: int) -> str:
    """Return `head = value;`."""
    whole = f"{head} = {value};"
    if indent + len(whole) <= LINE:
        return whole
    return f"{head} =\n{' ' * (indent + INDENT)}{value};"


def declared(head: str, kind: str, indent: int) -> str:
    """Return `head: kind;`, where the type is one in angle brackets if it is long."""
    whole = f"{head}: {kind};"
    if indent + len(whole) <= LINE or not kind.endswith(">"):
        return whole
    outer, _, inner = kind.removesuffix(">").partition("<")
    return f"{head}: {outer}<\n{' ' * (indent + INDENT)}{inner}\n{' ' * indent}>;"
