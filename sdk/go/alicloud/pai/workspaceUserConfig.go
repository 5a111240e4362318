// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// WorkspaceUserConfig is the resource `alicloud:pai/workspaceUserConfig:WorkspaceUserConfig`.
//
// A setting of the account for PAI, for example the RAM role that PAI assumes
// (`customizePAIAssumedRole` in `DataPrivacyConfig`). A key has one value in each scope. If the value
// exists already, the provider does not overwrite it: import it first. If your credentials may not
// list settings, the provider cannot see the value, warns you and overwrites it.
//
// # Example Usage
//
// # The role that PAI acts as
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		_, err := pai.NewWorkspaceUserConfig(ctx, "role", &pai.WorkspaceUserConfigArgs{
//			CategoryName: pulumi.String("DataPrivacyConfig"),
//			ConfigKey:    pulumi.String("customizePAIAssumedRole"),
//			ConfigValue:  pulumi.String("acs:ram::1234567890123456:role/pai-training"),
//		})
//		if err != nil {
//			return err
//		}
//		return nil
//	}
//
// # Import
//
// To import a setting, join its category and its key with a colon. You can add the scope. Without it,
// the provider takes the only value that exists. If there are two, it asks you for the scope.
//
//	$ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>
//	$ pulumi import alicloud:pai/workspaceUserConfig:WorkspaceUserConfig role <category_name>:<config_key>:<scope>
type WorkspaceUserConfig struct {
	pulumi.CustomResourceState

	// Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the
	// setting.
	CategoryName pulumi.StringOutput `pulumi:"categoryName"`

	// Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the
	// setting.
	ConfigKey pulumi.StringOutput `pulumi:"configKey"`

	// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret.
	// Changing it updates the setting in place.
	ConfigValue pulumi.StringOutput `pulumi:"configValue"`

	// Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the
	// provider uses). Defaults to `owner`. Changing it replaces the setting.
	Scope pulumi.StringOutput `pulumi:"scope"`
}

// NewWorkspaceUserConfig makes a WorkspaceUserConfig, or takes over what the stack has under this name already.
func NewWorkspaceUserConfig(ctx *pulumi.Context, name string, args *WorkspaceUserConfigArgs, opts ...pulumi.ResourceOption) (*WorkspaceUserConfig, error) {
	given := WorkspaceUserConfigArgs{}
	if args != nil {
		given = *args
	}
	if err := internal.Require("WorkspaceUserConfig", name, map[string]pulumi.Input{
		"CategoryName": given.CategoryName,
		"ConfigKey":    given.ConfigKey,
		"ConfigValue":  given.ConfigValue,
	}); err != nil {
		return nil, err
	}
	given.ConfigValue = internal.Secret(given.ConfigValue)
	resource := &WorkspaceUserConfig{}
	opts = internal.PkgResourceDefaultOpts(opts, "configValue")
	if err := ctx.RegisterResource("alicloud:pai/workspaceUserConfig:WorkspaceUserConfig", name, &given, resource, opts...); err != nil {
		return nil, err
	}
	return resource, nil
}

// GetWorkspaceUserConfig looks up a WorkspaceUserConfig that exists, without managing it. The id is
// the one that it is imported by; the state goes to the plugin along with the id, and may be nil.
func GetWorkspaceUserConfig(ctx *pulumi.Context, name string, id pulumi.IDInput, state *WorkspaceUserConfigState, opts ...pulumi.ResourceOption) (*WorkspaceUserConfig, error) {
	resource := &WorkspaceUserConfig{}
	opts = internal.PkgResourceDefaultOpts(opts, "configValue")
	if err := internal.Read(ctx, "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig", name, id, state, resource, opts); err != nil {
		return nil, err
	}
	return resource, nil
}

type workspaceUserConfigState struct {
	CategoryName *string `pulumi:"categoryName"`
	ConfigKey    *string `pulumi:"configKey"`
	ConfigValue  *string `pulumi:"configValue"`
	Scope        *string `pulumi:"scope"`
}

// WorkspaceUserConfigState is what is known of a WorkspaceUserConfig that is looked up.
type WorkspaceUserConfigState struct {
	// Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the
	// setting.
	CategoryName pulumi.StringPtrInput
	// Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the
	// setting.
	ConfigKey pulumi.StringPtrInput
	// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret.
	// Changing it updates the setting in place.
	ConfigValue pulumi.StringPtrInput
	// Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the
	// provider uses). Defaults to `owner`. Changing it replaces the setting.
	Scope pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigState) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceUserConfigState]()
}

