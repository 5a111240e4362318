"""What credentials can be made of, as values: where they come from is decided by `chain`, how by `keys`."""

from dataclasses import dataclass, field
from typing import TypeAlias

from pulumi_resource_alicloud.cloud.endpoints import Endpoint


@dataclass(frozen=True, slots=True)
class Static:
    """A key pair, with a token when it is temporary."""

    access_key_id: str
    access_key_secret: str = field(repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class External:
    """A command that prints keys as JSON: mode External of the CLI's profiles."""

    origin: str
    command: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CredentialsUri:
    """An address that answers with temporary keys; its path may be as secret as they are."""

    uri: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EcsRole:
    """The role of the ECS instance this runs on; without a name, the one that the instance has."""

    name: str
    second_version_only: bool = False
    """Whether the metadata service must be asked with a token of its own."""


@dataclass(frozen=True, slots=True)
class CloudSso:
    """A login of CloudSSO that the CLI made, to be exchanged for keys."""

    origin: str
    sign_in_url: str
    account_id: str
    access_config: str
    access_token: str = field(repr=False)
    expires: int = 0


@dataclass(frozen=True, slots=True)
class OAuth:
    """A login by OAuth that the CLI made. Its tokens are renewed, so they are read from the file when needed."""

    origin: str
    profile: str
    file: str


@dataclass(frozen=True, slots=True)
class OidcRole:
    """A role assumed with an OIDC token; a token file is read again whenever the keys are renewed."""

    role_arn: str
    provider_arn: str
    session_name: str
    sts: Endpoint
    token: str = field(default="", repr=False)
    token_file: str = ""
    policy: str = ""
    seconds: int = 3600


@dataclass(frozen=True, slots=True)
class AssumedRole:
    """A role assumed with other credentials."""

    base: "CredentialSource"
    role_arn: str
    session_name: str
    sts: Endpoint
    policy: str = ""
    external_id: str = ""
    seconds: int = 3600


CredentialSource: TypeAlias = Static | External | CredentialsUri | EcsRole | CloudSso | OAuth | OidcRole | AssumedRole
