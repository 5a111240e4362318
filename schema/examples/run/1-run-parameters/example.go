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
	tuning, err := pai.NewWorkspaceExperiment(ctx, "tuning", &pai.WorkspaceExperimentArgs{
		WorkspaceId:    team.ID(),
		ExperimentName: pulumi.String("learning-rate"),
		ArtifactUri:    pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/runs/"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceRun(ctx, "first", &pai.WorkspaceRunArgs{
		ExperimentId: tuning.ID(),
		RunName:      pulumi.String("rate-0-01"),
		Params: pai.WorkspaceRunParamArray{
			pai.WorkspaceRunParamArgs{Key: pulumi.String("learning_rate"), Value: pulumi.String("0.01")},
		},
	})
	if err != nil {
		return err
	}
	return nil
}
