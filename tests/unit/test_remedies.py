"""Advice that nobody tried is no advice: every sentence of what to do next has a test that follows it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PLUGIN: Final = ROOT / "provider/pulumi_resource_alicloud"
ERRORS: Final = frozenset(
    {
        *("InvalidInput", "NotConfigured", "Refused", "Unreachable", "OutcomeUnknown", "Cancelled", "TimedOut"),
        *("CodecError", "Unclear", "NotSent", "Throttled", "Unobtainable", "NotOffered", "Until"),
    }
)
"""Classes whose last argument in place, or `remedy`, says what to do."""
NAMES: Final = frozenset({"remedy", "_AGAIN", "_MORE_TIME", "_LOOK", "_REMEDIES"})
FUNCTIONS: Final = "conformance/test_functions.py"
TRIED: Final = {
    "A proxy or gateway may have answered": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Check alicloud:accessKey": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Check alicloud:endpoints": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Check alicloud:secretKey": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Check the credentials": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Get new temporary credentials": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Nothing was changed. Run the command again": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Run `pulumi refresh`, then the command again": "conformance/test_remedies.py::test_what_is_advised_helps",
    "Run the command again": "conformance/test_remedies.py::test_what_is_advised_helps",
    "State is as it was.": "conformance/test_identity.py::test_an_answer_about_something_else_says_nothing",
    "Correct the id.": "conformance/test_ids.py::test_a_malformed_id_is_refused_with_its_form",
    "The id has the form": "conformance/test_ids.py::test_a_malformed_id_is_refused_with_its_form",
    "If another resource of this program has it": "conformance/test_remedies.py::test_another_name_is_free",
    "and a resource of this program has that one already": "conformance/test_remedies.py::test_another_name_is_free",
    "its name is free": "conformance/test_remedies.py::test_a_name_that_stays_taken_is_not_to_be_deleted_first",
    "If this resource was to replace that one": "programs/test_advice.py::test_what_is_taken_can_be_imported",
    "is taken in this region": "programs/test_advice.py::test_what_is_taken_can_be_imported",
    "Look at each in the console": "conformance/test_identity.py::test_an_unreadable_age_leaves_it_undecided",
    "Look for it in the console": "programs/test_advice.py::test_what_may_have_been_made_can_be_imported",
    "Import one of them": "conformance/test_identity.py::test_the_recorded_id_of_a_configuration_leads_back_to_it",
    "run `pulumi state delete": "programs/test_advice.py::test_the_owner_is_taken_out_of_the_stack",
    "run `pulumi up` again, which makes another one": "conformance/test_autoname_life.py::test_another_name_is_made",
    "give workspaceName another value": "conformance/test_waits.py::test_the_advice_for_a_failed_workspace_works",
    "Ask for version 0.": "conformance/test_protocol.py",
    "Ask for the whole schema.": "conformance/test_protocol.py",
    "Check the arguments, the region": f"{FUNCTIONS}::test_what_is_not_there_is_an_error_that_says_what_was_looked_for",
    "Check the id, the region": "conformance/test_import_file.py::test_a_workspace_that_is_not_there_is_an_error",
    "Check the region, and whether": f"{FUNCTIONS}::test_a_default_workspace_that_there_is_none_of_is_an_error",
    "Its functions are": "conformance/test_function_arguments.py::test_a_function_that_there_is_none_of_is_refused",
    "Say which by its id": f"{FUNCTIONS}::test_more_than_one_is_an_error_that_names_them",
    "Write it without repetitions": "unit/lifecycle/test_expressions.py::test_what_takes_too_long_says_so",
    "This is the engine's task": "conformance/test_protocol.py",
    "Let the program have one while you debug it": "conformance/test_reconfiguration.py",
    "is not there any more: run `pulumi refresh`": "conformance/test_vanished.py::test_the_advice_brings_it_back",
    "Run `pulumi refresh`; please report it": "unit/lifecycle/test_keeping.py",
    "Run process_command of": "unit/cloud",
    "It lists ": "conformance/test_list.py::test_a_type_that_is_not_ours_is_refused",
    "List from the start.": "conformance/test_list.py::test_a_token_that_is_none_is_refused",
    "Log in again": "unit/cloud",
    "This works on an ECS instance": "unit/cloud",
}
"""The beginning, or the telling part, of each piece of advice, and the test that follows it."""


def text_of(node: ast.expr) -> str:
    """Return a text as it is written, with {} for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(text_of(part) for part in parts)
        case ast.FormattedValue():
            return "{}"
        case ast.BinOp(left=left, right=right):
            return text_of(left) + text_of(right)
        case ast.Tuple(elts=parts) if parts and all(isinstance(part, ast.Tuple) for part in parts):
            return "\n".join(text_of(part.elts[-1]) for part in parts if isinstance(part, ast.Tuple))
    return ""


def advice() -> Iterator[tuple[str, str]]:
    """Yield the place and the text of every piece of advice in the plugin."""
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            said: list[ast.expr] = []
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                said = node.args[1:][-1:] if name in ERRORS else []
                said += [keyword.value for keyword in node.keywords if keyword.arg == "remedy"]
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if node.value is not None and any(getattr(target, "id", "") in NAMES for target in targets):
                    said = [node.value]
            elif isinstance(node, ast.Lambda):
                said = [node.body]
            for one in said:
                for text in text_of(one).split("\n"):
                    if " " in text:
                        yield f"{path.relative_to(PLUGIN)}:{one.lineno}", text


def test_every_piece_of_advice_is_tried() -> None:
    """Each has a row, each row has advice, and each test that a row names is there."""
    told = list(advice())
    assert len(told) > 20
    untried = [f"{place}: {text}" for place, text in told if not any(part in text for part in TRIED)]
    assert [] == untried
    assert [] == [part for part in TRIED if not any(part in text for _, text in told)]
    for test in TRIED.values():
        place, _, name = test.partition("::")
        assert (ROOT / "tests" / place).exists(), test
        assert not name or f"def {name}(" in (ROOT / "tests" / place).read_text(encoding="utf-8"), test
