package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	_, err := pai.NewWorkspaceWorkspace(ctx, "trials", &pai.WorkspaceWorkspaceArgs{
		Description: pulumi.String("Trials, replaced whenever needed"),
		EnvTypes:    pulumi.StringArray{pulumi.String("prod")},
	})
	if err != nil {
		return err
	}
	return nil
}
