package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	file, err := pai.GetImportFile(ctx, &pai.GetImportFileArgs{
		WorkspaceId: "478812",
		Types:       []string{"WorkspaceModel", "WorkspaceModelVersion"},
	})
	if err != nil {
		return err
	}
	ctx.Export("counts", pulumi.ToIntMap(file.Counts))
	ctx.Export("todo", pulumi.ToStringArray(file.Todo))
	return nil
}
