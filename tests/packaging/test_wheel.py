"""The wheel says to the engine's language host for Python that it is no SDK.

The host takes every distribution named `pulumi-...` for one and asks for a plugin called like the rest of the name,
unless a file in its package says otherwise. Without it `pulumi package add DIRECTORY` tried to download a plugin
`resource-alicloud`, and so would every program in whose environment the wheel is installed.
"""

import importlib.metadata
import importlib.util
import json
from pathlib import Path


def test_the_language_host_takes_the_wheel_for_no_sdk() -> None:
    """The file lies where the host looks: in the package of the distribution's name."""
    name = importlib.metadata.distribution("pulumi-resource-alicloud").metadata["Name"].replace("-", "_")
    spec = importlib.util.find_spec(name)
    assert spec is not None
    folders = spec.submodule_search_locations or []
    assert [{"resource": False}] == [json.loads((Path(f) / "pulumi-plugin.json").read_text()) for f in folders]
