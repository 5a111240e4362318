// A workspace for a team: who works in it, where their code is, and the data that they train on.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const config = new pulumi.Config();
const photosInOss = `oss://${config.require("bucket")}.oss-cn-hangzhou-internal.aliyuncs.com/photos`;

const workspace = new alicloud.pai.WorkspaceWorkspace("vision", {
    // A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
    workspaceName: config.require("workspaceName"),
    displayName: "Vision team",
    description: "Recognising products on photos",
    // Simple mode. ["dev", "prod"] is the other mode; going from one to the other needs a new workspace.
    envTypes: ["prod"],
});

// A member is a RAM user, named by number. Roles are a set: their order means nothing.
new alicloud.pai.WorkspaceMember("developer", {
    workspaceId: workspace.id,
    userId: config.require("developerUid"),
    roles: ["PAI.AlgoDeveloper", "PAI.AlgoOperator"],
});

new alicloud.pai.WorkspaceMember("labeler", {
    workspaceId: workspace.id,
    userId: config.require("labelerUid"),
    roles: ["PAI.LabelManager"],
});

const code = new alicloud.pai.WorkspaceCodeSource("training-code", {
    workspaceId: workspace.id,
    displayName: "training",
    description: "Training and evaluation of the product classifier",
    codeRepo: "https://git.example.com/vision/training.git",
    codeBranch: config.require("codeBranch"),
    codeRepoUserName: "vision-bot",
    codeRepoAccessToken: config.requireSecret("codeRepoAccessToken"),
    // Where jobs find it. The repository becomes a folder in there.
    mountPath: "/root/code/",
    // Not the world: all members of the workspace. PAI has no way back to PRIVATE but a new code source.
    accessibility: "PUBLIC",
});

const photos = new alicloud.pai.WorkspaceDataset("photos", {
    workspaceId: workspace.id,
    datasetName: "product-photos",
    description: "Photos of products as the shops sent them",
    dataType: "PIC",
    dataSourceType: "OSS",
    property: "DIRECTORY",
    uri: `${photosInOss}/raw/`,
    accessibility: "PUBLIC",
    // Jobs of everybody else mount the photos read-only.
    mountAccessReadWriteRoleIdList: ["PAI.LabelManager"],
    // JSON in a string: so the API wants it.
    options: JSON.stringify({ mountPath: "/mnt/photos/" }),
    labels: [
        { key: "team", value: "vision" },
        { key: "contains", value: "products" },
    ],
});

// The dataset is its own first version: PAI makes v1 with it and deletes v1 with it. This one becomes v2.
const cleaned = new alicloud.pai.WorkspaceDatasetversion("photos-cleaned", {
    datasetId: photos.id,
    description: "Without duplicates and without people",
    // The kind of storage is that of the dataset.
    dataSourceType: "OSS",
    property: "DIRECTORY",
    uri: `${photosInOss}/cleaned/`,
    dataCount: config.requireNumber("photoCount"),
    labels: [{ key: "checked", value: "by-hand" }],
});

export const workspaceId = workspace.id;
export const codeSourceId = code.id;
export const datasetId = photos.id;
export const cleanedVersion = cleaned.versionName;
