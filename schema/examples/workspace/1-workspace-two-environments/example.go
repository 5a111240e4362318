package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	_, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
		WorkspaceName: pulumi.String("fraud_detection"),
		DisplayName:   pulumi.String("Fraud detection"),
		Description:   pulumi.String("Models that score card payments"),
		EnvTypes:      pulumi.StringArray{pulumi.String("dev"), pulumi.String("prod")},
	})
	if err != nil {
		return err
	}
	return nil
}
