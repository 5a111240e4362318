"""GetMappings and GetMapping: converters learn our names of Terraform's types, from a plugin that nobody configured."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pulumi_resource_alicloud.rpc.stubs import provider_pb2

from tests.tools.checkout import ROOT
from tests.tools.plugin_process import Plugin

PAYLOAD = (ROOT / "provider/pulumi_resource_alicloud/terraform.json").read_bytes()
KEYS = ["terraform", "tf"]
OTHER_KEYS = ["", "Terraform", "hcl", "yaml", "arm", "pulumi", "terraform\u0000", "../terraform"]


@pytest.fixture(scope="module")
def asked() -> Iterator[Plugin]:
    """A plugin as a converter's engine starts it: a handshake, and neither CheckConfig nor Configure."""
    with Plugin.start("--logtostderr") as plugin:
        plugin.handshake()
        yield plugin
        ended = plugin.stop()
    assert (0, "", "") == (ended.code, ended.stdout, ended.stderr)


def told(plugin: Plugin, key: str, provider: str) -> tuple[str, bytes]:
    """Return what GetMapping answers."""
    answer = plugin.stub.GetMapping(provider_pb2.GetMappingRequest(key=key, provider=provider))
    return answer.provider, answer.data


@pytest.mark.parametrize("key", KEYS)
def test_the_provider_is_named(asked: Plugin, key: str) -> None:
    """Who asks for Terraform is told that there are names of one provider."""
    assert ["alicloud"] == list(asked.stub.GetMappings(provider_pb2.GetMappingsRequest(key=key)).providers)


@pytest.mark.parametrize("provider", ["", "alicloud"])
@pytest.mark.parametrize("key", KEYS)
def test_the_names_are_the_file(asked: Plugin, key: str, provider: str) -> None:
    """The answer repeats the provider, also for an engine that knows no names of providers."""
    assert ("alicloud", PAYLOAD) == told(asked, key, provider)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("provider", ["aws", "Alicloud", "alicloud_pai", "random"])
def test_another_provider_has_no_names(asked: Plugin, key: str, provider: str) -> None:
    """An empty answer sends the engine to the next plugin."""
    assert ("", b"") == told(asked, key, provider)


@pytest.mark.parametrize("key", OTHER_KEYS, ids=repr)
def test_another_key_has_no_names(asked: Plugin, key: str) -> None:
    """Only Terraform's names are known; an empty answer is no error."""
    assert [] == list(asked.stub.GetMappings(provider_pb2.GetMappingsRequest(key=key)).providers)
    assert [("", b"")] * 2 == [told(asked, key, provider) for provider in ("", "alicloud")]


def test_a_missing_file_is_no_error(tmp_path: Path) -> None:
    """A damaged installation has no names; the engine's look-up goes on, and the log says what to do."""
    shutil.copytree(ROOT / "provider", tmp_path / "provider", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("schema.json", "__main__.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "provider/pulumi_resource_alicloud/terraform.json").unlink()
    started = tmp_path / "start"
    started.write_text(f'#!/bin/sh\nexec "{ROOT}/.venv/bin/python" -I "{tmp_path}/__main__.py" "$@"\n')
    started.chmod(0o755)
    with Plugin.start("--logtostderr", executable=started) as plugin:
        assert ("", b"") == told(plugin, "terraform", "alicloud")
        assert "terraform.json" in plugin.stop().stderr


def test_a_cancelled_plugin_answers_still(asked: Plugin) -> None:
    """The engine cancels each plugin that it asked; an answer under way is not lost."""
    with Plugin.start() as plugin:
        plugin.cancel()
        assert ("alicloud", PAYLOAD) == told(plugin, "terraform", "alicloud")


def test_the_payload_is_one_small_document() -> None:
    """One JSON document without nulls: a null for a resource or an attribute ends the converter."""
    document = json.loads(PAYLOAD)
    assert b"null" not in PAYLOAD
    assert {"name", "version", "config", "dataSources", "provider", "resources"} == document.keys()
    assert len(PAYLOAD) < 20_000
