// Every resource option that the stand-in has, on the resources of the page.
import * as pulumi from "@pulumi/pulumi";
import * as alicloud from "pulumi-alicloud-pai";

/** A component, to be a parent. */
class Shelf extends pulumi.ComponentResource {
    constructor(name: string) {
        super("shop:shelf:Shelf", name);
    }
}

const config = new pulumi.Config();
const cloud = new pulumi.Config("cloud");
const provider = new alicloud.Provider("explicit", {
    region: "cn-hangzhou",
    accessKey: "emulator",
    secretKey: cloud.requireSecret("secretKey"),
    protocol: "HTTP",
    endpoints: [{ aiworkspace: cloud.require("endpoint") }],
});
const shelf = new Shelf("shelf");
const workspace = new alicloud.pai.WorkspaceWorkspace(
    "workspace",
    {
        description: config.getSecret("description") ?? "plain",
        envTypes: ["prod"],
        workspaceName: config.require("workspaceName"),
    },
    {
        provider,
        deleteBeforeReplace: true,
        customTimeouts: { create: "3m", update: "90s", delete: "1h5m" },
        additionalSecretOutputs: ["createTime"],
    },
);
const model = new alicloud.pai.WorkspaceModel(
    "model",
    {
        modelName: "shelved",
        workspaceId: workspace.id,
        labels: [{ key: "tier", value: config.get("tier") ?? "gold" }],
    },
    { provider, parent: shelf, ignoreChanges: ["labels[0].value"] },
);
new alicloud.pai.WorkspaceModelVersion(
    "version",
    {
        modelId: model.id,
        uri: "oss://hz-example-0701.oss-cn-hangzhou-internal.aliyuncs.com/checkpoints/",
        versionName: "1.0.0",
    },
    { provider, dependsOn: [shelf] },
);

export const createTime = workspace.createTime;
