"""The page of the configuration has every key, and every environment variable that the provider reads."""

from __future__ import annotations

import json
import re
from typing import Final

from sdk.pages.settings import default_of
from tests.tools.checkout import ROOT
from tests.tools.printed import pages, rows, section

SCHEMA: Final = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
VARIABLES: Final = SCHEMA["config"]["variables"]
PAGE: Final = pages()["configuration"].texts.site
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


def test_defaults_and_variables_are_those_of_the_texts() -> None:
    """A few by hand: each way in which a text says it."""
    assert "ALICLOUD_REGION, ALIBABA_CLOUD_REGION" == KEYS["region"][2]
    assert "cn-beijing" == KEYS["region"][5]
    assert ("CLIENT_READ_TIMEOUT", "60000") == (KEYS["clientReadTimeout"][2], KEYS["clientReadTimeout"][5])
    assert "HTTPS" == KEYS["protocol"][5]
    assert "~/.aliyun/config.json" == KEYS["sharedCredentialsFile"][5]
    assert "" == KEYS["accessKey"][5]
    assert "ALICLOUD_PROFILE" == KEYS["profile"][2]


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


def test_properties_inside_of_keys_are_told() -> None:
    """Also the hosts of other services, which are told as one."""
    for token, declared in SCHEMA["types"].items():
        if token.startswith("alicloud:config/"):
            assert [] == [name for name in declared["properties"] if f"`{name}`" not in PAGE]
