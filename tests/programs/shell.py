"""A terminal in which `pulumi do` works: the plugin of this checkout in the engine's cache, an emulator behind it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from pulumi_resource_alicloud.lifecycle.values import Properties, reveal

from tests.tools.checkout import VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.plugin_process import EXECUTABLE, configuration


@dataclass(frozen=True, slots=True)
class Shell:
    """A terminal with the plugin in the engine's cache, and an emulator behind it."""

    home: Path
    emulator: Emulator

    def do(self, *words: str, inputs: Properties | None = None) -> Any:
        """Run a command that must work and return the JSON that it prints."""
        done = self.run(*words, inputs=inputs)
        assert done.returncode == 0, done.stderr
        try:
            return json.loads(done.stdout)
        except json.JSONDecodeError:
            pytest.fail(f"no JSON: {done.stdout} {done.stderr}")

    def run(self, *words: str, inputs: Properties | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command."""
        more: tuple[str, ...] = ()
        if inputs is not None:
            (self.home / "inputs.yaml").write_text(yaml.safe_dump(inputs), encoding="utf-8")
            more = ("--input-file", str(self.home / "inputs.yaml"))
        command = ["pulumi", "do", "--stateless", "--output", "json", *words, *more]
        return subprocess.run(
            command, cwd=self.home, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )

    @property
    def environment(self) -> dict[str, str]:
        """Return what leads to the emulator, and to no engine's home but this one."""
        config = configuration(self.emulator.endpoint)
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith(("ALI", "PULUMI"))},
            "PULUMI_HOME": str(self.home),
            "PULUMI_BACKEND_URL": f"file://{self.home}",
            "PULUMI_CONFIG_PASSPHRASE": "",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
            "ALICLOUD_ACCESS_KEY": str(config["accessKey"]),
            "ALICLOUD_SECRET_KEY": str(reveal(config["secretKey"])),
            "ALICLOUD_REGION": str(config["region"]),
            "AIWORKSPACE_ENDPOINT": self.emulator.url,
        }


@contextmanager
def open_shell(home: Path) -> Iterator[Shell]:
    """Put the plugin of this checkout into the cache of a home."""
    folder = home / "plugins" / f"resource-alicloud-v{VERSION}"
    folder.mkdir(parents=True)
    shutil.copy(EXECUTABLE, folder)
    (home / "plugins" / f"{folder.name}.lock").touch()
    with Emulator.start() as emulator:
        yield Shell(home, emulator)
