"""Compares the tests that ran with the tests there are: `account.py REPORT MARKS [REPORT MARKS ...]`.

A run that stops early, loses a worker or skips where work is missing must not pass as green.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

_ALLOWED_SKIPS = (
    "no `pulumi` on PATH",
    "pulumi is not on PATH",
    "pulumi-converter-terraform is not on PATH",
    "pulumi-language-dotnet is not on PATH",
    "pulumi-language-hcl is not on PATH",
    "pulumi-language-java is not on PATH",
    "pulumi-language-yaml is not on PATH",
    "dotnet is not on PATH: nothing in C# was compiled",
    "go is not on PATH",
    "mvn is not on PATH",
    "java is not on PATH",
    "node is not on PATH",
    "npm is not on PATH",
    "chromium is not on PATH",
    "gpg is not on PATH",
    "this machine has no IPv6 loopback",
    "Neither chroot nor unshare is permitted here",
)
"""Reasons for which a test may be skipped: what the machine lacks, never what the project lacks."""


def account(report: Path, marks: str) -> list[str]:
    """Return what is wrong with one run."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", marks]
    collected = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    expected = sum("::" in line for line in collected.splitlines())
    cases = list(ET.parse(report).getroot().iter("testcase"))
    wrong = [] if len(cases) >= expected > 0 else [f"{report}: {len(cases)} tests ran, the suite has {expected}"]
    for case in cases:
        skipped = case.find("skipped")
        reason = "" if skipped is None else skipped.get("message", "")
        if skipped is not None and not any(allowed in reason for allowed in _ALLOWED_SKIPS):
            wrong.append(f"{case.get('classname')}::{case.get('name')} was skipped: {reason}")
    return wrong


def main(arguments: list[str]) -> int:
    """Account for every report; 0 when all tests ran."""
    pairs = zip(arguments[::2], arguments[1::2], strict=True)
    wrong = [line for report, marks in pairs for line in account(Path(report), marks)]
    sys.stdout.write("".join(f"{line}\n" for line in wrong) or "every test of the suite ran\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
