"""Examples: one folder each, one file for each language, as that language's own tools read it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sdk.schema.located import Document, Problem, Unreadable, text_of

FILES: Final[Mapping[str, str]] = {
    "yaml": "example.yaml",
    "typescript": "example.ts",
    "python": "example.py",
    "go": "example.go",
    "csharp": "Example.cs",
    "java": "App.java",
    "hcl": "main.tf",
}
"""Language of a block of code in a description, in the order in which they stand there, and the file it comes from."""

_PACKAGE: Final = re.compile(r"\Apackage \w+\n\n")
"""Go's tools ask for this line; who copies an example has one."""
_REQUIREMENT: Final = """\
terraform {{
  required_providers {{
    {package} = {{
      source  = "pulumi/{package}"
      version = "{version}"
    }}
  }}
}}
"""
_ENDS: Final = ("```", "{{%")
"""What would end an example, on the page that shows it, before its end."""


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of one resource or function: titles by folder, and the folder that they are in."""

    document: Document
    folder: Path

    @property
    def titles(self) -> Mapping[str, str]:
        """Return the titles by the names of the folders."""
        found: Mapping[str, str] = self.document.content.get("examples", {})
        return found

    def problems(self) -> Iterator[Problem]:
        """Yield what is missing, and what is there without being an example."""
        place = self.document.file.rpartition("/")[0].rpartition("/")[0]
        for number, name in enumerate(self.titles, start=1):
            if not name.startswith(f"{number}-"):
                yield self.document.problem(("examples", name), f"{name} is number {number}: begin its name with that")
            for file in FILES.values():
                where = f"{place}/examples/{self.folder.name}/{name}/{file}"
                if reason := _wrong_with(self.folder / name / file, where):
                    yield self.document.problem(("examples", name), reason)
        for path in sorted(self.folder.rglob("*")):
            name, _, file = path.relative_to(self.folder).as_posix().partition("/")
            if name not in self.titles or (file and file not in FILES.values()):
                where = f"{place}/examples/{self.folder.name}/{path.relative_to(self.folder).as_posix()}"
                yield self.document.problem(("examples",), f"{where} belongs to no example of this file")

    def markdown(self, package: str, version: str) -> str:
        """Return them all in the form that Pulumi's schemas give to examples, for a version of a package."""
        if not self.titles:
            return ""
        heads = {"hcl": f"{requirement(package, version)}\n"}
        examples = [self._one(name, heads) for name in self.titles]
        return "".join(["{{% examples %}}\n## Example Usage\n\n", *examples, "{{% /examples %}}\n\n"])

    def _one(self, name: str, heads: Mapping[str, str]) -> str:
        blocks = [
            f"```{language}\n{heads.get(language, '')}{_PACKAGE.sub('', text_of(self.folder / name / file))}```\n"
            for language, file in FILES.items()
        ]
        return f"{{{{% example %}}}}\n### {self.titles[name]}\n\n" + "\n".join(blocks) + "{{% /example %}}\n"


def requirement(package: str, version: str) -> str:
    """Return what a program in HCL says of the plugin: without it the host looks for a provider of Terraform.

    It stands in no file of an example, because the version would stand in each of them.
    """
    return _REQUIREMENT.format(package=package, version=version)


def _wrong_with(path: Path, where: str) -> str:
    """Return what keeps a file from being an example, or nothing."""
    if not path.is_file():
        return f"{where} is missing: write the example in it"
    try:
        text = text_of(path)
    except Unreadable as error:
        return f"{where}:{error.line}: {error.reason}"
    if not text.strip():
        return f"{where} is empty: write the example in it"
    for number, line in enumerate(text.splitlines(), start=1):
        if found := [end for end in _ENDS if end in line]:
            return f"{where}:{number}: {found[0]} ends the example on the page that shows it: write it without"
    return "" if text.endswith("\n") else f"{where} ends within a line: end it with a line break"
