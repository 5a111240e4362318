"""Proxies: which variable counts, for which hosts, and what cannot work is told before anything is sent."""

from __future__ import annotations

import pytest
from pulumi_resource_alicloud.cloud.errors import ConfigurationError
from pulumi_resource_alicloud.cloud.proxies import passwords, proxies_for
from pulumi_resource_alicloud.cloud.settings import resolve

KEYS = {"accessKey": "id", "secretKey": "secret-key", "region": "cn-hangzhou"}
ROLE = {"assumeRole": {"roleArn": "acs:ram::1:role/r"}}
HTTPS, HTTP = "https://api.example.com/", "http://api.example.com:8080/x"


@pytest.mark.parametrize(
    ("url", "environ", "expected"),
    [
        (HTTPS, {}, {}),
        (HTTPS, {"HTTPS_PROXY": "http://p:1"}, {"https": "http://p:1"}),
        (HTTPS, {"https_proxy": " p:1 "}, {"https": "http://p:1"}),
        (HTTPS, {"HTTP_PROXY": "http://p:1"}, {}),
        (HTTP, {"HTTP_PROXY": "http://p:1", "HTTPS_PROXY": "http://q:1"}, {"http": "http://p:1"}),
        (HTTPS, {"ALL_PROXY": "http://p:1"}, {"https": "http://p:1"}),
        (HTTP, {"all_proxy": "http://p:1"}, {"http": "http://p:1"}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "HTTPS_PROXY": "http://q:1"}, {"https": "http://q:1"}),
        ("HTTPS://api.example.com", {"HTTPS_PROXY": "http://p:1"}, {"https": "http://p:1"}),
        ("https://localhost/", {"ALL_PROXY": "http://p:1"}, {}),
        ("https://127.0.0.1:8600/", {"ALL_PROXY": "http://p:1"}, {}),
        ("http://[::1]:8600/", {"ALL_PROXY": "http://p:1"}, {}),
        ("http://100.100.100.200/", {"ALL_PROXY": "http://p:1"}, {}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "NO_PROXY": "*"}, {}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "NO_PROXY": "api.example.com"}, {}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "no_proxy": "other, .EXAMPLE.com"}, {}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "NO_PROXY": "*.example.com"}, {}),
        (HTTPS, {"ALL_PROXY": "http://p:1", "NO_PROXY": "ample.com"}, {"https": "http://p:1"}),
        (HTTP, {"ALL_PROXY": "http://p:1", "NO_PROXY": "example.com:8080"}, {}),
        (HTTP, {"ALL_PROXY": "http://p:1", "NO_PROXY": "example.com:80"}, {"http": "http://p:1"}),
        ("http://10.1.2.3/", {"ALL_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8"}, {}),
        ("http://11.1.2.3/", {"ALL_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8"}, {"http": "http://p:1"}),
    ],
)
def test_the_proxy_follows_from_the_variables(url: str, environ: dict[str, str], expected: dict[str, str]) -> None:
    """One rule for whoever is called."""
    assert expected == proxies_for(url, environ)


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("socks5://p:1080", "socks5"),
        ("socks5h://user:canary@p:1080", "socks5h"),
        ("ftp://p", "ftp"),
        ("http://user:can/ary@p:8080", "%2F"),
        ("http://user:can?ary@p:8080", "%3F"),
        ("http://user:can#ary@p:8080", "%23"),
        ("http://two words", "address"),
        ("http://p:port", "address"),
        ("http://", "address"),
    ],
)
def test_a_proxy_that_cannot_work_is_refused_at_once(variable: str, value: str, says: str) -> None:
    """The message has the variable and what to do, and nothing of a password."""
    with pytest.raises(ConfigurationError) as caught:
        resolve(KEYS, {variable: value})
    (problem,) = caught.value.problems
    assert variable == problem.key
    assert says in problem.text
    assert "can" not in problem.text.replace("cannot", "")
    assert "ary" not in problem.text


@pytest.mark.parametrize(
    "value", ["http://p:8080", "HTTP://p", "https://p:1/", "p:3128", "http://u:p%2Fw@p:1", "u@p:1"]
)
def test_a_proxy_that_can_work_is_taken(value: str) -> None:
    """With and without scheme, user and port."""
    assert resolve(KEYS, {"HTTPS_PROXY": value}).region == "cn-hangzhou"


def test_a_proxy_that_is_not_on_the_way_may_be_anything() -> None:
    """What is never used is no reason to refuse; the way to STS counts as well as the one to the API."""
    environ = {"ALL_PROXY": "socks5://p:1"}
    local = {**KEYS, "endpoints": [{"aiworkspace": "http://127.0.0.1:8600"}]}
    assert resolve(local, environ).endpoint.scheme == "http"
    with pytest.raises(ConfigurationError, match="ALL_PROXY"):
        resolve({**local, **ROLE}, environ)
    assert resolve({**local, **ROLE}, {**environ, "NO_PROXY": "aliyuncs.com"}).endpoint.scheme == "http"


def test_passwords_of_proxies_are_known() -> None:
    """As they stand, as they are meant, and with their user, as a header has them."""
    assert ["p%2Fw", "p/w", "user:p/w"] == passwords({"HTTPS_PROXY": "http://user:p%2Fw@p:1"})
    assert [] == passwords({"HTTPS_PROXY": "http://user@p:1", "HTTP_PROXY": "p:1"})
