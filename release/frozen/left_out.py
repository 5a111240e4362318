"""What the archive leaves out, each with the reason. The conformance suite, run on it, says that none is missed.

An entry that matches nothing of its kind is refused by a test: what is not there need not be left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DISTRIBUTIONS: Final[Mapping[str, str]] = {
    "aiofiles": "asynchronous calls of the cloud's SDK, of which the plugin makes none",
    "aiohttp": "the same; it also serves the emulator, which is no part of the plugin",
    "apscheduler": "keys that the SDK would renew in the background; the plugin renews them itself",
    "cryptography": "signatures with RSA keys, which the API does not take",
    "debugpy": "a debugger, which the Pulumi SDK starts for programs",
    "dill": "functions of programs that the Pulumi SDK sends to a cloud",
    "opentelemetry-api": "traces of the Pulumi SDK",
    "opentelemetry-exporter-otlp-proto-grpc": "the same",
    "opentelemetry-instrumentation-grpc": "the same",
    "opentelemetry-sdk": "the same",
    "pip": "installs packages; all that the plugin needs is there",
    "pyyaml": "programs of the Pulumi SDK",
    "semver": "the same",
    "setuptools": "builds packages",
    "websocket-client": "a service of the SDK's runtime that no call uses",
}
"""Distributions that others ask for, and that no call loads. What only they ask for is left out with them."""

FILES: Final[Mapping[str, str]] = {
    "*.c": "sources of what is compiled",
    "*.h": "the same",
    "*.pxd": "the same",
    "*.pyi": "what type checkers read",
    "*.pyx": "the same as *.c",
    "*.typed": "the same as *.pyi",
    "*.dist-info/*": "what pip knows; the archive has the licences in a folder of their own",
    "*/test_*.py": "tests",
    "*/tests/*": "the same",
    "jsonschema/benchmarks/*": "the same",
    "regex/_main.py": "a program for people",
    "*/__main__.py": "the same",
}
"""Files of distributions, as patterns of paths below site-packages."""

ONLY: Final[Mapping[str, tuple[str, ...]]] = {
    "pulumi": ("pulumi/__init__.py", "pulumi/runtime/proto/*.py"),
}
"""Distributions of which little is needed, and what that is. Of the Pulumi SDK: the stubs of the protocol."""

STANDARD_LIBRARY: Final[Mapping[str, str]] = {
    "__hello__.py": "a test",
    "__phello__/*": "the same",
    "ctypes/test/*": "the same",
    "distutils/*": "builds packages",
    "doctest.py": "runs tests",
    "ensurepip/*": "installs pip",
    "idlelib/*": "a program for people",
    "lib2to3/*": "the same",
    "pydoc.py": "the same",
    "pydoc_data/*": "texts for people",
    "site-packages/*": "what is installed for others",
    "sqlite3/*": "a database, of which the library in C is left out as well",
    "test/*": "tests",
    "tkinter/*": "windows",
    "turtle.py": "the same",
    "turtledemo/*": "the same",
    "unittest/*": "runs tests",
    "venv/*": "makes environments",
    "wsgiref/*": "serves the web",
    "xmlrpc/*": "the same",
    "_sysconfigdata_*.py": "how the interpreter was built, with paths of that machine",
    "config-*/*": "the same",
    "LICENSE.txt": "is in the folder of licences",
}
"""Files of Python's own library, as patterns of paths below its folder; some are there in some versions only."""

EXTENSIONS: Final[Mapping[str, str]] = {
    "_bz2": "an encoding that no answer has",
    "_crypt": "passwords of the system",
    "_ctypes_test": "a test",
    "_curses": "terminals",
    "_curses_panel": "the same",
    "_dbm": "a database",
    "_gdbm": "the same",
    "_lzma": "the same as _bz2",
    "_sqlite3": "a database",
    "_testbuffer": "a test",
    "_testcapi": "the same",
    "_testclinic": "the same",
    "_testimportmultiple": "the same",
    "_testinternalcapi": "the same",
    "_testmultiphase": "the same",
    "_tkinter": "windows",
    "_uuid": "ids by the machine's address; those by chance need none",
    "_xxinterpchannels": "a test",
    "_xxsubinterpreters": "the same",
    "_xxtestfuzz": "the same",
    "audioop": "sound",
    "nis": "users of a network",
    "ossaudiodev": "sound",
    "readline": "terminals",
    "spwd": "passwords of the system",
    "xxlimited": "a test",
    "xxlimited_35": "the same",
}
"""Compiled modules of Python's own library; some are there in some versions only."""
