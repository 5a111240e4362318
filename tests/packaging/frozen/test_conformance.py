"""A part of the conformance suite, run on the archive. All of it: `PLUGIN_UNDER_TEST=... pytest tests/conformance`.

What is chosen uses every resource, every function and list, and what the plugin reads beside its code: the schema, the
names for Terraform, the meta-schemas, and regular expressions.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.checkout import ROOT
from tests.tools.frozen import EXECUTABLE

CHOSEN = {
    "test_life.py": "minimal or full",
    "test_functions.py": "",
    "test_list.py": "exists or filters",
    "test_mapping.py": "",
    "test_free_json.py": "",
}
"""Files of tests/conformance, each with the words that its tests have in their names."""


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("file", CHOSEN)
def test_the_archive_conforms(file: str, unpacked: Path) -> None:
    """As the plugin of a checkout does."""
    words = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not long", "-k", CHOSEN[file])
    environment = os.environ | {"PLUGIN_UNDER_TEST": str(unpacked / EXECUTABLE), "PYTEST_ADDOPTS": ""}
    ended = subprocess.run(
        [*words, f"tests/conformance/{file}"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert 0 == ended.returncode, ended.stdout[-4000:]
    assert " passed" in ended.stdout
