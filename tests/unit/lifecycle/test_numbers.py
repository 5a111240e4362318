"""Numbers are written in the digits 0 to 9, as JSON writes them, wherever they stand: Python knows more ways.

The cases are all inputs that are numbers, or whose text must be one, of every resource.
"""

from __future__ import annotations

from typing import Any, Final

import pytest
from pulumi_resource_alicloud.lifecycle.check import Checker
from pulumi_resource_alicloud.lifecycle.coercion import coerce
from pulumi_resource_alicloud.lifecycle.schema import Type
from pulumi_resource_alicloud.resources.registry import RESOURCES
from pulumi_resource_alicloud.resources.rules import DIGITS, ID

from tests.unit.lifecycle.silence import Silence
from tests.unit.lifecycle.strategies import declaration

ODD: Final = [
    "\uff17",
    "\u0667",
    "\u096d",
    "\u00b2",
    "1_000",
    "+7",
    " 7 ",
    "7\n",
    "7 ",
    "0x7",
    "7.",
    "Infinity",
    "nan",
    "9" * 5000,
]
"""What Python, or a part of it, takes for a number."""
NUMBERS: Final = {
    f"{token.rpartition(':')[2]}.{name}": (token, name)
    for token in RESOURCES
    for name, prop in declaration(token).inputs.items()
    if prop.type.kind in ("integer", "number") or RESOURCES[token].rules.get(name) == DIGITS
}
IDS: Final = {
    f"{token.rpartition(':')[2]}.{name}": (token, name)
    for token, record in RESOURCES.items()
    for name, rule in record.rules.items()
    if rule == ID
}
VERSIONS: Final = ["\uff11.0.0", "1.\u0660.0", "1_0.0.0", "+1.0.0", " 1.0.0", "1.0.0\n", "1.0.0\u4e2d"]


def reasons(token: str, name: str, value: Any) -> list[str]:
    """Return what Check says of one input, at the input itself."""
    _, failures = Checker(RESOURCES[token], declaration(token)).check({}, {name: value}, Silence())
    return [failure.reason for failure in failures if failure.path == name]


@pytest.mark.parametrize(("token", "name"), NUMBERS.values(), ids=NUMBERS)
def test_a_number_in_other_digits_is_named(token: str, name: str) -> None:
    """Whatever Python makes of it, the failure stands at the property; digits of ASCII pass."""
    assert [] == [text for text in ODD[:-1] if not reasons(token, name, text)]
    assert [] == reasons(token, name, "1")


@pytest.mark.parametrize(("token", "name"), IDS.values(), ids=IDS)
def test_an_id_has_no_other_digits_and_no_spaces(token: str, name: str) -> None:
    """The service makes ids of ASCII."""
    assert [] == [text for text in ("model-\uff17", "d 7", " d-7", "d-7\n", "\u0667") if not reasons(token, name, text)]
    assert [] == reasons(token, name, "model-7")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_version_has_no_other_digits(version: str) -> None:
    """Major, minor and patch are numbers too."""
    token = next(token for token in RESOURCES if token.endswith(":WorkspaceModelVersion"))
    assert ["major.minor.patch" in reason for reason in reasons(token, "versionName", version)] == [True]


@pytest.mark.parametrize("kind", ["integer", "number"])
def test_coercion_knows_no_other_numbers(kind: Any) -> None:
    """What is no number of JSON stays text, for validation to name."""
    assert ODD == [coerce(text, Type(kind)) for text in ODD]
    assert [7, -7, 0] == [coerce(text, Type(kind)) for text in ("7", "-7", "0")]
