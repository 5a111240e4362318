"""Lists as a whole: finds what is declared for a token, checks the arguments, hands over to the verb."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager

from pulumi_resource_alicloud.lifecycle.arguments import checked
from pulumi_resource_alicloud.lifecycle.enumeration import enumerate_
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.found import Told
from pulumi_resource_alicloud.lifecycle.ports import Cloud, Scope
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Schema
from pulumi_resource_alicloud.lifecycle.selection import Selection
from pulumi_resource_alicloud.lifecycle.validation import InputsValidator, compile_validator
from pulumi_resource_alicloud.lifecycle.values import Properties
from pulumi_resource_alicloud.resources.vocabulary import Resource


class Lookups:
    """What only looks, for one schema."""

    def __init__(self, schema: Schema, records: Mapping[str, Resource]) -> None:
        self._schema = schema
        self._records = records
        self._validators: dict[str, InputsValidator] = {}

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
        wanted = checked(f"The list of {token}", declared, self._validator(f"list {token}", declared), query)
        with borrow() as cloud:
            yield from enumerate_(
                Selection(record, record.listing, wanted), limit, page_size, continuation, cloud, scope
            )

    def _validator(self, name: str, declared: Declaration) -> InputsValidator:
        found = self._validators.get(name)
        if found is None:
            found = self._validators[name] = compile_validator(declared, {})
        return found
