package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	image, err := pai.GetImage(ctx, &pai.GetImageArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		Name:        pulumi.StringRef("fraud-training"),
	})
	if err != nil {
		return err
	}
	ctx.Export("imageUri", pulumi.StringPtrFromPtr(image.ImageUri))
	return nil
}
