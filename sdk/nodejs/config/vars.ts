// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

declare const exports: any;
const __config = new pulumi.Config("alicloud");

/**
 * AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the environment
 * variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`.
 * The value is a secret.
 */
export declare const accessKey: string | undefined;

/**
 * ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working; PAI needs no
 * account ID. Changing it to another ID replaces all resources of the provider.
 */
export declare const accountId: string | undefined;

/**
 * Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The hosts of PAI do
 * not depend on it.
 */
export declare const accountType: string | undefined;

/**
 * RAM role to assume. The provider exchanges the other credentials for temporary credentials of this role, and renews
 * them before they expire.
 */
export declare const assumeRole: outputs.config.AssumeRole | undefined;

/**
 * RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The provider uses it
 * if there is no `accessKey`, no profile, no `credentialsUri` and no `ecsRoleName`.
 */
export declare const assumeRoleWithOidc: outputs.config.AssumeRoleWithOidc | undefined;

/**
 * Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the environment variable
 * `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
 */
export declare const clientConnectTimeout: number | undefined;

/**
 * Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the environment variable
 * `CLIENT_READ_TIMEOUT`. Defaults to 60000.
 */
export declare const clientReadTimeout: number | undefined;

/**
 * Text of at most 1024 characters that the provider appends to the user agent, so that you can tell its calls apart in
 * audit logs. The provider appends the text of the environment variable `TF_APPEND_USER_AGENT` as well.
 */
export declare const configurationSource: string | undefined;

/**
 * HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`, `AccessKeySecret`,
 * `SecurityToken` and `Expiration`. The provider uses it if there is no `accessKey` and no profile. If you do not set
 * it, the provider reads the environment variables `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
 */
export declare const credentialsUri: string | undefined;

/**
 * Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its credentials from the
 * instance metadata service and renews them. It uses the role only if there is no `accessKey`, no profile and no
 * `credentialsUri`. If you do not set it, the provider reads the environment variables `ALICLOUD_ECS_ROLE_NAME` and
 * `ALIBABA_CLOUD_ECS_METADATA`. With `true` in `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata
 * service; with `true` in `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
 */
export declare const ecsRoleName: string | undefined;

/**
 * Hosts to call instead of the public hosts of the services. PAI resources call `aiworkspace`. The provider calls `sts`
 * to assume roles. What the file has that `TF_ENDPOINT_PATH` names goes before this key.
 */
export declare const endpoints: outputs.config.Endpoints[] | undefined;

/**
 * Host of Function Compute. Accepted so that programs for the official package keep working; PAI does not use it.
 *
 * @deprecated Set `fc` inside `endpoints` instead.
 */
export declare const fc: string | undefined;

/**
 * Host of the Log Service. Accepted so that programs for the official package keep working; PAI does not use it.
 *
 * @deprecated Set `log` inside `endpoints` instead.
 */
export declare const logEndpoint: string | undefined;

/**
 * Seconds after which the provider stops repeating a call that fails for a temporary reason, such as throttling. With
 * 0, the default, the timeout of the operation decides. If you do not set it, the provider reads the environment
 * variable `MAX_RETRY_TIMEOUT`.
 */
export declare const maxRetryTimeout: number | undefined;

/**
 * Host of the Message Service. Accepted so that programs for the official package keep working; PAI does not use it.
 *
 * @deprecated Set `mns` inside `endpoints` instead.
 */
export declare const mnsEndpoint: string | undefined;

/**
 * Table Store instance. Accepted so that programs for the official package keep working; PAI does not use it.
 *
 * @deprecated It has no effect; remove it.
 */
export declare const otsInstanceName: string | undefined;

/**
 * Name of a profile in the configuration file of the Alibaba Cloud CLI (`sharedCredentialsFile`). The provider takes
 * credentials and region from the profile if you do not set them elsewhere. If you do not set it, the provider reads
 * the environment variables `ALICLOUD_PROFILE` and `ALIBABA_CLOUD_PROFILE`.
 */
export declare const profile: string | undefined;

/**
 * `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies in a network that
 * you trust.
 */
export declare const protocol: string | undefined;

