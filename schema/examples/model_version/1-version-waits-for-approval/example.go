package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	scorer, err := pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
		ModelName: pulumi.String("card-scorer"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceModelVersion(ctx, "autumn", &pai.WorkspaceModelVersionArgs{
		ModelId:            scorer.ID(),
		VersionName:        pulumi.String("1.2.0"),
		VersionDescription: pulumi.String("Retrained on the third quarter"),
		Uri:                pulumi.String("oss://risk-models.oss-cn-hangzhou.aliyuncs.com/card-scorer/1.2.0/"),
		FormatType:         pulumi.String("XGBoost"),
		FrameworkType:      pulumi.String("XGBoost"),
		ApprovalStatus:     pulumi.String("Pending"),
		Metrics:            pulumi.StringMap{"auc": pulumi.String("0.973")},
		Labels: pai.WorkspaceModelVersionLabelArray{
			pai.WorkspaceModelVersionLabelArgs{Key: pulumi.String("quarter"), Value: pulumi.String("q3")},
		},
	})
	if err != nil {
		return err
	}
	return nil
}
