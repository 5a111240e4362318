// What tests/programs/found does: a list of models, one of them, and nothing of what is not there.
import * as alicloud from "pulumi-alicloud-pai";

export = async () => {
    const workspace = new alicloud.pai.WorkspaceWorkspace("team", {
        workspaceName: "found_team",
        description: "x",
        envTypes: ["prod"],
    });
    const scorer = new alicloud.pai.WorkspaceModel("scorer", { workspaceId: workspace.id, modelName: "scorer" });
    const ranker = new alicloud.pai.WorkspaceModel("ranker", { workspaceId: workspace.id, modelName: "ranker" });
    const made = { dependsOn: [scorer, ranker] };
    const models = alicloud.pai.getWorkspaceModelsOutput({ workspaceId: workspace.id, nameRegex: "^sc" }, made);
    const found = alicloud.pai.getWorkspaceModelOutput({ workspaceId: workspace.id, modelName: "ranker" }, made);
    const nothing = await alicloud.pai.getWorkspaceWorkspaces({ workspaceName: "not_there" });
    return {
        scorerId: scorer.id,
        rankerId: ranker.id,
        modelIds: models.ids,
        modelNames: models.names,
        listedName: models.models[0].modelName,
        foundId: found.id,
        nothing: nothing.ids,
    };
};
