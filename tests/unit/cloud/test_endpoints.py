"""Endpoints: what a text names, and what a file called endpoints.xml may and may not do."""

from __future__ import annotations

from pathlib import Path

import pytest
from pulumi_resource_alicloud.cloud.endpoints import Endpoint, find_endpoint, parse_endpoint
from pulumi_resource_alicloud.cloud.errors import ConfigurationError
from pulumi_resource_alicloud.cloud.settings import problems

REGION = "cn-hangzhou"
RULE = Endpoint("aiworkspace.cn-hangzhou.aliyuncs.com", "https")
FOUND = Endpoint("private.example.com", "https")
LISTED = (
    "<Endpoints><Endpoint><RegionIds><RegionId>cn-hangzhou</RegionId></RegionIds><Products><Product>"
    "<ProductName>AIWorkSpace</ProductName><DomainName>private.example.com</DomainName></Product></Products>"
    "</Endpoint></Endpoints>"
)
SOMEBODY_ELSES: dict[str, bytes] = {
    "document type": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "UTF-16": LISTED.encode("utf-16"),
    "not well-formed": b"<Endpoints>",
    "no XML": b"hello",
    "empty": b"",
    "no text": b"\xff\x00",
    "another root": b"<endpoints><endpoint/></endpoints>",
    "deep": b"<a>" * 100_000,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("host.example.com", Endpoint("host.example.com", "https")),
        ("http://127.0.0.1:8600", Endpoint("127.0.0.1:8600", "http")),
        ("HTTP://127.0.0.1:8600", Endpoint("127.0.0.1:8600", "http")),
        ("Https://Host.example.com/", Endpoint("Host.example.com", "https")),
        ("https://localhost/", Endpoint("localhost", "https")),
        ("my_proxy_host:8080", Endpoint("my_proxy_host:8080", "https")),
        ("http://[::1]:80", Endpoint("[::1]:80", "http")),
        ("ftp://host", None),
        ("host/path", None),
        ("host:port", None),
        ("host:٣", None),
        ("host:99999", None),
        ("a b", None),
        ("", None),
    ],
)
def test_a_text_names_an_endpoint_or_none(text: str, expected: Endpoint | None) -> None:
    """Schemes in any case, hosts with underscores, ports in ASCII digits."""
    assert expected == parse_endpoint(text, "https")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("named", [False, True])
def test_a_list_of_endpoints_is_read(folder: Path, encoding: str, *, named: bool) -> None:
    """With and without a byte order mark, where it lies or where it is named."""
    (folder / "endpoints.xml").write_text(LISTED, encoding=encoding)
    environ = {"TF_ENDPOINT_PATH": str(folder / "endpoints.xml")} if named else {}
    assert FOUND == find_endpoint({}, environ, REGION)


@pytest.mark.parametrize("content", SOMEBODY_ELSES.values(), ids=SOMEBODY_ELSES)
def test_a_file_of_somebody_else_is_left_alone(folder: Path, content: bytes) -> None:
    """Nobody named it: it is none of our business."""
    (folder / "endpoints.xml").write_bytes(content)
    assert RULE == find_endpoint({}, {}, REGION)


def test_what_is_no_file_is_left_alone(folder: Path) -> None:
    """A folder of that name, and none at all."""
    assert RULE == find_endpoint({}, {}, REGION)
    (folder / "endpoints.xml").mkdir()
    assert RULE == find_endpoint({}, {}, REGION)


@pytest.mark.parametrize("content", SOMEBODY_ELSES.values(), ids=SOMEBODY_ELSES)
def test_a_named_file_must_be_a_list(tmp_path: Path, content: bytes) -> None:
    """The message has the variable, the file and the reason."""
    file = tmp_path / "mine.xml"
    file.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        find_endpoint({}, {"TF_ENDPOINT_PATH": str(file)}, REGION)
    assert "TF_ENDPOINT_PATH" in str(caught.value)
    assert str(file) in str(caught.value)


@pytest.mark.parametrize("path", ["/nowhere/endpoints.xml", "/", "a\0b"])
def test_a_named_file_must_be_there(path: str) -> None:
    """Whatever the path is, the variable is named."""
    with pytest.raises(ConfigurationError, match="TF_ENDPOINT_PATH"):
        find_endpoint({}, {"TF_ENDPOINT_PATH": path}, REGION)


def test_a_wrong_host_is_told_under_the_name_of_its_file(folder: Path) -> None:
    """Nobody set a variable: the message does not speak of one."""
    (folder / "endpoints.xml").write_text(LISTED.replace("private.example.com", "two words"))
    with pytest.raises(ConfigurationError) as caught:
        find_endpoint({}, {}, REGION)
    assert "endpoints.xml" in str(caught.value)
    assert "TF_ENDPOINT_PATH" not in str(caught.value)


def test_a_password_in_an_endpoint_is_not_repeated() -> None:
    """Refused, as user and password have no place there, and shown without them."""
    (problem,) = problems({"endpoints": [{"aiworkspace": "http://robot:PASSWORD@127.0.0.1:8600"}]})
    assert "http://***@127.0.0.1:8600" in problem.text
    assert "PASSWORD" not in problem.text
