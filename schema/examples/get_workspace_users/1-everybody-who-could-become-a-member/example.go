package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	users, err := pai.GetWorkspaceUsers(ctx, &pai.GetWorkspaceUsersArgs{
		WorkspaceId: "478812",
	})
	if err != nil {
		return err
	}
	ctx.Export("userNames", pulumi.ToStringArray(users.Names))
	return nil
}
