// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package alicloud

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// ProviderAssumeRole is the object type `alicloud:index/ProviderAssumeRole:ProviderAssumeRole`.
//
// A RAM role to assume.
type ProviderAssumeRole struct {
	// External ID that the role's trust policy requires.
	ExternalId *string `pulumi:"externalId"`
	// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
	// all permissions of the role.
	Policy *string `pulumi:"policy"`
	// ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
	// environment variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
	RoleArn string `pulumi:"roleArn"`
	// Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider
	// reads the environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to 3600. The
	// provider renews the credentials before they expire.
	SessionExpiration *int `pulumi:"sessionExpiration"`
	// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
	// variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to
	// `terraform`, as in the official package, so that policies that name the session keep working.
	SessionName *string `pulumi:"sessionName"`
}

// ProviderAssumeRoleInput is ProviderAssumeRoleArgs, or an output of that.
type ProviderAssumeRoleInput interface {
	pulumi.Input

	ToProviderAssumeRoleOutput() ProviderAssumeRoleOutput
	ToProviderAssumeRoleOutputWithContext(context.Context) ProviderAssumeRoleOutput
}

// ProviderAssumeRoleArgs is what a program gives for a ProviderAssumeRole.
//
// A RAM role to assume.
type ProviderAssumeRoleArgs struct {
	// External ID that the role's trust policy requires.
	ExternalId pulumi.StringPtrInput `pulumi:"externalId"`
	// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
	// all permissions of the role.
	Policy pulumi.StringPtrInput `pulumi:"policy"`
	// ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
	// environment variables `ALICLOUD_ASSUME_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_ARN`.
	RoleArn pulumi.StringInput `pulumi:"roleArn"`
	// Lifetime of the temporary credentials in seconds, 900 to 43200. If you do not set it, the provider
	// reads the environment variable `ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION`. Defaults to 3600. The
	// provider renews the credentials before they expire.
	SessionExpiration pulumi.IntPtrInput `pulumi:"sessionExpiration"`
	// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
	// variables `ALICLOUD_ASSUME_ROLE_SESSION_NAME` and `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to
	// `terraform`, as in the official package, so that policies that name the session keep working.
	SessionName pulumi.StringPtrInput `pulumi:"sessionName"`
}

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRoleArgs) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderAssumeRole]()
}

// ToProviderAssumeRoleOutput returns it as an output.
func (i ProviderAssumeRoleArgs) ToProviderAssumeRoleOutput() ProviderAssumeRoleOutput {
	return i.ToProviderAssumeRoleOutputWithContext(context.Background())
}

// ToProviderAssumeRoleOutputWithContext returns it as an output that is awaited with ctx.
func (i ProviderAssumeRoleArgs) ToProviderAssumeRoleOutputWithContext(ctx context.Context) ProviderAssumeRoleOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderAssumeRoleOutput)
}

// ProviderAssumeRoleOutput is a ProviderAssumeRole that becomes known while the stack is deployed.
type ProviderAssumeRoleOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRoleOutput) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderAssumeRole]()
}

// ToProviderAssumeRoleOutput returns itself.
func (o ProviderAssumeRoleOutput) ToProviderAssumeRoleOutput() ProviderAssumeRoleOutput {
	return o
}

// ToProviderAssumeRoleOutputWithContext returns itself.
func (o ProviderAssumeRoleOutput) ToProviderAssumeRoleOutputWithContext(context.Context) ProviderAssumeRoleOutput {
	return o
}

// ExternalId is [ProviderAssumeRole.ExternalId].
func (o ProviderAssumeRoleOutput) ExternalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRole) *string { return v.ExternalId }).(pulumi.StringPtrOutput)
}

// Policy is [ProviderAssumeRole.Policy].
func (o ProviderAssumeRoleOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRole) *string { return v.Policy }).(pulumi.StringPtrOutput)
}

// RoleArn is [ProviderAssumeRole.RoleArn].
func (o ProviderAssumeRoleOutput) RoleArn() pulumi.StringOutput {
	return o.ApplyT(func(v ProviderAssumeRole) string { return v.RoleArn }).(pulumi.StringOutput)
}

// SessionExpiration is [ProviderAssumeRole.SessionExpiration].
func (o ProviderAssumeRoleOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRole) *int { return v.SessionExpiration }).(pulumi.IntPtrOutput)
}

// SessionName is [ProviderAssumeRole.SessionName].
func (o ProviderAssumeRoleOutput) SessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRole) *string { return v.SessionName }).(pulumi.StringPtrOutput)
}

// ProviderAssumeRolePtrInput is ProviderAssumeRoleArgs or a pointer to one made with ProviderAssumeRolePtr, or an output of that.
type ProviderAssumeRolePtrInput interface {
	pulumi.Input

	ToProviderAssumeRolePtrOutput() ProviderAssumeRolePtrOutput
	ToProviderAssumeRolePtrOutputWithContext(context.Context) ProviderAssumeRolePtrOutput
}

type providerAssumeRolePtrType ProviderAssumeRoleArgs

// ProviderAssumeRolePtr makes what may be nil of the args.
func ProviderAssumeRolePtr(v *ProviderAssumeRoleArgs) ProviderAssumeRolePtrInput {
	return (*providerAssumeRolePtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*providerAssumeRolePtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderAssumeRole]()
}

// ToProviderAssumeRolePtrOutput returns it as an output.
func (i *providerAssumeRolePtrType) ToProviderAssumeRolePtrOutput() ProviderAssumeRolePtrOutput {
	return i.ToProviderAssumeRolePtrOutputWithContext(context.Background())
}

// ToProviderAssumeRolePtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *providerAssumeRolePtrType) ToProviderAssumeRolePtrOutputWithContext(ctx context.Context) ProviderAssumeRolePtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderAssumeRolePtrOutput)
}

// ToProviderAssumeRolePtrOutput returns it as an output that may be nil.
func (i ProviderAssumeRoleArgs) ToProviderAssumeRolePtrOutput() ProviderAssumeRolePtrOutput {
	return i.ToProviderAssumeRolePtrOutputWithContext(context.Background())
}

// ToProviderAssumeRolePtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i ProviderAssumeRoleArgs) ToProviderAssumeRolePtrOutputWithContext(ctx context.Context) ProviderAssumeRolePtrOutput {
	return i.ToProviderAssumeRoleOutputWithContext(ctx).ToProviderAssumeRolePtrOutputWithContext(ctx)
}

// ToProviderAssumeRolePtrOutput returns it as an output that may be nil.
func (o ProviderAssumeRoleOutput) ToProviderAssumeRolePtrOutput() ProviderAssumeRolePtrOutput {
	return o.ToProviderAssumeRolePtrOutputWithContext(context.Background())
}

// ToProviderAssumeRolePtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o ProviderAssumeRoleOutput) ToProviderAssumeRolePtrOutputWithContext(ctx context.Context) ProviderAssumeRolePtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ProviderAssumeRole) *ProviderAssumeRole { return &v }).(ProviderAssumeRolePtrOutput)
}

// ProviderAssumeRolePtrOutput is a ProviderAssumeRole or nil that becomes known while the stack is deployed.
type ProviderAssumeRolePtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRolePtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderAssumeRole]()
}

// ToProviderAssumeRolePtrOutput returns itself.
func (o ProviderAssumeRolePtrOutput) ToProviderAssumeRolePtrOutput() ProviderAssumeRolePtrOutput {
	return o
}

// ToProviderAssumeRolePtrOutputWithContext returns itself.
func (o ProviderAssumeRolePtrOutput) ToProviderAssumeRolePtrOutputWithContext(context.Context) ProviderAssumeRolePtrOutput {
	return o
}

// Elem returns what it points to, an empty ProviderAssumeRole for nil.
func (o ProviderAssumeRolePtrOutput) Elem() ProviderAssumeRoleOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) ProviderAssumeRole {
		if v == nil {
			return ProviderAssumeRole{}
		}
		return *v
	}).(ProviderAssumeRoleOutput)
}

// ExternalId is [ProviderAssumeRole.ExternalId], or nil where there is no ProviderAssumeRole.
func (o ProviderAssumeRolePtrOutput) ExternalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) *string {
		if v == nil {
			return nil
		}
		return v.ExternalId
	}).(pulumi.StringPtrOutput)
}

// Policy is [ProviderAssumeRole.Policy], or nil where there is no ProviderAssumeRole.
func (o ProviderAssumeRolePtrOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) *string {
		if v == nil {
			return nil
		}
		return v.Policy
	}).(pulumi.StringPtrOutput)
}

// RoleArn is [ProviderAssumeRole.RoleArn], or nil where there is no ProviderAssumeRole.
func (o ProviderAssumeRolePtrOutput) RoleArn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) *string {
		if v == nil {
			return nil
		}
		return &v.RoleArn
	}).(pulumi.StringPtrOutput)
}

// SessionExpiration is [ProviderAssumeRole.SessionExpiration], or nil where there is no ProviderAssumeRole.
func (o ProviderAssumeRolePtrOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) *int {
		if v == nil {
			return nil
		}
		return v.SessionExpiration
	}).(pulumi.IntPtrOutput)
}

// SessionName is [ProviderAssumeRole.SessionName], or nil where there is no ProviderAssumeRole.
func (o ProviderAssumeRolePtrOutput) SessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRole) *string {
		if v == nil {
			return nil
		}
		return v.SessionName
	}).(pulumi.StringPtrOutput)
}

// ProviderAssumeRoleWithOidc is the object type `alicloud:index/ProviderAssumeRoleWithOidc:ProviderAssumeRoleWithOidc`.
//
// A RAM role to assume with an OpenID Connect token.
type ProviderAssumeRoleWithOidc struct {
	// ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the
	// environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
	OidcProviderArn string `pulumi:"oidcProviderArn"`
	// The OIDC token, 4 to 20000 characters. Set either this or `OidcTokenFile`. If you do not set it, the
	// provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a secret.
	OidcToken *string `pulumi:"oidcToken"`
	// Path of a file with the OIDC token. The provider reads the file each time that it renews the
	// credentials. If you do not set it, the provider reads the environment variable
	// `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
	OidcTokenFile *string `pulumi:"oidcTokenFile"`
	// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
	// all permissions of the role.
	Policy *string `pulumi:"policy"`
	// ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
	// environment variable `ALIBABA_CLOUD_ROLE_ARN`.
	RoleArn string `pulumi:"roleArn"`
	// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
	// variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package.
	RoleSessionName *string `pulumi:"roleSessionName"`
	// Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews
	// the credentials before they expire.
	SessionExpiration *int `pulumi:"sessionExpiration"`
}

// ProviderAssumeRoleWithOidcInput is ProviderAssumeRoleWithOidcArgs, or an output of that.
type ProviderAssumeRoleWithOidcInput interface {
	pulumi.Input

	ToProviderAssumeRoleWithOidcOutput() ProviderAssumeRoleWithOidcOutput
	ToProviderAssumeRoleWithOidcOutputWithContext(context.Context) ProviderAssumeRoleWithOidcOutput
}

// ProviderAssumeRoleWithOidcArgs is what a program gives for a ProviderAssumeRoleWithOidc.
//
// A RAM role to assume with an OpenID Connect token.
type ProviderAssumeRoleWithOidcArgs struct {
	// ARN of the OIDC identity provider that is registered in RAM. If it is empty, the provider reads the
	// environment variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
	OidcProviderArn pulumi.StringInput `pulumi:"oidcProviderArn"`
	// The OIDC token, 4 to 20000 characters. Set either this or `OidcTokenFile`. If you do not set it, the
	// provider reads the environment variable `ALIBABA_CLOUD_OIDC_TOKEN`. The value is a secret.
	OidcToken pulumi.StringPtrInput `pulumi:"oidcToken"`
	// Path of a file with the OIDC token. The provider reads the file each time that it renews the
	// credentials. If you do not set it, the provider reads the environment variable
	// `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
	OidcTokenFile pulumi.StringPtrInput `pulumi:"oidcTokenFile"`
	// Policy document, as a JSON string, that limits what the session may do. Without it, the session has
	// all permissions of the role.
	Policy pulumi.StringPtrInput `pulumi:"policy"`
	// ARN of the role, `acs:ram::<account>:role/<name>`. If it is empty, the provider reads the
	// environment variable `ALIBABA_CLOUD_ROLE_ARN`.
	RoleArn pulumi.StringInput `pulumi:"roleArn"`
	// Name of the session, which audit logs show. If you do not set it, the provider reads the environment
	// variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`. Defaults to `terraform`, as in the official package.
	RoleSessionName pulumi.StringPtrInput `pulumi:"roleSessionName"`
	// Lifetime of the temporary credentials in seconds. The service's default is 3600. The provider renews
	// the credentials before they expire.
	SessionExpiration pulumi.IntPtrInput `pulumi:"sessionExpiration"`
}

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRoleWithOidcArgs) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderAssumeRoleWithOidc]()
}

