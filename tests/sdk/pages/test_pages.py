"""Pages and schema are held together: nothing of the schema is missing on its page, and all of it can be reached."""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest
import yaml

from sdk.pages.places import PACKAGE
from sdk.pages.since import releases, since
from sdk.pages.syntax import wrong_line
from tests.tools.checkout import ROOT
from tests.tools.printed import facts, pages, rows, section

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
RESOURCES: Final = {token.rpartition(":")[2]: spec for token, spec in SCHEMA["resources"].items()}
FUNCTIONS: Final = {token.rpartition(":")[2]: spec for token, spec in SCHEMA["functions"].items()}
ENUMERATIONS: Final[Mapping[str, Any]] = {
    token.rpartition(":")[2]: spec["enum"] for token, spec in SCHEMA["types"].items() if "enum" in spec
}
LABELS: Final = ["TypeScript", "Python", "Go", "C#", "Java", "YAML", "HCL"]
KEYS: Final = ["typescript", "python", "go", "csharp", "java", "yaml", "hcl"]
ANCHORS: Final = {"typescript": "nodejs"}
RESOURCE_ORDER: Final = [
    "example-usage",
    "create",
    "properties",
    "look-up",
    "supporting-types",
    "import",
    "package-details",
    "operations",
    "values",
    "changes",
    "states",
    "related",
    "errors",
    "since",
]
FUNCTION_ORDER: Final = [
    "example-usage",
    "using",
    "result",
    "supporting-types",
    "package-details",
    "operations",
    "values",
    "related",
    "since",
]


def text_of(name: str) -> str:
    """Return the page of a resource or a function of the module."""
    return pages()[f"pai/{name.lower()}"].texts.site


def enumerations_of(name: str) -> set[str]:
    """Return the enumerations of a resource: each is called as it and one of its inputs."""
    inputs = RESOURCES[name]["inputProperties"] if name in RESOURCES else {}
    return {f"{name}{prop[0].upper()}{prop[1:]}" for prop in inputs} & ENUMERATIONS.keys()


def spelled(name: str, key: str) -> str:
    """Return how a language spells a property: written here anew, because the generator's own rules are tested."""
    if key in {"python", "hcl"}:
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return name[0].upper() + name[1:] if key in {"go", "csharp"} else name


def tabs(text: str) -> Iterator[Mapping[str, str]]:
    """Yield the choosers of a page, each as language to text."""
    for block in re.findall(r"^::::::\{tab-set\}\n(.*?)^::::::$", text, re.DOTALL | re.MULTILINE):
        found = re.findall(r"^:::::\{tab-item\} (\S+)\n(.*?)^:::::$", block, re.DOTALL | re.MULTILINE)
        yield dict(found)


def anchors(text: str) -> list[str]:
    """Return the anchors of a page, as often as they stand there."""
    return re.findall(r"\{#([^\s}]+)", text)


@pytest.mark.parametrize("kind", ["resource", "function"])
def test_every_resource_and_function_has_a_page(kind: str) -> None:
    """Its address ends as in the registry: module and name in small letters."""
    names = RESOURCES if kind == "resource" else FUNCTIONS
    assert [] == [name for name in names if f"pai/{name.lower()}" not in pages()]


