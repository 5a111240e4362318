// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetWorkspaceConfigs asks the function `alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs`, and waits for its answer.
//
// Returns the settings of a workspace, for example where jobs store temporary files, how long they may
// run, and which tags they must have.
//
// # Example Usage
//
// # Where the jobs of a workspace keep what is temporary
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		settings, err := pai.GetWorkspaceConfigs(ctx, &pai.GetWorkspaceConfigsArgs{
//			WorkspaceId:  "478812",
//			CategoryName: pulumi.StringRef("CommonResourceConfig"),
//			ConfigKey:    pulumi.StringRef("tempStoragePath"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("path", pulumi.StringPtrFromPtr(settings.Configs[0].ConfigValue))
//		return nil
//	}
func GetWorkspaceConfigs(ctx *pulumi.Context, args *GetWorkspaceConfigsArgs, opts ...pulumi.InvokeOption) (*GetWorkspaceConfigsResult, error) {
	var result GetWorkspaceConfigsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetWorkspaceConfigsArgs has the arguments of GetWorkspaceConfigs.
type GetWorkspaceConfigsArgs struct {
	// Return only settings of this category, for example `CommonResourceConfig`.
	CategoryName *string `pulumi:"categoryName"`
	// Return only settings with this key, for example `tempStoragePath`.
	ConfigKey *string `pulumi:"configKey"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only settings that have all of these labels, given as keys with values.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return the settings of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceConfigsResult is what GetWorkspaceConfigs answers.
type GetWorkspaceConfigsResult struct {
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Configs []GetWorkspaceConfigsConfig `pulumi:"configs"`
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetWorkspaceConfigsOutput asks as [GetWorkspaceConfigs] does, when all arguments are known and what
// it depends on is done.
func GetWorkspaceConfigsOutput(ctx *pulumi.Context, args GetWorkspaceConfigsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceConfigsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args, GetWorkspaceConfigsResultOutput{}, options).(GetWorkspaceConfigsResultOutput)
}

// GetWorkspaceConfigsOutputArgs has the arguments of GetWorkspaceConfigsOutput.
type GetWorkspaceConfigsOutputArgs struct {
	// Return only settings of this category, for example `CommonResourceConfig`.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// Return only settings with this key, for example `tempStoragePath`.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only settings that have all of these labels, given as keys with values.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return the settings of this workspace.
	WorkspaceId pulumi.StringInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsArgs]()
}

// GetWorkspaceConfigsResultOutput is what GetWorkspaceConfigs answers, as a value that becomes known while the stack is deployed.
type GetWorkspaceConfigsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetWorkspaceConfigsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetWorkspaceConfigsResult]()
}

// ToGetWorkspaceConfigsResultOutput returns itself.
func (o GetWorkspaceConfigsResultOutput) ToGetWorkspaceConfigsResultOutput() GetWorkspaceConfigsResultOutput {
	return o
}

// ToGetWorkspaceConfigsResultOutputWithContext returns itself.
func (o GetWorkspaceConfigsResultOutput) ToGetWorkspaceConfigsResultOutputWithContext(context.Context) GetWorkspaceConfigsResultOutput {
	return o
}

// Configs is [GetWorkspaceConfigsResult.Configs].
func (o GetWorkspaceConfigsResultOutput) Configs() GetWorkspaceConfigsConfigArrayOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsResult) []GetWorkspaceConfigsConfig { return v.Configs }).(GetWorkspaceConfigsConfigArrayOutput)
}

// Ids is [GetWorkspaceConfigsResult.Ids].
func (o GetWorkspaceConfigsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetWorkspaceConfigsResult.Names].
func (o GetWorkspaceConfigsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetWorkspaceConfigsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetWorkspaceConfigsResultOutput{})
}
