# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program gives: args classes, and typed dicts that say the same."""

from __future__ import annotations

import builtins as _builtins
from typing import Optional

import pulumi
from typing_extensions import NotRequired, TypedDict

from . import _utilities

__all__ = [
    "ProviderAssumeRoleArgs",
    "ProviderAssumeRoleArgsDict",
    "ProviderAssumeRoleWithOidcArgs",
    "ProviderAssumeRoleWithOidcArgsDict",
    "ProviderEndpointArgs",
    "ProviderEndpointArgsDict",
    "ProviderSignVersionArgs",
    "ProviderSignVersionArgsDict",
]


class ProviderAssumeRoleArgsDict(TypedDict):
    """A RAM role to assume."""

    external_id: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """External ID that the role's trust policy requires."""
    policy: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Policy document, as a JSON string, that limits what the session may do. Without it, the
    session has all permissions of the role.
    """
    role_arn: pulumi.Input[_builtins.str]
    """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
    environment variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
    """
    session_expiration: NotRequired[pulumi.Input[Optional[_builtins.int]]]
    """Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
    provider reads the environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to
    3600. The provider renews the credentials before they expire.
    """
    session_name: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Name of the session, which audit logs show. If you do not set it, the provider reads the
    environment variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and `ALIBABA_CLOUD_ROLE_SESSION_NAME`.
    Defaults to `terraform`, as in the official package, so that policies that name the session keep
    working.
    """


