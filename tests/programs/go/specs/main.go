// What tests/programs/specs does: nested settings of a model version, as JSON text.
package main

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		model, err := pai.NewWorkspaceModel(ctx, "model", &pai.WorkspaceModelArgs{
			ModelName:   pulumi.String("scorer"),
			WorkspaceId: pulumi.String(config.Require(ctx, "workspaceId")),
		})
		if err != nil {
			return err
		}
		source := pulumi.JSONMarshal(pulumi.Map{"model": model.ID()})
		version, err := pai.NewWorkspaceModelVersion(ctx, "version", &pai.WorkspaceModelVersionArgs{
			ModelId:     model.ID(),
			Uri:         pulumi.String("oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/"),
			VersionName: pulumi.String("1.0.0"),
			InferenceSpec: pulumi.StringMap{
				"metadata": pulumi.String(`{"instance": 1, "cpu": 2.5, "rpc": {"keepalive": true}}`),
				"source":   source,
				"name":     pulumi.String("svc"),
				"digits":   pulumi.String(config.Require(ctx, "digits")),
			},
			Metrics: pulumi.StringMap{
				"Results": pulumi.String(`[{"dataset": "q3", "loss": 0.175}]`),
			},
		})
		if err != nil {
			return err
		}
		ctx.Export("metadata", version.InferenceSpec.MapIndex(pulumi.String("metadata")))
		return nil
	})
}
