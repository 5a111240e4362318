package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	workspace, err := pai.GetDefaultWorkspace(ctx)
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceExperiment(ctx, "baseline", &pai.WorkspaceExperimentArgs{
		WorkspaceId:    pulumi.String(workspace.Id),
		ExperimentName: pulumi.String("baseline"),
		ArtifactUri:    pulumi.String("oss://fraud-models/runs/"),
	})
	if err != nil {
		return err
	}
	ctx.Export("workspaceName", pulumi.StringPtrFromPtr(workspace.WorkspaceName))
	return nil
}
