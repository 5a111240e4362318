"""Who is asked when two plugins are called `alicloud`: what one does, and which plugin the real engine then asks.

tests/programs/test_who_is_asked.py does it; docs/two-plugins.md prints it: `python -m tests.tables.who_is_asked`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from tests.tools.checkout import VERSION

OLD, NEW = "3.105.0", "4.0.0"
"""Versions of the bridged plugin."""
CACHES: Final[Mapping[str, tuple[str, ...]]] = {"alone": (), OLD: (OLD,), NEW: (NEW,)}
"""What lies beside ours in the plugin cache."""
WORKSPACE, NETWORK = "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", "alicloud:vpc/network:Network"

Yaml: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Program:
    """A preview of a program with SDKs: `ours`, `theirs` or `both`."""

    language: str
    sdks: str
    on_path: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A preview of a program in YAML; `{ours}` and the like in its project are the plugins' directories."""

    resources: Yaml
    project: Yaml = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Import:
    """An import into the project of a program with SDKs: `ours`, `theirs`, `both`, or `none` for YAML."""

    sdks: str
    type: str = WORKSPACE


@dataclass(frozen=True, slots=True)
class State:
    """A refresh and a destroy of what a YAML program has made when `made_beside` lay in the cache."""

    resources: Yaml
    made_beside: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command in an empty folder, or in one below a project."""

    words: tuple[str, ...]
    project: Yaml = field(default_factory=dict)
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class Convert:
    """A conversion of a program in YAML or Terraform with a resource."""

    source: str
    type: str = NETWORK
    project: Yaml = field(default_factory=dict)
    language: str = "python"
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class Sdk:
    """What the SDK of a language for which the engine has no host here asks for."""

    language: str


Act: TypeAlias = Program | Document | Import | State | Command | Convert | Sdk


@dataclass(frozen=True, slots=True)
class Row:
    """What one does, in words and as something to do, and who is asked with each of the caches."""

    said: str
    act: Act
    asked: tuple[str, str, str]


def one(type_: str, **options: Any) -> Yaml:
    """Return a YAML program's resource of a type."""
    return {"type": type_, "properties": _INPUTS[type_]} | ({"options": options} if options else {})


_INPUTS: Final = {
    WORKSPACE: {"workspaceName": "team_a", "description": "models", "envTypes": ["prod"]},
    NETWORK: {"vpcName": "team_a"},
}
_PROVIDER: Final = {"type": "pulumi:providers:alicloud"}
_EXPLICIT: Final = {"provider": "${native}"}
_ENTRIES: Final[Mapping[str, Yaml]] = {
    "ours": {"name": "alicloud", "path": "{ours}"},
    "ours by version": {"name": "alicloud", "version": VERSION, "path": "{ours}"},
    "theirs by version": {"name": "alicloud", "version": NEW, "path": "{theirs}"},
}
_ORDERED: Final = {"team": one(WORKSPACE, version=VERSION), "network": one(NETWORK, version=OLD, dependsOn=["${team}"])}


def _plugins(*entries: str) -> Yaml:
    return {"plugins": {"providers": [_ENTRIES[entry] for entry in entries]}}


_OURS: Final = ("ours",) * 3
_HIGHEST: Final = ("ours", OLD, NEW)
_EXACT: Final = ("nobody", OLD, "nobody")
_EACH: Final = ("PAI ours, network nobody", f"PAI ours, network {OLD}", "PAI ours, network nobody")
_TOGETHER: Final = ("nobody", f"PAI ours, network {OLD}", "nobody")
"""A YAML program is run, and a state touched, only when all of its plugins are there."""
_REFUSED: Final = "ours, which refuses"

