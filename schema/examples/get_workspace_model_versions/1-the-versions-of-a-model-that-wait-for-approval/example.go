package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	pending, err := pai.GetWorkspaceModelVersions(ctx, &pai.GetWorkspaceModelVersionsArgs{
		ModelId:        "model-rbvg5wzljz",
		ApprovalStatus: pulumi.StringRef("Pending"),
	})
	if err != nil {
		return err
	}
	ctx.Export("versionNames", pulumi.ToStringArray(pending.Names))
	return nil
}