// ToProviderAssumeRoleWithOidcOutput returns it as an output.
func (i ProviderAssumeRoleWithOidcArgs) ToProviderAssumeRoleWithOidcOutput() ProviderAssumeRoleWithOidcOutput {
	return i.ToProviderAssumeRoleWithOidcOutputWithContext(context.Background())
}

// ToProviderAssumeRoleWithOidcOutputWithContext returns it as an output that is awaited with ctx.
func (i ProviderAssumeRoleWithOidcArgs) ToProviderAssumeRoleWithOidcOutputWithContext(ctx context.Context) ProviderAssumeRoleWithOidcOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderAssumeRoleWithOidcOutput)
}

// ProviderAssumeRoleWithOidcOutput is a ProviderAssumeRoleWithOidc that becomes known while the stack is deployed.
type ProviderAssumeRoleWithOidcOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRoleWithOidcOutput) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderAssumeRoleWithOidc]()
}

// ToProviderAssumeRoleWithOidcOutput returns itself.
func (o ProviderAssumeRoleWithOidcOutput) ToProviderAssumeRoleWithOidcOutput() ProviderAssumeRoleWithOidcOutput {
	return o
}

// ToProviderAssumeRoleWithOidcOutputWithContext returns itself.
func (o ProviderAssumeRoleWithOidcOutput) ToProviderAssumeRoleWithOidcOutputWithContext(context.Context) ProviderAssumeRoleWithOidcOutput {
	return o
}

// OidcProviderArn is [ProviderAssumeRoleWithOidc.OidcProviderArn].
func (o ProviderAssumeRoleWithOidcOutput) OidcProviderArn() pulumi.StringOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) string { return v.OidcProviderArn }).(pulumi.StringOutput)
}

// OidcToken is [ProviderAssumeRoleWithOidc.OidcToken].
func (o ProviderAssumeRoleWithOidcOutput) OidcToken() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) *string { return v.OidcToken }).(pulumi.StringPtrOutput)
}

// OidcTokenFile is [ProviderAssumeRoleWithOidc.OidcTokenFile].
func (o ProviderAssumeRoleWithOidcOutput) OidcTokenFile() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) *string { return v.OidcTokenFile }).(pulumi.StringPtrOutput)
}

// Policy is [ProviderAssumeRoleWithOidc.Policy].
func (o ProviderAssumeRoleWithOidcOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) *string { return v.Policy }).(pulumi.StringPtrOutput)
}

// RoleArn is [ProviderAssumeRoleWithOidc.RoleArn].
func (o ProviderAssumeRoleWithOidcOutput) RoleArn() pulumi.StringOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) string { return v.RoleArn }).(pulumi.StringOutput)
}

// RoleSessionName is [ProviderAssumeRoleWithOidc.RoleSessionName].
func (o ProviderAssumeRoleWithOidcOutput) RoleSessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) *string { return v.RoleSessionName }).(pulumi.StringPtrOutput)
}

// SessionExpiration is [ProviderAssumeRoleWithOidc.SessionExpiration].
func (o ProviderAssumeRoleWithOidcOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v ProviderAssumeRoleWithOidc) *int { return v.SessionExpiration }).(pulumi.IntPtrOutput)
}

// ProviderAssumeRoleWithOidcPtrInput is ProviderAssumeRoleWithOidcArgs or a pointer to one made with ProviderAssumeRoleWithOidcPtr, or an output of that.
type ProviderAssumeRoleWithOidcPtrInput interface {
	pulumi.Input

	ToProviderAssumeRoleWithOidcPtrOutput() ProviderAssumeRoleWithOidcPtrOutput
	ToProviderAssumeRoleWithOidcPtrOutputWithContext(context.Context) ProviderAssumeRoleWithOidcPtrOutput
}

type providerAssumeRoleWithOidcPtrType ProviderAssumeRoleWithOidcArgs

// ProviderAssumeRoleWithOidcPtr makes what may be nil of the args.
func ProviderAssumeRoleWithOidcPtr(v *ProviderAssumeRoleWithOidcArgs) ProviderAssumeRoleWithOidcPtrInput {
	return (*providerAssumeRoleWithOidcPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*providerAssumeRoleWithOidcPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderAssumeRoleWithOidc]()
}

// ToProviderAssumeRoleWithOidcPtrOutput returns it as an output.
func (i *providerAssumeRoleWithOidcPtrType) ToProviderAssumeRoleWithOidcPtrOutput() ProviderAssumeRoleWithOidcPtrOutput {
	return i.ToProviderAssumeRoleWithOidcPtrOutputWithContext(context.Background())
}

// ToProviderAssumeRoleWithOidcPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *providerAssumeRoleWithOidcPtrType) ToProviderAssumeRoleWithOidcPtrOutputWithContext(ctx context.Context) ProviderAssumeRoleWithOidcPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderAssumeRoleWithOidcPtrOutput)
}

// ToProviderAssumeRoleWithOidcPtrOutput returns it as an output that may be nil.
func (i ProviderAssumeRoleWithOidcArgs) ToProviderAssumeRoleWithOidcPtrOutput() ProviderAssumeRoleWithOidcPtrOutput {
	return i.ToProviderAssumeRoleWithOidcPtrOutputWithContext(context.Background())
}

// ToProviderAssumeRoleWithOidcPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i ProviderAssumeRoleWithOidcArgs) ToProviderAssumeRoleWithOidcPtrOutputWithContext(ctx context.Context) ProviderAssumeRoleWithOidcPtrOutput {
	return i.ToProviderAssumeRoleWithOidcOutputWithContext(ctx).ToProviderAssumeRoleWithOidcPtrOutputWithContext(ctx)
}

// ToProviderAssumeRoleWithOidcPtrOutput returns it as an output that may be nil.
func (o ProviderAssumeRoleWithOidcOutput) ToProviderAssumeRoleWithOidcPtrOutput() ProviderAssumeRoleWithOidcPtrOutput {
	return o.ToProviderAssumeRoleWithOidcPtrOutputWithContext(context.Background())
}

// ToProviderAssumeRoleWithOidcPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o ProviderAssumeRoleWithOidcOutput) ToProviderAssumeRoleWithOidcPtrOutputWithContext(ctx context.Context) ProviderAssumeRoleWithOidcPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ProviderAssumeRoleWithOidc) *ProviderAssumeRoleWithOidc { return &v }).(ProviderAssumeRoleWithOidcPtrOutput)
}

// ProviderAssumeRoleWithOidcPtrOutput is a ProviderAssumeRoleWithOidc or nil that becomes known while the stack is deployed.
type ProviderAssumeRoleWithOidcPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderAssumeRoleWithOidcPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderAssumeRoleWithOidc]()
}

// ToProviderAssumeRoleWithOidcPtrOutput returns itself.
func (o ProviderAssumeRoleWithOidcPtrOutput) ToProviderAssumeRoleWithOidcPtrOutput() ProviderAssumeRoleWithOidcPtrOutput {
	return o
}

// ToProviderAssumeRoleWithOidcPtrOutputWithContext returns itself.
func (o ProviderAssumeRoleWithOidcPtrOutput) ToProviderAssumeRoleWithOidcPtrOutputWithContext(context.Context) ProviderAssumeRoleWithOidcPtrOutput {
	return o
}

// Elem returns what it points to, an empty ProviderAssumeRoleWithOidc for nil.
func (o ProviderAssumeRoleWithOidcPtrOutput) Elem() ProviderAssumeRoleWithOidcOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) ProviderAssumeRoleWithOidc {
		if v == nil {
			return ProviderAssumeRoleWithOidc{}
		}
		return *v
	}).(ProviderAssumeRoleWithOidcOutput)
}

// OidcProviderArn is [ProviderAssumeRoleWithOidc.OidcProviderArn], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) OidcProviderArn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return &v.OidcProviderArn
	}).(pulumi.StringPtrOutput)
}

// OidcToken is [ProviderAssumeRoleWithOidc.OidcToken], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) OidcToken() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return v.OidcToken
	}).(pulumi.StringPtrOutput)
}

// OidcTokenFile is [ProviderAssumeRoleWithOidc.OidcTokenFile], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) OidcTokenFile() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return v.OidcTokenFile
	}).(pulumi.StringPtrOutput)
}

// Policy is [ProviderAssumeRoleWithOidc.Policy], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return v.Policy
	}).(pulumi.StringPtrOutput)
}

// RoleArn is [ProviderAssumeRoleWithOidc.RoleArn], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) RoleArn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return &v.RoleArn
	}).(pulumi.StringPtrOutput)
}

// RoleSessionName is [ProviderAssumeRoleWithOidc.RoleSessionName], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) RoleSessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *string {
		if v == nil {
			return nil
		}
		return v.RoleSessionName
	}).(pulumi.StringPtrOutput)
}

// SessionExpiration is [ProviderAssumeRoleWithOidc.SessionExpiration], or nil where there is no ProviderAssumeRoleWithOidc.
func (o ProviderAssumeRoleWithOidcPtrOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *ProviderAssumeRoleWithOidc) *int {
		if v == nil {
			return nil
		}
		return v.SessionExpiration
	}).(pulumi.IntPtrOutput)
}

