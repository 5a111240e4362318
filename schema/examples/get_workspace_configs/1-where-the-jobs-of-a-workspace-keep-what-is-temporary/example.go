package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	settings, err := pai.GetWorkspaceConfigs(ctx, &pai.GetWorkspaceConfigsArgs{
		WorkspaceId:  "478812",
		CategoryName: pulumi.StringRef("CommonResourceConfig"),
		ConfigKey:    pulumi.StringRef("tempStoragePath"),
	})
	if err != nil {
		return err
	}
	ctx.Export("path", pulumi.StringPtrFromPtr(settings.Configs[0].ConfigValue))
	return nil
}
