// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package alicloud

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Provider is what resources are managed with.
//
// Connects to one region of Alibaba Cloud with credentials, endpoints and timeouts. Create providers
// of your own in a program that works with several accounts or regions. Without one, Pulumi uses the
// stack configuration, for example `alicloud:region`.
type Provider struct {
	pulumi.ProviderResourceState

	// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the
	// environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
	// `ALIBABACLOUD_ACCESS_KEY_ID`, and then `Profile`. The value is a secret.
	AccessKey pulumi.StringPtrOutput `pulumi:"accessKey"`

	// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working;
	// PAI needs no account ID. Changing it to another ID replaces all resources of the provider.
	AccountId pulumi.StringPtrOutput `pulumi:"accountId"`

	// Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The
	// hosts of PAI do not depend on it.
	AccountType pulumi.StringPtrOutput `pulumi:"accountType"`

	// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell
	// its calls apart in audit logs. The provider appends the text of the environment variable
	// `TF_APPEND_USER_AGENT` as well.
	ConfigurationSource pulumi.StringPtrOutput `pulumi:"configurationSource"`

	// HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`,
	// `AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if there is no `AccessKey`
	// and no profile. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
	CredentialsUri pulumi.StringPtrOutput `pulumi:"credentialsUri"`

	// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
	// credentials from the instance metadata service and renews them. It uses the role only if there is no
	// `AccessKey`, no profile and no `CredentialsUri`. If you do not set it, the provider reads the
	// environment variables `ALICLOUD_ECS_ROLE_NAME` and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in
	// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata service; with `true` in
	// `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
	EcsRoleName pulumi.StringPtrOutput `pulumi:"ecsRoleName"`

	// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does
	// not use it.
	//
	// Deprecated: Set `Fc` inside `Endpoints` instead.
	Fc pulumi.StringPtrOutput `pulumi:"fc"`

	// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does
	// not use it.
	//
	// Deprecated: Set `log` inside `Endpoints` instead.
	LogEndpoint pulumi.StringPtrOutput `pulumi:"logEndpoint"`

	// Host of the Message Service. Accepted so that programs for the official package keep working; PAI
	// does not use it.
	//
	// Deprecated: Set `mns` inside `Endpoints` instead.
	MnsEndpoint pulumi.StringPtrOutput `pulumi:"mnsEndpoint"`

	// Table Store instance. Accepted so that programs for the official package keep working; PAI does not
	// use it.
	//
	// Deprecated: It has no effect; remove it.
	OtsInstanceName pulumi.StringPtrOutput `pulumi:"otsInstanceName"`

	// Name of a profile in the configuration file of the Alibaba Cloud CLI (`SharedCredentialsFile`). The
	// provider takes credentials and region from the profile if you do not set them elsewhere. If you do
	// not set it, the provider reads the environment variables `ALICLOUD_PROFILE` and
	// `ALIBABA_CLOUD_PROFILE`.
	Profile pulumi.StringPtrOutput `pulumi:"profile"`

	// `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies
	// in a network that you trust.
	Protocol pulumi.StringPtrOutput `pulumi:"protocol"`

	// Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region,
	// so changing it replaces all of them. If you do not set it, the provider reads the environment
	// variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the
	// profile. Defaults to `cn-beijing`.
	Region pulumi.StringPtrOutput `pulumi:"region"`

	// AccessKey secret of `AccessKey`. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and
	// then `Profile`. The value is a secret.
	SecretKey pulumi.StringPtrOutput `pulumi:"secretKey"`

	// Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the
	// provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
	// `ALIBABA_CLOUD_SECURE_TRANSPORT`.
	SecureTransport pulumi.StringPtrOutput `pulumi:"secureTransport"`

	// Session token of temporary credentials. Set it together with `AccessKey` and `SecretKey` if STS
	// issued them. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The
	// value is a secret.
	SecurityToken pulumi.StringPtrOutput `pulumi:"securityToken"`

	// Older name of `SecureTransport`. The provider uses it only if `SecureTransport` is empty. If you do
	// not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
	// `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
	//
	// Deprecated: Use `SecureTransport` instead.
	SecurityTransport pulumi.StringPtrOutput `pulumi:"securityTransport"`

	// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the
	// beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file
	// only if you set `Profile`. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
	SharedCredentialsFile pulumi.StringPtrOutput `pulumi:"sharedCredentialsFile"`

	// IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for
	// policies that check it. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
	SourceIp pulumi.StringPtrOutput `pulumi:"sourceIp"`
}

