"""Holds a file against the form of its kind, which source.json describes, and says what is wrong in plain words."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from sdk.schema.located import Document, Problem

SOURCE: Final = Path(__file__).with_name("source.json")


def check(document: Document, kind: str) -> list[Problem]:
    """Return everything in a document that its kind (resource, function, provider, package) does not allow."""
    if document.content is None:
        return list(document.problems)
    errors = _validator(kind).iter_errors(document.content)
    return [*document.problems, *(problem for error in errors for problem in _problems(document, error))]


@cache
def _validator(kind: str) -> Draft202012Validator:
    definitions = json.loads(SOURCE.read_text(encoding="utf-8"))["$defs"]
    return Draft202012Validator({"$defs": definitions, "$ref": f"#/$defs/{kind}"})


def _problems(document: Document, error: ValidationError) -> Iterator[Problem]:
    where: tuple[str | int, ...] = tuple(error.absolute_path)
    name = str(where[-1]) if where else "the file"
    rules: Any = error.schema
    instance: Any = error.instance
    if error.validator == "additionalProperties":
        known = ", ".join(sorted(rules["properties"]))
        for key in sorted(set(instance) - set(rules["properties"])):
            yield document.problem((*where, key), f"{key} is unknown here; there are {known}")
    elif error.validator == "required":
        for key in rules["required"]:
            if f"'{key}' is a required" in error.message:
                yield document.problem(where, f"{name} has no {key}")
    elif error.validator == "propertyNames" or "propertyNames" in error.schema_path:
        yield document.problem((*where, instance), f"{instance!r} is no name for this: {_reason(error)}")
    else:
        yield document.problem(where, f"{name}: {_reason(error)}")


def _reason(error: ValidationError) -> str:
    wanted: Any = error.validator_value
    if error.validator == "type":
        return f"{json.dumps(error.instance)} is no {wanted if isinstance(wanted, str) else ' and no '.join(wanted)}"
    if error.validator == "enum":
        return f"write {json.dumps(wanted[0])}, or leave it out"
    rules: Any = error.schema
    if error.validator == "pattern" and "description" in rules:
        return f"{error.instance!r} does not fit; write {rules['description']}"
    return error.message
