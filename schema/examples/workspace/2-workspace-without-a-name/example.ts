import * as alicloud from "pulumi-alicloud-pai";

const trials = new alicloud.pai.WorkspaceWorkspace("trials", {
    description: "Trials, replaced whenever needed",
    envTypes: ["prod"],
});
