// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as utilities from "./utilities";

const shape: utilities.Shape = {
    name: "Provider",
    inputs: [
        "accessKey",
        "accountId",
        "accountType",
        "assumeRole",
        "assumeRoleWithOidc",
        "clientConnectTimeout",
        "clientReadTimeout",
        "configurationSource",
        "credentialsUri",
        "ecsRoleName",
        "endpoints",
        "fc",
        "logEndpoint",
        "maxRetryTimeout",
        "mnsEndpoint",
        "otsInstanceName",
        "profile",
        "protocol",
        "region",
        "secretKey",
        "secureTransport",
        "securityToken",
        "securityTransport",
        "sharedCredentialsFile",
        "signVersion",
        "skipRegionValidation",
        "sourceIp",
    ],
    secretInputs: ["accessKey", "assumeRoleWithOidc", "secretKey", "securityToken"],
    secretOutputs: ["accessKey", "assumeRoleWithOidc", "secretKey", "securityToken"],
    asJson: [
        "assumeRole",
        "assumeRoleWithOidc",
        "clientConnectTimeout",
        "clientReadTimeout",
        "endpoints",
        "maxRetryTimeout",
        "signVersion",
        "skipRegionValidation",
    ],
    defaults: {
        ecsRoleName: () => utilities.getEnv("ALICLOUD_ECS_ROLE_NAME"),
        profile: () => utilities.getEnv("ALICLOUD_PROFILE"),
        region: () => utilities.getEnv("ALICLOUD_REGION"),
    },
};

/**
 * Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create providers of your own in a
 * program that works with several accounts or regions. Without one, Pulumi uses the stack configuration, for example
 * `alicloud:region`.
 */
export class Provider extends pulumi.ProviderResource {
    /** @internal */
    public static readonly __pulumiType = "alicloud";

    /**
     * Tell whether an object is a Provider, even one of another copy of this package in the same process.
     *
     * @param obj - Any value.
     */
    public static override isInstance(obj: any): obj is Provider {
        return obj?.["__pulumiType"] === "pulumi:providers:" + Provider.__pulumiType;
    }