// ProviderEndpoint is the object type `alicloud:index/ProviderEndpoint:ProviderEndpoint`.
//
// Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or
// `https://` before it and a port after it if needed.
type ProviderEndpoint struct {
	// Host to use for `Acr`. PAI does not use it.
	Acr *string `pulumi:"acr"`
	// Host to use for `Actiontrail`. PAI does not use it.
	Actiontrail *string `pulumi:"actiontrail"`
	// Host to use for `Adb`. PAI does not use it.
	Adb *string `pulumi:"adb"`
	// Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI
	// resources use it. If you do not set it, the provider reads the environment variables
	// `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and `AIWORKSPACE_ENDPOINT`. Defaults to
	// `aiworkspace.<region>.aliyuncs.com`.
	Aiworkspace *string `pulumi:"aiworkspace"`
	// Host to use for `Alb`. PAI does not use it.
	Alb *string `pulumi:"alb"`
	// Host to use for `Alidfs`. PAI does not use it.
	Alidfs *string `pulumi:"alidfs"`
	// Host to use for `Alidns`. PAI does not use it.
	Alidns *string `pulumi:"alidns"`
	// Host to use for `Alikafka`. PAI does not use it.
	Alikafka *string `pulumi:"alikafka"`
	// Host to use for `Amqp`. PAI does not use it.
	Amqp *string `pulumi:"amqp"`
	// Host to use for `AntiddosPublic`. PAI does not use it.
	AntiddosPublic *string `pulumi:"antiddosPublic"`
	// Host to use for `Apig`. PAI does not use it.
	Apig *string `pulumi:"apig"`
	// Host to use for `Apigateway`. PAI does not use it.
	Apigateway *string `pulumi:"apigateway"`
	// Host to use for `Arms`. PAI does not use it.
	Arms *string `pulumi:"arms"`
	// Host to use for `Bastionhost`. PAI does not use it.
	Bastionhost *string `pulumi:"bastionhost"`
	// Host to use for `Beebot`. PAI does not use it.
	Beebot *string `pulumi:"beebot"`
	// Host to use for `Bpstudio`. PAI does not use it.
	Bpstudio *string `pulumi:"bpstudio"`
	// Host to use for `BrainIndustrial`. PAI does not use it.
	BrainIndustrial *string `pulumi:"brainIndustrial"`
	// Host of the billing API. PAI does not use it.
	Bssopenapi *string `pulumi:"bssopenapi"`
	// Host to use for `Cas`. PAI does not use it.
	Cas *string `pulumi:"cas"`
	// Host to use for `Cassandra`. PAI does not use it.
	Cassandra *string `pulumi:"cassandra"`
	// Host to use for `Cbn`. PAI does not use it.
	Cbn *string `pulumi:"cbn"`
	// Host to use for `Cbs`. PAI does not use it.
	Cbs *string `pulumi:"cbs"`
	// Host to use for `Cddc`. PAI does not use it.
	Cddc *string `pulumi:"cddc"`
	// Host to use for `Cdn`. PAI does not use it.
	Cdn *string `pulumi:"cdn"`
	// Host to use for `Cds`. PAI does not use it.
	Cds *string `pulumi:"cds"`
	// Host to use for `Chatbot`. PAI does not use it.
	Chatbot *string `pulumi:"chatbot"`
	// Host to use for `Clickhouse`. PAI does not use it.
	Clickhouse *string `pulumi:"clickhouse"`
	// Host to use for `Cloudapi`. PAI does not use it.
	Cloudapi *string `pulumi:"cloudapi"`
	// Host to use for `Cloudauth`. PAI does not use it.
	Cloudauth *string `pulumi:"cloudauth"`
	// Host to use for `Cloudfirewall`. PAI does not use it.
	Cloudfirewall *string `pulumi:"cloudfirewall"`
	// Host to use for `Cloudfw`. PAI does not use it.
	Cloudfw *string `pulumi:"cloudfw"`
	// Host to use for `Cloudphone`. PAI does not use it.
	Cloudphone *string `pulumi:"cloudphone"`
	// Host to use for `Cloudsso`. PAI does not use it.
	Cloudsso *string `pulumi:"cloudsso"`
	// Host to use for `Cms`. PAI does not use it.
	Cms *string `pulumi:"cms"`
	// Host to use for `Computenest`. PAI does not use it.
	Computenest *string `pulumi:"computenest"`
	// Host to use for `Config`. PAI does not use it.
	Config *string `pulumi:"config"`
	// Host to use for `Cr`. PAI does not use it.
	Cr *string `pulumi:"cr"`
	// Host to use for `Cs`. PAI does not use it.
	Cs *string `pulumi:"cs"`
	// Host to use for `Das`. PAI does not use it.
	Das *string `pulumi:"das"`
	// Host to use for `Datahub`. PAI does not use it.
	Datahub *string `pulumi:"datahub"`
	// Host to use for `DataworksPublic`. PAI does not use it.
	DataworksPublic *string `pulumi:"dataworksPublic"`
	// Host to use for `Dataworkspublic`. PAI does not use it.
	Dataworkspublic *string `pulumi:"dataworkspublic"`
	// Host to use for `Dbfs`. PAI does not use it.
	Dbfs *string `pulumi:"dbfs"`
	// Host to use for `Dbs`. PAI does not use it.
	Dbs *string `pulumi:"dbs"`
	// Host to use for `Dcdn`. PAI does not use it.
	Dcdn *string `pulumi:"dcdn"`
	// Host to use for `Ddosbasic`. PAI does not use it.
	Ddosbasic *string `pulumi:"ddosbasic"`
	// Host to use for `Ddosbgp`. PAI does not use it.
	Ddosbgp *string `pulumi:"ddosbgp"`
	// Host to use for `Ddoscoo`. PAI does not use it.
	Ddoscoo *string `pulumi:"ddoscoo"`
	// Host to use for `Dds`. PAI does not use it.
	Dds *string `pulumi:"dds"`
	// Host to use for `DevopsRdc`. PAI does not use it.
	DevopsRdc *string `pulumi:"devopsRdc"`
	// Host to use for `Devopsrdc`. PAI does not use it.
	Devopsrdc *string `pulumi:"devopsrdc"`
	// Host to use for `Dfs`. PAI does not use it.
	Dfs *string `pulumi:"dfs"`
	// Host to use for `Dg`. PAI does not use it.
	Dg *string `pulumi:"dg"`
	// Host to use for `Dm`. PAI does not use it.
	Dm *string `pulumi:"dm"`
	// Host to use for `DmsEnterprise`. PAI does not use it.
	DmsEnterprise *string `pulumi:"dmsEnterprise"`
	// Host to use for `Dmsenterprise`. PAI does not use it.
	Dmsenterprise *string `pulumi:"dmsenterprise"`
	// Host to use for `Dns`. PAI does not use it.
	Dns *string `pulumi:"dns"`
	// Host to use for `Drds`. PAI does not use it.
	Drds *string `pulumi:"drds"`
	// Host to use for `Dts`. PAI does not use it.
	Dts *string `pulumi:"dts"`
	// Host to use for `Dysms`. PAI does not use it.
	Dysms *string `pulumi:"dysms"`
	// Host to use for `Dysmsapi`. PAI does not use it.
	Dysmsapi *string `pulumi:"dysmsapi"`
	// Host to use for `Eais`. PAI does not use it.
	Eais *string `pulumi:"eais"`
	// Host to use for `Ebs`. PAI does not use it.
	Ebs *string `pulumi:"ebs"`
	// Host to use for `Ecd`. PAI does not use it.
	Ecd *string `pulumi:"ecd"`
	// Host to use for `Eci`. PAI does not use it.
	Eci *string `pulumi:"eci"`
	// Host to use for `Ecs`. PAI does not use it.
	Ecs *string `pulumi:"ecs"`
	// Host to use for `Edas`. PAI does not use it.
	Edas *string `pulumi:"edas"`
	// Host to use for `Edasschedulerx`. PAI does not use it.
	Edasschedulerx *string `pulumi:"edasschedulerx"`
	// Host to use for `EdsUser`. PAI does not use it.
	EdsUser *string `pulumi:"edsUser"`
	// Host to use for `Edsuser`. PAI does not use it.
	Edsuser *string `pulumi:"edsuser"`
	// Host to use for `Eflo`. PAI does not use it.
	Eflo *string `pulumi:"eflo"`
	// Host to use for `EfloCnp`. PAI does not use it.
	EfloCnp *string `pulumi:"efloCnp"`
	// Host to use for `EfloController`. PAI does not use it.
	EfloController *string `pulumi:"efloController"`
	// Host to use for `Ehpc`. PAI does not use it.
	Ehpc *string `pulumi:"ehpc"`
	// Host to use for `Ehs`. PAI does not use it.
	Ehs *string `pulumi:"ehs"`
	// Host to use for `Eipanycast`. PAI does not use it.
	Eipanycast *string `pulumi:"eipanycast"`
	// Host to use for `Elasticsearch`. PAI does not use it.
	Elasticsearch *string `pulumi:"elasticsearch"`
	// Host to use for `Emr`. PAI does not use it.
	Emr *string `pulumi:"emr"`
	// Host to use for `Ens`. PAI does not use it.
	Ens *string `pulumi:"ens"`
	// Host to use for `Esa`. PAI does not use it.
	Esa *string `pulumi:"esa"`
	// Host to use for `Ess`. PAI does not use it.
	Ess *string `pulumi:"ess"`
	// Host to use for `Eventbridge`. PAI does not use it.
	Eventbridge *string `pulumi:"eventbridge"`
	// Host to use for `Fc`. PAI does not use it.
	Fc *string `pulumi:"fc"`
	// Host to use for `FcOpen`. PAI does not use it.
	FcOpen *string `pulumi:"fcOpen"`
	// Host to use for `Fnf`. PAI does not use it.
	Fnf *string `pulumi:"fnf"`
	// Host to use for `Ga`. PAI does not use it.
	Ga *string `pulumi:"ga"`
	// Host to use for `Gaplus`. PAI does not use it.
	Gaplus *string `pulumi:"gaplus"`
	// Host to use for `Gdb`. PAI does not use it.
	Gdb *string `pulumi:"gdb"`
	// Host to use for `Gds`. PAI does not use it.
	Gds *string `pulumi:"gds"`
	// Host to use for `Gpdb`. PAI does not use it.
	Gpdb *string `pulumi:"gpdb"`
	// Host to use for `Gwlb`. PAI does not use it.
	Gwlb *string `pulumi:"gwlb"`
	// Host to use for `Gwsecd`. PAI does not use it.
	Gwsecd *string `pulumi:"gwsecd"`
	// Host to use for `Hbr`. PAI does not use it.
	Hbr *string `pulumi:"hbr"`
	// Host to use for `HcsSgw`. PAI does not use it.
	HcsSgw *string `pulumi:"hcsSgw"`
	// Host to use for `Hitsdb`. PAI does not use it.
	Hitsdb *string `pulumi:"hitsdb"`
	// Host to use for `Imm`. PAI does not use it.
	Imm *string `pulumi:"imm"`
	// Host to use for `Imp`. PAI does not use it.
	Imp *string `pulumi:"imp"`
	// Host to use for `Ims`. PAI does not use it.
	Ims *string `pulumi:"ims"`
	// Host to use for `Iot`. PAI does not use it.
	Iot *string `pulumi:"iot"`
	// Host to use for `Kms`. PAI does not use it.
	Kms *string `pulumi:"kms"`
	// Host to use for `Kvstore`. PAI does not use it.
	Kvstore *string `pulumi:"kvstore"`
	// Host of the location service. PAI does not use it.
	Location *string `pulumi:"location"`
	// Host to use for `Log`. PAI does not use it.
	Log *string `pulumi:"log"`
	// Host to use for `Market`. PAI does not use it.
	Market *string `pulumi:"market"`
	// Host to use for `Maxcompute`. PAI does not use it.
	Maxcompute *string `pulumi:"maxcompute"`
	// Host to use for `Mhub`. PAI does not use it.
	Mhub *string `pulumi:"mhub"`
	// Host to use for `Mns`. PAI does not use it.
	Mns *string `pulumi:"mns"`
	// Host to use for `MnsOpen`. PAI does not use it.
	MnsOpen *string `pulumi:"mnsOpen"`
	// Host to use for `Mscopensubscription`. PAI does not use it.
	Mscopensubscription *string `pulumi:"mscopensubscription"`
	// Host to use for `Mse`. PAI does not use it.
	Mse *string `pulumi:"mse"`
	// Host to use for `Nas`. PAI does not use it.
	Nas *string `pulumi:"nas"`
	// Host to use for `Nlb`. PAI does not use it.
	Nlb *string `pulumi:"nlb"`
	// Host to use for `Oceanbase`. PAI does not use it.
	Oceanbase *string `pulumi:"oceanbase"`
	// Host to use for `Oceanbasepro`. PAI does not use it.
	Oceanbasepro *string `pulumi:"oceanbasepro"`
	// Host to use for `Ons`. PAI does not use it.
	Ons *string `pulumi:"ons"`
	// Host to use for `Onsproxy`. PAI does not use it.
	Onsproxy *string `pulumi:"onsproxy"`
	// Host to use for `Oos`. PAI does not use it.
	Oos *string `pulumi:"oos"`
	// Host to use for `Opensearch`. PAI does not use it.
	Opensearch *string `pulumi:"opensearch"`
	// Host to use for `Oss`. PAI does not use it.
	Oss *string `pulumi:"oss"`
	// Host to use for `Ots`. PAI does not use it.
	Ots *string `pulumi:"ots"`
	// Host to use for `Polardb`. PAI does not use it.
	Polardb *string `pulumi:"polardb"`
	// Host to use for `Polardbx`. PAI does not use it.
	Polardbx *string `pulumi:"polardbx"`
	// Host to use for `Privatelink`. PAI does not use it.
	Privatelink *string `pulumi:"privatelink"`
	// Host to use for `Pvtz`. PAI does not use it.
	Pvtz *string `pulumi:"pvtz"`
	// Host to use for `Quickbi`. PAI does not use it.
	Quickbi *string `pulumi:"quickbi"`
	// Host to use for `QuickbiPublic`. PAI does not use it.
	QuickbiPublic *string `pulumi:"quickbiPublic"`
	// Host to use for `Quotas`. PAI does not use it.
	Quotas *string `pulumi:"quotas"`
	// Host to use for `RKvstore`. PAI does not use it.
	RKvstore *string `pulumi:"rKvstore"`
	// Host to use for `Ram`. PAI does not use it.
	Ram *string `pulumi:"ram"`
	// Host to use for `Rds`. PAI does not use it.
	Rds *string `pulumi:"rds"`
	// Host to use for `Redisa`. PAI does not use it.
	Redisa *string `pulumi:"redisa"`
	// Host to use for `Resourcemanager`. PAI does not use it.
	Resourcemanager *string `pulumi:"resourcemanager"`
	// Host to use for `Resourcesharing`. PAI does not use it.
	Resourcesharing *string `pulumi:"resourcesharing"`
	// Host to use for `Ressharing`. PAI does not use it.
	Ressharing *string `pulumi:"ressharing"`
	// Host to use for `Rocketmq`. PAI does not use it.
	Rocketmq *string `pulumi:"rocketmq"`
	// Host to use for `Ros`. PAI does not use it.
	Ros *string `pulumi:"ros"`
	// Host to use for `Sae`. PAI does not use it.
	Sae *string `pulumi:"sae"`
	// Host to use for `Sas`. PAI does not use it.
	Sas *string `pulumi:"sas"`
	// Host to use for `Scdn`. PAI does not use it.
	Scdn *string `pulumi:"scdn"`
	// Host to use for `Schedulerx2`. PAI does not use it.
	Schedulerx2 *string `pulumi:"schedulerx2"`
	// Host to use for `Sddp`. PAI does not use it.
	Sddp *string `pulumi:"sddp"`
	// Host to use for `Selectdb`. PAI does not use it.
	Selectdb *string `pulumi:"selectdb"`
	// Host to use for `Serverless`. PAI does not use it.
	Serverless *string `pulumi:"serverless"`
	// Host to use for `Servicecatalog`. PAI does not use it.
	Servicecatalog *string `pulumi:"servicecatalog"`
	// Host to use for `Servicemesh`. PAI does not use it.
	Servicemesh *string `pulumi:"servicemesh"`
	// Host to use for `Sgw`. PAI does not use it.
	Sgw *string `pulumi:"sgw"`
	// Host to use for `Slb`. PAI does not use it.
	Slb *string `pulumi:"slb"`
	// Host to use for `Smartag`. PAI does not use it.
	Smartag *string `pulumi:"smartag"`
	// Host to use for `Srvcatalog`. PAI does not use it.
	Srvcatalog *string `pulumi:"srvcatalog"`
	// Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
	// `sts.<region>.aliyuncs.com`.
	Sts *string `pulumi:"sts"`
	// Host to use for `Swas`. PAI does not use it.
	Swas *string `pulumi:"swas"`
	// Host to use for `SwasOpen`. PAI does not use it.
	SwasOpen *string `pulumi:"swasOpen"`
	// Host to use for `Tag`. PAI does not use it.
	Tag *string `pulumi:"tag"`
	// Host to use for `Vod`. PAI does not use it.
	Vod *string `pulumi:"vod"`
	// Host to use for `Vpc`. PAI does not use it.
	Vpc *string `pulumi:"vpc"`
	// Host to use for `Vpcipam`. PAI does not use it.
	Vpcipam *string `pulumi:"vpcipam"`
	// Host to use for `Vpcpeer`. PAI does not use it.
	Vpcpeer *string `pulumi:"vpcpeer"`
	// Host to use for `Vs`. PAI does not use it.
	Vs *string `pulumi:"vs"`
	// Host to use for `Waf`. PAI does not use it.
	Waf *string `pulumi:"waf"`
	// Host to use for `WafOpenapi`. PAI does not use it.
	WafOpenapi *string `pulumi:"wafOpenapi"`
}

