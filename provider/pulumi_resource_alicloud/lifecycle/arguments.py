"""Arguments of lists: all that is wrong with them is told at once, in one text.

The engine's command line shows the text of a status and nothing else: so there are no failures by property here.
"""

from pulumi_resource_alicloud.lifecycle.coercion import coerce_properties
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.validation import InputsValidator
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal


def checked(what: str, declared: Declaration, validator: InputsValidator, arguments: Properties) -> Properties:
    """Return the arguments that are given, revealed and in their declared types.

    Raises:
        InvalidInput: some cannot work; the text names each of them.
    """
    given = {
        name: value
        for name, value in coerce_properties(reveal(arguments), declared.inputs).items()
        if value is not None and not name.startswith("__")
    }
    if failures := validator.failures(given):
        named = "; ".join(f"{failure.path}: {failure.reason}" for failure in failures)
        raise InvalidInput(f"{what} cannot be asked so. {named}.")
    return {name: value for name, value in given.items() if value != ""}
