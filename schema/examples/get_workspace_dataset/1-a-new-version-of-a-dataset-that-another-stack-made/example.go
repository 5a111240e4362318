package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	transactions, err := pai.LookupWorkspaceDataset(ctx, &pai.LookupWorkspaceDatasetArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		DatasetName: pulumi.StringRef("card_transactions"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceDatasetversion(ctx, "october", &pai.WorkspaceDatasetversionArgs{
		DatasetId:      pulumi.String(transactions.Id),
		Uri:            pulumi.String("oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/"),
		DataSourceType: pulumi.String("OSS"),
		Property:       pulumi.String("DIRECTORY"),
	})
	if err != nil {
		return err
	}
	ctx.Export("datasetUri", pulumi.StringPtrFromPtr(transactions.Uri))
	return nil
}
