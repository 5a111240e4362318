"""Starts the plugin from this directory: for the launcher, and for Pulumi's Python host (PulumiPlugin.yaml)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "provider"))

from pulumi_resource_alicloud.__main__ import main

if __name__ == "__main__":
    main()
