package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	roles, err := pai.GetWorkspaceRoles(ctx, &pai.GetWorkspaceRolesArgs{
		WorkspaceId: "478812",
		Status:      pulumi.StringRef("Succeeded"),
	})
	if err != nil {
		return err
	}
	ctx.Export("roleIds", pulumi.ToStringArray(roles.Ids))
	return nil
}
