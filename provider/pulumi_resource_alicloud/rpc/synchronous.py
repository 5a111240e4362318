"""Loads grpc without its asynchronous half."""

import importlib
import sys

from pulumi_resource_alicloud.standins import standing_in

if "grpc" not in sys.modules:  # else somebody else has loaded all of it
    with standing_in(["asyncio", "grpc.aio"], loading="grpc"):
        importlib.import_module("grpc")
