package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	official, err := pai.GetImages(ctx, &pai.GetImagesArgs{
		Labels: map[string]string{
			"system.official":      "true",
			"system.supported.eas": "true",
		},
	})
	if err != nil {
		return err
	}
	ctx.Export("imageNames", pulumi.ToStringArray(official.Names))
	return nil
}