type workspaceUserConfigArgs struct {
	CategoryName string  `pulumi:"categoryName"`
	ConfigKey    string  `pulumi:"configKey"`
	ConfigValue  string  `pulumi:"configValue"`
	Scope        *string `pulumi:"scope"`
}

// WorkspaceUserConfigArgs is what a program says of a WorkspaceUserConfig.
type WorkspaceUserConfigArgs struct {
	// Category of the setting. The service documents `DataPrivacyConfig`. Changing it replaces the
	// setting.
	CategoryName pulumi.StringInput
	// Key of the setting. The service documents `customizePAIAssumedRole`. Changing it replaces the
	// setting.
	ConfigKey pulumi.StringInput
	// Value of the setting, 1 to 8192 characters. A longer value gives a warning. The value is a secret.
	// Changing it updates the setting in place.
	ConfigValue pulumi.StringInput
	// Who the setting is for: `owner` (the account) or `subUser` (the RAM user whose credentials the
	// provider uses). Defaults to `owner`. Changing it replaces the setting.
	Scope pulumi.StringPtrInput
}

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigArgs) ElementType() reflect.Type {
	return reflect.TypeFor[workspaceUserConfigArgs]()
}

// WorkspaceUserConfigInput is a *WorkspaceUserConfig, or an output of that.
type WorkspaceUserConfigInput interface {
	pulumi.Input

	ToWorkspaceUserConfigOutput() WorkspaceUserConfigOutput
	ToWorkspaceUserConfigOutputWithContext(context.Context) WorkspaceUserConfigOutput
}

// ElementType is the type of the value that it becomes.
func (*WorkspaceUserConfig) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigOutput returns it as an output.
func (r *WorkspaceUserConfig) ToWorkspaceUserConfigOutput() WorkspaceUserConfigOutput {
	return r.ToWorkspaceUserConfigOutputWithContext(context.Background())
}

// ToWorkspaceUserConfigOutputWithContext returns it as an output that is awaited with ctx.
func (r *WorkspaceUserConfig) ToWorkspaceUserConfigOutputWithContext(ctx context.Context) WorkspaceUserConfigOutput {
	return pulumi.ToOutputWithContext(ctx, r).(WorkspaceUserConfigOutput)
}

// WorkspaceUserConfigOutput is a WorkspaceUserConfig that becomes known while the stack is deployed.
type WorkspaceUserConfigOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigOutput) ElementType() reflect.Type {
	return reflect.TypeFor[*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigOutput returns itself.
func (o WorkspaceUserConfigOutput) ToWorkspaceUserConfigOutput() WorkspaceUserConfigOutput {
	return o
}

// ToWorkspaceUserConfigOutputWithContext returns itself.
func (o WorkspaceUserConfigOutput) ToWorkspaceUserConfigOutputWithContext(context.Context) WorkspaceUserConfigOutput {
	return o
}

// CategoryName is [WorkspaceUserConfig.CategoryName].
func (o WorkspaceUserConfigOutput) CategoryName() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceUserConfig) pulumi.StringOutput { return v.CategoryName }).(pulumi.StringOutput)
}

// ConfigKey is [WorkspaceUserConfig.ConfigKey].
func (o WorkspaceUserConfigOutput) ConfigKey() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceUserConfig) pulumi.StringOutput { return v.ConfigKey }).(pulumi.StringOutput)
}

// ConfigValue is [WorkspaceUserConfig.ConfigValue].
func (o WorkspaceUserConfigOutput) ConfigValue() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceUserConfig) pulumi.StringOutput { return v.ConfigValue }).(pulumi.StringOutput)
}

// Scope is [WorkspaceUserConfig.Scope].
func (o WorkspaceUserConfigOutput) Scope() pulumi.StringOutput {
	return o.ApplyT(func(v *WorkspaceUserConfig) pulumi.StringOutput { return v.Scope }).(pulumi.StringOutput)
}

// WorkspaceUserConfigArrayInput is WorkspaceUserConfigArray, or an output of that.
type WorkspaceUserConfigArrayInput interface {
	pulumi.Input

	ToWorkspaceUserConfigArrayOutput() WorkspaceUserConfigArrayOutput
	ToWorkspaceUserConfigArrayOutputWithContext(context.Context) WorkspaceUserConfigArrayOutput
}

