// A workspace, a model in it and a version of the model: the example of the Pulumi Registry's page.
package main

import (
	"fmt"
	"hash/fnv"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(deploy)
}

func deploy(ctx *pulumi.Context) error {
	settings := config.New(ctx, "")
	name := settings.Require("name")

	workspace, err := pai.NewWorkspaceWorkspace(ctx, "workspace", &pai.WorkspaceWorkspaceArgs{
		Description:   pulumi.String("802"),
		DisplayName:   pulumi.String(name),
		WorkspaceName: pulumi.String(name + "_" + suffix(ctx, settings)),
		EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
	})
	if err != nil {
		return err
	}

	model, err := pai.NewWorkspaceModel(ctx, "model", &pai.WorkspaceModelArgs{
		ModelName:        pulumi.String(name),
		WorkspaceId:      workspace.ID(),
		Origin:           pulumi.String("Civitai"),
		Task:             pulumi.String("text-to-image-synthesis"),
		Accessibility:    pulumi.String("PRIVATE"),
		ModelType:        pulumi.String("Checkpoint"),
		OrderNumber:      pulumi.Int(1),
		ModelDescription: pulumi.String("ModelDescription."),
		ModelDoc:         pulumi.String("https://eas-***.oss-cn-hangzhou.aliyuncs.com/s**.safetensors"),
		Domain:           pulumi.String("aigc"),
		Labels: pai.WorkspaceModelLabelArray{
			pai.WorkspaceModelLabelArgs{Key: pulumi.String("base_model"), Value: pulumi.String("SD 1.5")},
		},
		ExtraInfo: pulumi.StringMap{"test": pulumi.String("15")},
	})
	if err != nil {
		return err
	}

	version, err := pai.NewWorkspaceModelVersion(ctx, "version", &pai.WorkspaceModelVersionArgs{
		VersionDescription: pulumi.String("VersionDescription."),
		SourceType:         pulumi.String("TrainingService"),
		SourceId:           pulumi.String("region=${region},workspaceId=${workspace_id},kind=TrainingJob,id=job-id"),
		ExtraInfo:          pulumi.StringMap{"test": pulumi.String("15")},
		TrainingSpec:       pulumi.StringMap{"test": pulumi.String("TrainingSpec")},
		Uri:                pulumi.String("oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/"),
		InferenceSpec:      pulumi.StringMap{"test": pulumi.String("InferenceSpec")},
		ModelId:            model.ID(),
		FormatType:         pulumi.String("SavedModel"),
		ApprovalStatus:     pulumi.String(settings.Require("approvalStatus")),
		FrameworkType:      pulumi.String("PyTorch"),
		VersionName:        pulumi.String(settings.Require("versionName")),
		Metrics:            pulumi.StringMap{},
		Labels: pai.WorkspaceModelVersionLabelArray{
			pai.WorkspaceModelVersionLabelArgs{Key: pulumi.String("k1"), Value: pulumi.String("vs1")},
		},
	})
	if err != nil {
		return err
	}

	ctx.Export("workspaceId", workspace.ID())
	ctx.Export("workspaceName", workspace.WorkspaceName)
	ctx.Export("modelId", model.ID())
	// <model_id>:<version_name>, what `pulumi import` wants
	ctx.Export("versionId", version.ID())
	return nil
}

// suffix returns what makes the workspace's name unique: a name stays taken for 14 days after its workspace is gone,
// and others want it too. It is drawn from the stack's name, so that every `pulumi up` of a stack draws the same one.
func suffix(ctx *pulumi.Context, settings *config.Config) string {
	if given := settings.Get("suffix"); given != "" {
		return given
	}
	drawn := fnv.New32a()
	fmt.Fprintf(drawn, "%s/%s/%s", ctx.Organization(), ctx.Project(), ctx.Stack())
	return fmt.Sprint(10000 + drawn.Sum32()%90000)
}
