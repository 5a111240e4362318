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
// The settings of a workspace: where jobs store what is temporary, how long they may run, which tags
// they must have.
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

// GetWorkspaceConfigsArgs is what GetWorkspaceConfigs is asked with.
type GetWorkspaceConfigsArgs struct {
	// Only settings of this category: `CommonResourceConfig`, for example.
	CategoryName *string `pulumi:"categoryName"`
	// Only settings with this key: `tempStoragePath`, for example.
	ConfigKey *string `pulumi:"configKey"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only settings that have all of these labels, each a key with its value.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Settings of this workspace.
	WorkspaceId string `pulumi:"workspaceId"`
}

// GetWorkspaceConfigsResult is what GetWorkspaceConfigs answers.
type GetWorkspaceConfigsResult struct {
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Configs []GetWorkspaceConfigsConfig `pulumi:"configs"`
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetWorkspaceConfigsOutput asks as [GetWorkspaceConfigs] does, when all arguments are known and what
// it depends on is done.
func GetWorkspaceConfigsOutput(ctx *pulumi.Context, args GetWorkspaceConfigsOutputArgs, opts ...pulumi.InvokeOption) GetWorkspaceConfigsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getWorkspaceConfigs:getWorkspaceConfigs", args, GetWorkspaceConfigsResultOutput{}, options).(GetWorkspaceConfigsResultOutput)
}

// GetWorkspaceConfigsOutputArgs is what GetWorkspaceConfigsOutput is asked with.
type GetWorkspaceConfigsOutputArgs struct {
	// Only settings of this category: `CommonResourceConfig`, for example.
	CategoryName pulumi.StringPtrInput `pulumi:"categoryName"`
	// Only settings with this key: `tempStoragePath`, for example.
	ConfigKey pulumi.StringPtrInput `pulumi:"configKey"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only settings that have all of these labels, each a key with its value.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Settings of this workspace.
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
