"""The pages as they are printed now, once for all tests of a process, and what stands in their tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from sdk.pages.book import Page, book
from sdk.pages.facts import Facts, gather
from sdk.pages.places import folder_of
from sdk.pages.tongues import tongues


@cache
def facts() -> Facts:
    """Return what pages are made of."""
    return gather()


@cache
def pages() -> Mapping[str, Page]:
    """Return all pages by their folders."""
    return book(facts())


def page_of(token: str) -> str:
    """Return the page of a resource or a function, as Sphinx reads it."""
    (owner,) = (one for one in (facts().package.provider, *facts().members) if one.token == token)
    return pages()[folder_of(owner)].texts.site


_GO: Final = """package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {{
{body}
	_ = {variable}
	return err
}}
"""
_TYPESCRIPT: Final = """import * as alicloud from "pulumi-alicloud-pai";

export {body}
"""
_JAVA: Final = """import com.pulumialicloudpai.alicloud.pai.*;
import com.pulumialicloudpai.alicloud.pai.inputs.*;
import java.util.Map;

public class App {{
  static void stack() {{
{body}
  }}
}}
"""
_PROGRAMS: Final = {"go": _GO, "java": _JAVA, "typescript": _TYPESCRIPT}
"""What surrounds a statement of a page, so that the language's own tools take it."""


def constructors(language: str) -> Mapping[str, str]:
    """Return, by the names of resources, a program of what each page shows of a constructor with all inputs."""
    (tongue,) = (one for one in tongues(facts().package) if one.key == language)
    shown = {one.name: tongue.example(one) for one in facts().package.resources}
    form = _PROGRAMS.get(language, "{body}\n")
    return {name: form.format(body=text, variable=text.partition(",")[0]) for name, text in shown.items()}


def section(text: str, anchor: str) -> str:
    """Return a section of a page, from its anchor to the next section."""
    _, _, rest = text.partition(f"\n{{#{anchor}}}\n## ")
    assert rest, f"there is no section {anchor}"
    return re.split(r"^(?:\{#[\w-]+\}\n)?## |^---$", rest, maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str) -> list[list[str]]:
    """Return the rows of all tables of a text, without heads; a cell is its text without marks of code and links."""
    found = [line for line in text.splitlines() if line.startswith("|")]
    bodies = [
        line
        for number, line in enumerate(found)
        if not line.startswith("|---") and (number + 1 == len(found) or not found[number + 1].startswith("|---"))
    ]
    return [[_plain(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in bodies]


def _plain(cell: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", cell).replace("`", "").replace("\\", "").strip()
