"""Bad input ends the build by file and line: broken texts, markup that is no Markdown, examples that do not parse."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from sdk.pages.__main__ import main
from tests.tools.checkout import ROOT

MODEL: Final = "resources/model.yaml"
TEXT: Final = "  modelName:\n    description: >-\n"
BAD_TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "a lone back-tick": ("The name of `the model.", "a back-tick in"),
    "a script": ("A name <script>alert(1)</script> of the model.", "is HTML"),
    "a tag": ("The <b>name</b> of the model.", "is HTML"),
    "a comment of HTML": ("The name <!-- hidden --> of the model.", "is HTML"),
    "a link with a script": ("See [this](javascript:alert%281%29) for names.", "leads nowhere"),
    "a link to data": ("See [this](data:text/html;base64,PHNjcmlwdD4=) for names.", "leads nowhere"),
    "a link without a host": ("See [this](names.md) for names.", "write a whole address"),
    "a link without a target": ("See [this][names] for names.", "leads nowhere"),
    "an image": ("The name ![of](https://example.com/a.png) the model.", "an image stands in it"),
    "half of an emphasis": ("The **name of the model.", "a mark of emphasis"),
}
"""A description, and what is said of it."""

BAD_EXAMPLES: Final[Mapping[str, tuple[str, str]]] = {
    "example.py": ("import pulumi\nworkspace = (\n", "python"),
    "example.ts": ("const a = 1;\nconst b = {;\n", "typescript"),
    "example.go": ("package example\n\nfunc deploy( {\n", "go"),
    "Example.cs": ("using Pulumi;\nreturn await (;\n", "csharp"),
    "App.java": ("public class App {\n  static void stack( {\n}\n", "java"),
    "example.yaml": ("resources:\n  a: [1, 2\n", "yaml"),
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of schema/, to spoil."""
    return shutil.copytree(ROOT / "schema", tmp_path / "schema")


def said_of(source: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the command says when it refuses, having written nothing."""
    out = source.parent / "out"
    assert 2 == main([str(out), "--source", str(source)])
    assert not out.exists()
    return capsys.readouterr().err


@pytest.mark.parametrize("what", BAD_TEXTS)
def test_a_broken_description_is_refused(what: str, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its file, its line and its reason; nothing is written."""
    text, reason = BAD_TEXTS[what]
    file = source / MODEL
    before = file.read_text(encoding="utf-8")
    start, mark, rest = before.partition("  modelName:\n")
    file.write_text(f'{start}{mark}    description: "{text}"\n{rest[rest.index("    type:") :]}', encoding="utf-8")
    said = said_of(source, capsys)
    line = start.count("\n") + 2
    assert f"schema/{MODEL}:{line}: " in said
    assert reason in said


def test_a_broken_paragraph_of_several_is_refused_by_its_own_line(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second paragraph of a description has a line of its own."""
    file = source / "resources/workspace.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    second = [number for number, line in enumerate(lines) if line.startswith("  - >-")][1]
    lines[second + 1] = "    <iframe src=x> " + lines[second + 1].strip()
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert f"schema/resources/workspace.yaml:{second + 1}: " in said_of(source, capsys)


@pytest.mark.parametrize("name", BAD_EXAMPLES)
def test_an_example_that_is_no_program_is_refused(name: str, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the example's own file, the line where it goes wrong, and its language."""
    text, language = BAD_EXAMPLES[name]
    (file,) = (source / "examples/model").glob(f"*/{name}")
    file.write_text(text, encoding="utf-8")
    said = said_of(source, capsys)
    place = file.relative_to(source.parent).as_posix()
    lines = [line for line in said.splitlines() if line.startswith(f"{place}:")]
    assert [f"this is no {language}: mend the example"] == [line.split(": ", 1)[1] for line in lines]
    assert 1 <= int(lines[0].split(":")[1]) <= len(text.splitlines()) + 1


def test_two_pages_of_one_address_are_refused(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names that differ in capital letters alone would be one address; both are named."""
    file = source / "functions/get_products.yaml"
    text = file.read_text(encoding="utf-8")
    twin = text.replace("alicloud:pai/getProducts:getProducts", "alicloud:pai/getproducts:getproducts")
    assert twin != text
    twin = twin.replace("GetProductsProduct", "GetproductsProduct").replace("getProducts", "getproducts")
    (source / "functions/get_products_again.yaml").write_text(twin, encoding="utf-8")
    shutil.copytree(source / "examples/get_products", source / "examples/get_products_again")
    said = said_of(source, capsys)
    assert "alicloud:pai/getProducts:getProducts" in said
    assert "alicloud:pai/getproducts:getproducts" in said


def test_what_is_deprecated_says_so_first(source: Path) -> None:
    """On the page, on its twin and in the bundle, with what to use instead."""
    file = source / "functions/get_image.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}deprecated: Use `getImages` instead.\n", encoding="utf-8")
    out, twins = source.parent / "out", source.parent / "twins"
    assert 0 == main([str(out), "--twins", str(twins), "--source", str(source)])
    said = "This function is deprecated. Use `getImages` instead.\n"
    page = (out / "pai/getimage/index.md").read_text(encoding="utf-8")
    assert f":::{{warning}}\n{said}:::\n" in page.partition("## ")[0]
    assert said in (twins / "pai/getimage/index.md").read_text(encoding="utf-8").partition("## ")[0]
    entry = json.loads((twins / "llm-docs.json").read_text(encoding="utf-8"))["functions"]["pai/getimage"]
    assert (True, "Use `getImages` instead.") == (entry["deprecated"], entry["deprecationMessage"])


HALVES: Final = (
    ("resources", "code_source", "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource"),
    ("functions", "get_workspace_code_sources", "alicloud:pai/getWorkspaceCodeSources:getWorkspaceCodeSources"),
)
"""A resource and a function whose page is left out while somebody has written only half of it."""


def printed_from(source: Path) -> Path:
    """Return the folder of the pages."""
    out = source.parent / "out"
    assert 0 == main([str(out), "--source", str(source), "--registry", str(out / "registry")])
    assert (out / "pai" / "workspacemodel" / "index.md").is_file()
    return out


def test_what_the_provider_does_not_know_yet_gets_no_page(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who has described a resource or a function and written no record of it is told; all other pages are written."""
    others = [(kind, name.replace("code", "tree"), token.replace("Code", "Tree")) for kind, name, token in HALVES]
    for (kind, name, token), (_, other, unknown) in zip(HALVES, others, strict=True):
        text = (source / kind / f"{name}.yaml").read_text(encoding="utf-8").replace(token, unknown)
        (source / kind / f"{other}.yaml").write_text(text, encoding="utf-8")
        shutil.copytree(source / "examples" / name, source / "examples" / other)
    out = printed_from(source)
    told = [f"{token} gets no page yet: the provider has no record of it. Run `make complete`." for *_, token in others]
    assert told == capsys.readouterr().err.splitlines()
    assert [] == sorted(out.rglob("*tree*"))


def test_what_the_schema_does_not_have_yet_gets_no_page(source: Path) -> None:
    """Who has written a record and not described its resource or function gets the other pages too."""
    for kind, name, _ in HALVES:
        (source / kind / f"{name}.yaml").unlink()
        shutil.rmtree(source / "examples" / name)
    assert [] == sorted(printed_from(source).rglob("*codesource*"))
