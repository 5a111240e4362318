"""Functions and lists as a whole: finds what is declared for a token, checks the arguments, hands over to the verb."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager

from pulumi_resource_alicloud.lifecycle.adoption import import_file
from pulumi_resource_alicloud.lifecycle.arguments import checked
from pulumi_resource_alicloud.lifecycle.enumeration import enumerate_
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.found import Told
from pulumi_resource_alicloud.lifecycle.invoke import invoke
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Schema
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.validation import InputsValidator, compile_validator
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Function, Resource


class Lookups:
    """What only looks, for one schema."""

    def __init__(self, schema: Schema, records: Mapping[str, Resource], functions: Mapping[str, Function]) -> None:
        self._schema = schema
        self._records = records
        self._functions = functions
        self._validators: dict[str, InputsValidator] = {}

    def invoke(
        self,
        token: str,
        arguments: Properties,
        borrow: Callable[[], AbstractContextManager[Cloud]],
        scope: Scope,
    ) -> Properties:
        """Return what a function finds.

        Raises:
            InvalidInput: there is no such function, or its arguments cannot work.
            CloudError: a list could not be read.
        """
        function, declared = self._functions.get(token), self._schema.function(token)
        if function is None or declared is None:
            raise InvalidInput(
                f"This plugin (version {self._schema.version}) has no function '{token}'"
                f"{suggestion(token, list(self._functions))}.",
                "Its functions stand in `pulumi package get-schema`, and on the pages of the package.",
            )
        given = checked(token, declared, self._validator(token, declared), arguments)
        with borrow() as cloud:
            if function.answers == "import file":
                url = str(self._schema.document.get("pluginDownloadURL", ""))
                return import_file(self._records, self._outermost, self._schema.version, url, given, cloud, scope)
            return invoke(function, declared, given, cloud, scope)

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
        if record is None or declared is None:
            raise InvalidInput(
                f"This plugin (version {self._schema.version}) lists no resources of type '{token}'.",
                f"It lists {', '.join(sorted(self._records))}.",
            )
        wanted = checked(f"The list of {token}", declared, self._validator(f"list {token}", declared), query)
        with borrow() as cloud:
            yield from enumerate_(Selection.of(record, wanted), limit, page_size, continuation, cloud, scope)

    @property
    def _outermost(self) -> Resource:
        """Return the resource that others live in, and that lives in none."""
        return next(record for record in self._records.values() if record.inhabited)

    def _validator(self, name: str, declared: Declaration) -> InputsValidator:
        found = self._validators.get(name)
        if found is None:
            found = self._validators[name] = compile_validator(declared, {})
        return found
