"""The bundle for machines, `llm-docs.json`, in the form of the Pulumi Registry's, with allowed values added."""

from collections.abc import Mapping
from typing import Any

from sdk.generator.model import Function, Resource
from sdk.pages.book import Page
from sdk.pages.facts import Facts
from sdk.pages.places import PACKAGE, folder_of
from sdk.pages.writing import description_of


def bundled(facts: Facts, pages: Mapping[str, Page]) -> dict[str, Any]:
    """Return the bundle: keys are the ends of the pages' addresses."""
    package = facts.package
    resources = (package.provider, *package.resources)
    return {
        "package": package.name,
        "packageVersion": package.version,
        "overview": _content(pages[PACKAGE]),
        "resources": {folder_of(one): _entry(facts, one, pages[folder_of(one)]) for one in resources},
        "functions": {folder_of(one): _entry(facts, one, pages[folder_of(one)]) for one in package.functions},
    }


def _entry(facts: Facts, owner: Resource | Function, page: Page) -> dict[str, Any]:
    title = ".".join(part for part in (facts.package.name, owner.module, owner.name) if part)
    said: dict[str, Any] = {"title": title, "description": description_of(owner.doc), "content": _content(page)}
    if owner.deprecation:
        said |= {"deprecated": True, "deprecationMessage": owner.deprecation}
    return said


def _content(page: Page) -> str:
    """Return what the bundle says of a page: terminals show a tab in too many ways."""
    return page.texts.machine.replace("\t", "    ").strip()
