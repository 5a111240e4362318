// Code generated from schema.json by sdk.generator. DO NOT EDIT.

// Package pai has the resources and functions of the module pai.
package pai

import (
	"fmt"

	"github.com/blang/semver"
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/internal"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

type resources struct{}

func (resources) Version() semver.Version {
	return internal.Version
}

func (resources) Construct(ctx *pulumi.Context, name, kind, urn string) (pulumi.Resource, error) {
	var resource pulumi.Resource
	switch kind {
	case "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource":
		resource = &WorkspaceCodeSource{}
	case "alicloud:pai/workspaceDataset:WorkspaceDataset":
		resource = &WorkspaceDataset{}
	case "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion":
		resource = &WorkspaceDatasetversion{}
	case "alicloud:pai/workspaceExperiment:WorkspaceExperiment":
		resource = &WorkspaceExperiment{}
	case "alicloud:pai/workspaceMember:WorkspaceMember":
		resource = &WorkspaceMember{}
	case "alicloud:pai/workspaceModel:WorkspaceModel":
		resource = &WorkspaceModel{}
	case "alicloud:pai/workspaceModelVersion:WorkspaceModelVersion":
		resource = &WorkspaceModelVersion{}
	case "alicloud:pai/workspaceRun:WorkspaceRun":
		resource = &WorkspaceRun{}
	case "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig":
		resource = &WorkspaceUserConfig{}
	case "alicloud:pai/workspaceWorkspace:WorkspaceWorkspace":
		resource = &WorkspaceWorkspace{}
	default:
		return nil, fmt.Errorf("%s is of type %s, which this package does not have", name, kind)
	}
	return resource, ctx.RegisterResource(kind, name, nil, resource, pulumi.URN_(urn))
}

// Resources that come as references in properties become what this package declares.
func init() {
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceCodeSource", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceDataset", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceDatasetversion", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceExperiment", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceMember", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceModel", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceModelVersion", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceRun", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceUserConfig", resources{})
	pulumi.RegisterResourceModule("alicloud", "pai/workspaceWorkspace", resources{})
}
