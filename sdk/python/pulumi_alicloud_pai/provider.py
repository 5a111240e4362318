# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`pulumi:providers:alicloud`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Optional, Sequence, Union, overload

import pulumi

from . import _utilities
from ._inputs import (
    ProviderAssumeRoleArgs,
    ProviderAssumeRoleArgsDict,
    ProviderAssumeRoleWithOidcArgs,
    ProviderAssumeRoleWithOidcArgsDict,
    ProviderEndpointArgs,
    ProviderEndpointArgsDict,
    ProviderSignVersionArgs,
    ProviderSignVersionArgsDict,
)

__all__ = ["Provider", "ProviderArgs"]


@pulumi.input_type
class ProviderArgs:
    """What a program says about a Provider."""

    def __init__(
        self,
        *,
        access_key: pulumi.Input[Optional[_builtins.str]] = None,
        account_id: pulumi.Input[Optional[_builtins.str]] = None,
        account_type: pulumi.Input[Optional[_builtins.str]] = None,
        assume_role: pulumi.Input[Optional[Union[ProviderAssumeRoleArgs, ProviderAssumeRoleArgsDict]]] = None,
        assume_role_with_oidc: pulumi.Input[
            Optional[Union[ProviderAssumeRoleWithOidcArgs, ProviderAssumeRoleWithOidcArgsDict]]
        ] = None,
        client_connect_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        client_read_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        configuration_source: pulumi.Input[Optional[_builtins.str]] = None,
        credentials_uri: pulumi.Input[Optional[_builtins.str]] = None,
        ecs_role_name: pulumi.Input[Optional[_builtins.str]] = None,
        endpoints: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[ProviderEndpointArgs, ProviderEndpointArgsDict]]]]
        ] = None,
        fc: pulumi.Input[Optional[_builtins.str]] = None,
        log_endpoint: pulumi.Input[Optional[_builtins.str]] = None,
        max_retry_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        mns_endpoint: pulumi.Input[Optional[_builtins.str]] = None,
        ots_instance_name: pulumi.Input[Optional[_builtins.str]] = None,
        profile: pulumi.Input[Optional[_builtins.str]] = None,
        protocol: pulumi.Input[Optional[_builtins.str]] = None,
        region: pulumi.Input[Optional[_builtins.str]] = None,
        secret_key: pulumi.Input[Optional[_builtins.str]] = None,
        secure_transport: pulumi.Input[Optional[_builtins.str]] = None,
        security_token: pulumi.Input[Optional[_builtins.str]] = None,
        security_transport: pulumi.Input[Optional[_builtins.str]] = None,
        shared_credentials_file: pulumi.Input[Optional[_builtins.str]] = None,
        sign_version: pulumi.Input[Optional[Union[ProviderSignVersionArgs, ProviderSignVersionArgsDict]]] = None,
        skip_region_validation: pulumi.Input[Optional[_builtins.bool]] = None,
        source_ip: pulumi.Input[Optional[_builtins.str]] = None,
    ) -> None:
        """
        :param access_key: AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it,
            the provider reads the environment variables `ALICLOUD_ACCESS_KEY`,
            `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The
            value is a secret.
        :param account_id: ID of the Alibaba Cloud account. Accepted so that programs for the
            official package keep working; PAI needs no account ID. Changing it to another ID
            replaces all resources of the provider.
        :param account_type: Site of the account: `Domestic` for the Chinese site or
            `International`, in upper or lower case. The hosts of PAI do not depend on it.
        :param assume_role: RAM role to assume. The provider exchanges the other credentials for
            temporary credentials of this role, and renews them before they expire.
        :param assume_role_with_oidc: RAM role to assume with an OpenID Connect token, for example
            in a CI job or in a Kubernetes pod. The provider uses it if there is no `access_key`, no
            profile, no `credentials_uri` and no `ecs_role_name`.
        :param client_connect_timeout: Milliseconds to wait for a connection to the cloud. If you do
            not set it, the provider reads the environment variable `CLIENT_CONNECT_TIMEOUT`.
            Defaults to 60000.
        :param client_read_timeout: Milliseconds to wait for a response of the cloud. If you do not
            set it, the provider reads the environment variable `CLIENT_READ_TIMEOUT`. Defaults to
            60000.
        :param configuration_source: Text of at most 1024 characters that the provider appends to
            the user agent, so that you can tell its calls apart in audit logs. The provider appends
            the text of the environment variable `TF_APPEND_USER_AGENT` as well.
        :param credentials_uri: HTTP address that returns temporary credentials as JSON, with the
            keys `Code`, `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. The
            provider uses it if there is no `access_key` and no profile. If you do not set it, the
            provider reads the environment variables `ALICLOUD_CREDENTIALS_URI` and
            `ALIBABA_CLOUD_CREDENTIALS_URI`.
        :param ecs_role_name: Name of the RAM role of the ECS instance that the deployment runs on.
            The provider gets its credentials from the instance metadata service and renews them. It
            uses the role only if there is no `access_key`, no profile and no `credentials_uri`. If
            you do not set it, the provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME`
            and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED`
            it never asks the metadata service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it
            asks only in the mode with a token.
        :param endpoints: Hosts to call instead of the public hosts of the services. PAI resources
            call `aiworkspace`. The provider calls `sts` to assume roles. What the file has that
            `TF_ENDPOINT_PATH` names goes before this key.
        :param fc: Host of Function Compute. Accepted so that programs for the official package keep
            working; PAI does not use it.
        :param log_endpoint: Host of the Log Service. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param max_retry_timeout: Seconds after which the provider stops repeating a call that fails
            for a temporary reason, such as throttling. With 0, the default, the timeout of the
            operation decides. If you do not set it, the provider reads the environment variable
            `MAX_RETRY_TIMEOUT`.
        :param mns_endpoint: Host of the Message Service. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param ots_instance_name: Table Store instance. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param profile: Name of a profile in the configuration file of the Alibaba Cloud CLI
            (`shared_credentials_file`). The provider takes credentials and region from the profile
            if you do not set them elsewhere. If you do not set it, the provider reads the
            environment variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
        :param protocol: `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for
            emulators, and for proxies in a network that you trust.
        :param region: Region to work in, for example `cn-hangzhou`. Every resource of this provider
            belongs to the region, so changing it replaces all of them. If you do not set it, the
            provider reads the environment variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and
            `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
        :param secret_key: AccessKey secret of `access_key`. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
            and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`. The value is a secret.
        :param secure_transport: Value of the header `x-acs-secure-transport`, for policies that
            check it. If you do not set it, the provider reads the environment variables
            `ALICLOUD_SECURE_TRANSPORT` and `ALIBABA_CLOUD_SECURE_TRANSPORT`.
        :param security_token: Session token of temporary credentials. Set it together with
            `access_key` and `secret_key` if STS issued them. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SECURITY_TOKEN`,
            `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
        :param security_transport: Older name of `secure_transport`. The provider uses it only if
            `secure_transport` is empty. If you do not set it, the provider reads the environment
            variables `ALICLOUD_SECURITY_TRANSPORT` and `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
        :param shared_credentials_file: Path of the configuration file of the Alibaba Cloud CLI,
            which has the profiles. A `~` at the beginning is your home directory. Defaults to
            `~/.aliyun/config.json`. The provider reads the file only if you set `profile`. If you
            do not set it, the provider reads the environment variables
            `ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
        :param sign_version: Signature versions of services. Accepted so that programs for the
            official package keep working; PAI has only one signature version.
        :param skip_region_validation: Whether to accept a `region` that is not in the list of known
            regions. If you do not set it, the provider reads the environment variable
            `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
        :param source_ip: IP address that the provider sends as the origin of its calls, in the
            header `x-acs-source-ip`, for policies that check it. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
        """
        _utilities.warn_deprecated("fc", fc, "Set `fc` inside `endpoints` instead.")
        _utilities.warn_deprecated("log_endpoint", log_endpoint, "Set `log` inside `endpoints` instead.")
        _utilities.warn_deprecated("mns_endpoint", mns_endpoint, "Set `mns` inside `endpoints` instead.")
        _utilities.warn_deprecated("ots_instance_name", ots_instance_name, "It has no effect; remove it.")
        _utilities.warn_deprecated("security_transport", security_transport, "Use `secure_transport` instead.")
        _utilities.assign(
            self,
            access_key=access_key,
            account_id=account_id,
            account_type=account_type,
            assume_role=assume_role,
            assume_role_with_oidc=assume_role_with_oidc,
            client_connect_timeout=client_connect_timeout,
            client_read_timeout=client_read_timeout,
            configuration_source=configuration_source,
            credentials_uri=credentials_uri,
            ecs_role_name=_utilities.from_environment(ecs_role_name, ["ALICLOUD_ECS_ROLE_NAME"], "string"),
            endpoints=endpoints,
            fc=fc,
            log_endpoint=log_endpoint,
            max_retry_timeout=max_retry_timeout,
            mns_endpoint=mns_endpoint,
            ots_instance_name=ots_instance_name,
            profile=_utilities.from_environment(profile, ["ALICLOUD_PROFILE"], "string"),
            protocol=protocol,
            region=_utilities.from_environment(region, ["ALICLOUD_REGION"], "string"),
            secret_key=secret_key,
            secure_transport=secure_transport,
            security_token=security_token,
            security_transport=security_transport,
            shared_credentials_file=shared_credentials_file,
            sign_version=sign_version,
            skip_region_validation=skip_region_validation,
            source_ip=source_ip,
        )

    @_builtins.property
    @pulumi.getter(name="accessKey")
    def access_key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider
        reads the environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
        `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The value is a secret.
        """
        return _utilities.read(self, "access_key")

    @access_key.setter
    def access_key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "access_key", value)

    @_builtins.property
    @pulumi.getter(name="accountId")
    def account_id(self) -> Optional[pulumi.Input[_builtins.str]]:
        """ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
        working; PAI needs no account ID. Changing it to another ID replaces all resources of the
        provider.
        """
        return _utilities.read(self, "account_id")

    @account_id.setter
    def account_id(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "account_id", value)

    @_builtins.property
    @pulumi.getter(name="accountType")
    def account_type(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Site of the account: `Domestic` for the Chinese site or `International`, in upper or
        lower case. The hosts of PAI do not depend on it.
        """
        return _utilities.read(self, "account_type")

    @account_type.setter
    def account_type(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "account_type", value)

    @_builtins.property
    @pulumi.getter(name="assumeRole")
    def assume_role(self) -> Optional[pulumi.Input[ProviderAssumeRoleArgs]]:
        """RAM role to assume. The provider exchanges the other credentials for temporary
        credentials of this role, and renews them before they expire.
        """
        return _utilities.read(self, "assume_role")

    @assume_role.setter
    def assume_role(self, value: Optional[pulumi.Input[ProviderAssumeRoleArgs]]) -> None:
        pulumi.set(self, "assume_role", value)

    @_builtins.property
    @pulumi.getter(name="assumeRoleWithOidc")
    def assume_role_with_oidc(self) -> Optional[pulumi.Input[ProviderAssumeRoleWithOidcArgs]]:
        """RAM role to assume with an OpenID Connect token, for example in a CI job or in a
        Kubernetes pod. The provider uses it if there is no `access_key`, no profile, no
        `credentials_uri` and no `ecs_role_name`.
        """
        return _utilities.read(self, "assume_role_with_oidc")

    @assume_role_with_oidc.setter
    def assume_role_with_oidc(self, value: Optional[pulumi.Input[ProviderAssumeRoleWithOidcArgs]]) -> None:
        pulumi.set(self, "assume_role_with_oidc", value)

    @_builtins.property
    @pulumi.getter(name="clientConnectTimeout")
    def client_connect_timeout(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Milliseconds to wait for a connection to the cloud. If you do not set it, the provider
        reads the environment variable `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
        """
        return _utilities.read(self, "client_connect_timeout")

    @client_connect_timeout.setter
    def client_connect_timeout(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "client_connect_timeout", value)

    @_builtins.property
    @pulumi.getter(name="clientReadTimeout")
    def client_read_timeout(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Milliseconds to wait for a response of the cloud. If you do not set it, the provider
        reads the environment variable `CLIENT_READ_TIMEOUT`. Defaults to 60000.
        """
        return _utilities.read(self, "client_read_timeout")

    @client_read_timeout.setter
    def client_read_timeout(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "client_read_timeout", value)

    @_builtins.property
    @pulumi.getter(name="configurationSource")
    def configuration_source(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Text of at most 1024 characters that the provider appends to the user agent, so that you
        can tell its calls apart in audit logs. The provider appends the text of the environment
        variable `TF_APPEND_USER_AGENT` as well.
        """
        return _utilities.read(self, "configuration_source")

    @configuration_source.setter
    def configuration_source(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "configuration_source", value)

    @_builtins.property
    @pulumi.getter(name="credentialsUri")
    def credentials_uri(self) -> Optional[pulumi.Input[_builtins.str]]:
        """HTTP address that returns temporary credentials as JSON, with the keys `Code`,
        `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if
        there is no `access_key` and no profile. If you do not set it, the provider reads the
        environment variables `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
        """
        return _utilities.read(self, "credentials_uri")

    @credentials_uri.setter
    def credentials_uri(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "credentials_uri", value)

    @_builtins.property
    @pulumi.getter(name="ecsRoleName")
    def ecs_role_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of the RAM role of the ECS instance that the deployment runs on. The provider gets
        its credentials from the instance metadata service and renews them. It uses the role only if
        there is no `access_key`, no profile and no `credentials_uri`. If you do not set it, the
        provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME` and
        `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never
        asks the metadata service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in
        the mode with a token.
        """
        return _utilities.read(self, "ecs_role_name")

    @ecs_role_name.setter
    def ecs_role_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ecs_role_name", value)

    @_builtins.property
    @pulumi.getter(name="endpoints")
    def endpoints(self) -> Optional[pulumi.Input[Sequence[pulumi.Input[ProviderEndpointArgs]]]]:
        """Hosts to call instead of the public hosts of the services. PAI resources call
        `aiworkspace`. The provider calls `sts` to assume roles. What the file has that
        `TF_ENDPOINT_PATH` names goes before this key.
        """
        return _utilities.read(self, "endpoints")

    @endpoints.setter
    def endpoints(self, value: Optional[pulumi.Input[Sequence[pulumi.Input[ProviderEndpointArgs]]]]) -> None:
        pulumi.set(self, "endpoints", value)

    @_builtins.property
    @pulumi.getter(name="fc")
    def fc(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of Function Compute. Accepted so that programs for the official package keep
        working; PAI does not use it.
        """
        return _utilities.read(self, "fc")

    @fc.setter
    def fc(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "fc", value)

    @_builtins.property
    @pulumi.getter(name="logEndpoint")
    def log_endpoint(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the Log Service. Accepted so that programs for the official package keep working;
        PAI does not use it.
        """
        return _utilities.read(self, "log_endpoint")

    @log_endpoint.setter
    def log_endpoint(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "log_endpoint", value)

    @_builtins.property
    @pulumi.getter(name="maxRetryTimeout")
    def max_retry_timeout(self) -> Optional[pulumi.Input[_builtins.int]]:
        """Seconds after which the provider stops repeating a call that fails for a temporary
        reason, such as throttling. With 0, the default, the timeout of the operation decides. If
        you do not set it, the provider reads the environment variable `MAX_RETRY_TIMEOUT`.
        """
        return _utilities.read(self, "max_retry_timeout")

    @max_retry_timeout.setter
    def max_retry_timeout(self, value: Optional[pulumi.Input[_builtins.int]]) -> None:
        pulumi.set(self, "max_retry_timeout", value)

    @_builtins.property
    @pulumi.getter(name="mnsEndpoint")
    def mns_endpoint(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Host of the Message Service. Accepted so that programs for the official package keep
        working; PAI does not use it.
        """
        return _utilities.read(self, "mns_endpoint")

    @mns_endpoint.setter
    def mns_endpoint(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "mns_endpoint", value)

    @_builtins.property
    @pulumi.getter(name="otsInstanceName")
    def ots_instance_name(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Table Store instance. Accepted so that programs for the official package keep working;
        PAI does not use it.
        """
        return _utilities.read(self, "ots_instance_name")

    @ots_instance_name.setter
    def ots_instance_name(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "ots_instance_name", value)

    @_builtins.property
    @pulumi.getter(name="profile")
    def profile(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Name of a profile in the configuration file of the Alibaba Cloud CLI
        (`shared_credentials_file`). The provider takes credentials and region from the profile if
        you do not set them elsewhere. If you do not set it, the provider reads the environment
        variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
        """
        return _utilities.read(self, "profile")

    @profile.setter
    def profile(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "profile", value)

    @_builtins.property
    @pulumi.getter(name="protocol")
    def protocol(self) -> Optional[pulumi.Input[_builtins.str]]:
        """`HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and
        for proxies in a network that you trust.
        """
        return _utilities.read(self, "protocol")

    @protocol.setter
    def protocol(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "protocol", value)

    @_builtins.property
    @pulumi.getter(name="region")
    def region(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to
        the region, so changing it replaces all of them. If you do not set it, the provider reads
        the environment variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and
        `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
        """
        return _utilities.read(self, "region")

    @region.setter
    def region(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "region", value)

    @_builtins.property
    @pulumi.getter(name="secretKey")
    def secret_key(self) -> Optional[pulumi.Input[_builtins.str]]:
        """AccessKey secret of `access_key`. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and
        `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`. The value is a secret.
        """
        return _utilities.read(self, "secret_key")

    @secret_key.setter
    def secret_key(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "secret_key", value)

    @_builtins.property
    @pulumi.getter(name="secureTransport")
    def secure_transport(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Value of the header `x-acs-secure-transport`, for policies that check it. If you do not
        set it, the provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
        `ALIBABA_CLOUD_SECURE_TRANSPORT`.
        """
        return _utilities.read(self, "secure_transport")

    @secure_transport.setter
    def secure_transport(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "secure_transport", value)

    @_builtins.property
    @pulumi.getter(name="securityToken")
    def security_token(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Session token of temporary credentials. Set it together with `access_key` and
        `secret_key` if STS issued them. If you do not set it, the provider reads the environment
        variables `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and
        `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
        """
        return _utilities.read(self, "security_token")

    @security_token.setter
    def security_token(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "security_token", value)

    @_builtins.property
    @pulumi.getter(name="securityTransport")
    def security_transport(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Older name of `secure_transport`. The provider uses it only if `secure_transport` is
        empty. If you do not set it, the provider reads the environment variables
        `ALICLOUD_SECURITY_TRANSPORT` and `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
        """
        return _utilities.read(self, "security_transport")

    @security_transport.setter
    def security_transport(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "security_transport", value)

    @_builtins.property
    @pulumi.getter(name="sharedCredentialsFile")
    def shared_credentials_file(self) -> Optional[pulumi.Input[_builtins.str]]:
        """Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at
        the beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider
        reads the file only if you set `profile`. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SHARED_CREDENTIALS_FILE` and
        `ALIBABA_CLOUD_CREDENTIALS_FILE`.
        """
        return _utilities.read(self, "shared_credentials_file")

    @shared_credentials_file.setter
    def shared_credentials_file(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "shared_credentials_file", value)

    @_builtins.property
    @pulumi.getter(name="signVersion")
    def sign_version(self) -> Optional[pulumi.Input[ProviderSignVersionArgs]]:
        """Signature versions of services. Accepted so that programs for the official package keep
        working; PAI has only one signature version.
        """
        return _utilities.read(self, "sign_version")

    @sign_version.setter
    def sign_version(self, value: Optional[pulumi.Input[ProviderSignVersionArgs]]) -> None:
        pulumi.set(self, "sign_version", value)

    @_builtins.property
    @pulumi.getter(name="skipRegionValidation")
    def skip_region_validation(self) -> Optional[pulumi.Input[_builtins.bool]]:
        """Whether to accept a `region` that is not in the list of known regions. If you do not set
        it, the provider reads the environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults
        to false.
        """
        return _utilities.read(self, "skip_region_validation")

    @skip_region_validation.setter
    def skip_region_validation(self, value: Optional[pulumi.Input[_builtins.bool]]) -> None:
        pulumi.set(self, "skip_region_validation", value)

    @_builtins.property
    @pulumi.getter(name="sourceIp")
    def source_ip(self) -> Optional[pulumi.Input[_builtins.str]]:
        """IP address that the provider sends as the origin of its calls, in the header
        `x-acs-source-ip`, for policies that check it. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
        """
        return _utilities.read(self, "source_ip")

    @source_ip.setter
    def source_ip(self, value: Optional[pulumi.Input[_builtins.str]]) -> None:
        pulumi.set(self, "source_ip", value)


_SHAPE = _utilities.Shape(
    "alicloud",
    ProviderArgs,
    inputs=[
        "access_key",
        "account_id",
        "account_type",
        "assume_role",
        "assume_role_with_oidc",
        "client_connect_timeout",
        "client_read_timeout",
        "configuration_source",
        "credentials_uri",
        "ecs_role_name",
        "endpoints",
        "fc",
        "log_endpoint",
        "max_retry_timeout",
        "mns_endpoint",
        "ots_instance_name",
        "profile",
        "protocol",
        "region",
        "secret_key",
        "secure_transport",
        "security_token",
        "security_transport",
        "shared_credentials_file",
        "sign_version",
        "skip_region_validation",
        "source_ip",
    ],
    required=[],
    outputs=[],
    secret_inputs=[
        "access_key",
        "assume_role_with_oidc",
        "secret_key",
        "security_token",
    ],
    secret_outputs=[
        "accessKey",
        "assumeRoleWithOidc",
        "secretKey",
        "securityToken",
    ],
    as_json={
        "assume_role": ProviderAssumeRoleArgs,
        "assume_role_with_oidc": ProviderAssumeRoleWithOidcArgs,
        "client_connect_timeout": None,
        "client_read_timeout": None,
        "endpoints": ProviderEndpointArgs,
        "max_retry_timeout": None,
        "sign_version": ProviderSignVersionArgs,
        "skip_region_validation": None,
    },
)


@pulumi.type_token("pulumi:providers:alicloud")
class Provider(pulumi.ProviderResource):
    """Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create
    providers of your own in a program that works with several accounts or regions. Without one,
    Pulumi uses the stack configuration, for example `alicloud:region`.
    """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        opts: Optional[pulumi.ResourceOptions] = None,
        access_key: pulumi.Input[Optional[_builtins.str]] = None,
        account_id: pulumi.Input[Optional[_builtins.str]] = None,
        account_type: pulumi.Input[Optional[_builtins.str]] = None,
        assume_role: pulumi.Input[Optional[Union[ProviderAssumeRoleArgs, ProviderAssumeRoleArgsDict]]] = None,
        assume_role_with_oidc: pulumi.Input[
            Optional[Union[ProviderAssumeRoleWithOidcArgs, ProviderAssumeRoleWithOidcArgsDict]]
        ] = None,
        client_connect_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        client_read_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        configuration_source: pulumi.Input[Optional[_builtins.str]] = None,
        credentials_uri: pulumi.Input[Optional[_builtins.str]] = None,
        ecs_role_name: pulumi.Input[Optional[_builtins.str]] = None,
        endpoints: pulumi.Input[
            Optional[Sequence[pulumi.Input[Union[ProviderEndpointArgs, ProviderEndpointArgsDict]]]]
        ] = None,
        fc: pulumi.Input[Optional[_builtins.str]] = None,
        log_endpoint: pulumi.Input[Optional[_builtins.str]] = None,
        max_retry_timeout: pulumi.Input[Optional[_builtins.int]] = None,
        mns_endpoint: pulumi.Input[Optional[_builtins.str]] = None,
        ots_instance_name: pulumi.Input[Optional[_builtins.str]] = None,
        profile: pulumi.Input[Optional[_builtins.str]] = None,
        protocol: pulumi.Input[Optional[_builtins.str]] = None,
        region: pulumi.Input[Optional[_builtins.str]] = None,
        secret_key: pulumi.Input[Optional[_builtins.str]] = None,
        secure_transport: pulumi.Input[Optional[_builtins.str]] = None,
        security_token: pulumi.Input[Optional[_builtins.str]] = None,
        security_transport: pulumi.Input[Optional[_builtins.str]] = None,
        shared_credentials_file: pulumi.Input[Optional[_builtins.str]] = None,
        sign_version: pulumi.Input[Optional[Union[ProviderSignVersionArgs, ProviderSignVersionArgsDict]]] = None,
        skip_region_validation: pulumi.Input[Optional[_builtins.bool]] = None,
        source_ip: pulumi.Input[Optional[_builtins.str]] = None,
        __props__: Optional[_builtins.object] = None,
    ) -> None:
        """Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create
        providers of your own in a program that works with several accounts or regions. Without one,
        Pulumi uses the stack configuration, for example `alicloud:region`.

        :param resource_name: Name of the resource in the program.
        :param opts: Options of the resource.
        :param access_key: AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it,
            the provider reads the environment variables `ALICLOUD_ACCESS_KEY`,
            `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The
            value is a secret.
        :param account_id: ID of the Alibaba Cloud account. Accepted so that programs for the
            official package keep working; PAI needs no account ID. Changing it to another ID
            replaces all resources of the provider.
        :param account_type: Site of the account: `Domestic` for the Chinese site or
            `International`, in upper or lower case. The hosts of PAI do not depend on it.
        :param assume_role: RAM role to assume. The provider exchanges the other credentials for
            temporary credentials of this role, and renews them before they expire.
        :param assume_role_with_oidc: RAM role to assume with an OpenID Connect token, for example
            in a CI job or in a Kubernetes pod. The provider uses it if there is no `access_key`, no
            profile, no `credentials_uri` and no `ecs_role_name`.
        :param client_connect_timeout: Milliseconds to wait for a connection to the cloud. If you do
            not set it, the provider reads the environment variable `CLIENT_CONNECT_TIMEOUT`.
            Defaults to 60000.
        :param client_read_timeout: Milliseconds to wait for a response of the cloud. If you do not
            set it, the provider reads the environment variable `CLIENT_READ_TIMEOUT`. Defaults to
            60000.
        :param configuration_source: Text of at most 1024 characters that the provider appends to
            the user agent, so that you can tell its calls apart in audit logs. The provider appends
            the text of the environment variable `TF_APPEND_USER_AGENT` as well.
        :param credentials_uri: HTTP address that returns temporary credentials as JSON, with the
            keys `Code`, `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. The
            provider uses it if there is no `access_key` and no profile. If you do not set it, the
            provider reads the environment variables `ALICLOUD_CREDENTIALS_URI` and
            `ALIBABA_CLOUD_CREDENTIALS_URI`.
        :param ecs_role_name: Name of the RAM role of the ECS instance that the deployment runs on.
            The provider gets its credentials from the instance metadata service and renews them. It
            uses the role only if there is no `access_key`, no profile and no `credentials_uri`. If
            you do not set it, the provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME`
            and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED`
            it never asks the metadata service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it
            asks only in the mode with a token.
        :param endpoints: Hosts to call instead of the public hosts of the services. PAI resources
            call `aiworkspace`. The provider calls `sts` to assume roles. What the file has that
            `TF_ENDPOINT_PATH` names goes before this key.
        :param fc: Host of Function Compute. Accepted so that programs for the official package keep
            working; PAI does not use it.
        :param log_endpoint: Host of the Log Service. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param max_retry_timeout: Seconds after which the provider stops repeating a call that fails
            for a temporary reason, such as throttling. With 0, the default, the timeout of the
            operation decides. If you do not set it, the provider reads the environment variable
            `MAX_RETRY_TIMEOUT`.
        :param mns_endpoint: Host of the Message Service. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param ots_instance_name: Table Store instance. Accepted so that programs for the official
            package keep working; PAI does not use it.
        :param profile: Name of a profile in the configuration file of the Alibaba Cloud CLI
            (`shared_credentials_file`). The provider takes credentials and region from the profile
            if you do not set them elsewhere. If you do not set it, the provider reads the
            environment variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
        :param protocol: `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for
            emulators, and for proxies in a network that you trust.
        :param region: Region to work in, for example `cn-hangzhou`. Every resource of this provider
            belongs to the region, so changing it replaces all of them. If you do not set it, the
            provider reads the environment variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and
            `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
        :param secret_key: AccessKey secret of `access_key`. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
            and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`. The value is a secret.
        :param secure_transport: Value of the header `x-acs-secure-transport`, for policies that
            check it. If you do not set it, the provider reads the environment variables
            `ALICLOUD_SECURE_TRANSPORT` and `ALIBABA_CLOUD_SECURE_TRANSPORT`.
        :param security_token: Session token of temporary credentials. Set it together with
            `access_key` and `secret_key` if STS issued them. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SECURITY_TOKEN`,
            `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
        :param security_transport: Older name of `secure_transport`. The provider uses it only if
            `secure_transport` is empty. If you do not set it, the provider reads the environment
            variables `ALICLOUD_SECURITY_TRANSPORT` and `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
        :param shared_credentials_file: Path of the configuration file of the Alibaba Cloud CLI,
            which has the profiles. A `~` at the beginning is your home directory. Defaults to
            `~/.aliyun/config.json`. The provider reads the file only if you set `profile`. If you
            do not set it, the provider reads the environment variables
            `ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
        :param sign_version: Signature versions of services. Accepted so that programs for the
            official package keep working; PAI has only one signature version.
        :param skip_region_validation: Whether to accept a `region` that is not in the list of known
            regions. If you do not set it, the provider reads the environment variable
            `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
        :param source_ip: IP address that the provider sends as the origin of its calls, in the
            header `x-acs-source-ip`, for policies that check it. If you do not set it, the provider
            reads the environment variables `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
        """

    @overload
    def __init__(
        self,
        resource_name: _builtins.str,
        args: Optional[ProviderArgs] = None,
        opts: Optional[pulumi.ResourceOptions] = None,
    ) -> None:
        """Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create
        providers of your own in a program that works with several accounts or regions. Without one,
        Pulumi uses the stack configuration, for example `alicloud:region`.

        :param resource_name: Name of the resource in the program.
        :param args: What the program says about it.
        :param opts: Options of the resource.
        """

    def __init__(self, resource_name: _builtins.str, *args: Any, **kwargs: Any) -> None:
        opts, props = _SHAPE.arguments(args, kwargs)
        super().__init__(_SHAPE.type, resource_name, props, opts)

    @_builtins.property
    @pulumi.getter(name="accessKey")
    def access_key(self) -> pulumi.Output[Optional[_builtins.str]]:
        """AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider
        reads the environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
        `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The value is a secret.
        """
        return _utilities.read(self, "access_key")

    @_builtins.property
    @pulumi.getter(name="accountId")
    def account_id(self) -> pulumi.Output[Optional[_builtins.str]]:
        """ID of the Alibaba Cloud account. Accepted so that programs for the official package keep
        working; PAI needs no account ID. Changing it to another ID replaces all resources of the
        provider.
        """
        return _utilities.read(self, "account_id")

    @_builtins.property
    @pulumi.getter(name="accountType")
    def account_type(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Site of the account: `Domestic` for the Chinese site or `International`, in upper or
        lower case. The hosts of PAI do not depend on it.
        """
        return _utilities.read(self, "account_type")

    @_builtins.property
    @pulumi.getter(name="configurationSource")
    def configuration_source(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Text of at most 1024 characters that the provider appends to the user agent, so that you
        can tell its calls apart in audit logs. The provider appends the text of the environment
        variable `TF_APPEND_USER_AGENT` as well.
        """
        return _utilities.read(self, "configuration_source")

    @_builtins.property
    @pulumi.getter(name="credentialsUri")
    def credentials_uri(self) -> pulumi.Output[Optional[_builtins.str]]:
        """HTTP address that returns temporary credentials as JSON, with the keys `Code`,
        `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if
        there is no `access_key` and no profile. If you do not set it, the provider reads the
        environment variables `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
        """
        return _utilities.read(self, "credentials_uri")

    @_builtins.property
    @pulumi.getter(name="ecsRoleName")
    def ecs_role_name(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Name of the RAM role of the ECS instance that the deployment runs on. The provider gets
        its credentials from the instance metadata service and renews them. It uses the role only if
        there is no `access_key`, no profile and no `credentials_uri`. If you do not set it, the
        provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME` and
        `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never
        asks the metadata service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in
        the mode with a token.
        """
        return _utilities.read(self, "ecs_role_name")

    @_builtins.property
    @pulumi.getter(name="fc")
    def fc(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Host of Function Compute. Accepted so that programs for the official package keep
        working; PAI does not use it.
        """
        return _utilities.read(self, "fc")

    @_builtins.property
    @pulumi.getter(name="logEndpoint")
    def log_endpoint(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Host of the Log Service. Accepted so that programs for the official package keep working;
        PAI does not use it.
        """
        return _utilities.read(self, "log_endpoint")

    @_builtins.property
    @pulumi.getter(name="mnsEndpoint")
    def mns_endpoint(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Host of the Message Service. Accepted so that programs for the official package keep
        working; PAI does not use it.
        """
        return _utilities.read(self, "mns_endpoint")

    @_builtins.property
    @pulumi.getter(name="otsInstanceName")
    def ots_instance_name(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Table Store instance. Accepted so that programs for the official package keep working;
        PAI does not use it.
        """
        return _utilities.read(self, "ots_instance_name")

    @_builtins.property
    @pulumi.getter(name="profile")
    def profile(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Name of a profile in the configuration file of the Alibaba Cloud CLI
        (`shared_credentials_file`). The provider takes credentials and region from the profile if
        you do not set them elsewhere. If you do not set it, the provider reads the environment
        variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
        """
        return _utilities.read(self, "profile")

    @_builtins.property
    @pulumi.getter(name="protocol")
    def protocol(self) -> pulumi.Output[Optional[_builtins.str]]:
        """`HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and
        for proxies in a network that you trust.
        """
        return _utilities.read(self, "protocol")

    @_builtins.property
    @pulumi.getter(name="region")
    def region(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to
        the region, so changing it replaces all of them. If you do not set it, the provider reads
        the environment variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and
        `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
        """
        return _utilities.read(self, "region")

    @_builtins.property
    @pulumi.getter(name="secretKey")
    def secret_key(self) -> pulumi.Output[Optional[_builtins.str]]:
        """AccessKey secret of `access_key`. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and
        `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`. The value is a secret.
        """
        return _utilities.read(self, "secret_key")

    @_builtins.property
    @pulumi.getter(name="secureTransport")
    def secure_transport(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Value of the header `x-acs-secure-transport`, for policies that check it. If you do not
        set it, the provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
        `ALIBABA_CLOUD_SECURE_TRANSPORT`.
        """
        return _utilities.read(self, "secure_transport")

    @_builtins.property
    @pulumi.getter(name="securityToken")
    def security_token(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Session token of temporary credentials. Set it together with `access_key` and
        `secret_key` if STS issued them. If you do not set it, the provider reads the environment
        variables `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and
        `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
        """
        return _utilities.read(self, "security_token")

    @_builtins.property
    @pulumi.getter(name="securityTransport")
    def security_transport(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Older name of `secure_transport`. The provider uses it only if `secure_transport` is
        empty. If you do not set it, the provider reads the environment variables
        `ALICLOUD_SECURITY_TRANSPORT` and `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
        """
        return _utilities.read(self, "security_transport")

    @_builtins.property
    @pulumi.getter(name="sharedCredentialsFile")
    def shared_credentials_file(self) -> pulumi.Output[Optional[_builtins.str]]:
        """Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at
        the beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider
        reads the file only if you set `profile`. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SHARED_CREDENTIALS_FILE` and
        `ALIBABA_CLOUD_CREDENTIALS_FILE`.
        """
        return _utilities.read(self, "shared_credentials_file")

    @_builtins.property
    @pulumi.getter(name="sourceIp")
    def source_ip(self) -> pulumi.Output[Optional[_builtins.str]]:
        """IP address that the provider sends as the origin of its calls, in the header
        `x-acs-source-ip`, for policies that check it. If you do not set it, the provider reads the
        environment variables `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
        """
        return _utilities.read(self, "source_ip")
