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
 * The connection to one region of Alibaba Cloud: credentials, region, endpoints and time limits. A program makes its
 * own to work with several accounts or regions; without one, the stack configuration (`alicloud:region` and so on) is
 * used.
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
     * AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
     * `ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `profile` after those.
     * Secret.
     */
    declare public readonly accessKey: pulumi.Output<string | undefined>;
    /**
     * Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI needs no account
     * number.
     */
    declare public readonly accountId: pulumi.Output<string | undefined>;
    /**
     * Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of letters. The
     * hosts of PAI do not depend on it.
     */
    declare public readonly accountType: pulumi.Output<string | undefined>;
    /**
     * Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart in audit
     * logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
     */
    declare public readonly configurationSource: pulumi.Output<string | undefined>;
    /**
     * HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`, `AccessKeySecret`,
     * `SecurityToken`, `Expiration`). Used when there is no `accessKey`.
     */
    declare public readonly credentialsUri: pulumi.Output<string | undefined>;
    /**
     * Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are fetched from the
     * instance metadata service and renewed by themselves; used only when there is no `accessKey`.
     */
    declare public readonly ecsRoleName: pulumi.Output<string | undefined>;
    /**
     * Host of Function Compute. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `fc` inside `endpoints` instead.
     */
    declare public readonly fc: pulumi.Output<string | undefined>;
    /**
     * Host of the Log Service. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `log` inside `endpoints` instead.
     */
    declare public readonly logEndpoint: pulumi.Output<string | undefined>;
    /**
     * Host of the Message Service. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `mns` inside `endpoints` instead.
     */
    declare public readonly mnsEndpoint: pulumi.Output<string | undefined>;
    /**
     * Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated It has no effect; remove it.
     */
    declare public readonly otsInstanceName: pulumi.Output<string | undefined>;
    /**
     * Name of a profile in the file of the Alibaba Cloud CLI (`sharedCredentialsFile`). It supplies credentials and
     * region where they are not set otherwise.
     */
    declare public readonly profile: pulumi.Output<string | undefined>;
    /**
     * `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a trusted
     * network.
     */
    declare public readonly protocol: pulumi.Output<string | undefined>;
    /**
     * Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so changing it
     * replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile when it is not set;
     * `cn-beijing` after those.
     */
    declare public readonly region: pulumi.Output<string | undefined>;
    /**
     * AccessKey secret that belongs to `accessKey`. Taken from `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
     * or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from `profile` after those. Secret.
     */
    declare public readonly secretKey: pulumi.Output<string | undefined>;
    /**
     * Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
     * `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
     */
    declare public readonly secureTransport: pulumi.Output<string | undefined>;
    /**
     * Session token of temporary credentials; set it together with `accessKey` and `secretKey` when these were issued
     * by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or `ALIBABACLOUD_SECURITY_TOKEN`
     * when it is not set. Secret.
     */
    declare public readonly securityToken: pulumi.Output<string | undefined>;
    /**
     * Older spelling of `secureTransport`; used only when that one is empty. Taken from `ALICLOUD_SECURITY_TRANSPORT`
     * or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
     *
     * @deprecated Use `secureTransport` instead.
     */
    declare public readonly securityTransport: pulumi.Output<string | undefined>;
    /**
     * Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory. Defaults to
     * `~/.aliyun/config.json`; read only when `profile` is set.
     */
    declare public readonly sharedCredentialsFile: pulumi.Output<string | undefined>;
    /**
     * IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look at it. Taken
     * from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
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
     * AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
     * `ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `profile` after those.
     * Secret.
     */
    accessKey?: pulumi.Input<string | undefined>;
    /**
     * Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI needs no account
     * number.
     */
    accountId?: pulumi.Input<string | undefined>;
    /**
     * Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of letters. The
     * hosts of PAI do not depend on it.
     */
    accountType?: pulumi.Input<string | undefined>;
    /**
     * RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role, which are renewed
     * before they expire.
     */
    assumeRole?: pulumi.Input<inputs.ProviderAssumeRole | undefined>;
    /**
     * RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a Kubernetes pod.
     * Used when there is no `accessKey`.
     */
    assumeRoleWithOidc?: pulumi.Input<inputs.ProviderAssumeRoleWithOidc | undefined>;
    /**
     * Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from `CLIENT_CONNECT_TIMEOUT` when
     * it is not set.
     */
    clientConnectTimeout?: pulumi.Input<number | undefined>;
    /**
     * Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from `CLIENT_READ_TIMEOUT` when it is
     * not set.
     */
    clientReadTimeout?: pulumi.Input<number | undefined>;
    /**
     * Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart in audit
     * logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
     */
    configurationSource?: pulumi.Input<string | undefined>;
    /**
     * HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`, `AccessKeySecret`,
     * `SecurityToken`, `Expiration`). Used when there is no `accessKey`.
     */
    credentialsUri?: pulumi.Input<string | undefined>;
    /**
     * Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are fetched from the
     * instance metadata service and renewed by themselves; used only when there is no `accessKey`.
     */
    ecsRoleName?: pulumi.Input<string | undefined>;
    /**
     * Hosts to use in place of the services' public ones. `aiworkspace` is the one that PAI resources call, `sts` the
     * one that roles are assumed at.
     */
    endpoints?: pulumi.Input<pulumi.Input<inputs.ProviderEndpoint>[] | undefined>;
    /**
     * Host of Function Compute. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `fc` inside `endpoints` instead.
     */
    fc?: pulumi.Input<string | undefined>;
    /**
     * Host of the Log Service. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `log` inside `endpoints` instead.
     */
    logEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Seconds after which a call that keeps failing for a passing reason, such as throttling, is given up. 0 (the
     * default) leaves it to the timeout of the operation. Taken from `MAX_RETRY_TIMEOUT` when it is not set.
     */
    maxRetryTimeout?: pulumi.Input<number | undefined>;
    /**
     * Host of the Message Service. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated Set `mns` inside `endpoints` instead.
     */
    mnsEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
     *
     * @deprecated It has no effect; remove it.
     */
    otsInstanceName?: pulumi.Input<string | undefined>;
    /**
     * Name of a profile in the file of the Alibaba Cloud CLI (`sharedCredentialsFile`). It supplies credentials and
     * region where they are not set otherwise.
     */
    profile?: pulumi.Input<string | undefined>;
    /**
     * `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a trusted
     * network.
     */
    protocol?: pulumi.Input<string | undefined>;
    /**
     * Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so changing it
     * replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile when it is not set;
     * `cn-beijing` after those.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * AccessKey secret that belongs to `accessKey`. Taken from `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
     * or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from `profile` after those. Secret.
     */
    secretKey?: pulumi.Input<string | undefined>;
    /**
     * Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
     * `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
     */
    secureTransport?: pulumi.Input<string | undefined>;
    /**
     * Session token of temporary credentials; set it together with `accessKey` and `secretKey` when these were issued
     * by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or `ALIBABACLOUD_SECURITY_TOKEN`
     * when it is not set. Secret.
     */
    securityToken?: pulumi.Input<string | undefined>;
    /**
     * Older spelling of `secureTransport`; used only when that one is empty. Taken from `ALICLOUD_SECURITY_TRANSPORT`
     * or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
     *
     * @deprecated Use `secureTransport` instead.
     */
    securityTransport?: pulumi.Input<string | undefined>;
    /**
     * Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory. Defaults to
     * `~/.aliyun/config.json`; read only when `profile` is set.
     */
    sharedCredentialsFile?: pulumi.Input<string | undefined>;
    /**
     * Signature versions of single services. Accepted for programs written for the complete package; PAI has one
     * signature version.
     */
    signVersion?: pulumi.Input<inputs.ProviderSignVersion | undefined>;
    /**
     * Accept a `region` that is not in the list of known regions. Defaults to false; taken from
     * `ALICLOUD_SKIP_REGION_VALIDATION` when it is not set.
     */
    skipRegionValidation?: pulumi.Input<boolean | undefined>;
    /**
     * IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look at it. Taken
     * from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
     */
    sourceIp?: pulumi.Input<string | undefined>;
}
