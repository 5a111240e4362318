// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package config

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// AssumeRole is the object type `alicloud:config/assumeRole:assumeRole`.
//
// A RAM role to assume.
type AssumeRole struct {
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

// AssumeRoleInput is AssumeRoleArgs, or an output of that.
type AssumeRoleInput interface {
	pulumi.Input

	ToAssumeRoleOutput() AssumeRoleOutput
	ToAssumeRoleOutputWithContext(context.Context) AssumeRoleOutput
}

// AssumeRoleArgs is what a program gives for an AssumeRole.
//
// A RAM role to assume.
type AssumeRoleArgs struct {
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
func (AssumeRoleArgs) ElementType() reflect.Type {
	return reflect.TypeFor[AssumeRole]()
}

// ToAssumeRoleOutput returns it as an output.
func (i AssumeRoleArgs) ToAssumeRoleOutput() AssumeRoleOutput {
	return i.ToAssumeRoleOutputWithContext(context.Background())
}

// ToAssumeRoleOutputWithContext returns it as an output that is awaited with ctx.
func (i AssumeRoleArgs) ToAssumeRoleOutputWithContext(ctx context.Context) AssumeRoleOutput {
	return pulumi.ToOutputWithContext(ctx, i).(AssumeRoleOutput)
}

// AssumeRoleOutput is an AssumeRole that becomes known while the stack is deployed.
type AssumeRoleOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (AssumeRoleOutput) ElementType() reflect.Type {
	return reflect.TypeFor[AssumeRole]()
}

// ToAssumeRoleOutput returns itself.
func (o AssumeRoleOutput) ToAssumeRoleOutput() AssumeRoleOutput {
	return o
}

// ToAssumeRoleOutputWithContext returns itself.
func (o AssumeRoleOutput) ToAssumeRoleOutputWithContext(context.Context) AssumeRoleOutput {
	return o
}

// ExternalId is [AssumeRole.ExternalId].
func (o AssumeRoleOutput) ExternalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRole) *string { return v.ExternalId }).(pulumi.StringPtrOutput)
}

// Policy is [AssumeRole.Policy].
func (o AssumeRoleOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRole) *string { return v.Policy }).(pulumi.StringPtrOutput)
}

// RoleArn is [AssumeRole.RoleArn].
func (o AssumeRoleOutput) RoleArn() pulumi.StringOutput {
	return o.ApplyT(func(v AssumeRole) string { return v.RoleArn }).(pulumi.StringOutput)
}

// SessionExpiration is [AssumeRole.SessionExpiration].
func (o AssumeRoleOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v AssumeRole) *int { return v.SessionExpiration }).(pulumi.IntPtrOutput)
}

// SessionName is [AssumeRole.SessionName].
func (o AssumeRoleOutput) SessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRole) *string { return v.SessionName }).(pulumi.StringPtrOutput)
}

// AssumeRoleWithOidc is the object type `alicloud:config/assumeRoleWithOidc:assumeRoleWithOidc`.
//
// A RAM role to assume with an OpenID Connect token.
type AssumeRoleWithOidc struct {
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

// AssumeRoleWithOidcInput is AssumeRoleWithOidcArgs, or an output of that.
type AssumeRoleWithOidcInput interface {
	pulumi.Input

	ToAssumeRoleWithOidcOutput() AssumeRoleWithOidcOutput
	ToAssumeRoleWithOidcOutputWithContext(context.Context) AssumeRoleWithOidcOutput
}

// AssumeRoleWithOidcArgs is what a program gives for an AssumeRoleWithOidc.
//
// A RAM role to assume with an OpenID Connect token.
type AssumeRoleWithOidcArgs struct {
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
func (AssumeRoleWithOidcArgs) ElementType() reflect.Type {
	return reflect.TypeFor[AssumeRoleWithOidc]()
}

// ToAssumeRoleWithOidcOutput returns it as an output.
func (i AssumeRoleWithOidcArgs) ToAssumeRoleWithOidcOutput() AssumeRoleWithOidcOutput {
	return i.ToAssumeRoleWithOidcOutputWithContext(context.Background())
}

// ToAssumeRoleWithOidcOutputWithContext returns it as an output that is awaited with ctx.
func (i AssumeRoleWithOidcArgs) ToAssumeRoleWithOidcOutputWithContext(ctx context.Context) AssumeRoleWithOidcOutput {
	return pulumi.ToOutputWithContext(ctx, i).(AssumeRoleWithOidcOutput)
}

// AssumeRoleWithOidcOutput is an AssumeRoleWithOidc that becomes known while the stack is deployed.
type AssumeRoleWithOidcOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (AssumeRoleWithOidcOutput) ElementType() reflect.Type {
	return reflect.TypeFor[AssumeRoleWithOidc]()
}

// ToAssumeRoleWithOidcOutput returns itself.
func (o AssumeRoleWithOidcOutput) ToAssumeRoleWithOidcOutput() AssumeRoleWithOidcOutput {
	return o
}

// ToAssumeRoleWithOidcOutputWithContext returns itself.
func (o AssumeRoleWithOidcOutput) ToAssumeRoleWithOidcOutputWithContext(context.Context) AssumeRoleWithOidcOutput {
	return o
}

// OidcProviderArn is [AssumeRoleWithOidc.OidcProviderArn].
func (o AssumeRoleWithOidcOutput) OidcProviderArn() pulumi.StringOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) string { return v.OidcProviderArn }).(pulumi.StringOutput)
}

