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
"""AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the
environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
`ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The value is a secret.
"""

account_id: Optional[_builtins.str]
"""ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working;
PAI needs no account ID. Changing it to another ID replaces all resources of the provider.
"""

account_type: Optional[_builtins.str]
"""Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case.
The hosts of PAI do not depend on it.
"""

assume_role: Optional[_builtins.str]
"""RAM role to assume. The provider exchanges the other credentials for temporary credentials of
this role, and renews them before they expire.
"""

assume_role_with_oidc: Optional[_builtins.str]
"""RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod.
The provider uses it if there is no `access_key`, no profile, no `credentials_uri` and no
`ecs_role_name`.
"""

client_connect_timeout: Optional[_builtins.int]
"""Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the
environment variable `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
"""

client_read_timeout: Optional[_builtins.int]
"""Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the
environment variable `CLIENT_READ_TIMEOUT`. Defaults to 60000.
"""

configuration_source: Optional[_builtins.str]
"""Text of at most 1024 characters that the provider appends to the user agent, so that you can tell
its calls apart in audit logs. The provider appends the text of the environment variable
`TF_APPEND_USER_AGENT` as well.
"""

credentials_uri: Optional[_builtins.str]
"""HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`,
`AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if there is no
`access_key` and no profile. If you do not set it, the provider reads the environment variables
`ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
"""

ecs_role_name: Optional[_builtins.str]
"""Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
credentials from the instance metadata service and renews them. It uses the role only if there is no
`access_key`, no profile and no `credentials_uri`. If you do not set it, the provider reads the
environment variables `ALICLOUD_ECS_ROLE_NAME` and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in
`ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata service; with `true` in
`ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
"""

endpoints: Optional[_builtins.str]
"""Hosts to call instead of the public hosts of the services. PAI resources call `aiworkspace`. The
provider calls `sts` to assume roles. What the file has that `TF_ENDPOINT_PATH` names goes before
this key.
"""

fc: Optional[_builtins.str]
"""Host of Function Compute. Accepted so that programs for the official package keep working; PAI
does not use it.
"""

log_endpoint: Optional[_builtins.str]
"""Host of the Log Service. Accepted so that programs for the official package keep working; PAI
does not use it.
"""

max_retry_timeout: Optional[_builtins.int]
"""Seconds after which the provider stops repeating a call that fails for a temporary reason, such
as throttling. With 0, the default, the timeout of the operation decides. If you do not set it, the
provider reads the environment variable `MAX_RETRY_TIMEOUT`.
"""

mns_endpoint: Optional[_builtins.str]
"""Host of the Message Service. Accepted so that programs for the official package keep working; PAI
does not use it.
"""

ots_instance_name: Optional[_builtins.str]
"""Table Store instance. Accepted so that programs for the official package keep working; PAI does
not use it.
"""

profile: Optional[_builtins.str]
"""Name of a profile in the configuration file of the Alibaba Cloud CLI (`shared_credentials_file`).
The provider takes credentials and region from the profile if you do not set them elsewhere. If you
do not set it, the provider reads the environment variables `ALICLOUD_PROFILE` and
`ALIBABA_CLOUD_PROFILE`.
"""

protocol: Optional[_builtins.str]
"""`HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for
proxies in a network that you trust.
"""

region: Optional[_builtins.str]
"""Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the
region, so changing it replaces all of them. If you do not set it, the provider reads the
environment variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and
then the profile. Defaults to `cn-beijing`.
"""

secret_key: Optional[_builtins.str]
"""AccessKey secret of `access_key`. If you do not set it, the provider reads the environment
variables `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and
`ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`. The value is a secret.
"""

secure_transport: Optional[_builtins.str]
"""Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it,
the provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
`ALIBABA_CLOUD_SECURE_TRANSPORT`.
"""

security_token: Optional[_builtins.str]
"""Session token of temporary credentials. Set it together with `access_key` and `secret_key` if STS
issued them. If you do not set it, the provider reads the environment variables
`ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The
value is a secret.
"""

security_transport: Optional[_builtins.str]
"""Older name of `secure_transport`. The provider uses it only if `secure_transport` is empty. If
you do not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
`ALIBABA_CLOUD_SECURITY_TRANSPORT`.
"""

shared_credentials_file: Optional[_builtins.str]
"""Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the
beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file
only if you set `profile`. If you do not set it, the provider reads the environment variables
`ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
"""

sign_version: Optional[_builtins.str]
"""Signature versions of services. Accepted so that programs for the official package keep working;
PAI has only one signature version.
"""

skip_region_validation: Optional[_builtins.bool]
"""Whether to accept a `region` that is not in the list of known regions. If you do not set it, the
provider reads the environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
"""

source_ip: Optional[_builtins.str]
"""IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`,
for policies that check it. If you do not set it, the provider reads the environment variables
`ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
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
