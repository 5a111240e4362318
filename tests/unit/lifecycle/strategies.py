"""Inputs of any resource for hypothesis, made from what schema.json declares: right types, values of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Type, load_schema
from pulumi_resource_alicloud.lifecycle.values import UNKNOWN, Properties, Secret, Value
from pulumi_resource_alicloud.resources.registry import RESOURCES

TOKENS: Final = sorted(RESOURCES)
TEXTS: Final = st.sampled_from(["", "a", "b", "15", "true", "[]", '{"a":1}', "ä:ö", " x "])
JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
ANYTHING: Final = JSON | st.just(UNKNOWN) | st.builds(Secret, JSON)


def declaration(token: str) -> Declaration:
    """Return what is declared for a token."""
    declared = load_schema().declaration(token)
    assert declared is not None
    return declared


def typed(of: Type) -> st.SearchStrategy[Value]:
    """Return values of a type."""
    scalars: Mapping[str, st.SearchStrategy[Any]] = {
        "string": TEXTS,
        "integer": st.integers(-3, 3),
        "number": st.integers(-3, 3) | st.sampled_from([0.5]),
        "boolean": st.booleans(),
        "any": JSON,
    }
    match of.kind:
        case "array":
            return st.lists(typed(of.items or Type("any")), max_size=3)
        case "map":
            return st.dictionaries(TEXTS, JSON, max_size=3)
        case "object":
            wanted = {name: typed(prop.type) for name, prop in of.properties.items()}
            return st.fixed_dictionaries(
                {name: wanted[name] for name in of.required},
                optional={name: one for name, one in wanted.items() if name not in of.required},
            )
    return scalars[of.kind]


def inputs_of(token: str, *, wrapped: bool = True) -> st.SearchStrategy[Properties]:
    """Return inputs of a resource in the declared types; `wrapped` ones may be null, secret or unknown as well."""
    optional = {}
    for name, prop in declaration(token).inputs.items():
        value = typed(prop.type)
        optional[name] = value | st.none() | st.just(UNKNOWN) | st.builds(Secret, value) if wrapped else value
    return st.fixed_dictionaries({}, optional=optional)
