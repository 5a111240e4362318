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
	_, err = pai.NewWorkspaceCodeSource(ctx, "training", &pai.WorkspaceCodeSourceArgs{
		WorkspaceId:   team.ID(),
		DisplayName:   pulumi.String("card-training"),
		Accessibility: pulumi.String("PRIVATE"),
		CodeRepo:      pulumi.String("https://github.com/example/card-training.git"),
		CodeBranch:    pulumi.String("main"),
		MountPath:     pulumi.String("/root/code/"),
	})
	if err != nil {
		return err
	}
	return nil
}
