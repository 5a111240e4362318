"""Fills the templates of pages: each page twice, in MyST for the site and in plain Markdown for machines."""

from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from sdk.generator.docs import for_language
from sdk.generator.model import Property, Resource, Type
from sdk.generator.templates import Templates
from sdk.pages import prose
from sdk.pages.examples import examples_of
from sdk.pages.facts import Facts
from sdk.pages.nested import Nested, alike, nested_types, prefix_of
from sdk.pages.spelling import spellings
from sdk.pages.tongues import tongues
from sdk.pages.tongues.tongue import Tongue, required_first

HERE: Final = Path(__file__).parent / "templates"
SEARCHED: Final = "python"
"""The language whose blocks the search reads: seven times the same words would hide what differs."""


class Printer:
    """Prints the pages of one package."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._package = facts.package
        self._templates = Templates(
            HERE,
            names={
                "package": facts.package,
                "tongues": tongues(facts.package),
                "searched": SEARCHED,
                "anchor": anchor,
                "type_of": type_of,
                "prefix_of": prefix_of,
                "told": told,
                "mark": mark,
                "text_type": Type("string"),
            },
            filters={
                "code": prose.code,
                "fence": prose.fence,
                "prose": prose.prose,
                "cell": prose.cell,
                "plain": prose.plain,
                "first_sentence": prose.first_sentence,
                "required_first": required_first,
                "article": article,
                "alike": alike,
            },
        )

    def _both(self, name: str, **values: Any) -> tuple[str, str]:
        """Return a page in its two forms."""
        return self._templates.fill(f"myst/{name}.md", **values), self._templates.fill(f"twin/{name}.md", **values)

    def resource(self, resource: Resource) -> tuple[str, str]:
        """Return the page of a resource, or of the provider."""
        inputs = {prop.name for prop in resource.inputs}
        outputs = [prop for prop in resource.outputs if prop.name not in inputs]
        groups = (("", (*resource.inputs, *outputs)), ("state_", resource.state))
        return self._both(
            "resource",
            resource=resource,
            description=description_of(resource.doc),
            examples=examples_of(self._facts, resource),
            outputs=outputs,
            nested=nested_types(self._package, resource.name, groups),
            names=[prop.name for prop in (*resource.inputs, *resource.outputs)],
            also=spellings(self._facts, resource),
            imports=self._facts.document(resource).content.get("import"),
            record=self._facts.records.get(resource.token),
            given_names=inputs,
            replaced=[prop.name for prop in resource.inputs if self._facts.replaces(resource.token, prop.name)],
        )


def description_of(doc: str) -> str:
    """Return a description without the examples and the section on import that follow it in the schema."""
    return doc.partition("{{% examples %}}")[0].partition("## Import")[0].strip()


def anchor(name: str, tongue: Tongue, owner: str, prefix: str = "") -> str:
    """Return the anchor of a property in a language, as the Pulumi Registry writes it."""
    return f"{prefix}{tongue.property_name(name, owner).lower()}_{tongue.anchor}"


def mark(id_: str, *classes: str) -> str:
    """Return what gives the thing before or below it an anchor; templates cannot write it, it begins their comments."""
    return "{" + " ".join([f"#{id_}", *(f".{name}" for name in classes)]) + "}"


def type_of(prop: Property, tongue: Tongue, nested: Nested) -> str:
    """Return a property's type as code, with a link to the type that it is made of."""
    text = prose.code(tongue.type_text(prop.type))
    tokens = sorted(prop.type.objects)
    return f"[{text}](#{nested.anchors[tokens[0]]})" if tokens else text


def told(text: str, tongue: Tongue, names: Collection[str]) -> str:
    """Return a description with the names of properties as a language writes them."""
    return prose.prose(for_language(text, tongue.fence, names, lambda name: tongue.property_name(name, "")))


def article(word: str) -> str:
    """Return a word with the article that a sentence has before it."""
    return f"{'an' if word[:1].lower() in 'aeio' else 'a'} {word}"
