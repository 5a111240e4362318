package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	versions, err := pai.GetWorkspaceDatasetversions(ctx, &pai.GetWorkspaceDatasetversionsArgs{
		DatasetId: "d-rbvg5wzljzjhc9ks92",
		Labels: map[string]string{
			"stage": "production",
		},
	})
	if err != nil {
		return err
	}
	ctx.Export("versionIds", pulumi.ToStringArray(versions.Ids))
	return nil
}
