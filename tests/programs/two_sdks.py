"""Programs with our SDK, with a small stand-in for the official one, or with both, in three languages.

Ours registers a workspace. The stand-in has one resource, which ours does not manage, and the form in which an official
SDK tells its language host what plugin it needs. In a program with both, the other resource comes after ours.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent
from typing import Final

import yaml

from tests.tools.checkout import BUILD, EXAMPLES
from tests.tools.go_tool import SDK as GO_SDK
from tests.tools.installed import once
from tests.tools.node_tool import MODULES, install_sdk

OURS, THEIRS, BOTH, NONE = "ours", "theirs", "both", "none"
VERSION: Final = "3.105.0"
"""What the stand-in for the official SDK asks for."""
_PLUGIN: Final = {"resource": True, "name": "alicloud", "version": VERSION}
_GO_OURS: Final = "github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go"
_GO_THEIRS: Final = "github.com/pulumi/pulumi-alicloud/sdk/v3"
_ENVIRONMENTS: Final = BUILD / "two-sdks"
_TARGET: Final = EXAMPLES / "workspace-model-version"


def lay_out(language: str, sdks: str, folder: Path, more: Mapping[str, object]) -> None:
    """Write the project of a program into a new folder; `more` goes into its Pulumi.yaml."""
    folder.mkdir()
    runtime = _LANGUAGES[language](sdks, folder)
    (folder / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "beside", "runtime": runtime} | dict(more)))


def _parts(sdks: str, ours: str, theirs: str) -> str:
    return dedent(ours if sdks in {OURS, BOTH} else "") + dedent(theirs if sdks in {THEIRS, BOTH} else "")


# -- Python


def _python(sdks: str, folder: Path) -> object:
    ours = """
        import pulumi_alicloud_pai
        made = [
            pulumi_alicloud_pai.pai.WorkspaceWorkspace(
                "team", workspace_name="team_a", description="models", env_types=["prod"]
            )
        ]
    """
    theirs = """
        import pulumi_alicloud
        pulumi_alicloud.Network("network", "team_a", pulumi.ResourceOptions(depends_on=made))
    """
    (folder / "__main__.py").write_text(f"import pulumi\nmade = []\n{_parts(sdks, ours, theirs)}")
    return {"name": "python", "options": {"toolchain": "pip", "virtualenv": str(_environment(sdks))}}


def _environment(sdks: str) -> Path:
    """Return a virtual environment: the packages that this one has, with the SDKs that are asked for."""
    own = Path(sysconfig.get_paths()["purelib"])
    found = sorted(own.iterdir())
    taken = found if sdks in {OURS, BOTH} else [path for path in found if "alicloud_pai" not in path.name]

    def make() -> None:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
        (site,) = environment.glob("lib/python*/site-packages")
        for path in taken:
            (site / path.name).symlink_to(path)
        if sdks in {THEIRS, BOTH}:
            _python_theirs(site)

    environment = _ENVIRONMENTS / sdks
    return once(environment, "\n".join([_PYTHON_THEIRS, *map(str, taken)]), make)


_PYTHON_THEIRS: Final = f"""
import pulumi


class Network(pulumi.CustomResource):
    def __init__(self, name, vpc_name, opts):
        opts = pulumi.ResourceOptions.merge(pulumi.ResourceOptions(version="{VERSION}"), opts)
        super().__init__("alicloud:vpc/network:Network", name, {{"vpcName": vpc_name}}, opts)
