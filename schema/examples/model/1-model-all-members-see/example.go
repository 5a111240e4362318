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
	_, err = pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
		WorkspaceId:   team.ID(),
		ModelName:     pulumi.String("card-scorer"),
		Domain:        pulumi.String("finance"),
		Task:          pulumi.String("tabular-classification"),
		Accessibility: pulumi.String("PUBLIC"),
		Labels: pai.WorkspaceModelLabelArray{
			pai.WorkspaceModelLabelArgs{Key: pulumi.String("owner"), Value: pulumi.String("risk-team")},
		},
	})
	if err != nil {
		return err
	}
	return nil
}
