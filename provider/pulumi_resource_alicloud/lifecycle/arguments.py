"""Arguments of functions and of lists: all that is wrong with them is told at once, in one text.

The engine's command line shows the text of a status and nothing else: so there are no failures by property here.
"""

from typing import Final

from pulumi_resource_alicloud.lifecycle.coercion import coerce_properties
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.schema import Declaration
from pulumi_resource_alicloud.lifecycle.validation import InputsValidator
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, has_unknown, reveal

SELECTORS: Final = frozenset({"ids", "nameRegex", "maxItems", "id"})
"""Arguments that are no filters of the API."""
REGEX_SECONDS: Final = 1.0
"""How long a regular expression may take, for all names of a list together."""


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
    failures = [Failure(name, "not known yet") for name, value in given.items() if has_unknown(value)]
    failures = failures or validator.failures(given)
    wrong = {failure.path for failure in failures}
    failures += [
        Failure(name, why) for name in SELECTORS & given.keys() - wrong if (why := _objection(name, given[name]))
    ]
    if failures:
        named = "; ".join(f"{failure.path}: {failure.reason}" for failure in sorted(failures, key=lambda one: one.path))
        raise InvalidInput(f"{what} cannot be asked so. {named}.", "Correct the arguments.")
    return {name: value for name, value in given.items() if value != ""}


def _objection(name: str, value: Value) -> str:
    if name == "maxItems":
        return "" if value >= 1 else f"at least 1, got {value}"
    if name != "nameRegex":
        return ""
    import regex  # noqa: PLC0415 - few calls need it

    try:
        regex.compile(value)
    except (regex.error, RecursionError, OverflowError) as error:
        return f"a regular expression; this is none: {error}"
    return ""