// ProviderEndpointInput is ProviderEndpointArgs, or an output of that.
type ProviderEndpointInput interface {
	pulumi.Input

	ToProviderEndpointOutput() ProviderEndpointOutput
	ToProviderEndpointOutputWithContext(context.Context) ProviderEndpointOutput
}

// ProviderEndpointArgs is what a program gives for a ProviderEndpoint.
//
// Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or
// `https://` before it and a port after it if needed.
type ProviderEndpointArgs struct {
	// Host to use for `Acr`. PAI does not use it.
	Acr pulumi.StringPtrInput `pulumi:"acr"`
	// Host to use for `Actiontrail`. PAI does not use it.
	Actiontrail pulumi.StringPtrInput `pulumi:"actiontrail"`
	// Host to use for `Adb`. PAI does not use it.
	Adb pulumi.StringPtrInput `pulumi:"adb"`
	// Host of the AIWorkSpace API, for example `aiworkspace-vpc.cn-hangzhou.aliyuncs.com`. All PAI
	// resources use it. If you do not set it, the provider reads the environment variables
	// `ALIBABA_CLOUD_ENDPOINT_AIWORKSPACE` and `AIWORKSPACE_ENDPOINT`. Defaults to
	// `aiworkspace.<region>.aliyuncs.com`.
	Aiworkspace pulumi.StringPtrInput `pulumi:"aiworkspace"`
	// Host to use for `Alb`. PAI does not use it.
	Alb pulumi.StringPtrInput `pulumi:"alb"`
	// Host to use for `Alidfs`. PAI does not use it.
	Alidfs pulumi.StringPtrInput `pulumi:"alidfs"`
	// Host to use for `Alidns`. PAI does not use it.
	Alidns pulumi.StringPtrInput `pulumi:"alidns"`
	// Host to use for `Alikafka`. PAI does not use it.
	Alikafka pulumi.StringPtrInput `pulumi:"alikafka"`
	// Host to use for `Amqp`. PAI does not use it.
	Amqp pulumi.StringPtrInput `pulumi:"amqp"`
	// Host to use for `AntiddosPublic`. PAI does not use it.
	AntiddosPublic pulumi.StringPtrInput `pulumi:"antiddosPublic"`
	// Host to use for `Apig`. PAI does not use it.
	Apig pulumi.StringPtrInput `pulumi:"apig"`
	// Host to use for `Apigateway`. PAI does not use it.
	Apigateway pulumi.StringPtrInput `pulumi:"apigateway"`
	// Host to use for `Arms`. PAI does not use it.
	Arms pulumi.StringPtrInput `pulumi:"arms"`
	// Host to use for `Bastionhost`. PAI does not use it.
	Bastionhost pulumi.StringPtrInput `pulumi:"bastionhost"`
	// Host to use for `Beebot`. PAI does not use it.
	Beebot pulumi.StringPtrInput `pulumi:"beebot"`
	// Host to use for `Bpstudio`. PAI does not use it.
	Bpstudio pulumi.StringPtrInput `pulumi:"bpstudio"`
	// Host to use for `BrainIndustrial`. PAI does not use it.
	BrainIndustrial pulumi.StringPtrInput `pulumi:"brainIndustrial"`
	// Host of the billing API. PAI does not use it.
	Bssopenapi pulumi.StringPtrInput `pulumi:"bssopenapi"`
	// Host to use for `Cas`. PAI does not use it.
	Cas pulumi.StringPtrInput `pulumi:"cas"`
	// Host to use for `Cassandra`. PAI does not use it.
	Cassandra pulumi.StringPtrInput `pulumi:"cassandra"`
	// Host to use for `Cbn`. PAI does not use it.
	Cbn pulumi.StringPtrInput `pulumi:"cbn"`
	// Host to use for `Cbs`. PAI does not use it.
	Cbs pulumi.StringPtrInput `pulumi:"cbs"`
	// Host to use for `Cddc`. PAI does not use it.
	Cddc pulumi.StringPtrInput `pulumi:"cddc"`
	// Host to use for `Cdn`. PAI does not use it.
	Cdn pulumi.StringPtrInput `pulumi:"cdn"`
	// Host to use for `Cds`. PAI does not use it.
	Cds pulumi.StringPtrInput `pulumi:"cds"`
	// Host to use for `Chatbot`. PAI does not use it.
	Chatbot pulumi.StringPtrInput `pulumi:"chatbot"`
	// Host to use for `Clickhouse`. PAI does not use it.
	Clickhouse pulumi.StringPtrInput `pulumi:"clickhouse"`
	// Host to use for `Cloudapi`. PAI does not use it.
	Cloudapi pulumi.StringPtrInput `pulumi:"cloudapi"`
	// Host to use for `Cloudauth`. PAI does not use it.
	Cloudauth pulumi.StringPtrInput `pulumi:"cloudauth"`
	// Host to use for `Cloudfirewall`. PAI does not use it.
	Cloudfirewall pulumi.StringPtrInput `pulumi:"cloudfirewall"`
	// Host to use for `Cloudfw`. PAI does not use it.
	Cloudfw pulumi.StringPtrInput `pulumi:"cloudfw"`
	// Host to use for `Cloudphone`. PAI does not use it.
	Cloudphone pulumi.StringPtrInput `pulumi:"cloudphone"`
	// Host to use for `Cloudsso`. PAI does not use it.
	Cloudsso pulumi.StringPtrInput `pulumi:"cloudsso"`
	// Host to use for `Cms`. PAI does not use it.
	Cms pulumi.StringPtrInput `pulumi:"cms"`
	// Host to use for `Computenest`. PAI does not use it.
	Computenest pulumi.StringPtrInput `pulumi:"computenest"`
	// Host to use for `Config`. PAI does not use it.
	Config pulumi.StringPtrInput `pulumi:"config"`
	// Host to use for `Cr`. PAI does not use it.
	Cr pulumi.StringPtrInput `pulumi:"cr"`
	// Host to use for `Cs`. PAI does not use it.
	Cs pulumi.StringPtrInput `pulumi:"cs"`
	// Host to use for `Das`. PAI does not use it.
	Das pulumi.StringPtrInput `pulumi:"das"`
	// Host to use for `Datahub`. PAI does not use it.
	Datahub pulumi.StringPtrInput `pulumi:"datahub"`
	// Host to use for `DataworksPublic`. PAI does not use it.
	DataworksPublic pulumi.StringPtrInput `pulumi:"dataworksPublic"`
	// Host to use for `Dataworkspublic`. PAI does not use it.
	Dataworkspublic pulumi.StringPtrInput `pulumi:"dataworkspublic"`
	// Host to use for `Dbfs`. PAI does not use it.
	Dbfs pulumi.StringPtrInput `pulumi:"dbfs"`
	// Host to use for `Dbs`. PAI does not use it.
	Dbs pulumi.StringPtrInput `pulumi:"dbs"`
	// Host to use for `Dcdn`. PAI does not use it.
	Dcdn pulumi.StringPtrInput `pulumi:"dcdn"`
	// Host to use for `Ddosbasic`. PAI does not use it.
	Ddosbasic pulumi.StringPtrInput `pulumi:"ddosbasic"`
	// Host to use for `Ddosbgp`. PAI does not use it.
	Ddosbgp pulumi.StringPtrInput `pulumi:"ddosbgp"`
	// Host to use for `Ddoscoo`. PAI does not use it.
	Ddoscoo pulumi.StringPtrInput `pulumi:"ddoscoo"`
	// Host to use for `Dds`. PAI does not use it.
	Dds pulumi.StringPtrInput `pulumi:"dds"`
	// Host to use for `DevopsRdc`. PAI does not use it.
	DevopsRdc pulumi.StringPtrInput `pulumi:"devopsRdc"`
	// Host to use for `Devopsrdc`. PAI does not use it.
	Devopsrdc pulumi.StringPtrInput `pulumi:"devopsrdc"`
	// Host to use for `Dfs`. PAI does not use it.
	Dfs pulumi.StringPtrInput `pulumi:"dfs"`
	// Host to use for `Dg`. PAI does not use it.
	Dg pulumi.StringPtrInput `pulumi:"dg"`
	// Host to use for `Dm`. PAI does not use it.
	Dm pulumi.StringPtrInput `pulumi:"dm"`
	// Host to use for `DmsEnterprise`. PAI does not use it.
	DmsEnterprise pulumi.StringPtrInput `pulumi:"dmsEnterprise"`
	// Host to use for `Dmsenterprise`. PAI does not use it.
	Dmsenterprise pulumi.StringPtrInput `pulumi:"dmsenterprise"`
	// Host to use for `Dns`. PAI does not use it.
	Dns pulumi.StringPtrInput `pulumi:"dns"`
	// Host to use for `Drds`. PAI does not use it.
	Drds pulumi.StringPtrInput `pulumi:"drds"`
	// Host to use for `Dts`. PAI does not use it.
	Dts pulumi.StringPtrInput `pulumi:"dts"`
	// Host to use for `Dysms`. PAI does not use it.
	Dysms pulumi.StringPtrInput `pulumi:"dysms"`
	// Host to use for `Dysmsapi`. PAI does not use it.
	Dysmsapi pulumi.StringPtrInput `pulumi:"dysmsapi"`
	// Host to use for `Eais`. PAI does not use it.
	Eais pulumi.StringPtrInput `pulumi:"eais"`
	// Host to use for `Ebs`. PAI does not use it.
	Ebs pulumi.StringPtrInput `pulumi:"ebs"`
	// Host to use for `Ecd`. PAI does not use it.
	Ecd pulumi.StringPtrInput `pulumi:"ecd"`
	// Host to use for `Eci`. PAI does not use it.
	Eci pulumi.StringPtrInput `pulumi:"eci"`
	// Host to use for `Ecs`. PAI does not use it.
	Ecs pulumi.StringPtrInput `pulumi:"ecs"`
	// Host to use for `Edas`. PAI does not use it.
	Edas pulumi.StringPtrInput `pulumi:"edas"`
	// Host to use for `Edasschedulerx`. PAI does not use it.
	Edasschedulerx pulumi.StringPtrInput `pulumi:"edasschedulerx"`
	// Host to use for `EdsUser`. PAI does not use it.
	EdsUser pulumi.StringPtrInput `pulumi:"edsUser"`
	// Host to use for `Edsuser`. PAI does not use it.
	Edsuser pulumi.StringPtrInput `pulumi:"edsuser"`
	// Host to use for `Eflo`. PAI does not use it.
	Eflo pulumi.StringPtrInput `pulumi:"eflo"`
	// Host to use for `EfloCnp`. PAI does not use it.
	EfloCnp pulumi.StringPtrInput `pulumi:"efloCnp"`
	// Host to use for `EfloController`. PAI does not use it.
	EfloController pulumi.StringPtrInput `pulumi:"efloController"`
	// Host to use for `Ehpc`. PAI does not use it.
	Ehpc pulumi.StringPtrInput `pulumi:"ehpc"`
	// Host to use for `Ehs`. PAI does not use it.
	Ehs pulumi.StringPtrInput `pulumi:"ehs"`
	// Host to use for `Eipanycast`. PAI does not use it.
	Eipanycast pulumi.StringPtrInput `pulumi:"eipanycast"`
	// Host to use for `Elasticsearch`. PAI does not use it.
	Elasticsearch pulumi.StringPtrInput `pulumi:"elasticsearch"`
	// Host to use for `Emr`. PAI does not use it.
	Emr pulumi.StringPtrInput `pulumi:"emr"`
	// Host to use for `Ens`. PAI does not use it.
	Ens pulumi.StringPtrInput `pulumi:"ens"`
	// Host to use for `Esa`. PAI does not use it.
	Esa pulumi.StringPtrInput `pulumi:"esa"`
	// Host to use for `Ess`. PAI does not use it.
	Ess pulumi.StringPtrInput `pulumi:"ess"`
	// Host to use for `Eventbridge`. PAI does not use it.
	Eventbridge pulumi.StringPtrInput `pulumi:"eventbridge"`
	// Host to use for `Fc`. PAI does not use it.
	Fc pulumi.StringPtrInput `pulumi:"fc"`
	// Host to use for `FcOpen`. PAI does not use it.
	FcOpen pulumi.StringPtrInput `pulumi:"fcOpen"`
	// Host to use for `Fnf`. PAI does not use it.
	Fnf pulumi.StringPtrInput `pulumi:"fnf"`
	// Host to use for `Ga`. PAI does not use it.
	Ga pulumi.StringPtrInput `pulumi:"ga"`
	// Host to use for `Gaplus`. PAI does not use it.
	Gaplus pulumi.StringPtrInput `pulumi:"gaplus"`
	// Host to use for `Gdb`. PAI does not use it.
	Gdb pulumi.StringPtrInput `pulumi:"gdb"`
	// Host to use for `Gds`. PAI does not use it.
	Gds pulumi.StringPtrInput `pulumi:"gds"`
	// Host to use for `Gpdb`. PAI does not use it.
	Gpdb pulumi.StringPtrInput `pulumi:"gpdb"`
	// Host to use for `Gwlb`. PAI does not use it.
	Gwlb pulumi.StringPtrInput `pulumi:"gwlb"`
	// Host to use for `Gwsecd`. PAI does not use it.
	Gwsecd pulumi.StringPtrInput `pulumi:"gwsecd"`
	// Host to use for `Hbr`. PAI does not use it.
	Hbr pulumi.StringPtrInput `pulumi:"hbr"`
	// Host to use for `HcsSgw`. PAI does not use it.
	HcsSgw pulumi.StringPtrInput `pulumi:"hcsSgw"`
	// Host to use for `Hitsdb`. PAI does not use it.
	Hitsdb pulumi.StringPtrInput `pulumi:"hitsdb"`
	// Host to use for `Imm`. PAI does not use it.
	Imm pulumi.StringPtrInput `pulumi:"imm"`
	// Host to use for `Imp`. PAI does not use it.
	Imp pulumi.StringPtrInput `pulumi:"imp"`
	// Host to use for `Ims`. PAI does not use it.
	Ims pulumi.StringPtrInput `pulumi:"ims"`
	// Host to use for `Iot`. PAI does not use it.
	Iot pulumi.StringPtrInput `pulumi:"iot"`
	// Host to use for `Kms`. PAI does not use it.
	Kms pulumi.StringPtrInput `pulumi:"kms"`
	// Host to use for `Kvstore`. PAI does not use it.
	Kvstore pulumi.StringPtrInput `pulumi:"kvstore"`
	// Host of the location service. PAI does not use it.
	Location pulumi.StringPtrInput `pulumi:"location"`
	// Host to use for `Log`. PAI does not use it.
	Log pulumi.StringPtrInput `pulumi:"log"`
	// Host to use for `Market`. PAI does not use it.
	Market pulumi.StringPtrInput `pulumi:"market"`
	// Host to use for `Maxcompute`. PAI does not use it.
	Maxcompute pulumi.StringPtrInput `pulumi:"maxcompute"`
	// Host to use for `Mhub`. PAI does not use it.
	Mhub pulumi.StringPtrInput `pulumi:"mhub"`
	// Host to use for `Mns`. PAI does not use it.
	Mns pulumi.StringPtrInput `pulumi:"mns"`
	// Host to use for `MnsOpen`. PAI does not use it.
	MnsOpen pulumi.StringPtrInput `pulumi:"mnsOpen"`
	// Host to use for `Mscopensubscription`. PAI does not use it.
	Mscopensubscription pulumi.StringPtrInput `pulumi:"mscopensubscription"`
	// Host to use for `Mse`. PAI does not use it.
	Mse pulumi.StringPtrInput `pulumi:"mse"`
	// Host to use for `Nas`. PAI does not use it.
	Nas pulumi.StringPtrInput `pulumi:"nas"`
	// Host to use for `Nlb`. PAI does not use it.
	Nlb pulumi.StringPtrInput `pulumi:"nlb"`
	// Host to use for `Oceanbase`. PAI does not use it.
	Oceanbase pulumi.StringPtrInput `pulumi:"oceanbase"`
	// Host to use for `Oceanbasepro`. PAI does not use it.
	Oceanbasepro pulumi.StringPtrInput `pulumi:"oceanbasepro"`
	// Host to use for `Ons`. PAI does not use it.
	Ons pulumi.StringPtrInput `pulumi:"ons"`
	// Host to use for `Onsproxy`. PAI does not use it.
	Onsproxy pulumi.StringPtrInput `pulumi:"onsproxy"`
	// Host to use for `Oos`. PAI does not use it.
	Oos pulumi.StringPtrInput `pulumi:"oos"`
	// Host to use for `Opensearch`. PAI does not use it.
	Opensearch pulumi.StringPtrInput `pulumi:"opensearch"`
	// Host to use for `Oss`. PAI does not use it.
	Oss pulumi.StringPtrInput `pulumi:"oss"`
	// Host to use for `Ots`. PAI does not use it.
	Ots pulumi.StringPtrInput `pulumi:"ots"`
	// Host to use for `Polardb`. PAI does not use it.
	Polardb pulumi.StringPtrInput `pulumi:"polardb"`
	// Host to use for `Polardbx`. PAI does not use it.
	Polardbx pulumi.StringPtrInput `pulumi:"polardbx"`
	// Host to use for `Privatelink`. PAI does not use it.
	Privatelink pulumi.StringPtrInput `pulumi:"privatelink"`
	// Host to use for `Pvtz`. PAI does not use it.
	Pvtz pulumi.StringPtrInput `pulumi:"pvtz"`
	// Host to use for `Quickbi`. PAI does not use it.
	Quickbi pulumi.StringPtrInput `pulumi:"quickbi"`
	// Host to use for `QuickbiPublic`. PAI does not use it.
	QuickbiPublic pulumi.StringPtrInput `pulumi:"quickbiPublic"`
	// Host to use for `Quotas`. PAI does not use it.
	Quotas pulumi.StringPtrInput `pulumi:"quotas"`
	// Host to use for `RKvstore`. PAI does not use it.
	RKvstore pulumi.StringPtrInput `pulumi:"rKvstore"`
	// Host to use for `Ram`. PAI does not use it.
	Ram pulumi.StringPtrInput `pulumi:"ram"`
	// Host to use for `Rds`. PAI does not use it.
	Rds pulumi.StringPtrInput `pulumi:"rds"`
	// Host to use for `Redisa`. PAI does not use it.
	Redisa pulumi.StringPtrInput `pulumi:"redisa"`
	// Host to use for `Resourcemanager`. PAI does not use it.
	Resourcemanager pulumi.StringPtrInput `pulumi:"resourcemanager"`
	// Host to use for `Resourcesharing`. PAI does not use it.
	Resourcesharing pulumi.StringPtrInput `pulumi:"resourcesharing"`
	// Host to use for `Ressharing`. PAI does not use it.
	Ressharing pulumi.StringPtrInput `pulumi:"ressharing"`
	// Host to use for `Rocketmq`. PAI does not use it.
	Rocketmq pulumi.StringPtrInput `pulumi:"rocketmq"`
	// Host to use for `Ros`. PAI does not use it.
	Ros pulumi.StringPtrInput `pulumi:"ros"`
	// Host to use for `Sae`. PAI does not use it.
	Sae pulumi.StringPtrInput `pulumi:"sae"`
	// Host to use for `Sas`. PAI does not use it.
	Sas pulumi.StringPtrInput `pulumi:"sas"`
	// Host to use for `Scdn`. PAI does not use it.
	Scdn pulumi.StringPtrInput `pulumi:"scdn"`
	// Host to use for `Schedulerx2`. PAI does not use it.
	Schedulerx2 pulumi.StringPtrInput `pulumi:"schedulerx2"`
	// Host to use for `Sddp`. PAI does not use it.
	Sddp pulumi.StringPtrInput `pulumi:"sddp"`
	// Host to use for `Selectdb`. PAI does not use it.
	Selectdb pulumi.StringPtrInput `pulumi:"selectdb"`
	// Host to use for `Serverless`. PAI does not use it.
	Serverless pulumi.StringPtrInput `pulumi:"serverless"`
	// Host to use for `Servicecatalog`. PAI does not use it.
	Servicecatalog pulumi.StringPtrInput `pulumi:"servicecatalog"`
	// Host to use for `Servicemesh`. PAI does not use it.
	Servicemesh pulumi.StringPtrInput `pulumi:"servicemesh"`
	// Host to use for `Sgw`. PAI does not use it.
	Sgw pulumi.StringPtrInput `pulumi:"sgw"`
	// Host to use for `Slb`. PAI does not use it.
	Slb pulumi.StringPtrInput `pulumi:"slb"`
	// Host to use for `Smartag`. PAI does not use it.
	Smartag pulumi.StringPtrInput `pulumi:"smartag"`
	// Host to use for `Srvcatalog`. PAI does not use it.
	Srvcatalog pulumi.StringPtrInput `pulumi:"srvcatalog"`
	// Host of the Security Token Service (STS), which the provider calls to assume roles. Defaults to
	// `sts.<region>.aliyuncs.com`.
	Sts pulumi.StringPtrInput `pulumi:"sts"`
	// Host to use for `Swas`. PAI does not use it.
	Swas pulumi.StringPtrInput `pulumi:"swas"`
	// Host to use for `SwasOpen`. PAI does not use it.
	SwasOpen pulumi.StringPtrInput `pulumi:"swasOpen"`
	// Host to use for `Tag`. PAI does not use it.
	Tag pulumi.StringPtrInput `pulumi:"tag"`
	// Host to use for `Vod`. PAI does not use it.
	Vod pulumi.StringPtrInput `pulumi:"vod"`
	// Host to use for `Vpc`. PAI does not use it.
	Vpc pulumi.StringPtrInput `pulumi:"vpc"`
	// Host to use for `Vpcipam`. PAI does not use it.
	Vpcipam pulumi.StringPtrInput `pulumi:"vpcipam"`
	// Host to use for `Vpcpeer`. PAI does not use it.
	Vpcpeer pulumi.StringPtrInput `pulumi:"vpcpeer"`
	// Host to use for `Vs`. PAI does not use it.
	Vs pulumi.StringPtrInput `pulumi:"vs"`
	// Host to use for `Waf`. PAI does not use it.
	Waf pulumi.StringPtrInput `pulumi:"waf"`
	// Host to use for `WafOpenapi`. PAI does not use it.
	WafOpenapi pulumi.StringPtrInput `pulumi:"wafOpenapi"`
}

