"""Programs that call every function in both forms, and give out what they read in the answers.

They are written here, from the schema, because they say the same of each function: what is told by hand would be
forgotten for the next one. A language is a row of LANGUAGES. The forms with outputs are given those of a resource, and
depend on it.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from sdk.generator.languages.java.names import getter
from sdk.generator.languages.python.rules import snake_case
from tests.sdk.asked import FUNCTIONS, KEY, SCHEMA, TEXT, Asked, Step
from tests.tools.go_tool import SDK as GO_SDK
from tests.tools.go_tool import require_go
from tests.tools.maven import install_sdk, require_maven
from tests.tools.node_tool import MODULES, require_node
from tests.tools.node_tool import install_sdk as install_node_sdk
from tests.tools.stories import EXAMPLE, PROGRAM_FOLDERS

_RESOURCES: Final = frozenset(token.rpartition(":")[2] for token in SCHEMA["resources"])
_PAI: Final = "github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"


def _pascal(name: str) -> str:
    return name[:1].upper() + name[1:]


def _walk(start: str, way: tuple[Step, ...], write: Callable[[str, Step], str]) -> str:
    for step in way:
        start = write(start, step)
    return start


def _python() -> str:
    def later(value: Any) -> str:
        if isinstance(value, list):
            return f"[{', '.join(map(later, value))}]"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key!r}: {later(item)}" for key, item in value.items()) + "}"
        return "first.model_name" if value == TEXT else repr(value)

    def step(code: str, at: Step) -> str:
        return code + {"property": f".{snake_case(at.name)}", "first": "[0]", "entry": f"[{KEY!r}]"}[at.to]

    lines = [
        "import pulumi",
        "import pulumi_alicloud_pai as alicloud",
        f"first = alicloud.pai.WorkspaceModel('first', model_name={TEXT!r})",
        "opts = pulumi.InvokeOutputOptions(depends_on=[first])",
    ]
    for asked in FUNCTIONS.values():
        name = snake_case(asked.name)
        known = ", ".join(f"{snake_case(key)}={value!r}" for key, value in asked.arguments.items())
        given = "".join(f"{snake_case(key)}={later(value)}, " for key, value in asked.arguments.items())
        lines += [
            f"def {asked.name}(answer: alicloud.pai.{_pascal(asked.name)}Result) -> list[object]:",
            f"    return [{', '.join(_walk('answer', way, step) for way in asked.ways)}]",
            f"pulumi.export('{asked.name}', {asked.name}(alicloud.pai.{name}({known})))",
            f"later = alicloud.pai.{name}_output({given}opts=opts)",
            f"pulumi.export('{asked.name}Output', later.apply({asked.name}))",
        ]
    return "\n".join(lines) + "\n"


def _typescript() -> str:
    def given(value: Any) -> str:
        return json.dumps(value).replace(json.dumps(TEXT), "first.modelName")

    def step(code: str, at: Step) -> str:
        sure = "" if at.required else "!"
        return code + {"property": f".{at.name}{sure}", "first": "[0]", "entry": f"[{json.dumps(KEY)}]"}[at.to]

    lines = [
        'import * as alicloud from "pulumi-alicloud-pai";',
        "export = async (): Promise<Record<string, unknown>> => {",
        "const told: Record<string, unknown> = {};",
        f"const first = new alicloud.pai.WorkspaceModel('first', {{ modelName: {json.dumps(TEXT)} }});",
        "const opts = { dependsOn: [first] };",
    ]
    for asked in FUNCTIONS.values():
        read = ", ".join(_walk("answer", way, step) for way in asked.ways)
        known = f"{json.dumps(asked.arguments)}" if asked.inputs else ""
        later = f"{given(asked.arguments)}, " if asked.inputs else ""
        lines += [
            "{",
            f"const read = (answer: alicloud.pai.{_pascal(asked.name)}Result): unknown[] => [{read}];",
            f"told.{asked.name} = read(await alicloud.pai.{asked.name}({known}));",
            f"told.{asked.name}Output = alicloud.pai.{asked.name}Output({later}opts).apply(read);",
            "}",
        ]
    return "\n".join([*lines, "return told;", "};"]) + "\n"


def _go_name(asked: Asked) -> str:
    name = _pascal(asked.name)
    return f"Lookup{name[3:]}" if name.removeprefix("Get") in _RESOURCES else name


def _go() -> str:
    def known(value: Any, *, required: bool) -> str:
        if isinstance(value, list):
            return f"[]string{{{', '.join(map(json.dumps, value))}}}"
        if isinstance(value, dict):
            return f"map[string]string{{{', '.join(f'{json.dumps(k)}: {json.dumps(v)}' for k, v in value.items())}}}"
        kind = {str: "String", bool: "Bool", int: "Int"}[type(value)]
        return json.dumps(value) if required else f"pulumi.{kind}Ref({json.dumps(value)})"

    def later(value: Any) -> str:
        if isinstance(value, list):
            return f"pulumi.StringArray{{{', '.join(map(later, value))}}}"
        if isinstance(value, dict):
            return f"pulumi.StringMap{{{', '.join(f'{json.dumps(k)}: {later(v)}' for k, v in value.items())}}}"
        kind = {str: "String", bool: "Bool", int: "Int"}[type(value)]
        return "first.ModelName" if value == TEXT else f"pulumi.{kind}({json.dumps(value)})"

    def plain(code: str, at: Step) -> str:
        return code + {"property": f".{_pascal(at.name)}", "first": "[0]", "entry": f"[{json.dumps(KEY)}]"}[at.to]

    def output(code: str, at: Step) -> str:
        entry = f".MapIndex(pulumi.String({json.dumps(KEY)}))"
        return code + {"property": f".{_pascal(at.name)}()", "first": ".Index(pulumi.Int(0))", "entry": entry}[at.to]

    calls = []
    for asked in FUNCTIONS.values():
        name = _go_name(asked)
        values = "".join(
            f"{_pascal(key)}: {known(value, required=key in asked.required)}, "
            for key, value in asked.arguments.items()
        )
        given = "".join(f"{_pascal(key)}: {later(value)}, " for key, value in asked.arguments.items())
        args, output_args = (
            (f"&pai.{name}Args{{{values}}}, ", f"pai.{name}OutputArgs{{{given}}}, ") if asked.inputs else ("", "")
        )
        calls.append(f"""