"""


def _python_theirs(site: Path) -> None:
    package, about = site / "pulumi_alicloud", site / f"pulumi_alicloud-{VERSION}.dist-info"
    package.mkdir()
    (package / "__init__.py").write_text(_PYTHON_THEIRS)
    (package / "pulumi-plugin.json").write_text(json.dumps(_PLUGIN))
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pulumi-alicloud\nVersion: {VERSION}\n")
    (about / "RECORD").write_text("pulumi_alicloud/__init__.py,,\npulumi_alicloud/pulumi-plugin.json,,\n")
    (about / "INSTALLER").write_text("pip\n")


# -- TypeScript


def _typescript(sdks: str, folder: Path) -> object:
    install_sdk()
    for path in MODULES.iterdir():
        if path.name not in {"@pulumi", ".bin", *([] if sdks in {OURS, BOTH} else ["pulumi-alicloud-pai"])}:
            _link(folder / "node_modules" / path.name, path)
    _link(folder / "node_modules/@pulumi/pulumi", MODULES / "@pulumi/pulumi")
    if sdks in {THEIRS, BOTH}:
        _typescript_theirs(folder / "node_modules/@pulumi/alicloud")
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(_TARGET / "typescript" / name, folder)
    ours = """
        import * as ours from "pulumi-alicloud-pai";
        const args = { workspaceName: "team_a", description: "models", envTypes: ["prod"] };
        made.push(new ours.pai.WorkspaceWorkspace("team", args));
    """
    theirs = """
        import * as theirs from "@pulumi/alicloud";
        new theirs.Network("network", "team_a", { dependsOn: made });
    """
    before = 'import * as pulumi from "@pulumi/pulumi";\nconst made: pulumi.Resource[] = [];\n'
    (folder / "index.ts").write_text(before + _parts(sdks, ours, theirs))
    return "nodejs"


def _typescript_theirs(package: Path) -> None:
    package.mkdir(parents=True)
    about = {"name": "@pulumi/alicloud", "version": f"v{VERSION}", "main": "index.js", "pulumi": _PLUGIN}
    (package / "package.json").write_text(json.dumps(about))
    code = f"""
        const pulumi = require("@pulumi/pulumi");
        exports.Network = class extends pulumi.CustomResource {{
            constructor(name, vpcName, options) {{
                super("alicloud:vpc/network:Network", name, {{ vpcName }}, {{ ...options, version: "{VERSION}" }});
            }}
        }};
    """
    (package / "index.js").write_text(dedent(code))


def _link(link: Path, to: Path) -> None:
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(to)


# -- Go


def _go(sdks: str, folder: Path) -> object:
    modules = re.sub(r"=> .*", f"=> {GO_SDK}", (_TARGET / "go/go.mod").read_text())
    if sdks == THEIRS:
        modules = re.sub(rf"^(\t|replace ){re.escape(_GO_OURS)}\b.*\n", "", modules, flags=re.MULTILINE)
    if sdks in {THEIRS, BOTH}:
        modules += f"\nrequire {_GO_THEIRS} v{VERSION}\nreplace {_GO_THEIRS} => ./theirs\n"
        _go_theirs(folder / "theirs")
    (folder / "go.mod").write_text(modules)
    shutil.copy(_TARGET / "go/go.sum", folder)
    imports = _parts(sdks, f'import "{_GO_OURS}/alicloud/pai"\n', f'import "{_GO_THEIRS}/go/alicloud/vpc"\n')
    ours = """
        team, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
            WorkspaceName: pulumi.String("team_a"),
            Description:   pulumi.String("models"),
            EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
        })
        if err != nil {
            return err
        }
        made = append(made, team)
    """
    theirs = """
        if err := vpc.NewNetwork(ctx, "network", "team_a", pulumi.DependsOn(made)); err != nil {
            return err
        }
    """
    (folder / "main.go").write_text(
        f"package main\n\n{imports}"
        'import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"\n\n'
        "func deploy(ctx *pulumi.Context) error {\nmade := []pulumi.Resource{}\n"
        f"{_parts(sdks, ours, theirs)}_ = made\nreturn nil\n}}\n\nfunc main() {{\npulumi.Run(deploy)\n}}\n"
    )
    return "go"


def _go_theirs(module: Path) -> None:
    package = module / "go/alicloud/vpc"
    package.mkdir(parents=True)
    (module / "go.mod").write_text(
        f"module {_GO_THEIRS}\n\ngo 1.25.11\n\nrequire github.com/pulumi/pulumi/sdk/v3 v3.259.0\n"
    )
    (module / "go/pulumi-plugin.json").write_text(json.dumps(_PLUGIN))
    code = f"""
        package vpc

        import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

        func NewNetwork(ctx *pulumi.Context, name, vpcName string, options ...pulumi.ResourceOption) error {{
            var made pulumi.CustomResourceState
            inputs := pulumi.Map{{"vpcName": pulumi.String(vpcName)}}
            options = append(options, pulumi.Version("{VERSION}"))
            return ctx.RegisterResource("alicloud:vpc/network:Network", name, inputs, &made, options...)
        }}
    """
    (package / "network.go").write_text(dedent(code))


_LANGUAGES: Final[Mapping[str, Callable[[str, Path], object]]] = {
    "python": _python,
    "typescript": _typescript,
    "go": _go,
}
LANGUAGES: Final = tuple(_LANGUAGES)