// ElementType is the type of the value that it becomes.
func (ProviderEndpointArgs) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderEndpoint]()
}

// ToProviderEndpointOutput returns it as an output.
func (i ProviderEndpointArgs) ToProviderEndpointOutput() ProviderEndpointOutput {
	return i.ToProviderEndpointOutputWithContext(context.Background())
}

// ToProviderEndpointOutputWithContext returns it as an output that is awaited with ctx.
func (i ProviderEndpointArgs) ToProviderEndpointOutputWithContext(ctx context.Context) ProviderEndpointOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderEndpointOutput)
}

// ProviderEndpointOutput is a ProviderEndpoint that becomes known while the stack is deployed.
type ProviderEndpointOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderEndpointOutput) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderEndpoint]()
}

// ToProviderEndpointOutput returns itself.
func (o ProviderEndpointOutput) ToProviderEndpointOutput() ProviderEndpointOutput {
	return o
}

// ToProviderEndpointOutputWithContext returns itself.
func (o ProviderEndpointOutput) ToProviderEndpointOutputWithContext(context.Context) ProviderEndpointOutput {
	return o
}

// Acr is [ProviderEndpoint.Acr].
func (o ProviderEndpointOutput) Acr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Acr }).(pulumi.StringPtrOutput)
}

// Actiontrail is [ProviderEndpoint.Actiontrail].
func (o ProviderEndpointOutput) Actiontrail() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Actiontrail }).(pulumi.StringPtrOutput)
}

