"""Starts the plugin from this directory: for the launcher, and for Pulumi's Python host (PulumiPlugin.yaml)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "provider"))

try:
    from pulumi_resource_alicloud.__main__ import main
except ModuleNotFoundError as error:  # an installation that was cut off; where there is a launcher, it makes it anew
    sys.exit(
        f"pulumi-resource-alicloud: the Python environment {sys.prefix} lacks {error.name}. Install the plugin again: "
        f"`pulumi plugin install resource alicloud --reinstall`, or `pulumi install` in its directory."
    )

if __name__ == "__main__":
    main()
