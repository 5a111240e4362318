package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	team, err := pai.LookupWorkspaceWorkspace(ctx, &pai.LookupWorkspaceWorkspaceArgs{
		WorkspaceName: pulumi.StringRef("fraud_detection"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
		WorkspaceId: pulumi.String(team.Id),
		ModelName:   pulumi.String("card-fraud"),
	})
	if err != nil {
		return err
	}
	ctx.Export("workspaceStatus", pulumi.StringPtrFromPtr(team.Status))
	return nil
}