// OidcToken is [AssumeRoleWithOidc.OidcToken].
func (o AssumeRoleWithOidcOutput) OidcToken() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) *string { return v.OidcToken }).(pulumi.StringPtrOutput)
}

// OidcTokenFile is [AssumeRoleWithOidc.OidcTokenFile].
func (o AssumeRoleWithOidcOutput) OidcTokenFile() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) *string { return v.OidcTokenFile }).(pulumi.StringPtrOutput)
}

// Policy is [AssumeRoleWithOidc.Policy].
func (o AssumeRoleWithOidcOutput) Policy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) *string { return v.Policy }).(pulumi.StringPtrOutput)
}

// RoleArn is [AssumeRoleWithOidc.RoleArn].
func (o AssumeRoleWithOidcOutput) RoleArn() pulumi.StringOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) string { return v.RoleArn }).(pulumi.StringOutput)
}

// RoleSessionName is [AssumeRoleWithOidc.RoleSessionName].
func (o AssumeRoleWithOidcOutput) RoleSessionName() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) *string { return v.RoleSessionName }).(pulumi.StringPtrOutput)
}

// SessionExpiration is [AssumeRoleWithOidc.SessionExpiration].
func (o AssumeRoleWithOidcOutput) SessionExpiration() pulumi.IntPtrOutput {
	return o.ApplyT(func(v AssumeRoleWithOidc) *int { return v.SessionExpiration }).(pulumi.IntPtrOutput)
}

// Endpoints is the object type `alicloud:config/endpoints:endpoints`.
//
// Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or
// `https://` before it and a port after it if needed.
type Endpoints struct {
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

// EndpointsInput is EndpointsArgs, or an output of that.
type EndpointsInput interface {
	pulumi.Input

	ToEndpointsOutput() EndpointsOutput
	ToEndpointsOutputWithContext(context.Context) EndpointsOutput
}

// EndpointsArgs is what a program gives for an Endpoints.
//
// Hosts by service. Each key is the code of a service, and each value is a host, with `http://` or
// `https://` before it and a port after it if needed.
type EndpointsArgs struct {
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
func (EndpointsArgs) ElementType() reflect.Type {
	return reflect.TypeFor[Endpoints]()
}

// ToEndpointsOutput returns it as an output.
func (i EndpointsArgs) ToEndpointsOutput() EndpointsOutput {
	return i.ToEndpointsOutputWithContext(context.Background())
}

// ToEndpointsOutputWithContext returns it as an output that is awaited with ctx.
func (i EndpointsArgs) ToEndpointsOutputWithContext(ctx context.Context) EndpointsOutput {
	return pulumi.ToOutputWithContext(ctx, i).(EndpointsOutput)
}

// EndpointsOutput is an Endpoints that becomes known while the stack is deployed.
type EndpointsOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (EndpointsOutput) ElementType() reflect.Type {
	return reflect.TypeFor[Endpoints]()
}

// ToEndpointsOutput returns itself.
func (o EndpointsOutput) ToEndpointsOutput() EndpointsOutput {
	return o
}

// ToEndpointsOutputWithContext returns itself.
func (o EndpointsOutput) ToEndpointsOutputWithContext(context.Context) EndpointsOutput {
	return o
}

// Acr is [Endpoints.Acr].
func (o EndpointsOutput) Acr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Acr }).(pulumi.StringPtrOutput)
}

// Actiontrail is [Endpoints.Actiontrail].
func (o EndpointsOutput) Actiontrail() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Actiontrail }).(pulumi.StringPtrOutput)
}

// Adb is [Endpoints.Adb].
func (o EndpointsOutput) Adb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Adb }).(pulumi.StringPtrOutput)
}

// Aiworkspace is [Endpoints.Aiworkspace].
func (o EndpointsOutput) Aiworkspace() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Aiworkspace }).(pulumi.StringPtrOutput)
}

// Alb is [Endpoints.Alb].
func (o EndpointsOutput) Alb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Alb }).(pulumi.StringPtrOutput)
}

// Alidfs is [Endpoints.Alidfs].
func (o EndpointsOutput) Alidfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Alidfs }).(pulumi.StringPtrOutput)
}

// Alidns is [Endpoints.Alidns].
func (o EndpointsOutput) Alidns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Alidns }).(pulumi.StringPtrOutput)
}

