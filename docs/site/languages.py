"""The seven languages of the pages: the key that the chooser keeps, what it is called, and what code blocks call it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = {
    "typescript": "TypeScript",
    "python": "Python",
    "go": "Go",
    "csharp": "C#",
    "java": "Java",
    "yaml": "YAML",
    "hcl": "HCL",
}
"""Key to name, in the order in which all pages show them."""