// NewProvider makes a Provider, or takes over what the stack has under this name already.
func NewProvider(ctx *pulumi.Context, name string, args *ProviderArgs, opts ...pulumi.ResourceOption) (*Provider, error) {
	given := ProviderArgs{}
	if args != nil {
		given = *args
	}
	if given.EcsRoleName == nil {
		if value, set := internal.Environment(internal.Text, "ALICLOUD_ECS_ROLE_NAME"); set {
			given.EcsRoleName = pulumi.String(value)
		}
	}
	if given.Profile == nil {
		if value, set := internal.Environment(internal.Text, "ALICLOUD_PROFILE"); set {
			given.Profile = pulumi.String(value)
		}
	}
	if given.Region == nil {
		if value, set := internal.Environment(internal.Text, "ALICLOUD_REGION"); set {
			given.Region = pulumi.String(value)
		}
	}
	given.AccessKey = internal.Secret(given.AccessKey)
	given.AssumeRoleWithOidc = internal.Secret(given.AssumeRoleWithOidc)
	given.SecretKey = internal.Secret(given.SecretKey)
	given.SecurityToken = internal.Secret(given.SecurityToken)
	resource := &Provider{}
	opts = internal.PkgResourceDefaultOpts(opts, "accessKey", "assumeRoleWithOidc", "secretKey", "securityToken")
	if err := ctx.RegisterResource("pulumi:providers:alicloud", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

type providerArgs struct {
	AccessKey             *string                     `pulumi:"accessKey"`
	AccountId             *string                     `pulumi:"accountId"`
	AccountType           *string                     `pulumi:"accountType"`
	AssumeRole            *ProviderAssumeRole         `pulumi:"assumeRole"`
	AssumeRoleWithOidc    *ProviderAssumeRoleWithOidc `pulumi:"assumeRoleWithOidc"`
	ClientConnectTimeout  *int                        `pulumi:"clientConnectTimeout"`
	ClientReadTimeout     *int                        `pulumi:"clientReadTimeout"`
	ConfigurationSource   *string                     `pulumi:"configurationSource"`
	CredentialsUri        *string                     `pulumi:"credentialsUri"`
	EcsRoleName           *string                     `pulumi:"ecsRoleName"`
	Endpoints             []ProviderEndpoint          `pulumi:"endpoints"`
	Fc                    *string                     `pulumi:"fc"`
	LogEndpoint           *string                     `pulumi:"logEndpoint"`
	MaxRetryTimeout       *int                        `pulumi:"maxRetryTimeout"`
	MnsEndpoint           *string                     `pulumi:"mnsEndpoint"`
	OtsInstanceName       *string                     `pulumi:"otsInstanceName"`
	Profile               *string                     `pulumi:"profile"`
	Protocol              *string                     `pulumi:"protocol"`
	Region                *string                     `pulumi:"region"`
	SecretKey             *string                     `pulumi:"secretKey"`
	SecureTransport       *string                     `pulumi:"secureTransport"`
	SecurityToken         *string                     `pulumi:"securityToken"`
	SecurityTransport     *string                     `pulumi:"securityTransport"`
	SharedCredentialsFile *string                     `pulumi:"sharedCredentialsFile"`
	SignVersion           *ProviderSignVersion        `pulumi:"signVersion"`
	SkipRegionValidation  *bool                       `pulumi:"skipRegionValidation"`
	SourceIp              *string                     `pulumi:"sourceIp"`
}

// ProviderArgs is what a program says of a Provider.
type ProviderArgs struct {
	// AccessKey ID that signs the calls to Alibaba Cloud. If you do not set it, the provider reads the
	// environment variables `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID` and
	// `ALIBABACLOUD_ACCESS_KEY_ID`, and then `Profile`. The value is a secret.
	AccessKey pulumi.StringPtrInput
	// ID of the Alibaba Cloud account. Accepted so that programs for the official package keep working;
	// PAI needs no account ID. Changing it to another ID replaces all resources of the provider.
	AccountId pulumi.StringPtrInput
	// Site of the account: `Domestic` for the Chinese site or `International`, in upper or lower case. The
	// hosts of PAI do not depend on it.
	AccountType pulumi.StringPtrInput
	// RAM role to assume. The provider exchanges the other credentials for temporary credentials of this
	// role, and renews them before they expire.
	AssumeRole ProviderAssumeRolePtrInput
	// RAM role to assume with an OpenID Connect token, for example in a CI job or in a Kubernetes pod. The
	// provider uses it if there is no `AccessKey`, no profile, no `CredentialsUri` and no `EcsRoleName`.
	AssumeRoleWithOidc ProviderAssumeRoleWithOidcPtrInput
	// Milliseconds to wait for a connection to the cloud. If you do not set it, the provider reads the
	// environment variable `CLIENT_CONNECT_TIMEOUT`. Defaults to 60000.
	ClientConnectTimeout pulumi.IntPtrInput
	// Milliseconds to wait for a response of the cloud. If you do not set it, the provider reads the
	// environment variable `CLIENT_READ_TIMEOUT`. Defaults to 60000.
	ClientReadTimeout pulumi.IntPtrInput
	// Text of at most 1024 characters that the provider appends to the user agent, so that you can tell
	// its calls apart in audit logs. The provider appends the text of the environment variable
	// `TF_APPEND_USER_AGENT` as well.
	ConfigurationSource pulumi.StringPtrInput
	// HTTP address that returns temporary credentials as JSON, with the keys `Code`, `AccessKeyId`,
	// `AccessKeySecret`, `SecurityToken` and `Expiration`. The provider uses it if there is no `AccessKey`
	// and no profile. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_CREDENTIALS_URI` and `ALIBABA_CLOUD_CREDENTIALS_URI`.
	CredentialsUri pulumi.StringPtrInput
	// Name of the RAM role of the ECS instance that the deployment runs on. The provider gets its
	// credentials from the instance metadata service and renews them. It uses the role only if there is no
	// `AccessKey`, no profile and no `CredentialsUri`. If you do not set it, the provider reads the
	// environment variables `ALICLOUD_ECS_ROLE_NAME` and `ALIBABA_CLOUD_ECS_METADATA`. With `true` in
	// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` it never asks the metadata service; with `true` in
	// `ALIBABA_CLOUD_IMDSV1_DISABLED` it asks only in the mode with a token.
	EcsRoleName pulumi.StringPtrInput
	// Hosts to call instead of the public hosts of the services. PAI resources call `aiworkspace`. The
	// provider calls `sts` to assume roles. What the file has that `TF_ENDPOINT_PATH` names goes before
	// this key.
	Endpoints ProviderEndpointArrayInput
	// Host of Function Compute. Accepted so that programs for the official package keep working; PAI does
	// not use it.
	//
	// Deprecated: Set `Fc` inside `Endpoints` instead.
	Fc pulumi.StringPtrInput
	// Host of the Log Service. Accepted so that programs for the official package keep working; PAI does
	// not use it.
	//
	// Deprecated: Set `log` inside `Endpoints` instead.
	LogEndpoint pulumi.StringPtrInput
	// Seconds after which the provider stops repeating a call that fails for a temporary reason, such as
	// throttling. With 0, the default, the timeout of the operation decides. If you do not set it, the
	// provider reads the environment variable `MAX_RETRY_TIMEOUT`.
	MaxRetryTimeout pulumi.IntPtrInput
	// Host of the Message Service. Accepted so that programs for the official package keep working; PAI
	// does not use it.
	//
	// Deprecated: Set `mns` inside `Endpoints` instead.
	MnsEndpoint pulumi.StringPtrInput
	// Table Store instance. Accepted so that programs for the official package keep working; PAI does not
	// use it.
	//
	// Deprecated: It has no effect; remove it.
	OtsInstanceName pulumi.StringPtrInput
	// Name of a profile in the configuration file of the Alibaba Cloud CLI (`SharedCredentialsFile`). The
	// provider takes credentials and region from the profile if you do not set them elsewhere. If you do
	// not set it, the provider reads the environment variables `ALICLOUD_PROFILE` and
	// `ALIBABA_CLOUD_PROFILE`.
	Profile pulumi.StringPtrInput
	// `HTTPS` (the default) or `HTTP`, in upper case. Use plain HTTP only for emulators, and for proxies
	// in a network that you trust.
	Protocol pulumi.StringPtrInput
	// Region to work in, for example `cn-hangzhou`. Every resource of this provider belongs to the region,
	// so changing it replaces all of them. If you do not set it, the provider reads the environment
	// variables `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` and `ALIBABA_CLOUD_REGION_ID`, and then the
	// profile. Defaults to `cn-beijing`.
	Region pulumi.StringPtrInput
	// AccessKey secret of `AccessKey`. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABACLOUD_ACCESS_KEY_SECRET`, and
	// then `Profile`. The value is a secret.
	SecretKey pulumi.StringPtrInput
	// Value of the header `x-acs-secure-transport`, for policies that check it. If you do not set it, the
	// provider reads the environment variables `ALICLOUD_SECURE_TRANSPORT` and
	// `ALIBABA_CLOUD_SECURE_TRANSPORT`.
	SecureTransport pulumi.StringPtrInput
	// Session token of temporary credentials. Set it together with `AccessKey` and `SecretKey` if STS
	// issued them. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` and `ALIBABACLOUD_SECURITY_TOKEN`. The
	// value is a secret.
	SecurityToken pulumi.StringPtrInput
	// Older name of `SecureTransport`. The provider uses it only if `SecureTransport` is empty. If you do
	// not set it, the provider reads the environment variables `ALICLOUD_SECURITY_TRANSPORT` and
	// `ALIBABA_CLOUD_SECURITY_TRANSPORT`.
	//
	// Deprecated: Use `SecureTransport` instead.
	SecurityTransport pulumi.StringPtrInput
	// Path of the configuration file of the Alibaba Cloud CLI, which has the profiles. A `~` at the
	// beginning is your home directory. Defaults to `~/.aliyun/config.json`. The provider reads the file
	// only if you set `Profile`. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SHARED_CREDENTIALS_FILE` and `ALIBABA_CLOUD_CREDENTIALS_FILE`.
	SharedCredentialsFile pulumi.StringPtrInput
	// Signature versions of services. Accepted so that programs for the official package keep working; PAI
	// has only one signature version.
	SignVersion ProviderSignVersionPtrInput
	// Whether to accept a `Region` that is not in the list of known regions. If you do not set it, the
	// provider reads the environment variable `ALICLOUD_SKIP_REGION_VALIDATION`. Defaults to false.
	SkipRegionValidation pulumi.BoolPtrInput
	// IP address that the provider sends as the origin of its calls, in the header `x-acs-source-ip`, for
	// policies that check it. If you do not set it, the provider reads the environment variables
	// `ALICLOUD_SOURCE_IP` and `ALIBABA_CLOUD_SOURCE_IP`.
	SourceIp pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (ProviderArgs) ElementType() reflect.Type {
	return reflect.TypeFor[providerArgs]()
}

// ProviderInput is a *Provider, or an output of that.
type ProviderInput interface {
	pulumi.Input

	ToProviderOutput() ProviderOutput
	ToProviderOutputWithContext(context.Context) ProviderOutput
}

// ElementType is the type of the value that it becomes.
func (*Provider) ElementType() reflect.Type {
	return reflect.TypeFor[*Provider]()
}

// ToProviderOutput returns it as an output.
func (r *Provider) ToProviderOutput() ProviderOutput {
	return r.ToProviderOutputWithContext(context.Background())
}

// ToProviderOutputWithContext returns it as an output that is awaited with ctx.
func (r *Provider) ToProviderOutputWithContext(ctx context.Context) ProviderOutput {
	return pulumi.ToOutputWithContext(ctx, r).(ProviderOutput)
}

// ProviderOutput is a Provider that becomes known while the stack is deployed.
type ProviderOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*Provider]()
}

// ToProviderOutput returns itself.
func (o ProviderOutput) ToProviderOutput() ProviderOutput {
	return o
}

// ToProviderOutputWithContext returns itself.
func (o ProviderOutput) ToProviderOutputWithContext(context.Context) ProviderOutput {
	return o
}

// AccessKey is [Provider.AccessKey].
func (o ProviderOutput) AccessKey() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.AccessKey }).(pulumi.StringPtrOutput)
}

