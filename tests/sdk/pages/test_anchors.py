"""Anchors reach HTML as they are written, and belong to their page: Sphinx builds two pages that share them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.tools.checkout import ROOT

CONFIGURATION: Final = """\
import sys
sys.path.insert(0, {root!r})
extensions = ["myst_parser", "sdk.pages.anchors"]
myst_enable_extensions = ["attrs_inline", "attrs_block", "deflist"]
html_theme = "basic"
"""
PAGE: Final = """\
---
local-anchors: true
---

# Page {name}

{{#inputs}}
## Inputs

Used by [`model_id`](#model_id_python).

[`model_id`](#model_id_python){{#model_id_python .property}} `str`
: See [inputs](#inputs) and [the other page]({other}.md#model_id_python).
"""
INDEX: Final = """\
# Index

(a_label)=
## A part

```{toctree}
one
two
```

See {ref}`the part <a_label>` and [one](one.md#model_id_python).
"""


def test_anchors_are_spelled_as_written_and_shared_between_pages(tmp_path: Path) -> None:
    """Two pages have the same ones without a complaint; links lead there, also from before; labels work as ever."""
    (tmp_path / "conf.py").write_text(CONFIGURATION.format(root=str(ROOT)), encoding="utf-8")
    (tmp_path / "index.md").write_text(INDEX, encoding="utf-8")
    for name, other in (("one", "two"), ("two", "one")):
        (tmp_path / f"{name}.md").write_text(PAGE.format(name=name, other=other), encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-n", "-b", "html", str(tmp_path), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "" == done.stderr
    for name, other in (("one", "two"), ("two", "one")):
        html = (tmp_path / f"out/{name}.html").read_text(encoding="utf-8")
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert ["inputs", "model_id_python"] == [id_ for id_ in ids if id_ in {"inputs", "model_id_python"}]
        assert 'href="#model_id_python"' in html
        assert f'href="{other}.html#model_id_python"' in html
    index = (tmp_path / "out/index.html").read_text(encoding="utf-8")
    assert 'href="one.html#model_id_python"' in index
    assert 'href="#a-label"' in index
