"""The languages of the pages, in the order of the chooser."""

from sdk.generator.model import Package
from sdk.pages.tongues.csharp import CSharp
from sdk.pages.tongues.go import Go
from sdk.pages.tongues.hcl import Hcl
from sdk.pages.tongues.java import Java
from sdk.pages.tongues.python import Python
from sdk.pages.tongues.tongue import Tongue
from sdk.pages.tongues.typescript import TypeScript
from sdk.pages.tongues.yaml import Yaml


def tongues(package: Package) -> tuple[Tongue, ...]:
    """Return the languages of a package."""
    return (
        TypeScript(package),
        Python(package),
        Go(package),
        CSharp(package),
        Java(package),
        Yaml(package),
        Hcl(package),
    )
