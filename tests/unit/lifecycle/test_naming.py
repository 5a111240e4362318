"""Names for objects that exist: valid in every language, each once, and the same each time."""

from __future__ import annotations

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pulumi_resource_alicloud.lifecycle.naming import Names

WORDS = (
    *keyword.kwlist,
    *("abstract", "Class", "func", "interface", "map", "string", "default", "ctx", "err", "pulumi", "alicloud", "args"),
    *("await", "namespace", "package", "range", "type", "select", "chan", "object", "params", "enum", "undefined"),
)


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("team_a", "team_a"),
        ("Team A (old)", "Team_A_old"),
        ("caf\u00e9", "cafe"),
        ("\u6a21\u578b", "model"),
        ("\u6a21\u578b-7", "model_7"),
        ("7th", "model_7th"),
        ("_x_", "x"),
        ("", "model"),
        ("class", "model_class"),
        ("in-put", "in_put"),
        ("a" * 1000, "a" * 60),
        ("oss://bucket/path", "oss_bucket_path"),
        ("\u2460\u216b", "model_1XII"),
        ("x\n\0y", "x_y"),
    ],
)
def test_a_name_resembles_what_the_object_is_called(called: str, name: str) -> None:
    """Letters, digits and underscores; the noun is before it where it could not stand alone."""
    assert name == Names().take(called, "model")


@pytest.mark.parametrize("word", WORDS)
def test_a_name_is_no_word_of_a_language(word: str) -> None:
    """In whatever case."""
    for spelled in (word, word.upper(), word.capitalize()):
        assert f"code_source_{spelled}" == Names().take(spelled, "code source")


@pytest.mark.parametrize(
    ("called", "names"),
    [
        (["team", "team", "team"], ["team", "team_2", "team_3"]),
        (["team_a", "teamA", "TEAM-a"], ["team_a", "teamA_2", "TEAM_a_3"]),
        (["x_1_0", "x_10"], ["x_1_0", "x_10_2"]),
        (["team_2", "team", "team"], ["team_2", "team", "team_3"]),
    ],
)
def test_a_name_is_given_once(called: list[str], names: list[str]) -> None:
    """Also where a language writes two names alike."""
    given_out = Names()
    assert names == [given_out.take(one, "model") for one in called]


@given(st.lists(st.text(max_size=40), max_size=30))
def test_whatever_objects_are_called_their_names_are_valid_and_differ(called: list[str]) -> None:
    """In the spelling of any language."""
    names, again = Names(), Names()
    given_out = [names.take(one, "model version") for one in called]
    assert given_out == [again.take(one, "model version") for one in called]
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name, re.ASCII) for name in given_out)
    assert not {name.lower() for name in given_out} & set(keyword.kwlist)
    assert len(given_out) == len({name.replace("_", "").lower() for name in given_out})
