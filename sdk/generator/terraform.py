"""The mapping for converters from Terraform: which of our resources is meant by which Terraform type.

Made from schema.json and the list of what the upstream Terraform provider has: what this package adds is unknown there,
and is left out. `python -m sdk.generator.terraform` writes the file that the plugin answers GetMapping with; --check
writes nothing and says whether it is stale.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from sdk.generator.schema_walk import Spec

ROOT: Final = Path(__file__).resolve().parents[2]
PAYLOAD: Final = ROOT / "provider/pulumi_resource_alicloud/terraform.json"
UPSTREAM: Final = ROOT / "tests/fixtures/upstream-pai-surface.json"

Attribute: TypeAlias = dict[str, Any]
Known: TypeAlias = Callable[[str, str], bool]
"""Tells whether the Terraform provider has a property: asked with the resource's token and the property's name."""

_KINDS: Final = {"boolean": 1, "integer": 2, "number": 3, "string": 4}
_LIST, _MAP, _SET = 5, 6, 7


def payload(schema: Spec, known: Known) -> dict[str, Any]:
    """Return what converters need to know, as one document."""
    resources = {
        terraform_type(token): (token, spec)
        for token, spec in sorted(schema["resources"].items())
        if any(known(token, name) for name in spec["properties"])
    }
    return {
        "name": schema["name"],
        "version": schema["version"],
        "config": {},
        "dataSources": {},
        "provider": {
            "schema": _attributes(
                schema, schema["provider"]["inputProperties"], lambda _: {"optional": True}, blocks=_SET
            ),
            "dataSources": {},
            "resources": {type_: _resource(schema, token, spec, known) for type_, (token, spec) in resources.items()},
        },
        "resources": {type_: {"tok": token, "fields": {}} for type_, (token, _) in resources.items()},
    }


def terraform_type(token: str) -> str:
    """Return the Terraform type of a resource: `alicloud_pai_workspace_run` of `alicloud:pai/workspaceRun:...`."""
    package, module, _ = token.split(":")
    return f"{package}_{snake(module.replace('/', '_'))}"


def snake(name: str) -> str:
    """Return the Terraform name of a property: modelName is model_name."""
    return re.sub(r"(?=[A-Z])", "_", name).lower()


def text(document: Mapping[str, Any]) -> str:
    """Return a payload as it stands in the file: a line for each attribute, so that a change is seen."""
    return f"{_lines(document, '')}\n"


def _lines(value: Any, indent: str) -> str:
    if not value or not isinstance(value, Mapping) or value.keys() & {"type", "tok"}:
        return json.dumps(value)
    inner = f"{indent} "
    entries = [f"{inner}{json.dumps(key)}: {_lines(item, inner)}" for key, item in value.items()]
    return "{\n" + ",\n".join(entries) + f"\n{indent}}}"


def _resource(schema: Spec, token: str, spec: Spec, known: Known) -> dict[str, Attribute]:
    inputs = spec["inputProperties"]

    def flags(name: str) -> Attribute:
        required, given = name in spec.get("requiredInputs", ()), name in inputs
        return {
            "optional": given and not required,
            "required": required,
            "computed": not given or (name in spec["required"] and not required),
            "forceNew": bool(inputs.get(name, {}).get("willReplaceOnChanges")),
            "sensitive": bool(spec["properties"][name].get("secret")),
        }

    properties = {name: prop for name, prop in spec["properties"].items() if known(token, name)}
    return _attributes(schema, properties, flags)


def _attributes(
    schema: Spec, properties: Spec, flags: Callable[[str], Attribute], *, blocks: int = _LIST
) -> dict[str, Attribute]:
    return {
        snake(name): _kind(schema, prop, blocks) | {flag: True for flag, holds in flags(name).items() if holds}
        for name, prop in sorted(properties.items())
    }


def _kind(schema: Spec, prop: Spec, blocks: int = _LIST) -> Attribute:
    if "$ref" in prop:
        return {"type": _SET, "maxItems": 1, "element": _element(schema, prop)}
    match prop["type"]:
        case "array" if "$ref" in prop["items"]:
            return {"type": blocks, "element": _element(schema, prop["items"])}
        case "array":
            return {"type": _SET, "element": _element(schema, prop["items"])}
        case "object":
            return {"type": _MAP, "element": _element(schema, prop["additionalProperties"])}
        case kind:
            return {"type": _KINDS[kind]}


def _element(schema: Spec, prop: Spec) -> Attribute:
    if "$ref" not in prop:
        return {"schema": _kind(schema, prop)}
    type_ = schema["types"][prop["$ref"].removeprefix("#/types/")]
    required = type_.get("required", ())
    return {
        "resource": _attributes(
            schema, type_["properties"], lambda name: {"optional": name not in required, "required": name in required}
        )
    }


def upstream(surface: Spec) -> Known:
    """Return what tells whether a property is one of the listed ones."""
    resources = surface["resources"]
    return lambda token, name: token in resources and name in resources[token]["properties"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when the file is written or current, 1 when it is stale."""
    parser = argparse.ArgumentParser(prog="python -m sdk.generator.terraform", description="Write the mapping.")
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if the file is stale")
    options = parser.parse_args(arguments)
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    made = text(payload(schema, upstream(json.loads(UPSTREAM.read_text(encoding="utf-8")))))
    if not options.check:
        PAYLOAD.write_text(made, encoding="utf-8")
    elif not PAYLOAD.is_file() or made != PAYLOAD.read_text(encoding="utf-8"):
        sys.stderr.write(f"{PAYLOAD.relative_to(ROOT)} is stale: run `make sdk` and commit what it writes\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
