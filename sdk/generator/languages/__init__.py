"""What a language is to the generator: how it names things, what it prints, how its files are formatted."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

from sdk.generator.model import Package

SECTIONS: Final[Mapping[str, str]] = {"dotnet": "csharp"}
"""Keys in the schema's `language` section, where they are not the names of the SDKs' folders: so does Pulumi."""


class Language(Protocol):
    """One language's rules; its templates lie beside the module that implements this."""

    @property
    def name(self) -> str:
        """The folder under sdk/, and, unless SECTIONS says another, the key in the schema's `language` section."""

    @property
    def taken(self) -> frozenset[str]:
        """Names that a resource's inputs cannot have, because the constructor uses them."""

    @property
    def taken_in_functions(self) -> frozenset[str]:
        """Names that arguments and results of functions cannot have."""

    def property_name(self, name: str) -> str:
        """Return how the language writes the name of a property."""

    def constant_name(self, name: str) -> str:
        """Return how the language writes the name of a value in an enumeration."""

    def file_name(self, name: str) -> str:
        """Return the name, without suffix, of the file a resource is printed to."""

    def print_package(self, package: Package, licence: str) -> Mapping[str, str]:
        """Return the texts of the SDK's files by their paths below sdk/NAME, not yet formatted."""

    def format_files(self, folder: Path) -> None:
        """Format the files in a folder in place, with the language's own tool."""
