"""Rules that more than one resource has, as fragments of JSON Schema with a message of their own.

The keyword `says` replaces the standard message of a failed fragment. `lifecycle.validation` knows the keywords.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pulumi_resource_alicloud.resources.vocabulary import JsonSchema


def pattern(regex: str, says: str) -> JsonSchema:
    """Require a string to match the whole regular expression, in which no two neighbours may match the same.

    Digits and letters of its classes are those of ASCII.
    """
    return {"pattern": rf"^(?a:{regex})\Z", "says": says}


def one_of(*values: str) -> JsonSchema:
    """Require one of the published values."""
    return {"enum": list(values)}


def known_or(known: Sequence[str], regex: str, says: str) -> JsonSchema:
    """Require one of the values that are known by name, or another that matches a regular expression."""
    escaped = (value.replace(".", "[.]") for value in known)
    return {
        **pattern("|".join((*escaped, regex)), f"{', '.join(known)} or {says}"),
        "known": list(known),
        "others": says,
    }


def listed_values(rule: JsonSchema) -> Sequence[Any]:
    """Return the values that a rule lists, for a property itself or for each entry of a list."""
    of = {**rule.get("items", {}), **rule}
    found: Sequence[Any] = of.get("enum") or of.get("known", ())
    return found


def length(least: int, most: int) -> JsonSchema:
    """Require a string, or a list, of a length from `least` to `most`."""
    return {"minLength": least, "maxLength": most, "minItems": least, "maxItems": most}


def published_length(least: int, most: int) -> JsonSchema:
    """Advise a length that only documentation gives; `rules` say what may not be empty."""
    return {"minLength": least, "maxLength": most}


def json_object(most: int | None = None) -> JsonSchema:
    """Require a JSON object of at most `most` characters when written as JSON."""
    return {} if most is None else {"maxSerialized": most}


NOT_EMPTY: JsonSchema = {"minLength": 1}
JSON_TEXT: JsonSchema = {"jsonText": True}
DIGITS = pattern(r"\d+", "a number written in digits, 0 to 9")
ID = pattern("[!-~]+", "an id: letters, digits and signs of ASCII, without spaces")

_LABEL_TEXT: dict[str, Any] = {
    "maxBytes": 128,
    "pattern": r"^[^=,]*\Z",
    "says": "at most 128 bytes, without '=' and ','",
}
LABELS: JsonSchema = {
    "items": {
        "required": ["key"],
        "properties": {"key": {**_LABEL_TEXT, "minLength": 1}, "value": _LABEL_TEXT},
    },
    "distinctKeys": "key",
}
DATASET_LABELS: JsonSchema = {
    "items": {
        "required": ["key", "value"],
        "properties": {
            "key": {
                "pattern": r"^(?!aliyun|acs|http://|https://).{1,128}\Z",
                "says": "1 to 128 characters that do not begin with aliyun, acs, http:// or https://",
            },
            "value": {"minLength": 1, "maxLength": 128},
        },
    },
    "distinctKeys": "key",
}
ROLES_OF_DATASET: JsonSchema = {
    "items": pattern(
        r"PAI[.]\w+|role-.+|[*]", "a role such as PAI.AlgoDeveloper, the ID of a custom role, role-..., or *"
    )
}
NAME_OF_DATASET = pattern(
    "[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff-]{0,126}",
    "1 to 127 letters, digits, Chinese characters, underscores or hyphens, no underscore or hyphen first",
)
ADDRESSES: Mapping[tuple[str, str], Mapping[str, JsonSchema]] = {
    ("dataSourceType", kind): {"uri": pattern(f"{scheme}://.+", f"an address that begins with {scheme}://")}
    for kind, scheme in {"OSS": "oss", "NAS": "nas", "BMCPFS": "bmcpfs"}.items()
}
"""How documentation writes addresses, where it says so of a kind of storage."""
KINDS_OF_MODEL: Mapping[str, JsonSchema] = {
    "formatType": one_of(
        *("OfflineModel", "SavedModel", "Keras H5", "Frozen Pb", "Caffe Prototxt", "TorchScript", "XGBoost", "PMML"),
        *("AlinkModel", "ONNX"),
    ),
    # The list says Pytorch; the registry page and upstream's tests write PyTorch, and the service takes it.
    "frameworkType": one_of("Pytorch", "PyTorch", "XGBoost", "Keras", "Caffe", "Alink", "Xflow", "TensorFlow"),
}
SOURCES_OF_VERSION: Mapping[tuple[str, str], Mapping[str, JsonSchema]] = {
    ("sourceType", kind): {
        "sourceId": pattern(
            "region=[^,]*,workspaceId=[^,]*,kind=[^,]*,id=.*", "region=...,workspaceId=...,kind=...,id=..."
        )
    }
    for kind in ("PAIFlow", "TrainingService")
}
DATA: Mapping[str, JsonSchema] = {
    "dataSourceType": one_of("OSS", "NAS", "EXTREMENAS", "CPFS", "BMCPFS", "MAXCOMPUTE", "URL"),
    "importInfo": JSON_TEXT,
    "labels": DATASET_LABELS,
    "options": JSON_TEXT,
    "property": one_of("FILE", "DIRECTORY"),
    "uri": pattern("[a-z]+://.+", "an address such as oss://<bucket>.<endpoint>/<object>"),
}
"""What datasets and their versions say alike of the data."""
NAME_OF_WORKSPACE = pattern(
    "[A-Za-z][A-Za-z0-9_]{2,}", "at least 3 letters, digits or underscores, the first one a letter"
)
ENVIRONMENTS: JsonSchema = {
    "items": {"enum": ["dev", "prod"]},
    "contains": {"const": "prod"},
    "uniqueItems": True,
    "says": 'either ["prod"] or ["dev", "prod"]',
}
NAME_OF_EXPERIMENT = pattern(
    "[A-Za-z][A-Za-z0-9_-]{0,62}", "1 to 63 letters, digits, underscores or hyphens, the first one a letter"
)
