"""The page of the configuration has every key, and every environment variable that the provider reads."""

from __future__ import annotations

import ast
import json
import re
from typing import Final

import pytest

from sdk.pages.settings import default_of
from tests.tools.checkout import ROOT
from tests.tools.printed import pages, rows, section

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
VARIABLES: Final = SCHEMA["config"]["variables"]
PAGE: Final = pages()["configuration"].texts.site
INSTALLATION: Final = (ROOT / "docs" / "installation-configuration.md").read_text(encoding="utf-8")
KEYS: Final = {line[0]: line for line in rows(section(PAGE, "keys")) if len(line) == 6}


def test_every_key_has_a_row_and_a_part() -> None:
    """Required first, then by name."""
    assert sorted(VARIABLES) == list(KEYS)
    assert sorted(VARIABLES) == re.findall(r"^### (\w+)$", PAGE, re.MULTILINE)


def test_secrets_are_told_and_set_as_secrets() -> None:
    """The table says so, and the example gives `--secret`."""
    secret = {name for name, spec in VARIABLES.items() if spec.get("secret")}
    assert secret <= {name for name, line in KEYS.items() if line[4] == "yes"}
    for name in secret:
        assert f"pulumi config set --secret alicloud:{name} " in PAGE
        assert re.search(rf"^    alicloud:{name}:\n      fn::secret: ", PAGE, re.MULTILINE)


@pytest.mark.parametrize("page", [PAGE, pages()["configuration"].texts.twin, INSTALLATION])
def test_each_secret_of_the_example_has_a_value_of_its_own(page: str) -> None:
    """Also what is inside of a key, which `--path` reaches: no two keys are given the same."""
    given = re.findall(r'^pulumi config set --secret( --path)? alicloud:([\w.]+) "\$(\w+)"$', page, re.MULTILINE)
    assert [
        ("", "accessKey", "ACCESS_KEY"),
        (" --path", "assumeRoleWithOidc.oidcToken", "OIDC_TOKEN"),
        ("", "secretKey", "SECRET_KEY"),
        ("", "securityToken", "SECURITY_TOKEN"),
    ] == given
    assert page.count("pulumi config set --secret") == len(given)


def test_defaults_and_variables_are_those_of_the_texts() -> None:
    """A few by hand: each way in which a text says it."""
    assert "ALICLOUD_REGION, ALIBABA_CLOUD_REGION, ALIBABA_CLOUD_REGION_ID" == KEYS["region"][2]
    assert "cn-beijing" == KEYS["region"][5]
    assert ("CLIENT_READ_TIMEOUT", "60000") == (KEYS["clientReadTimeout"][2], KEYS["clientReadTimeout"][5])
    assert "HTTPS" == KEYS["protocol"][5]
    assert "~/.aliyun/config.json" == KEYS["sharedCredentialsFile"][5]
    assert "" == KEYS["accessKey"][5]
    assert "ALICLOUD_PROFILE, ALIBABA_CLOUD_PROFILE" == KEYS["profile"][2]
    assert "ALICLOUD_ECS_ROLE_NAME, ALIBABA_CLOUD_ECS_METADATA" == KEYS["ecsRoleName"][2]


def test_every_text_that_speaks_of_a_default_gives_one() -> None:
    """In whatever words: of keys, and of properties inside of them."""
    texts = {name: spec["description"] for name, spec in VARIABLES.items()}
    for token, declared in SCHEMA["types"].items():
        if token.startswith("alicloud:config/"):
            texts |= {f"{token}.{name}": spec["description"] for name, spec in declared["properties"].items()}
    speaking = {name for name, text in texts.items() if re.search(r"\bdefaults?\b", text, re.IGNORECASE)}
    assert speaking - {"region"} == {name for name, text in texts.items() if default_of(text)} - {"region"}


def test_every_variable_of_the_page_is_read_by_the_provider() -> None:
    """It stands in the sources of the provider, or is made of a prefix and a name there."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "provider").rglob("cloud/*.py"))
    told = {word for line in KEYS.values() for word in re.findall(r"[A-Z][A-Z0-9_]{4,}", line[2])}
    assert told
    unknown = {
        word for word in told if word not in sources and re.sub(r"^(ALICLOUD|ALIBABA_CLOUD)_", "", word) not in sources
    }
    assert set() == unknown


def read_variables() -> set[str]:
    """Return the names of environment variables in the sources of the provider: what is written in capitals."""
    found = set()
    for path in (ROOT / "provider/pulumi_resource_alicloud/cloud").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = str(node.value) if isinstance(node, ast.Constant) else ""
            if re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", text):
                found.add(text)
    return found - {"ALIBABA_CLOUD", "CERTIFICATE_VERIFY_FAILED"}


@pytest.mark.parametrize("form", ["site", "twin"])
def test_every_variable_that_the_provider_reads_is_named(form: str) -> None:
    """On the page of the configuration, and, but for those of the network, in the schema."""
    page = getattr(pages()["configuration"].texts, form)
    variables = read_variables()
    assert {"ALIBABA_CLOUD_REGION_ID", "HTTPS_PROXY", "ALICLOUD_ASSUME_ROLE_ARN", "TF_ENDPOINT_PATH"} <= variables
    assert [] == sorted(name for name in variables if f"`{name}`" not in page)
    texts = json.dumps([SCHEMA["config"], SCHEMA["types"]])
    network = {name for name in variables if re.search(r"PROXY$|CA_BUNDLE$", name)}
    assert [] == sorted(name for name in variables - network if f"`{name}`" not in texts)


def test_properties_inside_of_keys_are_told() -> None:
    """Also the hosts of other services, which are told as one."""
    for token, declared in SCHEMA["types"].items():
        if token.startswith("alicloud:config/"):
            assert [] == [name for name in declared["properties"] if f"`{name}`" not in PAGE]
