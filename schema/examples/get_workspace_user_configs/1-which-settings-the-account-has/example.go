package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	settings, err := pai.GetWorkspaceUserConfigs(ctx, nil)
	if err != nil {
		return err
	}
	ctx.Export("settingIds", pulumi.ToStringArray(settings.Ids))
	return nil
}