// AccountId is [Provider.AccountId].
func (o ProviderOutput) AccountId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.AccountId }).(pulumi.StringPtrOutput)
}

// AccountType is [Provider.AccountType].
func (o ProviderOutput) AccountType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.AccountType }).(pulumi.StringPtrOutput)
}

// ConfigurationSource is [Provider.ConfigurationSource].
func (o ProviderOutput) ConfigurationSource() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.ConfigurationSource }).(pulumi.StringPtrOutput)
}

// CredentialsUri is [Provider.CredentialsUri].
func (o ProviderOutput) CredentialsUri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.CredentialsUri }).(pulumi.StringPtrOutput)
}

// EcsRoleName is [Provider.EcsRoleName].
func (o ProviderOutput) EcsRoleName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.EcsRoleName }).(pulumi.StringPtrOutput)
}

// Fc is [Provider.Fc].
func (o ProviderOutput) Fc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.Fc }).(pulumi.StringPtrOutput)
}

// LogEndpoint is [Provider.LogEndpoint].
func (o ProviderOutput) LogEndpoint() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.LogEndpoint }).(pulumi.StringPtrOutput)
}

// MnsEndpoint is [Provider.MnsEndpoint].
func (o ProviderOutput) MnsEndpoint() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.MnsEndpoint }).(pulumi.StringPtrOutput)
}

