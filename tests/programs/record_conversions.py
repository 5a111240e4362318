"""Records what the converter from Terraform makes of the fixtures: `python -m tests.programs.record_conversions`.

Needs the converter and the real engine on PATH; the programs in Python are what the engine writes of the answers.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.programs.converted import convert
from tests.tools.terraform_converter import FIXTURES, RECORDED, VERSION, answers, sources


def programs() -> dict[str, dict[str, str]]:
    """Return the modules of each configuration's program in Python."""
    found = {}
    for name in ("basics", "every-property", "mixed"):
        with tempfile.TemporaryDirectory() as folder:
            project, _ = convert(FIXTURES / name, "python", Path(folder))
            found[name] = {path.name: path.read_text(encoding="utf-8") for path in sorted(project.glob("*.py"))}
    return found


def main() -> None:
    """Write the file."""
    recorded = {"converter": VERSION, "sources": sources(), **answers(), "programs": programs()}
    RECORDED.write_text(json.dumps(recorded, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
