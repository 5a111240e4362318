"""Arguments of functions and of lists: all that is wrong with them is told at once, in one text.

The engine's command line shows the text of a status and nothing else: so there are no failures by property here.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from pulumi_resource_alicloud.lifecycle.coercion import coerce_properties
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.expressions import objection
from pulumi_resource_alicloud.lifecycle.identity import parse_id
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.validation import compile_validator
from pulumi_resource_alicloud.lifecycle.values import Properties, has_unknown, reveal
from pulumi_resource_alicloud.resources.vocabulary import JsonSchema, Kind, Resource

SELECTORS: Final = frozenset({"ids", "nameRegex", "maxItems", "id"})
"""Arguments that are no filters of the API."""
_OF_SELECTORS: Final[Mapping[str, JsonSchema]] = {"maxItems": {"minimum": 1, "says": "at least 1"}}

Objection: TypeAlias = Callable[[Properties], Iterator[Failure]]
"""Says what else is wrong with arguments, whatever their types are."""


class Arguments:
    """Knows what one function, or one list, can be asked by."""

    def __init__(self, what: str, declared: Declaration, kind: Kind | None, *more: Objection) -> None:
        """Keep what checks arguments: their types, and the form of ids.

        Of other words there may be more in the cloud than a program may write: they are no reason to refuse.
        """
        known = {} if kind is None else kind.rules
        forms = {name: rule for name, rule in known.items() if name.endswith("Id") and name in declared.inputs}
        self._what = what
        self._declared = declared
        self._validator = compile_validator(declared, {**_OF_SELECTORS, **forms})
        self._objections = (_no_expression, lambda given: _no_id(kind, given), *more)

    def checked(self, arguments: Properties) -> Properties:
        """Return the arguments that are given, revealed and in their declared types.

        Raises:
            InvalidInput: some cannot work; the text names each of them.
        """
        given = {
            name: value
            for name, value in coerce_properties(reveal(arguments), self._declared.inputs).items()
            if value is not None and not name.startswith("__")
        }
        failures = [Failure(name, "not known yet") for name, value in given.items() if has_unknown(value)]
        failures = failures or self._validator.failures(given)
        wrong = {failure.path for failure in failures}
        for object_to in self._objections:
            failures += [failure for failure in object_to(given) if failure.path not in wrong]
        if failures:
            told = "; ".join(sorted(f"{failure.path}: {failure.reason}" for failure in failures))
            raise InvalidInput(f"{self._what} cannot be asked so. {told}{'' if told.endswith('?') else '.'}")
        return {name: value for name, value in given.items() if value != ""}


def empty_text(given: Properties) -> Iterator[Failure]:
    """Yield the arguments that are empty text: who asks by an empty name must not get an object of any name."""
    for name, value in given.items():
        if value == "":
            yield Failure(name, "expected text, got an empty one: leave the argument out if you have no value")


def _no_expression(given: Properties) -> Iterator[Failure]:
    expression = given.get("nameRegex")
    if isinstance(expression, str) and (why := objection(expression)):
        yield Failure("nameRegex", why)


def _no_id(kind: Kind | None, given: Properties) -> Iterator[Failure]:
    if isinstance(kind, Resource) and isinstance(id_ := given.get("id"), str) and id_:
        yield from misread(kind, "id", id_)


def misread(record: Resource, name: str, id_: str) -> Iterator[Failure]:
    """Yield why an argument cannot be the id of such an object."""
    try:
        parse_id(record, id_)
    except InvalidInput as error:
        yield Failure(name, str(error).rstrip("."))
