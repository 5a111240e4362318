// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetImages asks the function `alicloud:pai/getImages:getImages`, and waits for its answer.
//
// Container images for the jobs and notebooks of a workspace: those that its members registered, and
// the official ones of the platform, which have the label `system.official` with the value `true`.
//
// # Example Usage
//
// # The official images for services
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		official, err := pai.GetImages(ctx, &pai.GetImagesArgs{
//			Labels: map[string]string{
//				"system.official":      "true",
//				"system.supported.eas": "true",
//			},
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("imageNames", pulumi.ToStringArray(official.Names))
//		return nil
//	}
func GetImages(ctx *pulumi.Context, args *GetImagesArgs, opts ...pulumi.InvokeOption) (*GetImagesResult, error) {
	var result GetImagesResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getImages:getImages", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetImagesArgs is what GetImages is asked with.
type GetImagesArgs struct {
	// Only images of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids []string `pulumi:"ids"`
	// Only the image at this address.
	ImageUri *string `pulumi:"imageUri"`
	// Only images that have all of these labels, each a key with its value: `system.official` with `true`
	// for the official ones.
	Labels map[string]string `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems *int `pulumi:"maxItems"`
	// Only images of this name.
	Name *string `pulumi:"name"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex *string `pulumi:"nameRegex"`
	// Only images in whose name or description this text occurs.
	Query *string `pulumi:"query"`
	// Images of this workspace; without it all that the caller may see.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImagesResult is what GetImages answers.
type GetImagesResult struct {
	// The ids, in the order of the list; those of resources are the ones that `pulumi import` takes.
	Ids []string `pulumi:"ids"`
	// What was found, the oldest first. It has what the caller may see: an empty list does not prove that
	// there is nothing.
	Images []GetImagesImage `pulumi:"images"`
	// The names, in the order of the list; the id where there is no name.
	Names []string `pulumi:"names"`
}

// GetImagesOutput asks as [GetImages] does, when all arguments are known and what it depends on is
// done.
func GetImagesOutput(ctx *pulumi.Context, args GetImagesOutputArgs, opts ...pulumi.InvokeOption) GetImagesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImages:getImages", args, GetImagesResultOutput{}, options).(GetImagesResultOutput)
}

// GetImagesOutputArgs is what GetImagesOutput is asked with.
type GetImagesOutputArgs struct {
	// Only images of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Only those with one of these ids. An id that is not found is no error: compare with the `Ids` of the
	// answer. An empty list finds nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Only the image at this address.
	ImageUri pulumi.StringPtrInput `pulumi:"imageUri"`
	// Only images that have all of these labels, each a key with its value: `system.official` with `true`
	// for the official ones.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// At most so many, at least 1. Without it there are all.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Only images of this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Only those whose name matches this regular expression anywhere in it; `^` and `$` hold it to the
	// beginning and the end. It is refused when it takes longer than a second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Only images in whose name or description this text occurs.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Images of this workspace; without it all that the caller may see.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetImagesOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesArgs]()
}

// GetImagesResultOutput is what GetImages answers, as a value that becomes known while the stack is deployed.
type GetImagesResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImagesResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImagesResult]()
}

// ToGetImagesResultOutput returns itself.
func (o GetImagesResultOutput) ToGetImagesResultOutput() GetImagesResultOutput {
	return o
}

// ToGetImagesResultOutputWithContext returns itself.
func (o GetImagesResultOutput) ToGetImagesResultOutputWithContext(context.Context) GetImagesResultOutput {
	return o
}

// Ids is [GetImagesResult.Ids].
func (o GetImagesResultOutput) Ids() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetImagesResult) []string { return v.Ids }).(pulumi.StringArrayOutput)
}

// Images is [GetImagesResult.Images].
func (o GetImagesResultOutput) Images() GetImagesImageArrayOutput {
	return o.ApplyT(func(v GetImagesResult) []GetImagesImage { return v.Images }).(GetImagesImageArrayOutput)
}

// Names is [GetImagesResult.Names].
func (o GetImagesResultOutput) Names() pulumi.StringArrayOutput {
	return o.ApplyT(func(v GetImagesResult) []string { return v.Names }).(pulumi.StringArrayOutput)
}

func init() {
	pulumi.RegisterOutputType(GetImagesResultOutput{})
}
