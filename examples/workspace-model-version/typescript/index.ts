// A workspace, a model in it and a version of the model: the example of the Pulumi Registry's page.
import { createHash } from "node:crypto";

import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

const config = new pulumi.Config();
const name = config.require("name");
// A name stays taken for 14 days after its workspace is gone, and others want it too: hence the number.
// It is drawn from the stack's name, so that every `pulumi up` of a stack draws the same one.
const stack = `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;
const drawn = createHash("sha256").update(stack).digest().readUInt32BE();
const suffix = config.get("suffix") || 10000 + (drawn % 90000);

const workspace = new alicloud.pai.WorkspaceWorkspace("workspace", {
    description: "802",
    displayName: name,
    workspaceName: `${name}_${suffix}`,
    envTypes: ["prod"],
});

const model = new alicloud.pai.WorkspaceModel("model", {
    modelName: name,
    workspaceId: workspace.id,
    origin: "Civitai",
    task: "text-to-image-synthesis",
    accessibility: "PRIVATE",
    modelType: "Checkpoint",
    orderNumber: 1,
    modelDescription: "ModelDescription.",
    modelDoc: "https://eas-***.oss-cn-hangzhou.aliyuncs.com/s**.safetensors",
    domain: "aigc",
    labels: [{ key: "base_model", value: "SD 1.5" }],
    extraInfo: { test: "15" },
});

const version = new alicloud.pai.WorkspaceModelVersion("version", {
    versionDescription: "VersionDescription.",
    sourceType: "TrainingService",
    sourceId: "region=${region},workspaceId=${workspace_id},kind=TrainingJob,id=job-id",
    extraInfo: { test: "15" },
    trainingSpec: { test: "TrainingSpec" },
    uri: "oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
    inferenceSpec: { test: "InferenceSpec" },
    modelId: model.id,
    formatType: "SavedModel",
    approvalStatus: config.require("approvalStatus"),
    frameworkType: "PyTorch",
    versionName: config.require("versionName"),
    metrics: {},
    labels: [{ key: "k1", value: "vs1" }],
});

export const workspaceId = workspace.id;
export const workspaceName = workspace.workspaceName;
export const modelId = model.id;
// <model_id>:<version_name>, what `pulumi import` wants
export const versionId = version.id;
