"""The official SDK is loaded late, in half, and harms nobody who needs the other half."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOAD = """
import sys
from pulumi_resource_alicloud.cloud import official
official.load()
"""


def run(code: str) -> str:
    """Run Python code in a process of its own and return what it prints."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.mark.parametrize("module", ["requests", "alibabacloud_aiworkspace20210204", "alibabacloud_credentials", "Tea"])
def test_nothing_is_loaded_before_it_is_needed(module: str) -> None:
    """Package, settings and an unused client cost no SDK."""
    code = f"""
import sys
from pulumi_resource_alicloud.cloud.client import Client
from pulumi_resource_alicloud.cloud.settings import problems, resolve
client = Client(resolve({{"accessKey": "a", "secretKey": "b"}}, {{}}))
print({module!r} in sys.modules)
client.warm()
print({module!r} in sys.modules)
client.close()
"""
    assert run(code).split() == ["False", "True"]


@pytest.mark.parametrize("module", ["aiohttp", "cryptography", "apscheduler", "websocket", "aiofiles"])
def test_what_never_runs_is_not_loaded(module: str) -> None:
    """Neither the module nor its stand-in stays behind, and the real one can be loaded afterwards."""
    code = f"{LOAD}print({module!r} in sys.modules); import {module}; print({module}.__file__ is not None)"
    assert run(code).split() == ["False", "True"]


def test_what_is_loaded_already_is_left_alone() -> None:
    """A program that has the real module keeps it."""
    code = f"""
import aiohttp
real = aiohttp.ClientSession
{LOAD}
print(sys.modules["aiohttp"] is aiohttp, aiohttp.ClientSession is real)
"""
    assert run(code).split() == ["True", "True"]


def test_models_come_when_asked_for() -> None:
    """None is loaded at first; each one can be had, nested ones too, and a wrong name is an error as ever."""
    code = f"""{LOAD}
from alibabacloud_aiworkspace20210204 import models
print(len([name for name in sys.modules if "20210204.models._" in name]))
print(models.UpdateDatasetRequestSharingConfig.__name__, models.ModelVersion.__name__)
print(hasattr(models, "NoSuchModel"), hasattr(models, "_dataset_nothing"))
"""
    assert run(code).split("\n") == ["0", "UpdateDatasetRequestSharingConfig ModelVersion", "False False"]


def test_the_asynchronous_half_still_works() -> None:
    """Whoever calls it in the same process gets the real modules behind the stand-ins."""
    code = f"""{LOAD}
import asyncio, warnings
from darabonba.core import DaraCore
from darabonba.request import DaraRequest
warnings.simplefilter("ignore")
request = DaraRequest()
request.headers = {{"host": "127.0.0.1:1"}}
try:
    asyncio.run(DaraCore.async_do_action(request))
except Exception as error:
    print("aiohttp" in sys.modules, type(error).__name__)
"""
    assert run(code).split() == ["True", "RetryError"]
