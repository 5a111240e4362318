"""A Pulumi project on disk: Pulumi.yaml, the configuration of a stack, and where its plugins are.

Knows the parts of Pulumi.yaml that a program and its plugins need, and none of the cloud's.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.tools.host.plugin import ProviderFailed
from tests.tools.host.values import Properties, secret


@dataclass(frozen=True, slots=True)
class PluginFolder:
    """Where a plugin is: one version of it, or whichever is asked for."""

    name: str
    version: str
    path: Path


@dataclass(frozen=True, slots=True)
class Project:
    """One project with the configuration of one stack."""

    directory: Path
    name: str
    runtime: str
    options: dict[str, Any]
    plugins: tuple[PluginFolder, ...]
    stack: str
    config: dict[str, str]
    secret_keys: frozenset[str] = frozenset()
    organization: str = "organization"
    parallel: int = field(default_factory=lambda: 4 * (os.cpu_count() or 1))

    def plugin(self, package: str, version: str = "") -> Path:
        """Return the executable of a plugin: of the project's plugins first, of PATH else."""
        executable = f"pulumi-resource-{package}"
        for each in self.plugins:
            if each.name == package and (not each.version or not version or each.version == version):
                return each.path / executable
        found = shutil.which(executable)
        if found is None:
            raise ProviderFailed(
                f"There is no plugin {package} {version}: Pulumi.yaml names none under plugins, "
                f"and {executable} is not on PATH."
            )
        return Path(found)

    def plugin_environment(self, package: str) -> dict[str, str]:
        """Return what the engine adds to a plugin's environment."""
        own = {key: value for key, value in self.config.items() if key.startswith(f"{package}:")}
        options = {f"PULUMI_RUNTIME_{key.upper()}": str(value) for key, value in self.options.items()}
        return {"PULUMI_PROJECT": self.name, "PULUMI_CONFIG": json.dumps(own)} | options

    def provider_config(self, package: str) -> Properties:
        """Return the inputs of a package's default provider."""
        prefix = f"{package}:"
        return {
            key.removeprefix(prefix): secret(value) if key in self.secret_keys else value
            for key, value in self.config.items()
            if key.startswith(prefix)
        }


def load(directory: Path, stack: str, config: dict[str, str], secret_keys: frozenset[str] = frozenset()) -> Project:
    """Read Pulumi.yaml; `config` goes before the defaults of its `config` section."""
    directory = directory.resolve()
    content = yaml.safe_load((directory / "Pulumi.yaml").read_text())
    runtime = content["runtime"]
    plugins = (content.get("plugins") or {}).get("providers") or []
    name = content["name"]
    values = {_qualified(name, key): _text(_default(entry)) for key, entry in (content.get("config") or {}).items()}
    values |= {_qualified(name, key): value for key, value in config.items()}
    return Project(
        directory,
        name,
        runtime if isinstance(runtime, str) else runtime["name"],
        {} if isinstance(runtime, str) else runtime.get("options") or {},
        tuple(
            PluginFolder(entry["name"], str(entry.get("version", "")), (directory / entry["path"]).resolve())
            for entry in plugins
        ),
        stack,
        {key: value for key, value in values.items() if value is not None},
        frozenset(_qualified(name, key) for key in secret_keys),
    )


def _qualified(project: str, key: str) -> str:
    return key if ":" in key else f"{project}:{key}"


def _default(entry: Any) -> Any:
    return entry.get("default", entry.get("value")) if isinstance(entry, dict) else entry


def _text(value: Any) -> Any:
    return value if value is None or isinstance(value, str) else json.dumps(value)
