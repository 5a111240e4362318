# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Configuration of the stack under `alicloud:`, read when a program asks for it."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING, Any, Optional

import pulumi

from .. import _utilities

if TYPE_CHECKING:
    from . import outputs as outputs

access_key: Optional[_builtins.str]
"""AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
`ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `profile`
after those. Secret.
"""

account_id: Optional[_builtins.str]
"""Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI
needs no account number.
"""

account_type: Optional[_builtins.str]
"""Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of
letters. The hosts of PAI do not depend on it.
"""

assume_role: Optional[_builtins.str]
"""RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role,
which are renewed before they expire.
"""

assume_role_with_oidc: Optional[_builtins.str]
"""RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a
Kubernetes pod. Used when there is no `access_key`.
"""

client_connect_timeout: Optional[_builtins.int]
"""Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from
`CLIENT_CONNECT_TIMEOUT` when it is not set.
"""

client_read_timeout: Optional[_builtins.int]
"""Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from
`CLIENT_READ_TIMEOUT` when it is not set.
"""

configuration_source: Optional[_builtins.str]
"""Text of at most 1024 characters that is appended to the user agent, so that calls can be told
apart in audit logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
"""

credentials_uri: Optional[_builtins.str]
"""HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`,
`AccessKeySecret`, `SecurityToken`, `Expiration`). Used when there is no `access_key`.
"""

ecs_role_name: Optional[_builtins.str]
"""Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
fetched from the instance metadata service and renewed by themselves; used only when there is no
`access_key`.
"""

endpoints: Optional[_builtins.str]
"""Hosts to use in place of the services' public ones. `aiworkspace` is the one that PAI resources
call, `sts` the one that roles are assumed at.
"""

fc: Optional[_builtins.str]
"""Host of Function Compute. Accepted for programs written for the complete package; PAI does not
use it.
"""

log_endpoint: Optional[_builtins.str]
"""Host of the Log Service. Accepted for programs written for the complete package; PAI does not use
it.
"""

max_retry_timeout: Optional[_builtins.int]
"""Seconds after which a call that keeps failing for a passing reason, such as throttling, is given
up. 0 (the default) leaves it to the timeout of the operation. Taken from `MAX_RETRY_TIMEOUT` when
it is not set.
"""

mns_endpoint: Optional[_builtins.str]
"""Host of the Message Service. Accepted for programs written for the complete package; PAI does not
use it.
"""

ots_instance_name: Optional[_builtins.str]
"""Table Store instance. Accepted for programs written for the complete package; PAI does not use
it.
"""

profile: Optional[_builtins.str]
"""Name of a profile in the file of the Alibaba Cloud CLI (`shared_credentials_file`). It supplies
credentials and region where they are not set otherwise.
"""

protocol: Optional[_builtins.str]
"""`HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a
trusted network.
"""

region: Optional[_builtins.str]
"""Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so
changing it replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile
when it is not set; `cn-beijing` after those.
"""

secret_key: Optional[_builtins.str]
"""AccessKey secret that belongs to `access_key`. Taken from `ALICLOUD_SECRET_KEY`,
`ALIBABA_CLOUD_ACCESS_KEY_SECRET` or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from
`profile` after those. Secret.
"""

secure_transport: Optional[_builtins.str]
"""Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
`ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
"""

security_token: Optional[_builtins.str]
"""Session token of temporary credentials; set it together with `access_key` and `secret_key` when
these were issued by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or
`ALIBABACLOUD_SECURITY_TOKEN` when it is not set. Secret.
"""

security_transport: Optional[_builtins.str]
"""Older spelling of `secure_transport`; used only when that one is empty. Taken from
`ALICLOUD_SECURITY_TRANSPORT` or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
"""

shared_credentials_file: Optional[_builtins.str]
"""Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home
directory. Defaults to `~/.aliyun/config.json`; read only when `profile` is set.
"""

sign_version: Optional[_builtins.str]
"""Signature versions of single services. Accepted for programs written for the complete package;
PAI has one signature version.
"""

skip_region_validation: Optional[_builtins.bool]
"""Accept a `region` that is not in the list of known regions. Defaults to false; taken from
`ALICLOUD_SKIP_REGION_VALIDATION` when it is not set.
"""

source_ip: Optional[_builtins.str]
"""IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that
look at it. Taken from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
"""


_VARIABLES = {
    "access_key": ("accessKey", "get", [], "string"),
    "account_id": ("accountId", "get", [], "string"),
    "account_type": ("accountType", "get", [], "string"),
    "assume_role": ("assumeRole", "get", [], "object"),
    "assume_role_with_oidc": ("assumeRoleWithOidc", "get", [], "object"),
    "client_connect_timeout": ("clientConnectTimeout", "get_int", [], "integer"),
    "client_read_timeout": ("clientReadTimeout", "get_int", [], "integer"),
    "configuration_source": ("configurationSource", "get", [], "string"),
    "credentials_uri": ("credentialsUri", "get", [], "string"),
    "ecs_role_name": ("ecsRoleName", "get", ["ALICLOUD_ECS_ROLE_NAME"], "string"),
    "endpoints": ("endpoints", "get", [], "array"),
    "fc": ("fc", "get", [], "string"),
    "log_endpoint": ("logEndpoint", "get", [], "string"),
    "max_retry_timeout": ("maxRetryTimeout", "get_int", [], "integer"),
    "mns_endpoint": ("mnsEndpoint", "get", [], "string"),
    "ots_instance_name": ("otsInstanceName", "get", [], "string"),
    "profile": ("profile", "get", ["ALICLOUD_PROFILE"], "string"),
    "protocol": ("protocol", "get", [], "string"),
    "region": ("region", "get", ["ALICLOUD_REGION"], "string"),
    "secret_key": ("secretKey", "get", [], "string"),
    "secure_transport": ("secureTransport", "get", [], "string"),
    "security_token": ("securityToken", "get", [], "string"),
    "security_transport": ("securityTransport", "get", [], "string"),
    "shared_credentials_file": ("sharedCredentialsFile", "get", [], "string"),
    "sign_version": ("signVersion", "get", [], "object"),
    "skip_region_validation": ("skipRegionValidation", "get_bool", [], "boolean"),
    "source_ip": ("sourceIp", "get", [], "string"),
}
_PLACES = {"outputs": ""}


def __getattr__(name: str) -> Any:
    if name not in _VARIABLES:
        return _utilities.load(__name__, name, _PLACES)
    key, reader, environment, kind = _VARIABLES[name]
    value = getattr(pulumi.Config("alicloud"), reader)(key)
    return _utilities.from_environment(value, environment, kind)


def __dir__() -> list[str]:
    return sorted([*_VARIABLES, *_PLACES])