func {asked.name}(ctx *pulumi.Context, first *pai.WorkspaceModel) error {{
	plain, err := pai.{name}(ctx, {args.rstrip(", ")})
	if err != nil {{
		return err
	}}
	ctx.Export("{asked.name}", pulumi.Any([]any{{{", ".join(_walk("plain", way, plain) for way in asked.ways)}}}))
	later := pai.{name}Output(ctx, {output_args}pulumi.DependsOn([]pulumi.Resource{{first}}))
	ctx.Export("{asked.name}Output", pulumi.All({", ".join(_walk("later", way, output) for way in asked.ways)}))
	return nil
}}
""")
    names = ", ".join(asked.name for asked in FUNCTIONS.values())
    return f"""package main

import (
	"{_PAI}"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {{
	pulumi.Run(func(ctx *pulumi.Context) error {{
		first, err := pai.NewWorkspaceModel(ctx, "first", &pai.WorkspaceModelArgs{{ModelName: pulumi.String("{TEXT}")}})
		if err != nil {{
			return err
		}}
		for _, call := range []func(*pulumi.Context, *pai.WorkspaceModel) error{{{names}}} {{
			if err := call(ctx, first); err != nil {{
				return err
			}}
		}}
		return nil
	}})
}}
{"".join(calls)}"""


def _java() -> str:
    def known(value: Any) -> str:
        if isinstance(value, list):
            return f"List.of({', '.join(map(json.dumps, value))})"
        if isinstance(value, dict):
            return f"Map.of({', '.join(json.dumps(word) for pair in value.items() for word in pair)})"
        return json.dumps(value)

    def later(value: Any) -> str:
        return "first.modelName()" if value == TEXT else f"Output.of({known(value)})"

    def step(code: str, at: Step) -> str:
        sure = "" if at.required or at.kind in {"array", "map"} else ".get()"
        entry = f".get({json.dumps(KEY)})"
        return code + {"property": f".{getter(at.name)}(){sure}", "first": ".get(0)", "entry": entry}[at.to]

    def builder(asked: Asked, kind: str, write: Callable[[Any], str]) -> str:
        if not asked.inputs:
            return "InvokeArgs.Empty"
        setters = "".join(f".{getter(key)}({write(value)})" for key, value in asked.arguments.items())
        return f"{_pascal(asked.name)}{kind}.builder(){setters}.build()"

    methods = [
        f"""
  private static List<Object> {asked.name}({_pascal(asked.name)}Result answer) {{
    return Arrays.asList({", ".join(_walk("answer", way, step) for way in asked.ways)});
  }}

  private static void {asked.name}(Context ctx, WorkspaceModel first) {{
    var plain = Output.of(PaiFunctions.{asked.name}Plain({builder(asked, "PlainArgs", known)}));
    ctx.export("{asked.name}", plain.applyValue(Calls::{asked.name}));
    var options = new InvokeOutputOptions.Builder().dependsOn(first).build();
    var later = PaiFunctions.{asked.name}({builder(asked, "Args", later)}, options);
    ctx.export("{asked.name}Output", later.applyValue(Calls::{asked.name}));
  }}
"""
        for asked in FUNCTIONS.values()
    ]
    base = "com.pulumialicloudpai.alicloud.pai"
    calls = "".join(f"      {asked.name}(ctx, first);\n" for asked in FUNCTIONS.values())
    return f"""package programs;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOutputOptions;
import com.pulumi.resources.InvokeArgs;
import {base}.PaiFunctions;
import {base}.WorkspaceModel;
import {base}.WorkspaceModelArgs;
import {base}.inputs.*;
import {base}.outputs.*;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

public final class Calls {{
  public static void main(String[] args) {{
    Pulumi.run(ctx -> {{
      var first = new WorkspaceModel("first", WorkspaceModelArgs.builder().modelName("{TEXT}").build());
{calls}    }});
  }}
{"".join(methods)}}}
"""


def _go_files(to: Path) -> None:
    require_go()
    example = EXAMPLE.with_name("go")
    shutil.copy(example / "go.sum", to)
    module = re.sub(r"=> .*", f"=> {GO_SDK}", (example / "go.mod").read_text(encoding="utf-8"))
    (to / "go.mod").write_text(module, encoding="utf-8")


def _node_files(to: Path) -> None:
    require_node()
    install_node_sdk()
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(EXAMPLE.with_name("typescript") / name, to)
    (to / "node_modules").symlink_to(MODULES)


def _java_files(to: Path) -> None:
    require_maven()
    install_sdk()
    (to / "src/main/java/programs").mkdir(parents=True)
    project = (PROGRAM_FOLDERS / "java" / "pom.xml").read_text(encoding="utf-8")
    chosen = "<exec.mainClass>programs.Calls<"
    (to / "pom.xml").write_text(re.sub(r"<exec\.mainClass>[\w.]+<", chosen, project), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Language:
    """How the program of a language is written, and where; and what must lie beside it."""

    write: Callable[[], str]
    file: str
    beside: Callable[[Path], None] = lambda _: None
    says_place: bool = True
    """Whether the language's Pulumi library tells the engine with a call where the plugin is."""


LANGUAGES: Final[Mapping[str, Language]] = {
    "python": Language(_python, "__main__.py"),
    "nodejs": Language(_typescript, "index.ts", _node_files),
    "go": Language(_go, "main.go", _go_files),
    # 1.36.1 leaves the place out of calls; the jar says it too, and the engine reads that before a program runs.
    "java": Language(_java, "src/main/java/programs/Calls.java", _java_files, says_place=False),
}


def write_program(language: str, to: Path) -> Path:
    """Write the project of a language to a new folder."""
    row = LANGUAGES[language]
    to.mkdir()
    row.beside(to)
    (to / "Pulumi.yaml").write_text(yaml.safe_dump({"name": "calls", "runtime": language}), encoding="utf-8")
    (to / row.file).write_text(row.write(), encoding="utf-8")
    return to
