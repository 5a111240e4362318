// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceUserConfigs asks the function `alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs`, and waits for its answer.
//
// The settings of the account for PAI, without their values.
//
// # Example Usage
//
// # Which settings the account has
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		settings, err := pai.GetWorkspaceUserConfigs(ctx, nil)
//		if err != nil {
//			return err
//		}
//		ctx.Export("settingIds", pulumi.ToStringArray(settings.Ids))
//		return nil
//	}
func GetWorkspaceUserConfigs(ctx *pulumi.Context, args *GetWorkspaceUserConfigsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceUserConfigsResult, error) {
	var result GetWorkspaceUserConfigsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceUserConfigsArgs is what GetWorkspaceUserConfigs is asked with.
type GetWorkspaceUserConfigsArgs struct {
	// Only settings of this category.
	CategoryName *string `pulumi:"categoryName"`
	// Only settings with this key.
	ConfigKey *string `pulumi:"configKey"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
}

// GetWorkspaceUserConfigsResult is what GetWorkspaceUserConfigs answers.
type GetWorkspaceUserConfigsResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	UserConfigs []GetWorkspaceUserConfigsUserConfig `pulumi:"userConfigs"`
}

// GetWorkspaceUserConfigsOutput asks as [GetWorkspaceUserConfigs] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceUserConfigsOutput(ctx *pulumi.Context, args GetWorkspaceUserConfigsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceUserConfigsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args, GetWorkspaceUserConfigsResultOutput{}, options).(GetWorkspaceUserConfigsResultOutput)
}

// GetWorkspaceUserConfigsOutputArgs is what GetWorkspaceUserConfigsOutput is asked with.
type GetWorkspaceUserConfigsOutputArgs struct {
	// Only settings of this category.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// Only settings with this key.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserConfigsArgs]()
}

// GetWorkspaceUserConfigsResultOutput is what GetWorkspaceUserConfigs answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceUserConfigsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceUserConfigsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceUserConfigsResult]()
}

// ToGetWorkspaceUserConfigsResultOutput returns itself.
func (o GetWorkspaceUserConfigsResultOutput) ToGetWorkspaceUserConfigsResultOutput() GetWorkspaceUserConfigsResultOutput {
	return o
}

// ToGetWorkspaceUserConfigsResultOutputWithContext returns itself.
func (o GetWorkspaceUserConfigsResultOutput) ToGetWorkspaceUserConfigsResultOutputWithContext(context.Context) GetWorkspaceUserConfigsResultOutput {
	return o
}

// Ids is [GetWorkspaceUserConfigsResult.Ids].
func (o GetWorkspaceUserConfigsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceUserConfigsResult.Names].
func (o GetWorkspaceUserConfigsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

// UserConfigs is [GetWorkspaceUserConfigsResult.UserConfigs].
func (o GetWorkspaceUserConfigsResultOutput) UserConfigs() GetWorkspaceUserConfigsUserConfigArrayOutput {
	return o.ApplyT(func(v GetWorkspaceUserConfigsResult) []GetWorkspaceUserConfigsUserConfig { return v.UserConfigs }).(GetWorkspaceUserConfigsUserConfigArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceUserConfigsResultOutput{})
}
