"""Every configuration key, read by a real program in each language, however it was set.

Python and Go read objects and lists as the JSON that they are, as their official SDKs do; the others read values.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.programs.languages import LANGUAGES, SETTINGS
from tests.tools.checkout import ROOT
from tests.tools.plugin_process import forget_this_machine
from tests.tools.stacks import PulumiStack, StandInStack, copy_project

VALUES: Mapping[str, Any] = {
    "accessKey": "LTAI-example",
    "accountId": "1234567890123456",
    "accountType": "Domestic",
    "assumeRole": {
        "roleArn": "acs:ram::1:role/one",
        "sessionName": "night",
        "policy": '{"Version": "1"}',
        "externalId": "12345678",
        "sessionExpiration": 900,
    },
    "assumeRoleWithOidc": {
        "oidcProviderArn": "acs:ram::1:oidc-provider/ci",
        "roleArn": "acs:ram::1:role/two",
        "oidcToken": "token-example",
        "oidcTokenFile": "/run/token",
        "roleSessionName": "build",
        "policy": "none",
        "sessionExpiration": 1800,
    },
    "clientConnectTimeout": 4000,
    "clientReadTimeout": 5000,
    "configurationSource": "night/1",
    "credentialsUri": "http://localhost:1/credentials",
    "ecsRoleName": "machine",
    "endpoints": [
        {"aiworkspace": "localhost:1", "dataworkspublic": "a", "dataworksPublic": "b"},
        {"sts": "localhost:2"},
    ],
    "fc": "fc.example",
    "logEndpoint": "log.example",
    "maxRetryTimeout": 30,
    "mnsEndpoint": "mns.example",
    "otsInstanceName": "table",
    "profile": "work",
    "protocol": "HTTP",
    "region": "cn-shanghai",
    "secretKey": "secret-example",
    "secureTransport": "true",
    "securityToken": "sts-example",
    "securityTransport": "false",
    "sharedCredentialsFile": "~/keys.json",
    "signVersion": {"oss": "v4", "sls": "v1"},
    "skipRegionValidation": True,
    "sourceIp": "192.0.2.1",
}
"""One value for each key. Two endpoints differ in one capital alone; one text is all digits."""


def leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield the paths of what is no object and no list, each with its text."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from leaves(part, f"{path}.{name}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, f"{path}[{index}]")
    else:
        yield path, text(value)


def text(value: Any) -> str:
    """Return what is set for a value."""
    return value if isinstance(value, str) else json.dumps(value)


def inside(change: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the values with every leaf of an object or list changed."""

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: changed(part) for name, part in value.items()}
        return [changed(part) for part in value] if isinstance(value, list) else change(value)

    return {key: changed(value) if isinstance(value, (dict, list)) else value for key, value in VALUES.items()}


def guessed(value: Any) -> Any:
    """Return what `pulumi config set --path` stores for a text: a number, where it is one."""
    return int(value) if isinstance(value, str) and value.isdigit() else value


@dataclass(frozen=True, slots=True)
class Way:
    """A way to set them all."""

    options: tuple[str, ...]
    """Of `pulumi config set-all`."""
    kind: str
    """`--plaintext` or `--secret`."""
    held: Mapping[str, Any]
    """The values as the engine holds them then."""

    def words(self) -> list[str]:
        """Return the words after `pulumi config set-all`."""
        by_path = "--path" in self.options
        pairs = [
            pair for key, value in VALUES.items() for pair in (leaves(value, key) if by_path else [(key, text(value))])
        ]
        return [*self.options, *(word for path, value in pairs for word in (self.kind, f"alicloud:{path}={value}"))]


WAYS = {
    "as JSON": Way((), "--plaintext", VALUES),
    "by path": Way(("--path",), "--plaintext", inside(guessed)),
    "hidden, as JSON": Way((), "--secret", VALUES),
    "hidden, by path": Way(("--path",), "--secret", inside(text)),
}


def in_yaml(way: Way) -> dict[str, Any]:
    """Return what a YAML program is given: what looks like a number or a boolean is one."""
    return {
        key: json.loads(text(value)) if _LITERAL.fullmatch(text(value)) else value for key, value in way.held.items()
    }


_LITERAL = re.compile(r"[0-9]+|true|false")

