"""A schema with a resource and functions more, which have every kind of property, for tests of what is printed.

Functions have what they may have: no defaults, and no object types in their arguments.
"""

import json
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).resolve().parents[2] / "schema.json"
TOKEN = "alicloud:pai/thing:Thing"  # noqa: S105 - a type token is no password
COLOURS = "alicloud:pai/ThingColour:ThingColour"
LABEL = "alicloud:pai/WorkspaceModelLabel:WorkspaceModelLabel"
TEXT = """A thing with `byName`.

{{% examples %}}
## Example Usage

{{% example %}}
### One

```java
new Thing("one", ThingArgs.builder().ratio(0.5).build());
```

```csharp
new Thing("one", new() { Ratio = 0.5 });
```
{{% /example %}}
{{% /examples %}}

## Notes

- one `a{b}` <thing> & more
- two, which goes on and on for a good while, so that it does not fit into one line of any comment

The end.
"""
PROPERTIES: dict[str, Any] = {
    "from": {"type": "string", "description": "A keyword in Python.", "default": 'he"re'},
    "class": {"type": "string", "description": "A keyword elsewhere.\n\n- one `a{b}` <thing>\n- two"},
    "notify": {"type": "boolean", "description": "A name of every Java object.", "default": False},
    "maxHTTPRetries": {"type": "integer", "description": "A count.", "defaultInfo": {"environment": ["RETRIES"]}},
    "ratio": {"type": "number", "description": 'A "quoted" text, a \\ and `maxHTTPRetries`.'},
    "share": {"type": "number", "description": "A number.", "default": 1},
    "anything": {"$ref": "pulumi.json#/Any", "description": "Any value."},
    "hidden": {"type": "string", "description": "A secret.", "secret": True},
    "lists": {
        "type": "array",
        "items": {"type": "array", "items": {"type": "string"}},
        "description": "Lists.",
        "secret": True,
    },
    "byName": {
        "type": "object",
        "additionalProperties": {"type": "array", "items": {"$ref": f"#/types/{LABEL}"}},
        "description": "Labels by name.",
        "deprecationMessage": "Use `anything`.",
    },
}


FUNCTION = "alicloud:pai/getThing:getThing"
_ANSWER = "alicloud:pai/getThingPart:getThingPart"
_WITHOUT: Any = ("default", "defaultInfo")


def _functions() -> dict[str, Any]:
    plain = {name: {key: spec[key] for key in spec if key not in _WITHOUT} for name, spec in PROPERTIES.items()}
    lists = {"type": "array", "items": {"type": "string"}}
    parts = {"type": "array", "items": {"$ref": f"#/types/{_ANSWER}"}}
    arguments = {**plain, "byName": {**plain["byName"], "additionalProperties": lists}}
    results = {
        **plain,
        "byName": {**plain["byName"], "additionalProperties": parts},
        "part": {"$ref": f"#/types/{_ANSWER}", "description": "A part."},
    }
    answered = {"type": "object", "description": "What it answers.", "properties": results, "required": ["from"]}
    asked = {"type": "object", "description": "What it is asked with.", "properties": arguments}
    return {
        FUNCTION: {
            "description": TEXT,
            "inputs": {**asked, "required": ["ratio"]},
            "outputs": answered,
            "deprecationMessage": "It is only for tests.",
        },
        "alicloud:pai/getOtherThing:getOtherThing": {"description": TEXT, "inputs": asked, "outputs": answered},
        "alicloud:pai/getOnlyThing:getOnlyThing": {"description": TEXT, "outputs": answered},
        # A resource is read by this name.
        "alicloud:pai/getWorkspaceMember:getWorkspaceMember": {
            "description": TEXT,
            "inputs": asked,
            "outputs": answered,
        },
    }


def every_kind() -> Any:
    """Return our schema with the thing, nested types that hold the same properties, and the functions."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    schema["resources"][TOKEN] = {
        "description": TEXT,
        "properties": PROPERTIES,
        "required": ["from"],
        "inputProperties": PROPERTIES,
        "requiredInputs": ["ratio"],
        "stateInputs": {"properties": PROPERTIES},
        "deprecationMessage": "It is only for tests.",
    }
    schema["types"]["alicloud:pai/ThingPart:ThingPart"] = {
        "type": "object",
        "description": "A part.",
        "properties": PROPERTIES,
        "required": ["hidden"],
    }
    part = {"$ref": "#/types/alicloud:pai/ThingPart:ThingPart", "description": "A part."}
    for table in ("properties", "inputProperties"):
        schema["resources"][TOKEN][table] = {**PROPERTIES, "part": part}
    schema["types"][COLOURS] = {
        "type": "string",
        "description": "Colours: one `a{b}` <thing> & more, */ and a \\.",
        "enum": [
            {"name": "Red", "value": "red", "description": "As `byName` */ <says> {@it} & more."},
            {"name": "PaleRed", "value": 'pale "red" \\ `x`'},
        ],
    }
    functions = _functions()
    schema.setdefault("functions", {}).update(functions)
    schema["types"][_ANSWER] = {
        "type": "object",
        "description": "A part of an answer.",
        "properties": functions[FUNCTION]["inputs"]["properties"],
        "required": ["hidden"],
    }
    return schema