// OtsInstanceName is [Provider.OtsInstanceName].
func (o ProviderOutput) OtsInstanceName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.OtsInstanceName }).(pulumi.StringPtrOutput)
}

// Profile is [Provider.Profile].
func (o ProviderOutput) Profile() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.Profile }).(pulumi.StringPtrOutput)
}

// Protocol is [Provider.Protocol].
func (o ProviderOutput) Protocol() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.Protocol }).(pulumi.StringPtrOutput)
}

// Region is [Provider.Region].
func (o ProviderOutput) Region() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.Region }).(pulumi.StringPtrOutput)
}

// SecretKey is [Provider.SecretKey].
func (o ProviderOutput) SecretKey() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SecretKey }).(pulumi.StringPtrOutput)
}

// SecureTransport is [Provider.SecureTransport].
func (o ProviderOutput) SecureTransport() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SecureTransport }).(pulumi.StringPtrOutput)
}

// SecurityToken is [Provider.SecurityToken].
func (o ProviderOutput) SecurityToken() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SecurityToken }).(pulumi.StringPtrOutput)
}

// SecurityTransport is [Provider.SecurityTransport].
func (o ProviderOutput) SecurityTransport() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SecurityTransport }).(pulumi.StringPtrOutput)
}

// SharedCredentialsFile is [Provider.SharedCredentialsFile].
func (o ProviderOutput) SharedCredentialsFile() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SharedCredentialsFile }).(pulumi.StringPtrOutput)
}

// SourceIp is [Provider.SourceIp].
func (o ProviderOutput) SourceIp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Provider) pulumi.StringPtrOutput { return v.SourceIp }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[ProviderInput](), &Provider{})
	pulumi.RegisterOutputType(ProviderOutput{})
}
