import * as alicloud from "pulumi-alicloud-pai";

const team = new alicloud.pai.WorkspaceWorkspace("team", {
    workspaceName: "fraud_detection",
    displayName: "Fraud detection",
    description: "Models that score card payments",
    envTypes: ["dev", "prod"],
});
