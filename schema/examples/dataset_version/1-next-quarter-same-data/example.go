package example

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func deploy(ctx *pulumi.Context) error {
	team, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
		WorkspaceName: pulumi.String("fraud_detection"),
		Description:   pulumi.String("Models that score card payments"),
		EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
	})
	if err != nil {
		return err
	}
	cards, err := pai.NewWorkspaceDataset(ctx, "cards", &pai.WorkspaceDatasetArgs{
		WorkspaceId:    team.ID(),
		DatasetName:    pulumi.String("card-payments"),
		DataSourceType: pulumi.String("OSS"),
		Property:       pulumi.String("DIRECTORY"),
		Uri:            pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q3/"),
	})
	if err != nil {
		return err
	}
	_, err = pai.NewWorkspaceDatasetversion(ctx, "second", &pai.WorkspaceDatasetversionArgs{
		DatasetId:      cards.ID(),
		DataSourceType: pulumi.String("OSS"),
		Property:       pulumi.String("DIRECTORY"),
		Uri:            pulumi.String("oss://payments.oss-cn-hangzhou.aliyuncs.com/2026/q4/"),
		Description:    pulumi.String("Fourth quarter"),
	})
	if err != nil {
		return err
	}
	return nil
}
