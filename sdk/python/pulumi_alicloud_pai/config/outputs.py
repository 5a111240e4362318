# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""Nested types that a program receives."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional

import pulumi

from .. import _utilities

__all__ = [
    "AssumeRole",
    "AssumeRoleWithOidc",
    "Endpoints",
    "SignVersion",
]


@pulumi.output_type
class AssumeRole(dict[_builtins.str, Any]):
    """A RAM role to assume."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_AssumeRole_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_AssumeRole_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        role_arn: _builtins.str,
        external_id: Optional[_builtins.str] = None,
        policy: Optional[_builtins.str] = None,
        session_expiration: Optional[_builtins.int] = None,
        session_name: Optional[_builtins.str] = None,
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
    def external_id(self) -> Optional[_builtins.str]:
        """External ID that the role's trust policy requires."""
        return _utilities.read(self, "external_id")

    @_builtins.property
    @pulumi.getter(name="policy")
    def policy(self) -> Optional[_builtins.str]:
        """Policy document, as a JSON string, that limits what the session may do. Without it, the
        session has all permissions of the role.
        """
        return _utilities.read(self, "policy")

    @_builtins.property
    @pulumi.getter(name="roleArn")
    def role_arn(self) -> _builtins.str:
        """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
        environment variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
        """
        return _utilities.read(self, "role_arn")

    @_builtins.property
    @pulumi.getter(name="sessionExpiration")
    def session_expiration(self) -> Optional[_builtins.int]:
        """Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the
        provider reads the environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults
        to 3600. The provider renews the credentials before they expire.
        """
        return _utilities.read(self, "session_expiration")

    @_builtins.property
    @pulumi.getter(name="sessionName")
    def session_name(self) -> Optional[_builtins.str]:
        """Name of the session, which audit logs show. If you do not set it, the provider reads the
        environment variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and
        `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package, so
        that policies that name the session keep working.
        """
        return _utilities.read(self, "session_name")


_AssumeRole_names = {
    "externalId": "external_id",
    "roleArn": "role_arn",
    "sessionExpiration": "session_expiration",
    "sessionName": "session_name",
}


