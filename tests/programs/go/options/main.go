// What tests/programs/options does: every resource option, on the resources of the page.
package main

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud"
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

type shelf struct{ pulumi.ResourceState }

func main() {
	pulumi.Run(deploy)
}

func deploy(ctx *pulumi.Context) error {
	settings, cloud := config.New(ctx, ""), config.New(ctx, "cloud")
	provider, err := alicloud.NewProvider(ctx, "explicit", &alicloud.ProviderArgs{
		Region:    pulumi.String("cn-hangzhou"),
		AccessKey: pulumi.String("emulator"),
		SecretKey: cloud.RequireSecret("secretKey"),
		Protocol:  pulumi.String("HTTP"),
		Endpoints: alicloud.ProviderEndpointArray{
			alicloud.ProviderEndpointArgs{Aiworkspace: pulumi.String(cloud.Require("endpoint"))},
		},
	})
	if err != nil {
		return err
	}
	parent := &shelf{}
	if err := ctx.RegisterComponentResource("shop:shelf:Shelf", "shelf", parent); err != nil {
		return err
	}
	description := pulumi.StringInput(pulumi.String("plain"))
	if given, err := settings.TrySecret("description"); err == nil {
		description = given
	}
	workspace, err := pai.NewWorkspaceWorkspace(ctx, "workspace", &pai.WorkspaceWorkspaceArgs{
		Description:   description,
		EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
		WorkspaceName: pulumi.String(settings.Require("workspaceName")),
	},
		pulumi.Provider(provider),
		pulumi.DeleteBeforeReplace(true),
		pulumi.Timeouts(&pulumi.CustomTimeouts{Create: "3m", Update: "90s", Delete: "1h5m"}),
		pulumi.AdditionalSecretOutputs([]string{"createTime"}),
	)
	if err != nil {
		return err
	}
	tier := settings.Get("tier")
	if tier == "" {
		tier = "gold"
	}
	model, err := pai.NewWorkspaceModel(ctx, "model", &pai.WorkspaceModelArgs{
		ModelName:   pulumi.String("shelved"),
		WorkspaceId: workspace.ID(),
		Labels: pai.WorkspaceModelLabelArray{
			pai.WorkspaceModelLabelArgs{Key: pulumi.String("tier"), Value: pulumi.String(tier)},
		},
	}, pulumi.Provider(provider), pulumi.Parent(parent), pulumi.IgnoreChanges([]string{"labels[0].value"}))
	if err != nil {
		return err
	}
	if _, err := pai.NewWorkspaceModelVersion(ctx, "version", &pai.WorkspaceModelVersionArgs{
		ModelId:     model.ID(),
		Uri:         pulumi.String("oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/"),
		VersionName: pulumi.String("1.0.0"),
	}, pulumi.Provider(provider), pulumi.DependsOn([]pulumi.Resource{parent})); err != nil {
		return err
	}
	ctx.Export("createTime", workspace.CreateTime)
	return nil
}
