"""What the converter from Terraform leaves in a configuration: `TODO: var.region` in place of what is no constant.

As a region, a key or a host it would do harm or be refused for a reason that nobody understands.
"""

from collections.abc import Iterator

from pulumi_resource_alicloud.lifecycle.paths import property_path
from pulumi_resource_alicloud.lifecycle.ports import Failure
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, reveal

_MARK = "TODO: "


def leftovers(config: Properties) -> list[Failure]:
    """Return the values that are still to be filled in, at any depth."""
    found = ((path, text) for name, value in config.items() for path, text in _texts(reveal(value), (name,)))
    return [_failure(path, text) for path, text in found if text.lstrip().startswith(_MARK)]


def _texts(value: Value, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))


def _failure(path: tuple[str | int, ...], text: str) -> Failure:
    where = property_path(path)
    return Failure(
        where,
        f"'{text.strip()}' is what the converter from Terraform writes where a value is no constant. Set "
        f"alicloud:{where} to the value that is meant, or remove it where the environment says it.",
    )