    /**
     * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
     * variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABACLOUD_ACCESS_KEY_ID`, and then
     * `profile`. The value is a secret.
     */
    declare public readonly accessKey: pulumi.Output<string | undefined>;
    /**
     * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs no
     * account ID. Changing it to another ID replaces all resources of the provider.
     */
    declare public readonly accountId: pulumi.Output<string | undefined>;
    /**
     * Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The hosts of PAI
     * do not depend on it.
     */
    declare public readonly accountType: pulumi.Output<string | undefined>;
    /**
     * Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls apart
     * in audit logs. The provider appends the text of the environment variable `TF_APPEND_USER_AGENT` as well.
     */
    declare public readonly configurationSource: pulumi.Output<string | undefined>;
    /**
     * HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`, `AccessKeySecret`,
     * `SecurityToken` and `Expiration`. The provider uses it if there is no `accessKey` and no profile. If you do not
     * set it, the provider reads the environment variables `ALICLOUD_CREDENTIALS_URI` and
     * `ALIBABA_CLOUD_CREDENTIALS_URI`.
     */
    declare public readonly credentialsUri: pulumi.Output<string | undefined>;
    /**
     * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from the
     * instance metadata service and renews them. It uses the role only if there is no `accessKey`, no profile and no
     * `credentialsUri`. If you do not set it, the provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME` and
     * `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata
     * service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
     */
    declare public readonly ecsRoleName: pulumi.Output<string | undefined>;
    /**
     * Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated Set `fc` inside `endpoints` instead.
     */
    declare public readonly fc: pulumi.Output<string | undefined>;
    /**
     * Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated Set `log` inside `endpoints` instead.
     */
    declare public readonly logEndpoint: pulumi.Output<string | undefined>;
    /**
     * Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not use
     * it.
     *
     * @deprecated Set `mns` inside `endpoints` instead.
     */
    declare public readonly mnsEndpoint: pulumi.Output<string | undefined>;
    /**
     * Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated It has no effect; remove it.
     */
    declare public readonly otsInstanceName: pulumi.Output<string | undefined>;
    /**
     * Name of a profile in the configuration file of the Alibaba Cloud CLI (`sharedCredentialsFile`). The provider
     * takes credentials and region from the profile if you do not set them elsewhere. If you do not set it, the
     * provider reads the environment variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
     */
    declare public readonly profile: pulumi.Output<string | undefined>;
    /**
     * `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies in a network
     * that you trust.
     */
    declare public readonly protocol: pulumi.Output<string | undefined>;
    /**
     * Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region, so changing
     * it replaces all of them. If you do not set it, the provider reads the environment variables `ALICLOUD_REGION`,
     * `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
     */
    declare public readonly region: pulumi.Output<string | undefined>;
    /**
     * AccessKey secret of `accessKey`. If you do not set it, the provider reads the environment variables
     * `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then
     * `profile`. The value is a secret.
     */
    declare public readonly secretKey: pulumi.Output<string | undefined>;
    /**
     * Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the provider
     * reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and `ALIBABA_CLOUD_SECURE_TRANSPORT`.
     */
    declare public readonly secureTransport: pulumi.Output<string | undefined>;
    /**
     * Session token of temporary credentials. Set it together with `accessKey` and `secretKey` if STS issued them. If
     * you do not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TOKEN`,
     * `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
     */
    declare public readonly securityToken: pulumi.Output<string | undefined>;
    /**
     * Older name of `secureTransport`. The provider uses it only if `secureTransport` is empty. If you do not set it,
     * the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
     * `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
     *
     * @deprecated Use `secureTransport` instead.
     */
    declare public readonly securityTransport: pulumi.Output<string | undefined>;
    /**
     * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the beginning is your
     * home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file only if you set `profile`. If
     * you do not set it, the provider reads the environment variables `ALICLOUD_SHARED_CREDENTIALS_FILE` and
     * `ALIBABA_CLOUD_CREDENTIALS_FILE`.
     */
    declare public readonly sharedCredentialsFile: pulumi.Output<string | undefined>;
    /**
     * IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for policies that
     * check it. If you do not set it, the provider reads the environment variables `ALICLOUD_SOURCE_IP` and
     * `ALIBABA_CLOUD_SOURCE_IP`.
     */
    declare public readonly sourceIp: pulumi.Output<string | undefined>;

    /**
     * Create a Provider.
     *
     * @param name - Name of the resource in the program.
     * @param args - What the program says about it.
     * @param opts - Options of the resource.
     */
    constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions) {
        super(Provider.__pulumiType, name, utilities.properties(shape, args, opts), utilities.options(shape, opts));
    }
}

/**
 * What a program says about a Provider.
 */
