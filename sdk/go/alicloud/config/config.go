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
// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the
// environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
// `ALIBABACLOUD_ACCESS_KEY_ID`, and then `profile`. The value is a secret.
func GetAccessKey(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accessKey")
}

// GetAccountId returns `alicloud:accountId` of the stack's configuration.
//
// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working;
// PAI needs no account ID. Changing it to another ID replaces all resources of the provider.
func GetAccountId(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accountId")
}

// GetAccountType returns `alicloud:accountType` of the stack's configuration.
//
// Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The
// hosts of PAI do not depend on it.
func GetAccountType(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:accountType")
}

// GetAssumeRole returns `alicloud:assumeRole` of the stack's configuration.
//
// RAM role to assume. The provider exchanges the other credentials for temporary credentials of this
// role, and renews them before they expire.
func GetAssumeRole(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:assumeRole")
}

// GetAssumeRoleWithOidc returns `alicloud:assumeRoleWithOidc` of the stack's configuration.
//
// RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The
// provider uses it if there is no `accessKey`, no profile, no `credentialsUri` and no `ecsRoleName`.
func GetAssumeRoleWithOidc(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:assumeRoleWithOidc")
}

// GetClientConnectTimeout returns `alicloud:clientConnectTimeout` of the stack's configuration.
//
// Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the
// environment variable `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
func GetClientConnectTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:clientConnectTimeout")
}

// GetClientReadTimeout returns `alicloud:clientReadTimeout` of the stack's configuration.
//
// Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the
// environment variable `CLIENT_READ_TIMEOUT`. Defaults to 60000.
func GetClientReadTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:clientReadTimeout")
}

// GetConfigurationSource returns `alicloud:configurationSource` of the stack's configuration.
//
// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell
// its calls apart in audit logs. The provider appends the text of the environment variable
// `TF_APPEND_USER_AGENT` as well.
func GetConfigurationSource(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:configurationSource")
}

// GetCredentialsUri returns `alicloud:credentialsUri` of the stack's configuration.
//
// HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`,
// `AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if there is no `accessKey`
// and no profile. If you do not set it, the provider reads the environment variables
// `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
func GetCredentialsUri(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:credentialsUri")
}

// GetEcsRoleName returns `alicloud:ecsRoleName` of the stack's configuration.
//
// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
// credentials from the instance metadata service and renews them. It uses the role only if there is no
// `accessKey`, no profile and no `credentialsUri`. If you do not set it, the provider reads the
// environment variables `ALICLOUD_ECS_ROLE_NAME` and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in
// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata service; with `true` in
// `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
func GetEcsRoleName(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:ecsRoleName"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_ECS_ROLE_NAME")
	return value
}

// GetEndpoints returns `alicloud:endpoints` of the stack's configuration.
//
// Hosts to call instead of the public hosts of the services. PAI resources call `aiworkspace`. The
// provider calls `sts` to assume roles. What the file has that `TF_ENDPOINT_PATH` names goes before
// this key.
func GetEndpoints(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:endpoints")
}

// GetFc returns `alicloud:fc` of the stack's configuration.
//
// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does
// not use it.
//
// Deprecated: Set `fc` inside `endpoints` instead.
func GetFc(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:fc")
}

// GetLogEndpoint returns `alicloud:logEndpoint` of the stack's configuration.
//
// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does
// not use it.
//
// Deprecated: Set `log` inside `endpoints` instead.
func GetLogEndpoint(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:logEndpoint")
}

// GetMaxRetryTimeout returns `alicloud:maxRetryTimeout` of the stack's configuration.
//
// Seconds after which the provider stops repeating a call that fails for a temporary reason, such as
// throttling. With 0, the default, the timeout of the operation decides. If you do not set it, the
// provider reads the environment variable `MAX_RETRY_TIMEOUT`.
func GetMaxRetryTimeout(ctx *pulumi.Context) int {
	return config.GetInt(ctx, "alicloud:maxRetryTimeout")
}

