"""Where each page is: the end of its address is that of the Pulumi Registry, so that old links map one to one."""

import posixpath
from typing import Final

from sdk.generator.model import Function, Resource

PACKAGE: Final = "reference"
"""The folder of the package's index; the site's own first page has the place above it."""


def folder_of(owner: Resource | Function) -> str:
    """Return the folder of a page: module and name in small letters."""
    return "/".join(part for part in (owner.module, owner.name) if part).lower()


def relative(folder: str, target: str) -> str:
    """Return the link from a page in one folder to the page in another."""
    return posixpath.relpath(f"{target}/index.md", folder or ".")
