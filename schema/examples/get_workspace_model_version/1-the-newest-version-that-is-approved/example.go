package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	approved, err := pai.LookupWorkspaceModelVersion(ctx, &pai.LookupWorkspaceModelVersionArgs{
		ModelId:        "model-rbvg5wzljz",
		ApprovalStatus: pulumi.StringRef("Approved"),
	})
	if err != nil {
		return err
	}
	ctx.Export("uri", pulumi.StringPtrFromPtr(approved.Uri))
	ctx.Export("versionName", pulumi.StringPtrFromPtr(approved.VersionName))
	return nil
}
