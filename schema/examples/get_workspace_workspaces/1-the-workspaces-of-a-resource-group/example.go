package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	workspaces, err := pai.GetWorkspaceWorkspaces(ctx, &pai.GetWorkspaceWorkspacesArgs{
		ResourceGroupId: pulumi.StringRef("rg-acfmxazb4ph6aiy"),
		Status:          pulumi.StringRef("ENABLED"),
	})
	if err != nil {
		return err
	}
	ctx.Export("workspaceNames", pulumi.ToStringArray(workspaces.Names))
	return nil
}
