"""Constructor examples of the pages are programs: Python runs them here; other tools take them beside the examples."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.tools.checkout import ROOT
from tests.tools.printed import constructors, facts

RUN: Final = """
import json, sys
import pulumi
import pulumi_alicloud_pai as alicloud

class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        sys.stdout.write(json.dumps([args.typ, sorted(args.inputs)]) + "\\n")
        return "an-id", args.inputs

    def call(self, args):
        return {}

pulumi.runtime.set_mocks(Mocks(), preview=False)

@pulumi.runtime.test
def program():
    exec(compile(open(sys.argv[1]).read(), "constructors.py", "exec"), {"alicloud": alicloud, "pulumi": pulumi})

program()
"""


def test_python_takes_the_placeholders(tmp_path: Path) -> None:
    """The program runs, and every resource is registered with all inputs that are not deprecated."""
    program = tmp_path / "constructors.py"
    program.write_text("\n".join(constructors("python").values()), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(program)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stderr
    made = dict(json.loads(line) for line in done.stdout.splitlines())
    expected = {
        one.token: sorted(prop.name for prop in one.inputs if not prop.deprecation) for one in facts().package.resources
    }
    assert expected == made
