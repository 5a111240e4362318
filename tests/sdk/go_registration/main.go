// Command go_registration prints what the Go SDK sends to an engine, one JSON object for each resource.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud"
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/config"
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/common/resource"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"google.golang.org/protobuf/types/known/structpb"
)

type engine struct{}

func (engine) NewResource(args pulumi.MockResourceArgs) (string, resource.PropertyMap, error) {
	told := map[string]any{"name": args.Name, "type": args.TypeToken, "id": args.ID}
	var inputs *structpb.Struct
	if request := args.RegisterRPC; request != nil {
		inputs = request.GetObject()
		told["version"], told["url"] = request.GetVersion(), request.GetPluginDownloadURL()
		told["secrets"] = request.GetAdditionalSecretOutputs()
	}
	if request := args.ReadRPC; request != nil {
		inputs = request.GetProperties()
		told["package"], told["secrets"] = request.GetPackageRef(), request.GetAdditionalSecretOutputs()
	}
	told["inputs"] = inputs.AsMap()
	outputs := args.Inputs.Copy()
	outputs["createTime"] = resource.NewProperty("2026-11-24T00:00:00Z")
	return args.Name + "-id", outputs, json.NewEncoder(os.Stdout).Encode(told)
}

func (engine) Call(args pulumi.MockCallArgs) (resource.PropertyMap, error) {
	return nil, fmt.Errorf("%s is no function", args.Token)
}

func main() {
	if err := pulumi.RunErr(program, pulumi.WithMocks("shop", "dev", engine{})); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func program(ctx *pulumi.Context) error {
	args := &pai.WorkspaceCodeSourceArgs{
		Accessibility:       pai.WorkspaceCodeSourceAccessibilityPrivate,
		CodeRepo:            pulumi.String("https://git.example/team/code"),
		CodeRepoAccessToken: pulumi.String("t"),
		DisplayName:         pulumi.String("code"),
		MountPath:           pulumi.String("/code"),
		WorkspaceId:         pulumi.String("12"),
	}
	source, err := pai.NewWorkspaceCodeSource(ctx, "source", args)
	if err != nil {
		return err
	}
	_, isSecret := args.CodeRepoAccessToken.(pulumi.Output)
	if _, err := pai.NewWorkspaceModel(ctx, "model", &pai.WorkspaceModelArgs{
		ModelName:   pulumi.String("n"),
		OrderNumber: pulumi.Int(0),
		WorkspaceId: source.WorkspaceId,
		Labels:      pai.WorkspaceModelLabelArray{pai.WorkspaceModelLabelArgs{Key: pulumi.String("tier")}},
		ExtraInfo:   pulumi.StringMap{},
	}, pulumi.Version("2027.1.0")); err != nil {
		return err
	}
	if _, err := pai.NewWorkspaceExperiment(ctx, "constants", &pai.WorkspaceExperimentArgs{
		Accessibility:  pai.WorkspaceExperimentAccessibilityPublic,
		ArtifactUri:    pulumi.String("oss://b"),
		ExperimentName: pulumi.String("e"),
		WorkspaceId:    pulumi.String("12"),
	}); err != nil {
		return err
	}
	found, err := pai.GetWorkspaceWorkspace(ctx, "found", pulumi.ID("12"), &pai.WorkspaceWorkspaceState{
		EnvTypes: pulumi.StringArray{pulumi.String(pai.WorkspaceWorkspaceEnvTypesProd)},
	})
	if err != nil {
		return err
	}
	if _, err := pai.GetWorkspaceCodeSource(ctx, "looked up", pulumi.ID("code-1"), nil); err != nil {
		return err
	}
	if _, err := alicloud.NewProvider(ctx, "provider", &alicloud.ProviderArgs{
		AccessKey:          pulumi.String("k"),
		AssumeRole:         alicloud.ProviderAssumeRoleArgs{RoleArn: pulumi.String("r")},
		AssumeRoleWithOidc: alicloud.ProviderAssumeRoleWithOidcPtr(nil),
		Endpoints:          alicloud.ProviderEndpointArray{alicloud.ProviderEndpointArgs{Aiworkspace: pulumi.String("h")}},
	}); err != nil {
		return err
	}
	_, missing := pai.NewWorkspaceCodeSource(ctx, "empty", nil)
	sources := pai.WorkspaceCodeSourceArray{source}.ToWorkspaceCodeSourceArrayOutput()
	pulumi.All(sources.Index(pulumi.Int(0)).DisplayName(), found.CreateTime, found.EnvTypes).ApplyT(func(all []any) error {
		return json.NewEncoder(os.Stdout).Encode(map[string]any{
			"name": "program", "outputs": all, "argsChanged": isSecret, "missing": missing.Error(),
			"region": config.GetRegion(ctx), "retries": config.GetMaxRetryTimeout(ctx),
		})
	})
	return nil
}