// WorkspaceUserConfigArray is a list of values of type WorkspaceUserConfigInput.
type WorkspaceUserConfigArray []WorkspaceUserConfigInput

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigArray) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigArrayOutput returns it as an output.
func (i WorkspaceUserConfigArray) ToWorkspaceUserConfigArrayOutput() WorkspaceUserConfigArrayOutput {
	return i.ToWorkspaceUserConfigArrayOutputWithContext(context.Background())
}

// ToWorkspaceUserConfigArrayOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceUserConfigArray) ToWorkspaceUserConfigArrayOutputWithContext(ctx context.Context) WorkspaceUserConfigArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceUserConfigArrayOutput)
}

// WorkspaceUserConfigArrayOutput is a value of type WorkspaceUserConfigArray that becomes known while the stack is deployed.
type WorkspaceUserConfigArrayOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigArrayOutput) ElementType() reflect.Type {
	return reflect.TypeFor[[]*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigArrayOutput returns itself.
func (o WorkspaceUserConfigArrayOutput) ToWorkspaceUserConfigArrayOutput() WorkspaceUserConfigArrayOutput {
	return o
}

// ToWorkspaceUserConfigArrayOutputWithContext returns itself.
func (o WorkspaceUserConfigArrayOutput) ToWorkspaceUserConfigArrayOutputWithContext(context.Context) WorkspaceUserConfigArrayOutput {
	return o
}

// Index returns one of the list by its position, counted from 0.
func (o WorkspaceUserConfigArrayOutput) Index(i pulumi.IntInput) WorkspaceUserConfigOutput {
	return pulumi.All(o, i).ApplyT(func(vs []any) *WorkspaceUserConfig {
		return vs[0].([]*WorkspaceUserConfig)[vs[1].(int)]
	}).(WorkspaceUserConfigOutput)
}

// WorkspaceUserConfigMapInput is WorkspaceUserConfigMap, or an output of that.
type WorkspaceUserConfigMapInput interface {
	pulumi.Input

	ToWorkspaceUserConfigMapOutput() WorkspaceUserConfigMapOutput
	ToWorkspaceUserConfigMapOutputWithContext(context.Context) WorkspaceUserConfigMapOutput
}

// WorkspaceUserConfigMap is a map by name of values of type WorkspaceUserConfigInput.
type WorkspaceUserConfigMap map[string]WorkspaceUserConfigInput

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigMap) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigMapOutput returns it as an output.
func (i WorkspaceUserConfigMap) ToWorkspaceUserConfigMapOutput() WorkspaceUserConfigMapOutput {
	return i.ToWorkspaceUserConfigMapOutputWithContext(context.Background())
}

// ToWorkspaceUserConfigMapOutputWithContext returns it as an output that is awaited with ctx.
func (i WorkspaceUserConfigMap) ToWorkspaceUserConfigMapOutputWithContext(ctx context.Context) WorkspaceUserConfigMapOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkspaceUserConfigMapOutput)
}

// WorkspaceUserConfigMapOutput is a value of type WorkspaceUserConfigMap that becomes known while the stack is deployed.
type WorkspaceUserConfigMapOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (WorkspaceUserConfigMapOutput) ElementType() reflect.Type {
	return reflect.TypeFor[map[string]*WorkspaceUserConfig]()
}

// ToWorkspaceUserConfigMapOutput returns itself.
func (o WorkspaceUserConfigMapOutput) ToWorkspaceUserConfigMapOutput() WorkspaceUserConfigMapOutput {
	return o
}

// ToWorkspaceUserConfigMapOutputWithContext returns itself.
func (o WorkspaceUserConfigMapOutput) ToWorkspaceUserConfigMapOutputWithContext(context.Context) WorkspaceUserConfigMapOutput {
	return o
}

// MapIndex returns one of the map by its key.
func (o WorkspaceUserConfigMapOutput) MapIndex(k pulumi.StringInput) WorkspaceUserConfigOutput {
	return pulumi.All(o, k).ApplyT(func(vs []any) *WorkspaceUserConfig {
		return vs[0].(map[string]*WorkspaceUserConfig)[vs[1].(string)]
	}).(WorkspaceUserConfigOutput)
}

func init() {
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceUserConfigInput](), &WorkspaceUserConfig{})
	pulumi.RegisterOutputType(WorkspaceUserConfigOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceUserConfigArrayInput](), WorkspaceUserConfigArray{})
	pulumi.RegisterOutputType(WorkspaceUserConfigArrayOutput{})
	pulumi.RegisterInputType(reflect.TypeFor[WorkspaceUserConfigMapInput](), WorkspaceUserConfigMap{})
	pulumi.RegisterOutputType(WorkspaceUserConfigMapOutput{})
}
