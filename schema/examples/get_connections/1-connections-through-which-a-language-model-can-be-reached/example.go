package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	models, err := pai.GetConnections(ctx, &pai.GetConnectionsArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		ModelType:   pulumi.StringRef("LLM"),
	})
	if err != nil {
		return err
	}
	ctx.Export("connectionNames", pulumi.ToStringArray(models.Names))
	ctx.Export("connectionIds", pulumi.ToStringArray(models.Ids))
	return nil
}
