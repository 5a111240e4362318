// Generated from schema.json by `python -m sdk.generator`; edit that, not this.

import * as pulumi from "@pulumi/pulumi";
import * as outputs from "../types/output";
import * as utilities from "../utilities";

declare const exports: any;
const __config = new pulumi.Config("alicloud");

/**
 * AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID`
 * or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `profile` after those. Secret.
 */
export declare const accessKey: string | undefined;

/**
 * Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI needs no account
 * number.
 */
export declare const accountId: string | undefined;

/**
 * Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of letters. The hosts of
 * PAI do not depend on it.
 */
export declare const accountType: string | undefined;

/**
 * RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role, which are renewed
 * before they expire.
 */
export declare const assumeRole: outputs.config.AssumeRole | undefined;

/**
 * RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a Kubernetes pod. Used
 * when there is no `accessKey`.
 */
export declare const assumeRoleWithOidc: outputs.config.AssumeRoleWithOidc | undefined;

/**
 * Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from `CLIENT_CONNECT_TIMEOUT` when it is
 * not set.
 */
export declare const clientConnectTimeout: number | undefined;

/**
 * Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from `CLIENT_READ_TIMEOUT` when it is not
 * set.
 */
export declare const clientReadTimeout: number | undefined;

/**
 * Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart in audit logs.
 * Taken from `TF_APPEND_USER_AGENT` when it is not set.
 */
export declare const configurationSource: string | undefined;

/**
 * HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`, `AccessKeySecret`,
 * `SecurityToken`, `Expiration`). Used when there is no `accessKey`.
 */
export declare const credentialsUri: string | undefined;

/**
 * Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are fetched from the
 * instance metadata service and renewed by themselves; used only when there is no `accessKey`.
 */
export declare const ecsRoleName: string | undefined;

/**
 * Hosts to use in place of the services' public ones. `aiworkspace` is the one that PAI resources call, `sts` the one
 * that roles are assumed at.
 */
export declare const endpoints: outputs.config.Endpoints[] | undefined;

/**
 * Host of Function Compute. Accepted for programs written for the complete package; PAI does not use it.
 *
 * @deprecated Set `fc` inside `endpoints` instead.
 */
export declare const fc: string | undefined;

/**
 * Host of the Log Service. Accepted for programs written for the complete package; PAI does not use it.
 *
 * @deprecated Set `log` inside `endpoints` instead.
 */
export declare const logEndpoint: string | undefined;

/**
 * Seconds after which a call that keeps failing for a passing reason, such as throttling, is given up. 0 (the default)
 * leaves it to the timeout of the operation. Taken from `MAX_RETRY_TIMEOUT` when it is not set.
 */
export declare const maxRetryTimeout: number | undefined;

/**
 * Host of the Message Service. Accepted for programs written for the complete package; PAI does not use it.
 *
 * @deprecated Set `mns` inside `endpoints` instead.
 */
export declare const mnsEndpoint: string | undefined;

/**
 * Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
 *
 * @deprecated It has no effect; remove it.
 */
export declare const otsInstanceName: string | undefined;

/**
 * Name of a profile in the file of the Alibaba Cloud CLI (`sharedCredentialsFile`). It supplies credentials and region
 * where they are not set otherwise.
 */
export declare const profile: string | undefined;

/**
 * `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a trusted network.
 */
export declare const protocol: string | undefined;

/**
 * Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so changing it replaces
 * them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile when it is not set; `cn-beijing` after
 * those.
 */
export declare const region: string | undefined;

/**
 * AccessKey secret that belongs to `accessKey`. Taken from `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` or
 * `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from `profile` after those. Secret.
 */
export declare const secretKey: string | undefined;

/**
 * Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
 * `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
 */
export declare const secureTransport: string | undefined;

/**
 * Session token of temporary credentials; set it together with `accessKey` and `secretKey` when these were issued by
 * STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or `ALIBABACLOUD_SECURITY_TOKEN` when it is
 * not set. Secret.
 */
export declare const securityToken: string | undefined;

/**
 * Older spelling of `secureTransport`; used only when that one is empty. Taken from `ALICLOUD_SECURITY_TRANSPORT` or
 * `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
 *
 * @deprecated Use `secureTransport` instead.
 */
export declare const securityTransport: string | undefined;

/**
 * Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory. Defaults to
 * `~/.aliyun/config.json`; read only when `profile` is set.
 */
export declare const sharedCredentialsFile: string | undefined;

/**
 * Signature versions of single services. Accepted for programs written for the complete package; PAI has one signature
 * version.
 */
export declare const signVersion: outputs.config.SignVersion | undefined;

/**
 * Accept a `region` that is not in the list of known regions. Defaults to false; taken from
 * `ALICLOUD_SKIP_REGION_VALIDATION` when it is not set.
 */
export declare const skipRegionValidation: boolean | undefined;

/**
 * IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look at it. Taken from
 * `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
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
