// What tests/programs/lookup does: looks a model version up that another stack manages.
package main

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		id := config.Require(ctx, "versionId")
		version, err := pai.GetWorkspaceModelVersion(ctx, "found", pulumi.ID(id), nil)
		if err != nil {
			return err
		}
		ctx.Export("approvalStatus", version.ApprovalStatus)
		ctx.Export("uri", version.Uri)
		return nil
	})
}
