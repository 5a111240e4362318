import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    description: "Models that score card payments",
    envTypes: ["prod"],
});
const training = new alicloud.pai.WorkspaceCodeSource("training", {
    workspaceId: team.id,
    displayName: "card-training",
    accessibility: "PRIVATE",
    codeRepo: "https://github.com/example/card-training.git",
    codeBranch: "main",
    mountPath: "/root/code/",
});
