"""What the cloud's console calls things in Chinese, so that people find a page by the word they know.

The words are those of the headings and titles in the cloud's own list of AIWorkSpace operations and in its guides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NAMES: Final[Mapping[str, tuple[str, str]]] = {
    "pai/workspaceworkspace/index": ("workspace", "工作空间"),
    "pai/workspacemember/index": ("member", "成员"),
    "pai/workspacemodel/index": ("model", "模型"),
    "pai/workspacemodelversion/index": ("model version", "模型版本"),
    "pai/workspacedataset/index": ("dataset", "数据集"),
    "pai/workspacedatasetversion/index": ("dataset version", "数据集版本"),
    "pai/workspaceexperiment/index": ("experiment", "实验"),
    "pai/workspacerun/index": ("run", "运行"),
    "pai/workspacecodesource/index": ("code source", "代码配置"),
    "pai/getimages/index": ("image", "镜像"),
    "pai/getconnections/index": ("connection", "连接"),
    "pai/getworkspaceconfigs/index": ("workspace configuration", "配置"),
}
"""Page to the word in English and in Chinese."""

_BEGINNING: Final = """# Names in the Chinese console

Here you find the page for a word that you know from the cloud's console or its Chinese documentation.

| In the console | In English | Page |
|---|---|---|
"""


def page(there: set[str]) -> str:
    """Return a page with all words whose pages are there."""
    rows = (f"| {word} | {name} | [](/{path}.md) |" for path, (name, word) in NAMES.items() if path in there)
    return _BEGINNING + "\n".join(rows) + "\n"
