// Code generated from schema.json by sdk.generator. DO NOT EDIT.

// Package config reads the stack's configuration of alicloud.
package config

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// GetAccessKey returns `alicloud:accessKey` of the stack's configuration.
//
// AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
// `ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `profile`
// after those. Secret.
func GetAccessKey(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accessKey")
}

// GetAccountId returns `alicloud:accountId` of the stack's configuration.
//
// Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI
// needs no account number.
func GetAccountId(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accountId")
}

// GetAccountType returns `alicloud:accountType` of the stack's configuration.
//
// Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of
// letters. The hosts of PAI do not depend on it.
func GetAccountType(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accountType")
}

// GetAssumeRole returns `alicloud:assumeRole` of the stack's configuration.
//
// RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role,
// which are renewed before they expire.
func GetAssumeRole(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:assumeRole")
}

// GetAssumeRoleWithOidc returns `alicloud:assumeRoleWithOidc` of the stack's configuration.
//
// RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a
// Kubernetes pod. Used when there is no `accessKey`.
func GetAssumeRoleWithOidc(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:assumeRoleWithOidc")
}

// GetClientConnectTimeout returns `alicloud:clientConnectTimeout` of the stack's configuration.
//
// Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from
// `CLIENT_CONNECT_TIMEOUT` when it is not set.
func GetClientConnectTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:clientConnectTimeout")
}

// GetClientReadTimeout returns `alicloud:clientReadTimeout` of the stack's configuration.
//
// Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from `CLIENT_READ_TIMEOUT`
// when it is not set.
func GetClientReadTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:clientReadTimeout")
}

// GetConfigurationSource returns `alicloud:configurationSource` of the stack's configuration.
//
// Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart
// in audit logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
func GetConfigurationSource(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:configurationSource")
}

// GetCredentialsUri returns `alicloud:credentialsUri` of the stack's configuration.
//
// HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`,
// `AccessKeySecret`, `SecurityToken`, `Expiration`). Used when there is no `accessKey`.
func GetCredentialsUri(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:credentialsUri")
}

// GetEcsRoleName returns `alicloud:ecsRoleName` of the stack's configuration.
//
// Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
// fetched from the instance metadata service and renewed by themselves; used only when there is no
// `accessKey`.
func GetEcsRoleName(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:ecsRoleName"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_ECS_ROLE_NAME")
	return value
}

// GetEndpoints returns `alicloud:endpoints` of the stack's configuration.
//
// Hosts to use in place of the services' public ones. `aiworkspace` is the one that PAI resources
// call, `sts` the one that roles are assumed at.
func GetEndpoints(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:endpoints")
}

// GetFc returns `alicloud:fc` of the stack's configuration.
//
// Host of Function Compute. Accepted for programs written for the complete package; PAI does not use
// it.
//
// Deprecated: Set `fc` inside `endpoints` instead.
func GetFc(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:fc")
}

// GetLogEndpoint returns `alicloud:logEndpoint` of the stack's configuration.
//
// Host of the Log Service. Accepted for programs written for the complete package; PAI does not use
// it.
//
// Deprecated: Set `log` inside `endpoints` instead.
func GetLogEndpoint(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:logEndpoint")
}

// GetMaxRetryTimeout returns `alicloud:maxRetryTimeout` of the stack's configuration.
//
// Seconds after which a call that keeps failing for a passing reason, such as throttling, is given up.
// 0 (the default) leaves it to the timeout of the operation. Taken from `MAX_RETRY_TIMEOUT` when it is
// not set.
func GetMaxRetryTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:maxRetryTimeout")
}

// GetMnsEndpoint returns `alicloud:mnsEndpoint` of the stack's configuration.
//
// Host of the Message Service. Accepted for programs written for the complete package; PAI does not
// use it.
//
// Deprecated: Set `mns` inside `endpoints` instead.
func GetMnsEndpoint(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:mnsEndpoint")
}

// GetOtsInstanceName returns `alicloud:otsInstanceName` of the stack's configuration.
//
// Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
//
// Deprecated: It has no effect; remove it.
func GetOtsInstanceName(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:otsInstanceName")
}

// GetProfile returns `alicloud:profile` of the stack's configuration.
//
// Name of a profile in the file of the Alibaba Cloud CLI (`sharedCredentialsFile`). It supplies
// credentials and region where they are not set otherwise.
func GetProfile(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:profile"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_PROFILE")
	return value
}

// GetProtocol returns `alicloud:protocol` of the stack's configuration.
//
// `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a
// trusted network.
func GetProtocol(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:protocol")
}

// GetRegion returns `alicloud:region` of the stack's configuration.
//
// Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so
// changing it replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile
// when it is not set; `cn-beijing` after those.
func GetRegion(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:region"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_REGION")
	return value
}

// GetSecretKey returns `alicloud:secretKey` of the stack's configuration.
//
// AccessKey secret that belongs to `accessKey`. Taken from `ALICLOUD_SECRET_KEY`,
// `ALIBABA_CLOUD_ACCESS_KEY_SECRET` or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from
// `profile` after those. Secret.
func GetSecretKey(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:secretKey")
}

// GetSecureTransport returns `alicloud:secureTransport` of the stack's configuration.
//
// Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
// `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
func GetSecureTransport(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:secureTransport")
}

// GetSecurityToken returns `alicloud:securityToken` of the stack's configuration.
//
// Session token of temporary credentials; set it together with `accessKey` and `secretKey` when these
// were issued by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or
// `ALIBABACLOUD_SECURITY_TOKEN` when it is not set. Secret.
func GetSecurityToken(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:securityToken")
}

// GetSecurityTransport returns `alicloud:securityTransport` of the stack's configuration.
//
// Older spelling of `secureTransport`; used only when that one is empty. Taken from
// `ALICLOUD_SECURITY_TRANSPORT` or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
//
// Deprecated: Use `secureTransport` instead.
func GetSecurityTransport(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:securityTransport")
}

// GetSharedCredentialsFile returns `alicloud:sharedCredentialsFile` of the stack's configuration.
//
// Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory.
// Defaults to `~/.aliyun/config.json`; read only when `profile` is set.
func GetSharedCredentialsFile(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:sharedCredentialsFile")
}

// GetSignVersion returns `alicloud:signVersion` of the stack's configuration.
//
// Signature versions of single services. Accepted for programs written for the complete package; PAI
// has one signature version.
func GetSignVersion(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:signVersion")
}

// GetSkipRegionValidation returns `alicloud:skipRegionValidation` of the stack's configuration.
//
// Accept a `region` that is not in the list of known regions. Defaults to false; taken from
// `ALICLOUD_SKIP_REGION_VALIDATION` when it is not set.
func GetSkipRegionValidation(ctx *pulumi.Context) bool {
	return config.GetBool(ctx, "alicloud:skipRegionValidation")
}

// GetSourceIp returns `alicloud:sourceIp` of the stack's configuration.
//
// IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look
// at it. Taken from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
func GetSourceIp(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:sourceIp")
}