// Alikafka is [Endpoints.Alikafka].
func (o EndpointsOutput) Alikafka() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Alikafka }).(pulumi.StringPtrOutput)
}

// Amqp is [Endpoints.Amqp].
func (o EndpointsOutput) Amqp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Amqp }).(pulumi.StringPtrOutput)
}

// AntiddosPublic is [Endpoints.AntiddosPublic].
func (o EndpointsOutput) AntiddosPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.AntiddosPublic }).(pulumi.StringPtrOutput)
}

// Apig is [Endpoints.Apig].
func (o EndpointsOutput) Apig() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Apig }).(pulumi.StringPtrOutput)
}

// Apigateway is [Endpoints.Apigateway].
func (o EndpointsOutput) Apigateway() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Apigateway }).(pulumi.StringPtrOutput)
}

// Arms is [Endpoints.Arms].
func (o EndpointsOutput) Arms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Arms }).(pulumi.StringPtrOutput)
}

// Bastionhost is [Endpoints.Bastionhost].
func (o EndpointsOutput) Bastionhost() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Bastionhost }).(pulumi.StringPtrOutput)
}

// Beebot is [Endpoints.Beebot].
func (o EndpointsOutput) Beebot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Beebot }).(pulumi.StringPtrOutput)
}

// Bpstudio is [Endpoints.Bpstudio].
func (o EndpointsOutput) Bpstudio() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Bpstudio }).(pulumi.StringPtrOutput)
}

// BrainIndustrial is [Endpoints.BrainIndustrial].
func (o EndpointsOutput) BrainIndustrial() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.BrainIndustrial }).(pulumi.StringPtrOutput)
}

// Bssopenapi is [Endpoints.Bssopenapi].
func (o EndpointsOutput) Bssopenapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Bssopenapi }).(pulumi.StringPtrOutput)
}

// Cas is [Endpoints.Cas].
func (o EndpointsOutput) Cas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cas }).(pulumi.StringPtrOutput)
}

// Cassandra is [Endpoints.Cassandra].
func (o EndpointsOutput) Cassandra() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cassandra }).(pulumi.StringPtrOutput)
}

// Cbn is [Endpoints.Cbn].
func (o EndpointsOutput) Cbn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cbn }).(pulumi.StringPtrOutput)
}

// Cbs is [Endpoints.Cbs].
func (o EndpointsOutput) Cbs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cbs }).(pulumi.StringPtrOutput)
}

// Cddc is [Endpoints.Cddc].
func (o EndpointsOutput) Cddc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cddc }).(pulumi.StringPtrOutput)
}

// Cdn is [Endpoints.Cdn].
func (o EndpointsOutput) Cdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cdn }).(pulumi.StringPtrOutput)
}

// Cds is [Endpoints.Cds].
func (o EndpointsOutput) Cds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cds }).(pulumi.StringPtrOutput)
}

// Chatbot is [Endpoints.Chatbot].
func (o EndpointsOutput) Chatbot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Chatbot }).(pulumi.StringPtrOutput)
}

// Clickhouse is [Endpoints.Clickhouse].
func (o EndpointsOutput) Clickhouse() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Clickhouse }).(pulumi.StringPtrOutput)
}

// Cloudapi is [Endpoints.Cloudapi].
func (o EndpointsOutput) Cloudapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudapi }).(pulumi.StringPtrOutput)
}

// Cloudauth is [Endpoints.Cloudauth].
func (o EndpointsOutput) Cloudauth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudauth }).(pulumi.StringPtrOutput)
}

// Cloudfirewall is [Endpoints.Cloudfirewall].
func (o EndpointsOutput) Cloudfirewall() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudfirewall }).(pulumi.StringPtrOutput)
}

// Cloudfw is [Endpoints.Cloudfw].
func (o EndpointsOutput) Cloudfw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudfw }).(pulumi.StringPtrOutput)
}

// Cloudphone is [Endpoints.Cloudphone].
func (o EndpointsOutput) Cloudphone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudphone }).(pulumi.StringPtrOutput)
}

// Cloudsso is [Endpoints.Cloudsso].
func (o EndpointsOutput) Cloudsso() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cloudsso }).(pulumi.StringPtrOutput)
}

// Cms is [Endpoints.Cms].
func (o EndpointsOutput) Cms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cms }).(pulumi.StringPtrOutput)
}

// Computenest is [Endpoints.Computenest].
func (o EndpointsOutput) Computenest() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Computenest }).(pulumi.StringPtrOutput)
}

// Config is [Endpoints.Config].
func (o EndpointsOutput) Config() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Config }).(pulumi.StringPtrOutput)
}

// Cr is [Endpoints.Cr].
func (o EndpointsOutput) Cr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cr }).(pulumi.StringPtrOutput)
}