@pulumi.input_type
class ProviderAssumeRoleArgs:
    """A RAM role to assume."""

    def __init__(
        self,
        *,
        role_arn: pulumi.Input[_builtins.str],
        external_id: pulumi.Input[Optional[_builtins.str]] = None,
        policy: pulumi.Input[Optional[_builtins.str]] = None,
        session_expiration: pulumi.Input[Optional[_builtins.int]] = None,
        session_name: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param external_id: External ID that the role's trust policy requires.
        :param policy: Policy document, as a JSON string, that limits what the session may do.
            Without it, the session has all permissions of the role.
        :param role_arn: ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the
            provider reads the environment variables `ALICLOUD_ASSUME_ROLE_ARN` and
            `ALIBABA_CLOUD_ROLE_ARN`.
        :param session_expiration: Lifetime of the temporary credentials in seconds, 900 to 43200.
            If you do not set it, the provider reads the environment variable
            `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to 3600. The provider renews the
            credentials before they expire.
        :param session_name: Name of the session, which audit logs show. If you do not set it, the
            provider reads the environment variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and
            `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package,
            so that policies that name the session keep working.
        """
        _utilities.assign(
            self,
            external_id=external_id,
            policy=policy,
            role_arn=role_arn,
            session_expiration=session_expiration,
            session_name=session_name,
        )

    @_builtins.property
    @pulumi.getter(name="externalId")
    def external_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """External ID that the role's trust policy requires."""
        return _utilities.read(self, "external_id")

    @external_id.setter
    def external_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "external_id", value)

    @_builtins.property
    @pulumi.getter(name="policy")
    def policy(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Policy document, as a JSON string, that limits what the session may do. Without it, the
        session has all permissions of the role.
        """
        return _utilities.read(self, "policy")

    @policy.setter
    def policy(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "policy", value)

    @_builtins.property
    @pulumi.getter(name="roleArn")
    def role_arn(self) -> pulumi.Input[_builtins.str]:
        """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
        environment variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
        """
        return _utilities.read(self, "role_arn")

    @role_arn.setter
    def role_arn(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "role_arn", value)

    @_builtins.property
    @pulumi.getter(name="sessionExpiration")
    def session_expiration(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
        provider reads the environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults
        to 3600. The provider renews the credentials before they expire.
        """
        return _utilities.read(self, "session_expiration")

    @session_expiration.setter
    def session_expiration(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "session_expiration", value)

    @_builtins.property
    @pulumi.getter(name="sessionName")
    def session_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the session, which audit logs show. If you do not set it, the provider reads the
        environment variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and
        `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package, so
        that policies that name the session keep working.
        """
        return _utilities.read(self, "session_name")

    @session_name.setter
    def session_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "session_name", value)


class ProviderAssumeRoleWithOidcArgsDict(TypedDict):
    """A RAM role to assume with an OpenID Connect token."""

    oidc_provider_arn: pulumi.Input[_builtins.str]
    """ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
    reads the environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
    """
    oidc_token: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """The OIDC token, 4 to 20000 characters. Set either this or `oidc_token_file`. If you do not
    set it, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a
    secret.
    """
    oidc_token_file: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Path of a file with the OIDC token. The provider reads the file each time that it renews the
    credentials. If you do not set it, the provider reads the environment variable
    `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
    """
    policy: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Policy document, as a JSON string, that limits what the session may do. Without it, the
    session has all permissions of the role.
    """
    role_arn: pulumi.Input[_builtins.str]
    """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
    environment variable `ALIBABA_CLOUD_ROLE_ARN`.
    """
    role_session_name: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Name of the session, which audit logs show. If you do not set it, the provider reads the
    environment variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the
    official package.
    """
    session_expiration: NotRequired[pulumi.Input[Optional[_builtins.int]]]
    """Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider
    renews the credentials before they expire.
    """


@pulumi.input_type
class ProviderAssumeRoleWithOidcArgs:
    """A RAM role to assume with an OpenID Connect token."""

    def __init__(
        self,
        *,
        oidc_provider_arn: pulumi.Input[_builtins.str],
        role_arn: pulumi.Input[_builtins.str],
        oidc_token: pulumi.Input[Optional[_builtins.str]] = None,
        oidc_token_file: pulumi.Input[Optional[_builtins.str]] = None,
        policy: pulumi.Input[Optional[_builtins.str]] = None,
        role_session_name: pulumi.Input[Optional[_builtins.str]] = None,
        session_expiration: pulumi.Input[Optional[_builtins.int]] = None,
    ) -> None:
        """
        :param oidc_provider_arn: ARN of the OIDC identity provider that is registered in RAM. If it
            is empty, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
        :param oidc_token: The OIDC token, 4 to 20000 characters. Set either this or
            `oidc_token_file`. If you do not set it, the provider reads the environment variable
            `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a secret.
        :param oidc_token_file: Path of a file with the OIDC token. The provider reads the file each
            time that it renews the credentials. If you do not set it, the provider reads the
            environment variable `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
        :param policy: Policy document, as a JSON string, that limits what the session may do.
            Without it, the session has all permissions of the role.
        :param role_arn: ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the
            provider reads the environment variable `ALIBABA_CLOUD_ROLE_ARN`.
        :param role_session_name: Name of the session, which audit logs show. If you do not set it,
            the provider reads the environment variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults
            to `terraform`, as in the official package.
        :param session_expiration: Lifetime of the temporary credentials in seconds. The service's
            default is 3600. The provider renews the credentials before they expire.
        """
        _utilities.assign(
            self,
            oidc_provider_arn=oidc_provider_arn,
            oidc_token=oidc_token,
            oidc_token_file=oidc_token_file,
            policy=policy,
            role_arn=role_arn,
            role_session_name=role_session_name,
            session_expiration=session_expiration,
        )

    @_builtins.property
    @pulumi.getter(name="oidcProviderArn")
    def oidc_provider_arn(self) -> pulumi.Input[_builtins.str]:
        """ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
        reads the environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
        """
        return _utilities.read(self, "oidc_provider_arn")

    @oidc_provider_arn.setter
    def oidc_provider_arn(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "oidc_provider_arn", value)

    @_builtins.property
    @pulumi.getter(name="oidcToken")
    def oidc_token(self) -> Optional[pulumi.Input[_builtins.str]]:
        """The OIDC token, 4 to 20000 characters. Set either this or `oidc_token_file`. If you do
        not set it, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The
        value is a secret.
        """
        return _utilities.read(self, "oidc_token")

    @oidc_token.setter
    def oidc_token(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oidc_token", value)

    @_builtins.property
    @pulumi.getter(name="oidcTokenFile")
    def oidc_token_file(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Path of a file with the OIDC token. The provider reads the file each time that it renews
        the credentials. If you do not set it, the provider reads the environment variable
        `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
        """
        return _utilities.read(self, "oidc_token_file")

    @oidc_token_file.setter
    def oidc_token_file(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oidc_token_file", value)

    @_builtins.property
    @pulumi.getter(name="policy")
    def policy(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Policy document, as a JSON string, that limits what the session may do. Without it, the
        session has all permissions of the role.
        """
        return _utilities.read(self, "policy")

    @policy.setter
    def policy(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "policy", value)

    @_builtins.property
    @pulumi.getter(name="roleArn")
    def role_arn(self) -> pulumi.Input[_builtins.str]:
        """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
        environment variable `ALIBABA_CLOUD_ROLE_ARN`.
        """
        return _utilities.read(self, "role_arn")

    @role_arn.setter
    def role_arn(self, value: pulumi.Input[_builtins.str]) -> None:
        pulumi.set(self, "role_arn", value)

    @_builtins.property
    @pulumi.getter(name="roleSessionName")
    def role_session_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the session, which audit logs show. If you do not set it, the provider reads the
        environment variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the
        official package.
        """
        return _utilities.read(self, "role_session_name")

    @role_session_name.setter
    def role_session_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "role_session_name", value)

    @_builtins.property
    @pulumi.getter(name="sessionExpiration")
    def session_expiration(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Lifetime of the temporary credentials in seconds. The service's default is 3600. The
        provider renews the credentials before they expire.
        """
        return _utilities.read(self, "session_expiration")

    @session_expiration.setter
    def session_expiration(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "session_expiration", value)


class ProviderEndpointArgsDict(TypedDict):
    """Hosts by service. Each key is the code of a service, and each value is a host, with `http://`
    or `https://` before it and a port after it if needed.
    """

    acr: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `acr`. PAI does not use it."""
    actiontrail: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `actiontrail`. PAI does not use it."""
    adb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `adb`. PAI does not use it."""
    aiworkspace: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI
    resources use it. If you do not set it, the provider reads the environment variables
    `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and `AIWORKSPACE_ENDPOINT`. Defaults to
    `aiworkspace.<region>.aliyuncs.com`.
    """
    alb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `alb`. PAI does not use it."""
    alidfs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `alidfs`. PAI does not use it."""
    alidns: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `alidns`. PAI does not use it."""
    alikafka: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `alikafka`. PAI does not use it."""
    amqp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `amqp`. PAI does not use it."""
    antiddos_public: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `antiddos_public`. PAI does not use it."""
    apig: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `apig`. PAI does not use it."""
    apigateway: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `apigateway`. PAI does not use it."""
    arms: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `arms`. PAI does not use it."""
    bastionhost: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `bastionhost`. PAI does not use it."""
    beebot: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `beebot`. PAI does not use it."""
    bpstudio: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `bpstudio`. PAI does not use it."""
    brain_industrial: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `brain_industrial`. PAI does not use it."""
    bssopenapi: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host of the billing API. PAI does not use it."""
    cas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cas`. PAI does not use it."""
    cassandra: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cassandra`. PAI does not use it."""
    cbn: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cbn`. PAI does not use it."""
    cbs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cbs`. PAI does not use it."""
    cddc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cddc`. PAI does not use it."""
    cdn: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cdn`. PAI does not use it."""
    cds: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cds`. PAI does not use it."""
    chatbot: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `chatbot`. PAI does not use it."""
    clickhouse: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `clickhouse`. PAI does not use it."""
    cloudapi: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudapi`. PAI does not use it."""
    cloudauth: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudauth`. PAI does not use it."""
    cloudfirewall: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudfirewall`. PAI does not use it."""
    cloudfw: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudfw`. PAI does not use it."""
    cloudphone: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudphone`. PAI does not use it."""
    cloudsso: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cloudsso`. PAI does not use it."""
    cms: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cms`. PAI does not use it."""
    computenest: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `computenest`. PAI does not use it."""
    config: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `config`. PAI does not use it."""
    cr: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cr`. PAI does not use it."""
    cs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `cs`. PAI does not use it."""
    das: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `das`. PAI does not use it."""
    datahub: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `datahub`. PAI does not use it."""
    dataworks_public: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dataworks_public`. PAI does not use it."""
    dataworkspublic: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dataworkspublic`. PAI does not use it."""
    dbfs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dbfs`. PAI does not use it."""
    dbs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dbs`. PAI does not use it."""
    dcdn: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dcdn`. PAI does not use it."""
    ddosbasic: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ddosbasic`. PAI does not use it."""
    ddosbgp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ddosbgp`. PAI does not use it."""
    ddoscoo: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ddoscoo`. PAI does not use it."""
    dds: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dds`. PAI does not use it."""
    devops_rdc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `devops_rdc`. PAI does not use it."""
    devopsrdc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `devopsrdc`. PAI does not use it."""
    dfs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dfs`. PAI does not use it."""
    dg: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dg`. PAI does not use it."""
    dm: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dm`. PAI does not use it."""
    dms_enterprise: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dms_enterprise`. PAI does not use it."""
    dmsenterprise: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dmsenterprise`. PAI does not use it."""
    dns: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dns`. PAI does not use it."""
    drds: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `drds`. PAI does not use it."""
    dts: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dts`. PAI does not use it."""
    dysms: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dysms`. PAI does not use it."""
    dysmsapi: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `dysmsapi`. PAI does not use it."""
    eais: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eais`. PAI does not use it."""
    ebs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ebs`. PAI does not use it."""
    ecd: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ecd`. PAI does not use it."""
    eci: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eci`. PAI does not use it."""
    ecs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ecs`. PAI does not use it."""
    edas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `edas`. PAI does not use it."""
    edasschedulerx: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `edasschedulerx`. PAI does not use it."""
    eds_user: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eds_user`. PAI does not use it."""
    edsuser: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `edsuser`. PAI does not use it."""
    eflo: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eflo`. PAI does not use it."""
    eflo_cnp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eflo_cnp`. PAI does not use it."""
    eflo_controller: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eflo_controller`. PAI does not use it."""
    ehpc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ehpc`. PAI does not use it."""
    ehs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ehs`. PAI does not use it."""
    eipanycast: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eipanycast`. PAI does not use it."""
    elasticsearch: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `elasticsearch`. PAI does not use it."""
    emr: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `emr`. PAI does not use it."""
    ens: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ens`. PAI does not use it."""
    esa: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `esa`. PAI does not use it."""
    ess: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ess`. PAI does not use it."""
    eventbridge: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `eventbridge`. PAI does not use it."""
    fc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `fc`. PAI does not use it."""
    fc_open: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `fc_open`. PAI does not use it."""
    fnf: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `fnf`. PAI does not use it."""
    ga: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ga`. PAI does not use it."""
    gaplus: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gaplus`. PAI does not use it."""
    gdb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gdb`. PAI does not use it."""
    gds: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gds`. PAI does not use it."""
    gpdb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gpdb`. PAI does not use it."""
    gwlb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gwlb`. PAI does not use it."""
    gwsecd: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `gwsecd`. PAI does not use it."""
    hbr: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `hbr`. PAI does not use it."""
    hcs_sgw: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `hcs_sgw`. PAI does not use it."""
    hitsdb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `hitsdb`. PAI does not use it."""
    imm: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `imm`. PAI does not use it."""
    imp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `imp`. PAI does not use it."""
    ims: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ims`. PAI does not use it."""
    iot: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `iot`. PAI does not use it."""
    kms: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `kms`. PAI does not use it."""
    kvstore: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `kvstore`. PAI does not use it."""
    location: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host of the location service. PAI does not use it."""
    log: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `log`. PAI does not use it."""
    market: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `market`. PAI does not use it."""
    maxcompute: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `maxcompute`. PAI does not use it."""
    mhub: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `mhub`. PAI does not use it."""
    mns: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `mns`. PAI does not use it."""
    mns_open: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `mns_open`. PAI does not use it."""
    mscopensubscription: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `mscopensubscription`. PAI does not use it."""
    mse: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `mse`. PAI does not use it."""
    nas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `nas`. PAI does not use it."""
    nlb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `nlb`. PAI does not use it."""
    oceanbase: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `oceanbase`. PAI does not use it."""
    oceanbasepro: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `oceanbasepro`. PAI does not use it."""
    ons: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ons`. PAI does not use it."""
    onsproxy: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `onsproxy`. PAI does not use it."""
    oos: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `oos`. PAI does not use it."""
    opensearch: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `opensearch`. PAI does not use it."""
    oss: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `oss`. PAI does not use it."""
    ots: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ots`. PAI does not use it."""
    polardb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `polardb`. PAI does not use it."""
    polardbx: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `polardbx`. PAI does not use it."""
    privatelink: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `privatelink`. PAI does not use it."""
    pvtz: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `pvtz`. PAI does not use it."""
    quickbi: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `quickbi`. PAI does not use it."""
    quickbi_public: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `quickbi_public`. PAI does not use it."""
    quotas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `quotas`. PAI does not use it."""
    r_kvstore: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `r_kvstore`. PAI does not use it."""
    ram: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ram`. PAI does not use it."""
    rds: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `rds`. PAI does not use it."""
    redisa: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `redisa`. PAI does not use it."""
    resourcemanager: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `resourcemanager`. PAI does not use it."""
    resourcesharing: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `resourcesharing`. PAI does not use it."""
    ressharing: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ressharing`. PAI does not use it."""
    rocketmq: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `rocketmq`. PAI does not use it."""
    ros: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `ros`. PAI does not use it."""
    sae: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `sae`. PAI does not use it."""
    sas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `sas`. PAI does not use it."""
    scdn: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `scdn`. PAI does not use it."""
    schedulerx2: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `schedulerx2`. PAI does not use it."""
    sddp: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `sddp`. PAI does not use it."""
    selectdb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `selectdb`. PAI does not use it."""
    serverless: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `serverless`. PAI does not use it."""
    servicecatalog: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `servicecatalog`. PAI does not use it."""
    servicemesh: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `servicemesh`. PAI does not use it."""
    sgw: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `sgw`. PAI does not use it."""
    slb: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `slb`. PAI does not use it."""
    smartag: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `smartag`. PAI does not use it."""
    srvcatalog: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `srvcatalog`. PAI does not use it."""
    sts: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults
    to `sts.<region>.aliyuncs.com`.
    """
    swas: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `swas`. PAI does not use it."""
    swas_open: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `swas_open`. PAI does not use it."""
    tag: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `tag`. PAI does not use it."""
    vod: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `vod`. PAI does not use it."""
    vpc: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `vpc`. PAI does not use it."""
    vpcipam: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `vpcipam`. PAI does not use it."""
    vpcpeer: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `vpcpeer`. PAI does not use it."""
    vs: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `vs`. PAI does not use it."""
    waf: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `waf`. PAI does not use it."""
    waf_openapi: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Host to use for `waf_openapi`. PAI does not use it."""


@pulumi.input_type
class ProviderEndpointArgs:
    """Hosts by service. Each key is the code of a service, and each value is a host, with `http://`
    or `https://` before it and a port after it if needed.
    """

    def __init__(
        self,
        *,
        acr: pulumi.Input[Optional[_builtins.str]] = None,
        actiontrail: pulumi.Input[Optional[_builtins.str]] = None,
        adb: pulumi.Input[Optional[_builtins.str]] = None,
        aiworkspace: pulumi.Input[Optional[_builtins.str]] = None,
        alb: pulumi.Input[Optional[_builtins.str]] = None,
        alidfs: pulumi.Input[Optional[_builtins.str]] = None,
        alidns: pulumi.Input[Optional[_builtins.str]] = None,
        alikafka: pulumi.Input[Optional[_builtins.str]] = None,
        amqp: pulumi.Input[Optional[_builtins.str]] = None,
        antiddos_public: pulumi.Input[Optional[_builtins.str]] = None,
        apig: pulumi.Input[Optional[_builtins.str]] = None,
        apigateway: pulumi.Input[Optional[_builtins.str]] = None,
        arms: pulumi.Input[Optional[_builtins.str]] = None,
        bastionhost: pulumi.Input[Optional[_builtins.str]] = None,
        beebot: pulumi.Input[Optional[_builtins.str]] = None,
        bpstudio: pulumi.Input[Optional[_builtins.str]] = None,
        brain_industrial: pulumi.Input[Optional[_builtins.str]] = None,
        bssopenapi: pulumi.Input[Optional[_builtins.str]] = None,
        cas: pulumi.Input[Optional[_builtins.str]] = None,
        cassandra: pulumi.Input[Optional[_builtins.str]] = None,
        cbn: pulumi.Input[Optional[_builtins.str]] = None,
        cbs: pulumi.Input[Optional[_builtins.str]] = None,
        cddc: pulumi.Input[Optional[_builtins.str]] = None,
        cdn: pulumi.Input[Optional[_builtins.str]] = None,
        cds: pulumi.Input[Optional[_builtins.str]] = None,
        chatbot: pulumi.Input[Optional[_builtins.str]] = None,
        clickhouse: pulumi.Input[Optional[_builtins.str]] = None,
        cloudapi: pulumi.Input[Optional[_builtins.str]] = None,
        cloudauth: pulumi.Input[Optional[_builtins.str]] = None,
        cloudfirewall: pulumi.Input[Optional[_builtins.str]] = None,
        cloudfw: pulumi.Input[Optional[_builtins.str]] = None,
        cloudphone: pulumi.Input[Optional[_builtins.str]] = None,
        cloudsso: pulumi.Input[Optional[_builtins.str]] = None,
        cms: pulumi.Input[Optional[_builtins.str]] = None,
        computenest: pulumi.Input[Optional[_builtins.str]] = None,
        config: pulumi.Input[Optional[_builtins.str]] = None,
        cr: pulumi.Input[Optional[_builtins.str]] = None,
        cs: pulumi.Input[Optional[_builtins.str]] = None,
        das: pulumi.Input[Optional[_builtins.str]] = None,
        datahub: pulumi.Input[Optional[_builtins.str]] = None,
        dataworks_public: pulumi.Input[Optional[_builtins.str]] = None,
        dataworkspublic: pulumi.Input[Optional[_builtins.str]] = None,
        dbfs: pulumi.Input[Optional[_builtins.str]] = None,
        dbs: pulumi.Input[Optional[_builtins.str]] = None,
        dcdn: pulumi.Input[Optional[_builtins.str]] = None,
        ddosbasic: pulumi.Input[Optional[_builtins.str]] = None,
        ddosbgp: pulumi.Input[Optional[_builtins.str]] = None,
        ddoscoo: pulumi.Input[Optional[_builtins.str]] = None,
        dds: pulumi.Input[Optional[_builtins.str]] = None,
        devops_rdc: pulumi.Input[Optional[_builtins.str]] = None,
        devopsrdc: pulumi.Input[Optional[_builtins.str]] = None,
        dfs: pulumi.Input[Optional[_builtins.str]] = None,
        dg: pulumi.Input[Optional[_builtins.str]] = None,
        dm: pulumi.Input[Optional[_builtins.str]] = None,
        dms_enterprise: pulumi.Input[Optional[_builtins.str]] = None,
        dmsenterprise: pulumi.Input[Optional[_builtins.str]] = None,
        dns: pulumi.Input[Optional[_builtins.str]] = None,
        drds: pulumi.Input[Optional[_builtins.str]] = None,
        dts: pulumi.Input[Optional[_builtins.str]] = None,
        dysms: pulumi.Input[Optional[_builtins.str]] = None,
        dysmsapi: pulumi.Input[Optional[_builtins.str]] = None,
        eais: pulumi.Input[Optional[_builtins.str]] = None,
        ebs: pulumi.Input[Optional[_builtins.str]] = None,
        ecd: pulumi.Input[Optional[_builtins.str]] = None,
        eci: pulumi.Input[Optional[_builtins.str]] = None,
        ecs: pulumi.Input[Optional[_builtins.str]] = None,
        edas: pulumi.Input[Optional[_builtins.str]] = None,
        edasschedulerx: pulumi.Input[Optional[_builtins.str]] = None,
        eds_user: pulumi.Input[Optional[_builtins.str]] = None,
        edsuser: pulumi.Input[Optional[_builtins.str]] = None,
        eflo: pulumi.Input[Optional[_builtins.str]] = None,
        eflo_cnp: pulumi.Input[Optional[_builtins.str]] = None,
        eflo_controller: pulumi.Input[Optional[_builtins.str]] = None,
        ehpc: pulumi.Input[Optional[_builtins.str]] = None,
        ehs: pulumi.Input[Optional[_builtins.str]] = None,
        eipanycast: pulumi.Input[Optional[_builtins.str]] = None,
        elasticsearch: pulumi.Input[Optional[_builtins.str]] = None,
        emr: pulumi.Input[Optional[_builtins.str]] = None,
        ens: pulumi.Input[Optional[_builtins.str]] = None,
        esa: pulumi.Input[Optional[_builtins.str]] = None,
        ess: pulumi.Input[Optional[_builtins.str]] = None,
        eventbridge: pulumi.Input[Optional[_builtins.str]] = None,
        fc: pulumi.Input[Optional[_builtins.str]] = None,
        fc_open: pulumi.Input[Optional[_builtins.str]] = None,
        fnf: pulumi.Input[Optional[_builtins.str]] = None,
        ga: pulumi.Input[Optional[_builtins.str]] = None,
        gaplus: pulumi.Input[Optional[_builtins.str]] = None,
        gdb: pulumi.Input[Optional[_builtins.str]] = None,
        gds: pulumi.Input[Optional[_builtins.str]] = None,
        gpdb: pulumi.Input[Optional[_builtins.str]] = None,
        gwlb: pulumi.Input[Optional[_builtins.str]] = None,
        gwsecd: pulumi.Input[Optional[_builtins.str]] = None,
        hbr: pulumi.Input[Optional[_builtins.str]] = None,
        hcs_sgw: pulumi.Input[Optional[_builtins.str]] = None,
        hitsdb: pulumi.Input[Optional[_builtins.str]] = None,
        imm: pulumi.Input[Optional[_builtins.str]] = None,
        imp: pulumi.Input[Optional[_builtins.str]] = None,
        ims: pulumi.Input[Optional[_builtins.str]] = None,
        iot: pulumi.Input[Optional[_builtins.str]] = None,
        kms: pulumi.Input[Optional[_builtins.str]] = None,
        kvstore: pulumi.Input[Optional[_builtins.str]] = None,
        location: pulumi.Input[Optional[_builtins.str]] = None,
        log: pulumi.Input[Optional[_builtins.str]] = None,
        market: pulumi.Input[Optional[_builtins.str]] = None,
        maxcompute: pulumi.Input[Optional[_builtins.str]] = None,
        mhub: pulumi.Input[Optional[_builtins.str]] = None,
        mns: pulumi.Input[Optional[_builtins.str]] = None,
        mns_open: pulumi.Input[Optional[_builtins.str]] = None,
        mscopensubscription: pulumi.Input[Optional[_builtins.str]] = None,
        mse: pulumi.Input[Optional[_builtins.str]] = None,
        nas: pulumi.Input[Optional[_builtins.str]] = None,
        nlb: pulumi.Input[Optional[_builtins.str]] = None,
        oceanbase: pulumi.Input[Optional[_builtins.str]] = None,
        oceanbasepro: pulumi.Input[Optional[_builtins.str]] = None,
        ons: pulumi.Input[Optional[_builtins.str]] = None,
        onsproxy: pulumi.Input[Optional[_builtins.str]] = None,
        oos: pulumi.Input[Optional[_builtins.str]] = None,
        opensearch: pulumi.Input[Optional[_builtins.str]] = None,
        oss: pulumi.Input[Optional[_builtins.str]] = None,
        ots: pulumi.Input[Optional[_builtins.str]] = None,
        polardb: pulumi.Input[Optional[_builtins.str]] = None,
        polardbx: pulumi.Input[Optional[_builtins.str]] = None,
        privatelink: pulumi.Input[Optional[_builtins.str]] = None,
        pvtz: pulumi.Input[Optional[_builtins.str]] = None,
        quickbi: pulumi.Input[Optional[_builtins.str]] = None,
        quickbi_public: pulumi.Input[Optional[_builtins.str]] = None,
        quotas: pulumi.Input[Optional[_builtins.str]] = None,
        r_kvstore: pulumi.Input[Optional[_builtins.str]] = None,
        ram: pulumi.Input[Optional[_builtins.str]] = None,
        rds: pulumi.Input[Optional[_builtins.str]] = None,
        redisa: pulumi.Input[Optional[_builtins.str]] = None,
        resourcemanager: pulumi.Input[Optional[_builtins.str]] = None,
        resourcesharing: pulumi.Input[Optional[_builtins.str]] = None,
        ressharing: pulumi.Input[Optional[_builtins.str]] = None,
        rocketmq: pulumi.Input[Optional[_builtins.str]] = None,
        ros: pulumi.Input[Optional[_builtins.str]] = None,
        sae: pulumi.Input[Optional[_builtins.str]] = None,
        sas: pulumi.Input[Optional[_builtins.str]] = None,
        scdn: pulumi.Input[Optional[_builtins.str]] = None,
        schedulerx2: pulumi.Input[Optional[_builtins.str]] = None,
        sddp: pulumi.Input[Optional[_builtins.str]] = None,
        selectdb: pulumi.Input[Optional[_builtins.str]] = None,
        serverless: pulumi.Input[Optional[_builtins.str]] = None,
        servicecatalog: pulumi.Input[Optional[_builtins.str]] = None,
        servicemesh: pulumi.Input[Optional[_builtins.str]] = None,
        sgw: pulumi.Input[Optional[_builtins.str]] = None,
        slb: pulumi.Input[Optional[_builtins.str]] = None,
        smartag: pulumi.Input[Optional[_builtins.str]] = None,
        srvcatalog: pulumi.Input[Optional[_builtins.str]] = None,
        sts: pulumi.Input[Optional[_builtins.str]] = None,
        swas: pulumi.Input[Optional[_builtins.str]] = None,
        swas_open: pulumi.Input[Optional[_builtins.str]] = None,
        tag: pulumi.Input[Optional[_builtins.str]] = None,
        vod: pulumi.Input[Optional[_builtins.str]] = None,
        vpc: pulumi.Input[Optional[_builtins.str]] = None,
        vpcipam: pulumi.Input[Optional[_builtins.str]] = None,
        vpcpeer: pulumi.Input[Optional[_builtins.str]] = None,
        vs: pulumi.Input[Optional[_builtins.str]] = None,
        waf: pulumi.Input[Optional[_builtins.str]] = None,
        waf_openapi: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param acr: Host to use for `acr`. PAI does not use it.
        :param actiontrail: Host to use for `actiontrail`. PAI does not use it.
        :param adb: Host to use for `adb`. PAI does not use it.
        :param aiworkspace: Host of the AIWorkSpace API, for example
            `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI resources use it. If you do not set
            it, the provider reads the environment variables `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE`
            and `AIWORKSPACE_ENDPOINT`. Defaults to `aiworkspace.<region>.aliyuncs.com`.
        :param alb: Host to use for `alb`. PAI does not use it.
        :param alidfs: Host to use for `alidfs`. PAI does not use it.
        :param alidns: Host to use for `alidns`. PAI does not use it.
        :param alikafka: Host to use for `alikafka`. PAI does not use it.
        :param amqp: Host to use for `amqp`. PAI does not use it.
        :param antiddos_public: Host to use for `antiddos_public`. PAI does not use it.
        :param apig: Host to use for `apig`. PAI does not use it.
        :param apigateway: Host to use for `apigateway`. PAI does not use it.
        :param arms: Host to use for `arms`. PAI does not use it.
        :param bastionhost: Host to use for `bastionhost`. PAI does not use it.
        :param beebot: Host to use for `beebot`. PAI does not use it.
        :param bpstudio: Host to use for `bpstudio`. PAI does not use it.
        :param brain_industrial: Host to use for `brain_industrial`. PAI does not use it.
        :param bssopenapi: Host of the billing API. PAI does not use it.
        :param cas: Host to use for `cas`. PAI does not use it.
        :param cassandra: Host to use for `cassandra`. PAI does not use it.
        :param cbn: Host to use for `cbn`. PAI does not use it.
        :param cbs: Host to use for `cbs`. PAI does not use it.
        :param cddc: Host to use for `cddc`. PAI does not use it.
        :param cdn: Host to use for `cdn`. PAI does not use it.
        :param cds: Host to use for `cds`. PAI does not use it.
        :param chatbot: Host to use for `chatbot`. PAI does not use it.
        :param clickhouse: Host to use for `clickhouse`. PAI does not use it.
        :param cloudapi: Host to use for `cloudapi`. PAI does not use it.
        :param cloudauth: Host to use for `cloudauth`. PAI does not use it.
        :param cloudfirewall: Host to use for `cloudfirewall`. PAI does not use it.
        :param cloudfw: Host to use for `cloudfw`. PAI does not use it.
        :param cloudphone: Host to use for `cloudphone`. PAI does not use it.
        :param cloudsso: Host to use for `cloudsso`. PAI does not use it.
        :param cms: Host to use for `cms`. PAI does not use it.
        :param computenest: Host to use for `computenest`. PAI does not use it.
        :param config: Host to use for `config`. PAI does not use it.
        :param cr: Host to use for `cr`. PAI does not use it.
        :param cs: Host to use for `cs`. PAI does not use it.
        :param das: Host to use for `das`. PAI does not use it.
        :param datahub: Host to use for `datahub`. PAI does not use it.
        :param dataworks_public: Host to use for `dataworks_public`. PAI does not use it.
        :param dataworkspublic: Host to use for `dataworkspublic`. PAI does not use it.
        :param dbfs: Host to use for `dbfs`. PAI does not use it.
        :param dbs: Host to use for `dbs`. PAI does not use it.
        :param dcdn: Host to use for `dcdn`. PAI does not use it.
        :param ddosbasic: Host to use for `ddosbasic`. PAI does not use it.
        :param ddosbgp: Host to use for `ddosbgp`. PAI does not use it.
        :param ddoscoo: Host to use for `ddoscoo`. PAI does not use it.
        :param dds: Host to use for `dds`. PAI does not use it.
        :param devops_rdc: Host to use for `devops_rdc`. PAI does not use it.
        :param devopsrdc: Host to use for `devopsrdc`. PAI does not use it.
        :param dfs: Host to use for `dfs`. PAI does not use it.
        :param dg: Host to use for `dg`. PAI does not use it.
        :param dm: Host to use for `dm`. PAI does not use it.
        :param dms_enterprise: Host to use for `dms_enterprise`. PAI does not use it.
        :param dmsenterprise: Host to use for `dmsenterprise`. PAI does not use it.
        :param dns: Host to use for `dns`. PAI does not use it.
        :param drds: Host to use for `drds`. PAI does not use it.
        :param dts: Host to use for `dts`. PAI does not use it.
        :param dysms: Host to use for `dysms`. PAI does not use it.
        :param dysmsapi: Host to use for `dysmsapi`. PAI does not use it.
        :param eais: Host to use for `eais`. PAI does not use it.
        :param ebs: Host to use for `ebs`. PAI does not use it.
        :param ecd: Host to use for `ecd`. PAI does not use it.
        :param eci: Host to use for `eci`. PAI does not use it.
        :param ecs: Host to use for `ecs`. PAI does not use it.
        :param edas: Host to use for `edas`. PAI does not use it.
        :param edasschedulerx: Host to use for `edasschedulerx`. PAI does not use it.
        :param eds_user: Host to use for `eds_user`. PAI does not use it.
        :param edsuser: Host to use for `edsuser`. PAI does not use it.
        :param eflo: Host to use for `eflo`. PAI does not use it.
        :param eflo_cnp: Host to use for `eflo_cnp`. PAI does not use it.
        :param eflo_controller: Host to use for `eflo_controller`. PAI does not use it.
        :param ehpc: Host to use for `ehpc`. PAI does not use it.
        :param ehs: Host to use for `ehs`. PAI does not use it.
        :param eipanycast: Host to use for `eipanycast`. PAI does not use it.
        :param elasticsearch: Host to use for `elasticsearch`. PAI does not use it.
        :param emr: Host to use for `emr`. PAI does not use it.
        :param ens: Host to use for `ens`. PAI does not use it.
        :param esa: Host to use for `esa`. PAI does not use it.
        :param ess: Host to use for `ess`. PAI does not use it.
        :param eventbridge: Host to use for `eventbridge`. PAI does not use it.
        :param fc: Host to use for `fc`. PAI does not use it.
        :param fc_open: Host to use for `fc_open`. PAI does not use it.
        :param fnf: Host to use for `fnf`. PAI does not use it.
        :param ga: Host to use for `ga`. PAI does not use it.
        :param gaplus: Host to use for `gaplus`. PAI does not use it.
        :param gdb: Host to use for `gdb`. PAI does not use it.
        :param gds: Host to use for `gds`. PAI does not use it.
        :param gpdb: Host to use for `gpdb`. PAI does not use it.
        :param gwlb: Host to use for `gwlb`. PAI does not use it.
        :param gwsecd: Host to use for `gwsecd`. PAI does not use it.
        :param hbr: Host to use for `hbr`. PAI does not use it.
        :param hcs_sgw: Host to use for `hcs_sgw`. PAI does not use it.
        :param hitsdb: Host to use for `hitsdb`. PAI does not use it.
        :param imm: Host to use for `imm`. PAI does not use it.
        :param imp: Host to use for `imp`. PAI does not use it.
        :param ims: Host to use for `ims`. PAI does not use it.
        :param iot: Host to use for `iot`. PAI does not use it.
        :param kms: Host to use for `kms`. PAI does not use it.
        :param kvstore: Host to use for `kvstore`. PAI does not use it.
        :param location: Host of the location service. PAI does not use it.
        :param log: Host to use for `log`. PAI does not use it.
        :param market: Host to use for `market`. PAI does not use it.
        :param maxcompute: Host to use for `maxcompute`. PAI does not use it.
        :param mhub: Host to use for `mhub`. PAI does not use it.
        :param mns: Host to use for `mns`. PAI does not use it.
        :param mns_open: Host to use for `mns_open`. PAI does not use it.
        :param mscopensubscription: Host to use for `mscopensubscription`. PAI does not use it.
        :param mse: Host to use for `mse`. PAI does not use it.
        :param nas: Host to use for `nas`. PAI does not use it.
        :param nlb: Host to use for `nlb`. PAI does not use it.
        :param oceanbase: Host to use for `oceanbase`. PAI does not use it.
        :param oceanbasepro: Host to use for `oceanbasepro`. PAI does not use it.
        :param ons: Host to use for `ons`. PAI does not use it.
        :param onsproxy: Host to use for `onsproxy`. PAI does not use it.
        :param oos: Host to use for `oos`. PAI does not use it.
        :param opensearch: Host to use for `opensearch`. PAI does not use it.
        :param oss: Host to use for `oss`. PAI does not use it.
        :param ots: Host to use for `ots`. PAI does not use it.
        :param polardb: Host to use for `polardb`. PAI does not use it.
        :param polardbx: Host to use for `polardbx`. PAI does not use it.
        :param privatelink: Host to use for `privatelink`. PAI does not use it.
        :param pvtz: Host to use for `pvtz`. PAI does not use it.
        :param quickbi: Host to use for `quickbi`. PAI does not use it.
        :param quickbi_public: Host to use for `quickbi_public`. PAI does not use it.
        :param quotas: Host to use for `quotas`. PAI does not use it.
        :param r_kvstore: Host to use for `r_kvstore`. PAI does not use it.
        :param ram: Host to use for `ram`. PAI does not use it.
        :param rds: Host to use for `rds`. PAI does not use it.
        :param redisa: Host to use for `redisa`. PAI does not use it.
        :param resourcemanager: Host to use for `resourcemanager`. PAI does not use it.
        :param resourcesharing: Host to use for `resourcesharing`. PAI does not use it.
        :param ressharing: Host to use for `ressharing`. PAI does not use it.
        :param rocketmq: Host to use for `rocketmq`. PAI does not use it.
        :param ros: Host to use for `ros`. PAI does not use it.
        :param sae: Host to use for `sae`. PAI does not use it.
        :param sas: Host to use for `sas`. PAI does not use it.
        :param scdn: Host to use for `scdn`. PAI does not use it.
        :param schedulerx2: Host to use for `schedulerx2`. PAI does not use it.
        :param sddp: Host to use for `sddp`. PAI does not use it.
        :param selectdb: Host to use for `selectdb`. PAI does not use it.
        :param serverless: Host to use for `serverless`. PAI does not use it.
        :param servicecatalog: Host to use for `servicecatalog`. PAI does not use it.
        :param servicemesh: Host to use for `servicemesh`. PAI does not use it.
        :param sgw: Host to use for `sgw`. PAI does not use it.
        :param slb: Host to use for `slb`. PAI does not use it.
        :param smartag: Host to use for `smartag`. PAI does not use it.
        :param srvcatalog: Host to use for `srvcatalog`. PAI does not use it.
        :param sts: Host of the Security Token Service (STS), which the provider calls to assume
            roles. Defaults to `sts.<region>.aliyuncs.com`.
        :param swas: Host to use for `swas`. PAI does not use it.
        :param swas_open: Host to use for `swas_open`. PAI does not use it.
        :param tag: Host to use for `tag`. PAI does not use it.
        :param vod: Host to use for `vod`. PAI does not use it.
        :param vpc: Host to use for `vpc`. PAI does not use it.
        :param vpcipam: Host to use for `vpcipam`. PAI does not use it.
        :param vpcpeer: Host to use for `vpcpeer`. PAI does not use it.
        :param vs: Host to use for `vs`. PAI does not use it.
        :param waf: Host to use for `waf`. PAI does not use it.
        :param waf_openapi: Host to use for `waf_openapi`. PAI does not use it.
        """
        _utilities.assign(
            self,
            acr=acr,
            actiontrail=actiontrail,
            adb=adb,
            aiworkspace=aiworkspace,
            alb=alb,
            alidfs=alidfs,
            alidns=alidns,
            alikafka=alikafka,
            amqp=amqp,
            antiddos_public=antiddos_public,
            apig=apig,
            apigateway=apigateway,
            arms=arms,
            bastionhost=bastionhost,
            beebot=beebot,
            bpstudio=bpstudio,
            brain_industrial=brain_industrial,
            bssopenapi=bssopenapi,
            cas=cas,
            cassandra=cassandra,
            cbn=cbn,
            cbs=cbs,
            cddc=cddc,
            cdn=cdn,
            cds=cds,
            chatbot=chatbot,
            clickhouse=clickhouse,
            cloudapi=cloudapi,
            cloudauth=cloudauth,
            cloudfirewall=cloudfirewall,
            cloudfw=cloudfw,
            cloudphone=cloudphone,
            cloudsso=cloudsso,
            cms=cms,
            computenest=computenest,
            config=config,
            cr=cr,
            cs=cs,
            das=das,
            datahub=datahub,
            dataworks_public=dataworks_public,
            dataworkspublic=dataworkspublic,
            dbfs=dbfs,
            dbs=dbs,
            dcdn=dcdn,
            ddosbasic=ddosbasic,
            ddosbgp=ddosbgp,
            ddoscoo=ddoscoo,
            dds=dds,
            devops_rdc=devops_rdc,
            devopsrdc=devopsrdc,
            dfs=dfs,
            dg=dg,
            dm=dm,
            dms_enterprise=dms_enterprise,
            dmsenterprise=dmsenterprise,
            dns=dns,
            drds=drds,
            dts=dts,
            dysms=dysms,
            dysmsapi=dysmsapi,
            eais=eais,
            ebs=ebs,
            ecd=ecd,
            eci=eci,
            ecs=ecs,
            edas=edas,
            edasschedulerx=edasschedulerx,
            eds_user=eds_user,
            edsuser=edsuser,
            eflo=eflo,
            eflo_cnp=eflo_cnp,
            eflo_controller=eflo_controller,
            ehpc=ehpc,
            ehs=ehs,
            eipanycast=eipanycast,
            elasticsearch=elasticsearch,
            emr=emr,
            ens=ens,
            esa=esa,
            ess=ess,
            eventbridge=eventbridge,
            fc=fc,
            fc_open=fc_open,
            fnf=fnf,
            ga=ga,
            gaplus=gaplus,
            gdb=gdb,
            gds=gds,
            gpdb=gpdb,
            gwlb=gwlb,
            gwsecd=gwsecd,
            hbr=hbr,
            hcs_sgw=hcs_sgw,
            hitsdb=hitsdb,
            imm=imm,
            imp=imp,
            ims=ims,
            iot=iot,
            kms=kms,
            kvstore=kvstore,
            location=location,
            log=log,
            market=market,
            maxcompute=maxcompute,
            mhub=mhub,
            mns=mns,
            mns_open=mns_open,
            mscopensubscription=mscopensubscription,
            mse=mse,
            nas=nas,
            nlb=nlb,
            oceanbase=oceanbase,
            oceanbasepro=oceanbasepro,
            ons=ons,
            onsproxy=onsproxy,
            oos=oos,
            opensearch=opensearch,
            oss=oss,
            ots=ots,
            polardb=polardb,
            polardbx=polardbx,
            privatelink=privatelink,
            pvtz=pvtz,
            quickbi=quickbi,
            quickbi_public=quickbi_public,
            quotas=quotas,
            r_kvstore=r_kvstore,
            ram=ram,
            rds=rds,
            redisa=redisa,
            resourcemanager=resourcemanager,
            resourcesharing=resourcesharing,
            ressharing=ressharing,
            rocketmq=rocketmq,
            ros=ros,
            sae=sae,
            sas=sas,
            scdn=scdn,
            schedulerx2=schedulerx2,
            sddp=sddp,
            selectdb=selectdb,
            serverless=serverless,
            servicecatalog=servicecatalog,
            servicemesh=servicemesh,
            sgw=sgw,
            slb=slb,
            smartag=smartag,
            srvcatalog=srvcatalog,
            sts=sts,
            swas=swas,
            swas_open=swas_open,
            tag=tag,
            vod=vod,
            vpc=vpc,
            vpcipam=vpcipam,
            vpcpeer=vpcpeer,
            vs=vs,
            waf=waf,
            waf_openapi=waf_openapi,
        )

    @_builtins.property
    @pulumi.getter(name="acr")
    def acr(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `acr`. PAI does not use it."""
        return _utilities.read(self, "acr")

    @acr.setter
    def acr(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "acr", value)

    @_builtins.property
    @pulumi.getter(name="actiontrail")
    def actiontrail(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `actiontrail`. PAI does not use it."""
        return _utilities.read(self, "actiontrail")

    @actiontrail.setter
    def actiontrail(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "actiontrail", value)

    @_builtins.property
    @pulumi.getter(name="adb")
    def adb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `adb`. PAI does not use it."""
        return _utilities.read(self, "adb")

    @adb.setter
    def adb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "adb", value)

    @_builtins.property
    @pulumi.getter(name="aiworkspace")
    def aiworkspace(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All
        PAI resources use it. If you do not set it, the provider reads the environment variables
        `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and `AIWORKSPACE_ENDPOINT`. Defaults to
        `aiworkspace.<region>.aliyuncs.com`.
        """
        return _utilities.read(self, "aiworkspace")

    @aiworkspace.setter
    def aiworkspace(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "aiworkspace", value)

    @_builtins.property
    @pulumi.getter(name="alb")
    def alb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `alb`. PAI does not use it."""
        return _utilities.read(self, "alb")

    @alb.setter
    def alb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "alb", value)

    @_builtins.property
    @pulumi.getter(name="alidfs")
    def alidfs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `alidfs`. PAI does not use it."""
        return _utilities.read(self, "alidfs")

    @alidfs.setter
    def alidfs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "alidfs", value)

    @_builtins.property
    @pulumi.getter(name="alidns")
    def alidns(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `alidns`. PAI does not use it."""
        return _utilities.read(self, "alidns")

    @alidns.setter
    def alidns(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "alidns", value)

    @_builtins.property
    @pulumi.getter(name="alikafka")
    def alikafka(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `alikafka`. PAI does not use it."""
        return _utilities.read(self, "alikafka")

    @alikafka.setter
    def alikafka(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "alikafka", value)

    @_builtins.property
    @pulumi.getter(name="amqp")
    def amqp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `amqp`. PAI does not use it."""
        return _utilities.read(self, "amqp")

    @amqp.setter
    def amqp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "amqp", value)

    @_builtins.property
    @pulumi.getter(name="antiddosPublic")
    def antiddos_public(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `antiddos_public`. PAI does not use it."""
        return _utilities.read(self, "antiddos_public")

    @antiddos_public.setter
    def antiddos_public(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "antiddos_public", value)

    @_builtins.property
    @pulumi.getter(name="apig")
    def apig(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `apig`. PAI does not use it."""
        return _utilities.read(self, "apig")

    @apig.setter
    def apig(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "apig", value)

    @_builtins.property
    @pulumi.getter(name="apigateway")
    def apigateway(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `apigateway`. PAI does not use it."""
        return _utilities.read(self, "apigateway")

    @apigateway.setter
    def apigateway(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "apigateway", value)

    @_builtins.property
    @pulumi.getter(name="arms")
    def arms(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `arms`. PAI does not use it."""
        return _utilities.read(self, "arms")

    @arms.setter
    def arms(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "arms", value)

    @_builtins.property
    @pulumi.getter(name="bastionhost")
    def bastionhost(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `bastionhost`. PAI does not use it."""
        return _utilities.read(self, "bastionhost")

    @bastionhost.setter
    def bastionhost(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "bastionhost", value)

    @_builtins.property
    @pulumi.getter(name="beebot")
    def beebot(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `beebot`. PAI does not use it."""
        return _utilities.read(self, "beebot")

    @beebot.setter
    def beebot(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "beebot", value)

    @_builtins.property
    @pulumi.getter(name="bpstudio")
    def bpstudio(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `bpstudio`. PAI does not use it."""
        return _utilities.read(self, "bpstudio")

    @bpstudio.setter
    def bpstudio(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "bpstudio", value)

    @_builtins.property
    @pulumi.getter(name="brainIndustrial")
    def brain_industrial(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `brain_industrial`. PAI does not use it."""
        return _utilities.read(self, "brain_industrial")

    @brain_industrial.setter
    def brain_industrial(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "brain_industrial", value)

    @_builtins.property
    @pulumi.getter(name="bssopenapi")
    def bssopenapi(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the billing API. PAI does not use it."""
        return _utilities.read(self, "bssopenapi")

    @bssopenapi.setter
    def bssopenapi(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "bssopenapi", value)

    @_builtins.property
    @pulumi.getter(name="cas")
    def cas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cas`. PAI does not use it."""
        return _utilities.read(self, "cas")

    @cas.setter
    def cas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cas", value)

    @_builtins.property
    @pulumi.getter(name="cassandra")
    def cassandra(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cassandra`. PAI does not use it."""
        return _utilities.read(self, "cassandra")

    @cassandra.setter
    def cassandra(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cassandra", value)

    @_builtins.property
    @pulumi.getter(name="cbn")
    def cbn(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cbn`. PAI does not use it."""
        return _utilities.read(self, "cbn")

    @cbn.setter
    def cbn(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cbn", value)

    @_builtins.property
    @pulumi.getter(name="cbs")
    def cbs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cbs`. PAI does not use it."""
        return _utilities.read(self, "cbs")

    @cbs.setter
    def cbs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cbs", value)

    @_builtins.property
    @pulumi.getter(name="cddc")
    def cddc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cddc`. PAI does not use it."""
        return _utilities.read(self, "cddc")

    @cddc.setter
    def cddc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cddc", value)

    @_builtins.property
    @pulumi.getter(name="cdn")
    def cdn(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cdn`. PAI does not use it."""
        return _utilities.read(self, "cdn")

    @cdn.setter
    def cdn(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cdn", value)

    @_builtins.property
    @pulumi.getter(name="cds")
    def cds(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cds`. PAI does not use it."""
        return _utilities.read(self, "cds")

    @cds.setter
    def cds(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cds", value)

    @_builtins.property
    @pulumi.getter(name="chatbot")
    def chatbot(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `chatbot`. PAI does not use it."""
        return _utilities.read(self, "chatbot")

    @chatbot.setter
    def chatbot(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "chatbot", value)

    @_builtins.property
    @pulumi.getter(name="clickhouse")
    def clickhouse(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `clickhouse`. PAI does not use it."""
        return _utilities.read(self, "clickhouse")

    @clickhouse.setter
    def clickhouse(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "clickhouse", value)

    @_builtins.property
    @pulumi.getter(name="cloudapi")
    def cloudapi(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudapi`. PAI does not use it."""
        return _utilities.read(self, "cloudapi")

    @cloudapi.setter
    def cloudapi(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudapi", value)

    @_builtins.property
    @pulumi.getter(name="cloudauth")
    def cloudauth(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudauth`. PAI does not use it."""
        return _utilities.read(self, "cloudauth")

    @cloudauth.setter
    def cloudauth(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudauth", value)

    @_builtins.property
    @pulumi.getter(name="cloudfirewall")
    def cloudfirewall(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudfirewall`. PAI does not use it."""
        return _utilities.read(self, "cloudfirewall")

    @cloudfirewall.setter
    def cloudfirewall(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudfirewall", value)

    @_builtins.property
    @pulumi.getter(name="cloudfw")
    def cloudfw(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudfw`. PAI does not use it."""
        return _utilities.read(self, "cloudfw")

    @cloudfw.setter
    def cloudfw(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudfw", value)

    @_builtins.property
    @pulumi.getter(name="cloudphone")
    def cloudphone(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudphone`. PAI does not use it."""
        return _utilities.read(self, "cloudphone")

    @cloudphone.setter
    def cloudphone(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudphone", value)

    @_builtins.property
    @pulumi.getter(name="cloudsso")
    def cloudsso(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cloudsso`. PAI does not use it."""
        return _utilities.read(self, "cloudsso")

    @cloudsso.setter
    def cloudsso(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cloudsso", value)

    @_builtins.property
    @pulumi.getter(name="cms")
    def cms(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cms`. PAI does not use it."""
        return _utilities.read(self, "cms")

    @cms.setter
    def cms(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cms", value)

    @_builtins.property
    @pulumi.getter(name="computenest")
    def computenest(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `computenest`. PAI does not use it."""
        return _utilities.read(self, "computenest")

    @computenest.setter
    def computenest(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "computenest", value)

    @_builtins.property
    @pulumi.getter(name="config")
    def config(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `config`. PAI does not use it."""
        return _utilities.read(self, "config")

    @config.setter
    def config(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "config", value)

    @_builtins.property
    @pulumi.getter(name="cr")
    def cr(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cr`. PAI does not use it."""
        return _utilities.read(self, "cr")

    @cr.setter
    def cr(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cr", value)

    @_builtins.property
    @pulumi.getter(name="cs")
    def cs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `cs`. PAI does not use it."""
        return _utilities.read(self, "cs")

    @cs.setter
    def cs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "cs", value)

    @_builtins.property
    @pulumi.getter(name="das")
    def das(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `das`. PAI does not use it."""
        return _utilities.read(self, "das")

    @das.setter
    def das(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "das", value)

    @_builtins.property
    @pulumi.getter(name="datahub")
    def datahub(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `datahub`. PAI does not use it."""
        return _utilities.read(self, "datahub")

    @datahub.setter
    def datahub(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "datahub", value)

    @_builtins.property
    @pulumi.getter(name="dataworksPublic")
    def dataworks_public(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dataworks_public`. PAI does not use it."""
        return _utilities.read(self, "dataworks_public")

    @dataworks_public.setter
    def dataworks_public(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dataworks_public", value)

    @_builtins.property
    @pulumi.getter(name="dataworkspublic")
    def dataworkspublic(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dataworkspublic`. PAI does not use it."""
        return _utilities.read(self, "dataworkspublic")

    @dataworkspublic.setter
    def dataworkspublic(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dataworkspublic", value)

    @_builtins.property
    @pulumi.getter(name="dbfs")
    def dbfs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dbfs`. PAI does not use it."""
        return _utilities.read(self, "dbfs")

    @dbfs.setter
    def dbfs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dbfs", value)

    @_builtins.property
    @pulumi.getter(name="dbs")
    def dbs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dbs`. PAI does not use it."""
        return _utilities.read(self, "dbs")

    @dbs.setter
    def dbs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dbs", value)

    @_builtins.property
    @pulumi.getter(name="dcdn")
    def dcdn(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dcdn`. PAI does not use it."""
        return _utilities.read(self, "dcdn")

    @dcdn.setter
    def dcdn(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dcdn", value)

    @_builtins.property
    @pulumi.getter(name="ddosbasic")
    def ddosbasic(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ddosbasic`. PAI does not use it."""
        return _utilities.read(self, "ddosbasic")

    @ddosbasic.setter
    def ddosbasic(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ddosbasic", value)

    @_builtins.property
    @pulumi.getter(name="ddosbgp")
    def ddosbgp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ddosbgp`. PAI does not use it."""
        return _utilities.read(self, "ddosbgp")

    @ddosbgp.setter
    def ddosbgp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ddosbgp", value)

    @_builtins.property
    @pulumi.getter(name="ddoscoo")
    def ddoscoo(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ddoscoo`. PAI does not use it."""
        return _utilities.read(self, "ddoscoo")

    @ddoscoo.setter
    def ddoscoo(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ddoscoo", value)

    @_builtins.property
    @pulumi.getter(name="dds")
    def dds(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dds`. PAI does not use it."""
        return _utilities.read(self, "dds")

    @dds.setter
    def dds(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dds", value)

    @_builtins.property
    @pulumi.getter(name="devopsRdc")
    def devops_rdc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `devops_rdc`. PAI does not use it."""
        return _utilities.read(self, "devops_rdc")

    @devops_rdc.setter
    def devops_rdc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "devops_rdc", value)

    @_builtins.property
    @pulumi.getter(name="devopsrdc")
    def devopsrdc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `devopsrdc`. PAI does not use it."""
        return _utilities.read(self, "devopsrdc")

    @devopsrdc.setter
    def devopsrdc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "devopsrdc", value)

    @_builtins.property
    @pulumi.getter(name="dfs")
    def dfs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dfs`. PAI does not use it."""
        return _utilities.read(self, "dfs")

    @dfs.setter
    def dfs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dfs", value)

    @_builtins.property
    @pulumi.getter(name="dg")
    def dg(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dg`. PAI does not use it."""
        return _utilities.read(self, "dg")

    @dg.setter
    def dg(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dg", value)

    @_builtins.property
    @pulumi.getter(name="dm")
    def dm(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dm`. PAI does not use it."""
        return _utilities.read(self, "dm")

    @dm.setter
    def dm(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dm", value)

    @_builtins.property
    @pulumi.getter(name="dmsEnterprise")
    def dms_enterprise(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dms_enterprise`. PAI does not use it."""
        return _utilities.read(self, "dms_enterprise")

    @dms_enterprise.setter
    def dms_enterprise(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dms_enterprise", value)

    @_builtins.property
    @pulumi.getter(name="dmsenterprise")
    def dmsenterprise(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dmsenterprise`. PAI does not use it."""
        return _utilities.read(self, "dmsenterprise")

    @dmsenterprise.setter
    def dmsenterprise(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dmsenterprise", value)

    @_builtins.property
    @pulumi.getter(name="dns")
    def dns(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dns`. PAI does not use it."""
        return _utilities.read(self, "dns")

    @dns.setter
    def dns(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dns", value)

    @_builtins.property
    @pulumi.getter(name="drds")
    def drds(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `drds`. PAI does not use it."""
        return _utilities.read(self, "drds")

    @drds.setter
    def drds(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "drds", value)

    @_builtins.property
    @pulumi.getter(name="dts")
    def dts(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dts`. PAI does not use it."""
        return _utilities.read(self, "dts")

    @dts.setter
    def dts(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dts", value)

    @_builtins.property
    @pulumi.getter(name="dysms")
    def dysms(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dysms`. PAI does not use it."""
        return _utilities.read(self, "dysms")

    @dysms.setter
    def dysms(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dysms", value)

    @_builtins.property
    @pulumi.getter(name="dysmsapi")
    def dysmsapi(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `dysmsapi`. PAI does not use it."""
        return _utilities.read(self, "dysmsapi")

    @dysmsapi.setter
    def dysmsapi(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "dysmsapi", value)

    @_builtins.property
    @pulumi.getter(name="eais")
    def eais(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eais`. PAI does not use it."""
        return _utilities.read(self, "eais")

    @eais.setter
    def eais(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eais", value)

    @_builtins.property
    @pulumi.getter(name="ebs")
    def ebs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ebs`. PAI does not use it."""
        return _utilities.read(self, "ebs")

    @ebs.setter
    def ebs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ebs", value)

    @_builtins.property
    @pulumi.getter(name="ecd")
    def ecd(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ecd`. PAI does not use it."""
        return _utilities.read(self, "ecd")

    @ecd.setter
    def ecd(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ecd", value)

    @_builtins.property
    @pulumi.getter(name="eci")
    def eci(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eci`. PAI does not use it."""
        return _utilities.read(self, "eci")

    @eci.setter
    def eci(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eci", value)

    @_builtins.property
    @pulumi.getter(name="ecs")
    def ecs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ecs`. PAI does not use it."""
        return _utilities.read(self, "ecs")

    @ecs.setter
    def ecs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ecs", value)

    @_builtins.property
    @pulumi.getter(name="edas")
    def edas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `edas`. PAI does not use it."""
        return _utilities.read(self, "edas")

    @edas.setter
    def edas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "edas", value)

    @_builtins.property
    @pulumi.getter(name="edasschedulerx")
    def edasschedulerx(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `edasschedulerx`. PAI does not use it."""
        return _utilities.read(self, "edasschedulerx")

    @edasschedulerx.setter
    def edasschedulerx(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "edasschedulerx", value)

    @_builtins.property
    @pulumi.getter(name="edsUser")
    def eds_user(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eds_user`. PAI does not use it."""
        return _utilities.read(self, "eds_user")

    @eds_user.setter
    def eds_user(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eds_user", value)

    @_builtins.property
    @pulumi.getter(name="edsuser")
    def edsuser(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `edsuser`. PAI does not use it."""
        return _utilities.read(self, "edsuser")

    @edsuser.setter
    def edsuser(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "edsuser", value)

    @_builtins.property
    @pulumi.getter(name="eflo")
    def eflo(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eflo`. PAI does not use it."""
        return _utilities.read(self, "eflo")

    @eflo.setter
    def eflo(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eflo", value)

    @_builtins.property
    @pulumi.getter(name="efloCnp")
    def eflo_cnp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eflo_cnp`. PAI does not use it."""
        return _utilities.read(self, "eflo_cnp")

    @eflo_cnp.setter
    def eflo_cnp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eflo_cnp", value)

    @_builtins.property
    @pulumi.getter(name="efloController")
    def eflo_controller(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eflo_controller`. PAI does not use it."""
        return _utilities.read(self, "eflo_controller")

    @eflo_controller.setter
    def eflo_controller(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eflo_controller", value)

    @_builtins.property
    @pulumi.getter(name="ehpc")
    def ehpc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ehpc`. PAI does not use it."""
        return _utilities.read(self, "ehpc")

    @ehpc.setter
    def ehpc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ehpc", value)

    @_builtins.property
    @pulumi.getter(name="ehs")
    def ehs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ehs`. PAI does not use it."""
        return _utilities.read(self, "ehs")

    @ehs.setter
    def ehs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ehs", value)

    @_builtins.property
    @pulumi.getter(name="eipanycast")
    def eipanycast(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eipanycast`. PAI does not use it."""
        return _utilities.read(self, "eipanycast")

    @eipanycast.setter
    def eipanycast(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eipanycast", value)

    @_builtins.property
    @pulumi.getter(name="elasticsearch")
    def elasticsearch(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `elasticsearch`. PAI does not use it."""
        return _utilities.read(self, "elasticsearch")

    @elasticsearch.setter
    def elasticsearch(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "elasticsearch", value)

    @_builtins.property
    @pulumi.getter(name="emr")
    def emr(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `emr`. PAI does not use it."""
        return _utilities.read(self, "emr")

    @emr.setter
    def emr(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "emr", value)

    @_builtins.property
    @pulumi.getter(name="ens")
    def ens(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ens`. PAI does not use it."""
        return _utilities.read(self, "ens")

    @ens.setter
    def ens(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ens", value)

    @_builtins.property
    @pulumi.getter(name="esa")
    def esa(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `esa`. PAI does not use it."""
        return _utilities.read(self, "esa")

    @esa.setter
    def esa(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "esa", value)

    @_builtins.property
    @pulumi.getter(name="ess")
    def ess(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ess`. PAI does not use it."""
        return _utilities.read(self, "ess")

    @ess.setter
    def ess(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ess", value)

    @_builtins.property
    @pulumi.getter(name="eventbridge")
    def eventbridge(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `eventbridge`. PAI does not use it."""
        return _utilities.read(self, "eventbridge")

    @eventbridge.setter
    def eventbridge(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "eventbridge", value)

    @_builtins.property
    @pulumi.getter(name="fc")
    def fc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `fc`. PAI does not use it."""
        return _utilities.read(self, "fc")

    @fc.setter
    def fc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "fc", value)

    @_builtins.property
    @pulumi.getter(name="fcOpen")
    def fc_open(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `fc_open`. PAI does not use it."""
        return _utilities.read(self, "fc_open")

    @fc_open.setter
    def fc_open(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "fc_open", value)

    @_builtins.property
    @pulumi.getter(name="fnf")
    def fnf(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `fnf`. PAI does not use it."""
        return _utilities.read(self, "fnf")

    @fnf.setter
    def fnf(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "fnf", value)

    @_builtins.property
    @pulumi.getter(name="ga")
    def ga(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ga`. PAI does not use it."""
        return _utilities.read(self, "ga")

    @ga.setter
    def ga(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ga", value)

    @_builtins.property
    @pulumi.getter(name="gaplus")
    def gaplus(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gaplus`. PAI does not use it."""
        return _utilities.read(self, "gaplus")

    @gaplus.setter
    def gaplus(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gaplus", value)

    @_builtins.property
    @pulumi.getter(name="gdb")
    def gdb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gdb`. PAI does not use it."""
        return _utilities.read(self, "gdb")

    @gdb.setter
    def gdb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gdb", value)

    @_builtins.property
    @pulumi.getter(name="gds")
    def gds(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gds`. PAI does not use it."""
        return _utilities.read(self, "gds")

    @gds.setter
    def gds(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gds", value)

    @_builtins.property
    @pulumi.getter(name="gpdb")
    def gpdb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gpdb`. PAI does not use it."""
        return _utilities.read(self, "gpdb")

    @gpdb.setter
    def gpdb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gpdb", value)

    @_builtins.property
    @pulumi.getter(name="gwlb")
    def gwlb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gwlb`. PAI does not use it."""
        return _utilities.read(self, "gwlb")

    @gwlb.setter
    def gwlb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gwlb", value)

    @_builtins.property
    @pulumi.getter(name="gwsecd")
    def gwsecd(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `gwsecd`. PAI does not use it."""
        return _utilities.read(self, "gwsecd")

    @gwsecd.setter
    def gwsecd(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "gwsecd", value)

    @_builtins.property
    @pulumi.getter(name="hbr")
    def hbr(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `hbr`. PAI does not use it."""
        return _utilities.read(self, "hbr")

    @hbr.setter
    def hbr(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "hbr", value)

    @_builtins.property
    @pulumi.getter(name="hcsSgw")
    def hcs_sgw(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `hcs_sgw`. PAI does not use it."""
        return _utilities.read(self, "hcs_sgw")

    @hcs_sgw.setter
    def hcs_sgw(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "hcs_sgw", value)

    @_builtins.property
    @pulumi.getter(name="hitsdb")
    def hitsdb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `hitsdb`. PAI does not use it."""
        return _utilities.read(self, "hitsdb")

    @hitsdb.setter
    def hitsdb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "hitsdb", value)

    @_builtins.property
    @pulumi.getter(name="imm")
    def imm(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `imm`. PAI does not use it."""
        return _utilities.read(self, "imm")

    @imm.setter
    def imm(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "imm", value)

    @_builtins.property
    @pulumi.getter(name="imp")
    def imp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `imp`. PAI does not use it."""
        return _utilities.read(self, "imp")

    @imp.setter
    def imp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "imp", value)

    @_builtins.property
    @pulumi.getter(name="ims")
    def ims(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ims`. PAI does not use it."""
        return _utilities.read(self, "ims")

    @ims.setter
    def ims(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ims", value)

    @_builtins.property
    @pulumi.getter(name="iot")
    def iot(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `iot`. PAI does not use it."""
        return _utilities.read(self, "iot")

    @iot.setter
    def iot(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "iot", value)

    @_builtins.property
    @pulumi.getter(name="kms")
    def kms(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `kms`. PAI does not use it."""
        return _utilities.read(self, "kms")

    @kms.setter
    def kms(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "kms", value)

    @_builtins.property
    @pulumi.getter(name="kvstore")
    def kvstore(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `kvstore`. PAI does not use it."""
        return _utilities.read(self, "kvstore")

    @kvstore.setter
    def kvstore(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "kvstore", value)

    @_builtins.property
    @pulumi.getter(name="location")
    def location(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the location service. PAI does not use it."""
        return _utilities.read(self, "location")

    @location.setter
    def location(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "location", value)

    @_builtins.property
    @pulumi.getter(name="log")
    def log(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `log`. PAI does not use it."""
        return _utilities.read(self, "log")

    @log.setter
    def log(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "log", value)

    @_builtins.property
    @pulumi.getter(name="market")
    def market(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `market`. PAI does not use it."""
        return _utilities.read(self, "market")

    @market.setter
    def market(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "market", value)

    @_builtins.property
    @pulumi.getter(name="maxcompute")
    def maxcompute(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `maxcompute`. PAI does not use it."""
        return _utilities.read(self, "maxcompute")

    @maxcompute.setter
    def maxcompute(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "maxcompute", value)

    @_builtins.property
    @pulumi.getter(name="mhub")
    def mhub(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `mhub`. PAI does not use it."""
        return _utilities.read(self, "mhub")

    @mhub.setter
    def mhub(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mhub", value)

    @_builtins.property
    @pulumi.getter(name="mns")
    def mns(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `mns`. PAI does not use it."""
        return _utilities.read(self, "mns")

    @mns.setter
    def mns(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mns", value)

    @_builtins.property
    @pulumi.getter(name="mnsOpen")
    def mns_open(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `mns_open`. PAI does not use it."""
        return _utilities.read(self, "mns_open")

    @mns_open.setter
    def mns_open(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mns_open", value)

    @_builtins.property
    @pulumi.getter(name="mscopensubscription")
    def mscopensubscription(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `mscopensubscription`. PAI does not use it."""
        return _utilities.read(self, "mscopensubscription")

    @mscopensubscription.setter
    def mscopensubscription(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mscopensubscription", value)

    @_builtins.property
    @pulumi.getter(name="mse")
    def mse(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `mse`. PAI does not use it."""
        return _utilities.read(self, "mse")

    @mse.setter
    def mse(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mse", value)

    @_builtins.property
    @pulumi.getter(name="nas")
    def nas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `nas`. PAI does not use it."""
        return _utilities.read(self, "nas")

    @nas.setter
    def nas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "nas", value)

    @_builtins.property
    @pulumi.getter(name="nlb")
    def nlb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `nlb`. PAI does not use it."""
        return _utilities.read(self, "nlb")

    @nlb.setter
    def nlb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "nlb", value)

    @_builtins.property
    @pulumi.getter(name="oceanbase")
    def oceanbase(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `oceanbase`. PAI does not use it."""
        return _utilities.read(self, "oceanbase")

    @oceanbase.setter
    def oceanbase(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oceanbase", value)

    @_builtins.property
    @pulumi.getter(name="oceanbasepro")
    def oceanbasepro(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `oceanbasepro`. PAI does not use it."""
        return _utilities.read(self, "oceanbasepro")

    @oceanbasepro.setter
    def oceanbasepro(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oceanbasepro", value)

    @_builtins.property
    @pulumi.getter(name="ons")
    def ons(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ons`. PAI does not use it."""
        return _utilities.read(self, "ons")

    @ons.setter
    def ons(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ons", value)

    @_builtins.property
    @pulumi.getter(name="onsproxy")
    def onsproxy(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `onsproxy`. PAI does not use it."""
        return _utilities.read(self, "onsproxy")

    @onsproxy.setter
    def onsproxy(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "onsproxy", value)

    @_builtins.property
    @pulumi.getter(name="oos")
    def oos(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `oos`. PAI does not use it."""
        return _utilities.read(self, "oos")

    @oos.setter
    def oos(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oos", value)

    @_builtins.property
    @pulumi.getter(name="opensearch")
    def opensearch(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `opensearch`. PAI does not use it."""
        return _utilities.read(self, "opensearch")

    @opensearch.setter
    def opensearch(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "opensearch", value)

    @_builtins.property
    @pulumi.getter(name="oss")
    def oss(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `oss`. PAI does not use it."""
        return _utilities.read(self, "oss")

    @oss.setter
    def oss(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oss", value)

    @_builtins.property
    @pulumi.getter(name="ots")
    def ots(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ots`. PAI does not use it."""
        return _utilities.read(self, "ots")

    @ots.setter
    def ots(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ots", value)

    @_builtins.property
    @pulumi.getter(name="polardb")
    def polardb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `polardb`. PAI does not use it."""
        return _utilities.read(self, "polardb")

    @polardb.setter
    def polardb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "polardb", value)

    @_builtins.property
    @pulumi.getter(name="polardbx")
    def polardbx(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `polardbx`. PAI does not use it."""
        return _utilities.read(self, "polardbx")

    @polardbx.setter
    def polardbx(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "polardbx", value)

    @_builtins.property
    @pulumi.getter(name="privatelink")
    def privatelink(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `privatelink`. PAI does not use it."""
        return _utilities.read(self, "privatelink")

    @privatelink.setter
    def privatelink(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "privatelink", value)

    @_builtins.property
    @pulumi.getter(name="pvtz")
    def pvtz(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `pvtz`. PAI does not use it."""
        return _utilities.read(self, "pvtz")

    @pvtz.setter
    def pvtz(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "pvtz", value)

    @_builtins.property
    @pulumi.getter(name="quickbi")
    def quickbi(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `quickbi`. PAI does not use it."""
        return _utilities.read(self, "quickbi")

    @quickbi.setter
    def quickbi(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "quickbi", value)

    @_builtins.property
    @pulumi.getter(name="quickbiPublic")
    def quickbi_public(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `quickbi_public`. PAI does not use it."""
        return _utilities.read(self, "quickbi_public")

    @quickbi_public.setter
    def quickbi_public(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "quickbi_public", value)

    @_builtins.property
    @pulumi.getter(name="quotas")
    def quotas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `quotas`. PAI does not use it."""
        return _utilities.read(self, "quotas")

    @quotas.setter
    def quotas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "quotas", value)

    @_builtins.property
    @pulumi.getter(name="rKvstore")
    def r_kvstore(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `r_kvstore`. PAI does not use it."""
        return _utilities.read(self, "r_kvstore")

    @r_kvstore.setter
    def r_kvstore(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "r_kvstore", value)

    @_builtins.property
    @pulumi.getter(name="ram")
    def ram(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ram`. PAI does not use it."""
        return _utilities.read(self, "ram")

    @ram.setter
    def ram(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ram", value)

    @_builtins.property
    @pulumi.getter(name="rds")
    def rds(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `rds`. PAI does not use it."""
        return _utilities.read(self, "rds")

    @rds.setter
    def rds(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "rds", value)

    @_builtins.property
    @pulumi.getter(name="redisa")
    def redisa(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `redisa`. PAI does not use it."""
        return _utilities.read(self, "redisa")

    @redisa.setter
    def redisa(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "redisa", value)

    @_builtins.property
    @pulumi.getter(name="resourcemanager")
    def resourcemanager(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `resourcemanager`. PAI does not use it."""
        return _utilities.read(self, "resourcemanager")

    @resourcemanager.setter
    def resourcemanager(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "resourcemanager", value)

    @_builtins.property
    @pulumi.getter(name="resourcesharing")
    def resourcesharing(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `resourcesharing`. PAI does not use it."""
        return _utilities.read(self, "resourcesharing")

    @resourcesharing.setter
    def resourcesharing(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "resourcesharing", value)

    @_builtins.property
    @pulumi.getter(name="ressharing")
    def ressharing(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ressharing`. PAI does not use it."""
        return _utilities.read(self, "ressharing")

    @ressharing.setter
    def ressharing(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ressharing", value)

    @_builtins.property
    @pulumi.getter(name="rocketmq")
    def rocketmq(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `rocketmq`. PAI does not use it."""
        return _utilities.read(self, "rocketmq")

    @rocketmq.setter
    def rocketmq(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "rocketmq", value)

    @_builtins.property
    @pulumi.getter(name="ros")
    def ros(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `ros`. PAI does not use it."""
        return _utilities.read(self, "ros")

    @ros.setter
    def ros(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ros", value)

    @_builtins.property
    @pulumi.getter(name="sae")
    def sae(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `sae`. PAI does not use it."""
        return _utilities.read(self, "sae")

    @sae.setter
    def sae(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sae", value)

    @_builtins.property
    @pulumi.getter(name="sas")
    def sas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `sas`. PAI does not use it."""
        return _utilities.read(self, "sas")

    @sas.setter
    def sas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sas", value)

    @_builtins.property
    @pulumi.getter(name="scdn")
    def scdn(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `scdn`. PAI does not use it."""
        return _utilities.read(self, "scdn")

    @scdn.setter
    def scdn(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "scdn", value)

    @_builtins.property
    @pulumi.getter(name="schedulerx2")
    def schedulerx2(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `schedulerx2`. PAI does not use it."""
        return _utilities.read(self, "schedulerx2")

    @schedulerx2.setter
    def schedulerx2(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "schedulerx2", value)

    @_builtins.property
    @pulumi.getter(name="sddp")
    def sddp(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `sddp`. PAI does not use it."""
        return _utilities.read(self, "sddp")

    @sddp.setter
    def sddp(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sddp", value)

    @_builtins.property
    @pulumi.getter(name="selectdb")
    def selectdb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `selectdb`. PAI does not use it."""
        return _utilities.read(self, "selectdb")

    @selectdb.setter
    def selectdb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "selectdb", value)

    @_builtins.property
    @pulumi.getter(name="serverless")
    def serverless(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `serverless`. PAI does not use it."""
        return _utilities.read(self, "serverless")

    @serverless.setter
    def serverless(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "serverless", value)

    @_builtins.property
    @pulumi.getter(name="servicecatalog")
    def servicecatalog(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `servicecatalog`. PAI does not use it."""
        return _utilities.read(self, "servicecatalog")

    @servicecatalog.setter
    def servicecatalog(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "servicecatalog", value)

    @_builtins.property
    @pulumi.getter(name="servicemesh")
    def servicemesh(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `servicemesh`. PAI does not use it."""
        return _utilities.read(self, "servicemesh")

    @servicemesh.setter
    def servicemesh(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "servicemesh", value)

    @_builtins.property
    @pulumi.getter(name="sgw")
    def sgw(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `sgw`. PAI does not use it."""
        return _utilities.read(self, "sgw")

    @sgw.setter
    def sgw(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sgw", value)

    @_builtins.property
    @pulumi.getter(name="slb")
    def slb(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `slb`. PAI does not use it."""
        return _utilities.read(self, "slb")

    @slb.setter
    def slb(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "slb", value)

    @_builtins.property
    @pulumi.getter(name="smartag")
    def smartag(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `smartag`. PAI does not use it."""
        return _utilities.read(self, "smartag")

    @smartag.setter
    def smartag(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "smartag", value)

    @_builtins.property
    @pulumi.getter(name="srvcatalog")
    def srvcatalog(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `srvcatalog`. PAI does not use it."""
        return _utilities.read(self, "srvcatalog")

    @srvcatalog.setter
    def srvcatalog(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "srvcatalog", value)

    @_builtins.property
    @pulumi.getter(name="sts")
    def sts(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the Security Token Service (STS), which the provider calls to assume roles.
        Defaults to `sts.<region>.aliyuncs.com`.
        """
        return _utilities.read(self, "sts")

    @sts.setter
    def sts(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sts", value)

    @_builtins.property
    @pulumi.getter(name="swas")
    def swas(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `swas`. PAI does not use it."""
        return _utilities.read(self, "swas")

    @swas.setter
    def swas(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "swas", value)

    @_builtins.property
    @pulumi.getter(name="swasOpen")
    def swas_open(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `swas_open`. PAI does not use it."""
        return _utilities.read(self, "swas_open")

    @swas_open.setter
    def swas_open(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "swas_open", value)

    @_builtins.property
    @pulumi.getter(name="tag")
    def tag(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `tag`. PAI does not use it."""
        return _utilities.read(self, "tag")

    @tag.setter
    def tag(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "tag", value)

    @_builtins.property
    @pulumi.getter(name="vod")
    def vod(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `vod`. PAI does not use it."""
        return _utilities.read(self, "vod")

    @vod.setter
    def vod(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "vod", value)

    @_builtins.property
    @pulumi.getter(name="vpc")
    def vpc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `vpc`. PAI does not use it."""
        return _utilities.read(self, "vpc")

    @vpc.setter
    def vpc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "vpc", value)

    @_builtins.property
    @pulumi.getter(name="vpcipam")
    def vpcipam(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `vpcipam`. PAI does not use it."""
        return _utilities.read(self, "vpcipam")

    @vpcipam.setter
    def vpcipam(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "vpcipam", value)

    @_builtins.property
    @pulumi.getter(name="vpcpeer")
    def vpcpeer(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `vpcpeer`. PAI does not use it."""
        return _utilities.read(self, "vpcpeer")

    @vpcpeer.setter
    def vpcpeer(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "vpcpeer", value)

    @_builtins.property
    @pulumi.getter(name="vs")
    def vs(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `vs`. PAI does not use it."""
        return _utilities.read(self, "vs")

    @vs.setter
    def vs(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "vs", value)

    @_builtins.property
    @pulumi.getter(name="waf")
    def waf(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `waf`. PAI does not use it."""
        return _utilities.read(self, "waf")

    @waf.setter
    def waf(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "waf", value)

    @_builtins.property
    @pulumi.getter(name="wafOpenapi")
    def waf_openapi(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host to use for `waf_openapi`. PAI does not use it."""
        return _utilities.read(self, "waf_openapi")

    @waf_openapi.setter
    def waf_openapi(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "waf_openapi", value)


class ProviderSignVersionArgsDict(TypedDict):
    """Signature versions by service."""

    oss: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Signature version for Object Storage Service. PAI does not use it."""
    sls: NotRequired[pulumi.Input[Optional[_builtins.str]]]
    """Signature version for Log Service. PAI does not use it."""


@pulumi.input_type
class ProviderSignVersionArgs:
    """Signature versions by service."""

    def __init__(
        self,
        *,
        oss: pulumi.Input[Optional[_builtins.str]] = None,
        sls: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param oss: Signature version for Object Storage Service. PAI does not use it.
        :param sls: Signature version for Log Service. PAI does not use it.
        """
        _utilities.assign(
            self,
            oss=oss,
            sls=sls,
        )

    @_builtins.property
    @pulumi.getter(name="oss")
    def oss(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Signature version for Object Storage Service. PAI does not use it."""
        return _utilities.read(self, "oss")

    @oss.setter
    def oss(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "oss", value)

    @_builtins.property
    @pulumi.getter(name="sls")
    def sls(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Signature version for Log Service. PAI does not use it."""
        return _utilities.read(self, "sls")

    @sls.setter
    def sls(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "sls", value)
