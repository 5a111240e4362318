"""Where things of this checkout are, for the tools that install, start or read them."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build"
"""What tests install or compile; nothing in it is committed, all of it can be removed."""
EXAMPLES: Final = ROOT / "examples"
FIXTURES: Final = ROOT / "tests" / "fixtures"
VERSION: Final = re.findall(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)[
    0
]
"""The version of plugin, schema and SDKs. No test says it in another way."""
