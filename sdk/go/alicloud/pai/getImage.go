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
// The one image that has what is asked for. It is an error if there is none, or more than one.
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

// GetImageArgs is what GetImage is asked with.
type GetImageArgs struct {
	// Only images of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility *string `pulumi:"accessibility"`
	// Only the one with this id.
	Id *string `pulumi:"id"`
	// Only the image at this address.
	ImageUri *string `pulumi:"imageUri"`
	// Only images that have all of these labels, each a key with its value: `system.official` with `true`
	// for the official ones.
	Labels map[string]string `pulumi:"labels"`
	// Only images of this name.
	Name *string `pulumi:"name"`
	// Only images in whose name or description this text occurs.
	Query *string `pulumi:"query"`
	// Images of this workspace; without it all that the caller may see.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImageResult is what GetImage answers.
type GetImageResult struct {
	// Who sees the image in the workspace: `PRIVATE` (its creator) or `PUBLIC` (every member).
	Accessibility *string `pulumi:"accessibility"`
	// When the image was registered, in UTC (ISO 8601).
	CreateTime *string `pulumi:"createTime"`
	// What the image is for.
	Description *string `pulumi:"description"`
	// When the image was last changed, in UTC (ISO 8601).
	GmtModifiedTime *string `pulumi:"gmtModifiedTime"`
	// Its id; that of a resource is the one that `pulumi import` takes.
	Id string `pulumi:"id"`
	// Address of the image with its tag, as jobs take it.
	ImageUri *string `pulumi:"imageUri"`
	// Labels of the image. Official ones say in `system.chipType`, `system.supported.eas` and others what
	// the image is made for.
	Labels []GetImagesLabel `pulumi:"labels"`
	// Name of the image.
	Name *string `pulumi:"name"`
	// Number of the Alibaba Cloud account that the image belongs to.
	ParentUserId *string `pulumi:"parentUserId"`
	// Size of the image in bytes.
	Size *float64 `pulumi:"size"`
	// What the image was made from.
	SourceId *string `pulumi:"sourceId"`
	// Kind of what the image was made from.
	SourceType *string `pulumi:"sourceType"`
	// Number of the account or RAM user that registered the image.
	UserId *string `pulumi:"userId"`
	// Workspace the image belongs to; official ones belong to none.
	WorkspaceId *string `pulumi:"workspaceId"`
}

// GetImageOutput asks as [GetImage] does, when all arguments are known and what it depends on is done.
func GetImageOutput(ctx *pulumi.Context, args GetImageOutputArgs, opts ...pulumi.InvokeOption) GetImageResultOutput {
	options := pulumi.InvokeOutputOptions{InvokeOptions: internal.PkgInvokeDefaultOpts(opts)}
	return ctx.InvokeOutput("alicloud:pai/getImage:getImage", args, GetImageResultOutput{}, options).(GetImageResultOutput)
}

// GetImageOutputArgs is what GetImageOutput is asked with.
type GetImageOutputArgs struct {
	// Only images of this visibility: `PRIVATE` or `PUBLIC`.
	Accessibility pulumi.StringPtrInput `pulumi:"accessibility"`
	// Only the one with this id.
	Id pulumi.StringPtrInput `pulumi:"id"`
	// Only the image at this address.
	ImageUri pulumi.StringPtrInput `pulumi:"imageUri"`
	// Only images that have all of these labels, each a key with its value: `system.official` with `true`
	// for the official ones.
	Labels pulumi.StringMapInput `pulumi:"labels"`
	// Only images of this name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Only images in whose name or description this text occurs.
	Query pulumi.StringPtrInput `pulumi:"query"`
	// Images of this workspace; without it all that the caller may see.
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