/**
 * Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region, so changing it
 * replaces all of them. If you do not set it, the provider reads the environment variables `ALICLOUD_REGION`,
 * `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the profile. Defaults to `cn-beijing`.
 */
export declare const region: string | undefined;

/**
 * AccessKey secret of `accessKey`. If you do not set it, the provider reads the environment variables
 * `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and then `profile`.
 * The value is a secret.
 */
export declare const secretKey: string | undefined;

/**
 * Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the provider reads
 * the environment variables `ALICLOUD_SECURE_TRANSPORT` and `ALIBABA_CLOUD_SECURE_TRANSPORT`.
 */
export declare const secureTransport: string | undefined;

/**
 * Session token of temporary credentials. Set it together with `accessKey` and `secretKey` if STS issued them. If you
 * do not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN`
 * and `ALIBABACLOUD_SECURITY_TOKEN`. The value is a secret.
 */
export declare const securityToken: string | undefined;

/**
 * Older name of `secureTransport`. The provider uses it only if `secureTransport` is empty. If you do not set it, the
 * provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
 *
 * @deprecated Use `secureTransport` instead.
 */
export declare const securityTransport: string | undefined;

/**
 * Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the beginning is your home
 * directory. Defaults to `~/.aliyun/config.json`. The provider reads the file only if you set `profile`. If you do not
 * set it, the provider reads the environment variables `ALICLOUD_SHARED_CREDENTIALS_FILE` and
 * `ALIBABA_CLOUD_CREDENTIALS_FILE`.
 */
export declare const sharedCredentialsFile: string | undefined;

/**
 * Signature versions of services. Accepted so that programs for the official package keep working; PAI has only one
 * signature version.
 */
export declare const signVersion: outputs.config.SignVersion | undefined;

/**
 * Whether to accept a `region` that is not in the list of known regions. If you do not set it, the provider reads the
 * environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
 */
export declare const skipRegionValidation: boolean | undefined;

/**
 * IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for policies that
 * check it. If you do not set it, the provider reads the environment variables `ALICLOUD_SOURCE_IP` and
 * `ALIBABA_CLOUD_SOURCE_IP`.
 */
export declare const sourceIp: string | undefined;

utilities.lazyValues(exports, {
    accessKey: () => __config.get("accessKey"),
    accountId: () => __config.get("accountId"),
    accountType: () => __config.get("accountType"),
    assumeRole: () => __config.getObject<outputs.config.AssumeRole>("assumeRole"),
    assumeRoleWithOidc: () => __config.getObject<outputs.config.AssumeRoleWithOidc>("assumeRoleWithOidc"),
    clientConnectTimeout: () => __config.getNumber("clientConnectTimeout"),
    clientReadTimeout: () => __config.getNumber("clientReadTimeout"),
    configurationSource: () => __config.get("configurationSource"),
    credentialsUri: () => __config.get("credentialsUri"),
    ecsRoleName: () => __config.get("ecsRoleName") ?? utilities.getEnv("ALICLOUD_ECS_ROLE_NAME"),
    endpoints: () => __config.getObject<outputs.config.Endpoints[]>("endpoints"),
    fc: () => __config.get("fc"),
    logEndpoint: () => __config.get("logEndpoint"),
    maxRetryTimeout: () => __config.getNumber("maxRetryTimeout"),
    mnsEndpoint: () => __config.get("mnsEndpoint"),
    otsInstanceName: () => __config.get("otsInstanceName"),
    profile: () => __config.get("profile") ?? utilities.getEnv("ALICLOUD_PROFILE"),
    protocol: () => __config.get("protocol"),
    region: () => __config.get("region") ?? utilities.getEnv("ALICLOUD_REGION"),
    secretKey: () => __config.get("secretKey"),
    secureTransport: () => __config.get("secureTransport"),
    securityToken: () => __config.get("securityToken"),
    securityTransport: () => __config.get("securityTransport"),
    sharedCredentialsFile: () => __config.get("sharedCredentialsFile"),
    signVersion: () => __config.getObject<outputs.config.SignVersion>("signVersion"),
    skipRegionValidation: () => __config.getBoolean("skipRegionValidation"),
    sourceIp: () => __config.get("sourceIp"),
});