// Cs is [Endpoints.Cs].
func (o EndpointsOutput) Cs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Cs }).(pulumi.StringPtrOutput)
}

// Das is [Endpoints.Das].
func (o EndpointsOutput) Das() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Das }).(pulumi.StringPtrOutput)
}

// Datahub is [Endpoints.Datahub].
func (o EndpointsOutput) Datahub() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Datahub }).(pulumi.StringPtrOutput)
}

// DataworksPublic is [Endpoints.DataworksPublic].
func (o EndpointsOutput) DataworksPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.DataworksPublic }).(pulumi.StringPtrOutput)
}

// Dataworkspublic is [Endpoints.Dataworkspublic].
func (o EndpointsOutput) Dataworkspublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dataworkspublic }).(pulumi.StringPtrOutput)
}

// Dbfs is [Endpoints.Dbfs].
func (o EndpointsOutput) Dbfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dbfs }).(pulumi.StringPtrOutput)
}

// Dbs is [Endpoints.Dbs].
func (o EndpointsOutput) Dbs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dbs }).(pulumi.StringPtrOutput)
}

// Dcdn is [Endpoints.Dcdn].
func (o EndpointsOutput) Dcdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dcdn }).(pulumi.StringPtrOutput)
}

// Ddosbasic is [Endpoints.Ddosbasic].
func (o EndpointsOutput) Ddosbasic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ddosbasic }).(pulumi.StringPtrOutput)
}

// Ddosbgp is [Endpoints.Ddosbgp].
func (o EndpointsOutput) Ddosbgp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ddosbgp }).(pulumi.StringPtrOutput)
}

// Ddoscoo is [Endpoints.Ddoscoo].
func (o EndpointsOutput) Ddoscoo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ddoscoo }).(pulumi.StringPtrOutput)
}

// Dds is [Endpoints.Dds].
func (o EndpointsOutput) Dds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dds }).(pulumi.StringPtrOutput)
}

// DevopsRdc is [Endpoints.DevopsRdc].
func (o EndpointsOutput) DevopsRdc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.DevopsRdc }).(pulumi.StringPtrOutput)
}

// Devopsrdc is [Endpoints.Devopsrdc].
func (o EndpointsOutput) Devopsrdc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Devopsrdc }).(pulumi.StringPtrOutput)
}

// Dfs is [Endpoints.Dfs].
func (o EndpointsOutput) Dfs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dfs }).(pulumi.StringPtrOutput)
}

// Dg is [Endpoints.Dg].
func (o EndpointsOutput) Dg() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dg }).(pulumi.StringPtrOutput)
}

// Dm is [Endpoints.Dm].
func (o EndpointsOutput) Dm() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dm }).(pulumi.StringPtrOutput)
}

// DmsEnterprise is [Endpoints.DmsEnterprise].
func (o EndpointsOutput) DmsEnterprise() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.DmsEnterprise }).(pulumi.StringPtrOutput)
}

// Dmsenterprise is [Endpoints.Dmsenterprise].
func (o EndpointsOutput) Dmsenterprise() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dmsenterprise }).(pulumi.StringPtrOutput)
}

// Dns is [Endpoints.Dns].
func (o EndpointsOutput) Dns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dns }).(pulumi.StringPtrOutput)
}

// Drds is [Endpoints.Drds].
func (o EndpointsOutput) Drds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Drds }).(pulumi.StringPtrOutput)
}

// Dts is [Endpoints.Dts].
func (o EndpointsOutput) Dts() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dts }).(pulumi.StringPtrOutput)
}

// Dysms is [Endpoints.Dysms].
func (o EndpointsOutput) Dysms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dysms }).(pulumi.StringPtrOutput)
}

// Dysmsapi is [Endpoints.Dysmsapi].
func (o EndpointsOutput) Dysmsapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Dysmsapi }).(pulumi.StringPtrOutput)
}

// Eais is [Endpoints.Eais].
func (o EndpointsOutput) Eais() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Eais }).(pulumi.StringPtrOutput)
}

// Ebs is [Endpoints.Ebs].
func (o EndpointsOutput) Ebs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ebs }).(pulumi.StringPtrOutput)
}

// Ecd is [Endpoints.Ecd].
func (o EndpointsOutput) Ecd() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ecd }).(pulumi.StringPtrOutput)
}

// Eci is [Endpoints.Eci].
func (o EndpointsOutput) Eci() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Eci }).(pulumi.StringPtrOutput)
}

// Ecs is [Endpoints.Ecs].
func (o EndpointsOutput) Ecs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ecs }).(pulumi.StringPtrOutput)
}

// Edas is [Endpoints.Edas].
func (o EndpointsOutput) Edas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Edas }).(pulumi.StringPtrOutput)
}

// Edasschedulerx is [Endpoints.Edasschedulerx].
func (o EndpointsOutput) Edasschedulerx() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Edasschedulerx }).(pulumi.StringPtrOutput)
}

