"""Fills the templates of pages: each page in MyST for the site, in plain Markdown, and for the bundle for machines."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sdk.generator.model import Function, Resource, Type
from sdk.generator.templates import Templates
from sdk.pages import changes, failures, operations, prose, relations, settings, states, values
from sdk.pages.examples import examples_in
from sdk.pages.facts import Facts
from sdk.pages.nested import alike, nested_types, prefix_of
from sdk.pages.places import folder_of, relative
from sdk.pages.rights import policy, right
from sdk.pages.sentences import said
from sdk.pages.since import releases, since
from sdk.pages.spelling import spellings
from sdk.pages.tongues import tongues
from sdk.pages.tongues.tongue import required_first
from sdk.pages.writing import Anchors, article, description_of, mark, told, type_of

HERE: Final = Path(__file__).parent / "templates"
SEARCHED: Final = "python"
"""The language whose blocks the search reads: seven times the same words would hide what differs."""


MACHINE: Final = frozenset({"resource", "function", "package"})
"""Kinds of pages that the bundle for machines has."""


@dataclass(frozen=True, slots=True)
class Texts:
    """One page in its forms."""

    site: str
    """MyST, which Sphinx reads."""
    twin: str
    """Markdown without directives."""
    machine: str
    """What the bundle for machines says of it, "" where it says nothing."""


class Printer:
    """Prints the pages of one package."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._package = facts.package
        self._releases = releases()
        self._names = {one.token: one.name for one in facts.members}
        self._folders = {one.token: folder_of(one) for one in facts.members}
        self._references = relations.references(facts)
        self._templates = Templates(
            HERE,
            names={
                "package": facts.package,
                "tongues": tongues(facts.package),
                "searched": SEARCHED,
                "anchor": Anchors.of(facts.package),
                "type_of": type_of,
                "prefix_of": prefix_of,
                "told": told,
                "said": said,
                "mark": mark,
                "text_type": Type("string"),
                "right": right,
                "policy": policy,
                "names_of": self._names,
                "folder_of": folder_of,
            },
            filters={
                "code": prose.code,
                "fence": prose.fence,
                "prose": prose.prose,
                "cell": prose.cell,
                "plain": prose.plain,
                "angles": prose.angles,
                "type_word": settings.type_word,
                "first_sentence": prose.first_sentence,
                "required_first": required_first,
                "article": article,
                "alike": alike,
                "description": description_of,
                "json": lambda value: json.dumps(value, indent=2, ensure_ascii=False),
                "json1": lambda value: json.dumps(value, ensure_ascii=False),
            },
            tests={"has_action": lambda operation: bool(right(operation).action)},
        )

    def _all(self, name: str, folder: str, **values_: Any) -> Texts:
        """Return a page in its forms; links lead from the page's folder."""
        shown = {
            "to": lambda token: relative(folder, self._folders.get(token) or token),
            "also": [],
            "calls": [],
            "enumerations": [],
            "allowed": [],
            **values_,
        }
        machine = self._templates.fill(f"llm/{name}.md", **shown) if name in MACHINE else ""
        return Texts(
            _spaced(self._templates.fill(f"myst/{name}.md", **shown)),
            _spaced(self._templates.fill(f"twin/{name}.md", **shown)),
            _spaced(machine),
        )

    def resource(self, resource: Resource) -> Texts:
        """Return the page of a resource, or of the provider."""
        inputs = {prop.name for prop in resource.inputs}
        outputs = [prop for prop in resource.outputs if prop.name not in inputs]
        groups = (("", (*resource.inputs, *outputs)), ("state_", resource.state))
        return self._all(
            "resource",
            folder_of(resource),
            resource=resource,
            description=description_of(resource.doc),
            examples=examples_in(resource.doc),
            outputs=outputs,
            nested=nested_types(self._package, resource.name, groups),
            names=[prop.name for prop in (*resource.inputs, *resource.outputs)],
            enumerations=values.constants_of(self._package, resource),
            also=spellings(self._facts, resource),
            imports=self._facts.document(resource).content.get("import"),
            given_names=inputs,
            replaced=[prop.name for prop in resource.inputs if self._facts.replaces(resource.token, prop.name)],
            **self._behaviour(resource),
        )

    def _behaviour(self, resource: Resource) -> Mapping[str, Any]:
        """Return what the provider's record says of a resource; nothing of the provider itself."""
        record = self._facts.records.get(resource.token)
        if record is None:
            return {"record": None}
        verbs = operations.of_resource(record)
        return {
            "record": record,
            "verbs": verbs,
            "calls": operations.operations([use for uses in verbs.values() for use in uses]),
            "allowed": values.of_resource(record, resource),
            "changed": changes.of_resource(self._facts, resource),
            "order": changes.order_of_replacement(record),
            "states": states.of_resource(record),
            "needs": [one for one in self._references if one.owner == resource.token],
            "needed_by": [one for one in self._references if one.target == resource.token],
            "functions": relations.looked_up_by(self._facts, record),
            "failures": failures.of_resource(record, resource),
            "release": since(resource.name, self._releases),
            "newer": self._newer(resource),
        }

    def _newer(self, resource: Resource) -> Sequence[tuple[str, str]]:
        """Return the properties that came later than their resource."""
        first = since(resource.name, self._releases)
        names = sorted({prop.name for prop in (*resource.inputs, *resource.outputs)})
        found = [(name, since(f"{resource.name}.{name}", self._releases)) for name in names]
        return [(name, version) for name, version in found if version not in {first, next(iter(self._releases), "")}]

    def pictures(self, resource: Resource) -> Mapping[str, str]:
        """Return the picture of a resource's states by the name of its file, nothing where there are none."""
        record = self._facts.records.get(resource.token)
        found = states.of_resource(record) if record else []
        if record is None or not found:
            return {}
        return {"states.svg": self._templates.fill("states.svg", picture=states.picture(record, found))}

    def function(self, function: Function) -> Texts:
        """Return the page of a function."""
        record = self._facts.functions[function.token]
        uses = operations.of_function(record, self._facts.records)
        asked = {prop.name for prop in function.arguments}
        # An answer often repeats what was asked: anchors of arguments are those that the Registry has.
        prefix = "result_" if any(prop.name in asked for prop in function.results) else ""
        groups = (("", function.arguments), (prefix, function.results))
        kind = relations.resource_of(self._facts, record.of)
        relatives = [] if kind is None else [one for one in self._package.resources if one.token == kind.token]
        siblings = [] if record.of is None else relations.looked_up_by(self._facts, record.of)
        return self._all(
            "function",
            folder_of(function),
            function=function,
            description=description_of(function.doc),
            examples=examples_in(function.doc),
            nested=nested_types(self._package, function.name, groups),
            names=[prop.name for prop in (*function.arguments, *function.results)],
            also=spellings(self._facts, function),
            result_owner=f"{function.name}Result",
            result_prefix=prefix,
            uses=uses,
            calls=operations.operations(uses),
            allowed=values.of_arguments(record.of, function.arguments),
            takes=relations.taken_by(self._facts, function),
            relatives=[*relatives, *(one for one in siblings if one is not function)],
            release=since(function.name, self._releases),
        )

    def registry(self) -> Mapping[str, str]:
        """Return the two pages that people write for the Pulumi Registry, by the names of their files."""
        example = next(one for resource in self._package.resources for one in examples_in(resource.doc))
        keys = settings.keys(self._package)
        shown = {"example": example, "keys": keys, "secrets": settings.secrets(keys)}
        names = ("_index.md", "installation-configuration.md")
        return {name: _spaced(self._templates.fill(f"registry/{name}", **shown)) for name in names}

    def configuration(self) -> Texts:
        """Return the page of the configuration."""
        keys = settings.keys(self._package)
        return self._all("configuration", "configuration", keys=keys, secrets=settings.secrets(keys), also=["config"])

    def module(self, module: str) -> Texts:
        """Return the index of a module."""
        return self._all(
            "module",
            module,
            module=module,
            resources=[one for one in self._package.resources if one.module == module],
            functions=self._package.functions_of(module),
        )

    def index(self, folder: str) -> Texts:
        """Return the index of the package."""
        return self._all("package", folder)


_LINES: Final = re.compile(r"(^`{3,}[^\n]*\n.*?^`{3,}$)|\n{3,}", re.DOTALL | re.MULTILINE)


def _spaced(text: str) -> str:
    """Return a text with at most one empty line in a row outside of code, and one line end at its end."""
    return _LINES.sub(lambda found: found[1] or "\n\n", text).strip() + "\n"
