"""How a page writes what it is told: anchors, types with links, descriptions in the words of a language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sdk.generator.docs import for_language
from sdk.generator.model import Package, Property
from sdk.pages import prose
from sdk.pages.nested import Nested
from sdk.pages.tongues.tongue import Tongue


def description_of(doc: str) -> str:
    """Return a description without the examples and the section on import that follow it in the schema."""
    return doc.partition("{{% examples %}}")[0].partition("## Import")[0].strip()


@dataclass(frozen=True, slots=True)
class Anchors:
    """Writes anchors of properties as the Pulumi Registry does; where two would be one, the second gets a number."""

    twins: Mapping[tuple[str, str], str]
    """A type with one of its properties, to another property that differs from it in capital letters alone."""

    @classmethod
    def of(cls, package: Package) -> "Anchors":
        """Return the anchors of a package."""
        twins = {}
        for declared in package.types.values():
            first: dict[str, str] = {}
            for prop in declared.properties:
                if first.setdefault(prop.name.lower(), prop.name) != prop.name:
                    twins[declared.name, prop.name] = first[prop.name.lower()]
        return cls(twins)

    def __call__(self, name: str, tongue: Tongue, owner: str, prefix: str = "") -> str:
        """Return the anchor of a property in a language."""
        written = tongue.property_name(name, owner).lower()
        twin = self.twins.get((owner, name))
        number = "_2" if twin and tongue.property_name(twin, owner).lower() == written else ""
        return f"{prefix}{written}_{tongue.anchor}{number}"


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
