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
// Returns the connections of a workspace to model services, vector stores and databases. The result
// has no passwords and keys.
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

// GetConnectionsArgs has the arguments of GetConnections.
type GetConnectionsArgs struct {
	// Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Return only the connection with this name.
	ConnectionName *string `pulumi:"connectionName"`
	// Return only connections of this type, for example `OpenLLMConnection`.
	ConnectionType *string `pulumi:"connectionType"`
	// Return only connections that this account or RAM user created.
	Creator *string `pulumi:"creator"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only connections to this model.
	Model *string `pulumi:"model"`
	// Return only connections to a model of this type: `LLM`, `Embedding` or `ReRank`.
	ModelType *string `pulumi:"modelType"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only connections to models that can call tools (`true`) or that cannot (`false`).
	ToolCall *bool `pulumi:"toolCall"`
	// Return the connections of this workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetConnectionsResult is what GetConnections answers.
type GetConnectionsResult struct {
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Connections []GetConnectionsConnection `pulumi:"connections"`
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetConnectionsOutput asks as [GetConnections] does, when all arguments are known and what it depends
// on is done.
func GetConnectionsOutput(ctx *pulumi.Context, args GetConnectionsOutputArgs, opts ...pulumi.InvokeOption) GetConnectionsResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getConnections:getConnections", args, GetConnectionsResultOutput{}, options).(GetConnectionsResultOutput)
}

// GetConnectionsOutputArgs has the arguments of GetConnectionsOutput.
type GetConnectionsOutputArgs struct {
	// Return only connections with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Return only the connection with this name.
	ConnectionName pulumi.StringPtrInput `pulumi:"connectionName"`
	// Return only connections of this type, for example `OpenLLMConnection`.
	ConnectionType pulumi.StringPtrInput `pulumi:"connectionType"`
	// Return only connections that this account or RAM user created.
	Creator pulumi.StringPtrInput `pulumi:"creator"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only connections to this model.
	Model pulumi.StringPtrInput `pulumi:"model"`
	// Return only connections to a model of this type: `LLM`, `Embedding` or `ReRank`.
	ModelType pulumi.StringPtrInput `pulumi:"modelType"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only connections to models that can call tools (`true`) or that cannot (`false`).
	ToolCall pulumi.BoolPtrInput `pulumi:"toolCall"`
	// Return the connections of this workspace.
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