ROWS: Final[Mapping[str, Row]] = {
    **{
        f"{language}-{sdks}": Row(f"a program in {name} {said}", Program(language, sdks), asked)
        for language, name in {"python": "Python", "typescript": "TypeScript", "go": "Go"}.items()
        for sdks, said, asked in (
            ("ours", "with our SDK", _OURS),
            ("theirs", f"with the official SDK {OLD}", _EXACT),
            ("both", "with both SDKs", _EACH),
        )
    },
    "java": Row("a program in Java with our SDK", Sdk("java"), _OURS),
    "csharp": Row("a program in C# with our SDK", Sdk("dotnet"), _OURS),
    "yaml-pai": Row("YAML without a version, a PAI resource", Document({"team": one(WORKSPACE)}), _HIGHEST),
    "yaml-network": Row(
        "YAML without a version, another resource", Document({"network": one(NETWORK)}), (_REFUSED, OLD, NEW)
    ),
    "yaml-our-version": Row(
        "YAML, a resource with the option `version` of ours", Document({"team": one(WORKSPACE, version=VERSION)}), _OURS
    ),
    "yaml-their-version": Row(
        f"YAML, a resource with the option `version: {OLD}`", Document({"network": one(NETWORK, version=OLD)}), _EXACT
    ),
    "yaml-both-versions": Row(
        "YAML, each resource with a version",
        Document(_ORDERED),
        _TOGETHER,
    ),
    "yaml-explicit": Row(
        "YAML, an explicit provider without a version",
        Document({"native": _PROVIDER, "team": one(WORKSPACE, **_EXPLICIT)}),
        _HIGHEST,
    ),
    "yaml-explicit-version": Row(
        "YAML, an explicit provider with the option `version` of ours",
        Document({"native": _PROVIDER | {"options": {"version": VERSION}}, "team": one(WORKSPACE, **_EXPLICIT)}),
        _OURS,
    ),
    "yaml-plugins": Row(
        "YAML, `plugins:` with an entry of ours without a version, another resource",
        Document({"network": one(NETWORK)}, _plugins("ours")),
        (_REFUSED,) * 3,
    ),
    "yaml-plugins-version": Row(
        "YAML without a version, `plugins:` with an entry of ours with its version",
        Document({"team": one(WORKSPACE)}, _plugins("ours by version")),
        _OURS,
    ),
    "yaml-plugins-both": Row(
        f"YAML without a version, `plugins:` with entries of {NEW} and then of ours",
        Document({"team": one(WORKSPACE)}, _plugins("theirs by version", "ours by version")),
        (NEW,) * 3,
    ),
    "yaml-packages": Row(
        "YAML, `packages:` with the directory of ours, another resource",
        Document({"network": one(NETWORK)}, {"packages": {"alicloud": "{ours}"}}),
        (_REFUSED,) * 3,
    ),
    "convert-yaml": Row("`pulumi convert --from yaml`, another resource", Convert("yaml"), (_REFUSED, OLD, NEW)),
    "convert-yaml-pai": Row("`pulumi convert --from yaml`, a PAI resource", Convert("yaml", WORKSPACE), _HIGHEST),
    "convert-plugins": Row(
        "`pulumi convert` in a project whose `plugins:` names ours without a version",
        Convert("yaml", WORKSPACE, _plugins("ours")),
        _OURS,
    ),
    "convert-terraform": Row(
        "`pulumi convert --from terraform`, another resource", Convert("terraform"), (_REFUSED, OLD, NEW)
    ),
    "get-schema": Row("`pulumi package get-schema alicloud`", Command(("package", "get-schema", "alicloud")), _HIGHEST),
    "get-schema-version": Row(
        "`pulumi package get-schema alicloud@` our version",
        Command(("package", "get-schema", f"alicloud@{VERSION}")),
        _OURS,
    ),
    "get-schema-below": Row(
        "the same without a version, below a project whose `plugins:` names ours",
        Command(("package", "get-schema", "alicloud"), _plugins("ours")),
        _HIGHEST,
    ),
    "get-mapping": Row(
        "`pulumi package get-mapping terraform alicloud alicloud`",
        Command(("package", "get-mapping", "terraform", "alicloud", "alicloud")),
        _HIGHEST,
    ),
    "import-none": Row("`pulumi import` of PAI in a YAML project", Import("none"), _HIGHEST),
    "import-ours": Row("`pulumi import` of PAI in a project with our SDK", Import("ours"), _OURS),
    "import-theirs": Row(f"`pulumi import` of PAI in a project with the official SDK {OLD}", Import("theirs"), _EXACT),
    "import-both": Row("`pulumi import` of PAI in a project with both SDKs", Import("both"), _EXACT),
    "import-network": Row(
        "`pulumi import` of another resource in a project with our SDK", Import("ours", NETWORK), (_REFUSED,) * 3
    ),
    "state-ours": Row(
        "`refresh`, `destroy`: made by ours, asked for by version",
        State({"team": one(WORKSPACE, version=VERSION)}, OLD),
        _OURS,
    ),
    "state-theirs": Row(
        f"`refresh`, `destroy`: made by {OLD}, asked for by version",
        State({"network": one(NETWORK, version=OLD)}, OLD),
        _EXACT,
    ),
    "state-both": Row(
        "`refresh`, `destroy`: made by both, each asked for by version",
        State(_ORDERED, OLD),
        _TOGETHER,
    ),
    "state-unversioned": Row(
        "`refresh`, `destroy`: made by ours alone in the cache, asked for without a version",
        State({"team": one(WORKSPACE)}, "alone"),
        _HIGHEST,
    ),
    "path-theirs": Row(
        f"ours on `PATH`, a program in Python with the official SDK {OLD}",
        Program("python", "theirs", on_path=True),
        (_REFUSED,) * 3,
    ),
    "path-ignored": Row(
        "the same with `PULUMI_IGNORE_AMBIENT_PLUGINS=true`",
        Program("python", "theirs", on_path=True, environment={"PULUMI_IGNORE_AMBIENT_PLUGINS": "true"}),
        _EXACT,
    ),
    "path-convert": Row(
        "ours on `PATH`, `pulumi convert --from yaml`, a PAI resource", Convert("yaml", WORKSPACE, on_path=True), _OURS
    ),
    "path-schema": Row(
        "ours on `PATH`, `pulumi package get-schema alicloud`",
        Command(("package", "get-schema", "alicloud"), on_path=True),
        _HIGHEST,
    ),
}


def page() -> Iterator[str]:
    """Yield the lines of the table as docs/two-plugins.md has it."""
    yield f"| What one does | ours alone | {OLD} as well | {NEW} as well |"
    yield "|---|---|---|---|"
    for row in ROWS.values():
        yield f"| {' | '.join((row.said, *row.asked))} |"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in page())
