"""The provider's own configuration: 27 keys, sent natively or as JSON in strings, depending on the language."""

from collections.abc import Mapping

from pulumi_resource_alicloud.lifecycle.coercion import coerce
from pulumi_resource_alicloud.lifecycle.diff import Change, Difference
from pulumi_resource_alicloud.lifecycle.free_json import parse_json
from pulumi_resource_alicloud.lifecycle.leftovers import leftovers
from pulumi_resource_alicloud.lifecycle.paths import root
from pulumi_resource_alicloud.lifecycle.ports import Failure, Gateway, Journal
from pulumi_resource_alicloud.lifecycle.schema import Declaration, Type
from pulumi_resource_alicloud.lifecycle.secrecy import guard
from pulumi_resource_alicloud.lifecycle.suggestion import suggestion
from pulumi_resource_alicloud.lifecycle.validation import compile_validator
from pulumi_resource_alicloud.lifecycle.values import Properties, Value, has_unknown, reveal

_ENGINE_KEYS = frozenset({"version", "pluginDownloadURL", "pluginChecksums", "parameterization"})
"""Inputs of a provider resource that belong to the engine."""
_ELSEWHERE = frozenset({"features"})
"""Keys of the bridged plugin that speak of other products only: a program that has them for those runs here as well."""
_PLACES = frozenset({"region", "accountId"})
"""Keys that say where objects live: with another value they are other objects."""


def check_config(
    declared: Declaration, gateway: Gateway, config: Properties, journal: Journal, *, default: bool
) -> list[Failure]:
    """Return what is wrong with configuration.

    The default provider gets every `alicloud:` key of the stack, also those meant for the bridged plugin beside us:
    there, a key we do not know is a warning.
    """
    left = leftovers({name: value for name, value in config.items() if name in declared.inputs})
    decoded, found = decode_config(declared, _without(config, left))
    left += leftovers({name: value for name, value in decoded.items() if name in declared.inputs})
    decoded = _without(decoded, left)
    found += left
    for name in sorted(decoded.keys() - declared.inputs.keys()):
        hint = suggestion(name, declared.inputs) or "; see the list of keys in the documentation"
        if default or name in _ELSEWHERE:
            journal.warn(f"alicloud:{name} is not a configuration key of this plugin and has no effect{hint}")
        else:
            found.append(Failure(name, f"no such configuration key{hint}"))
    typed = {name: value for name, value in decoded.items() if name in declared.inputs}
    found.extend(wrong_types(declared, typed))
    if not found:
        found.extend(gateway.problems({name: value for name, value in typed.items() if not has_unknown(value)}))
    return found


def _without(config: Properties, failures: list[Failure]) -> Properties:
    """Return configuration without the keys that were found to be wrong already."""
    wrong = {root(failure.path) for failure in failures}
    return {name: value for name, value in config.items() if name not in wrong}


def wrong_types(declared: Declaration, decoded: Properties) -> list[Failure]:
    """Return the values that are not of their declared types."""
    return compile_validator(declared, {}).failures(decoded)


def decode_config(declared: Declaration, config: Properties) -> tuple[Properties, list[Failure]]:
    """Return configuration in declared types, revealed, and the values that are no JSON."""
    decoded: Properties = {}
    found: list[Failure] = []
    for name, value in config.items():
        if name in _ENGINE_KEYS or name.startswith("__"):
            continue
        prop = declared.inputs.get(name)
        plain = reveal(value)
        if plain is None:
            continue
        if prop is None or prop.type.kind == "string" or not isinstance(plain, str):
            decoded[name] = reveal(coerce(value, prop.type)) if prop else plain
            continue
        try:
            decoded[name] = reveal(coerce(_parsed(plain, prop.type), prop.type))
        except ValueError:
            found.append(Failure(name, f"expected a JSON {prop.type.kind}, got text that is no JSON"))
    return decoded, found


def _parsed(text: str, type_: Type) -> Value:
    """Return what JSON text says; a number or a boolean is not text with something around it."""
    if text != text.strip() and type_.kind not in ("array", "map", "object"):
        raise ValueError(text)
    return parse_json(text)


def compare_config(
    declared: Declaration, gateway: Gateway, old: Properties, new: Properties, journal: Journal
) -> Difference:
    """Return the keys that differ; one that is not known yet does not, as far as can be told.

    Objects are other ones only where both sides say a place, and not the same: a key that comes or goes may have
    stood in the environment before, or stand there now.
    """
    was, now = decode_config(declared, old)[0], decode_config(declared, new)[0]
    keys = [
        name
        for name in sorted(was.keys() | now.keys())
        if was.get(name) != now.get(name) and not has_unknown(now.get(name))
    ]
    region = was.get("region")
    if region and "region" in keys and not now.get("region") and (found := gateway.region(now)) not in ("", region):
        journal.warn(
            f"alicloud:region was {region} and is not set any more; what is found elsewhere is {found}. The objects of "
            f"this stack are in {region}, and will not be found in {found}: set alicloud:region to {region}, or move "
            f"them on purpose by setting it to {found}."
        )
    return Difference(
        changes=tuple(
            Change(name, "update", name in _PLACES and bool(was.get(name)) and bool(now.get(name))) for name in keys
        )
    )


def guard_secrets(declared: Declaration, config: Mapping[str, Value]) -> Properties:
    """Return configuration as given, with whatever is declared secret marked secret."""
    return guard(config, declared.inputs)
