package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	analyst, err := pai.GetWorkspaceUser(ctx, &pai.GetWorkspaceUserArgs{
		WorkspaceId: "478812",
		UserName:    pulumi.StringRef("analyst@fraud-team"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceMember(ctx, "analyst", &pai.WorkspaceMemberArgs{
		WorkspaceId: pulumi.String("478812"),
		UserId:      pulumi.String(analyst.Id),
		Roles:       pulumi.StringArray{pulumi.String("PAI.AlgoDeveloper")},
	})
	if err != nil {
		return err
	}
	return nil
}
