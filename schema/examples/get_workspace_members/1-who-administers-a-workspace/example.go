package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	admins, err := pai.GetWorkspaceMembers(ctx, &pai.GetWorkspaceMembersArgs{
		WorkspaceId: "478812",
		Roles:       []string{"PAI.WorkspaceAdmin"},
	})
	if err != nil {
		return err
	}
	ctx.Export("adminNames", pulumi.ToStringArray(admins.Names))
	return nil
}
