// What tests/programs/found does: a list of models, one of them, and nothing of what is not there.
package main

import (
	"github.com/pulumi-resource-alicloud/pulumi-resource-alicloud/sdk/go/alicloud/pai"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		workspace, err := pai.NewWorkspaceWorkspace(ctx, "team", &pai.WorkspaceWorkspaceArgs{
			WorkspaceName: pulumi.String("found_team"),
			Description:   pulumi.String("x"),
			EnvTypes:      pulumi.StringArray{pulumi.String("prod")},
		})
		if err != nil {
			return err
		}
		scorer, err := pai.NewWorkspaceModel(ctx, "scorer", &pai.WorkspaceModelArgs{
			WorkspaceId: workspace.ID(),
			ModelName:   pulumi.String("scorer"),
		})
		if err != nil {
			return err
		}
		ranker, err := pai.NewWorkspaceModel(ctx, "ranker", &pai.WorkspaceModelArgs{
			WorkspaceId: workspace.ID(),
			ModelName:   pulumi.String("ranker"),
		})
		if err != nil {
			return err
		}
		made := pulumi.DependsOn([]pulumi.Resource{scorer, ranker})
		models := pai.GetWorkspaceModelsOutput(ctx, pai.GetWorkspaceModelsOutputArgs{
			WorkspaceId: workspace.ID(),
			NameRegex:   pulumi.String("^sc"),
		}, made)
		found := pai.LookupWorkspaceModelOutput(ctx, pai.LookupWorkspaceModelOutputArgs{
			WorkspaceId: workspace.ID(),
			ModelName:   pulumi.String("ranker"),
		}, made)
		nothing, err := pai.GetWorkspaceWorkspaces(ctx, &pai.GetWorkspaceWorkspacesArgs{
			WorkspaceName: pulumi.StringRef("not_there"),
		})
		if err != nil {
			return err
		}
		ctx.Export("scorerId", scorer.ID())
		ctx.Export("rankerId", ranker.ID())
		ctx.Export("modelIds", models.Ids())
		ctx.Export("modelNames", models.Names())
		ctx.Export("listedName", models.Models().Index(pulumi.Int(0)).ModelName())
		ctx.Export("foundId", found.Id())
		ctx.Export("nothing", pulumi.ToStringArray(nothing.Ids))
		return nil
	})
}
