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
// The connection to one region of Alibaba Cloud: credentials, region, endpoints and time limits. A
// program makes its own to work with several accounts or regions; without one, the stack configuration
// (`alicloud:region` and so on) is used.
type Provider struct {
	pulumi.ProviderResourceState

	// AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
	// `ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `Profile`
	// after those. Secret.
	AccessKey pulumi.StringPtrOutput `pulumi:"accessKey"`

	// Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI
	// needs no account number.
	AccountId pulumi.StringPtrOutput `pulumi:"accountId"`

	// Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of
	// letters. The hosts of PAI do not depend on it.
	AccountType pulumi.StringPtrOutput `pulumi:"accountType"`

	// Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart
	// in audit logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
	ConfigurationSource pulumi.StringPtrOutput `pulumi:"configurationSource"`

	// HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`,
	// `AccessKeySecret`, `SecurityToken`, `Expiration`). Used when there is no `AccessKey`.
	CredentialsUri pulumi.StringPtrOutput `pulumi:"credentialsUri"`

	// Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
	// fetched from the instance metadata service and renewed by themselves; used only when there is no
	// `AccessKey`.
	EcsRoleName pulumi.StringPtrOutput `pulumi:"ecsRoleName"`

	// Host of Function Compute. Accepted for programs written for the complete package; PAI does not use
	// it.
	//
	// Deprecated: Set `Fc` inside `Endpoints` instead.
	Fc pulumi.StringPtrOutput `pulumi:"fc"`

	// Host of the Log Service. Accepted for programs written for the complete package; PAI does not use
	// it.
	//
	// Deprecated: Set `log` inside `Endpoints` instead.
	LogEndpoint pulumi.StringPtrOutput `pulumi:"logEndpoint"`

	// Host of the Message Service. Accepted for programs written for the complete package; PAI does not
	// use it.
	//
	// Deprecated: Set `mns` inside `Endpoints` instead.
	MnsEndpoint pulumi.StringPtrOutput `pulumi:"mnsEndpoint"`

	// Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
	//
	// Deprecated: It has no effect; remove it.
	OtsInstanceName pulumi.StringPtrOutput `pulumi:"otsInstanceName"`

	// Name of a profile in the file of the Alibaba Cloud CLI (`SharedCredentialsFile`). It supplies
	// credentials and region where they are not set otherwise.
	Profile pulumi.StringPtrOutput `pulumi:"profile"`

	// `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a
	// trusted network.
	Protocol pulumi.StringPtrOutput `pulumi:"protocol"`

	// Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so
	// changing it replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile
	// when it is not set; `cn-beijing` after those.
	Region pulumi.StringPtrOutput `pulumi:"region"`

	// AccessKey secret that belongs to `AccessKey`. Taken from `ALICLOUD_SECRET_KEY`,
	// `ALIBABA_CLOUD_ACCESS_KEY_SECRET` or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from
	// `Profile` after those. Secret.
	SecretKey pulumi.StringPtrOutput `pulumi:"secretKey"`

	// Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
	// `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
	SecureTransport pulumi.StringPtrOutput `pulumi:"secureTransport"`

	// Session token of temporary credentials; set it together with `AccessKey` and `SecretKey` when these
	// were issued by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or
	// `ALIBABACLOUD_SECURITY_TOKEN` when it is not set. Secret.
	SecurityToken pulumi.StringPtrOutput `pulumi:"securityToken"`

	// Older spelling of `SecureTransport`; used only when that one is empty. Taken from
	// `ALICLOUD_SECURITY_TRANSPORT` or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
	//
	// Deprecated: Use `SecureTransport` instead.
	SecurityTransport pulumi.StringPtrOutput `pulumi:"securityTransport"`

	// Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory.
	// Defaults to `~/.aliyun/config.json`; read only when `Profile` is set.
	SharedCredentialsFile pulumi.StringPtrOutput `pulumi:"sharedCredentialsFile"`

	// IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look
	// at it. Taken from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
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
	// AccessKey ID that signs the calls to Alibaba Cloud. Taken from `ALICLOUD_ACCESS_KEY`,
	// `ALIBABA_CLOUD_ACCESS_KEY_ID` or `ALIBABACLOUD_ACCESS_KEY_ID` when it is not set, and from `Profile`
	// after those. Secret.
	AccessKey pulumi.StringPtrInput
	// Number of the Alibaba Cloud account. Accepted for programs written for the complete package; PAI
	// needs no account number.
	AccountId pulumi.StringPtrInput
	// Site the account belongs to: `Domestic` for the Chinese site or `International`, in any case of
	// letters. The hosts of PAI do not depend on it.
	AccountType pulumi.StringPtrInput
	// RAM role to act as. The other credentials are exchanged at STS for temporary ones of this role,
	// which are renewed before they expire.
	AssumeRole ProviderAssumeRolePtrInput
	// RAM role to act as on the strength of an OpenID Connect token, for example in a CI job or in a
	// Kubernetes pod. Used when there is no `AccessKey`.
	AssumeRoleWithOidc ProviderAssumeRoleWithOidcPtrInput
	// Milliseconds to wait for a connection to the cloud. Defaults to 60000; taken from
	// `CLIENT_CONNECT_TIMEOUT` when it is not set.
	ClientConnectTimeout pulumi.IntPtrInput
	// Milliseconds to wait for an answer of the cloud. Defaults to 60000; taken from `CLIENT_READ_TIMEOUT`
	// when it is not set.
	ClientReadTimeout pulumi.IntPtrInput
	// Text of at most 1024 characters that is appended to the user agent, so that calls can be told apart
	// in audit logs. Taken from `TF_APPEND_USER_AGENT` when it is not set.
	ConfigurationSource pulumi.StringPtrInput
	// HTTP address that answers with temporary credentials as JSON (`Code`, `AccessKeyId`,
	// `AccessKeySecret`, `SecurityToken`, `Expiration`). Used when there is no `AccessKey`.
	CredentialsUri pulumi.StringPtrInput
	// Name of the RAM role attached to the ECS instance the deployment runs on. Its credentials are
	// fetched from the instance metadata service and renewed by themselves; used only when there is no
	// `AccessKey`.
	EcsRoleName pulumi.StringPtrInput
	// Hosts to use in place of the services' public ones. `aiworkspace` is the one that PAI resources
	// call, `sts` the one that roles are assumed at.
	Endpoints ProviderEndpointArrayInput
	// Host of Function Compute. Accepted for programs written for the complete package; PAI does not use
	// it.
	//
	// Deprecated: Set `Fc` inside `Endpoints` instead.
	Fc pulumi.StringPtrInput
	// Host of the Log Service. Accepted for programs written for the complete package; PAI does not use
	// it.
	//
	// Deprecated: Set `log` inside `Endpoints` instead.
	LogEndpoint pulumi.StringPtrInput
	// Seconds after which a call that keeps failing for a passing reason, such as throttling, is given up.
	// 0 (the default) leaves it to the timeout of the operation. Taken from `MAX_RETRY_TIMEOUT` when it is
	// not set.
	MaxRetryTimeout pulumi.IntPtrInput
	// Host of the Message Service. Accepted for programs written for the complete package; PAI does not
	// use it.
	//
	// Deprecated: Set `mns` inside `Endpoints` instead.
	MnsEndpoint pulumi.StringPtrInput
	// Table Store instance. Accepted for programs written for the complete package; PAI does not use it.
	//
	// Deprecated: It has no effect; remove it.
	OtsInstanceName pulumi.StringPtrInput
	// Name of a profile in the file of the Alibaba Cloud CLI (`SharedCredentialsFile`). It supplies
	// credentials and region where they are not set otherwise.
	Profile pulumi.StringPtrInput
	// `HTTPS` (the default) or `HTTP`, in capital letters. Plain HTTP is for emulators and proxies on a
	// trusted network.
	Protocol pulumi.StringPtrInput
	// Region to work in, for example `cn-hangzhou`. Every resource of this provider lives in it, so
	// changing it replaces them all. Taken from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile
	// when it is not set; `cn-beijing` after those.
	Region pulumi.StringPtrInput
	// AccessKey secret that belongs to `AccessKey`. Taken from `ALICLOUD_SECRET_KEY`,
	// `ALIBABA_CLOUD_ACCESS_KEY_SECRET` or `ALIBABACLOUD_ACCESS_KEY_SECRET` when it is not set, and from
	// `Profile` after those. Secret.
	SecretKey pulumi.StringPtrInput
	// Value that is sent as header `x-acs-secure-transport`, for policies that look at it. Taken from
	// `ALICLOUD_SECURE_TRANSPORT` or `ALIBABA_CLOUD_SECURE_TRANSPORT` when it is not set.
	SecureTransport pulumi.StringPtrInput
	// Session token of temporary credentials; set it together with `AccessKey` and `SecretKey` when these
	// were issued by STS. Taken from `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN` or
	// `ALIBABACLOUD_SECURITY_TOKEN` when it is not set. Secret.
	SecurityToken pulumi.StringPtrInput
	// Older spelling of `SecureTransport`; used only when that one is empty. Taken from
	// `ALICLOUD_SECURITY_TRANSPORT` or `ALIBABA_CLOUD_SECURITY_TRANSPORT` when it is not set.
	//
	// Deprecated: Use `SecureTransport` instead.
	SecurityTransport pulumi.StringPtrInput
	// Path of the file with the profiles of the Alibaba Cloud CLI. A leading `~` means the home directory.
	// Defaults to `~/.aliyun/config.json`; read only when `Profile` is set.
	SharedCredentialsFile pulumi.StringPtrInput
	// Signature versions of single services. Accepted for programs written for the complete package; PAI
	// has one signature version.
	SignVersion ProviderSignVersionPtrInput
	// Accept a `Region` that is not in the list of known regions. Defaults to false; taken from
	// `ALICLOUD_SKIP_REGION_VALIDATION` when it is not set.
	SkipRegionValidation pulumi.BoolPtrInput
	// IP address that is sent as the origin of a call (header `x-acs-source-ip`), for policies that look
	// at it. Taken from `ALICLOUD_SOURCE_IP` or `ALIBABA_CLOUD_SOURCE_IP` when it is not set.
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