export interface ProviderArgs {
    /**
     * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
     * variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABACLOUD_ACCESS_KEY_ID`, and then
     * `profile`. The value is a secret.
     */
    accessKey?: pulumi.Input<string | undefined>;
    /**
     * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs no
     * account ID. Changing it to another ID replaces all resources of the provider.
     */
    accountId?: pulumi.Input<string | undefined>;
    /**
     * Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The hosts of PAI
     * do not depend on it.
     */
    accountType?: pulumi.Input<string | undefined>;
    /**
     * RAM role to assume. The provider exchanges the other credentials for temporary credentials of this role, and
     * renews them before they expire.
     */
    assumeRole?: pulumi.Input<inputs.ProviderAssumeRole | undefined>;
    /**
     * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The provider
     * uses it if there is no `accessKey`, no profile, no `credentialsUri` and no `ecsRoleName`.
     */
    assumeRoleWithOidc?: pulumi.Input<inputs.ProviderAssumeRoleWithOidc | undefined>;
    /**
     * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the environment
     * variable `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
     */
    clientConnectTimeout?: pulumi.Input<number | undefined>;
    /**
     * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the environment
     * variable `CLIENT_READ_TIMEOUT`. Defaults to 60000.
     */
    clientReadTimeout?: pulumi.Input<number | undefined>;
    /**
     * Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls apart
     * in audit logs. The provider appends the text of the environment variable `TF_APPEND_USER_AGENT` as well.
     */
    configurationSource?: pulumi.Input<string | undefined>;
    /**
     * HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`, `AccessKeySecret`,
     * `SecurityToken` and `Expiration`. The provider uses it if there is no `accessKey` and no profile. If you do not
     * set it, the provider reads the environment variables `ALICLOUD_CREDENTIALS_URI` and
     * `ALIBABA_CLOUD_CREDENTIALS_URI`.
     */
    credentialsUri?: pulumi.Input<string | undefined>;
    /**
     * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from the
     * instance metadata service and renews them. It uses the role only if there is no `accessKey`, no profile and no
     * `credentialsUri`. If you do not set it, the provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME` and
     * `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata
     * service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
     */
    ecsRoleName?: pulumi.Input<string | undefined>;
    /**
     * Hosts to call instead of the public hosts of the services. PAI resources call `aiworkspace`. The provider calls
     * `sts` to assume roles. What the file has that `TF_ENDPOINT_PATH` names goes before this key.
     */
    endpoints?: pulumi.Input<pulumi.Input<inputs.ProviderEndpoint>[] | undefined>;
    /**
     * Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated Set `fc` inside `endpoints` instead.
     */
    fc?: pulumi.Input<string | undefined>;
    /**
     * Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated Set `log` inside `endpoints` instead.
     */
    logEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Seconds after which the provider stops repeating a call that fails for a temporary reason, such as throttling.
     * With 0, the default, the timeout of the operation decides. If you do not set it, the provider reads the
     * environment variable `MAX_RETRY_TIMEOUT`.
     */
    maxRetryTimeout?: pulumi.Input<number | undefined>;
    /**
     * Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not use
     * it.
     *
     * @deprecated Set `mns` inside `endpoints` instead.
     */
    mnsEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
     *
     * @deprecated It has no effect; remove it.
     */
    otsInstanceName?: pulumi.Input<string | undefined>;
    /**
     * Name of a profile in the configuration file of the Alibaba Cloud CLI (`sharedCredentialsFile`). The provider
     * takes credentials and region from the profile if you do not set them elsewhere. If you do not set it, the
     * provider reads the environment variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
     */
    profile?: pulumi.Input<string | undefined>;
    /**
     * `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies in a network
     * that you trust.
     */
    protocol?: pulumi.Input<string | undefined>;
    /**
     * Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region, so changing
     * it replaces all of them. If you do not set it, the provider reads the environment variables `ALICLOUD_REGION`,
     * `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * AccessKey secret of `accessKey`. If you do not set it, the provider reads the environment variables
     * `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then
     * `profile`. The value is a secret.
     */
    secretKey?: pulumi.Input<string | undefined>;
    /**
     * Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the provider
     * reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and `ALIBABA_CLOUD_SECURE_TRANSPORT`.
     */
    secureTransport?: pulumi.Input<string | undefined>;
    /**
     * Session token of temporary credentials. Set it together with `accessKey` and `secretKey` if STS issued them. If
     * you do not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TOKEN`,
     * `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
     */
    securityToken?: pulumi.Input<string | undefined>;
    /**
     * Older name of `secureTransport`. The provider uses it only if `secureTransport` is empty. If you do not set it,
     * the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
     * `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
     *
     * @deprecated Use `secureTransport` instead.
     */
    securityTransport?: pulumi.Input<string | undefined>;
    /**
     * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the beginning is your
     * home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file only if you set `profile`. If
     * you do not set it, the provider reads the environment variables `ALICLOUD_SHARED_CREDENTIALS_FILE` and
     * `ALIBABA_CLOUD_CREDENTIALS_FILE`.
     */
    sharedCredentialsFile?: pulumi.Input<string | undefined>;
    /**
     * Signature versions of services. Accepted so that programs for the official package keep working; PAI has only one
     * signature version.
     */
    signVersion?: pulumi.Input<inputs.ProviderSignVersion | undefined>;
    /**
     * Whether to accept a `region` that is not in the list of known regions. If you do not set it, the provider reads
     * the environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
     */
    skipRegionValidation?: pulumi.Input<boolean | undefined>;
    /**
     * IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for policies that
     * check it. If you do not set it, the provider reads the environment variables `ALICLOUD_SOURCE_IP` and
     * `ALIBABA_CLOUD_SOURCE_IP`.
     */
    sourceIp?: pulumi.Input<string | undefined>;
}
