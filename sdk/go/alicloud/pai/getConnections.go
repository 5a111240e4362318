// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetConnections asks the function `alicloud:pai/getConnections:getConnections`, and waits for its answer.
//
// Connections of a workspace: where model services, vector stores and databases are. Their passwords
// and keys are left out.
//
// # Example Usage
//
// # Connections through which a language model can be reached
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		models, err := pai.GetConnections(ctx, &pai.GetConnectionsArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			ModelType:   pulumi.StringRef("LLM"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("connectionNames", pulumi.ToStringArray(models.Names))
//		ctx.Export("connectionIds", pulumi.ToStringArray(models.Ids))
//		return nil
//	}
func GetConnections(ctx *pulumi.Context, args *GetConnectionsArgs, opts ...pulumi.InvokeOption) (*GetConnectionsResult, error) {
	var result GetConnectionsResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getConnections:getConnections", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetConnectionsArgs is what GetConnections is asked with.
type GetConnectionsArgs struct {
	// Only connections of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Only the connection of this name.
	ConnectionName *string `pulumi:"connectionName"`
	// Only connections of this type: `OpenLLMConnection`, for example.
	ConnectionType *string `pulumi:"connectionType"`
	// Only connections that this account or RAM user created.
	Creator *string `pulumi:"creator"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only connections that this model can be reached by.
	Model *string `pulumi:"model"`
	// Only connections that a model of this type can be reached by: `LLM`, `Embedding` or `ReRank`.
	ModelType *string `pulumi:"modelType"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only connections whose models can call tools, or with `false` those whose models cannot.
	ToolCall *bool `pulumi:"toolCall"`
	// Connections of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetConnectionsResult is what GetConnections answers.
type GetConnectionsResult struct {
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Connections []GetConnectionsConnection `pulumi:"connections"`
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetConnectionsOutput asks as [GetConnections] does, when all arguments are known and what it depends
// on is done.
func GetConnectionsOutput(ctx *pulumi.Context, args GetConnectionsOutputArgs, opts ...pulumi.InvokeOption) GetConnectionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getConnections:getConnections", args, GetConnectionsResultOutput{}, options).(GetConnectionsResultOutput)
}

// GetConnectionsOutputArgs is what GetConnectionsOutput is asked with.
type GetConnectionsOutputArgs struct {
	// Only connections of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Only the connection of this name.
	ConnectionName pulumi.StringPtrInput `pulumi:"connectionName"`
	// Only connections of this type: `OpenLLMConnection`, for example.
	ConnectionType pulumi.StringPtrInput `pulumi:"connectionType"`
	// Only connections that this account or RAM user created.
	Creator pulumi.StringPtrInput `pulumi:"creator"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only connections that this model can be reached by.
	Model pulumi.StringPtrInput `pulumi:"model"`
	// Only connections that a model of this type can be reached by: `LLM`, `Embedding` or `ReRank`.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only connections whose models can call tools, or with `false` those whose models cannot.
	ToolCall pulumi.BoolPtrInput `pulumi:"toolCall"`
	// Connections of this workspace.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetConnectionsOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsArgs]()
}

// GetConnectionsResultOutput is what GetConnections answers, as a value that becomes known while the stack is deployed.
type GetConnectionsResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetConnectionsResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetConnectionsResult]()
}

// ToGetConnectionsResultOutput returns itself.
func (o GetConnectionsResultOutput) ToGetConnectionsResultOutput() GetConnectionsResultOutput {
	return o
}

// ToGetConnectionsResultOutputWithContext returns itself.
func (o GetConnectionsResultOutput) ToGetConnectionsResultOutputWithContext(context.Context) GetConnectionsResultOutput {
	return o
}

// Connections is [GetConnectionsResult.Connections].
func (o GetConnectionsResultOutput) Connections() GetConnectionsConnectionArrayOutput {
	return o.ApplyT(func(v GetConnectionsResult) []GetConnectionsConnection { return v.Connections }).(GetConnectionsConnectionArrayOutput)
}

// Ids is [GetConnectionsResult.Ids].
func (o GetConnectionsResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetConnectionsResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Names is [GetConnectionsResult.Names].
func (o GetConnectionsResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetConnectionsResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetConnectionsResultOutput{})
}
