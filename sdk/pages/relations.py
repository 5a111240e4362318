"""How resources hang together: which input takes the id of which resource, and which functions look a kind up."""

from dataclasses import dataclass

from pulumi_resource_alicloud.resources.vocabulary import Kind, Resource, in_capitals

from sdk.generator.model import Function
from sdk.pages.facts import Facts


@dataclass(frozen=True, slots=True)
class Reference:
    """An input that takes the id of another resource."""

    owner: str
    """The token of the resource that has the input."""
    name: str
    target: str
    """The token of the resource whose id it takes."""


def references(facts: Facts) -> list[Reference]:
    """Return all references between resources, by the order of the resources."""
    homes = _homes(facts)
    return [
        Reference(resource.token, prop.name, target)
        for resource in facts.package.resources
        for prop in resource.inputs
        if (target := homes.get(facts.records[resource.token].wire_name(prop.name), resource.token)) != resource.token
    ]


def _homes(facts: Facts) -> dict[str, str]:
    """Return the resources whose id is one field of the API, by that field."""
    return {record.id.parts[0]: token for token, record in facts.records.items() if len(record.id.parts) == 1}


def taken_by(facts: Facts, function: Function) -> list[Reference]:
    """Return the arguments of a function that take the id of a resource."""
    homes = _homes(facts)
    wires = {argument.name: in_capitals(argument.name) for argument in function.arguments}
    return [Reference(function.token, name, homes[wire]) for name, wire in wires.items() if wire in homes]


def looked_up_by(facts: Facts, kind: Kind) -> list[Function]:
    """Return the functions that look up objects of a kind."""
    by_token = {function.token: function for function in facts.package.functions}
    return [by_token[token] for token, record in sorted(facts.functions.items()) if record.of is kind]


def resource_of(facts: Facts, kind: Kind | None) -> Resource | None:
    """Return the resource that a kind is, if a program can make such objects."""
    return next((record for record in facts.records.values() if record is kind), None)
