package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	_, err := pai.NewWorkspaceUserConfig(ctx, "role", &pai.WorkspaceUserConfigArgs{
		CategoryName: pulumi.String("DataPrivacyConfig"),
		ConfigKey:    pulumi.String("customizePAIAssumedRole"),
		ConfigValue:  pulumi.String("acs:ram::1234567890123456:role/pai-training"),
	})
	if err != nil {
		return err
	}
	return nil
}
