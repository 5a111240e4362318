package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	runs, err := pai.GetWorkspaceRuns(ctx, &pai.GetWorkspaceRunsArgs{
		ExperimentId: pulumi.StringRef("exp-1zpfthdxabc123"),
	})
	if err != nil {
		return err
	}
	ctx.Export("runNames", pulumi.ToStringArray(runs.Names))
	return nil
}
