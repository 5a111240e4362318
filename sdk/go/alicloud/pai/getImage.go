// Code generated from schema.json by sdk.generator. DO NOT EDIT.

package pai

import (
	"context"
	"reflect"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// GetImage asks the function `alicloud:pai/getImage:getImage`, and waits for its answer.
//
// Finds one image by the arguments that you give. The call fails if no image matches, or if more than
// one does.
//
// # Example Usage
//
// # The image that a team's jobs run in
//
//	import (
//		"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
//		"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
//	)
//
//	func deploy(ctx *pulumi.Context) error {
//		image, err := pai.GetImage(ctx, &pai.GetImageArgs{
//			WorkspaceId: pulumi.StringRef("478812"),
//			Name:        pulumi.StringRef("fraud-training"),
//		})
//		if err != nil {
//			return err
//		}
//		ctx.Export("imageUri", pulumi.StringPtrFromPtr(image.ImageUri))
//		return nil
//	}
func GetImage(ctx *pulumi.Context, args *GetImageArgs, opts ...pulumi.InvokeOption) (*GetImageResult, error) {
	var result GetImageResult
	opts = internal.PkgInvokeDefaultOpts(opts)
	if err := ctx.Invoke("alicloud:pai/getImage:getImage", args, &result, opts...); err != nil {
		return nil, err
	}
	return &result, nil
}

// GetImageArgs has the arguments of GetImage.
type GetImageArgs struct {
	// Return only images with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Return only the object with this ID.
	Id *string `pulumi:"id"`
	// Return only the image at this address.
	ImageUri *string `pulumi:"imageUri"`
	// Return only images that have all of these labels, given as keys with values. Official images have
	// `system.official` with the value `true`.
	Labels map[string]string `pulumi:"labels"`
	// Return only images with this name.
	Name *string `pulumi:"name"`
	// Return only images that have this text in their name or description.
	Query *string `pulumi:"query"`
	// Return the images of this workspace. If you leave it out, the function returns all images that you
	// may see.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImageResult is what GetImage answers.
type GetImageResult struct {
	// Who can see the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
	Accessibility *string `pulumi:"accessibility"`
	// When the image was registered, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the image is for.
	Description *string `pulumi:"description"`
	// When the image was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// ID of the object. You can use the ID of a resource with `pulumi import`.
	Id string `pulumi:"id"`
	// Address of the image with its tag, in the form that jobs use.
	ImageUri *string `pulumi:"imageUri"`
	// Labels of the image. The labels of official images, for example `system.chipType` and
	// `system.supported.eas`, say what the image is made for.
	Labels []GetImagesLabel `pulumi:"labels"`
	// Name of the image.
	Name *string `pulumi:"name"`
	// ID of the Alibaba Cloud account that owns the image.
	ParentUserId *string `pulumi:"parentUserId"`
	// Size of the image in bytes.
	Size *float64 `pulumi:"size"`
	// Source of the image.
	SourceId *string `pulumi:"sourceId"`
	// Kind of source.
	SourceType *string `pulumi:"sourceType"`
	// ID of the account or RAM user that registered the image.
	UserId *string `pulumi:"userId"`
	// Workspace of the image. Official images belong to no workspace.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImageOutput asks as [GetImage] does, when all arguments are known and what it depends on is done.
func GetImageOutput(ctx *pulumi.Context, args GetImageOutputArgs, opts ...pulumi.InvokeOption) GetImageResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImage:getImage", args, GetImageResultOutput{}, options).(GetImageResultOutput)
}

// GetImageOutputArgs has the arguments of GetImageOutput.
type GetImageOutputArgs struct {
	// Return only images with this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Return only the object with this ID.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Return only the image at this address.
	ImageUri pulumi.StringPtrInput `pulumi:"imageUri"`
	// Return only images that have all of these labels, given as keys with values. Official images have
	// `system.official` with the value `true`.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Return only images with this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Return only images that have this text in their name or description.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Return the images of this workspace. If you leave it out, the function returns all images that you
	// may see.
	WorkspaceId pulumi.StringPtrInput `pulumi:"workspaceId"`
}

// ElementType is the type of the value that it becomes.
func (GetImageOutputArgs) ElementType() reflect.Type {
	return reflect.TypeFor[GetImageArgs]()
}

// GetImageResultOutput is what GetImage answers, as a value that becomes known while the stack is deployed.
type GetImageResultOutput struct{ *pulumi.OutputState }

// ElementType is the type of the value that it becomes.
func (GetImageResultOutput) ElementType() reflect.Type {
	return reflect.TypeFor[GetImageResult]()
}

// ToGetImageResultOutput returns itself.
func (o GetImageResultOutput) ToGetImageResultOutput() GetImageResultOutput {
	return o
}

// ToGetImageResultOutputWithContext returns itself.
func (o GetImageResultOutput) ToGetImageResultOutputWithContext(context.Context) GetImageResultOutput {
	return o
}

// Accessibility is [GetImageResult.Accessibility].
func (o GetImageResultOutput) Accessibility() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.Accessibility }).(pulumi.StringPtrOutput)
}

// CreateTime is [GetImageResult.CreateTime].
func (o GetImageResultOutput) CreateTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.CreateTime }).(pulumi.StringPtrOutput)
}

// Description is [GetImageResult.Description].
func (o GetImageResultOutput) Description() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.Description }).(pulumi.StringPtrOutput)
}

// GmtModifiedTime is [GetImageResult.GmtModifiedTime].
func (o GetImageResultOutput) GmtModifiedTime() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.GmtModifiedTime }).(pulumi.StringPtrOutput)
}

// Id is [GetImageResult.Id].
func (o GetImageResultOutput) Id() pulumi.StringOutput {
	return o.ApplyT(func(v GetImageResult) string { return v.Id }).(pulumi.StringOutput)
}

// ImageUri is [GetImageResult.ImageUri].
func (o GetImageResultOutput) ImageUri() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.ImageUri }).(pulumi.StringPtrOutput)
}

// Labels is [GetImageResult.Labels].
func (o GetImageResultOutput) Labels() GetImagesLabelArrayOutput {
	return o.ApplyT(func(v GetImageResult) []GetImagesLabel { return v.Labels }).(GetImagesLabelArrayOutput)
}

// Name is [GetImageResult.Name].
func (o GetImageResultOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// ParentUserId is [GetImageResult.ParentUserId].
func (o GetImageResultOutput) ParentUserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.ParentUserId }).(pulumi.StringPtrOutput)
}

// Size is [GetImageResult.Size].
func (o GetImageResultOutput) Size() pulumi.Float64PtrOutput {
	return o.ApplyT(func(v GetImageResult) *float64 { return v.Size }).(pulumi.Float64PtrOutput)
}

// SourceId is [GetImageResult.SourceId].
func (o GetImageResultOutput) SourceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.SourceId }).(pulumi.StringPtrOutput)
}

// SourceType is [GetImageResult.SourceType].
func (o GetImageResultOutput) SourceType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.SourceType }).(pulumi.StringPtrOutput)
}

// UserId is [GetImageResult.UserId].
func (o GetImageResultOutput) UserId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.UserId }).(pulumi.StringPtrOutput)
}

// WorkspaceId is [GetImageResult.WorkspaceId].
func (o GetImageResultOutput) WorkspaceId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v GetImageResult) *string { return v.WorkspaceId }).(pulumi.StringPtrOutput)
}

func init() {
	pulumi.RegisterOutputType(GetImageResultOutput{})
}
