"""`TODO: var.x`, which the converter from Terraform writes where it knows no value, is refused by the key's name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pulumi_resource_alicloud.lifecycle.values import Properties, Secret

from tests.tools.checkout import ROOT
from tests.tools.plugin_process import Plugin

SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
KEYS = SCHEMA["provider"]["inputProperties"]
LEFT = "TODO: var.shop"


def nested() -> dict[str, tuple[str, Any]]:
    """Return a value for each key inside of a key, by its path."""
    found: dict[str, tuple[str, Any]] = {}
    for name, spec in KEYS.items():
        ref = spec.get("$ref") or spec.get("items", {}).get("$ref")
        for inner in SCHEMA["types"][ref.removeprefix("#/types/")]["properties"] if ref else ():
            block = {inner: LEFT}
            path = f"{name}.{inner}" if "$ref" in spec else f"{name}[0].{inner}"
            found[path] = (name, block if "$ref" in spec else [block])
    return found


NESTED = nested()


@pytest.fixture(scope="module")
def plugin() -> Iterator[Plugin]:
    """A plugin that nobody configures."""
    with Plugin.start() as started:
        yield started


def refusals(plugin: Plugin, config: Properties, name: str = "default") -> dict[str, str]:
    """Return what CheckConfig has against a configuration."""
    return plugin.check_config(config, name=name)[1]


@pytest.mark.parametrize("provider", ["default", "explicit"])
@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_is_to_be_filled_in_is_named(plugin: Plugin, key: str, provider: str) -> None:
    """Every key, of whatever type, is refused with the converter's name, and for no other reason."""
    failures = refusals(plugin, {key: LEFT}, provider)
    assert [key] == list(failures)
    assert f"alicloud:{key} " in failures[key]
    assert "converter from Terraform" in failures[key]


@pytest.mark.parametrize("encoded", [False, True], ids=["native", "JSON"])
@pytest.mark.parametrize("path", [path for path in NESTED if "endpoints" not in path] + ["endpoints[0].aiworkspace"])
def test_a_value_inside_of_a_key_is_named_by_its_path(plugin: Plugin, path: str, *, encoded: bool) -> None:
    """So is what is inside of a key, also where that arrives as JSON."""
    key, value = NESTED[path]
    failures = refusals(plugin, {key: json.dumps(value) if encoded else value})
    assert [path] == list(failures)
    assert f"alicloud:{path} " in failures[path]


def test_all_endpoints_are_looked_at(plugin: Plugin) -> None:
    """Not only those that PAI uses: the host of another product is no reason to try."""
    paths = {path for path in NESTED if path.startswith("endpoints")}
    (block,) = ({name: LEFT for path in paths for name in NESTED[path][1][0]},)
    assert paths == refusals(plugin, {"endpoints": [block]}).keys()


def test_a_secret_stays_one(plugin: Plugin) -> None:
    """What was set with --secret is refused by its key, and is not repeated."""
    failures = refusals(plugin, {"secretKey": Secret(LEFT)})
    assert ["secretKey"] == list(failures)
    assert LEFT not in failures["secretKey"]


def test_all_are_told_at_once(plugin: Plugin) -> None:
    """Beside what else is wrong, and each once."""
    failures = refusals(plugin, {"region": LEFT, "clientReadTimeout": LEFT, "skipRegionValidation": "x"})
    assert {"region", "clientReadTimeout", "skipRegionValidation"} <= failures.keys()


def test_other_products_keys_are_not_ours_to_refuse(plugin: Plugin) -> None:
    """A key of the bridged plugin that we do not know stays a warning for the default provider."""
    assert {} == refusals(plugin, {"features": LEFT})