READ: Mapping[str, Callable[[Way], Mapping[str, Any]]] = {
    "python": lambda way: way.held,
    "nodejs": lambda way: way.held,
    "go": lambda way: way.held,
    "java": lambda _: VALUES,
    "csharp": lambda _: VALUES,
    "yaml": in_yaml,
}
"""What a program reads. Java and C# declare the types of members, and take numbers and texts for each other."""
HIDES = frozenset({"yaml"})
"""Languages in which a hidden value stays hidden. The others' configuration gives plain values, as officially."""

RUN = [
    pytest.param(language, engine, id=f"{language}-{engine}")
    for language in READ
    for engine in ("stand-in", "pulumi")
    if language == "python" or LANGUAGES[language].stand_in or engine == "pulumi"
]

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]


@pytest.fixture
def project(language: str, engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay the program out, where the language's tools and the engine are there."""
    forget_this_machine(monkeypatch)
    row = LANGUAGES.get(language)
    if row:
        row.require()
    for program in ["pulumi", *filter(None, [row.host if row else ""])] if engine == "pulumi" else ():
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on PATH")
    return row.copy(SETTINGS, tmp_path / "settings") if row else copy_project(SETTINGS, tmp_path / "settings")


def camel(name: str) -> str:
    """Return a name as the schema has it, of whichever language it is."""
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name[:1].lower() + name[1:])


def read(language: str, printed: Any) -> dict[str, Any]:
    """Return what a program read, without what it found nothing for."""

    def without_nothing(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: without_nothing(part) for name, part in value.items() if part is not None}
        return [without_nothing(part) for part in value] if isinstance(value, list) else value

    told = json.loads(printed) if isinstance(printed, str) else printed  # Java has no JSON of its own
    found = {camel(name): value for name, value in without_nothing(told).items()}
    if language in {"python", "go"}:
        parsed = (key for key, value in VALUES.items() if isinstance(value, (dict, list)) and found.get(key))
        found |= {key: json.loads(found[key]) for key in parsed}
    return found


def test_the_values_are_one_for_each_key() -> None:
    """A key of the schema that is not in the table is not read by anybody."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    assert set(schema["config"]["variables"]) == set(VALUES)


@pytest.mark.parametrize(("language", "engine"), RUN)
def test_a_program_reads_every_key_however_it_was_set(language: str, engine: str, project: Path) -> None:
    """Texts, numbers, objects and lists come as what they are, from plain and from hidden configuration."""
    for name, way in WAYS.items():
        hidden = way.kind == "--secret"
        if engine == "pulumi":
            stack: PulumiStack | StandInStack = set_all(project, way)
        else:
            stack = StandInStack(project)
            (stack.secrets if hidden else stack.config).update(
                {f"alicloud:{key}": text(value) for key, value in way.held.items()}
            )
        outcome = stack.up()
        assert outcome.ok, (name, outcome.errors)
        assert READ[language](way) == read(language, outcome.outputs["settings"]), name
        shown = VALUES["secretKey"] in stack.raw_state()
        assert shown is not (hidden and language in HIDES), name


def set_all(project: Path, way: Way) -> PulumiStack:
    """Return a new stack on the real engine, with this configuration and none of a stack before."""
    (project / "Pulumi.dev.yaml").unlink(missing_ok=True)
    stack = PulumiStack(project, Path(tempfile.mkdtemp(dir=project.parent)))
    stack.set_all(*way.words())
    return stack


@pytest.mark.parametrize(("language", "engine"), [one for one in RUN if "yaml" not in one.values])
def test_what_is_not_set_is_taken_from_the_environment_or_is_nothing(
    language: str, engine: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three keys have a variable; in Go nothing is the zero of its type. YAML can't name what is not set."""
    monkeypatch.setenv("ALICLOUD_REGION", "cn-hangzhou")
    monkeypatch.setenv("ALICLOUD_PROFILE", "work")
    monkeypatch.setenv("ALICLOUD_ECS_ROLE_NAME", "machine")
    stack = StandInStack(project) if engine == "stand-in" else PulumiStack(project, project.with_name("home"))
    outcome = stack.up()
    assert outcome.ok, outcome.errors
    found = {
        key: value for key, value in read(language, outcome.outputs["settings"]).items() if value or language != "go"
    }
    assert {"region": "cn-hangzhou", "profile": "work", "ecsRoleName": "machine"} == found
