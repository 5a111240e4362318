// What tests/programs/lookup does: looks a model version up that another stack manages,
// with what was known of it; some of that is out of date.
package main

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		id := config.Require(ctx, "versionId")
		version, err := pai.GetWorkspaceModelVersion(ctx, "found", pulumi.ID(id), &pai.WorkspaceModelVersionState{
			ApprovalStatus: pulumi.String("Rejected"),
			Labels: pai.WorkspaceModelVersionLabelArray{
				pai.WorkspaceModelVersionLabelArgs{Key: pulumi.String("k1"), Value: pulumi.String("vs1")},
			},
		})
		if err != nil {
			return err
		}
		ctx.Export("approvalStatus", version.ApprovalStatus)
		ctx.Export("uri", version.Uri)
		return nil
	})
}
