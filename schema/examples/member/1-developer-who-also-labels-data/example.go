package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	team, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
		WorkspaceName: pulumi.String("fraud_detection"),
		Description:   pulumi.String("Models that score card payments"),
		EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceMember(ctx, "analyst", &pai.WorkspaceMemberArgs{
		WorkspaceId: team.ID(),
		UserId:      pulumi.String("215139608812345678"),
		Roles:       pulumi.StringArray{pulumi.String("PAI.AlgoDeveloper"), pulumi.String("PAI.LabelManager")},
	})
	if err != nil {
		return err
	}
	return nil
}
