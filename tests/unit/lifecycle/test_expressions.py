"""Regular expressions of programs cost a bounded time, and what is none is said."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.errors import InvalidInput
from pulumi_resource_alicloud.lifecycle.expressions import SECONDS, Expression, objection

NONE = ("(", "[a", "*", "(?<n", "a{2,1}", r"\p{nothing}", "(" * 900, "(?P<a>x)(?P<a", "x" * 1001, "(?R)?a", "(a(?1)?)")


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:12])
def test_what_is_no_expression_is_said(text: str) -> None:
    """In one sentence, whatever is wrong with it; one that uses itself would take all memory."""
    assert objection(text).startswith("expected a regular expression")


@pytest.mark.parametrize(
    "text",
    ["(a{1000}){1000}", "(?x)(a{999}) {999}", "(?x)(a{999}) # {\n{999}", "a{99999}" * 99],
    ids=lambda text: text[:16],
)
def test_repetitions_that_multiply_are_refused_before_they_are_tried(text: str) -> None:
    """To read such an expression takes gigabytes, and nothing ends that."""
    begun = time.process_time()
    assert objection(text).startswith("expected a regular expression that repeats")
    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize(
    "text", [r"(?:[0-9a-f]{8}-){4}[0-9a-f]{12}", "-".join(["[a-z]{8}"] * 9), "(a{0,1000}){0,1000}", "a{1000}"]
)
def test_repetitions_of_everyday_are_taken(text: str) -> None:
    """Those that stand after each other add up, and an upper bound costs nothing."""
    assert "" == objection(text)


@pytest.mark.parametrize("text", ["", "a", r"^\d+$", "(?i)x", r"\p{Han}+", "a{1,900}", "(a|b)*?c", "caf\u00e9"])
def test_what_is_an_expression_can_be_used(text: str) -> None:
    """Also such as only the package knows."""
    assert "" == objection(text)
    Expression(text).occurs_in("abc")


@pytest.mark.parametrize("text", [r"(a|a)*$", r"^(a+)+$", r"(a*)*b", r"(.*a){30}b", r"(?=(a+)+$)b"])
@pytest.mark.parametrize("names", [["a" * 40 + "!"], ["a" * 40 + "!"] * 500], ids=["one", "many"])
def test_an_expression_that_takes_for_ever_is_ended(text: str, names: list[str]) -> None:
    """After a second of computing for all names; where the package finds a way round it, the answer is right."""
    expression = Expression(text)
    begun = time.process_time()
    with suppress(InvalidInput):
        assert not any(expression.occurs_in(name) for name in names)
    assert time.process_time() - begun < SECONDS + 0.5


def test_what_takes_too_long_says_so() -> None:
    """And what to do about it: without a repetition inside of another, the same name is compared at once."""
    with pytest.raises(InvalidInput, match="more than 1 s to match") as caught:
        Expression(r"(a|a)*$").occurs_in("a" * 40 + "!")
    assert "Write it without repetitions inside of repetitions." == caught.value.remedy
    assert not Expression(r"^a*$").occurs_in("a" * 40 + "!")


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="ab(){}[]*+?|^$\\.,0123456789:=!<>Pn-", max_size=30), st.text(alphabet="ab0\n", max_size=20))
def test_any_text_is_refused_or_can_be_used(text: str, name: str) -> None:
    """Nothing else comes out than yes, no, or that it takes too long."""
    if not objection(text):
        with suppress(InvalidInput):
            assert Expression(text).occurs_in(name) in (True, False)
