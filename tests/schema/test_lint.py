"""The lint names the path and the reason of everything that `pulumi schema check` or an SDK would stumble over."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from sdk.generator.lint import lint
from sdk.generator.registry import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
MODEL = "alicloud:pai/workspaceModel:WorkspaceModel"
LABEL = "alicloud:pai/WorkspaceModelLabel:WorkspaceModelLabel"
FUNCTION = "alicloud:pai/getThing:getThing"
ANSWER = "alicloud:pai/getThingPart:getThingPart"
COLOURS = "alicloud:pai/Colours:Colours"
TEXT = {"type": "string", "description": "Text."}
RESOURCE = {"description": "A thing."}
TYPE = {"type": "object", "description": "A thing.", "properties": {}}

PART = {"type": "object", "description": "A part.", "properties": {"name": TEXT}}
FOUND = {
    "description": "Finds a thing.",
    "inputs": {"type": "object", "properties": {"a": TEXT}},
    "outputs": {
        "type": "object",
        "properties": {"things": {"description": "T.", "type": "array", "items": {"$ref": f"#/types/{ANSWER}"}}},
    },
}
SCHEMA = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
SCHEMA["types"][ANSWER] = PART
SCHEMA["types"][COLOURS] = {
    "type": "string",
    "description": "Colours.",
    "enum": [{"name": "Blue", "value": "blue"}, {"name": "PaleRed", "value": "pale red"}],
}
SCHEMA.setdefault("functions", {})[FUNCTION] = FOUND

REMOVED = object()

# Where the schema is broken, with what, and the path and words of the finding.
BROKEN: list[tuple[list[Any], Any, str, str]] = [
    # structure, by the metaschema
    (["name"], REMOVED, "#", "'name' is a required property"),
    (["version"], "first", "#/version", "does not match"),
    (
        ["resources", MODEL, "inputProperties", "task", "type"],
        "text",
        "/inputProperties/task/type",
        "'text' is not one of",
    ),
    (["resources", MODEL, "properties"], [], f"#/resources/{MODEL}/properties", "[] is not of type 'object'"),
    # the package
    (["pluginDownloadURL"], REMOVED, "#/pluginDownloadURL", "missing"),
    (["provider"], REMOVED, "#/provider", "missing"),
    (["language", "python"], REMOVED, "#/language/python", "missing"),
    (["name"], "input", "#/name", "input is a reserved package name"),
    (["meta", "moduleFormat"], "(", "#/meta/moduleFormat", "not a regular expression"),
    # tokens
    (["resources", "aws:pai/x:X"], RESOURCE, "#/resources/aws:pai/x:X", "the token's package is aws"),
    (["resources", "alicloud:index:Provider"], RESOURCE, "#/resources/alicloud:index:Provider", "provider is reserved"),
    (["types", "alicloud:index/a/b:X"], TYPE, "#/types/alicloud:index/a/b:X", "inside of index"),
    (["types", "alicloud:pai/x:pulumi"], TYPE, "#/types/alicloud:pai/x:pulumi", "pulumi is a reserved name"),
    (["resources", "alicloud:pai/x:workspacemodel"], RESOURCE, ":workspacemodel", "pai:workspacemodel in short"),
    (["resources", "alicloud:index/pai:Pai"], RESOURCE, "#/resources/alicloud:index/pai:Pai", "the name of a module"),
    # names of properties
    (["resources", MODEL, "inputProperties", "pulumi"], TEXT, "/inputProperties/pulumi", "reserved name of a property"),
    (["resources", MODEL, "properties", "urn"], TEXT, "/properties/urn", "reserved name of a property"),
    (["resources", MODEL, "properties", "id"], TEXT, "/properties/id", "reserved name of a property"),
    (["resources", MODEL, "stateInputs", "properties", "id"], TEXT, "/stateInputs/properties/id", "reserved name"),
    (["provider", "inputProperties", "version"], TEXT, "#/provider/inputProperties/version", "reserved name"),
    (["types", LABEL, "properties", "pulumi"], TEXT, f"#/types/{LABEL}/properties/pulumi", "reserved name"),
    (["config", "variables", "pulumi"], TEXT, "#/config/variables/pulumi", "reserved name of a property"),
    (["types", LABEL, "properties", "a key"], TEXT, f"#/types/{LABEL}/properties/a key", "no spaces"),
    # what must be declared
    (["resources", MODEL, "required"], ["colour"], f"#/resources/{MODEL}/required/0", "colour is required"),
    (["resources", MODEL, "requiredInputs"], ["x"], f"#/resources/{MODEL}/requiredInputs/0", "x is required but not"),
    (["types", LABEL, "required"], ["x"], f"#/types/{LABEL}/required/0", "x is required but not declared"),
    (["resources", MODEL, "inputProperties", "colour"], TEXT, "/inputProperties/colour", "it is no output"),
    # types
    (["types", LABEL], REMOVED, "/properties/labels/items/$ref", f"there is no type {LABEL}"),
    (["types", LABEL, "properties", "key"], {**TEXT, "$ref": "#/resources/x"}, "/key/$ref", "references to"),
    # defaults
    (["types", LABEL, "properties", "key", "default"], 1, "/key/default", "1 is no value for a property"),
    (["provider", "inputProperties", "maxRetryTimeout", "default"], True, "/default", "true is no value"),
    (["provider", "inputProperties", "maxRetryTimeout", "default"], 1.5, "/maxRetryTimeout/default", "1.5 is no value"),
    (["resources", MODEL, "inputProperties", "labels", "default"], "x", "/labels/default", "a property of type array"),
    (["types", LABEL, "properties", "key", "const"], 1, "/key/const", "1 is no value"),
    (["types", LABEL, "properties", "key", "defaultInfo"], {"environment": []}, "/key/defaultInfo", "at least one"),
    # texts
    (["resources", MODEL, "description"], REMOVED, f"#/resources/{MODEL}/description", "missing"),
    (["types", LABEL, "description"], " ", f"#/types/{LABEL}/description", "missing"),
    (["types", LABEL, "properties", "key", "description"], REMOVED, "/properties/key/description", "missing"),
    (["provider", "description"], REMOVED, "#/provider/description", "missing"),
    (["resources", MODEL, "description"], "{{% examples %}}\n", "/description", "{{% examples %}} without"),
    (["resources", MODEL, "description"], "{{% ref #/types/x %}}", "/description", "references inside of texts"),
    # functions
    (["functions", "alicloud:pai/x:Bad"], FOUND, "#/functions/alicloud:pai/x:Bad", "begin it with a small letter"),
    (["functions", "alicloud:pai/x:getthing"], FOUND, "alicloud:pai/x:getthing", "pai:getthing in short"),
    (["functions", "alicloud:pai/x:workspaceModel"], FOUND, "pai/x:workspaceModel", "has the name workspaceModel in a"),
    (["functions", "alicloud:pai/x:getThingOutput"], FOUND, FUNCTION, "has the name getThingOutput in a language"),
    (["types", "alicloud:pai/x:GetThingResult"], TYPE, FUNCTION, "has the name getThingResult in a language"),
    (["resources", "alicloud:pai/x:GetThing"], RESOURCE, FUNCTION, "alicloud:pai/x:GetThing has the name getThing"),
    (["resources", "alicloud:pai/x:PaiFunctions"], RESOURCE, FUNCTION, "pai/x:PaiFunctions has the name PaiFunctions"),
    (["functions", FUNCTION, "description"], REMOVED, f"#/functions/{FUNCTION}/description", "missing"),
    (["functions", FUNCTION, "outputs"], REMOVED, f"#/functions/{FUNCTION}/outputs", "answers at least one property"),
    (["functions", FUNCTION, "inputs"], {"type": "object"}, f"{FUNCTION}/inputs", "leave the key out"),
    (["functions", FUNCTION, "inputs", "properties", "pulumi"], TEXT, "/inputs/properties/pulumi", "reserved name"),
    (
        ["functions", FUNCTION, "inputs", "properties", "opts"],
        TEXT,
        "/inputs/properties/opts",
        "by every function in py",
    ),
    (["functions", FUNCTION, "outputs", "properties", "applyT"], TEXT, "/properties/applyT", "by every function in go"),
    (["functions", FUNCTION, "inputs", "required"], ["x"], f"{FUNCTION}/inputs/required/0", "x is required but not"),
    (
        ["functions", FUNCTION, "outputs", "properties", "labels"],
        {"description": "A label.", "$ref": f"#/types/{LABEL}"},
        f"{FUNCTION}/outputs/properties/labels/$ref",
        f"{LABEL} is a type of resources",
    ),
    (
        ["types", ANSWER, "properties", "label"],
        {"description": "A label.", "$ref": f"#/types/{LABEL}"},
        f"{FUNCTION}/outputs/properties/things/items/$ref",
        f"{LABEL} is a type of resources",
    ),
    # numbers of more than 32 bits
    (
        ["language", "java", "wide"],
        ["WorkspaceModel.task"],
        "#/language/java/wide",
        "WorkspaceModel.task is no optional",
    ),
    (
        ["language", "csharp", "wide"],
        ["Model.orderNumber"],
        "#/language/csharp/wide",
        "Model.orderNumber is no optional",
    ),
    (
        ["resources", MODEL, "properties", "orderNumberAsDouble"],
        TEXT,
        "/orderNumberAsDouble",
        "other form of orderNumber",
    ),
    # constants
    (["types", COLOURS, "type"], "integer", f"#/types/{COLOURS}/type", "constants are texts"),
    (["types", COLOURS, "enum", 0], {"value": "a"}, f"#/types/{COLOURS}/enum/0/name", "'' is no name such as"),
    (
        ["types", COLOURS, "enum", 0],
        {"name": "PaleRed", "value": "a"},
        f"#/types/{COLOURS}/enum/1/name",
        "there is a PALE_RED in python already",
    ),
    (
        ["types", LABEL, "properties", "key"],
        {"description": "A colour.", "$ref": f"#/types/{COLOURS}"},
        f"#/types/{LABEL}/properties/key/$ref",
        "a property that takes its values is a string",
    ),
    # what the generator does not print
    (
        ["functions", FUNCTION, "multiArgumentInputs"],
        ["a"],
        "/multiArgumentInputs",
        "does not print multiArgumentInputs",
    ),
    (["functions", FUNCTION, "plain"], True, f"{FUNCTION}/plain", "does not print plain"),
    (
        ["functions", FUNCTION, "inputs", "properties", "a"],
        {**TEXT, "default": "x"},
        f"{FUNCTION}/inputs/properties/a/default",
        "does not print default",
    ),
    (
        ["functions", FUNCTION, "inputs", "properties", "a"],
        {"description": "A list.", "type": "array", "items": {"$ref": f"#/types/{ANSWER}"}},
        f"{FUNCTION}/inputs/properties/a/items/$ref",
        "object types in arguments of functions",
    ),
    (["types", LABEL, "properties", "key", "const"], "a", "/properties/key/const", "does not print const"),
    (["types", LABEL, "properties", "key", "plain"], True, "/properties/key/plain", "does not print plain"),
    (["resources", MODEL, "isComponent"], True, "/isComponent", "does not print isComponent"),
    # collisions in a language
    (["types", LABEL, "properties", "Key"], TEXT, f"#/types/{LABEL}/properties/Key", "key and Key are both key"),
    (["resources", MODEL, "inputProperties", "opts"], TEXT, "/inputProperties/opts", "taken by the constructor"),
    (["resources", "alicloud:pai/x:Workspace_Model"], RESOURCE, "alicloud:pai/x:Workspace_Model", "to the file of"),
]


def test_a_function_is_no_breach() -> None:
    """The schema that is broken above is a good one before."""
    assert [] == lint(SCHEMA, list(LANGUAGES.values()))


@pytest.mark.parametrize(("where", "what", "path", "words"), BROKEN, ids=["/".join(map(str, row[0])) for row in BROKEN])
def test_a_broken_schema_is_refused_with_path_and_reason(where: list[Any], what: Any, path: str, words: str) -> None:
    """Each rule finds its own breach, and says where it is."""
    schema = copy.deepcopy(SCHEMA)
    spec: Any = schema
    for key in where[:-1]:
        spec = spec[key] if isinstance(spec, list) else spec.setdefault(key, {})
    if what is REMOVED:
        del spec[where[-1]]
    else:
        spec[where[-1]] = what
    findings = lint(schema, list(LANGUAGES.values()))
    assert [finding for finding in findings if finding.path.endswith(path) and words in finding.reason], findings


def test_a_token_has_three_parts() -> None:
    """A token of two parts is found by the metaschema, before a rule could stumble over it."""
    findings = lint({**SCHEMA, "resources": {"alicloud:Model": RESOURCE}}, list(LANGUAGES.values()))
    assert findings
    assert all("alicloud:Model" in finding.reason for finding in findings)


@pytest.mark.parametrize("document", [None, [], "schema", 1, {}, {"name": 1}, {"name": "alicloud", "types": None}])
def test_anything_that_is_no_schema_is_refused(document: Any) -> None:
    """What JSON can hold never breaks the lint itself."""
    assert lint(document, list(LANGUAGES.values()))
