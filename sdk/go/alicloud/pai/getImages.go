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
// Returns the container images for the jobs and notebooks of a workspace. These are the images that
// its members registered and the official images of the platform. Official images have the label
// `system.official` with the value `true`.
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

// GetImagesArgs has the arguments of GetImages.
type GetImagesArgs struct {
	// Return only images with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids []string `pulumi:"ids"`
	// Return only the image at this address.
	ImageUri *string `pulumi:"imageUri"`
	// Return only images that have all of these labels, given as keys with values. Official images have
	// `system.official` with the value `true`.
	Labels map[string]string `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems *int `pulumi:"maxItems"`
	// Return only images with this name.
	Name *string `pulumi:"name"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex *string `pulumi:"nameRegex"`
	// Return only images that have this text in their name or description.
	Query *string `pulumi:"query"`
	// Return the images of this workspace. If you leave it out, the function returns all images that you
	// may see.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImagesResult is what GetImages answers.
type GetImagesResult struct {
	// The IDs, in the order of the list. You can use the ID of a resource with `pulumi import`.
	Ids []string `pulumi:"ids"`
	// The objects that were found, the oldest first. The list has only the objects that you may see. An
	// empty list does not prove that there are none.
	Images []GetImagesImage `pulumi:"images"`
	// The names, in the order of the list. An object without a name has its ID here.
	Names []string `pulumi:"names"`
}

// GetImagesOutput asks as [GetImages] does, when all arguments are known and what it depends on is
// done.
func GetImagesOutput(ctx *pulumi.Context, args GetImagesOutputArgs, opts ...pulumi.InvokeOption) GetImagesResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImages:getImages", args, GetImagesResultOutput{}, options).(GetImagesResultOutput)
}

// GetImagesOutputArgs has the arguments of GetImagesOutput.
type GetImagesOutputArgs struct {
	// Return only images with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Return only objects with one of these IDs. An ID that does not exist is not an error: compare your
	// list with the `Ids` of the result. An empty list returns nothing.
	Ids pulumi.StringArrayInput `pulumi:"ids"`
	// Return only the image at this address.
	ImageUri pulumi.StringPtrInput `pulumi:"imageUri"`
	// Return only images that have all of these labels, given as keys with values. Official images have
	// `system.official` with the value `true`.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return at most this number of objects, at least 1. If you leave it out, the function returns all of
	// them.
	MaxItems pulumi.IntPtrInput `pulumi:"maxItems"`
	// Return only images with this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Return only objects whose name matches this regular expression. The match can be anywhere in the
	// name; use `^` and `$` to match the beginning and the end. The function fails if the match takes
	// longer than one second.
	NameRegex pulumi.StringPtrInput `pulumi:"nameRegex"`
	// Return only images that have this text in their name or description.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Return the images of this workspace. If you leave it out, the function returns all images that you
	// may see.
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