// GetMnsEndpoint returns `alicloud:mnsEndpoint` of the stack's configuration.
//
// Host of the Message Service. Accepted so that programs for the official package keep working; PAI
// does not use it.
//
// Deprecated: Set `mns` inside `endpoints` instead.
func GetMnsEndpoint(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:mnsEndpoint")
}

// GetOtsInstanceName returns `alicloud:otsInstanceName` of the stack's configuration.
//
// Table Store instance. Accepted so that programs for the official package keep working; PAI does not
// use it.
//
// Deprecated: It has no effect; remove it.
func GetOtsInstanceName(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:otsInstanceName")
}

// GetProfile returns `alicloud:profile` of the stack's configuration.
//
// Name of a profile in the configuration file of the Alibaba Cloud CLI (`sharedCredentialsFile`). The
// provider takes credentials and region from the profile if you do not set them elsewhere. If you do
// not set it, the provider reads the environment variables `ALICLOUD_PROFILE` and
// `ALIBABA_CLOUD_PROFILE`.
func GetProfile(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:profile"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_PROFILE")
	return value
}

// GetProtocol returns `alicloud:protocol` of the stack's configuration.
//
// `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies
// in a network that you trust.
func GetProtocol(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:protocol")
}

// GetRegion returns `alicloud:region` of the stack's configuration.
//
// Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region,
// so changing it replaces all of them. If you do not set it, the provider reads the environment
// variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the
// profile. Defaults to `cn-beijing`.
func GetRegion(ctx *pulumi.Context) string {
	if value, err := config.Try(ctx, "alicloud:region"); err == nil {
		return value
	}
	value, _ := internal.Environment(internal.Text, "ALICLOUD_REGION")
	return value
}

// GetSecretKey returns `alicloud:secretKey` of the stack's configuration.
//
// AccessKey secret of `accessKey`. If you do not set it, the provider reads the environment variables
// `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and
// then `profile`. The value is a secret.
func GetSecretKey(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:secretKey")
}

// GetSecureTransport returns `alicloud:secureTransport` of the stack's configuration.
//
// Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the
// provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
// `ALIBABA_CLOUD_SECURE_TRANSPORT`.
func GetSecureTransport(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:secureTransport")
}

// GetSecurityToken returns `alicloud:securityToken` of the stack's configuration.
//
// Session token of temporary credentials. Set it together with `accessKey` and `secretKey` if STS
// issued them. If you do not set it, the provider reads the environment variables
// `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The
// value is a secret.
func GetSecurityToken(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:securityToken")
}

// GetSecurityTransport returns `alicloud:securityTransport` of the stack's configuration.
//
// Older name of `secureTransport`. The provider uses it only if `secureTransport` is empty. If you do
// not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
// `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
//
// Deprecated: Use `secureTransport` instead.
func GetSecurityTransport(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:securityTransport")
}

// GetSharedCredentialsFile returns `alicloud:sharedCredentialsFile` of the stack's configuration.
//
// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the
// beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file
// only if you set `profile`. If you do not set it, the provider reads the environment variables
// `ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
func GetSharedCredentialsFile(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:sharedCredentialsFile")
}

// GetSignVersion returns `alicloud:signVersion` of the stack's configuration.
//
// Signature versions of services. Accepted so that programs for the official package keep working; PAI
// has only one signature version.
func GetSignVersion(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:signVersion")
}

// GetSkipRegionValidation returns `alicloud:skipRegionValidation` of the stack's configuration.
//
// Whether to accept a `region` that is not in the list of known regions. If you do not set it, the
// provider reads the environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
func GetSkipRegionValidation(ctx *pulumi.Context) bool {
	return config.GetBool(ctx, "alicloud:skipRegionValidation")
}

// GetSourceIp returns `alicloud:sourceIp` of the stack's configuration.
//
// IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for
// policies that check it. If you do not set it, the provider reads the environment variables
// `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
func GetSourceIp(ctx *pulumi.Context) string {
	return config.Get(ctx, "alicloud:sourceIp")
}