// EdsUser is [Endpoints.EdsUser].
func (o EndpointsOutput) EdsUser() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.EdsUser }).(pulumi.StringPtrOutput)
}

// Edsuser is [Endpoints.Edsuser].
func (o EndpointsOutput) Edsuser() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Edsuser }).(pulumi.StringPtrOutput)
}

// Eflo is [Endpoints.Eflo].
func (o EndpointsOutput) Eflo() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Eflo }).(pulumi.StringPtrOutput)
}

// EfloCnp is [Endpoints.EfloCnp].
func (o EndpointsOutput) EfloCnp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.EfloCnp }).(pulumi.StringPtrOutput)
}

// EfloController is [Endpoints.EfloController].
func (o EndpointsOutput) EfloController() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.EfloController }).(pulumi.StringPtrOutput)
}

// Ehpc is [Endpoints.Ehpc].
func (o EndpointsOutput) Ehpc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ehpc }).(pulumi.StringPtrOutput)
}

// Ehs is [Endpoints.Ehs].
func (o EndpointsOutput) Ehs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ehs }).(pulumi.StringPtrOutput)
}

// Eipanycast is [Endpoints.Eipanycast].
func (o EndpointsOutput) Eipanycast() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Eipanycast }).(pulumi.StringPtrOutput)
}

// Elasticsearch is [Endpoints.Elasticsearch].
func (o EndpointsOutput) Elasticsearch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Elasticsearch }).(pulumi.StringPtrOutput)
}

// Emr is [Endpoints.Emr].
func (o EndpointsOutput) Emr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Emr }).(pulumi.StringPtrOutput)
}

// Ens is [Endpoints.Ens].
func (o EndpointsOutput) Ens() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ens }).(pulumi.StringPtrOutput)
}

// Esa is [Endpoints.Esa].
func (o EndpointsOutput) Esa() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Esa }).(pulumi.StringPtrOutput)
}

// Ess is [Endpoints.Ess].
func (o EndpointsOutput) Ess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ess }).(pulumi.StringPtrOutput)
}

// Eventbridge is [Endpoints.Eventbridge].
func (o EndpointsOutput) Eventbridge() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Eventbridge }).(pulumi.StringPtrOutput)
}

// Fc is [Endpoints.Fc].
func (o EndpointsOutput) Fc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Fc }).(pulumi.StringPtrOutput)
}

// FcOpen is [Endpoints.FcOpen].
func (o EndpointsOutput) FcOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.FcOpen }).(pulumi.StringPtrOutput)
}

// Fnf is [Endpoints.Fnf].
func (o EndpointsOutput) Fnf() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Fnf }).(pulumi.StringPtrOutput)
}

// Ga is [Endpoints.Ga].
func (o EndpointsOutput) Ga() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ga }).(pulumi.StringPtrOutput)
}

// Gaplus is [Endpoints.Gaplus].
func (o EndpointsOutput) Gaplus() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gaplus }).(pulumi.StringPtrOutput)
}

// Gdb is [Endpoints.Gdb].
func (o EndpointsOutput) Gdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gdb }).(pulumi.StringPtrOutput)
}

// Gds is [Endpoints.Gds].
func (o EndpointsOutput) Gds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gds }).(pulumi.StringPtrOutput)
}

// Gpdb is [Endpoints.Gpdb].
func (o EndpointsOutput) Gpdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gpdb }).(pulumi.StringPtrOutput)
}

// Gwlb is [Endpoints.Gwlb].
func (o EndpointsOutput) Gwlb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gwlb }).(pulumi.StringPtrOutput)
}

// Gwsecd is [Endpoints.Gwsecd].
func (o EndpointsOutput) Gwsecd() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Gwsecd }).(pulumi.StringPtrOutput)
}

// Hbr is [Endpoints.Hbr].
func (o EndpointsOutput) Hbr() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Hbr }).(pulumi.StringPtrOutput)
}

// HcsSgw is [Endpoints.HcsSgw].
func (o EndpointsOutput) HcsSgw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.HcsSgw }).(pulumi.StringPtrOutput)
}

// Hitsdb is [Endpoints.Hitsdb].
func (o EndpointsOutput) Hitsdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Hitsdb }).(pulumi.StringPtrOutput)
}

// Imm is [Endpoints.Imm].
func (o EndpointsOutput) Imm() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Imm }).(pulumi.StringPtrOutput)
}

// Imp is [Endpoints.Imp].
func (o EndpointsOutput) Imp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Imp }).(pulumi.StringPtrOutput)
}

// Ims is [Endpoints.Ims].
func (o EndpointsOutput) Ims() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ims }).(pulumi.StringPtrOutput)
}

// Iot is [Endpoints.Iot].
func (o EndpointsOutput) Iot() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Iot }).(pulumi.StringPtrOutput)
}

