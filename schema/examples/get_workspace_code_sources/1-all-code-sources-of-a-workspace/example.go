package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	sources, err := pai.GetWorkspaceCodeSources(ctx, &pai.GetWorkspaceCodeSourcesArgs{
		WorkspaceId: "478812",
	})
	if err != nil {
		return err
	}
	ctx.Export("names", pulumi.ToStringArray(sources.Names))
	return nil
}