// Adb is [ProviderEndpoint.Adb].
func (o ProviderEndpointOutput) Adb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Adb }).(pulumi.StringPtrOutput)
}

// Aiworkspace is [ProviderEndpoint.Aiworkspace].
func (o ProviderEndpointOutput) Aiworkspace() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Aiworkspace }).(pulumi.StringPtrOutput)
}

// Alb is [ProviderEndpoint.Alb].
func (o ProviderEndpointOutput) Alb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Alb }).(pulumi.StringPtrOutput)
}

// Alidfs is [ProviderEndpoint.Alidfs].
func (o ProviderEndpointOutput) Alidfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Alidfs }).(pulumi.StringPtrOutput)
}

// Alidns is [ProviderEndpoint.Alidns].
func (o ProviderEndpointOutput) Alidns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Alidns }).(pulumi.StringPtrOutput)
}

// Alikafka is [ProviderEndpoint.Alikafka].
func (o ProviderEndpointOutput) Alikafka() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Alikafka }).(pulumi.StringPtrOutput)
}

// Amqp is [ProviderEndpoint.Amqp].
func (o ProviderEndpointOutput) Amqp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Amqp }).(pulumi.StringPtrOutput)
}

// AntiddosPublic is [ProviderEndpoint.AntiddosPublic].
func (o ProviderEndpointOutput) AntiddosPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.AntiddosPublic }).(pulumi.StringPtrOutput)
}

// Apig is [ProviderEndpoint.Apig].
func (o ProviderEndpointOutput) Apig() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Apig }).(pulumi.StringPtrOutput)
}

// Apigateway is [ProviderEndpoint.Apigateway].
func (o ProviderEndpointOutput) Apigateway() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Apigateway }).(pulumi.StringPtrOutput)
}

// Arms is [ProviderEndpoint.Arms].
func (o ProviderEndpointOutput) Arms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Arms }).(pulumi.StringPtrOutput)
}

// Bastionhost is [ProviderEndpoint.Bastionhost].
func (o ProviderEndpointOutput) Bastionhost() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Bastionhost }).(pulumi.StringPtrOutput)
}

// Beebot is [ProviderEndpoint.Beebot].
func (o ProviderEndpointOutput) Beebot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Beebot }).(pulumi.StringPtrOutput)
}

// Bpstudio is [ProviderEndpoint.Bpstudio].
func (o ProviderEndpointOutput) Bpstudio() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Bpstudio }).(pulumi.StringPtrOutput)
}

// BrainIndustrial is [ProviderEndpoint.BrainIndustrial].
func (o ProviderEndpointOutput) BrainIndustrial() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.BrainIndustrial }).(pulumi.StringPtrOutput)
}

// Bssopenapi is [ProviderEndpoint.Bssopenapi].
func (o ProviderEndpointOutput) Bssopenapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Bssopenapi }).(pulumi.StringPtrOutput)
}

// Cas is [ProviderEndpoint.Cas].
func (o ProviderEndpointOutput) Cas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cas }).(pulumi.StringPtrOutput)
}

// Cassandra is [ProviderEndpoint.Cassandra].
func (o ProviderEndpointOutput) Cassandra() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cassandra }).(pulumi.StringPtrOutput)
}

// Cbn is [ProviderEndpoint.Cbn].
func (o ProviderEndpointOutput) Cbn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cbn }).(pulumi.StringPtrOutput)
}

// Cbs is [ProviderEndpoint.Cbs].
func (o ProviderEndpointOutput) Cbs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cbs }).(pulumi.StringPtrOutput)
}

// Cddc is [ProviderEndpoint.Cddc].
func (o ProviderEndpointOutput) Cddc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cddc }).(pulumi.StringPtrOutput)
}

// Cdn is [ProviderEndpoint.Cdn].
func (o ProviderEndpointOutput) Cdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cdn }).(pulumi.StringPtrOutput)
}

// Cds is [ProviderEndpoint.Cds].
func (o ProviderEndpointOutput) Cds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cds }).(pulumi.StringPtrOutput)
}

// Chatbot is [ProviderEndpoint.Chatbot].
func (o ProviderEndpointOutput) Chatbot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Chatbot }).(pulumi.StringPtrOutput)
}

// Clickhouse is [ProviderEndpoint.Clickhouse].
func (o ProviderEndpointOutput) Clickhouse() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Clickhouse }).(pulumi.StringPtrOutput)
}

// Cloudapi is [ProviderEndpoint.Cloudapi].
func (o ProviderEndpointOutput) Cloudapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudapi }).(pulumi.StringPtrOutput)
}

// Cloudauth is [ProviderEndpoint.Cloudauth].
func (o ProviderEndpointOutput) Cloudauth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudauth }).(pulumi.StringPtrOutput)
}

// Cloudfirewall is [ProviderEndpoint.Cloudfirewall].
func (o ProviderEndpointOutput) Cloudfirewall() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudfirewall }).(pulumi.StringPtrOutput)
}

// Cloudfw is [ProviderEndpoint.Cloudfw].
func (o ProviderEndpointOutput) Cloudfw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudfw }).(pulumi.StringPtrOutput)
}

// Cloudphone is [ProviderEndpoint.Cloudphone].
func (o ProviderEndpointOutput) Cloudphone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudphone }).(pulumi.StringPtrOutput)
}

// Cloudsso is [ProviderEndpoint.Cloudsso].
func (o ProviderEndpointOutput) Cloudsso() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cloudsso }).(pulumi.StringPtrOutput)
}

// Cms is [ProviderEndpoint.Cms].
func (o ProviderEndpointOutput) Cms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cms }).(pulumi.StringPtrOutput)
}

// Computenest is [ProviderEndpoint.Computenest].
func (o ProviderEndpointOutput) Computenest() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Computenest }).(pulumi.StringPtrOutput)
}

// Config is [ProviderEndpoint.Config].
func (o ProviderEndpointOutput) Config() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Config }).(pulumi.StringPtrOutput)
}

// Cr is [ProviderEndpoint.Cr].
func (o ProviderEndpointOutput) Cr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cr }).(pulumi.StringPtrOutput)
}

// Cs is [ProviderEndpoint.Cs].
func (o ProviderEndpointOutput) Cs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Cs }).(pulumi.StringPtrOutput)
}

// Das is [ProviderEndpoint.Das].
func (o ProviderEndpointOutput) Das() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Das }).(pulumi.StringPtrOutput)
}

// Datahub is [ProviderEndpoint.Datahub].
func (o ProviderEndpointOutput) Datahub() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Datahub }).(pulumi.StringPtrOutput)
}

// DataworksPublic is [ProviderEndpoint.DataworksPublic].
func (o ProviderEndpointOutput) DataworksPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.DataworksPublic }).(pulumi.StringPtrOutput)
}

// Dataworkspublic is [ProviderEndpoint.Dataworkspublic].
func (o ProviderEndpointOutput) Dataworkspublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dataworkspublic }).(pulumi.StringPtrOutput)
}

// Dbfs is [ProviderEndpoint.Dbfs].
func (o ProviderEndpointOutput) Dbfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dbfs }).(pulumi.StringPtrOutput)
}

// Dbs is [ProviderEndpoint.Dbs].
func (o ProviderEndpointOutput) Dbs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dbs }).(pulumi.StringPtrOutput)
}

// Dcdn is [ProviderEndpoint.Dcdn].
func (o ProviderEndpointOutput) Dcdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dcdn }).(pulumi.StringPtrOutput)
}

// Ddosbasic is [ProviderEndpoint.Ddosbasic].
func (o ProviderEndpointOutput) Ddosbasic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ddosbasic }).(pulumi.StringPtrOutput)
}

// Ddosbgp is [ProviderEndpoint.Ddosbgp].
func (o ProviderEndpointOutput) Ddosbgp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ddosbgp }).(pulumi.StringPtrOutput)
}

// Ddoscoo is [ProviderEndpoint.Ddoscoo].
func (o ProviderEndpointOutput) Ddoscoo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ddoscoo }).(pulumi.StringPtrOutput)
}

// Dds is [ProviderEndpoint.Dds].
func (o ProviderEndpointOutput) Dds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dds }).(pulumi.StringPtrOutput)
}

// DevopsRdc is [ProviderEndpoint.DevopsRdc].
func (o ProviderEndpointOutput) DevopsRdc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.DevopsRdc }).(pulumi.StringPtrOutput)
}

// Devopsrdc is [ProviderEndpoint.Devopsrdc].
func (o ProviderEndpointOutput) Devopsrdc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Devopsrdc }).(pulumi.StringPtrOutput)
}

// Dfs is [ProviderEndpoint.Dfs].
func (o ProviderEndpointOutput) Dfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dfs }).(pulumi.StringPtrOutput)
}

// Dg is [ProviderEndpoint.Dg].
func (o ProviderEndpointOutput) Dg() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dg }).(pulumi.StringPtrOutput)
}

// Dm is [ProviderEndpoint.Dm].
func (o ProviderEndpointOutput) Dm() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dm }).(pulumi.StringPtrOutput)
}

// DmsEnterprise is [ProviderEndpoint.DmsEnterprise].
func (o ProviderEndpointOutput) DmsEnterprise() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.DmsEnterprise }).(pulumi.StringPtrOutput)
}

// Dmsenterprise is [ProviderEndpoint.Dmsenterprise].
func (o ProviderEndpointOutput) Dmsenterprise() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dmsenterprise }).(pulumi.StringPtrOutput)
}

// Dns is [ProviderEndpoint.Dns].
func (o ProviderEndpointOutput) Dns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dns }).(pulumi.StringPtrOutput)
}

// Drds is [ProviderEndpoint.Drds].
func (o ProviderEndpointOutput) Drds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Drds }).(pulumi.StringPtrOutput)
}

// Dts is [ProviderEndpoint.Dts].
func (o ProviderEndpointOutput) Dts() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dts }).(pulumi.StringPtrOutput)
}

// Dysms is [ProviderEndpoint.Dysms].
func (o ProviderEndpointOutput) Dysms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dysms }).(pulumi.StringPtrOutput)
}

// Dysmsapi is [ProviderEndpoint.Dysmsapi].
func (o ProviderEndpointOutput) Dysmsapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Dysmsapi }).(pulumi.StringPtrOutput)
}

// Eais is [ProviderEndpoint.Eais].
func (o ProviderEndpointOutput) Eais() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Eais }).(pulumi.StringPtrOutput)
}

// Ebs is [ProviderEndpoint.Ebs].
func (o ProviderEndpointOutput) Ebs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ebs }).(pulumi.StringPtrOutput)
}

// Ecd is [ProviderEndpoint.Ecd].
func (o ProviderEndpointOutput) Ecd() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ecd }).(pulumi.StringPtrOutput)
}

// Eci is [ProviderEndpoint.Eci].
func (o ProviderEndpointOutput) Eci() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Eci }).(pulumi.StringPtrOutput)
}

// Ecs is [ProviderEndpoint.Ecs].
func (o ProviderEndpointOutput) Ecs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ecs }).(pulumi.StringPtrOutput)
}

// Edas is [ProviderEndpoint.Edas].
func (o ProviderEndpointOutput) Edas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Edas }).(pulumi.StringPtrOutput)
}

// Edasschedulerx is [ProviderEndpoint.Edasschedulerx].
func (o ProviderEndpointOutput) Edasschedulerx() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Edasschedulerx }).(pulumi.StringPtrOutput)
}

// EdsUser is [ProviderEndpoint.EdsUser].
func (o ProviderEndpointOutput) EdsUser() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.EdsUser }).(pulumi.StringPtrOutput)
}

// Edsuser is [ProviderEndpoint.Edsuser].
func (o ProviderEndpointOutput) Edsuser() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Edsuser }).(pulumi.StringPtrOutput)
}