// Kms is [Endpoints.Kms].
func (o EndpointsOutput) Kms() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Kms }).(pulumi.StringPtrOutput)
}

// Kvstore is [Endpoints.Kvstore].
func (o EndpointsOutput) Kvstore() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Kvstore }).(pulumi.StringPtrOutput)
}

// Location is [Endpoints.Location].
func (o EndpointsOutput) Location() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Location }).(pulumi.StringPtrOutput)
}

// Log is [Endpoints.Log].
func (o EndpointsOutput) Log() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Log }).(pulumi.StringPtrOutput)
}

// Market is [Endpoints.Market].
func (o EndpointsOutput) Market() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Market }).(pulumi.StringPtrOutput)
}

// Maxcompute is [Endpoints.Maxcompute].
func (o EndpointsOutput) Maxcompute() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Maxcompute }).(pulumi.StringPtrOutput)
}

// Mhub is [Endpoints.Mhub].
func (o EndpointsOutput) Mhub() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Mhub }).(pulumi.StringPtrOutput)
}

// Mns is [Endpoints.Mns].
func (o EndpointsOutput) Mns() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Mns }).(pulumi.StringPtrOutput)
}

// MnsOpen is [Endpoints.MnsOpen].
func (o EndpointsOutput) MnsOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.MnsOpen }).(pulumi.StringPtrOutput)
}

// Mscopensubscription is [Endpoints.Mscopensubscription].
func (o EndpointsOutput) Mscopensubscription() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Mscopensubscription }).(pulumi.StringPtrOutput)
}

// Mse is [Endpoints.Mse].
func (o EndpointsOutput) Mse() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Mse }).(pulumi.StringPtrOutput)
}

// Nas is [Endpoints.Nas].
func (o EndpointsOutput) Nas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Nas }).(pulumi.StringPtrOutput)
}

// Nlb is [Endpoints.Nlb].
func (o EndpointsOutput) Nlb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Nlb }).(pulumi.StringPtrOutput)
}

// Oceanbase is [Endpoints.Oceanbase].
func (o EndpointsOutput) Oceanbase() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Oceanbase }).(pulumi.StringPtrOutput)
}

// Oceanbasepro is [Endpoints.Oceanbasepro].
func (o EndpointsOutput) Oceanbasepro() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Oceanbasepro }).(pulumi.StringPtrOutput)
}

// Ons is [Endpoints.Ons].
func (o EndpointsOutput) Ons() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ons }).(pulumi.StringPtrOutput)
}

// Onsproxy is [Endpoints.Onsproxy].
func (o EndpointsOutput) Onsproxy() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Onsproxy }).(pulumi.StringPtrOutput)
}

// Oos is [Endpoints.Oos].
func (o EndpointsOutput) Oos() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Oos }).(pulumi.StringPtrOutput)
}

// Opensearch is [Endpoints.Opensearch].
func (o EndpointsOutput) Opensearch() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Opensearch }).(pulumi.StringPtrOutput)
}

// Oss is [Endpoints.Oss].
func (o EndpointsOutput) Oss() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Oss }).(pulumi.StringPtrOutput)
}

// Ots is [Endpoints.Ots].
func (o EndpointsOutput) Ots() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ots }).(pulumi.StringPtrOutput)
}

// Polardb is [Endpoints.Polardb].
func (o EndpointsOutput) Polardb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Polardb }).(pulumi.StringPtrOutput)
}

// Polardbx is [Endpoints.Polardbx].
func (o EndpointsOutput) Polardbx() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Polardbx }).(pulumi.StringPtrOutput)
}

// Privatelink is [Endpoints.Privatelink].
func (o EndpointsOutput) Privatelink() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Privatelink }).(pulumi.StringPtrOutput)
}

// Pvtz is [Endpoints.Pvtz].
func (o EndpointsOutput) Pvtz() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Pvtz }).(pulumi.StringPtrOutput)
}

// Quickbi is [Endpoints.Quickbi].
func (o EndpointsOutput) Quickbi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Quickbi }).(pulumi.StringPtrOutput)
}

// QuickbiPublic is [Endpoints.QuickbiPublic].
func (o EndpointsOutput) QuickbiPublic() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.QuickbiPublic }).(pulumi.StringPtrOutput)
}

// Quotas is [Endpoints.Quotas].
func (o EndpointsOutput) Quotas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Quotas }).(pulumi.StringPtrOutput)
}

// RKvstore is [Endpoints.RKvstore].
func (o EndpointsOutput) RKvstore() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.RKvstore }).(pulumi.StringPtrOutput)
}

// Ram is [Endpoints.Ram].
func (o EndpointsOutput) Ram() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ram }).(pulumi.StringPtrOutput)
}

// Rds is [Endpoints.Rds].
func (o EndpointsOutput) Rds() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Rds }).(pulumi.StringPtrOutput)
}