def test_there_are_no_other_pages() -> None:
    """Beside them stand the provider, the configuration, the module and the package."""
    others = {"provider", "configuration", "pai", PACKAGE}
    assert {f"pai/{name.lower()}" for name in (*RESOURCES, *FUNCTIONS)} | others == set(pages())


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_every_property_stands_there_in_every_language(name: str) -> None:
    """With the anchor of the registry, its name in that language, and every word of its description's code."""
    text = text_of(name)
    spec = RESOURCES.get(name) or FUNCTIONS[name]
    tables: list[tuple[str, Mapping[str, Any]]] = [
        ("", spec.get("inputProperties", spec.get("inputs", {}).get("properties", {})))
    ]
    if name in RESOURCES:
        tables += [("", spec["properties"]), ("state_", spec["stateInputs"]["properties"])]
    for prefix, properties in tables:
        for key in KEYS:
            if prefix == "state_" and key == "hcl":
                continue
            missing = [
                prop
                for prop in properties
                if f"[`{spelled(prop, key)}`](#{prefix}{spelled(prop, key).lower()}_{ANCHORS.get(key, key)})"
                not in text
            ]
            assert [] == missing, key


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_result_stands_there(name: str) -> None:
    """In the section about the answer, in every language."""
    text = section(text_of(name), "result")
    for prop in FUNCTIONS[name]["outputs"]["properties"]:
        assert [] == [key for key in KEYS if f"[`{spelled(prop, key)}`](#" not in text]


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_every_object_type_is_explained(name: str) -> None:
    """With the way in, the way back, and each of its properties; none of them shares an anchor with another."""
    spec = RESOURCES.get(name) or FUNCTIONS[name]
    waiting = set(re.findall(r'"#/types/([^"]+)"', json.dumps({k: v for k, v in spec.items() if k != "listInputs"})))
    seen: set[str] = set()
    while waiting - seen:
        token = (waiting - seen).pop()
        seen.add(token)
        waiting |= set(re.findall(r'"#/types/([^"]+)"', json.dumps(SCHEMA["types"][token])))
    text = text_of(name)
    constants = enumerations_of(name)
    types = section(text, "supporting-types") if seen or constants else ""
    for token in seen:
        word = token.rpartition(":")[2]
        assert f"\n{{#{word.lower()}}}\n### {word[0].upper()}{word[1:]}\n" in types
        for prop in SCHEMA["types"][token]["properties"]:
            assert f"{{#{word.lower()}_{prop.lower()}_nodejs .property}}" in types
        assert f"](#{word.lower()})" in text
    assert len(seen) + len(constants) == len(re.findall(r"^### ", types, re.MULTILINE))
    assert len(seen) * len(KEYS) == types.count("Used by [")


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_every_constant_stands_there_in_every_language(name: str) -> None:
    """With its value, in the spelling that the programs of tests/sdk use, beside the property that takes it."""
    (owner,) = (one for one in RESOURCES if name in enumerations_of(one))
    prop = name[len(owner)].lower() + name[len(owner) + 1 :]
    part = section(text_of(owner), "supporting-types").partition(f"\n{{#{name.lower()}}}\n### {name}\n")[2]
    chooser = next(tabs(part))
    for constant in ENUMERATIONS[name]:
        word, value = constant["name"], constant["value"]
        snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", word).upper()
        written = {
            "typescript": f"alicloud.pai.{name}.{word}",
            "python": f"alicloud.pai.{name}.{snake}",
            "go": f"pai.{name}{word}",
            "csharp": f"AliCloud.Pai.{name}.{word}.ToString()",
            "java": f"{name}.{word}.getValue()",
            "yaml": value,
            "hcl": f'"{value}"',
        }
        for key, label in zip(KEYS, LABELS, strict=True):
            assert re.search(rf"^`{re.escape(written[key])}`\n: `{re.escape(value)}`", chooser[label], re.MULTILINE)
            assert f"[`{spelled(prop, key)}`](#{spelled(prop, key).lower()}_{ANCHORS.get(key, key)})" in chooser[label]
        twin = pages()[f"pai/{owner.lower()}"].texts.twin
        assert all(f"`{text}`" in twin for key, text in written.items() if key != "hcl")
        assert all(f"**{text}**" in pages()[f"pai/{owner.lower()}"].texts.machine for text in written.values())


@pytest.mark.parametrize("folder", sorted(pages()))
def test_no_anchor_repeats_and_every_link_leads_somewhere(folder: str) -> None:
    """Also those to other pages."""
    text = pages()[folder].texts.site
    assert [] == [anchor for anchor, count in Counter(anchors(text)).items() if count > 1]
    links = set(re.findall(r"\]\(([^)\s]+)\)", text))
    assert [] == sorted({link for link in links if link.startswith("#")} - {f"#{anchor}" for anchor in anchors(text)})
    for link in links:
        if link.endswith("index.md"):
            assert posixpath.dirname(posixpath.normpath(posixpath.join(folder, link))) in pages()
        else:
            assert link.startswith(("#", "https://")) or link in pages()[folder].beside


