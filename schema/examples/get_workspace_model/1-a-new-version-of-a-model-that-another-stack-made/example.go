package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	model, err := pai.LookupWorkspaceModel(ctx, &pai.LookupWorkspaceModelArgs{
		WorkspaceId: pulumi.StringRef("478812"),
		ModelName:   pulumi.StringRef("card-fraud"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceModelVersion(ctx, "retrained", &pai.WorkspaceModelVersionArgs{
		ModelId:    pulumi.String(model.Id),
		Uri:        pulumi.String("oss://fraud-models.oss-cn-hangzhou.aliyuncs.com/card-fraud/2026-11/"),
		FormatType: pulumi.String("ONNX"),
	})
	if err != nil {
		return err
	}
	ctx.Export("task", pulumi.StringPtrFromPtr(model.Task))
	return nil
}
