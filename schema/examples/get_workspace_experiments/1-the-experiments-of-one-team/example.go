package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	experiments, err := pai.GetWorkspaceExperiments(ctx, &pai.GetWorkspaceExperimentsArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		Labels: map[string]string{
			"team": "fraud",
		},
	})
	if err != nil {
		return err
	}
	ctx.Export("experimentNames", pulumi.ToStringArray(experiments.Names))
	return nil
}
