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
// Returns the settings of the account for PAI, without their values.
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

// GetWorkspaceUserConfigsArgs has the arguments of GetWorkspaceUserConfigs.
type GetWorkspaceUserConfigsArgs struct {
	// Return only settings of this category.
	CategoryName *string `pulumi:"categoryName"`
	// Return only settings with this key.
	ConfigKey *string `pulumi:"configKey"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
}

// GetWorkspaceUserConfigsResult is what GetWorkspaceUserConfigs answers.
type GetWorkspaceUserConfigsResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	UserConfigs []GetWorkspaceUserConfigsUserConfig `pulumi:"userConfigs"`
}

// GetWorkspaceUserConfigsOutput asks as [GetWorkspaceUserConfigs] does, when all arguments are known
// and what it depends on is done.
func GetWorkspaceUserConfigsOutput(ctx *pulumi.Context, args GetWorkspaceUserConfigsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceUserConfigsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceUserConfigs:getWorkspaceUserConfigs", args, GetWorkspaceUserConfigsResultOutput{}, options).(GetWorkspaceUserConfigsResultOutput)
}

// GetWorkspaceUserConfigsOutputArgs has the arguments of GetWorkspaceUserConfigsOutput.
type GetWorkspaceUserConfigsOutputArgs struct {
	// Return only settings of this category.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// Return only settings with this key.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
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