// Eflo is [ProviderEndpoint.Eflo].
func (o ProviderEndpointOutput) Eflo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Eflo }).(pulumi.StringPtrOutput)
}

// EfloCnp is [ProviderEndpoint.EfloCnp].
func (o ProviderEndpointOutput) EfloCnp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.EfloCnp }).(pulumi.StringPtrOutput)
}

// EfloController is [ProviderEndpoint.EfloController].
func (o ProviderEndpointOutput) EfloController() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.EfloController }).(pulumi.StringPtrOutput)
}

// Ehpc is [ProviderEndpoint.Ehpc].
func (o ProviderEndpointOutput) Ehpc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ehpc }).(pulumi.StringPtrOutput)
}

// Ehs is [ProviderEndpoint.Ehs].
func (o ProviderEndpointOutput) Ehs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ehs }).(pulumi.StringPtrOutput)
}

// Eipanycast is [ProviderEndpoint.Eipanycast].
func (o ProviderEndpointOutput) Eipanycast() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Eipanycast }).(pulumi.StringPtrOutput)
}

// Elasticsearch is [ProviderEndpoint.Elasticsearch].
func (o ProviderEndpointOutput) Elasticsearch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Elasticsearch }).(pulumi.StringPtrOutput)
}

// Emr is [ProviderEndpoint.Emr].
func (o ProviderEndpointOutput) Emr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Emr }).(pulumi.StringPtrOutput)
}

// Ens is [ProviderEndpoint.Ens].
func (o ProviderEndpointOutput) Ens() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ens }).(pulumi.StringPtrOutput)
}

// Esa is [ProviderEndpoint.Esa].
func (o ProviderEndpointOutput) Esa() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Esa }).(pulumi.StringPtrOutput)
}

// Ess is [ProviderEndpoint.Ess].
func (o ProviderEndpointOutput) Ess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ess }).(pulumi.StringPtrOutput)
}

// Eventbridge is [ProviderEndpoint.Eventbridge].
func (o ProviderEndpointOutput) Eventbridge() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Eventbridge }).(pulumi.StringPtrOutput)
}

// Fc is [ProviderEndpoint.Fc].
func (o ProviderEndpointOutput) Fc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Fc }).(pulumi.StringPtrOutput)
}

// FcOpen is [ProviderEndpoint.FcOpen].
func (o ProviderEndpointOutput) FcOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.FcOpen }).(pulumi.StringPtrOutput)
}

// Fnf is [ProviderEndpoint.Fnf].
func (o ProviderEndpointOutput) Fnf() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Fnf }).(pulumi.StringPtrOutput)
}

// Ga is [ProviderEndpoint.Ga].
func (o ProviderEndpointOutput) Ga() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ga }).(pulumi.StringPtrOutput)
}

// Gaplus is [ProviderEndpoint.Gaplus].
func (o ProviderEndpointOutput) Gaplus() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gaplus }).(pulumi.StringPtrOutput)
}

// Gdb is [ProviderEndpoint.Gdb].
func (o ProviderEndpointOutput) Gdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gdb }).(pulumi.StringPtrOutput)
}

// Gds is [ProviderEndpoint.Gds].
func (o ProviderEndpointOutput) Gds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gds }).(pulumi.StringPtrOutput)
}

// Gpdb is [ProviderEndpoint.Gpdb].
func (o ProviderEndpointOutput) Gpdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gpdb }).(pulumi.StringPtrOutput)
}

// Gwlb is [ProviderEndpoint.Gwlb].
func (o ProviderEndpointOutput) Gwlb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gwlb }).(pulumi.StringPtrOutput)
}

// Gwsecd is [ProviderEndpoint.Gwsecd].
func (o ProviderEndpointOutput) Gwsecd() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Gwsecd }).(pulumi.StringPtrOutput)
}

// Hbr is [ProviderEndpoint.Hbr].
func (o ProviderEndpointOutput) Hbr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Hbr }).(pulumi.StringPtrOutput)
}

// HcsSgw is [ProviderEndpoint.HcsSgw].
func (o ProviderEndpointOutput) HcsSgw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.HcsSgw }).(pulumi.StringPtrOutput)
}

// Hitsdb is [ProviderEndpoint.Hitsdb].
func (o ProviderEndpointOutput) Hitsdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Hitsdb }).(pulumi.StringPtrOutput)
}

// Imm is [ProviderEndpoint.Imm].
func (o ProviderEndpointOutput) Imm() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Imm }).(pulumi.StringPtrOutput)
}

// Imp is [ProviderEndpoint.Imp].
func (o ProviderEndpointOutput) Imp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Imp }).(pulumi.StringPtrOutput)
}

// Ims is [ProviderEndpoint.Ims].
func (o ProviderEndpointOutput) Ims() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ims }).(pulumi.StringPtrOutput)
}

// Iot is [ProviderEndpoint.Iot].
func (o ProviderEndpointOutput) Iot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Iot }).(pulumi.StringPtrOutput)
}

// Kms is [ProviderEndpoint.Kms].
func (o ProviderEndpointOutput) Kms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Kms }).(pulumi.StringPtrOutput)
}

// Kvstore is [ProviderEndpoint.Kvstore].
func (o ProviderEndpointOutput) Kvstore() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Kvstore }).(pulumi.StringPtrOutput)
}

// Location is [ProviderEndpoint.Location].
func (o ProviderEndpointOutput) Location() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Location }).(pulumi.StringPtrOutput)
}

// Log is [ProviderEndpoint.Log].
func (o ProviderEndpointOutput) Log() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Log }).(pulumi.StringPtrOutput)
}

// Market is [ProviderEndpoint.Market].
func (o ProviderEndpointOutput) Market() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Market }).(pulumi.StringPtrOutput)
}

// Maxcompute is [ProviderEndpoint.Maxcompute].
func (o ProviderEndpointOutput) Maxcompute() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Maxcompute }).(pulumi.StringPtrOutput)
}

// Mhub is [ProviderEndpoint.Mhub].
func (o ProviderEndpointOutput) Mhub() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Mhub }).(pulumi.StringPtrOutput)
}

// Mns is [ProviderEndpoint.Mns].
func (o ProviderEndpointOutput) Mns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Mns }).(pulumi.StringPtrOutput)
}

// MnsOpen is [ProviderEndpoint.MnsOpen].
func (o ProviderEndpointOutput) MnsOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.MnsOpen }).(pulumi.StringPtrOutput)
}

// Mscopensubscription is [ProviderEndpoint.Mscopensubscription].
func (o ProviderEndpointOutput) Mscopensubscription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Mscopensubscription }).(pulumi.StringPtrOutput)
}

// Mse is [ProviderEndpoint.Mse].
func (o ProviderEndpointOutput) Mse() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Mse }).(pulumi.StringPtrOutput)
}

// Nas is [ProviderEndpoint.Nas].
func (o ProviderEndpointOutput) Nas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Nas }).(pulumi.StringPtrOutput)
}

// Nlb is [ProviderEndpoint.Nlb].
func (o ProviderEndpointOutput) Nlb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Nlb }).(pulumi.StringPtrOutput)
}

// Oceanbase is [ProviderEndpoint.Oceanbase].
func (o ProviderEndpointOutput) Oceanbase() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Oceanbase }).(pulumi.StringPtrOutput)
}

// Oceanbasepro is [ProviderEndpoint.Oceanbasepro].
func (o ProviderEndpointOutput) Oceanbasepro() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Oceanbasepro }).(pulumi.StringPtrOutput)
}

// Ons is [ProviderEndpoint.Ons].
func (o ProviderEndpointOutput) Ons() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ons }).(pulumi.StringPtrOutput)
}

// Onsproxy is [ProviderEndpoint.Onsproxy].
func (o ProviderEndpointOutput) Onsproxy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Onsproxy }).(pulumi.StringPtrOutput)
}

// Oos is [ProviderEndpoint.Oos].
func (o ProviderEndpointOutput) Oos() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Oos }).(pulumi.StringPtrOutput)
}

// Opensearch is [ProviderEndpoint.Opensearch].
func (o ProviderEndpointOutput) Opensearch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Opensearch }).(pulumi.StringPtrOutput)
}

// Oss is [ProviderEndpoint.Oss].
func (o ProviderEndpointOutput) Oss() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Oss }).(pulumi.StringPtrOutput)
}

// Ots is [ProviderEndpoint.Ots].
func (o ProviderEndpointOutput) Ots() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ots }).(pulumi.StringPtrOutput)
}

// Polardb is [ProviderEndpoint.Polardb].
func (o ProviderEndpointOutput) Polardb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Polardb }).(pulumi.StringPtrOutput)
}

// Polardbx is [ProviderEndpoint.Polardbx].
func (o ProviderEndpointOutput) Polardbx() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Polardbx }).(pulumi.StringPtrOutput)
}

// Privatelink is [ProviderEndpoint.Privatelink].
func (o ProviderEndpointOutput) Privatelink() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Privatelink }).(pulumi.StringPtrOutput)
}

// Pvtz is [ProviderEndpoint.Pvtz].
func (o ProviderEndpointOutput) Pvtz() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Pvtz }).(pulumi.StringPtrOutput)
}

// Quickbi is [ProviderEndpoint.Quickbi].
func (o ProviderEndpointOutput) Quickbi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Quickbi }).(pulumi.StringPtrOutput)
}

// QuickbiPublic is [ProviderEndpoint.QuickbiPublic].
func (o ProviderEndpointOutput) QuickbiPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.QuickbiPublic }).(pulumi.StringPtrOutput)
}

// Quotas is [ProviderEndpoint.Quotas].
func (o ProviderEndpointOutput) Quotas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Quotas }).(pulumi.StringPtrOutput)
}

// RKvstore is [ProviderEndpoint.RKvstore].
func (o ProviderEndpointOutput) RKvstore() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.RKvstore }).(pulumi.StringPtrOutput)
}

// Ram is [ProviderEndpoint.Ram].
func (o ProviderEndpointOutput) Ram() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ram }).(pulumi.StringPtrOutput)
}

// Rds is [ProviderEndpoint.Rds].
func (o ProviderEndpointOutput) Rds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Rds }).(pulumi.StringPtrOutput)
}

// Redisa is [ProviderEndpoint.Redisa].
func (o ProviderEndpointOutput) Redisa() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Redisa }).(pulumi.StringPtrOutput)
}

// Resourcemanager is [ProviderEndpoint.Resourcemanager].
func (o ProviderEndpointOutput) Resourcemanager() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Resourcemanager }).(pulumi.StringPtrOutput)
}

// Resourcesharing is [ProviderEndpoint.Resourcesharing].
func (o ProviderEndpointOutput) Resourcesharing() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Resourcesharing }).(pulumi.StringPtrOutput)
}

// Ressharing is [ProviderEndpoint.Ressharing].
func (o ProviderEndpointOutput) Ressharing() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ressharing }).(pulumi.StringPtrOutput)
}

// Rocketmq is [ProviderEndpoint.Rocketmq].
func (o ProviderEndpointOutput) Rocketmq() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Rocketmq }).(pulumi.StringPtrOutput)
}

// Ros is [ProviderEndpoint.Ros].
func (o ProviderEndpointOutput) Ros() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Ros }).(pulumi.StringPtrOutput)
}

// Sae is [ProviderEndpoint.Sae].
func (o ProviderEndpointOutput) Sae() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Sae }).(pulumi.StringPtrOutput)
}

// Sas is [ProviderEndpoint.Sas].
func (o ProviderEndpointOutput) Sas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Sas }).(pulumi.StringPtrOutput)
}

// Scdn is [ProviderEndpoint.Scdn].
func (o ProviderEndpointOutput) Scdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Scdn }).(pulumi.StringPtrOutput)
}

// Schedulerx2 is [ProviderEndpoint.Schedulerx2].
func (o ProviderEndpointOutput) Schedulerx2() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Schedulerx2 }).(pulumi.StringPtrOutput)
}

// Sddp is [ProviderEndpoint.Sddp].
func (o ProviderEndpointOutput) Sddp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Sddp }).(pulumi.StringPtrOutput)
}

// Selectdb is [ProviderEndpoint.Selectdb].
func (o ProviderEndpointOutput) Selectdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Selectdb }).(pulumi.StringPtrOutput)
}

// Serverless is [ProviderEndpoint.Serverless].
func (o ProviderEndpointOutput) Serverless() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Serverless }).(pulumi.StringPtrOutput)
}

// Servicecatalog is [ProviderEndpoint.Servicecatalog].
func (o ProviderEndpointOutput) Servicecatalog() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Servicecatalog }).(pulumi.StringPtrOutput)
}