@pulumi.output_type
class AssumeRoleWithOidc(dict[_builtins.str, Any]):
    """A RAM role to assume with an OpenID Connect token."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_AssumeRoleWithOidc_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_AssumeRoleWithOidc_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        oidc_provider_arn: _builtins.str,
        role_arn: _builtins.str,
        oidc_token: Optional[_builtins.str] = None,
        oidc_token_file: Optional[_builtins.str] = None,
        policy: Optional[_builtins.str] = None,
        role_session_name: Optional[_builtins.str] = None,
        session_expiration: Optional[_builtins.int] = None,
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
    def oidc_provider_arn(self) -> _builtins.str:
        """ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider
        reads the environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
        """
        return _utilities.read(self, "oidc_provider_arn")

    @_builtins.property
    @pulumi.getter(name="oidcToken")
    def oidc_token(self) -> Optional[_builtins.str]:
        """The OIDC token, 4 to 20000 characters. Set either this or `oidc_token_file`. If you do
        not set it, the provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The
        value is a secret.
        """
        return _utilities.read(self, "oidc_token")

    @_builtins.property
    @pulumi.getter(name="oidcTokenFile")
    def oidc_token_file(self) -> Optional[_builtins.str]:
        """Path of a file with the OIDC token. The provider reads the file each time that it renews
        the credentials. If you do not set it, the provider reads the environment variable
        `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
        """
        return _utilities.read(self, "oidc_token_file")

    @_builtins.property
    @pulumi.getter(name="policy")
    def policy(self) -> Optional[_builtins.str]:
        """Policy document, as a JSON string, that limits what the session may do. Without it, the
        session has all permissions of the role.
        """
        return _utilities.read(self, "policy")

    @_builtins.property
    @pulumi.getter(name="roleArn")
    def role_arn(self) -> _builtins.str:
        """ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
        environment variable `ALIBABA_CLOUD_ROLE_ARN`.
        """
        return _utilities.read(self, "role_arn")

    @_builtins.property
    @pulumi.getter(name="roleSessionName")
    def role_session_name(self) -> Optional[_builtins.str]:
        """Name of the session, which audit logs show. If you do not set it, the provider reads the
        environment variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the
        official package.
        """
        return _utilities.read(self, "role_session_name")

    @_builtins.property
    @pulumi.getter(name="sessionExpiration")
    def session_expiration(self) -> Optional[_builtins.int]:
        """Lifetime of the temporary credentials in seconds. The service's default is 3600. The
        provider renews the credentials before they expire.
        """
        return _utilities.read(self, "session_expiration")


_AssumeRoleWithOidc_names = {
    "oidcProviderArn": "oidc_provider_arn",
    "oidcToken": "oidc_token",
    "oidcTokenFile": "oidc_token_file",
    "roleArn": "role_arn",
    "roleSessionName": "role_session_name",
    "sessionExpiration": "session_expiration",
}


@pulumi.output_type
class Endpoints(dict[_builtins.str, Any]):
    """Hosts by service. Each key is the code of a service, and each value is a host, with `http://`
    or `https://` before it and a port after it if needed.
    """

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_Endpoints_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_Endpoints_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        acr: Optional[_builtins.str] = None,
        actiontrail: Optional[_builtins.str] = None,
        adb: Optional[_builtins.str] = None,
        aiworkspace: Optional[_builtins.str] = None,
        alb: Optional[_builtins.str] = None,
        alidfs: Optional[_builtins.str] = None,
        alidns: Optional[_builtins.str] = None,
        alikafka: Optional[_builtins.str] = None,
        amqp: Optional[_builtins.str] = None,
        antiddos_public: Optional[_builtins.str] = None,
        apig: Optional[_builtins.str] = None,
        apigateway: Optional[_builtins.str] = None,
        arms: Optional[_builtins.str] = None,
        bastionhost: Optional[_builtins.str] = None,
        beebot: Optional[_builtins.str] = None,
        bpstudio: Optional[_builtins.str] = None,
        brain_industrial: Optional[_builtins.str] = None,
        bssopenapi: Optional[_builtins.str] = None,
        cas: Optional[_builtins.str] = None,
        cassandra: Optional[_builtins.str] = None,
        cbn: Optional[_builtins.str] = None,
        cbs: Optional[_builtins.str] = None,
        cddc: Optional[_builtins.str] = None,
        cdn: Optional[_builtins.str] = None,
        cds: Optional[_builtins.str] = None,
        chatbot: Optional[_builtins.str] = None,
        clickhouse: Optional[_builtins.str] = None,
        cloudapi: Optional[_builtins.str] = None,
        cloudauth: Optional[_builtins.str] = None,
        cloudfirewall: Optional[_builtins.str] = None,
        cloudfw: Optional[_builtins.str] = None,
        cloudphone: Optional[_builtins.str] = None,
        cloudsso: Optional[_builtins.str] = None,
        cms: Optional[_builtins.str] = None,
        computenest: Optional[_builtins.str] = None,
        config: Optional[_builtins.str] = None,
        cr: Optional[_builtins.str] = None,
        cs: Optional[_builtins.str] = None,
        das: Optional[_builtins.str] = None,
        datahub: Optional[_builtins.str] = None,
        dataworks_public: Optional[_builtins.str] = None,
        dataworkspublic: Optional[_builtins.str] = None,
        dbfs: Optional[_builtins.str] = None,
        dbs: Optional[_builtins.str] = None,
        dcdn: Optional[_builtins.str] = None,
        ddosbasic: Optional[_builtins.str] = None,
        ddosbgp: Optional[_builtins.str] = None,
        ddoscoo: Optional[_builtins.str] = None,
        dds: Optional[_builtins.str] = None,
        devops_rdc: Optional[_builtins.str] = None,
        devopsrdc: Optional[_builtins.str] = None,
        dfs: Optional[_builtins.str] = None,
        dg: Optional[_builtins.str] = None,
        dm: Optional[_builtins.str] = None,
        dms_enterprise: Optional[_builtins.str] = None,
        dmsenterprise: Optional[_builtins.str] = None,
        dns: Optional[_builtins.str] = None,
        drds: Optional[_builtins.str] = None,
        dts: Optional[_builtins.str] = None,
        dysms: Optional[_builtins.str] = None,
        dysmsapi: Optional[_builtins.str] = None,
        eais: Optional[_builtins.str] = None,
        ebs: Optional[_builtins.str] = None,
        ecd: Optional[_builtins.str] = None,
        eci: Optional[_builtins.str] = None,
        ecs: Optional[_builtins.str] = None,
        edas: Optional[_builtins.str] = None,
        edasschedulerx: Optional[_builtins.str] = None,
        eds_user: Optional[_builtins.str] = None,
        edsuser: Optional[_builtins.str] = None,
        eflo: Optional[_builtins.str] = None,
        eflo_cnp: Optional[_builtins.str] = None,
        eflo_controller: Optional[_builtins.str] = None,
        ehpc: Optional[_builtins.str] = None,
        ehs: Optional[_builtins.str] = None,
        eipanycast: Optional[_builtins.str] = None,
        elasticsearch: Optional[_builtins.str] = None,
        emr: Optional[_builtins.str] = None,
        ens: Optional[_builtins.str] = None,
        esa: Optional[_builtins.str] = None,
        ess: Optional[_builtins.str] = None,
        eventbridge: Optional[_builtins.str] = None,
        fc: Optional[_builtins.str] = None,
        fc_open: Optional[_builtins.str] = None,
        fnf: Optional[_builtins.str] = None,
        ga: Optional[_builtins.str] = None,
        gaplus: Optional[_builtins.str] = None,
        gdb: Optional[_builtins.str] = None,
        gds: Optional[_builtins.str] = None,
        gpdb: Optional[_builtins.str] = None,
        gwlb: Optional[_builtins.str] = None,
        gwsecd: Optional[_builtins.str] = None,
        hbr: Optional[_builtins.str] = None,
        hcs_sgw: Optional[_builtins.str] = None,
        hitsdb: Optional[_builtins.str] = None,
        imm: Optional[_builtins.str] = None,
        imp: Optional[_builtins.str] = None,
        ims: Optional[_builtins.str] = None,
        iot: Optional[_builtins.str] = None,
        kms: Optional[_builtins.str] = None,
        kvstore: Optional[_builtins.str] = None,
        location: Optional[_builtins.str] = None,
        log: Optional[_builtins.str] = None,
        market: Optional[_builtins.str] = None,
        maxcompute: Optional[_builtins.str] = None,
        mhub: Optional[_builtins.str] = None,
        mns: Optional[_builtins.str] = None,
        mns_open: Optional[_builtins.str] = None,
        mscopensubscription: Optional[_builtins.str] = None,
        mse: Optional[_builtins.str] = None,
        nas: Optional[_builtins.str] = None,
        nlb: Optional[_builtins.str] = None,
        oceanbase: Optional[_builtins.str] = None,
        oceanbasepro: Optional[_builtins.str] = None,
        ons: Optional[_builtins.str] = None,
        onsproxy: Optional[_builtins.str] = None,
        oos: Optional[_builtins.str] = None,
        opensearch: Optional[_builtins.str] = None,
        oss: Optional[_builtins.str] = None,
        ots: Optional[_builtins.str] = None,
        polardb: Optional[_builtins.str] = None,
        polardbx: Optional[_builtins.str] = None,
        privatelink: Optional[_builtins.str] = None,
        pvtz: Optional[_builtins.str] = None,
        quickbi: Optional[_builtins.str] = None,
        quickbi_public: Optional[_builtins.str] = None,
        quotas: Optional[_builtins.str] = None,
        r_kvstore: Optional[_builtins.str] = None,
        ram: Optional[_builtins.str] = None,
        rds: Optional[_builtins.str] = None,
        redisa: Optional[_builtins.str] = None,
        resourcemanager: Optional[_builtins.str] = None,
        resourcesharing: Optional[_builtins.str] = None,
        ressharing: Optional[_builtins.str] = None,
        rocketmq: Optional[_builtins.str] = None,
        ros: Optional[_builtins.str] = None,
        sae: Optional[_builtins.str] = None,
        sas: Optional[_builtins.str] = None,
        scdn: Optional[_builtins.str] = None,
        schedulerx2: Optional[_builtins.str] = None,
        sddp: Optional[_builtins.str] = None,
        selectdb: Optional[_builtins.str] = None,
        serverless: Optional[_builtins.str] = None,
        servicecatalog: Optional[_builtins.str] = None,
        servicemesh: Optional[_builtins.str] = None,
        sgw: Optional[_builtins.str] = None,
        slb: Optional[_builtins.str] = None,
        smartag: Optional[_builtins.str] = None,
        srvcatalog: Optional[_builtins.str] = None,
        sts: Optional[_builtins.str] = None,
        swas: Optional[_builtins.str] = None,
        swas_open: Optional[_builtins.str] = None,
        tag: Optional[_builtins.str] = None,
        vod: Optional[_builtins.str] = None,
        vpc: Optional[_builtins.str] = None,
        vpcipam: Optional[_builtins.str] = None,
        vpcpeer: Optional[_builtins.str] = None,
        vs: Optional[_builtins.str] = None,
        waf: Optional[_builtins.str] = None,
        waf_openapi: Optional[_builtins.str] = None,
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
    def acr(self) -> Optional[_builtins.str]:
        """Host to use for `acr`. PAI does not use it."""
        return _utilities.read(self, "acr")

    @_builtins.property
    @pulumi.getter(name="actiontrail")
    def actiontrail(self) -> Optional[_builtins.str]:
        """Host to use for `actiontrail`. PAI does not use it."""
        return _utilities.read(self, "actiontrail")

    @_builtins.property
    @pulumi.getter(name="adb")
    def adb(self) -> Optional[_builtins.str]:
        """Host to use for `adb`. PAI does not use it."""
        return _utilities.read(self, "adb")

    @_builtins.property
    @pulumi.getter(name="aiworkspace")
    def aiworkspace(self) -> Optional[_builtins.str]:
        """Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All
        PAI resources use it. If you do not set it, the provider reads the environment variables
        `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and `AIWORKSPACE_ENDPOINT`. Defaults to
        `aiworkspace.<region>.aliyuncs.com`.
        """
        return _utilities.read(self, "aiworkspace")

    @_builtins.property
    @pulumi.getter(name="alb")
    def alb(self) -> Optional[_builtins.str]:
        """Host to use for `alb`. PAI does not use it."""
        return _utilities.read(self, "alb")

    @_builtins.property
    @pulumi.getter(name="alidfs")
    def alidfs(self) -> Optional[_builtins.str]:
        """Host to use for `alidfs`. PAI does not use it."""
        return _utilities.read(self, "alidfs")

    @_builtins.property
    @pulumi.getter(name="alidns")
    def alidns(self) -> Optional[_builtins.str]:
        """Host to use for `alidns`. PAI does not use it."""
        return _utilities.read(self, "alidns")

    @_builtins.property
    @pulumi.getter(name="alikafka")
    def alikafka(self) -> Optional[_builtins.str]:
        """Host to use for `alikafka`. PAI does not use it."""
        return _utilities.read(self, "alikafka")

    @_builtins.property
    @pulumi.getter(name="amqp")
    def amqp(self) -> Optional[_builtins.str]:
        """Host to use for `amqp`. PAI does not use it."""
        return _utilities.read(self, "amqp")

    @_builtins.property
    @pulumi.getter(name="antiddosPublic")
    def antiddos_public(self) -> Optional[_builtins.str]:
        """Host to use for `antiddos_public`. PAI does not use it."""
        return _utilities.read(self, "antiddos_public")

    @_builtins.property
    @pulumi.getter(name="apig")
    def apig(self) -> Optional[_builtins.str]:
        """Host to use for `apig`. PAI does not use it."""
        return _utilities.read(self, "apig")

    @_builtins.property
    @pulumi.getter(name="apigateway")
    def apigateway(self) -> Optional[_builtins.str]:
        """Host to use for `apigateway`. PAI does not use it."""
        return _utilities.read(self, "apigateway")

    @_builtins.property
    @pulumi.getter(name="arms")
    def arms(self) -> Optional[_builtins.str]:
        """Host to use for `arms`. PAI does not use it."""
        return _utilities.read(self, "arms")

    @_builtins.property
    @pulumi.getter(name="bastionhost")
    def bastionhost(self) -> Optional[_builtins.str]:
        """Host to use for `bastionhost`. PAI does not use it."""
        return _utilities.read(self, "bastionhost")

    @_builtins.property
    @pulumi.getter(name="beebot")
    def beebot(self) -> Optional[_builtins.str]:
        """Host to use for `beebot`. PAI does not use it."""
        return _utilities.read(self, "beebot")

    @_builtins.property
    @pulumi.getter(name="bpstudio")
    def bpstudio(self) -> Optional[_builtins.str]:
        """Host to use for `bpstudio`. PAI does not use it."""
        return _utilities.read(self, "bpstudio")

    @_builtins.property
    @pulumi.getter(name="brainIndustrial")
    def brain_industrial(self) -> Optional[_builtins.str]:
        """Host to use for `brain_industrial`. PAI does not use it."""
        return _utilities.read(self, "brain_industrial")

    @_builtins.property
    @pulumi.getter(name="bssopenapi")
    def bssopenapi(self) -> Optional[_builtins.str]:
        """Host of the billing API. PAI does not use it."""
        return _utilities.read(self, "bssopenapi")

    @_builtins.property
    @pulumi.getter(name="cas")
    def cas(self) -> Optional[_builtins.str]:
        """Host to use for `cas`. PAI does not use it."""
        return _utilities.read(self, "cas")

    @_builtins.property
    @pulumi.getter(name="cassandra")
    def cassandra(self) -> Optional[_builtins.str]:
        """Host to use for `cassandra`. PAI does not use it."""
        return _utilities.read(self, "cassandra")

    @_builtins.property
    @pulumi.getter(name="cbn")
    def cbn(self) -> Optional[_builtins.str]:
        """Host to use for `cbn`. PAI does not use it."""
        return _utilities.read(self, "cbn")

    @_builtins.property
    @pulumi.getter(name="cbs")
    def cbs(self) -> Optional[_builtins.str]:
        """Host to use for `cbs`. PAI does not use it."""
        return _utilities.read(self, "cbs")

    @_builtins.property
    @pulumi.getter(name="cddc")
    def cddc(self) -> Optional[_builtins.str]:
        """Host to use for `cddc`. PAI does not use it."""
        return _utilities.read(self, "cddc")

    @_builtins.property
    @pulumi.getter(name="cdn")
    def cdn(self) -> Optional[_builtins.str]:
        """Host to use for `cdn`. PAI does not use it."""
        return _utilities.read(self, "cdn")

    @_builtins.property
    @pulumi.getter(name="cds")
    def cds(self) -> Optional[_builtins.str]:
        """Host to use for `cds`. PAI does not use it."""
        return _utilities.read(self, "cds")

    @_builtins.property
    @pulumi.getter(name="chatbot")
    def chatbot(self) -> Optional[_builtins.str]:
        """Host to use for `chatbot`. PAI does not use it."""
        return _utilities.read(self, "chatbot")

    @_builtins.property
    @pulumi.getter(name="clickhouse")
    def clickhouse(self) -> Optional[_builtins.str]:
        """Host to use for `clickhouse`. PAI does not use it."""
        return _utilities.read(self, "clickhouse")

    @_builtins.property
    @pulumi.getter(name="cloudapi")
    def cloudapi(self) -> Optional[_builtins.str]:
        """Host to use for `cloudapi`. PAI does not use it."""
        return _utilities.read(self, "cloudapi")

    @_builtins.property
    @pulumi.getter(name="cloudauth")
    def cloudauth(self) -> Optional[_builtins.str]:
        """Host to use for `cloudauth`. PAI does not use it."""
        return _utilities.read(self, "cloudauth")

    @_builtins.property
    @pulumi.getter(name="cloudfirewall")
    def cloudfirewall(self) -> Optional[_builtins.str]:
        """Host to use for `cloudfirewall`. PAI does not use it."""
        return _utilities.read(self, "cloudfirewall")

    @_builtins.property
    @pulumi.getter(name="cloudfw")
    def cloudfw(self) -> Optional[_builtins.str]:
        """Host to use for `cloudfw`. PAI does not use it."""
        return _utilities.read(self, "cloudfw")

    @_builtins.property
    @pulumi.getter(name="cloudphone")
    def cloudphone(self) -> Optional[_builtins.str]:
        """Host to use for `cloudphone`. PAI does not use it."""
        return _utilities.read(self, "cloudphone")

    @_builtins.property
    @pulumi.getter(name="cloudsso")
    def cloudsso(self) -> Optional[_builtins.str]:
        """Host to use for `cloudsso`. PAI does not use it."""
        return _utilities.read(self, "cloudsso")

    @_builtins.property
    @pulumi.getter(name="cms")
    def cms(self) -> Optional[_builtins.str]:
        """Host to use for `cms`. PAI does not use it."""
        return _utilities.read(self, "cms")

    @_builtins.property
    @pulumi.getter(name="computenest")
    def computenest(self) -> Optional[_builtins.str]:
        """Host to use for `computenest`. PAI does not use it."""
        return _utilities.read(self, "computenest")

    @_builtins.property
    @pulumi.getter(name="config")
    def config(self) -> Optional[_builtins.str]:
        """Host to use for `config`. PAI does not use it."""
        return _utilities.read(self, "config")

    @_builtins.property
    @pulumi.getter(name="cr")
    def cr(self) -> Optional[_builtins.str]:
        """Host to use for `cr`. PAI does not use it."""
        return _utilities.read(self, "cr")

    @_builtins.property
    @pulumi.getter(name="cs")
    def cs(self) -> Optional[_builtins.str]:
        """Host to use for `cs`. PAI does not use it."""
        return _utilities.read(self, "cs")

    @_builtins.property
    @pulumi.getter(name="das")
    def das(self) -> Optional[_builtins.str]:
        """Host to use for `das`. PAI does not use it."""
        return _utilities.read(self, "das")

    @_builtins.property
    @pulumi.getter(name="datahub")
    def datahub(self) -> Optional[_builtins.str]:
        """Host to use for `datahub`. PAI does not use it."""
        return _utilities.read(self, "datahub")

    @_builtins.property
    @pulumi.getter(name="dataworksPublic")
    def dataworks_public(self) -> Optional[_builtins.str]:
        """Host to use for `dataworks_public`. PAI does not use it."""
        return _utilities.read(self, "dataworks_public")

    @_builtins.property
    @pulumi.getter(name="dataworkspublic")
    def dataworkspublic(self) -> Optional[_builtins.str]:
        """Host to use for `dataworkspublic`. PAI does not use it."""
        return _utilities.read(self, "dataworkspublic")

    @_builtins.property
    @pulumi.getter(name="dbfs")
    def dbfs(self) -> Optional[_builtins.str]:
        """Host to use for `dbfs`. PAI does not use it."""
        return _utilities.read(self, "dbfs")

    @_builtins.property
    @pulumi.getter(name="dbs")
    def dbs(self) -> Optional[_builtins.str]:
        """Host to use for `dbs`. PAI does not use it."""
        return _utilities.read(self, "dbs")

    @_builtins.property
    @pulumi.getter(name="dcdn")
    def dcdn(self) -> Optional[_builtins.str]:
        """Host to use for `dcdn`. PAI does not use it."""
        return _utilities.read(self, "dcdn")

    @_builtins.property
    @pulumi.getter(name="ddosbasic")
    def ddosbasic(self) -> Optional[_builtins.str]:
        """Host to use for `ddosbasic`. PAI does not use it."""
        return _utilities.read(self, "ddosbasic")

    @_builtins.property
    @pulumi.getter(name="ddosbgp")
    def ddosbgp(self) -> Optional[_builtins.str]:
        """Host to use for `ddosbgp`. PAI does not use it."""
        return _utilities.read(self, "ddosbgp")

    @_builtins.property
    @pulumi.getter(name="ddoscoo")
    def ddoscoo(self) -> Optional[_builtins.str]:
        """Host to use for `ddoscoo`. PAI does not use it."""
        return _utilities.read(self, "ddoscoo")

    @_builtins.property
    @pulumi.getter(name="dds")
    def dds(self) -> Optional[_builtins.str]:
        """Host to use for `dds`. PAI does not use it."""
        return _utilities.read(self, "dds")

    @_builtins.property
    @pulumi.getter(name="devopsRdc")
    def devops_rdc(self) -> Optional[_builtins.str]:
        """Host to use for `devops_rdc`. PAI does not use it."""
        return _utilities.read(self, "devops_rdc")

    @_builtins.property
    @pulumi.getter(name="devopsrdc")
    def devopsrdc(self) -> Optional[_builtins.str]:
        """Host to use for `devopsrdc`. PAI does not use it."""
        return _utilities.read(self, "devopsrdc")

    @_builtins.property
    @pulumi.getter(name="dfs")
    def dfs(self) -> Optional[_builtins.str]:
        """Host to use for `dfs`. PAI does not use it."""
        return _utilities.read(self, "dfs")

    @_builtins.property
    @pulumi.getter(name="dg")
    def dg(self) -> Optional[_builtins.str]:
        """Host to use for `dg`. PAI does not use it."""
        return _utilities.read(self, "dg")

    @_builtins.property
    @pulumi.getter(name="dm")
    def dm(self) -> Optional[_builtins.str]:
        """Host to use for `dm`. PAI does not use it."""
        return _utilities.read(self, "dm")

    @_builtins.property
    @pulumi.getter(name="dmsEnterprise")
    def dms_enterprise(self) -> Optional[_builtins.str]:
        """Host to use for `dms_enterprise`. PAI does not use it."""
        return _utilities.read(self, "dms_enterprise")

    @_builtins.property
    @pulumi.getter(name="dmsenterprise")
    def dmsenterprise(self) -> Optional[_builtins.str]:
        """Host to use for `dmsenterprise`. PAI does not use it."""
        return _utilities.read(self, "dmsenterprise")

    @_builtins.property
    @pulumi.getter(name="dns")
    def dns(self) -> Optional[_builtins.str]:
        """Host to use for `dns`. PAI does not use it."""
        return _utilities.read(self, "dns")

    @_builtins.property
    @pulumi.getter(name="drds")
    def drds(self) -> Optional[_builtins.str]:
        """Host to use for `drds`. PAI does not use it."""
        return _utilities.read(self, "drds")

    @_builtins.property
    @pulumi.getter(name="dts")
    def dts(self) -> Optional[_builtins.str]:
        """Host to use for `dts`. PAI does not use it."""
        return _utilities.read(self, "dts")

    @_builtins.property
    @pulumi.getter(name="dysms")
    def dysms(self) -> Optional[_builtins.str]:
        """Host to use for `dysms`. PAI does not use it."""
        return _utilities.read(self, "dysms")

    @_builtins.property
    @pulumi.getter(name="dysmsapi")
    def dysmsapi(self) -> Optional[_builtins.str]:
        """Host to use for `dysmsapi`. PAI does not use it."""
        return _utilities.read(self, "dysmsapi")

    @_builtins.property
    @pulumi.getter(name="eais")
    def eais(self) -> Optional[_builtins.str]:
        """Host to use for `eais`. PAI does not use it."""
        return _utilities.read(self, "eais")

    @_builtins.property
    @pulumi.getter(name="ebs")
    def ebs(self) -> Optional[_builtins.str]:
        """Host to use for `ebs`. PAI does not use it."""
        return _utilities.read(self, "ebs")

    @_builtins.property
    @pulumi.getter(name="ecd")
    def ecd(self) -> Optional[_builtins.str]:
        """Host to use for `ecd`. PAI does not use it."""
        return _utilities.read(self, "ecd")

    @_builtins.property
    @pulumi.getter(name="eci")
    def eci(self) -> Optional[_builtins.str]:
        """Host to use for `eci`. PAI does not use it."""
        return _utilities.read(self, "eci")

    @_builtins.property
    @pulumi.getter(name="ecs")
    def ecs(self) -> Optional[_builtins.str]:
        """Host to use for `ecs`. PAI does not use it."""
        return _utilities.read(self, "ecs")

    @_builtins.property
    @pulumi.getter(name="edas")
    def edas(self) -> Optional[_builtins.str]:
        """Host to use for `edas`. PAI does not use it."""
        return _utilities.read(self, "edas")

    @_builtins.property
    @pulumi.getter(name="edasschedulerx")
    def edasschedulerx(self) -> Optional[_builtins.str]:
        """Host to use for `edasschedulerx`. PAI does not use it."""
        return _utilities.read(self, "edasschedulerx")

    @_builtins.property
    @pulumi.getter(name="edsUser")
    def eds_user(self) -> Optional[_builtins.str]:
        """Host to use for `eds_user`. PAI does not use it."""
        return _utilities.read(self, "eds_user")

    @_builtins.property
    @pulumi.getter(name="edsuser")
    def edsuser(self) -> Optional[_builtins.str]:
        """Host to use for `edsuser`. PAI does not use it."""
        return _utilities.read(self, "edsuser")

    @_builtins.property
    @pulumi.getter(name="eflo")
    def eflo(self) -> Optional[_builtins.str]:
        """Host to use for `eflo`. PAI does not use it."""
        return _utilities.read(self, "eflo")

    @_builtins.property
    @pulumi.getter(name="efloCnp")
    def eflo_cnp(self) -> Optional[_builtins.str]:
        """Host to use for `eflo_cnp`. PAI does not use it."""
        return _utilities.read(self, "eflo_cnp")

    @_builtins.property
    @pulumi.getter(name="efloController")
    def eflo_controller(self) -> Optional[_builtins.str]:
        """Host to use for `eflo_controller`. PAI does not use it."""
        return _utilities.read(self, "eflo_controller")

    @_builtins.property
    @pulumi.getter(name="ehpc")
    def ehpc(self) -> Optional[_builtins.str]:
        """Host to use for `ehpc`. PAI does not use it."""
        return _utilities.read(self, "ehpc")

    @_builtins.property
    @pulumi.getter(name="ehs")
    def ehs(self) -> Optional[_builtins.str]:
        """Host to use for `ehs`. PAI does not use it."""
        return _utilities.read(self, "ehs")

    @_builtins.property
    @pulumi.getter(name="eipanycast")
    def eipanycast(self) -> Optional[_builtins.str]:
        """Host to use for `eipanycast`. PAI does not use it."""
        return _utilities.read(self, "eipanycast")

    @_builtins.property
    @pulumi.getter(name="elasticsearch")
    def elasticsearch(self) -> Optional[_builtins.str]:
        """Host to use for `elasticsearch`. PAI does not use it."""
        return _utilities.read(self, "elasticsearch")

    @_builtins.property
    @pulumi.getter(name="emr")
    def emr(self) -> Optional[_builtins.str]:
        """Host to use for `emr`. PAI does not use it."""
        return _utilities.read(self, "emr")

    @_builtins.property
    @pulumi.getter(name="ens")
    def ens(self) -> Optional[_builtins.str]:
        """Host to use for `ens`. PAI does not use it."""
        return _utilities.read(self, "ens")

    @_builtins.property
    @pulumi.getter(name="esa")
    def esa(self) -> Optional[_builtins.str]:
        """Host to use for `esa`. PAI does not use it."""
        return _utilities.read(self, "esa")

    @_builtins.property
    @pulumi.getter(name="ess")
    def ess(self) -> Optional[_builtins.str]:
        """Host to use for `ess`. PAI does not use it."""
        return _utilities.read(self, "ess")

    @_builtins.property
    @pulumi.getter(name="eventbridge")
    def eventbridge(self) -> Optional[_builtins.str]:
        """Host to use for `eventbridge`. PAI does not use it."""
        return _utilities.read(self, "eventbridge")

    @_builtins.property
    @pulumi.getter(name="fc")
    def fc(self) -> Optional[_builtins.str]:
        """Host to use for `fc`. PAI does not use it."""
        return _utilities.read(self, "fc")

    @_builtins.property
    @pulumi.getter(name="fcOpen")
    def fc_open(self) -> Optional[_builtins.str]:
        """Host to use for `fc_open`. PAI does not use it."""
        return _utilities.read(self, "fc_open")

    @_builtins.property
    @pulumi.getter(name="fnf")
    def fnf(self) -> Optional[_builtins.str]:
        """Host to use for `fnf`. PAI does not use it."""
        return _utilities.read(self, "fnf")

    @_builtins.property
    @pulumi.getter(name="ga")
    def ga(self) -> Optional[_builtins.str]:
        """Host to use for `ga`. PAI does not use it."""
        return _utilities.read(self, "ga")

    @_builtins.property
    @pulumi.getter(name="gaplus")
    def gaplus(self) -> Optional[_builtins.str]:
        """Host to use for `gaplus`. PAI does not use it."""
        return _utilities.read(self, "gaplus")

    @_builtins.property
    @pulumi.getter(name="gdb")
    def gdb(self) -> Optional[_builtins.str]:
        """Host to use for `gdb`. PAI does not use it."""
        return _utilities.read(self, "gdb")

    @_builtins.property
    @pulumi.getter(name="gds")
    def gds(self) -> Optional[_builtins.str]:
        """Host to use for `gds`. PAI does not use it."""
        return _utilities.read(self, "gds")

    @_builtins.property
    @pulumi.getter(name="gpdb")
    def gpdb(self) -> Optional[_builtins.str]:
        """Host to use for `gpdb`. PAI does not use it."""
        return _utilities.read(self, "gpdb")

    @_builtins.property
    @pulumi.getter(name="gwlb")
    def gwlb(self) -> Optional[_builtins.str]:
        """Host to use for `gwlb`. PAI does not use it."""
        return _utilities.read(self, "gwlb")

    @_builtins.property
    @pulumi.getter(name="gwsecd")
    def gwsecd(self) -> Optional[_builtins.str]:
        """Host to use for `gwsecd`. PAI does not use it."""
        return _utilities.read(self, "gwsecd")

    @_builtins.property
    @pulumi.getter(name="hbr")
    def hbr(self) -> Optional[_builtins.str]:
        """Host to use for `hbr`. PAI does not use it."""
        return _utilities.read(self, "hbr")

    @_builtins.property
    @pulumi.getter(name="hcsSgw")
    def hcs_sgw(self) -> Optional[_builtins.str]:
        """Host to use for `hcs_sgw`. PAI does not use it."""
        return _utilities.read(self, "hcs_sgw")

    @_builtins.property
    @pulumi.getter(name="hitsdb")
    def hitsdb(self) -> Optional[_builtins.str]:
        """Host to use for `hitsdb`. PAI does not use it."""
        return _utilities.read(self, "hitsdb")

    @_builtins.property
    @pulumi.getter(name="imm")
    def imm(self) -> Optional[_builtins.str]:
        """Host to use for `imm`. PAI does not use it."""
        return _utilities.read(self, "imm")

    @_builtins.property
    @pulumi.getter(name="imp")
    def imp(self) -> Optional[_builtins.str]:
        """Host to use for `imp`. PAI does not use it."""
        return _utilities.read(self, "imp")

    @_builtins.property
    @pulumi.getter(name="ims")
    def ims(self) -> Optional[_builtins.str]:
        """Host to use for `ims`. PAI does not use it."""
        return _utilities.read(self, "ims")

    @_builtins.property
    @pulumi.getter(name="iot")
    def iot(self) -> Optional[_builtins.str]:
        """Host to use for `iot`. PAI does not use it."""
        return _utilities.read(self, "iot")

    @_builtins.property
    @pulumi.getter(name="kms")
    def kms(self) -> Optional[_builtins.str]:
        """Host to use for `kms`. PAI does not use it."""
        return _utilities.read(self, "kms")

    @_builtins.property
    @pulumi.getter(name="kvstore")
    def kvstore(self) -> Optional[_builtins.str]:
        """Host to use for `kvstore`. PAI does not use it."""
        return _utilities.read(self, "kvstore")

    @_builtins.property
    @pulumi.getter(name="location")
    def location(self) -> Optional[_builtins.str]:
        """Host of the location service. PAI does not use it."""
        return _utilities.read(self, "location")

    @_builtins.property
    @pulumi.getter(name="log")
    def log(self) -> Optional[_builtins.str]:
        """Host to use for `log`. PAI does not use it."""
        return _utilities.read(self, "log")

    @_builtins.property
    @pulumi.getter(name="market")
    def market(self) -> Optional[_builtins.str]:
        """Host to use for `market`. PAI does not use it."""
        return _utilities.read(self, "market")

    @_builtins.property
    @pulumi.getter(name="maxcompute")
    def maxcompute(self) -> Optional[_builtins.str]:
        """Host to use for `maxcompute`. PAI does not use it."""
        return _utilities.read(self, "maxcompute")

    @_builtins.property
    @pulumi.getter(name="mhub")
    def mhub(self) -> Optional[_builtins.str]:
        """Host to use for `mhub`. PAI does not use it."""
        return _utilities.read(self, "mhub")

    @_builtins.property
    @pulumi.getter(name="mns")
    def mns(self) -> Optional[_builtins.str]:
        """Host to use for `mns`. PAI does not use it."""
        return _utilities.read(self, "mns")

    @_builtins.property
    @pulumi.getter(name="mnsOpen")
    def mns_open(self) -> Optional[_builtins.str]:
        """Host to use for `mns_open`. PAI does not use it."""
        return _utilities.read(self, "mns_open")

    @_builtins.property
    @pulumi.getter(name="mscopensubscription")
    def mscopensubscription(self) -> Optional[_builtins.str]:
        """Host to use for `mscopensubscription`. PAI does not use it."""
        return _utilities.read(self, "mscopensubscription")

    @_builtins.property
    @pulumi.getter(name="mse")
    def mse(self) -> Optional[_builtins.str]:
        """Host to use for `mse`. PAI does not use it."""
        return _utilities.read(self, "mse")

    @_builtins.property
    @pulumi.getter(name="nas")
    def nas(self) -> Optional[_builtins.str]:
        """Host to use for `nas`. PAI does not use it."""
        return _utilities.read(self, "nas")

    @_builtins.property
    @pulumi.getter(name="nlb")
    def nlb(self) -> Optional[_builtins.str]:
        """Host to use for `nlb`. PAI does not use it."""
        return _utilities.read(self, "nlb")

    @_builtins.property
    @pulumi.getter(name="oceanbase")
    def oceanbase(self) -> Optional[_builtins.str]:
        """Host to use for `oceanbase`. PAI does not use it."""
        return _utilities.read(self, "oceanbase")

    @_builtins.property
    @pulumi.getter(name="oceanbasepro")
    def oceanbasepro(self) -> Optional[_builtins.str]:
        """Host to use for `oceanbasepro`. PAI does not use it."""
        return _utilities.read(self, "oceanbasepro")

    @_builtins.property
    @pulumi.getter(name="ons")
    def ons(self) -> Optional[_builtins.str]:
        """Host to use for `ons`. PAI does not use it."""
        return _utilities.read(self, "ons")

    @_builtins.property
    @pulumi.getter(name="onsproxy")
    def onsproxy(self) -> Optional[_builtins.str]:
        """Host to use for `onsproxy`. PAI does not use it."""
        return _utilities.read(self, "onsproxy")

    @_builtins.property
    @pulumi.getter(name="oos")
    def oos(self) -> Optional[_builtins.str]:
        """Host to use for `oos`. PAI does not use it."""
        return _utilities.read(self, "oos")

    @_builtins.property
    @pulumi.getter(name="opensearch")
    def opensearch(self) -> Optional[_builtins.str]:
        """Host to use for `opensearch`. PAI does not use it."""
        return _utilities.read(self, "opensearch")

    @_builtins.property
    @pulumi.getter(name="oss")
    def oss(self) -> Optional[_builtins.str]:
        """Host to use for `oss`. PAI does not use it."""
        return _utilities.read(self, "oss")

    @_builtins.property
    @pulumi.getter(name="ots")
    def ots(self) -> Optional[_builtins.str]:
        """Host to use for `ots`. PAI does not use it."""
        return _utilities.read(self, "ots")

    @_builtins.property
    @pulumi.getter(name="polardb")
    def polardb(self) -> Optional[_builtins.str]:
        """Host to use for `polardb`. PAI does not use it."""
        return _utilities.read(self, "polardb")

    @_builtins.property
    @pulumi.getter(name="polardbx")
    def polardbx(self) -> Optional[_builtins.str]:
        """Host to use for `polardbx`. PAI does not use it."""
        return _utilities.read(self, "polardbx")

    @_builtins.property
    @pulumi.getter(name="privatelink")
    def privatelink(self) -> Optional[_builtins.str]:
        """Host to use for `privatelink`. PAI does not use it."""
        return _utilities.read(self, "privatelink")

    @_builtins.property
    @pulumi.getter(name="pvtz")
    def pvtz(self) -> Optional[_builtins.str]:
        """Host to use for `pvtz`. PAI does not use it."""
        return _utilities.read(self, "pvtz")

    @_builtins.property
    @pulumi.getter(name="quickbi")
    def quickbi(self) -> Optional[_builtins.str]:
        """Host to use for `quickbi`. PAI does not use it."""
        return _utilities.read(self, "quickbi")

    @_builtins.property
    @pulumi.getter(name="quickbiPublic")
    def quickbi_public(self) -> Optional[_builtins.str]:
        """Host to use for `quickbi_public`. PAI does not use it."""
        return _utilities.read(self, "quickbi_public")

    @_builtins.property
    @pulumi.getter(name="quotas")
    def quotas(self) -> Optional[_builtins.str]:
        """Host to use for `quotas`. PAI does not use it."""
        return _utilities.read(self, "quotas")

    @_builtins.property
    @pulumi.getter(name="rKvstore")
    def r_kvstore(self) -> Optional[_builtins.str]:
        """Host to use for `r_kvstore`. PAI does not use it."""
        return _utilities.read(self, "r_kvstore")

    @_builtins.property
    @pulumi.getter(name="ram")
    def ram(self) -> Optional[_builtins.str]:
        """Host to use for `ram`. PAI does not use it."""
        return _utilities.read(self, "ram")

    @_builtins.property
    @pulumi.getter(name="rds")
    def rds(self) -> Optional[_builtins.str]:
        """Host to use for `rds`. PAI does not use it."""
        return _utilities.read(self, "rds")

    @_builtins.property
    @pulumi.getter(name="redisa")
    def redisa(self) -> Optional[_builtins.str]:
        """Host to use for `redisa`. PAI does not use it."""
        return _utilities.read(self, "redisa")

    @_builtins.property
    @pulumi.getter(name="resourcemanager")
    def resourcemanager(self) -> Optional[_builtins.str]:
        """Host to use for `resourcemanager`. PAI does not use it."""
        return _utilities.read(self, "resourcemanager")

    @_builtins.property
    @pulumi.getter(name="resourcesharing")
    def resourcesharing(self) -> Optional[_builtins.str]:
        """Host to use for `resourcesharing`. PAI does not use it."""
        return _utilities.read(self, "resourcesharing")

    @_builtins.property
    @pulumi.getter(name="ressharing")
    def ressharing(self) -> Optional[_builtins.str]:
        """Host to use for `ressharing`. PAI does not use it."""
        return _utilities.read(self, "ressharing")

    @_builtins.property
    @pulumi.getter(name="rocketmq")
    def rocketmq(self) -> Optional[_builtins.str]:
        """Host to use for `rocketmq`. PAI does not use it."""
        return _utilities.read(self, "rocketmq")

    @_builtins.property
    @pulumi.getter(name="ros")
    def ros(self) -> Optional[_builtins.str]:
        """Host to use for `ros`. PAI does not use it."""
        return _utilities.read(self, "ros")

    @_builtins.property
    @pulumi.getter(name="sae")
    def sae(self) -> Optional[_builtins.str]:
        """Host to use for `sae`. PAI does not use it."""
        return _utilities.read(self, "sae")

    @_builtins.property
    @pulumi.getter(name="sas")
    def sas(self) -> Optional[_builtins.str]:
        """Host to use for `sas`. PAI does not use it."""
        return _utilities.read(self, "sas")

    @_builtins.property
    @pulumi.getter(name="scdn")
    def scdn(self) -> Optional[_builtins.str]:
        """Host to use for `scdn`. PAI does not use it."""
        return _utilities.read(self, "scdn")

    @_builtins.property
    @pulumi.getter(name="schedulerx2")
    def schedulerx2(self) -> Optional[_builtins.str]:
        """Host to use for `schedulerx2`. PAI does not use it."""
        return _utilities.read(self, "schedulerx2")

    @_builtins.property
    @pulumi.getter(name="sddp")
    def sddp(self) -> Optional[_builtins.str]:
        """Host to use for `sddp`. PAI does not use it."""
        return _utilities.read(self, "sddp")

    @_builtins.property
    @pulumi.getter(name="selectdb")
    def selectdb(self) -> Optional[_builtins.str]:
        """Host to use for `selectdb`. PAI does not use it."""
        return _utilities.read(self, "selectdb")

    @_builtins.property
    @pulumi.getter(name="serverless")
    def serverless(self) -> Optional[_builtins.str]:
        """Host to use for `serverless`. PAI does not use it."""
        return _utilities.read(self, "serverless")

    @_builtins.property
    @pulumi.getter(name="servicecatalog")
    def servicecatalog(self) -> Optional[_builtins.str]:
        """Host to use for `servicecatalog`. PAI does not use it."""
        return _utilities.read(self, "servicecatalog")

    @_builtins.property
    @pulumi.getter(name="servicemesh")
    def servicemesh(self) -> Optional[_builtins.str]:
        """Host to use for `servicemesh`. PAI does not use it."""
        return _utilities.read(self, "servicemesh")

    @_builtins.property
    @pulumi.getter(name="sgw")
    def sgw(self) -> Optional[_builtins.str]:
        """Host to use for `sgw`. PAI does not use it."""
        return _utilities.read(self, "sgw")

    @_builtins.property
    @pulumi.getter(name="slb")
    def slb(self) -> Optional[_builtins.str]:
        """Host to use for `slb`. PAI does not use it."""
        return _utilities.read(self, "slb")

    @_builtins.property
    @pulumi.getter(name="smartag")
    def smartag(self) -> Optional[_builtins.str]:
        """Host to use for `smartag`. PAI does not use it."""
        return _utilities.read(self, "smartag")

    @_builtins.property
    @pulumi.getter(name="srvcatalog")
    def srvcatalog(self) -> Optional[_builtins.str]:
        """Host to use for `srvcatalog`. PAI does not use it."""
        return _utilities.read(self, "srvcatalog")

    @_builtins.property
    @pulumi.getter(name="sts")
    def sts(self) -> Optional[_builtins.str]:
        """Host of the Security Token Service (STS), which the provider calls to assume roles.
        Defaults to `sts.<region>.aliyuncs.com`.
        """
        return _utilities.read(self, "sts")

    @_builtins.property
    @pulumi.getter(name="swas")
    def swas(self) -> Optional[_builtins.str]:
        """Host to use for `swas`. PAI does not use it."""
        return _utilities.read(self, "swas")

    @_builtins.property
    @pulumi.getter(name="swasOpen")
    def swas_open(self) -> Optional[_builtins.str]:
        """Host to use for `swas_open`. PAI does not use it."""
        return _utilities.read(self, "swas_open")

    @_builtins.property
    @pulumi.getter(name="tag")
    def tag(self) -> Optional[_builtins.str]:
        """Host to use for `tag`. PAI does not use it."""
        return _utilities.read(self, "tag")

    @_builtins.property
    @pulumi.getter(name="vod")
    def vod(self) -> Optional[_builtins.str]:
        """Host to use for `vod`. PAI does not use it."""
        return _utilities.read(self, "vod")

    @_builtins.property
    @pulumi.getter(name="vpc")
    def vpc(self) -> Optional[_builtins.str]:
        """Host to use for `vpc`. PAI does not use it."""
        return _utilities.read(self, "vpc")

    @_builtins.property
    @pulumi.getter(name="vpcipam")
    def vpcipam(self) -> Optional[_builtins.str]:
        """Host to use for `vpcipam`. PAI does not use it."""
        return _utilities.read(self, "vpcipam")

    @_builtins.property
    @pulumi.getter(name="vpcpeer")
    def vpcpeer(self) -> Optional[_builtins.str]:
        """Host to use for `vpcpeer`. PAI does not use it."""
        return _utilities.read(self, "vpcpeer")

    @_builtins.property
    @pulumi.getter(name="vs")
    def vs(self) -> Optional[_builtins.str]:
        """Host to use for `vs`. PAI does not use it."""
        return _utilities.read(self, "vs")

    @_builtins.property
    @pulumi.getter(name="waf")
    def waf(self) -> Optional[_builtins.str]:
        """Host to use for `waf`. PAI does not use it."""
        return _utilities.read(self, "waf")

    @_builtins.property
    @pulumi.getter(name="wafOpenapi")
    def waf_openapi(self) -> Optional[_builtins.str]:
        """Host to use for `waf_openapi`. PAI does not use it."""
        return _utilities.read(self, "waf_openapi")


_Endpoints_names = {
    "antiddosPublic": "antiddos_public",
    "brainIndustrial": "brain_industrial",
    "dataworksPublic": "dataworks_public",
    "devopsRdc": "devops_rdc",
    "dmsEnterprise": "dms_enterprise",
    "edsUser": "eds_user",
    "efloCnp": "eflo_cnp",
    "efloController": "eflo_controller",
    "fcOpen": "fc_open",
    "hcsSgw": "hcs_sgw",
    "mnsOpen": "mns_open",
    "quickbiPublic": "quickbi_public",
    "rKvstore": "r_kvstore",
    "swasOpen": "swas_open",
    "wafOpenapi": "waf_openapi",
}


@pulumi.output_type
class SignVersion(dict[_builtins.str, Any]):
    """Signature versions by service."""

    def __init__(
        self,
        *,
        oss: Optional[_builtins.str] = None,
        sls: Optional[_builtins.str] = None,
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
    def oss(self) -> Optional[_builtins.str]:
        """Signature version for Object Storage Service. PAI does not use it."""
        return _utilities.read(self, "oss")

    @_builtins.property
    @pulumi.getter(name="sls")
    def sls(self) -> Optional[_builtins.str]:
        """Signature version for Log Service. PAI does not use it."""
        return _utilities.read(self, "sls")
