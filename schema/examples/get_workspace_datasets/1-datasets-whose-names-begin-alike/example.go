package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	transactions, err := pai.GetWorkspaceDatasets(ctx, &pai.GetWorkspaceDatasetsArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		NameRegex:   pulumi.StringRef("^card_"),
		MaxItems:    pulumi.IntRef(20),
	})
	if err != nil {
		return err
	}
	ctx.Export("datasetIds", pulumi.ToStringArray(transactions.Ids))
	return nil
}
