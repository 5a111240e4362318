"""What only looks, as a whole: finds what is declared for a token, checks the arguments, hands over to the verb."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial

from pulumi_resource_alicloud.lifecycle.adoption import import_file, what_is_wrong
from pulumi_resource_alicloud.lifecycle.arguments import Arguments, Objection, empty_text
from pulumi_resource_alicloud.lifecycle.enumeration import enumerate_
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.found import Told
from pulumi_resource_alicloud.lifecycle.invoke import invoke
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Schema
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret, has_secret
from pulumi_resource_alicloud.resources.vocabulary import Function, Kind, Resource


class Lookups:
    """What only looks, for one schema."""

    def __init__(self, schema: Schema, records: Mapping[str, Resource], functions: Mapping[str, Function]) -> None:
        self._schema = schema
        self._records = records
        self._functions = functions
        self._known: dict[str, Arguments] = {}

    def enumerate(
        self,
        token: str,
        query: Properties,
        limit: int,
        page_size: int,
        continuation: str,
        borrow: Callable[[], AbstractContextManager[Cloud]],
        scope: Scope,
    ) -> Iterator[Told]:
        """Yield the objects of a type as pages come.

        Raises:
            InvalidInput: there is no such type, or the query cannot work.
            CloudError: a page could not be read.
        """
        record, declared = self._records.get(token), self._schema.list_inputs(token)
        if record is None or record.listing is None or declared is None:
            raise InvalidInput(
                f"This plugin (version {self._schema.version}) lists no resources of type '{token}'.",
                f"It lists {', '.join(sorted(self._records))}.",
            )
        arguments = self._arguments(f"The list of {token}", declared, record)
        wanted = arguments.checked(query)
        with borrow() as cloud:
            yield from enumerate_(
                Selection(record, record.listing, wanted), limit, page_size, continuation, cloud, scope
            )

    def invoke(
        self,
        token: str,
        arguments: Properties,
        borrow: Callable[[], AbstractContextManager[Cloud]],
        scope: Callable[[float], Scope],
    ) -> Properties:
        """Return what a function answers: secret, if it was asked with something that is.

        Raises:
            InvalidInput: there is no such function, the arguments cannot work, or not one object was found.
            CloudError: an answer could not be had, or cannot be believed.
        """
        function, signature = self._functions.get(token), self._schema.signature(token)
        if function is None or signature is None:
            raise InvalidInput(
                f"This plugin (version {self._schema.version}) has no function '{token}'"
                f"{suggestion(token, self._functions)}.".replace("?.", "?"),
                f"Its functions are {', '.join(sorted(self._functions))}.",
            )
        outermost = function.of if function.answers == "import file" and isinstance(function.of, Resource) else None
        more = [partial(what_is_wrong, self._records, outermost)] if outermost else []
        known = self._arguments(token, signature.arguments, function.of, empty_text, *more)
        given = known.checked(arguments)
        with borrow() as cloud:
            if outermost is not None:
                found = import_file(self._records, outermost, self._schema, given, cloud, scope(function.seconds))
            else:
                found = invoke(function, signature, given, cloud, scope(function.seconds))
        if any(map(has_secret, arguments.values())):
            return {name: Secret(value) for name, value in found.items()}
        return found

    def _arguments(self, what: str, declared: Declaration, kind: Kind | None, *more: Objection) -> Arguments:
        found = self._known.get(what)
        if found is None:
            found = self._known[what] = Arguments(what, declared, kind, *more)
        return found
