"""All pages of a package by their paths, with nothing written yet; two pages of one path are refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdk.pages.facts import Facts
from sdk.pages.places import PACKAGE, folder_of
from sdk.pages.printer import Printer, Texts
from sdk.pages.problems import problems
from sdk.schema.sources import Refused


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its folder in the site, what it is about, and its text."""

    folder: str
    about: str
    texts: Texts
    beside: Mapping[str, str] = field(default_factory=dict)
    """Texts of files in the page's folder, by name: pictures."""


class Clash(Exception):
    """Two pages would have one address."""


def book(facts: Facts) -> Mapping[str, Page]:
    """Return the pages by their folders.

    Raises:
        Refused: a text of the schema would break its page, or an example is no program.
        Clash: two pages would have one address.
    """
    if found := sorted(set(problems(facts))):
        raise Refused(found)
    pages: dict[str, Page] = {}
    for page in _pages(facts):
        if page.folder in pages:
            raise Clash(
                f"{page.about} and {pages[page.folder].about} would both be the page {page.folder}/: "
                "addresses have small letters only, so give one of the two another name"
            )
        pages[page.folder] = page
    return pages


def _pages(facts: Facts) -> Iterator[Page]:
    printer = Printer(facts)
    for resource in (facts.package.provider, *facts.package.resources):
        picture = printer.picture(resource)
        beside = {"states.svg": picture} if picture else {}
        yield Page(folder_of(resource), f"the resource {resource.token}", printer.resource(resource), beside)
    for function in facts.package.functions:
        yield Page(folder_of(function), f"the function {function.token}", printer.function(function))
    yield Page("configuration", "the configuration", printer.configuration())
    for module in facts.package.modules():
        yield Page(module, f"the module {module}", printer.module(module))
    yield Page(PACKAGE, "the package", printer.index(PACKAGE))


def write(out: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, and nothing that is there already as it should be."""
    for name, content in files.items():
        path = out / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
