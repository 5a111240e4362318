package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	models, err := pai.GetWorkspaceModels(ctx, &pai.GetWorkspaceModelsArgs{
		Publisher: pulumi.StringRef("pai"),
		Domain:    pulumi.StringRef("nlp"),
		MaxItems:  pulumi.IntRef(50),
	})
	if err != nil {
		return err
	}
	ctx.Export("modelNames", pulumi.ToStringArray(models.Names))
	ctx.Export("modelIds", pulumi.ToStringArray(models.Ids))
	return nil
}
