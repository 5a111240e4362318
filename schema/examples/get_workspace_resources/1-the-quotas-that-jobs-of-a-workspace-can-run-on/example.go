package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	quotas, err := pai.GetWorkspaceResources(ctx, &pai.GetWorkspaceResourcesArgs{
		WorkspaceId:  "478812",
		ResourceType: pulumi.StringRef("ECS"),
	})
	if err != nil {
		return err
	}
	ctx.Export("quotaNames", pulumi.ToStringArray(quotas.Names))
	return nil
}
