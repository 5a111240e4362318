"""Starts the plugin in the archive: the launcher runs this with the interpreter beside it."""

import sys

sys.path.append(__file__[: -len("start.pyc")] + "site-packages")

from pulumi_resource_alicloud.__main__ import main

main()