// Servicemesh is [ProviderEndpoint.Servicemesh].
func (o ProviderEndpointOutput) Servicemesh() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Servicemesh }).(pulumi.StringPtrOutput)
}

// Sgw is [ProviderEndpoint.Sgw].
func (o ProviderEndpointOutput) Sgw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Sgw }).(pulumi.StringPtrOutput)
}

// Slb is [ProviderEndpoint.Slb].
func (o ProviderEndpointOutput) Slb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Slb }).(pulumi.StringPtrOutput)
}

// Smartag is [ProviderEndpoint.Smartag].
func (o ProviderEndpointOutput) Smartag() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Smartag }).(pulumi.StringPtrOutput)
}

// Srvcatalog is [ProviderEndpoint.Srvcatalog].
func (o ProviderEndpointOutput) Srvcatalog() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Srvcatalog }).(pulumi.StringPtrOutput)
}

// Sts is [ProviderEndpoint.Sts].
func (o ProviderEndpointOutput) Sts() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Sts }).(pulumi.StringPtrOutput)
}

// Swas is [ProviderEndpoint.Swas].
func (o ProviderEndpointOutput) Swas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Swas }).(pulumi.StringPtrOutput)
}

// SwasOpen is [ProviderEndpoint.SwasOpen].
func (o ProviderEndpointOutput) SwasOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.SwasOpen }).(pulumi.StringPtrOutput)
}

// Tag is [ProviderEndpoint.Tag].
func (o ProviderEndpointOutput) Tag() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Tag }).(pulumi.StringPtrOutput)
}

// Vod is [ProviderEndpoint.Vod].
func (o ProviderEndpointOutput) Vod() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Vod }).(pulumi.StringPtrOutput)
}

// Vpc is [ProviderEndpoint.Vpc].
func (o ProviderEndpointOutput) Vpc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Vpc }).(pulumi.StringPtrOutput)
}

// Vpcipam is [ProviderEndpoint.Vpcipam].
func (o ProviderEndpointOutput) Vpcipam() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Vpcipam }).(pulumi.StringPtrOutput)
}

// Vpcpeer is [ProviderEndpoint.Vpcpeer].
func (o ProviderEndpointOutput) Vpcpeer() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Vpcpeer }).(pulumi.StringPtrOutput)
}

// Vs is [ProviderEndpoint.Vs].
func (o ProviderEndpointOutput) Vs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Vs }).(pulumi.StringPtrOutput)
}

// Waf is [ProviderEndpoint.Waf].
func (o ProviderEndpointOutput) Waf() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.Waf }).(pulumi.StringPtrOutput)
}

// WafOpenapi is [ProviderEndpoint.WafOpenapi].
func (o ProviderEndpointOutput) WafOpenapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderEndpoint) *string { return v.WafOpenapi }).(pulumi.StringPtrOutput)
}

// ProviderSignVersion is the object type `alicloud:index/ProviderSignVersion:ProviderSignVersion`.
//
// Signature versions by service.
type ProviderSignVersion struct {
	// Signature version for Object Storage Service. PAI does not use it.
	Oss *string `pulumi:"oss"`
	// Signature version for Log Service. PAI does not use it.
	Sls *string `pulumi:"sls"`
}

// ProviderSignVersionInput is ProviderSignVersionArgs, or an output of that.
type ProviderSignVersionInput interface {
	pulumi.Input

	ToProviderSignVersionOutput() ProviderSignVersionOutput
	ToProviderSignVersionOutputWithContext(context.Context) ProviderSignVersionOutput
}

// ProviderSignVersionArgs is what a program gives for a ProviderSignVersion.
//
// Signature versions by service.
type ProviderSignVersionArgs struct {
	// Signature version for Object Storage Service. PAI does not use it.
	Oss pulumi.StringPtrInput `pulumi:"oss"`
	// Signature version for Log Service. PAI does not use it.
	Sls pulumi.StringPtrInput `pulumi:"sls"`
}

// ElementType is the type of the value that it becomes.
func (ProviderSignVersionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderSignVersion]()
}

// ToProviderSignVersionOutput returns it as an output.
func (i ProviderSignVersionArgs) ToProviderSignVersionOutput() ProviderSignVersionOutput {
	return i.ToProviderSignVersionOutputWithContext(context.Background())
}

// ToProviderSignVersionOutputWithContext returns it as an output that is awaited with ctx.
func (i ProviderSignVersionArgs) ToProviderSignVersionOutputWithContext(ctx context.Context) ProviderSignVersionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderSignVersionOutput)
}

// ProviderSignVersionOutput is a ProviderSignVersion that becomes known while the stack is deployed.
type ProviderSignVersionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderSignVersionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[ProviderSignVersion]()
}

// ToProviderSignVersionOutput returns itself.
func (o ProviderSignVersionOutput) ToProviderSignVersionOutput() ProviderSignVersionOutput {
	return o
}

// ToProviderSignVersionOutputWithContext returns itself.
func (o ProviderSignVersionOutput) ToProviderSignVersionOutputWithContext(context.Context) ProviderSignVersionOutput {
	return o
}

// Oss is [ProviderSignVersion.Oss].
func (o ProviderSignVersionOutput) Oss() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderSignVersion) *string { return v.Oss }).(pulumi.StringPtrOutput)
}

// Sls is [ProviderSignVersion.Sls].
func (o ProviderSignVersionOutput) Sls() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ProviderSignVersion) *string { return v.Sls }).(pulumi.StringPtrOutput)
}

// ProviderSignVersionPtrInput is ProviderSignVersionArgs or a pointer to one made with ProviderSignVersionPtr, or an output of that.
type ProviderSignVersionPtrInput interface {
	pulumi.Input

	ToProviderSignVersionPtrOutput() ProviderSignVersionPtrOutput
	ToProviderSignVersionPtrOutputWithContext(context.Context) ProviderSignVersionPtrOutput
}

type providerSignVersionPtrType ProviderSignVersionArgs

// ProviderSignVersionPtr makes what may be nil of the args.
func ProviderSignVersionPtr(v *ProviderSignVersionArgs) ProviderSignVersionPtrInput {
	return (*providerSignVersionPtrType)(v)
}

// ElementType is the type of the value that it becomes.
func (*providerSignVersionPtrType) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderSignVersion]()
}

// ToProviderSignVersionPtrOutput returns it as an output.
func (i *providerSignVersionPtrType) ToProviderSignVersionPtrOutput() ProviderSignVersionPtrOutput {
	return i.ToProviderSignVersionPtrOutputWithContext(context.Background())
}

// ToProviderSignVersionPtrOutputWithContext returns it as an output that is awaited with ctx.
func (i *providerSignVersionPtrType) ToProviderSignVersionPtrOutputWithContext(ctx context.Context) ProviderSignVersionPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderSignVersionPtrOutput)
}

// ToProviderSignVersionPtrOutput returns it as an output that may be nil.
func (i ProviderSignVersionArgs) ToProviderSignVersionPtrOutput() ProviderSignVersionPtrOutput {
	return i.ToProviderSignVersionPtrOutputWithContext(context.Background())
}

// ToProviderSignVersionPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (i ProviderSignVersionArgs) ToProviderSignVersionPtrOutputWithContext(ctx context.Context) ProviderSignVersionPtrOutput {
	return i.ToProviderSignVersionOutputWithContext(ctx).ToProviderSignVersionPtrOutputWithContext(ctx)
}

// ToProviderSignVersionPtrOutput returns it as an output that may be nil.
func (o ProviderSignVersionOutput) ToProviderSignVersionPtrOutput() ProviderSignVersionPtrOutput {
	return o.ToProviderSignVersionPtrOutputWithContext(context.Background())
}

// ToProviderSignVersionPtrOutputWithContext returns it as an output that may be nil and is awaited with ctx.
func (o ProviderSignVersionOutput) ToProviderSignVersionPtrOutputWithContext(ctx context.Context) ProviderSignVersionPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ProviderSignVersion) *ProviderSignVersion { return &v }).(ProviderSignVersionPtrOutput)
}

// ProviderSignVersionPtrOutput is a ProviderSignVersion or nil that becomes known while the stack is deployed.
type ProviderSignVersionPtrOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderSignVersionPtrOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*ProviderSignVersion]()
}

// ToProviderSignVersionPtrOutput returns itself.
func (o ProviderSignVersionPtrOutput) ToProviderSignVersionPtrOutput() ProviderSignVersionPtrOutput {
	return o
}

// ToProviderSignVersionPtrOutputWithContext returns itself.
func (o ProviderSignVersionPtrOutput) ToProviderSignVersionPtrOutputWithContext(context.Context) ProviderSignVersionPtrOutput {
	return o
}

// Elem returns what it points to, an empty ProviderSignVersion for nil.
func (o ProviderSignVersionPtrOutput) Elem() ProviderSignVersionOutput {
	return o.ApplyT(func(v *ProviderSignVersion) ProviderSignVersion {
		if v == nil {
			return ProviderSignVersion{}
		}
		return *v
	}).(ProviderSignVersionOutput)
}

// Oss is [ProviderSignVersion.Oss], or nil where there is no ProviderSignVersion.
func (o ProviderSignVersionPtrOutput) Oss() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderSignVersion) *string {
		if v == nil {
			return nil
		}
		return v.Oss
	}).(pulumi.StringPtrOutput)
}

// Sls is [ProviderSignVersion.Sls], or nil where there is no ProviderSignVersion.
func (o ProviderSignVersionPtrOutput) Sls() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ProviderSignVersion) *string {
		if v == nil {
			return nil
		}
		return v.Sls
	}).(pulumi.StringPtrOutput)
}

// ProviderEndpointArrayInput is ProviderEndpointArray, or an output of that.
type ProviderEndpointArrayInput interface {
	pulumi.Input

	ToProviderEndpointArrayOutput() ProviderEndpointArrayOutput
	ToProviderEndpointArrayOutputWithContext(context.Context) ProviderEndpointArrayOutput
}

// ProviderEndpointArray is a list of values of type ProviderEndpointInput.
type ProviderEndpointArray []ProviderEndpointInput

// ElementType is the type of the value that it becomes.
func (ProviderEndpointArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]ProviderEndpoint]()
}

// ToProviderEndpointArrayOutput returns it as an output.
func (i ProviderEndpointArray) ToProviderEndpointArrayOutput() ProviderEndpointArrayOutput {
	return i.ToProviderEndpointArrayOutputWithContext(context.Background())
}

// ToProviderEndpointArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i ProviderEndpointArray) ToProviderEndpointArrayOutputWithContext(ctx context.Context) ProviderEndpointArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ProviderEndpointArrayOutput)
}

// ProviderEndpointArrayOutput is a value of type ProviderEndpointArray that becomes known while the stack is deployed.
type ProviderEndpointArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (ProviderEndpointArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]ProviderEndpoint]()
}

// ToProviderEndpointArrayOutput returns itself.
func (o ProviderEndpointArrayOutput) ToProviderEndpointArrayOutput() ProviderEndpointArrayOutput {
	return o
}

// ToProviderEndpointArrayOutputWithContext returns itself.
func (o ProviderEndpointArrayOutput) ToProviderEndpointArrayOutputWithContext(context.Context) ProviderEndpointArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o ProviderEndpointArrayOutput) Index(i pulumi.IntInput) ProviderEndpointOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) ProviderEndpoint {
		return vs[0].([]ProviderEndpoint)[vs[1].(int)]
	}).(ProviderEndpointOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[ProviderAssumeRoleInput](), ProviderAssumeRoleArgs{})
	pulumi.RegisterOutputType(ProviderAssumeRoleOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderAssumeRolePtrInput](), ProviderAssumeRoleArgs{})
	pulumi.RegisterOutputType(ProviderAssumeRolePtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderAssumeRoleWithOidcInput](), ProviderAssumeRoleWithOidcArgs{})
	pulumi.RegisterOutputType(ProviderAssumeRoleWithOidcOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderAssumeRoleWithOidcPtrInput](), ProviderAssumeRoleWithOidcArgs{})
	pulumi.RegisterOutputType(ProviderAssumeRoleWithOidcPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderEndpointInput](), ProviderEndpointArgs{})
	pulumi.RegisterOutputType(ProviderEndpointOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderSignVersionInput](), ProviderSignVersionArgs{})
	pulumi.RegisterOutputType(ProviderSignVersionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderSignVersionPtrInput](), ProviderSignVersionArgs{})
	pulumi.RegisterOutputType(ProviderSignVersionPtrOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[ProviderEndpointArrayInput](), ProviderEndpointArray{})
	pulumi.RegisterOutputType(ProviderEndpointArrayOutput{})
}
