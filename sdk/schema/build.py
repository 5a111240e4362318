"""Makes the package schema of what people wrote: what they say once stands where Pulumi wants to read it."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sdk.schema.enumerations import enumerations
from sdk.schema.located import Document
from sdk.schema.lookups import filters_of
from sdk.schema.sources import Sources
from sdk.schema.types import spec_of

Spec: TypeAlias = Mapping[str, Any]
Properties: TypeAlias = dict[str, dict[str, Any]]

PACKAGE: Final = "alicloud"
_WIDE: Final = ("csharp", "java")
"""Languages whose usual whole number is too small for a wide one."""


def build(sources: Sources, version: str) -> dict[str, Any]:
    """Return the schema; the order of its keys is that of the sources, or of the alphabet."""
    package = sources.package.content
    head = ("name", "displayName")
    schema = {
        **{key: package[key] for key in head},
        "version": version,
        **{key: value for key, value in package.items() if key not in {*head, "language"}},
        "language": _languages(sources),
        "config": {"variables": _configuration(sources.provider, "config")},
        "types": dict(
            sorted({**_provider_types(sources), **enumerations(PACKAGE, sources.resources), **_types(sources)}.items())
        ),
        "provider": {
            "description": _text(sources.provider.content["description"]),
            "type": "object",
            "properties": _configuration(sources.provider, "provider", environment=False),
            "inputProperties": _configuration(sources.provider, "provider"),
        },
        "resources": {each.content["token"]: _resource(sources, each, version) for each in sources.resources},
    }
    if sources.functions:
        schema["functions"] = {each.content["token"]: _function(sources, each, version) for each in sources.functions}
    return schema


def _languages(sources: Sources) -> dict[str, Any]:
    """Add to two languages the numbers that they need a second form for."""
    wide = [
        f"{resource.content['token'].rpartition(':')[2]}.{name}"
        for resource in sources.resources
        for name, spec in sorted(resource.content["properties"].items())
        if "wide" in spec
    ]
    sections = sources.package.content["language"].items()
    return {name: {**section, "wide": wide} if wide and name in _WIDE else section for name, section in sections}


def _configuration(provider: Document, side: str, *, environment: bool = True) -> Properties:
    tokens = {name: _provider_token(spec, side) for name, spec in provider.content.get("types", {}).items()}
    return {
        name: _value({key: value for key, value in spec.items() if environment or key != "environment"}, tokens)
        for name, spec in sorted(provider.content["configuration"].items())
    }


def _provider_token(spec: Spec, side: str) -> str:
    name = spec["names"][side]
    return f"{PACKAGE}:{'config' if side == 'config' else 'index'}/{name}:{name}"


def _provider_types(sources: Sources) -> dict[str, Any]:
    types = sources.provider.content.get("types", {})
    found = {}
    for side in ("config", "provider"):
        tokens = {name: _provider_token(spec, side) for name, spec in types.items()}
        for name, spec in types.items():
            found[tokens[name]] = _object(spec["description"], {**spec["properties"], **_alike(spec)}, tokens)
    return found


def _alike(spec: Spec) -> dict[str, Spec]:
    """Write out the properties of which only the name differs."""
    alike = spec.get("alike", {"names": ""})
    return {
        name: {"type": alike["type"], "description": alike["description"].replace("{name}", name)}
        for name in alike["names"].split()
    }


def _types(sources: Sources) -> dict[str, Any]:
    tokens = _tokens(sources)
    return {
        tokens[name]: _object(spec["description"], spec["properties"], tokens)
        for document in sources.members
        for name, spec in document.content.get("types", {}).items()
    }


def _tokens(sources: Sources) -> dict[str, str]:
    """Return the token of every object type: it is in the module of the resource or function that it stands beside."""
    return {
        name: f"{PACKAGE}:{document.content['token'].split(':')[1].partition('/')[0]}/{name}:{name}"
        for document in sources.members
        for name in document.content.get("types", {})
    }


def _object(description: Any, properties: Mapping[str, Spec], tokens: Mapping[str, str]) -> dict[str, Any]:
    return {
        "description": _text(description),
        "type": "object",
        "properties": {name: _value(spec, tokens) for name, spec in sorted(properties.items())},
        **_names("required", properties, lambda spec: "required" in spec),
    }


def _resource(sources: Sources, document: Document, version: str) -> dict[str, Any]:
    content, tokens = document.content, _tokens(sources)
    properties = dict(sorted(content["properties"].items()))
    inputs = {name: spec for name, spec in properties.items() if "input" not in spec}
    outputs = {
        name: {key: word for key, word in spec.items() if key != "replaces"} for name, spec in properties.items()
    }
    examples = sources.examples(document).markdown(PACKAGE, version)
    return {
        "description": f"{_text(content['description'])}\n\n{examples}{_import(content)}",
        **_deprecated(content),
        "properties": {name: _value(spec, tokens) for name, spec in outputs.items()},
        **_names("required", properties, lambda spec: "required" in spec or "computed" in spec),
        "inputProperties": {name: _value(spec, tokens) for name, spec in inputs.items()},
        **_names("requiredInputs", inputs, lambda spec: "required" in spec),
        "stateInputs": {
            "description": f"Properties of the {content['token'].rpartition(':')[2]} to look up, "
            "as far as you know them.",
            "properties": {name: _value(spec, tokens) for name, spec in properties.items()},
            "type": "object",
        },
        **_list_inputs(content, tokens),
    }


def _list_inputs(content: Spec, tokens: Mapping[str, str]) -> dict[str, Any]:
    filters = filters_of(content)
    return {
        "listInputs": {
            "type": "object",
            "properties": {name: _value(spec, tokens) for name, spec in filters.items()},
            **_names("required", filters, lambda spec: "required" in spec),
        }
    }


def _function(sources: Sources, document: Document, version: str) -> dict[str, Any]:
    content, tokens = document.content, _tokens(sources)
    name = content["token"].rpartition(":")[2]
    examples = sources.examples(document).markdown(PACKAGE, version)
    inputs = content.get("inputs", {})
    return {
        "description": f"{_text(content['description'])}\n\n{examples}".rstrip() + "\n",
        **_deprecated(content),
        **({"inputs": _object(f"Arguments of {name}.", inputs, tokens)} if inputs else {}),
        "outputs": _object(f"Result of {name}.", content["outputs"], tokens),
    }


def _import(content: Spec) -> str:
    said = content["import"]
    commands = "".join(f"$ pulumi import {content['token']} {said['name']} {form}\n" for form in said["ids"])
    return f"## Import\n\n{_text(said['description'])}\n\n```sh\n{commands}```\n"


def _value(spec: Spec, tokens: Mapping[str, str]) -> dict[str, Any]:
    """Return a property as the schema has it."""
    return {
        **spec_of(spec["type"], tokens),
        **({"secret": True} if "secret" in spec else {}),
        **({"willReplaceOnChanges": True} if "replaces" in spec else {}),
        **({"defaultInfo": {"environment": spec["environment"]}} if "environment" in spec else {}),
        "description": _text(spec["description"]),
        **_deprecated(spec),
    }


def _deprecated(spec: Spec) -> dict[str, Any]:
    return {"deprecationMessage": spec["deprecated"]} if "deprecated" in spec else {}


def _names(key: str, properties: Mapping[str, Spec], holds: Callable[[Spec], bool]) -> dict[str, list[str]]:
    """Return a list of names under a key, or nothing if there are none."""
    found = sorted(name for name, spec in properties.items() if holds(spec))
    return {key: found} if found else {}


def _text(said: str | list[str]) -> str:
    """Return a text of one paragraph or several."""
    return said if isinstance(said, str) else "\n\n".join(said)