// Redisa is [Endpoints.Redisa].
func (o EndpointsOutput) Redisa() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Redisa }).(pulumi.StringPtrOutput)
}

// Resourcemanager is [Endpoints.Resourcemanager].
func (o EndpointsOutput) Resourcemanager() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Resourcemanager }).(pulumi.StringPtrOutput)
}

// Resourcesharing is [Endpoints.Resourcesharing].
func (o EndpointsOutput) Resourcesharing() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Resourcesharing }).(pulumi.StringPtrOutput)
}

// Ressharing is [Endpoints.Ressharing].
func (o EndpointsOutput) Ressharing() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ressharing }).(pulumi.StringPtrOutput)
}

// Rocketmq is [Endpoints.Rocketmq].
func (o EndpointsOutput) Rocketmq() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Rocketmq }).(pulumi.StringPtrOutput)
}

// Ros is [Endpoints.Ros].
func (o EndpointsOutput) Ros() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Ros }).(pulumi.StringPtrOutput)
}

// Sae is [Endpoints.Sae].
func (o EndpointsOutput) Sae() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Sae }).(pulumi.StringPtrOutput)
}

// Sas is [Endpoints.Sas].
func (o EndpointsOutput) Sas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Sas }).(pulumi.StringPtrOutput)
}

// Scdn is [Endpoints.Scdn].
func (o EndpointsOutput) Scdn() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Scdn }).(pulumi.StringPtrOutput)
}

// Schedulerx2 is [Endpoints.Schedulerx2].
func (o EndpointsOutput) Schedulerx2() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Schedulerx2 }).(pulumi.StringPtrOutput)
}

// Sddp is [Endpoints.Sddp].
func (o EndpointsOutput) Sddp() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Sddp }).(pulumi.StringPtrOutput)
}

// Selectdb is [Endpoints.Selectdb].
func (o EndpointsOutput) Selectdb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Selectdb }).(pulumi.StringPtrOutput)
}

// Serverless is [Endpoints.Serverless].
func (o EndpointsOutput) Serverless() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Serverless }).(pulumi.StringPtrOutput)
}

// Servicecatalog is [Endpoints.Servicecatalog].
func (o EndpointsOutput) Servicecatalog() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Servicecatalog }).(pulumi.StringPtrOutput)
}

// Servicemesh is [Endpoints.Servicemesh].
func (o EndpointsOutput) Servicemesh() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Servicemesh }).(pulumi.StringPtrOutput)
}

// Sgw is [Endpoints.Sgw].
func (o EndpointsOutput) Sgw() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Sgw }).(pulumi.StringPtrOutput)
}

// Slb is [Endpoints.Slb].
func (o EndpointsOutput) Slb() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Slb }).(pulumi.StringPtrOutput)
}

// Smartag is [Endpoints.Smartag].
func (o EndpointsOutput) Smartag() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Smartag }).(pulumi.StringPtrOutput)
}

// Srvcatalog is [Endpoints.Srvcatalog].
func (o EndpointsOutput) Srvcatalog() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Srvcatalog }).(pulumi.StringPtrOutput)
}

// Sts is [Endpoints.Sts].
func (o EndpointsOutput) Sts() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Sts }).(pulumi.StringPtrOutput)
}

// Swas is [Endpoints.Swas].
func (o EndpointsOutput) Swas() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Swas }).(pulumi.StringPtrOutput)
}

// SwasOpen is [Endpoints.SwasOpen].
func (o EndpointsOutput) SwasOpen() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.SwasOpen }).(pulumi.StringPtrOutput)
}

// Tag is [Endpoints.Tag].
func (o EndpointsOutput) Tag() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Tag }).(pulumi.StringPtrOutput)
}

// Vod is [Endpoints.Vod].
func (o EndpointsOutput) Vod() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Vod }).(pulumi.StringPtrOutput)
}

// Vpc is [Endpoints.Vpc].
func (o EndpointsOutput) Vpc() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Vpc }).(pulumi.StringPtrOutput)
}

// Vpcipam is [Endpoints.Vpcipam].
func (o EndpointsOutput) Vpcipam() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Vpcipam }).(pulumi.StringPtrOutput)
}

// Vpcpeer is [Endpoints.Vpcpeer].
func (o EndpointsOutput) Vpcpeer() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Vpcpeer }).(pulumi.StringPtrOutput)
}

// Vs is [Endpoints.Vs].
func (o EndpointsOutput) Vs() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Vs }).(pulumi.StringPtrOutput)
}

// Waf is [Endpoints.Waf].
func (o EndpointsOutput) Waf() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.Waf }).(pulumi.StringPtrOutput)
}

// WafOpenapi is [Endpoints.WafOpenapi].
func (o EndpointsOutput) WafOpenapi() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Endpoints) *string { return v.WafOpenapi }).(pulumi.StringPtrOutput)
}