@pytest.mark.parametrize("folder", sorted(pages()))
def test_every_link_within_the_markdown_leads_to_a_heading(folder: str) -> None:
    """As a repository names the anchors of headings."""
    text = pages()[folder].texts.twin
    titles = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE)
    slugs = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
    assert [] == [link for link in re.findall(r"\]\(#([^)\s]+)\)", text) if link not in slugs]


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_the_parts_stand_in_the_registry_s_order(name: str) -> None:
    """And what the registry lacks after them."""
    found = re.findall(r"^\{#([\w-]+)\}\n## ", text_of(name), re.MULTILINE)
    order = RESOURCE_ORDER if name in RESOURCES else FUNCTION_ORDER
    assert found == [anchor for anchor in order if anchor in found]
    lacking = {"values", "states", "supporting-types", "related"}
    assert set(order) - lacking <= set(found)


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_the_registry_s_own_checks_pass(name: str) -> None:
    """One title with package and module, a description, examples behind a chooser, import after the properties."""
    text = text_of(name)
    titles = re.findall(r"^# (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE)
    assert [f"alicloud.pai.{name}"] == titles
    assert [] == re.findall(r"^: *$", text, re.MULTILINE)
    assert list(tabs(section(text, "example-usage")))
    if name in RESOURCES:
        assert text.index("{#properties}") < text.index("{#import}")


@pytest.mark.parametrize("folder", sorted(pages()))
def test_every_chooser_has_all_languages_in_one_order(folder: str) -> None:
    """Under the keys of the registry, and the words of six of them are kept out of the search."""
    text = pages()[folder].texts.site
    for block in re.findall(r"^::::::\{tab-set\}\n(.*?)^::::::$", text, re.DOTALL | re.MULTILINE):
        assert block.startswith(":sync-group: language\n")
        assert LABELS == re.findall(r"^:::::\{tab-item\} (.*)$", block, re.MULTILINE)
        assert KEYS == re.findall(r"^:sync: (.*)$", block, re.MULTILINE)
        assert len(KEYS) - 1 == block.count(":class-content: no-search")


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_required_ones_come_first_then_the_names(name: str) -> None:
    """In every list and every language."""
    text = text_of(name)
    spec = RESOURCES.get(name) or FUNCTIONS[name]
    if name in RESOURCES:
        properties, required = spec["inputProperties"], spec.get("requiredInputs", ())
        part = section(text, "properties").partition("{#outputs}")[0]
    else:
        properties, required = spec.get("inputs", {}).get("properties", {}), spec.get("inputs", {}).get("required", ())
        part = section(text, "using")
    expected = sorted(properties, key=lambda prop: (prop not in required, prop))
    for chooser in list(tabs(part))[-1:] if properties else []:
        for key, label in zip(KEYS, LABELS, strict=True):
            shown = re.findall(
                r"^\[`(\w+)`\]\(#\w+\)\{#\w+ \.property\}.*\[(Required|Optional)\]", chooser[label], re.MULTILINE
            )
            assert [(spelled(prop, key), "Required" if prop in required else "Optional") for prop in expected] == shown


@pytest.mark.parametrize("folder", sorted(pages()))
def test_every_block_of_code_is_understood_by_its_language(folder: str) -> None:
    """Examples, constructors, look-ups and signatures alike, in the page and in its twin."""
    texts = pages()[folder].texts
    for text in (texts.site, texts.twin, texts.machine):
        for language, code in re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
            if language == "json":
                json.loads(code)
            elif language == "yaml":
                yaml.safe_load(code)
            elif language != "sh":
                assert 0 == wrong_line(language, code), code


@pytest.mark.parametrize("name", RESOURCES)
def test_what_replaces_is_marked(name: str) -> None:
    """By a word at the input, in every language, for those that the schema marks and no others."""
    specs = RESOURCES[name]["inputProperties"]
    marked = {prop for prop, spec in specs.items() if spec.get("willReplaceOnChanges")}
    inputs = section(text_of(name), "properties").partition("{#outputs}")[0]
    for chooser in list(tabs(inputs))[-1:]:
        for key, label in zip(KEYS, LABELS, strict=True):
            found = re.findall(r"^\[`(\w+)`\].*\[Replaces\]\{\.replacement\}", chooser[label], re.MULTILINE)
            assert sorted(spelled(prop, key) for prop in marked) == sorted(found)


@pytest.mark.parametrize("name", RESOURCES)
def test_secrets_are_marked(name: str) -> None:
    """As input, as output and in the look-up."""
    for prop, spec in RESOURCES[name]["inputProperties"].items():
        lines = re.findall(rf"^\[`{prop}`\]\(#\w*_nodejs\).*$", text_of(name), re.MULTILINE)
        assert {bool(spec.get("secret"))} == {"[Secret]{.secret}" in line for line in lines}


def test_the_policy_has_every_published_action() -> None:
    """Of the calls that a page tells, and no action beyond them."""
    for name in RESOURCES:
        rights = section(text_of(name), "operations")
        (written,) = re.findall(r"^```json\n(.*?)^```", rights, re.DOTALL | re.MULTILINE) or ["null"]
        listed = {line[1] for line in rows(rights) if len(line) == 2 and re.match(r"pai\w*:\w+$", line[1])}
        policy = json.loads(written)
        assert listed == (set(policy["Statement"][0]["Action"]) if policy else set())


def test_resources_link_to_each_other() -> None:
    """Both ways: a version leads to its model, and the model to its versions."""
    related = section(text_of("WorkspaceModelVersion"), "related")
    assert "`modelId` takes the ID of [WorkspaceModel](../workspacemodel/index.md)." in related
    back = section(text_of("WorkspaceModel"), "related")
    assert "[WorkspaceModelVersion](../workspacemodelversion/index.md) takes its ID as `modelId`." in back
    assert "[getWorkspaceModels](../getworkspacemodels/index.md): " in back


def test_a_picture_of_states_is_drawn_and_told() -> None:
    """Every state of the table stands in the picture; nothing in it comes from elsewhere."""
    drawn = {folder: page.beside["states.svg"] for folder, page in pages().items() if "states.svg" in page.beside}
    waiting = {f"pai/{record.token.rpartition(':')[2].lower()}" for record in facts().records.values() if record.ready}
    assert waiting == set(drawn)
    for folder, picture in drawn.items():
        tree = ET.fromstring(picture)  # noqa: S314 - our own
        words = {element.text for element in tree.iter() if element.tag.endswith("}text")}
        assert {line[0] for line in rows(section(pages()[folder].texts.site, "states"))} <= words
        assert [] == re.findall(r"(?:href|src|url)\s*=|@import|https?://(?!www\.w3\.org/2000/svg)", picture)
        assert "](states.svg)" in pages()[folder].texts.site


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_every_spelling_leads_to_the_page(name: str) -> None:
    """In the head for the search, and in a line that people see."""
    text = text_of(name)
    head = yaml.safe_load(text.split("---")[1])
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    token = next(token for token in (*SCHEMA["resources"], *SCHEMA["functions"]) if token.endswith(f":{name}"))
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name[0].upper() + name[1:])
    assert {token, f"alicloud.pai.{name}", f"alicloud:pai:{name}", snake, words} <= set(head["aliases"])
    assert KEYS == list(head["names"])
    assert all(f"`{alias}`" in text.rpartition("Also known as")[2] for alias in (token, f"alicloud.pai.{name}", snake))


@pytest.mark.parametrize("name", [*RESOURCES, *FUNCTIONS])
def test_the_name_in_each_language_is_that_of_the_examples(name: str) -> None:
    """What the head calls it in a language stands in the example of that language: compilers and engines took those."""
    text = text_of(name)
    names = yaml.safe_load(text.split("---")[1])["names"]
    chooser = next(tabs(section(text, "example-usage")))
    for key, label in zip(KEYS, LABELS, strict=True):
        written = names[key].rpartition(".")[2] if key == "java" else names[key]
        assert written in chooser[label] or "There is no example" in chooser[label]


def test_pages_say_since_when_something_is_there() -> None:
    """The first release has all of it; a later one says in its list of changes what is new in it."""
    told = {"1.2020.0": "The first release.", "1.2020.1": "- New: `WorkspaceModel.extra`.\n- `WorkspaceRun` is faster."}
    assert "1.2020.0" == since("WorkspaceModel", told)
    assert "1.2020.0" == since("WorkspaceRun", told)
    assert "1.2020.1" == since("WorkspaceModel.extra", told)
    first = next(iter(releases()))
    assert f"is in the package since version {first}." in section(text_of("WorkspaceModel"), "since")
