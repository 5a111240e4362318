"""The real engine takes the archive into its cache and deploys with it, in a root that has no Python."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.tools.bare_root import BareRoot, demand
from tests.tools.checkout import EXAMPLES, VERSION
from tests.tools.emulator_process import Emulator
from tests.tools.stories import connection

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("pulumi") is None, reason="pulumi is not on PATH"),
    pytest.mark.skipif(shutil.which("pulumi-language-yaml") is None, reason="pulumi-language-yaml is not on PATH"),
    pytest.mark.timeout(300),
]
ENGINE = ("pulumi", "pulumi-language-yaml")
VARIABLES = {
    "HOME": "/home",
    "PATH": "/bin",
    "PULUMI_BACKEND_URL": "file:///home",
    "PULUMI_CONFIG_PASSPHRASE": "x",
    "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "1",
    "PULUMI_SKIP_UPDATE_CHECK": "1",
}
COMMANDS = (
    "\n".join(f"export {name}={value}" for name, value in VARIABLES.items())
    + f"""
pulumi plugin install resource alicloud {VERSION} -f /home/archive.tar.gz
cd /home/project
pulumi stack init dev
pulumi config set-all --secret alicloud:secretKey=emulator-secret
pulumi config set-all {{settings}}
pulumi up --yes --skip-preview
pulumi preview --expect-no-changes
pulumi destroy --yes --skip-preview
"""
)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A cloud."""
    with Emulator.start() as running:
        yield running


def test_the_engine_deploys_with_it(archive: Path, emulator: Emulator, tmp_path: Path) -> None:
    """Installed, deployed, nothing left to do, and removed; the file lies in the cache as the engine wants it."""
    root = BareRoot.make(tmp_path / "root")
    demand(root)
    for name in ENGINE:
        found = shutil.which(name)
        assert found
        shutil.copy(found, root.folder / "bin")
    shutil.copy(archive, root.folder / "home/archive.tar.gz")
    project = shutil.copytree(EXAMPLES / "workspace-model-version/yaml", root.folder / "home/project")
    content = yaml.safe_load((project / "Pulumi.yaml").read_text())
    del content["plugins"]
    (project / "Pulumi.yaml").write_text(yaml.safe_dump(content, sort_keys=False))
    settings = " ".join(
        f"--plaintext {key}='{value}'" for key, value in (connection(emulator) | {"suffix": "1"}).items()
    )
    program = root.program(tmp_path / "sh", "/bin/sh")
    commands = COMMANDS.format(settings=settings)
    outside = {"PATH": os.environ["PATH"]}
    ended = subprocess.run([program, "-ec", commands], env=outside, capture_output=True, text=True, check=False)
    assert 0 == ended.returncode, ended.stdout + ended.stderr
    for words in ("+ 4 created", "4 unchanged", "- 4 deleted"):
        assert words in ended.stdout
    assert (root.folder / f"home/.pulumi/plugins/resource-alicloud-v{VERSION}/pulumi-resource-alicloud").is_file()
