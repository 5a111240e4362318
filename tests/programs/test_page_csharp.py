"""The page's C# program, with its smallest corrections: no .NET runs it here, so that its source is read.

Every type that it creates is looked up in our SDK, or in what our generator makes of the random package's schema; what
it registers is compared with what the real engine recorded of our own example.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sdk.generator.__main__ import main as generate
from tests.programs.csharp_program import created, registered
from tests.programs.page import PAGE, Correction, corrected
from tests.programs.test_csharp_example import KNOWN, RECORDED
from tests.tools.csharp import errors, members
from tests.tools.second_plugin import SCHEMAS

ROOT = Path(__file__).resolve().parents[2]
CORRECTIONS = PAGE["csharp"].corrections()
ON_PAGE = KNOWN | {
    'Output.Format($"{name}_{@default.Result}")': "terraform_example_12345",
    "defaultDI9fsL.Id": "<workspace 1>",
    "defaultsHptEL.Id": "<model 1>",
}
PULUMI = {"Config"}
"""What Pulumi's own library has."""


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The public members of all types that the program may use, by qualified name."""
    folder = tmp_path_factory.mktemp("random")
    generate(["--schema", str(SCHEMAS / "random.json"), "--out", str(folder), "--language", "dotnet"])
    return members(ROOT / "sdk/dotnet") | members(folder)


def mistakes(program: str, offered: dict[str, set[str]]) -> list[str]:
    """Return the types that do not exist, and the outputs that stand in a text that is made at once."""
    aliases = dict(re.findall(r"^using (\w+) = ([\w.]+);", program, re.MULTILINE))
    names = {re.sub(r"^\w+", lambda first: aliases.get(first[0], first[0]), name) for name in created(program) - PULUMI}
    texts = re.findall(r'(?<!Output\.Format\()\$"[^"]*\{(@default\.Result)\}', program)
    assert "Output<int> Result" in offered["Pulumi.Random.RandomInteger"]
    return [
        *(f"there is no {name}" for name in sorted(names - offered.keys())),
        *(f"an output in a text: {text}" for text in texts),
    ]


def test_it_is_right_with_its_corrections(offered: dict[str, set[str]]) -> None:
    """The program parses, all its types exist, and its inputs are those of our example; null metrics are none."""
    program = corrected("csharp", CORRECTIONS)
    assert [] == errors(program)
    assert [] == mistakes(program, offered)
    calls = [json.loads(line) for line in RECORDED.read_text(encoding="utf-8").splitlines()]
    expected = {
        call["request"]["type"].rpartition(":")[2]: call["request"]["news"]
        for call in calls
        if call["method"] == "Check"
    }
    assert {} == expected["WorkspaceModelVersion"].pop("metrics")
    found = {type_.rpartition(".")[2]: inputs for type_, _, inputs in registered(program, ON_PAGE)}
    assert {"min": 10000, "max": 99999} == found.pop("RandomInteger")
    assert expected == found


@pytest.mark.parametrize("missing", CORRECTIONS, ids=lambda correction: correction.printed)
def test_it_is_wrong_without_one_of_them(missing: Correction, offered: dict[str, set[str]]) -> None:
    """Every correction is needed."""
    program = corrected("csharp", [one for one in CORRECTIONS if one != missing])
    assert missing.fails in mistakes(program, offered)