// SignVersion is the object type `alicloud:config/signVersion:signVersion`.
//
// Signature versions by service.
type SignVersion struct {
	// Signature version for Object Storage Service. PAI does not use it.
	Oss *string `pulumi:"oss"`
	// Signature version for Log Service. PAI does not use it.
	Sls *string `pulumi:"sls"`
}

// SignVersionInput is SignVersionArgs, or an output of that.
type SignVersionInput interface {
	pulumi.Input

	ToSignVersionOutput() SignVersionOutput
	ToSignVersionOutputWithContext(context.Context) SignVersionOutput
}

// SignVersionArgs is what a program gives for a SignVersion.
//
// Signature versions by service.
type SignVersionArgs struct {
	// Signature version for Object Storage Service. PAI does not use it.
	Oss pulumi.StringPtrInput `pulumi:"oss"`
	// Signature version for Log Service. PAI does not use it.
	Sls pulumi.StringPtrInput `pulumi:"sls"`
}

// ElementType is the type of the value that it becomes.
func (SignVersionArgs) ElementType() reflect.Type {
	return reflect.TypeFor[SignVersion]()
}

// ToSignVersionOutput returns it as an output.
func (i SignVersionArgs) ToSignVersionOutput() SignVersionOutput {
	return i.ToSignVersionOutputWithContext(context.Background())
}

// ToSignVersionOutputWithContext returns it as an output that is awaited with ctx.
func (i SignVersionArgs) ToSignVersionOutputWithContext(ctx context.Context) SignVersionOutput {
	return pulumi.ToOutputWithContext(ctx, i).(SignVersionOutput)
}

// SignVersionOutput is a SignVersion that becomes known while the stack is deployed.
type SignVersionOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (SignVersionOutput) ElementType() reflect.Type {
	return reflect.TypeFor[SignVersion]()
}

// ToSignVersionOutput returns itself.
func (o SignVersionOutput) ToSignVersionOutput() SignVersionOutput {
	return o
}

// ToSignVersionOutputWithContext returns itself.
func (o SignVersionOutput) ToSignVersionOutputWithContext(context.Context) SignVersionOutput {
	return o
}

// Oss is [SignVersion.Oss].
func (o SignVersionOutput) Oss() pulumi.StringPtrOutput {
	return o.ApplyT(func(v SignVersion) *string { return v.Oss }).(pulumi.StringPtrOutput)
}

// Sls is [SignVersion.Sls].
func (o SignVersionOutput) Sls() pulumi.StringPtrOutput {
	return o.ApplyT(func(v SignVersion) *string { return v.Sls }).(pulumi.StringPtrOutput)
}

// EndpointsArrayInput is EndpointsArray, or an output of that.
type EndpointsArrayInput interface {
	pulumi.Input

	ToEndpointsArrayOutput() EndpointsArrayOutput
	ToEndpointsArrayOutputWithContext(context.Context) EndpointsArrayOutput
}

// EndpointsArray is a list of values of type EndpointsInput.
type EndpointsArray []EndpointsInput

// ElementType is the type of the value that it becomes.
func (EndpointsArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]Endpoints]()
}

// ToEndpointsArrayOutput returns it as an output.
func (i EndpointsArray) ToEndpointsArrayOutput() EndpointsArrayOutput {
	return i.ToEndpointsArrayOutputWithContext(context.Background())
}

// ToEndpointsArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i EndpointsArray) ToEndpointsArrayOutputWithContext(ctx context.Context) EndpointsArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(EndpointsArrayOutput)
}

// EndpointsArrayOutput is a value of type EndpointsArray that becomes known while the stack is deployed.
type EndpointsArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (EndpointsArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]Endpoints]()
}

// ToEndpointsArrayOutput returns itself.
func (o EndpointsArrayOutput) ToEndpointsArrayOutput() EndpointsArrayOutput {
	return o
}

// ToEndpointsArrayOutputWithContext returns itself.
func (o EndpointsArrayOutput) ToEndpointsArrayOutputWithContext(context.Context) EndpointsArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o EndpointsArrayOutput) Index(i pulumi.IntInput) EndpointsOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) Endpoints {
		return vs[0].([]Endpoints)[vs[1].(int)]
	}).(EndpointsOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[AssumeRoleInput](), AssumeRoleArgs{})
	pulumi.RegisterOutputType(AssumeRoleOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[AssumeRoleWithOidcInput](), AssumeRoleWithOidcArgs{})
	pulumi.RegisterOutputType(AssumeRoleWithOidcOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[EndpointsInput](), EndpointsArgs{})
	pulumi.RegisterOutputType(EndpointsOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[SignVersionInput](), SignVersionArgs{})
	pulumi.RegisterOutputType(SignVersionOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[EndpointsArrayInput](), EndpointsArray{})
	pulumi.RegisterOutputType(EndpointsArrayOutput{})
}
