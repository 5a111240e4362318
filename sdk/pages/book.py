"""All pages of a package by their paths, with nothing written yet; two pages of one path are refused."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
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
    beside: Mapping[str, str]
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
    printed = list(_pages(facts))
    first: dict[str, _Printed] = {}
    for page in (*printed, *_to_come(facts)):
        other = first.setdefault(page.folder, page)
        if other is not page:
            raise Clash(
                f"{other.about} and {page.about} would both be the page {page.folder}/: addresses have small letters "
                "only, so give one of the two another name"
            )
    return {page.folder: Page(page.folder, page.about, page.texts(), page.beside()) for page in printed}


@dataclass(frozen=True, slots=True)
class _Printed:
    """A page that is printed when it is known that no other one has its address."""

    folder: str
    about: str
    texts: Callable[[], Texts]
    beside: Callable[[], Mapping[str, str]] = dict


def _pages(facts: Facts) -> Iterator[_Printed]:
    printer = Printer(facts)
    package = facts.package
    for resource in (package.provider, *package.resources):
        about = f"the resource {resource.token}"
        yield _Printed(
            folder_of(resource), about, partial(printer.resource, resource), partial(printer.pictures, resource)
        )
    for function in package.functions:
        yield _Printed(folder_of(function), f"the function {function.token}", partial(printer.function, function))
    yield _Printed("configuration", "the configuration", printer.configuration)
    for module in package.modules():
        yield _Printed(module, f"the module {module}", partial(printer.module, module))
    yield _Printed(PACKAGE, "the package", partial(printer.index, PACKAGE))


def _to_come(facts: Facts) -> Iterator[_Printed]:
    """Yield the pages of what the provider does not know yet: they will have an address, and no text until then."""
    for token in facts.pageless:
        kind = "resource" if token in facts.schema["resources"] else "function"
        middle, name = token.split(":")[1:]
        folder = f"{middle.partition('/')[0]}/{name}".lower()
        yield _Printed(folder, f"the {kind} {token}", lambda: Texts("", "", ""))


def write(out: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, and nothing that is there already as it should be."""
    for name, content in files.items():
        path = out / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
